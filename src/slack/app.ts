/** The Bolt app: where it listens, and the list of what it listens to. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnyMiddlewareArgs, Authorize, Logger, Receiver, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { answerInThread } from './actions/answer-in-thread.ts';
import { askFurther } from './actions/ask-further.ts';
import { shareAnswer } from './actions/share-answer.ts';
import { showDraft } from './actions/show-draft.ts';
import { vote } from './actions/vote.ts';
import { App, HTTPReceiver, SocketModeReceiver } from './bolt.ts';
import type { Bot } from './bot.ts';
import { role } from './commands/role.ts';
import { COMPARE, COMPARE_WITH, MORE_ON, SHARE, SUGGESTION, VOTE } from './controls.ts';
import { AtWorkElsewhereError, oncePerEvent } from './deliveries.ts';
import { homeOpened } from './events/home-opened.ts';
import { joined } from './events/joined.ts';
import { appMention, message } from './events/question.ts';
import { appUninstalled, tokensRevoked } from './events/uninstalled.ts';
import { answerQuestion } from './functions/answer-question.ts';
import { SHOW_DRAFT } from './home.ts';
import type { OauthIdentity } from './installing.ts';
import { ANSWER_IN_THREAD } from './listening.ts';
import { explainRoles } from './shortcuts/explain-roles.ts';
import { COMPARE_FORM, COMPARE_RESULT, ROLES } from './views/compare.ts';
import { listRoles, openCompare, postComparison, showComparison } from './views/compare-steps.ts';
import { holdingResponses, withResponse } from './written.ts';

/** How the app reaches Slack, and Slack the app. */
export interface Connection {
  /** One workspace's token, or the credentials by which many workspaces install the app (over HTTP only). */
  readonly identity: { readonly kind: 'token'; readonly botToken: string } | OauthIdentity;
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
  /** Whether Slack can reach the app now. */
  readonly isConnected: () => boolean;
}

/** The slash command that the app answers. */
export const COMMAND = '/role';
/** The message shortcut, and the workflow step. */
export const EXPLAIN = 'explain_roles';
export const ANSWER_QUESTION = 'answer_question';

// Slack's own requests are far smaller; what is larger is refused before it is read.
const LARGEST_BODY = 1024 * 1024;
// Slack sends a request at once. Who sends slowly is not Slack, and must not hold a connection.
const PATIENCE = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};

/**
 * Connects the app to Slack and starts to listen.
 *
 * @throws when Slack does not accept a token, or the port is taken
 */
export async function startApp(bot: Bot, connection: Connection, logger: Logger): Promise<RunningApp> {
  const clientOptions = clientOptionsFor(connection, logger);
  const { receiver, authorize, isConnected } = await receiverFor(bot, connection, clientOptions, logger);
  const app = new App({
    receiver: oncePerEvent(receiver, bot, logger),
    logger,
    logLevel: logger.getLevel(), // Bolt would set its own level on our log.
    clientOptions,
    convoStore: false,
    authorize: authorize as Authorize<boolean>,
  });
  const answerCommand = role(bot);
  // Bolt would try each of the listeners below on it first, which takes longer than to answer.
  app.use(async (args) => (isOurCommand(args) ? answerCommand(args) : args.next()));
  app.event('app_mention', appMention(bot));
  app.event('message', message(bot));
  app.event('app_home_opened', homeOpened(bot));
  app.event('member_joined_channel', joined(bot));
  app.event('app_uninstalled', appUninstalled(bot));
  app.event('tokens_revoked', tokensRevoked(bot));
  app.action(SHARE, shareAnswer(bot));
  app.action(MORE_ON, askFurther(bot));
  app.action(COMPARE_WITH, askFurther(bot));
  app.action(new RegExp(`^${SUGGESTION}_\\d+$`), askFurther(bot));
  app.action(VOTE, vote(bot));
  app.action(COMPARE, openCompare(bot));
  app.action(SHOW_DRAFT, showDraft(bot));
  app.action(ANSWER_IN_THREAD, answerInThread(bot));
  app.shortcut({ type: 'shortcut', callback_id: COMPARE }, openCompare(bot));
  app.shortcut({ type: 'message_action', callback_id: EXPLAIN }, explainRoles(bot));
  app.options(ROLES, listRoles(bot));
  app.view(COMPARE_FORM, showComparison(bot));
  app.view(COMPARE_RESULT, postComparison(bot));
  app.function(ANSWER_QUESTION, answerQuestion(bot));
  app.error(async (error) => logger.error('A request could not be handled:', error));
  const { receive } = connection;
  const server =
    receive.mode === 'socket'
      ? await app.start()
      : await app.start(
          { port: receive.port, ...(receive.host === undefined ? {} : { host: receive.host }) },
          PATIENCE,
        );
  return {
    stop: async () => void (await app.stop()),
    port: receive.mode === 'socket' ? null : ((server as Server).address() as AddressInfo).port,
    isConnected,
  };
}

function isOurCommand<T extends AnyMiddlewareArgs>(args: T): args is T & SlackCommandMiddlewareArgs {
  return 'command' in args && args.command.command === COMMAND;
}

interface Reception {
  readonly receiver: Receiver;
  readonly authorize: Authorize;
  readonly isConnected: () => boolean;
}

async function receiverFor(
  bot: Bot,
  { identity, receive, slackApiUrl }: Connection,
  clientOptions: WebClientOptions,
  logger: Logger,
): Promise<Reception> {
  if (receive.mode === 'socket') {
    if (identity.kind === 'oauth') throw new Error('Installing in many workspaces needs HTTP.');
    const receiver = new SocketModeReceiver({
      appToken: receive.appToken,
      logger,
      installerOptions: { clientOptions },
      processEventErrorHandler: async ({ error }) => refused(error, logger),
    });
    const isConnected = () => receiver.client.websocket?.isActive() === true;
    return { receiver, authorize: await authorizeOne(identity.botToken, clientOptions), isConnected };
  }
  const receiver = new HTTPReceiver({
    signingSecret: receive.signingSecret,
    logger,
    bodyLimit: LARGEST_BODY,
    customPropertiesExtractor: withResponse,
    ...(identity.kind === 'oauth' ? await installing(identity, bot, slackApiUrl, clientOptions) : {}),
    async processEventErrorHandler({ error, response }) {
      refused(error, logger);
      if (!response.headersSent) response.writeHead(error instanceof AtWorkElsewhereError ? 503 : 500).end();
      return false;
    },
  });
  receiver.requestListener = holdingResponses(receiver.requestListener);
  const { installer } = receiver;
  const authorize =
    identity.kind === 'token'
      ? await authorizeOne(identity.botToken, clientOptions)
      : (installer?.authorize as Authorize);
  return { receiver, authorize, isConnected: () => true };
}

/** What only an app for many workspaces needs is loaded for such an app only. */
async function installing(identity: OauthIdentity, { store }: Bot, slackApiUrl: string | undefined, options: object) {
  const { installerOptions } = await import('./installing.ts');
  return installerOptions(identity, store, slackApiUrl, options);
}

/** Logs why an event is not acknowledged; Slack delivers it again. */
function refused(error: Error, logger: Logger): false {
  if (error instanceof AtWorkElsewhereError) logger.debug(error.message);
  else logger.error('A request could not be handled:', error);
  return false;
}

/** Asked once, at the start: a wrong token is known before the first message, and no event has to ask again. */
async function authorizeOne(botToken: string, clientOptions: WebClientOptions): Promise<Authorize> {
  const self = await new WebClient(botToken, { ...clientOptions, retryConfig: { retries: 1 } }).auth.test();
  return async () => ({
    botToken,
    ...(self.bot_id === undefined ? {} : { botId: self.bot_id }),
    ...(self.user_id === undefined ? {} : { botUserId: self.user_id }),
  });
}

function clientOptionsFor({ slackApiUrl }: Connection, logger: Logger): WebClientOptions {
  return { logger, ...(slackApiUrl === undefined ? {} : { slackApiUrl }) };
}
