/** Looks whether everything that the settings switch on can work, and says what to do where it cannot. */
import { WebClient } from '@slack/web-api';
import type { Config } from './config.ts';
import { manifestWith, PARTS, type PartName, readManifest } from './manifest.ts';
import type { Store } from './store/store.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly state: 'good' | 'optional' | 'wrong';
  readonly says: string;
}

const AGAIN =
  'Paste what `rolecall manifest` prints under “App Manifest” in the app’s settings, and install the app again.';

/** Looks at the store and at what Slack says of the tokens. */
export async function examine(config: Config, store: Store): Promise<Finding[]> {
  return [await examineStore(store), ...(await examineSlack(config))];
}

async function examineStore(store: Store): Promise<Finding> {
  try {
    await store.check();
    return { state: 'good', says: 'The store answers.' };
  } catch (error) {
    return { state: 'wrong', says: `The store does not answer: ${(error as Error).message}. Check DATABASE_URL.` };
  }
}

async function examineSlack({ slack, slackApiUrl }: Config): Promise<Finding[]> {
  if (slack === null) return [{ state: 'optional', says: 'No Slack settings: `npm start` opens the playground.' }];
  const options = {
    retryConfig: { retries: 1 },
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  };
  const { identity, receive } = slack;
  return [
    ...(identity.kind === 'token' ? await examineToken(new WebClient(identity.botToken, options)) : []),
    ...(receive.mode === 'socket' ? [await examineAppToken(new WebClient(receive.appToken, options))] : []),
    ...(identity.kind === 'oauth'
      ? [{ state: 'optional', says: 'Each workspace’s scopes are asked for when it installs the app.' } as const]
      : []),
  ];
}

async function examineToken(client: WebClient): Promise<Finding[]> {
  try {
    const { team, response_metadata } = await client.auth.test();
    const given = response_metadata?.scopes ?? [];
    const basic = await readManifest();
    const missing = basic.oauth_config.scopes.bot.filter((scope) => !given.includes(scope));
    return [
      { state: 'good', says: `Slack accepts SLACK_BOT_TOKEN, for the workspace ${team}.` },
      missing.length === 0
        ? { state: 'good', says: 'The token has all the scopes that the basic app needs.' }
        : { state: 'wrong', says: `The token lacks ${missing.join(', ')}. ${AGAIN}` },
      ...Object.keys(PARTS).map((name): Finding => {
        const part = name as PartName;
        const added = manifestWith(basic, [part]).oauth_config.scopes.bot.slice(basic.oauth_config.scopes.bot.length);
        if (added.length === 0)
          return { state: 'optional', says: `${part}: needs no scope; it works where the manifest has it.` };
        const isOn = added.every((scope) => given.includes(scope));
        return {
          state: 'optional',
          says: `${part}: ${isOn ? 'on' : `off (it needs ${added.join(', ')}; see \`rolecall manifest --with ${part}\`)`}.`,
        };
      }),
    ];
  } catch (error) {
    return [
      {
        state: 'wrong',
        says: `Slack does not accept SLACK_BOT_TOKEN (${reasonOf(error)}). Copy it again from “OAuth & Permissions”.`,
      },
    ];
  }
}

async function examineAppToken(client: WebClient): Promise<Finding> {
  try {
    await client.apps.connections.open({});
    return { state: 'good', says: 'Slack accepts SLACK_APP_TOKEN: Socket Mode can connect.' };
  } catch (error) {
    const says = `Slack does not accept SLACK_APP_TOKEN (${reasonOf(error)}). It takes an app-level token with connections:write, and “Socket Mode” has to be on.`;
    return { state: 'wrong', says };
  }
}

function reasonOf(error: unknown): string {
  const { data, message } = error as { data?: { error?: string }; message?: string };
  return data?.error ?? message ?? String(error);
}
