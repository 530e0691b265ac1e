/** Slack at its worst: thousands of questions, and each is answered once or its failure is logged once. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Engine } from '../../src/answers/engine.ts';
import { deliver, mention, type Target } from '../../src/playground/deliver.ts';
import { BOT, type Message } from '../../src/playground/workspace.ts';
import { startApp } from '../../src/slack/app.ts';
import { shippedEngine, type TestBot, testBot } from '../support/bot.ts';
import { keptLog } from '../support/log.ts';
import { ADA, PRODUCT } from '../support/slack.ts';

const QUESTIONS = 2_000;
const AT_ONCE = 20;

/** The errors that chat.postMessage is documented with, by which the bot has nothing to put differently. */
const ERRORS =
  `account_inactive as_user_not_supported channel_not_found ekm_access_denied enterprise_is_restricted fatal_error
  internal_error invalid_arg_name invalid_auth is_archived is_inactive message_limit_exceeded missing_scope no_permission
  not_authed not_in_channel org_login_required rate_limited restricted_action restricted_action_thread_locked
  service_unavailable slack_connect_canvas_sharing_blocked team_access_not_granted team_added_to_org token_expired
  token_revoked two_factor_setup_required`.split(/\s+/);

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

/** A Slack that takes a message, takes it late, is limited, breaks, or refuses; what it does goes by the question. */
class Troubled {
  /** How often an answer to a question was taken, by the thread. */
  readonly taken = new Map<string, number>();
  readonly #tries = new Map<string, number>();
  readonly #server: Server;
  socketUrl = '';

  constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const json = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
      const method = request.url?.split('/').at(-1);
      if (method === 'auth.test') return json({ ok: true, user_id: BOT.id, bot_id: 'B1', team_id: 'T1' });
      if (method === 'apps.connections.open') return json({ ok: true, url: this.socketUrl });
      const form = new URLSearchParams(Buffer.concat(chunks).toString());
      const thread = form.get('thread_ts');
      // What tells a person of a failure is no answer.
      if (
        thread === null ||
        form.get('text')?.startsWith('Sorry') === true ||
        form.get('text')?.startsWith('I could not') === true
      )
        return json({ ok: true, ts: '1.1' });
      const number = Number(thread.split('.')[0]);
      const tries = (this.#tries.get(thread) ?? 0) + 1;
      this.#tries.set(thread, tries);
      const take = () => {
        this.taken.set(thread, (this.taken.get(thread) ?? 0) + 1);
        json({ ok: true, ts: '1.1', channel: PRODUCT.id });
      };
      switch (number % 40) {
        case 1:
          return void setTimeout(take, 300);
        case 2:
          return tries === 1 ? response.writeHead(429, { 'retry-after': '1' }).end() : take();
        case 3:
          return tries === 1 ? response.writeHead(500).end('<html>oops</html>') : take();
        case 4:
          return tries === 1 ? response.writeHead(503).end() : take();
        case 5:
          return tries === 1 ? request.socket.destroy() : take();
        case 6:
          return tries === 1 ? json({ ok: false, error: 'invalid_blocks' }) : take();
        case 7:
          return json({ ok: false, error: ERRORS[Math.floor(number / 40) % ERRORS.length] });
        default:
          return take();
      }
    });
  }

  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

function question(n: number): Message {
  const place = { channel: PRODUCT.id, user: ADA.id, blocks: [], threadTs: null, onlyFor: null };
  return { ...place, ts: `${n}.000001`, text: `<@${BOT.id}> pm vs leader` };
}

/** Counts what became of the questions: answered once, logged once, or neither. */
function tally(slack: Troubled, lines: readonly string[]) {
  const numbers = Array.from({ length: QUESTIONS }, (_, n) => n);
  const times = numbers.map((n) => slack.taken.get(`${n}.000001`) ?? 0);
  const failed = numbers.filter((n) => n % 40 === 7).length;
  const logged = lines.filter((line) => /Failure \w{8}:|An answer could not be posted/.test(line)).length;
  return {
    once: times.filter((count) => count === 1).length,
    twice: times.filter((count) => count > 1).length,
    failed,
    logged,
  };
}

describe('over HTTP', () => {
  let slack: Troubled;
  let bot: TestBot;
  let target: Target;
  let lines: string[];
  let stop: () => Promise<void>;
  beforeAll(async () => {
    slack = new Troubled();
    const kept = keptLog();
    lines = kept.lines;
    bot = await testBot(engine);
    const receive = { mode: 'http', signingSecret: 's3cret', port: 0, host: '127.0.0.1' } as const;
    const app = await startApp(
      bot,
      { identity: { kind: 'token', botToken: 'xoxb-1' }, slackApiUrl: await slack.open(), receive },
      kept.log,
    );
    target = { url: `http://127.0.0.1:${app.port}/slack/events`, signingSecret: 's3cret' };
    stop = app.stop;
  });
  afterAll(async () => {
    await stop();
    slack.close();
    await bot.forget();
  });

  test(`${QUESTIONS} questions, one in eight of them in trouble, a third delivered twice`, async () => {
    let next = 0;
    const work = async () => {
      while (next < QUESTIONS) {
        const n = next++;
        const delivery = mention(question(n));
        const deliveries = n % 3 === 0 ? [delivery, delivery] : [delivery];
        await Promise.all(deliveries.map((one) => deliver(target, one)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const sum = () => tally(slack, lines);
    await expect.poll(() => sum().once + sum().logged, { timeout: 60_000 }).toBe(QUESTIONS);
    console.log('over HTTP:', QUESTIONS, 'questions:', sum());
    expect(sum()).toEqual({ once: QUESTIONS - sum().failed, twice: 0, failed: sum().failed, logged: sum().failed });
  });
});

describe('in Socket Mode', () => {
  test(`${QUESTIONS} questions while Slack drops the connection in every way it does`, async () => {
    const slack = new Troubled();
    const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(sockets, 'listening');
    slack.socketUrl = `ws://127.0.0.1:${(sockets.address() as AddressInfo).port}/link`;
    const connections: WebSocket[] = [];
    const acknowledged = new Set<string>();
    sockets.on('connection', (socket) => {
      connections.push(socket);
      socket.on('message', (data) => acknowledged.add(JSON.parse(String(data)).envelope_id));
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    });
    const { log, lines } = keptLog();
    const bot = await testBot(engine);
    const app = await startApp(
      bot,
      {
        identity: { kind: 'token', botToken: 'xoxb-1' },
        slackApiUrl: await slack.open(),
        receive: { mode: 'socket', appToken: 'xapp-1' },
      },
      log,
    );
    /** The connection that is open now; Slack waits for the bot to come back. */
    const open = async () => {
      for (;;) {
        const socket = connections.findLast(({ readyState }) => readyState === 1);
        if (socket !== undefined) return socket;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    let drops = 0;
    let next = 0;
    const work = async () => {
      while (next < QUESTIONS) {
        const n = next++;
        const { payload } = mention(question(n));
        // Slack sends an event again, under the same envelope or another, until it is acknowledged.
        for (let attempt = 0; attempt < 8; attempt++) {
          const socket = await open();
          const envelope = crypto.randomUUID();
          socket.send(
            JSON.stringify({
              envelope_id: envelope,
              type: 'events_api',
              payload,
              retry_attempt: attempt,
              retry_reason: attempt === 0 ? '' : 'timeout',
            }),
          );
          if (n % 250 === 125 && attempt === 0) {
            drops += 1;
            const how = drops % 4;
            if (how === 0) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
            else if (how === 1) socket.send(JSON.stringify({ type: 'disconnect', reason: 'warning' }));
            else if (how === 2) socket.terminate();
            else socket.close(1011);
          }
          const deadline = Date.now() + 3_500;
          while (!acknowledged.has(envelope) && Date.now() < deadline && socket.readyState === 1)
            await new Promise((resolve) => setTimeout(resolve, 5));
          if (acknowledged.has(envelope)) break;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const sum = () => tally(slack, lines);
    await expect.poll(() => sum().once + sum().logged, { timeout: 60_000 }).toBe(QUESTIONS);
    console.log(
      'in Socket Mode:',
      QUESTIONS,
      'questions,',
      drops,
      'connections dropped,',
      connections.length,
      'opened:',
      sum(),
    );
    expect(sum()).toEqual({ once: QUESTIONS - sum().failed, twice: 0, failed: sum().failed, logged: sum().failed });
    expect(connections.length).toBeGreaterThan(2);
    await app.stop();
    for (const socket of connections) socket.terminate();
    sockets.close();
    slack.close();
    await bot.forget();
  });
});
