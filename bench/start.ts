/** From the start of the process to its first answer, and the memory it takes then: the bot against the hello app. */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { startProcess, startSlack } from './wire.ts';

const runs = process.argv.includes('--full') ? 21 : 7;
const slack = await startSlack();
const results: Record<string, { ms: number[]; mb: number[] }> = {};
await measure('rolecall, very first start', 'src/main.ts', true);
for (let i = 0; i < runs; i++) {
  await measure('rolecall', 'src/main.ts');
  await measure('hello', 'bench/apps/hello.ts');
}
slack.stop();
for (const [name, { ms, mb }] of Object.entries(results)) {
  console.log(
    `${name}: ${median(ms).toFixed(0)} ms to the first answer, ${median(mb).toFixed(0)} MB (${ms.length} runs)`,
  );
}

async function measure(name: string, file: string, fresh = false) {
  if (fresh) await rm('.cache', { recursive: true, force: true });
  const app = await startProcess(file, slack.url);
  const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${app.child.pid}/status`, 'utf8'))?.[1]) / 1024;
  await app.stop();
  results[name] ??= { ms: [], mb: [] };
  results[name].ms.push(app.firstAnswer);
  results[name].mb.push(resident);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
