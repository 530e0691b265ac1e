/** The settings, each by itself: how it is read, and what it is when it is not set. `.env.example` lists them too. */
import { join } from 'node:path';

/** A setting that is missing or wrong; the message names each, and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The knowledge that comes with the bot. */
const SHIPPED = join(import.meta.dirname, '..', 'knowledge');

// By hand: to load a library of schemas takes longer than to load all of the bot's own code, and a start has to wait for it.

/** Reads a setting that is set; throws what it must be when it is something else. */
type Read<T> = (value: string) => T;

/** What a setting must be, as the rest of a sentence that begins with its name. */
function check(isRight: boolean, must: string): void {
  if (!isRight) throw new ConfigError(must);
}

const optional =
  <T>(read: Read<T>) =>
  (value: string | undefined): T | undefined =>
    value === undefined ? undefined : read(value);

const withDefault =
  <T>(initial: T, read: Read<T>) =>
  (value: string | undefined): T =>
    value === undefined ? initial : read(value);

const asItIs: Read<string> = (value) => value;

const matching =
  (pattern: RegExp, must: string): Read<string> =>
  (value) => {
    check(pattern.test(value), must);
    return value;
  };

const token = (prefix: string, where: string) =>
  optional(matching(new RegExp(`^${prefix}-\\S+$`), `must begin with ${prefix}-; copy it from ${where}`));

const whole =
  (least: number, most: number, must: string): Read<number> =>
  (value) => {
    const number = Number(value);
    check(Number.isInteger(number) && number >= least && number <= most, must);
    return number;
  };

const port = whole(0, 65_535, 'must be a number from 0 to 65535');

const webAddress: Read<string> = (value) => {
  const isWeb = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  check(isWeb, 'must be a web address such as https://slack-gov.com/api/');
  return value.endsWith('/') ? value : `${value}/`;
};

/** Keys of 32 bytes, each in base64 or as hexadecimal digits. */
const keys: Read<readonly [Buffer, ...Buffer[]]> = (value) => {
  const all = listed(/,/, value).map((key) => Buffer.from(key, /^[0-9a-f]{64}$/i.test(key) ? 'hex' : 'base64'));
  check(
    all.length > 0 && all.every(({ length }) => length === 32),
    'must be keys of 32 bytes in base64, separated by commas; make one with: openssl rand -base64 32',
  );
  return all as [Buffer, ...Buffer[]];
};

const memberIds: Read<readonly string[]> = (value) => {
  const ids = listed(/[\s,]/, value);
  check(
    ids.every((id) => /^[UW][A-Z0-9]+$/.test(id)),
    'must be member ids such as U012ABCDEF',
  );
  return ids;
};

function listed(separator: RegExp, value: string): string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
const level: Read<(typeof LEVELS)[number]> = (value) => {
  const found = LEVELS.find((one) => one === value);
  if (found === undefined) throw new ConfigError('must be debug, info, warn or error');
  return found;
};

const SETTINGS = {
  SLACK_BOT_TOKEN: token('xoxb', '“OAuth & Permissions” in your app’s settings on api.slack.com'),
  SLACK_APP_TOKEN: token('xapp', '“Basic Information” → “App-Level Tokens” in your app’s settings on api.slack.com'),
  SLACK_SIGNING_SECRET: optional(asItIs),
  SLACK_API_URL: optional(webAddress),
  SLACK_CLIENT_ID: optional(asItIs),
  SLACK_CLIENT_SECRET: optional(asItIs),
  SLACK_STATE_SECRET: optional(matching(/.{16}/, 'must be 16 characters or more')),
  ENCRYPTION_KEYS: optional(keys),
  PORT: withDefault(3000, port),
  HEALTH_PORT: optional(port),
  DATABASE_URL: optional(
    matching(/^postgres(?:ql)?:\/\//, 'must begin with postgres://; without it, an SQLite file is used'),
  ),
  DATA_FOLDER: withDefault('data', asItIs),
  KNOWLEDGE_FOLDER: withDefault(SHIPPED, asItIs),
  RETENTION_DAYS: withDefault(90, whole(1, Number.MAX_SAFE_INTEGER, 'must be a number of days, 1 or more')),
  MAINTAINERS: withDefault([], memberIds),
  LOG_LEVEL: withDefault('info', level),
};

/** All settings as they are read. */
export type Settings = { readonly [Name in keyof typeof SETTINGS]: ReturnType<(typeof SETTINGS)[Name]> };

/**
 * Reads each setting; one that is blank counts as not set.
 *
 * @param variables such as `process.env`
 * @throws ConfigError naming each setting that is malformed, and what it must be
 */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const set: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(SETTINGS)) {
    try {
      set[name] = read(variables[name]?.trim() || undefined);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(`${name} ${error.message}.`);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return set as Settings;
}
