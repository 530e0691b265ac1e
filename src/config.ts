/** Reads the settings from the environment. `.env.example` lists them all. */
import { z } from 'zod';

/** A setting that is missing or wrong; the message names each, and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

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
  PORT: setting(
    z.coerce
      .number('must be a number')
      .int()
      .min(0, 'must be 0 to 65535')
      .max(65_535, 'must be 0 to 65535')
      .default(3000),
  ),
  LOG_LEVEL: setting(z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info')),
});

/** How the bot runs. */
export interface Config {
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly port: number;
  /** How to reach Slack; null where no Slack setting is set: then the playground opens. */
  readonly slack: {
    readonly botToken: string;
    readonly slackApiUrl: string | undefined;
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
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT, LOG_LEVEL } = parsed.data;
  const base = { logLevel: LOG_LEVEL, port: PORT };
  if (!SLACK_BOT_TOKEN && !SLACK_APP_TOKEN && !SLACK_SIGNING_SECRET) return { ...base, slack: null };
  const missing = [
    ...(SLACK_BOT_TOKEN
      ? []
      : ['SLACK_BOT_TOKEN is missing: copy it from “OAuth & Permissions” in your app’s settings.']),
    ...(SLACK_APP_TOKEN || SLACK_SIGNING_SECRET
      ? []
      : [
          'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: both are under “Basic Information” in your app’s settings.',
        ]),
  ];
  if (!SLACK_BOT_TOKEN || missing.length > 0) throw new ConfigError(missing.join('\n'));
  const receive = SLACK_APP_TOKEN
    ? ({ mode: 'socket', appToken: SLACK_APP_TOKEN } as const)
    : ({ mode: 'http', signingSecret: SLACK_SIGNING_SECRET ?? '' } as const);
  return { ...base, slack: { botToken: SLACK_BOT_TOKEN, slackApiUrl: SLACK_API_URL, receive } };
}
