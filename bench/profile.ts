/** Where the time of an answer over the wire goes: a CPU profile of the bot under load, summed up by whose code it is. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { burst } from './load.ts';
import type { Section } from './report.ts';
import { startProcess, startSlack } from './wire.ts';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface Frame {
  readonly functionName: string;
  readonly url: string;
}

/** Whose code a frame is, the first that fits. */
const OWNERS: readonly (readonly [name: string, fits: (frame: Frame) => boolean])[] = [
  ['waiting', ({ functionName }) => functionName === '(idle)' || functionName === '(program)'],
  ['garbage collection', ({ functionName }) => functionName === '(garbage collector)'],
  ['our answers (`src/answers`)', ({ url }) => url.includes('/src/answers/')],
  ['the rest of ours (`src`)', ({ url }) => url.includes('/src/') && !url.includes('/node_modules/')],
  ['Slack (Bolt, Web API)', ({ url }) => url.includes('/@slack/')],
  ['other libraries', ({ url }) => url.includes('/node_modules/')],
  ["Node's own (HTTP, crypto, JSON, timers)", () => true],
];

export async function profile(full: boolean): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-profile-'));
  const slack = await startSlack();
  const node = ['--cpu-prof', '--cpu-prof-interval', '200', '--cpu-prof-dir', folder];
  const app = await startProcess('src/main.ts', slack.url, { node });
  await burst(app.port, 10, full ? 40_000 : 10_000);
  await app.stop();
  slack.stop();
  // Worker threads write profiles of their own; the main thread's is the largest.
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  await rm(folder, { recursive: true });
  const largest = files.sort((a, b) => b.length - a.length)[0] ?? '{}';
  const times = timesOf(JSON.parse(largest) as Profile);
  const busy = [...times].filter(([name]) => name !== 'waiting').reduce((sum, [, time]) => sum + time, 0);
  return {
    title: 'Where the time goes',
    how: 'A CPU profile of the bot, start included, while it answers `/role pm vs leader` over 10 connections; the same question is found among the answers given lately.',
    tables: [
      {
        head: ['whose code', 'share of the busy time'],
        rows: [...times]
          .filter(([name]) => name !== 'waiting')
          .sort(([, a], [, b]) => b - a)
          .map(([name, time]) => [name, `${((100 * time) / busy).toFixed(0)} %`]),
      },
    ],
  };
}

function timesOf({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const owners = new Map(nodes.map(({ id, callFrame }) => [id, OWNERS.find(([, fits]) => fits(callFrame))?.[0] ?? '']));
  const times = new Map<string, number>();
  for (const [i, id] of samples.entries()) {
    const owner = owners.get(id) ?? '';
    times.set(owner, (times.get(owner) ?? 0) + (timeDeltas[i] ?? 0));
  }
  return times;
}
