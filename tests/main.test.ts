import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { signature } from '../src/playground/deliver.ts';
import { run, start } from './support/process.ts';

const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };

test('without Slack settings the playground opens, and a signal ends it with 0', async () => {
  const started = start('src/main.ts', [], { PORT: '0' });
  const [, url] = await started.says(/Open (http:\S+) and ask away/);
  const page = await fetch(String(url));
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  started.child.kill('SIGTERM');
  expect(await started.ended).toMatchObject({ code: 0, err: '' });
});

test('a request that the framework trips over does not take the bot down', async () => {
  const slack = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{"ok":true,"user_id":"U1","bot_id":"B1"}');
  }).listen(0, '127.0.0.1');
  await once(slack, 'listening');
  const url = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
  const bot = start('src/main.ts', [], { ...http, SLACK_API_URL: url, PORT: '0' });
  const [, port] = await bot.says(/Listening for Slack on port (\d+)/);
  const timestamp = Math.floor(Date.now() / 1_000);
  const post = (body: string, type: string) =>
    fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signature('s', timestamp, body),
      },
      body,
      signal: AbortSignal.timeout(2_000),
    });
  await post('null', 'application/json').catch(() => {});
  await bot.says(/Something failed that nobody waited for/);
  const answer = await post('command=%2Frole&text=cto&team_id=T1', 'application/x-www-form-urlencoded');
  expect(await answer.json()).toMatchObject({ text: expect.stringMatching(/^CTO: /) });
  bot.child.kill('SIGTERM');
  expect((await bot.ended).code).toBe(0);
  slack.close();
});

describe('what keeps it from starting is one clear line and exit 1', () => {
  test('a malformed setting', async () => {
    const { code, err } = await run('src/main.ts', [], { SLACK_BOT_TOKEN: 'wrong' });
    expect(code).toBe(1);
    expect(err).toMatch(/^SLACK_BOT_TOKEN must begin with xoxb-[^\n]*\n$/);
  });

  test('a port in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, err } = await run('src/main.ts', [], { PORT: String(port) });
    taken.close();
    expect(code).toBe(1);
    expect(err).toMatch(/^The port is in use[^\n]*\n$/);
  });

  test.each([
    ['over HTTP', http],
    ['in Socket Mode', { ...http, SLACK_APP_TOKEN: 'xapp-1' }],
  ])('a wrong token %s', async (_, settings) => {
    const slack = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end('{"ok":false,"error":"invalid_auth"}');
    }).listen(0, '127.0.0.1');
    await once(slack, 'listening');
    const url = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
    const { code, out, err } = await run('src/main.ts', [], { ...settings, SLACK_API_URL: url, PORT: '0' });
    slack.close();
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^Slack does not accept the tokens \(invalid_auth\)[^\n]*\n$/);
  });

  test('a wrong app-level token', async () => {
    const slack = createServer((request, response) => {
      const ok = { ok: true, user_id: 'U1', bot_id: 'B1', team_id: 'T1' };
      const answer = request.url === '/api/auth.test' ? ok : { ok: false, error: 'invalid_auth' };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    }).listen(0, '127.0.0.1');
    await once(slack, 'listening');
    const url = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
    const { code, err } = await run('src/main.ts', [], { ...http, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: url });
    slack.close();
    expect(code).toBe(1);
    expect(err).toMatch(/^Slack does not accept the tokens \(invalid_auth\)[^\n]*\n$/);
  });
});
