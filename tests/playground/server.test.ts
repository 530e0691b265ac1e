import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/start.ts';
import { shippedEngine, type TestBot, testBot } from '../support/bot.ts';
import { keptLog } from '../support/log.ts';

let playground: Playground;
let bot: TestBot;
let lines: string[];
beforeAll(async () => {
  bot = await testBot(await shippedEngine());
  const kept = keptLog();
  lines = kept.lines;
  playground = await startPlayground(bot, 0, kept.log);
});
afterAll(async () => {
  await playground.stop();
  await bot.forget();
});

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${playground.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
const say = (text: string, more = {}) =>
  post('/say', { user: 'U0ADA', channel: 'C0PRODUCT', threadTs: null, text, ...more });

test('a command is answered to the one who asked, and to nobody else', async () => {
  expect((await say('/role cto')).status).toBe(204);
  const ada = playground.workspace.visibleTo('U0ADA').at(-1);
  expect(ada).toMatchObject({ onlyFor: 'U0ADA', text: expect.stringMatching(/^CTO: /) });
  expect(playground.workspace.visibleTo('U0GRACE')).not.toContainEqual(ada);
});

test.each([
  ['a command in a thread', { text: '/role cto', threadTs: '1.1' }, /no slash commands in threads/],
  ['another command', { text: '/giphy cat' }, /^\/giphy is not a command here/],
  ['nobody', { user: 'U0NOBODY' }, /cannot be done/],
  ['no channel', { channel: 'C0NONE' }, /cannot be done/],
  ['nothing said', { text: '   ' }, /cannot be done/],
])('%s gets a clear message', async (_, more, expected) => {
  const response = await say('hello', more);
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(expected);
});

test('a body that is no JSON, and a button that is not there, get one too', async () => {
  expect((await post('/say', '{')).status).toBe(400);
  expect((await post('/use', { user: 'U0ADA', where: { channel: 'C0PRODUCT', ts: '1.1' }, control: 0 })).status).toBe(
    404,
  );
});

describe('another website in the same browser', () => {
  test('cannot post here', async () => {
    expect((await say('hello', {})).status).toBe(204);
    const foreign = await post(
      '/say',
      { user: 'U0ADA', channel: 'C0PRODUCT', threadTs: null, text: 'x' },
      { origin: 'https://evil.example' },
    );
    expect(foreign.status).toBe(403);
  });

  test('cannot reach it by a name of its own', async () => {
    const status = await new Promise((resolve) => {
      const { port } = new URL(playground.url);
      request(
        { host: '127.0.0.1', port, path: '/state?user=U0ADA', headers: { host: `evil.example:${port}` } },
        (response) => resolve(response.statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });
});

test('the Web API takes no token but its own', async () => {
  const response = await post(
    '/api/chat.postMessage',
    { channel: 'C0PRODUCT', text: 'x' },
    { authorization: 'Bearer xoxb-other' },
  );
  expect(await response.json()).toEqual({ ok: false, error: 'invalid_auth' });
});

test('nothing that was said is in the log', () => {
  expect(lines.join()).not.toContain('giphy');
});
