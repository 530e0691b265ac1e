/** Load over the wire: signed `/role pm vs leader` against the bot, a Bolt app that says hello, and a bare server. */
import { Agent } from 'node:http';
import { answer } from '../src/answers/answer.ts';
import { openKnowledge } from '../src/opened.ts';
import { answerMessage } from '../src/slack/blocks.ts';
import { quantile, type Section, spread } from './report.ts';
import { type AppProcess, ask, startProcess, startSlack } from './wire.ts';

const ASKED = 'pm vs leader';
const HELLO = 'Bolt, "hello"';

export async function load(full: boolean): Promise<Section> {
  const slack = await startSlack();
  // How fast the machine is changes from second to second: many short rounds, and each program against hello in its own.
  const rounds = full ? 25 : 5;
  const requests = full ? 6_000 : 600;
  const tables = [];
  const apps: (AppProcess & { name: string })[] = [];
  const run = async (name: string, file: string, settings = {}) =>
    apps.push({ name, ...(await startProcess(file, slack.url, { settings })) });
  await run('**Rolecall**', 'src/main.ts');
  await run(HELLO, 'bench/apps/hello.ts');
  await run('Bolt, always this answer', 'bench/apps/hello.ts', { MESSAGE: await sameMessage() });
  await run('bare server', 'bench/apps/bare.ts');
  for (const { port } of apps) await burst(port, 10, 500);
  for (const connections of [1, 10, 50]) {
    const rates = new Map<string, { rate: number[]; p99: number[] }>();
    for (let round = 0; round < rounds; round++) {
      for (const { name, port } of apps) {
        const { rate, p99 } = await burst(port, connections, connections === 1 ? requests / 3 : requests);
        const seen = rates.get(name) ?? { rate: [], p99: [] };
        rates.set(name, { rate: [...seen.rate, rate], p99: [...seen.p99, p99] });
      }
    }
    const hello = rates.get(HELLO)?.rate ?? [];
    tables.push({
      head: [
        `${connections} ${connections === 1 ? 'connection' : 'connections'}`,
        'requests a second',
        'p99 (ms)',
        '× hello',
      ],
      rows: [...rates].map(([name, { rate, p99 }]) => [
        name,
        spread(rate, 0),
        spread(p99, 1),
        spread(
          rate.map((each, round) => each / (hello[round] as number)),
          2,
        ),
      ]),
    });
  }
  for (const { stop } of apps) await stop();
  slack.stop();
  return {
    title: 'Over the wire',
    how:
      `Signed \`/role pm vs leader\` over loopback, client and server on the same cores; ${rounds} rounds of ${requests} requests ` +
      '(a third of them on one connection), the programs in turn, and × hello is that of the same round. “Always this answer” is the hello app with the very message that Rolecall answers: what its size costs. ' +
      'The bare server only checks the signature: the distance between it and hello is what Bolt costs.',
    tables,
  };
}

/** The answer that the bot gives, as JSON. */
async function sameMessage(): Promise<string> {
  const { engine } = await openKnowledge('knowledge', () => {});
  return JSON.stringify(answerMessage(answer(ASKED, await engine()), true));
}

/** Sends a bounded number of requests over some connections, the texts in turn; times in milliseconds. */
export async function burst(
  port: number,
  connections: number,
  requests: number,
  texts: readonly string[] = [ASKED],
): Promise<{ rate: number; p99: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let left = Math.round(requests);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) {
        const from = performance.now();
        const { status } = await ask(port, texts[left % texts.length] as string, agent);
        if (status !== 200) throw new Error(`A request was answered with ${status}.`);
        times.push(performance.now() - from);
      }
    }),
  );
  agent.destroy();
  return { rate: (1_000 * times.length) / (performance.now() - started), p99: quantile(times, 0.99) };
}
