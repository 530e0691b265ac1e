/**
 * `npm run bench` (a few minutes) and `npm run bench -- --full`: runs every part and writes bench/RESULTS.md. One part alone
 * (`npm run bench -- start --full`) takes the place of what stood there of it; its quick form is only printed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { load } from './load.ts';
import { profile } from './profile.ts';
import type { Chart, Section } from './report.ts';
import { soak } from './soak.ts';
import { speed } from './speed.ts';
import { start } from './start.ts';
import { understanding } from './understanding.ts';

const full = process.argv.includes('--full');
const only = process.argv[2]?.startsWith('--') ? undefined : process.argv[2];
const parts = { understanding, speed, load, profile, start, soak };
const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
const RESULTS = 'bench/RESULTS.md';
const HEAD = '# Results\n\nMedians, with the range in brackets.\n';

const reports: string[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  const from = performance.now();
  const section = await part(full);
  console.log(`${name}: ${((performance.now() - from) / 1_000).toFixed(0)} s`);
  if (section === undefined) console.log(`  left out: its data is not on this machine.`);
  else reports.push(await reportOf(section));
}
if (only === undefined) await writeFile(RESULTS, [HEAD, ...reports].join('\n'));
else if (full) await replaceIn(RESULTS, reports);
else console.log(reports.join('\n'));

async function reportOf({ title, how, tables, charts = [] }: Section): Promise<string> {
  const command = ['npm run bench', only || full ? '--' : '', only ?? '', full ? '--full' : '']
    .filter(Boolean)
    .join(' ');
  const date = new Date().toISOString().slice(0, 10);
  const made = `By \`${command}\` on ${date}: ${machine}, Node ${process.version}.`;
  const drawn = await Promise.all(charts.map(draw));
  return [
    `## ${title}\n\n${made} ${how}\n`,
    ...tables.map(({ head, rows }) => markdown([head, ...rows])),
    ...drawn,
  ].join('\n');
}

/** Puts reports of parts in the place of those that stand in a file under the same titles. */
async function replaceIn(file: string, fresh: readonly string[]): Promise<void> {
  const titleOf = (report: string) => report.slice(0, report.indexOf('\n'));
  const [head, ...all] = (await readFile(file, 'utf8')).split(/^(?=## )/m);
  const renewed = all.map((report) => fresh.find((other) => titleOf(other) === titleOf(report)) ?? report);
  await writeFile(file, [head, ...renewed.map((report) => `${report.trimEnd()}\n\n`)].join('').trimEnd().concat('\n'));
}

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** Draws a chart as SVG beside the report, and returns how the report shows it. */
async function draw({ file, title, x, y, log, points }: Chart): Promise<string> {
  const scale = log ? { type: 'log' as const } : {};
  const spec: TopLevelSpec = {
    title,
    width: 480,
    height: 280,
    background: 'white',
    data: { values: points.map((point) => ({ ...point })) },
    mark: { type: 'line', point: true },
    encoding: {
      x: { field: 'x', type: 'quantitative', title: x, scale },
      y: { field: 'y', type: 'quantitative', title: y, scale },
      color: { field: 'series', type: 'nominal', title: null },
    },
  };
  const svg = await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
  await mkdir('bench/plots', { recursive: true });
  await writeFile(`bench/plots/${file}`, svg);
  return `![${title}](plots/${file})\n`;
}
