/** The Bolt app: where it listens, and the list of what it listens to. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, type Logger, SocketModeReceiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { shareAnswer } from './actions/share-answer.ts';
import { SHARE } from './blocks.ts';
import type { Bot } from './bot.ts';
import { role } from './commands/role.ts';
import { onceEach } from './deliveries.ts';
import { appMention } from './events/app-mention.ts';

/** How the app reaches Slack, and Slack the app. */
export interface Connection {
  readonly botToken: string;
  /** Socket Mode with an app-level token, or HTTP with a signing secret. */
  readonly receive:
    | { readonly mode: 'socket'; readonly appToken: string }
    | { readonly mode: 'http'; readonly signingSecret: string; readonly port: number; readonly host?: string };
  /** The Web API, where it is not Slack's own: GovSlack, a stand-in. Ends with a slash. */
  readonly slackApiUrl?: string | undefined;
}

/** An app that listens. */
export interface RunningApp {
  /** Stops listening once the requests in flight are answered. */
  readonly stop: () => Promise<void>;
  /** The port over HTTP; null in Socket Mode. */
  readonly port: number | null;
}

/** The slash command that the app answers. */
export const COMMAND = '/role';

/**
 * Connects the app to Slack and starts to listen.
 *
 * @throws when Slack does not accept a token, or the port is taken
 */
export async function startApp(bot: Bot, connection: Connection, logger: Logger): Promise<RunningApp> {
  const { botToken, receive } = connection;
  const clientOptions = clientOptionsFor(connection, logger);
  // Asked once, at the start: a wrong token is known before the first message, and no event has to ask again.
  const self = await new WebClient(botToken, { ...clientOptions, retryConfig: { retries: 1 } }).auth.test();
  const receiver =
    receive.mode === 'socket'
      ? new SocketModeReceiver({ appToken: receive.appToken, logger, installerOptions: { clientOptions } })
      : new HTTPReceiver({ signingSecret: receive.signingSecret, logger });
  const app = new App({
    receiver,
    logger,
    logLevel: logger.getLevel(), // Bolt would set its own level on our log.
    clientOptions,
    convoStore: false,
    authorize: async () => ({
      botToken,
      ...(self.bot_id === undefined ? {} : { botId: self.bot_id }),
      ...(self.user_id === undefined ? {} : { botUserId: self.user_id }),
    }),
  });
  app.use(onceEach());
  app.command(COMMAND, role(bot));
  app.event('app_mention', appMention(bot));
  app.action(SHARE, shareAnswer(bot));
  app.error(async (error) => logger.error('A request could not be handled:', error));
  const stop = async () => {
    await app.stop();
  };
  if (receive.mode === 'socket') {
    await app.start();
    return { stop, port: null };
  }
  const server = await app.start({ port: receive.port, ...(receive.host === undefined ? {} : { host: receive.host }) });
  return { stop, port: ((server as Server).address() as AddressInfo).port };
}

function clientOptionsFor({ slackApiUrl }: Connection, logger: Logger): WebClientOptions {
  return { logger, ...(slackApiUrl === undefined ? {} : { slackApiUrl }) };
}
