/** Reads the settings from the environment. `.env.example` lists them all. */
import { join } from 'node:path';
import { z } from 'zod';

/** A setting that is missing or wrong; the message names each, and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The knowledge that comes with the bot. */
const SHIPPED = join(import.meta.dirname, '..', 'knowledge');

const set = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(set, schema);

const token = (prefix: string, where: string) =>
  setting(
    z
      .string()
      .trim()
      .regex(new RegExp(`^${prefix}-\\S+$`), `must begin with ${prefix}-; copy it from ${where}`)
      .optional(),
  );

const port = z.coerce.number('must be a number').int().min(0, 'must be 0 to 65535').max(65_535, 'must be 0 to 65535');

/** Keys of 32 bytes, each in base64 or as hexadecimal digits. */
function keysOf(list: string, context: z.RefinementCtx): [Buffer, ...Buffer[]] {
  const [first, ...others] = list
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '')
    .map((key) => Buffer.from(key, /^[0-9a-f]{64}$/i.test(key) ? 'hex' : 'base64'));
  if (first === undefined || [first, ...others].some(({ length }) => length !== 32)) {
    context.addIssue('must be keys of 32 bytes in base64, separated by commas; make one with: openssl rand -base64 32');
    return z.NEVER;
  }
  return [first, ...others];
}

const environment = z.object({
  SLACK_BOT_TOKEN: token('xoxb', '“OAuth & Permissions” in your app’s settings on api.slack.com'),
  SLACK_APP_TOKEN: token('xapp', '“Basic Information” → “App-Level Tokens” in your app’s settings on api.slack.com'),
  SLACK_SIGNING_SECRET: setting(z.string().trim().optional()),
  SLACK_API_URL: setting(
    z
      .url({ protocol: /^https?$/, error: 'must be a web address such as https://slack-gov.com/api/' })
      .transform((url) => (url.endsWith('/') ? url : `${url}/`))
      .optional(),
  ),
  SLACK_CLIENT_ID: setting(z.string().trim().optional()),
  SLACK_CLIENT_SECRET: setting(z.string().trim().optional()),
  SLACK_STATE_SECRET: setting(z.string().trim().min(16, 'must be 16 characters or more').optional()),
  ENCRYPTION_KEYS: setting(z.string().transform(keysOf).optional()),
  PORT: setting(port.default(3000)),
  HEALTH_PORT: setting(port.optional()),
  DATABASE_URL: setting(
    z
      .string()
      .trim()
      .regex(/^postgres(?:ql)?:\/\//, 'must begin with postgres://; without it, an SQLite file is used')
      .optional(),
  ),
  DATA_FOLDER: setting(z.string().default('data')),
  KNOWLEDGE_FOLDER: setting(z.string().default(SHIPPED)),
  RETENTION_DAYS: setting(z.coerce.number('must be a number').int().min(1, 'must be 1 or more').default(90)),
  MAINTAINERS: setting(
    z
      .string()
      .transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
      .refine((ids) => ids.every((id) => /^[UW][A-Z0-9]+$/.test(id)), 'must be member ids such as U012ABCDEF')
      .default([]),
  ),
  LOG_LEVEL: setting(z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info')),
});

/** Where the app's tokens come from: one workspace's own, or those of every workspace that installed it. */
export type Identity =
  | { readonly kind: 'token'; readonly botToken: string }
  | {
      readonly kind: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      /** The first encrypts the tokens that are kept, all of them decrypt. */
      readonly keys: readonly [Buffer, ...Buffer[]];
    };

/** How the bot runs. */
export interface Config {
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly port: number;
  /** Where /healthz, /readyz and /metrics are served; null for nowhere. */
  readonly healthPort: number | null;
  /** A `postgres://` address, or the path of an SQLite file. */
  readonly database: string;
  /** What the bot answers from. */
  readonly knowledge: string;
  readonly retentionDays: number;
  /** Member ids of those who keep the knowledge. */
  readonly maintainers: readonly string[];
  /** The Web API, where it is not at slack.com. */
  readonly slackApiUrl: string | undefined;
  /** How to reach Slack; null where no Slack setting is set: then the playground opens. */
  readonly slack: {
    readonly identity: Identity;
    readonly receive:
      | { readonly mode: 'socket'; readonly appToken: string }
      | { readonly mode: 'http'; readonly signingSecret: string };
  } | null;
}

/**
 * Checks the settings, all of them at once.
 *
 * @param variables such as `process.env`
 * @throws ConfigError naming each setting that is missing or malformed, and what to do
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
  }
  const set = parsed.data;
  const slack = slackOf(set);
  return {
    logLevel: set.LOG_LEVEL,
    port: set.PORT,
    healthPort: set.HEALTH_PORT ?? null,
    // What is tried in the playground stays apart from what people in Slack did.
    database: set.DATABASE_URL ?? join(set.DATA_FOLDER, slack === null ? 'playground.db' : 'rolecall.db'),
    knowledge: set.KNOWLEDGE_FOLDER,
    retentionDays: set.RETENTION_DAYS,
    maintainers: set.MAINTAINERS,
    slackApiUrl: set.SLACK_API_URL,
    slack,
  };
}

type Environment = z.output<typeof environment>;

function slackOf(set: Environment): Config['slack'] {
  const isOauth = Boolean(set.SLACK_CLIENT_ID || set.SLACK_CLIENT_SECRET);
  if (!isOauth && !set.SLACK_BOT_TOKEN && !set.SLACK_APP_TOKEN && !set.SLACK_SIGNING_SECRET) return null;
  const missing = isOauth ? missingForMany(set) : missingForOne(set);
  if (missing.length > 0) throw new ConfigError(missing.join('\n'));
  return {
    identity: isOauth
      ? {
          kind: 'oauth',
          clientId: set.SLACK_CLIENT_ID ?? '',
          clientSecret: set.SLACK_CLIENT_SECRET ?? '',
          stateSecret: set.SLACK_STATE_SECRET ?? '',
          keys: set.ENCRYPTION_KEYS as [Buffer, ...Buffer[]],
        }
      : { kind: 'token', botToken: set.SLACK_BOT_TOKEN ?? '' },
    receive: set.SLACK_APP_TOKEN
      ? { mode: 'socket', appToken: set.SLACK_APP_TOKEN }
      : { mode: 'http', signingSecret: set.SLACK_SIGNING_SECRET ?? '' },
  };
}

/** What is missing to run in one workspace. */
function missingForOne({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Environment): string[] {
  return [
    ...(SLACK_BOT_TOKEN
      ? []
      : ['SLACK_BOT_TOKEN is missing: copy it from “OAuth & Permissions” in your app’s settings.']),
    ...(SLACK_APP_TOKEN || SLACK_SIGNING_SECRET
      ? []
      : [
          'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: both are under “Basic Information” in your app’s settings.',
        ]),
  ];
}

/** What is missing, or too much, to be installed in many workspaces. */
function missingForMany(set: Environment): string[] {
  const credentials = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET'] as const;
  return [
    ...credentials
      .filter((name) => !set[name])
      .map((name) => `${name} is missing: it is under “Basic Information” in your app’s settings.`),
    ...(set.SLACK_STATE_SECRET
      ? []
      : ['SLACK_STATE_SECRET is missing: any secret of your own; make one with: openssl rand -base64 32']),
    ...(set.ENCRYPTION_KEYS
      ? []
      : ['ENCRYPTION_KEYS is missing: it protects the tokens at rest; make one with: openssl rand -base64 32']),
    ...(set.SLACK_BOT_TOKEN
      ? ['SLACK_BOT_TOKEN is for one workspace: unset it, or unset SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.']
      : []),
    ...(set.SLACK_APP_TOKEN
      ? ['SLACK_APP_TOKEN is for Socket Mode, and an app for many workspaces is reached over HTTP: unset it.']
      : []),
  ];
}
