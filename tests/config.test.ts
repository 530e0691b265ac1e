import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };

test('without any Slack setting there is no Slack, blank ones included', () => {
  expect(readConfig({ SLACK_BOT_TOKEN: ' ', PORT: '' })).toMatchObject({ logLevel: 'info', port: 3000, slack: null });
});

test('an app-level token means Socket Mode, a signing secret HTTP', () => {
  expect(readConfig({ ...http, SLACK_APP_TOKEN: 'xapp-1' }).slack?.receive).toEqual({
    mode: 'socket',
    appToken: 'xapp-1',
  });
  expect(readConfig({ ...http, PORT: '8080' })).toMatchObject({
    port: 8080,
    slack: { receive: { mode: 'http', signingSecret: 's' } },
  });
});

const oauth = {
  ...{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_SIGNING_SECRET: 's' },
  ...{
    SLACK_STATE_SECRET: 'x'.repeat(16),
    ENCRYPTION_KEYS: `${Buffer.alloc(32).toString('base64')}, ${'ab'.repeat(32)}`,
  },
};

test('a client id and secret mean many workspaces, with keys in base64 or hexadecimal', () => {
  const { slack, database } = readConfig({ ...oauth, DATABASE_URL: 'postgres://h/d' });
  expect(slack?.identity).toMatchObject({ kind: 'oauth', keys: [Buffer.alloc(32), Buffer.alloc(32, 0xab)] });
  expect(database).toBe('postgres://h/d');
});

test('what the playground remembers stays apart from what people in Slack did', () => {
  expect(readConfig({ DATA_FOLDER: 'd' }).database).toBe('d/playground.db');
  expect(readConfig({ ...http, DATA_FOLDER: 'd' }).database).toBe('d/rolecall.db');
});

test.each([
  [{ ...oauth, SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_BOT_TOKEN is for one workspace/],
  [{ ...oauth, SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_APP_TOKEN is for Socket Mode/],
  [
    { SLACK_CLIENT_ID: '1' },
    /SLACK_CLIENT_SECRET[\s\S]*SLACK_SIGNING_SECRET[\s\S]*SLACK_STATE_SECRET[\s\S]*ENCRYPTION_KEYS/,
  ],
  [{ SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN is missing/],
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET .* is missing/],
  [{ PORT: 'x' }, /^PORT must be/],
])('of %j it is named what is missing or too much, and what to do', (variables, expected) => {
  expect(() => readConfig(variables)).toThrow(expected);
});
