/** From the start of the process to its first answer, and memory then and after many questions, against the hello app. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../tests/support/port.ts';
import { burst } from './load.ts';
import { readQuestions } from './questions/expected.ts';
import { quantile, type Section, spread } from './report.ts';
import { type AppProcess, ask, startProcess, startSlack } from './wire.ts';

type Started = AppProcess & { readonly memory: number };

const run = promisify(execFile);

export async function start(full: boolean): Promise<Section> {
  const slack = await startSlack();
  const runs = full ? 21 : 7;
  const unseen: Started[] = [];
  const learned: number[] = [];
  for (let i = 0; i < (full ? 5 : 1); i++) {
    await rm('.cache/knowledge', { recursive: true, force: true });
    const app = await startProcess('src/main.ts', slack.url);
    const measured = { ...app, memory: resident(app) };
    const since = performance.now();
    const agent = new Agent({ keepAlive: false });
    // Until it is learned, nothing but an acknowledgement comes back.
    for (let bytes = 0; bytes === 0; ) ({ bytes } = await ask(app.port, 'what is agile', agent));
    learned.push(app.firstAnswer + performance.now() - since);
    unseen.push(measured);
    await app.stop();
  }
  const first = { ours: [] as Started[], hello: [] as Started[] };
  for (let i = 0; i < (full ? 9 : 1); i++) {
    await rm('.cache/compiled', { recursive: true, force: true });
    // How `npm ci` ends; what it learns is here from before.
    await run('npm', ['run', 'prepare']);
    first.ours.push(await started('src/main.ts'));
    await rm('.cache/compiled', { recursive: true, force: true });
    first.hello.push(await started('bench/apps/hello.ts'));
  }
  const later = { ours: [] as Started[], hello: [] as Started[] };
  await started('src/main.ts');
  for (let i = 0; i < runs; i++) {
    later.ours.push(await started('src/main.ts'));
    later.hello.push(await started('bench/apps/hello.ts'));
  }
  const held = await memoryAsAsked(slack.url, full ? [10_000, 50_000, 100_000] : [500, 2_000]);
  slack.stop();
  const times = (apps: readonly Started[]) => apps.map(({ firstAnswer }) => firstAnswer);
  const row = (what: string, apps: readonly Started[], hello: readonly Started[], took = times(apps)) => [
    what,
    spread(took, 0),
    (quantile(took, 0.5) / quantile(times(hello), 0.5)).toFixed(2),
    spread(
      apps.map(({ memory }) => memory),
      0,
    ),
  ];
  return {
    title: 'Start and size',
    how: `From the start of the process to its first answer over HTTP, and resident memory then; ${runs} later starts each, in turn. “npm ci” reads the knowledge and learns from it; at a first start nothing of Bolt is compiled yet, neither here nor there. Then the role questions of bench/questions are asked again and again, over 10 connections; live is what of the heap is still there after everything unused was collected.`,
    tables: [
      {
        head: ['what', 'first answer (ms)', '× hello', 'resident (MB)'],
        rows: [
          row('**Rolecall**, the first start after “npm ci”', first.ours, first.hello),
          row('Bolt, "hello", its first start', first.hello, first.hello),
          row('**Rolecall**, a later start', later.ours, later.hello),
          row('Bolt, "hello", a later start', later.hello, later.hello),
          row('**Rolecall**, a start with knowledge never seen before', unseen, later.hello),
          row('the same, to an answer that takes what is learned', unseen, later.hello, learned),
        ],
      },
      {
        head: ['after', 'resident (MB)', 'live (MB)'],
        rows: held.map(({ questions, resident, live }) => [
          `${questions} questions`,
          resident.toFixed(0),
          live.toFixed(1),
        ]),
      },
      {
        head: ['installed for production', 'packages', 'size (MB)'],
        rows: [
          ['**Rolecall**', ...(await installed(Object.keys(manifest.dependencies)))],
          ['Bolt, "hello"', ...(await installed(['@slack/bolt']))],
        ],
      },
    ],
  };

  async function started(file: string): Promise<Started> {
    const app = await startProcess(file, slack.url);
    const measured = { ...app, memory: resident(app) };
    await app.stop();
    return measured;
  }
}

/** Asks so many role questions in all, and tells the memory in MB that the bot holds after each number of them. */
async function memoryAsAsked(slackUrl: string, numbers: readonly number[]) {
  const inspector = await freePort();
  const app = await startProcess('src/main.ts', slackUrl, { node: [`--inspect=127.0.0.1:${inspector}`] });
  const texts = (await readQuestions('seen')).map(({ question }) => question);
  const held = [];
  let asked = 0;
  for (const questions of numbers) {
    await burst(app.port, 10, questions - asked, texts);
    asked = questions;
    held.push({ questions, resident: resident(app), live: await liveHeap(inspector) });
  }
  await app.stop();
  return held;
}

/**
 * What is left of the heap of a process after a full collection, in MB.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/v8/
 */
async function liveHeap(inspector: number): Promise<number> {
  const [target] = (await (await fetch(`http://127.0.0.1:${inspector}/json/list`)).json()) as [
    { webSocketDebuggerUrl: string },
  ];
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await once(socket, 'open');
  const call = async (method: string) => {
    socket.send(JSON.stringify({ id: 1, method }));
    const [{ data }] = await once(socket, 'message');
    return JSON.parse(data).result;
  };
  await call('HeapProfiler.collectGarbage');
  const { usedSize } = await call('Runtime.getHeapUsage');
  socket.close();
  return usedSize / 2 ** 20;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }>;
};

/** How many packages these need, themselves included, and how large they are together. */
async function installed(names: readonly string[]): Promise<[packages: string, megabytes: string]> {
  const found = new Set<string>();
  const add = (name: string, from: string) => {
    // As Node finds it: beside the package that needs it, or in a folder further up.
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
      if (lock.packages[path] !== undefined) {
        if (found.has(path)) return;
        found.add(path);
        const { dependencies = {}, optionalDependencies = {} } = lock.packages[path];
        for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) add(needed, path);
        return;
      }
      if (at === '') return;
    }
  };
  for (const name of names) add(name, '');
  const sizes = await Promise.all([...found].map(sizeOf));
  return [String(found.size), (sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20).toFixed(0)];
}

/** The bytes of a package's own files. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const own = names.filter((name) => !name.startsWith('node_modules/'));
  const sizes = await Promise.all(own.map((name) => stat(join(folder, name)).then((s) => (s.isFile() ? s.size : 0))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Resident memory of a process in MB (Linux). */
export function resident({ child }: Pick<AppProcess, 'child'>): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
}
