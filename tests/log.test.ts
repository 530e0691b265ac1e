import { expect, test } from 'vitest';
import { keptLog } from './support/log.ts';

test('secrets are hidden wherever they turn up', async () => {
  const { log, lines } = keptLog();
  log.info('token xoxb-123-abc and xapp-1-A', { token: 'xoxb-1' });
  log.error('failed', new Error('Bearer xoxb-999 with v0=abcdef'));
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toMatch(/xoxb-|xapp-|v0=/);
  expect(lines[0]).toContain('token [hidden] and [hidden] Object');
  expect(JSON.parse(String(lines[1]))).toMatchObject({ level: 'error', msg: 'failed' });
});

test('debug lines are written only when asked for', async () => {
  const quiet = keptLog('info');
  quiet.log.debug('a detail');
  const loud = keptLog('debug');
  loud.log.debug('a detail');
  expect([quiet.lines.length, loud.lines.length]).toEqual([0, 1]);
});
