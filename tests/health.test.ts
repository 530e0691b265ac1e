import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countingMeter, type Health, startHealth } from '../src/health.ts';
import { freePort } from './support/port.ts';
import { start } from './support/process.ts';

let health: Health;
let problem: string | null = null;
beforeAll(async () => {
  const meter = await countingMeter(() => 3);
  meter.answered('unknown', 'command', 0.0004);
  meter.answered('comparison', 'mention', 0.002);
  meter.voted(-1);
  meter.repeated();
  meter.slackFailed('not_in_channel');
  health = await startHealth(0, meter.registry, { store: async () => problem });
});
afterAll(() => health.stop());

const get = async (path: string, method = 'GET') => {
  const response = await fetch(`http://127.0.0.1:${health.port}${path}`, { method });
  return { status: response.status, body: await response.text() };
};

test('it is alive whatever is wrong, and ready when nothing is', async () => {
  expect(await get('/readyz')).toEqual({ status: 200, body: 'ready\n' });
  problem = 'away';
  expect(await get('/readyz')).toEqual({ status: 503, body: 'store: away\n' });
  expect((await get('/healthz')).status).toBe(200);
});

test('the metrics say what was counted', async () => {
  const { body } = await get('/metrics');
  for (const line of [
    'rolecall_answers_total{kind="unknown",surface="command"} 1',
    'rolecall_answer_seconds_bucket{le="0.0005"} 1',
    'rolecall_answer_seconds_count 2',
    'rolecall_votes_total{vote="down"} 1',
    'rolecall_repeated_deliveries_total 1',
    'rolecall_slack_errors_total{error="not_in_channel"} 1',
    'rolecall_store_writes_lost 3',
    `rolecall_build_info{version="`,
  ]) {
    expect(body).toContain(line);
  }
});

test.each([
  ['/', 'GET', 404],
  ['/metrics', 'POST', 405],
])('%s by %s is %i', async (path, method, status) => {
  expect((await get(path, method)).status).toBe(status);
});

test('a running bot serves them on a port of their own', async () => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-health-'));
  const bot = start('src/main.ts', [], { PORT: '0', HEALTH_PORT: String(port), DATA_FOLDER: folder });
  await bot.says(/Health and metrics on port/);
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
  bot.child.kill('SIGTERM');
  expect((await bot.ended).code).toBe(0);
});
