/** `npm run bench` (a few minutes) and `npm run bench -- --full`: runs every part and writes bench/RESULTS.md. */
import { mkdir, writeFile } from 'node:fs/promises';
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
const sections: Section[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  const from = performance.now();
  const section = await part(full);
  console.log(`${name}: ${((performance.now() - from) / 1_000).toFixed(0)} s`);
  if (section === undefined) console.log(`  left out: its data is not on this machine.`);
  else sections.push(section);
}
const report = await reportOf(sections);
if (only === undefined) await writeFile('bench/RESULTS.md', report);
else console.log(report);

async function reportOf(all: readonly Section[]): Promise<string> {
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const date = new Date().toISOString().slice(0, 10);
  const head = `# Results\n\nMade by \`npm run bench${full ? ' -- --full' : ''}\` on ${date}: ${machine}, Node ${process.version}. Medians, with the range in brackets.\n`;
  const bodies = await Promise.all(
    all.map(async ({ title, how, tables, charts = [] }) => {
      const drawn = await Promise.all(charts.map(draw));
      return [`## ${title}\n\n${how}\n`, ...tables.map(({ head, rows }) => markdown([head, ...rows])), ...drawn].join(
        '\n',
      );
    }),
  );
  return [head, ...bodies].join('\n');
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
