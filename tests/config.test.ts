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
  expect(readConfig({ ...http, SLACK_API_URL: 'https://slack-gov.com/api' }).slack?.slackApiUrl).toBe(
    'https://slack-gov.com/api/',
  );
});

test.each([
  [{ SLACK_BOT_TOKEN: 'secret' }, /^SLACK_BOT_TOKEN must begin with xoxb-/],
  [{ SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN is missing/],
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET .* is missing/],
  [{ ...http, PORT: 'x' }, /^PORT must be a number/],
  [{ ...http, PORT: '99999' }, /^PORT must be 0 to 65535/],
  [{ ...http, LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be debug, info, warn or error/],
  [{ ...http, SLACK_API_URL: 'slack' }, /^SLACK_API_URL must be a web address/],
  [{ SLACK_BOT_TOKEN: 'a', SLACK_APP_TOKEN: 'b' }, /SLACK_BOT_TOKEN[\s\S]*SLACK_APP_TOKEN/],
])('%j is named, with what to do and without its value', (variables, expected) => {
  expect(() => readConfig(variables)).toThrow(expected);
  expect(() => readConfig(variables)).not.toThrow(/secret/);
});

test('.env.example lists every setting of the code, and no other', () => {
  const names = (text: string, pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
  const listed = names(readFileSync('.env.example', 'utf8'), /^([A-Z_]+)=$/gm);
  expect(listed).toEqual(names(readFileSync('src/config.ts', 'utf8'), /^ {2}([A-Z_]+): /gm));
});
