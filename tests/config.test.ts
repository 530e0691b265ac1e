import { readFileSync } from 'node:fs';
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

test('the address of the Web API ends with a slash', () => {
  expect(readConfig({ ...http, SLACK_API_URL: 'https://slack-gov.com/api' }).slackApiUrl).toBe(
    'https://slack-gov.com/api/',
  );
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
  [{ ...oauth, ENCRYPTION_KEYS: 'hush-hush' }, /^ENCRYPTION_KEYS must be keys of 32 bytes/],
  [
    { SLACK_CLIENT_ID: '1' },
    /SLACK_CLIENT_SECRET[\s\S]*SLACK_SIGNING_SECRET[\s\S]*SLACK_STATE_SECRET[\s\S]*ENCRYPTION_KEYS/,
  ],
  [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with postgres:/],
  [{ MAINTAINERS: 'ada' }, /^MAINTAINERS must be member ids/],
  [{ RETENTION_DAYS: '0' }, /^RETENTION_DAYS must be 1 or more/],
  [{ SLACK_BOT_TOKEN: 'hush-hush' }, /^SLACK_BOT_TOKEN must begin with xoxb-/],
  [{ SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN is missing/],
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET .* is missing/],
  [{ ...http, PORT: 'x' }, /^PORT must be a number/],
  [{ ...http, PORT: '99999' }, /^PORT must be 0 to 65535/],
  [{ ...http, LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be debug, info, warn or error/],
  [{ ...http, SLACK_API_URL: 'slack' }, /^SLACK_API_URL must be a web address/],
  [{ SLACK_BOT_TOKEN: 'a', SLACK_APP_TOKEN: 'b' }, /SLACK_BOT_TOKEN[\s\S]*SLACK_APP_TOKEN/],
])('%j is named, with what to do and without its value', (variables, expected) => {
  expect(() => readConfig(variables)).toThrow(expected);
  expect(() => readConfig(variables)).not.toThrow(/hush-hush/);
});

test('.env.example lists every setting of the code, and no other', () => {
  const names = (text: string, pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
  const listed = names(readFileSync('.env.example', 'utf8'), /^([A-Z_]+)=$/gm);
  expect(listed).toEqual(names(readFileSync('src/config.ts', 'utf8'), /^ {2}([A-Z_]+): /gm));
});
