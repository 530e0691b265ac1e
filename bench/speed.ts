/** Speed of an answer, time to build and memory, by the number of entries, against the search libraries. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readClinc } from './clinc.ts';
import { LIBRARIES } from './libraries.ts';
import { percent, quantile, type Section, spread } from './report.ts';
import type { SpeedResult } from './speed-case.ts';

const run = promisify(execFile);

/** What takes milliseconds at every size; the others take seconds. */
const FAST: ReadonlySet<string> = new Set(['Rolecall', 'FlexSearch']);

/** What is shipped: all of it, the entries without the examples, and all with other entries beside it. */
const SHIPPED = {
  shipped: 'shipped entries and their examples',
  'shipped-alone': 'shipped entries alone',
  'shipped+100000': 'shipped entries, their examples, and 100000 entries',
} as const;

type Size = number | keyof typeof SHIPPED;

/** How many questions each program is asked at a size: fewer where one takes long. */
function questionsFor(name: string, size: Size, full: boolean): number {
  if (size === 'shipped+100000') return 2_000;
  if (size === 'shipped-alone') return full ? 10_000 : name === 'Fuse.js' ? 50 : 2_000;
  if (size === 'shipped') return FAST.has(name) ? (full ? 10_000 : 2_000) : name === 'Fuse.js' ? 12 : full ? 400 : 50;
  const [least, most] = boundsFor(name, size, full);
  return Math.max(least, Math.min(most, Math.round(((full ? 8 : 1) * most * 500) / size)));
}

function boundsFor(name: string, entries: number, full: boolean): [least: number, most: number] {
  if (FAST.has(name)) return full ? [500, 2_000] : [200, 1_000];
  if (name === 'Fuse.js') return [12, full ? 100 : 12];
  // As many as the fast ones where that takes under a minute.
  if (name === 'MiniSearch' && full) return entries < 100_000 ? [500, 2_000] : [100, 400];
  return [12, full ? 400 : 200];
}

export async function speed(full: boolean): Promise<Section> {
  const sizes: Size[] = ['shipped', 'shipped-alone'];
  if ((await readClinc('full')) !== undefined) {
    sizes.push(1_000, 10_000, 100_000);
    if (full) sizes.push('shipped+100000');
  }
  const repeats = full ? 3 : 1;
  const results = new Map<string, SpeedResult[]>();
  for (let round = 0; round < repeats; round++) {
    for (const size of sizes) {
      for (const name of ['Rolecall', ...LIBRARIES]) {
        if (size === 'shipped+100000' && !FAST.has(name)) continue;
        const isLarge = size === 'shipped' || (typeof size === 'number' && size >= 10_000);
        // They take minutes: with many texts, once in the full run; in the quick one only the fastest of them, and not with most.
        if (isLarge && !FAST.has(name) && (full ? round > 0 : size === 100_000 || name !== 'MiniSearch')) continue;
        const args = [
          '--expose-gc',
          '--max-old-space-size=12000',
          'bench/speed-case.ts',
          name,
          String(size),
          String(questionsFor(name, size, full)),
        ];
        const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 26 });
        const key = `${size} ${name}`;
        results.set(key, [...(results.get(key) ?? []), JSON.parse(stdout) as SpeedResult]);
      }
    }
  }
  const tables = sizes.map((size) => ({
    head: [
      typeof size === 'number' ? `${size} entries` : SHIPPED[size],
      'p50 (ms)',
      'p99 (ms)',
      'right entry first, %',
      'build (s)',
      'memory (MB)',
      'questions',
    ],
    rows: ['Rolecall', ...LIBRARIES].flatMap((name) => {
      const runs = results.get(`${size} ${name}`);
      if (runs === undefined) return [];
      const each = (share: number) => runs.map(({ times }) => quantile(times, share));
      const [first] = runs;
      return [
        [
          name === 'Rolecall' ? '**Rolecall**' : name,
          spread(each(0.5), 3),
          spread(each(0.99), 3),
          first === undefined ? '–' : percent(first.right, first.answerable),
          spread(
            runs.map(({ build }) => build / 1_000),
            2,
          ),
          spread(
            runs.map(({ memory }) => memory),
            0,
          ),
          String(first?.times.length),
        ],
      ];
    }),
  }));
  const growth = (what: (result: SpeedResult) => number) =>
    [...results].flatMap(([key, [first]]) => {
      const [size = '', series = ''] = key.split(' ');
      return size.startsWith('shipped') || first === undefined ? [] : [{ series, x: Number(size), y: what(first) }];
    });
  return {
    title: 'Speed of an answer',
    how:
      'Rolecall: question to rendered blocks; the libraries: only their search. An entry is two phrasings of CLINC150 drawn by chance; ' +
      `a question is such an entry with a third of its words left out, the rest in another order, and one longer word misspelt; the shipped knowledge is asked ${full ? 'every other question' : 'some of the questions'} of bench/questions, and right is an entry that the answer to it is made from. A library finds an example as it finds an entry, and with it what answers it; without the examples, Rolecall learns from the entries alone, too. Each program has been asked other such questions for up to a second before. Memory is what it holds beside the texts. ` +
      `Each program runs in a process of its own, ${repeats === 1 ? 'once' : `${repeats} times, slow libraries once with 10,000 texts and more`}, in turn.`,
    tables,
    charts: [
      {
        file: 'speed.svg',
        title: 'An answer takes (p99)',
        x: 'entries',
        y: 'ms',
        log: true,
        points: growth(({ times }) => quantile(times, 0.99)),
      },
      {
        file: 'memory.svg',
        title: 'Memory held',
        x: 'entries',
        y: 'MB',
        log: true,
        points: growth(({ memory }) => memory),
      },
    ],
  };
}
