/** Two replicas as real processes on one PostgreSQL, one of which is killed in the middle. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { click, type Delivery, deliver, event, type Target } from '../../src/playground/deliver.ts';
import { BOT, CHANNELS, type Channel, type Message, PEOPLE, type Person } from '../../src/playground/workspace.ts';
import { countVotes } from '../../src/store/feedback.ts';
import { Store } from '../../src/store/store.ts';
import { databaseKinds, type TestDatabase } from '../support/databases.ts';
import { type Started, start } from '../support/process.ts';

const SECRET = 'replica-secret';
const ADA = PEOPLE[0] as Person;
const PRODUCT = CHANNELS[0] as Channel;
const QUESTIONS = 60;
const VOTES = 60;

// SQLite serves several processes of one machine; replicas on several machines need PostgreSQL. Both are tried here.
for (const { name, create } of await databaseKinds()) {
  let slack: Server;
  let database: TestDatabase;
  let posted: string[] = [];

  beforeAll(async () => {
    database = await create();
    posted = [];
    slack = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const form = new URLSearchParams(Buffer.concat(chunks).toString());
      // Slack takes a while, so that a kill finds questions at every stage.
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (request.url?.endsWith('chat.postMessage')) posted.push(String(form.get('thread_ts')));
      const answer = { ok: true, user_id: BOT.id, bot_id: 'B1', team_id: 'T1', ts: '1.1', channel: PRODUCT.id };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    }).listen(0, '127.0.0.1');
    await once(slack, 'listening');
  });
  afterAll(async () => {
    slack.close();
    await database.drop();
  });

  async function replica(): Promise<{ started: Started; target: Target }> {
    const { port } = slack.address() as AddressInfo;
    const started = start('src/main.ts', [], {
      ...{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: SECRET, PORT: '0' },
      SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
      ...(database.location.startsWith('postgres')
        ? { DATABASE_URL: database.location }
        : { DATA_FOLDER: database.location.replace(/\/[^/]+$/, '') }),
    });
    const [, listening] = await started.says(/Listening for Slack on port (\d+)/);
    return { started, target: { url: `http://127.0.0.1:${listening}/slack/events`, signingSecret: SECRET } };
  }

  test(`${name}: every question is answered and no vote is lost when a replica is killed`, async () => {
    const [doomed, other] = await Promise.all([replica(), replica()]);
    const acknowledges = (target: Target, delivery: Delivery) =>
      deliver(target, delivery).then(
        ({ status }) => status === 200,
        () => false,
      );
    const settled = new Set<string>();
    /** Delivers as Slack does: to either replica, sometimes to both, and again until it is acknowledged. */
    const persistently = async (ts: string, delivery: Delivery, first: Target) => {
      let target = first;
      for (let attempt = 0; attempt < 6; attempt++) {
        if (await acknowledges(target, delivery)) return settled.add(ts);
        target = other.target;
      }
      throw new Error('Nobody acknowledged it.');
    };
    const questions = Array.from({ length: QUESTIONS }, (_, n) => {
      const ts = `${1_000 + n}.000001`;
      const text = `<@${BOT.id}> pm vs leader`;
      const delivery = event({ type: 'app_mention', user: ADA.id, text, ts, channel: PRODUCT.id, event_ts: ts });
      const targets = n % 3 === 0 ? [doomed.target, other.target] : [n % 3 === 1 ? doomed.target : other.target];
      return {
        ts,
        sent: pauseFor(n * 12).then(() => Promise.all(targets.map((to) => persistently(ts, delivery, to)))),
      };
    });
    const votes = Array.from({ length: VOTES }, async (_, n) => {
      await pauseFor(n * 12);
      return acknowledges(n % 2 === 0 ? doomed.target : other.target, voteOn(`${n}.1`));
    });
    await pauseFor(QUESTIONS * 9);
    const before = new Set(settled);
    doomed.started.child.kill('SIGKILL');
    await Promise.all(questions.map(({ sent }) => sent));
    const acknowledged = (await Promise.all(votes)).filter(Boolean).length;
    other.started.child.kill('SIGTERM');
    await other.started.ended;

    const timesOf = ({ ts }: { ts: string }) => posted.filter((thread) => thread === ts).length;
    const times = questions.map(timesOf);
    const store = new Store(database.location, { warn() {}, error() {} });
    const kept = await store.run(countVotes);
    await store.close();
    const twice = times.filter((count) => count > 1).length;
    console.log(
      `${name}: ${QUESTIONS} questions, ${times.filter((count) => count === 1).length} answered once, ${twice} twice, ${before.size} acknowledged before the kill; ` +
        `${acknowledged} votes acknowledged, ${kept.up} kept.`,
    );
    // Slack has no way to post a message under an id of ours: a kill in the moment between an answer's leaving and our
    // note of that cannot be told from one before. What was acknowledged by then is not touched by it. How long the moment
    // is, the database decides: a server that is slow to commit may hold the notes of all that is in flight.
    expect(new Set(times).difference(new Set([1, 2]))).toEqual(new Set());
    expect(questions.filter(({ ts }) => before.has(ts)).filter((question) => timesOf(question) !== 1)).toEqual([]);
    if (name === 'SQLite') expect(twice).toBeLessThanOrEqual(QUESTIONS / 20);
    expect(kept.up).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThanOrEqual(VOTES / 3);
  }, 90_000);
}

function voteOn(ts: string): Delivery {
  const place = { channel: PRODUCT.id, threadTs: null, onlyFor: null };
  const message: Message = { ts, user: BOT.id, text: '', blocks: [], ...place };
  const action = { type: 'feedback_buttons', action_id: 'vote', block_id: 'b', value: '+{"q":"cto"}' };
  return click({ message, action, user: ADA, channel: PRODUCT, responseUrl: 'http://127.0.0.1:1/none' });
}

function pauseFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
