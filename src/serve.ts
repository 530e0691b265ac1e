/** Connects the bot to Slack, or opens the playground where no Slack setting is set. */
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Logger } from '@slack/bolt';
import { type Config, readConfig } from './config.ts';
import type { CountingMeter } from './health.ts';
import { formatProblem, KnowledgeError } from './knowledge/problem.ts';
import { openLog } from './log.ts';
import { SILENT } from './meter.ts';
import { ConfigError } from './settings.ts';
import type { RunningApp, startApp as StartApp } from './slack/app.ts';
import type { Bot } from './slack/bot.ts';
import type { Keys } from './store/encryption.ts';
import type { Store } from './store/store.ts';

// Longer than any request takes; what has not ended by then never will.
const LAST_MOMENT_MS = 8_000;
const FIRST_ANSWER_MS = 200;
// A start is over by then, and the first answers are given.
const SETTLED_MS = 3_000;
const DAY_MS = 24 * 60 * 60 * 1_000;

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel, process.stdout.isTTY === true);
  // One request that a library trips over must not take down the bot for all others.
  process.on('unhandledRejection', (error) => log.error('Something failed that nobody waited for:', error));
  const stop = await start(config, log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => shutDown(signal, stop, log));
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}

/** Starts what the settings ask for; returns how to stop it. */
async function start(config: Config, log: Logger): Promise<() => Promise<void>> {
  const { followKnowledge } = await import('./opened.ts');
  const { Store } = await import('./store/store.ts');
  const changes = new EventTarget();
  const opening = followKnowledge(config.knowledge, {
    onChanged({ entries }) {
      log.info(`The knowledge has changed: ${entries.length} entries answer from now on.`);
      changes.dispatchEvent(new Event('change'));
    },
    onRefused: (error) => log.error('The change in the knowledge is not taken over:', said(error)),
    onUnkept: (error) =>
      log.warn('What was made of the knowledge could not be kept, so the next start makes it again:', error),
  });
  // The larger half of a start is loading the framework: the knowledge is read meanwhile.
  const [{ engine, engineNow, stop: unfollow }, { startApp }] = await Promise.all([opening, import('./slack/app.ts')]);
  const store = new Store(config.database, log);
  const health = config.healthPort === null ? null : await import('./health.ts');
  const meter = health === null ? SILENT : await health.countingMeter(() => store.lost);
  const onKnowledge = (listener: () => void) => changes.addEventListener('change', listener);
  const bot = { engine, engineNow, store, meter, onKnowledge, maintainers: config.maintainers };
  const app = await connect(bot, config, startApp, log);
  // What a start needs is enough for what answers leave behind: without this, V8 takes 40 MB more for it and keeps them.
  setFlagsFromString('--semi-space-growth-factor=1');
  const served =
    health === null
      ? null
      : await health.startHealth(config.healthPort as number, (meter as CountingMeter).registry, {
          knowledge: () => failureOf(engine),
          store: () => failureOf(() => store.check()),
          slack: async () => (app.isConnected() ? null : 'not connected'),
        });
  // What writes the log has to be loaded, and learning takes all cores, so the first answer comes first; a question that
  // needs what is learned does not wait.
  const settle = () => {
    for (const line of app.said) log.info(line);
    if (served !== null) log.info(`Health and metrics on port ${served.port}.`);
    engine().catch((error) => log.error('The knowledge cannot be learned:', error));
  };
  setTimeout(settle, FIRST_ANSWER_MS).unref();
  const sweeping = keepTidy(store, config.retentionDays, log);
  return async () => {
    clearInterval(sweeping);
    unfollow();
    await app.stop();
    await served?.stop();
    await store.close();
  };
}

/** What was connected to. */
interface Connected extends Pick<RunningApp, 'isConnected' | 'stop'> {
  /** What people are told of it, a line each. */
  readonly said: readonly string[];
}

/** Connects to Slack, or opens the playground in its place. */
async function connect(bot: Bot, config: Config, startApp: typeof StartApp, log: Logger): Promise<Connected> {
  if (config.slack === null) {
    const { startPlayground } = await import('./playground/start.ts');
    const playground = await startPlayground(bot, config.port, log);
    return {
      stop: playground.stop,
      isConnected: () => true,
      said: [
        'No Slack settings: this is the playground. README.md says how to connect to Slack.',
        `Open ${playground.url} and ask away. The knowledge to look through: ${playground.url}/preview`,
      ],
    };
  }
  const { receive, identity } = config.slack;
  if (identity.kind === 'oauth') await checkKeys(bot.store, identity.keys, log);
  const app = await startApp(
    bot,
    {
      identity,
      slackApiUrl: config.slackApiUrl,
      receive: receive.mode === 'socket' ? receive : { ...receive, port: config.port },
    },
    log,
  );
  return {
    ...app,
    said: [
      receive.mode === 'socket' ? 'Connected to Slack in Socket Mode.' : `Listening for Slack on port ${app.port}.`,
      ...(identity.kind === 'oauth' ? ['Workspaces install the app at /slack/install.'] : []),
    ],
  };
}

/** A key that does not open what is kept has to be known now, and not at somebody's question. */
async function checkKeys(store: Store, keys: Keys, log: Logger): Promise<void> {
  const { checkInstallations } = await import('./store/installations.ts');
  const renewed = await store.run(checkInstallations, keys);
  if (renewed > 0) log.info(`${renewed} installations are encrypted with the first key now.`);
}

/** Deletes what is older than it may be: when the start is over, and once a day. */
function keepTidy(store: Store, days: number, log: Logger): NodeJS.Timeout {
  const tidy = async () => {
    try {
      const { sweep } = await import('./store/retention.ts');
      const gone = await store.run(sweep, days);
      log.debug(`${gone} old rows were deleted.`);
    } catch (error) {
      log.warn('The store cannot be reached; answers go out without it:', error);
    }
  };
  setTimeout(tidy, SETTLED_MS).unref();
  return setInterval(tidy, DAY_MS).unref();
}

async function failureOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A knowledge error as its problems, each with its place; any other error as it is. */
function said(error: unknown): unknown {
  return error instanceof KnowledgeError ? `\n${error.problems.map(formatProblem).join('\n')}` : error;
}

async function shutDown(signal: string, stop: () => Promise<void>, log: Logger): Promise<void> {
  log.info(`${signal}: finishing what is in flight.`);
  setTimeout(() => {
    log.warn('Some requests did not end in time.');
    process.exit(0);
  }, LAST_MOMENT_MS).unref();
  try {
    await stop();
    process.exit(0);
  } catch (error) {
    log.error('Could not stop cleanly:', error);
    process.exit(1);
  }
}

/** What kept the bot from starting, and what to do, as one line for a person. */
function reasonOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof KnowledgeError) return error.problems.map(formatProblem).join('\n');
  if (error instanceof Error && error.name === 'WrongKeyError') return error.message;
  const { code, message, data } = error as { code?: string; message?: string; data?: { error?: string } };
  if (code === 'EADDRINUSE') return 'The port is in use. Set PORT to a free one, or stop what uses it.';
  if (code === 'EACCES') return 'The port may not be used. Set PORT to one above 1023.';
  if (code === 'ERR_MODULE_NOT_FOUND' && message?.includes('playground')) {
    return 'No Slack settings, and this install has no playground. Set them as .env.example says, or install with `npm ci`.';
  }
  if (data?.error !== undefined) {
    return `Slack does not accept the tokens (${data.error}). Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN.`;
  }
  if (code?.startsWith('slack_webapi_'))
    return `Slack cannot be reached: ${message}. Check SLACK_API_URL and the network.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
