/** Mixed traffic for a while: commands, mentions and clicks on Share, with memory, times and errors over time. */
import { Agent } from 'node:http';
import { click, type Delivery, event } from '../src/playground/deliver.ts';
import { BOT, CHANNELS, type Channel, PEOPLE, type Person } from '../src/playground/workspace.ts';
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

export async function soak(full: boolean): Promise<Section> {
  const seconds = full ? 600 : 20;
  const slack = await startSlack();
  const app = await startProcess('src/main.ts', slack.url);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const samples: { second: number; memory: number; p99: number }[] = [];
  let times: number[] = [];
  let sent = 0;
  let errors = 0;
  const started = performance.now();
  const ends = started + seconds * 1_000;
  const step = (seconds / 20) * 1_000;
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
    if (performance.now() > next) {
      samples.push({ second: Math.round((next - started) / 1_000), memory: resident(app), p99: quantile(times, 0.99) });
      times = [];
      next += step;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  agent.destroy();
  await app.stop();
  const posted = slack.calls('chat.postMessage');
  const responded = slack.calls('respond');
  slack.stop();
  const at = (share: number) => samples[Math.floor((samples.length - 1) * share)];
  return {
    title: 'Soak',
    how:
      `${seconds} seconds of commands, mentions and clicks on Share in turn: ${sent} requests, ${errors} errors, ` +
      `${posted} messages posted for ${Math.floor((sent + 1) / 3)} mentions, ${responded} responses for ${Math.floor(sent / 3)} clicks (two each).`,
    tables: [
      {
        head: ['after', 'resident (MB)', 'p99 (ms)'],
        rows: [0, 0.5, 1].map((share) => [
          `${at(share)?.second} s`,
          (at(share)?.memory ?? Number.NaN).toFixed(0),
          (at(share)?.p99 ?? Number.NaN).toFixed(1),
        ]),
      },
    ],
    charts: [
      {
        ...{ file: 'soak.svg', title: 'Memory under mixed traffic', x: 'seconds', y: 'MB', log: false },
        points: samples.map(({ second, memory }) => ({ series: 'resident', x: second, y: memory })),
      },
    ],
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
