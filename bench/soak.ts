/** Mixed traffic for a while: commands, mentions, clicks and reloads, with memory, delays, times and errors over time. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { click, type Delivery, event } from '../src/playground/deliver.ts';
import { BOT, CHANNELS, type Channel, PEOPLE, type Person } from '../src/playground/workspace.ts';
import { freePort } from '../tests/support/port.ts';
import { quantile, type Section } from './report.ts';
import { resident } from './start.ts';
import { ask, post, startProcess, startSlack } from './wire.ts';

const QUESTIONS = [
  'pm vs leader',
  'who owns the roadmap?',
  'cto salary',
  'what is agile',
  'scrum master',
  'lunch?',
  'help',
];
const PAUSE_MS = 4;
const RELOADS = 10;

interface Sample {
  readonly second: number;
  readonly memory: number;
  readonly heap: number;
  readonly delay: number;
  readonly p99: number;
}

export async function soak(full: boolean): Promise<Section> {
  const seconds = full ? 600 : 12;
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-soak-'));
  const knowledge = join(folder, 'knowledge');
  await cp('knowledge', knowledge, { recursive: true });
  const slack = await startSlack();
  const healthPort = await freePort();
  const settings = { HEALTH_PORT: String(healthPort), DATA_FOLDER: folder, KNOWLEDGE_FOLDER: knowledge };
  const app = await startProcess('src/main.ts', slack.url, { settings });
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const samples: Sample[] = [];
  let times: number[] = [];
  let sent = 0;
  let errors = 0;
  let reloads = 0;
  const started = performance.now();
  const ends = started + seconds * 1_000;
  const step = (seconds / 30) * 1_000;
  let next = started + step;
  while (performance.now() < ends) {
    const text = QUESTIONS[sent % QUESTIONS.length] as string;
    const from = performance.now();
    const { status } = await (sent % 3 === 0
      ? ask(app.port, text, agent)
      : post(app.port, delivery(sent, text, slack.url), agent));
    times.push(performance.now() - from);
    if (status !== 200) errors += 1;
    sent += 1;
    if (performance.now() > started + ((reloads + 1) * seconds * 1_000) / (RELOADS + 1)) {
      reloads += 1;
      const entry = { id: 'soak', question: `what is soak ${reloads % 2}`, answer: 'A long bath.' };
      await writeFile(join(knowledge, 'entries', 'soak.yml'), JSON.stringify([entry]));
    }
    if (performance.now() > next) {
      const second = Math.round((next - started) / 1_000);
      samples.push({ second, memory: resident(app), ...(await metrics(healthPort)), p99: quantile(times, 0.99) });
      times = [];
      next += step;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  agent.destroy();
  await app.stop();
  await rm(folder, { recursive: true });
  const posted = slack.calls('chat.postMessage');
  const responded = slack.calls('respond');
  slack.stop();
  const at = (share: number) => samples[Math.floor((samples.length - 1) * share)] as Sample;
  const line = (series: string, of: (sample: Sample) => number) =>
    samples.map((sample) => ({ series, x: sample.second, y: of(sample) }));
  return {
    title: 'Soak',
    how:
      `${seconds} seconds of commands, mentions and clicks on Share in turn, with ${reloads} changes of the knowledge: ` +
      `${sent} requests, ${errors} errors, ${posted} messages posted for ${Math.floor((sent + 1) / 3)} mentions, ` +
      `${responded} responses for ${Math.floor(sent / 3)} clicks (two each). A reload trains on all cores but one thread.`,
    tables: [
      {
        head: ['after', 'resident (MB)', 'heap used (MB)', 'event-loop delay, p99 (ms)', 'p99 of a request (ms)'],
        rows: [0, 0.25, 0.5, 0.75, 1].map((share) => {
          const { second, memory, heap, delay, p99 } = at(share);
          return [`${second} s`, memory.toFixed(0), heap.toFixed(0), delay.toFixed(1), p99.toFixed(1)];
        }),
      },
    ],
    charts: [
      {
        ...{ file: 'soak.svg', title: 'Memory under mixed traffic', x: 'seconds', y: 'MB', log: false },
        points: [...line('resident', ({ memory }) => memory), ...line('heap used', ({ heap }) => heap)],
      },
      {
        ...{ file: 'soak-delay.svg', title: 'Delays under mixed traffic', x: 'seconds', y: 'ms', log: false },
        points: [...line('event loop, p99', ({ delay }) => delay), ...line('request, p99', ({ p99 }) => p99)],
      },
    ],
  };
}

/** What the bot says of itself: heap in MB, event-loop delay in ms. */
async function metrics(port: number): Promise<{ heap: number; delay: number }> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  return {
    heap: value('nodejs_heap_size_used_bytes') / 2 ** 20,
    delay: value('nodejs_eventloop_lag_p99_seconds') * 1_000,
  };
}

/** A mention, or a click on Share, by the number of the request. */
function delivery(number: number, text: string, slackUrl: string): Delivery {
  const channel = CHANNELS[0] as Channel;
  const user = PEOPLE[0] as Person;
  const ts = `${1_700_000_000 + number}.000100`;
  if (number % 3 === 1) {
    return event({
      type: 'app_mention',
      user: user.id,
      text: `<@${BOT.id}> ${text}`,
      ts,
      channel: channel.id,
      event_ts: ts,
    });
  }
  const message = { ts, channel: channel.id, user: BOT.id, text: '', blocks: [], threadTs: null, onlyFor: user.id };
  const action = { type: 'button', action_id: 'share_answer', block_id: 'b', value: text };
  return click({ message, action, user, channel, responseUrl: `${slackUrl}respond` });
}
