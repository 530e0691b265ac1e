/** What the settings mean together: how the bot runs. */
import { join } from 'node:path';
import { ConfigError, readSettings, type Settings } from './settings.ts';

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
 * Reads the settings from the environment, and checks all of them at once.
 *
 * @param variables such as `process.env`
 * @throws ConfigError naming each setting that is missing or malformed, and what to do
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = readSettings(variables);
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

function slackOf(set: Settings): Config['slack'] {
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
          keys: set.ENCRYPTION_KEYS as readonly [Buffer, ...Buffer[]],
        }
      : { kind: 'token', botToken: set.SLACK_BOT_TOKEN ?? '' },
    receive: set.SLACK_APP_TOKEN
      ? { mode: 'socket', appToken: set.SLACK_APP_TOKEN }
      : { mode: 'http', signingSecret: set.SLACK_SIGNING_SECRET ?? '' },
  };
}

/** What is missing to run in one workspace. */
function missingForOne({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Settings): string[] {
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
function missingForMany(set: Settings): string[] {
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
