import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readSettings } from '../src/settings.ts';

test('what is not set, or blank, is what it is at first', () => {
  const initial = {
    ...{ PORT: 3000, RETENTION_DAYS: 90, LOG_LEVEL: 'info', DATA_FOLDER: 'data', MAINTAINERS: [] },
    KNOWLEDGE_FOLDER: join(import.meta.dirname, '..', 'knowledge'),
  };
  expect(readSettings({})).toEqual(initial);
  expect(readSettings({ SLACK_BOT_TOKEN: ' ', PORT: '', HEALTH_PORT: '\t' })).toEqual(initial);
});

test('each is read as what it is', () => {
  const key = Buffer.alloc(32).toString('base64');
  expect(
    readSettings({
      ...{ SLACK_BOT_TOKEN: ' xoxb-1 ', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: '1.2' },
      ...{ SLACK_CLIENT_SECRET: 'c', SLACK_STATE_SECRET: 'x'.repeat(16), SLACK_API_URL: 'https://slack-gov.com/api' },
      ...{ ENCRYPTION_KEYS: `${key}, ${'ab'.repeat(32)},`, PORT: '0', HEALTH_PORT: '65535', LOG_LEVEL: 'debug' },
      ...{ DATABASE_URL: 'postgresql://h/d', DATA_FOLDER: 'd', KNOWLEDGE_FOLDER: 'k', RETENTION_DAYS: '1' },
      ...{ MAINTAINERS: 'U012ABC, W1  U2' },
    }),
  ).toEqual({
    ...{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: '1.2' },
    ...{ SLACK_CLIENT_SECRET: 'c', SLACK_STATE_SECRET: 'x'.repeat(16), SLACK_API_URL: 'https://slack-gov.com/api/' },
    ...{
      ENCRYPTION_KEYS: [Buffer.alloc(32), Buffer.alloc(32, 0xab)],
      PORT: 0,
      HEALTH_PORT: 65_535,
      LOG_LEVEL: 'debug',
    },
    ...{ DATABASE_URL: 'postgresql://h/d', DATA_FOLDER: 'd', KNOWLEDGE_FOLDER: 'k', RETENTION_DAYS: 1 },
    MAINTAINERS: ['U012ABC', 'W1', 'U2'],
  });
  expect(readSettings({ SLACK_API_URL: 'http://127.0.0.1:1/' }).SLACK_API_URL).toBe('http://127.0.0.1:1/');
});

test.each([
  ['SLACK_BOT_TOKEN', 'xoxb-', 'must begin with xoxb-; copy it from “OAuth & Permissions”'],
  ['SLACK_BOT_TOKEN', 'my xoxb-1', 'must begin with xoxb-'],
  ['SLACK_APP_TOKEN', 'xoxb-1', 'must begin with xapp-; copy it from “Basic Information”'],
  ['SLACK_STATE_SECRET', 'x'.repeat(15), 'must be 16 characters or more'],
  ['SLACK_API_URL', 'slack', 'must be a web address'],
  ['SLACK_API_URL', 'ftp://slack.com', 'must be a web address'],
  ['ENCRYPTION_KEYS', 'hush-hush', 'must be keys of 32 bytes'],
  ['ENCRYPTION_KEYS', ',', 'must be keys of 32 bytes'],
  ['ENCRYPTION_KEYS', `${'ab'.repeat(32)},${'ab'.repeat(31)}`, 'must be keys of 32 bytes'],
  ['PORT', 'x', 'must be a number from 0 to 65535'],
  ['PORT', '-1', 'must be a number from 0 to 65535'],
  ['PORT', '80.5', 'must be a number from 0 to 65535'],
  ['HEALTH_PORT', '65536', 'must be a number from 0 to 65535'],
  ['DATABASE_URL', 'mysql://x', 'must begin with postgres://'],
  ['RETENTION_DAYS', '0', 'must be a number of days, 1 or more'],
  ['RETENTION_DAYS', 'a week', 'must be a number of days, 1 or more'],
  ['MAINTAINERS', 'U1, ada', 'must be member ids such as U012ABCDEF'],
  ['LOG_LEVEL', 'loud', 'must be debug, info, warn or error'],
])('%s cannot be %j: it %s', (name, value, must) => {
  const reading = () => readSettings({ [name]: value });
  expect(reading).toThrow(ConfigError);
  expect(reading).toThrow(`${name} ${must}`);
  // It may be a secret in the wrong place.
  if (value.length > 5) expect(reading).not.toThrow(value);
});

test('all that are wrong are named at once, each on its line', () => {
  expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'loud', DATA_FOLDER: 'd' })).toThrow(
    /^PORT must be a number from 0 to 65535\.\nLOG_LEVEL must be debug, info, warn or error\.$/,
  );
});

test('.env.example lists every setting of the code, and no other', () => {
  const names = (text: string, pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
  const listed = names(readFileSync('.env.example', 'utf8'), /^([A-Z_]+)=$/gm);
  expect(listed).toEqual(names(readFileSync('src/settings.ts', 'utf8'), /^ {2}([A-Z_]+): /gm));
});
