/** `npm start`: connects the bot to Slack, or opens the playground where no Slack setting is set. */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Logger } from '@slack/bolt';

enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compiled'));

const KNOWLEDGE = join(import.meta.dirname, '..', 'knowledge');
// Longer than any request takes; what has not ended by then never will.
const LAST_MOMENT_MS = 8_000;

if (existsSync('.env')) process.loadEnvFile('.env');
const { ConfigError, readConfig } = await import('./config.ts');
const { formatProblem, KnowledgeError } = await import('./knowledge/problem.ts');

try {
  const config = readConfig(process.env);
  const { openLog } = await import('./log.ts');
  const log = await openLog(config.logLevel, process.stdout.isTTY === true);
  const stop = await start(config, log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => shutDown(signal, stop, log));
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}

/** Starts what the settings ask for; returns how to stop it. */
async function start(config: ReturnType<typeof readConfig>, log: Logger): Promise<() => Promise<void>> {
  const { openKnowledge } = await import('./opened.ts');
  const opening = openKnowledge(KNOWLEDGE, (error) =>
    log.warn('What was made of the knowledge could not be kept, so the next start makes it again:', error),
  );
  // The larger half of a start is loading the framework: the knowledge is read meanwhile.
  const [{ engine }, { startApp }] = await Promise.all([opening, import('./slack/app.ts')]);
  const bot = { engine: () => engine };
  if (config.slack === null) {
    const { startPlayground } = await import('./playground/start.ts');
    const playground = await startPlayground(bot, config.port, log);
    log.info('No Slack settings: this is the playground. README.md says how to connect to Slack.');
    log.info(`Open ${playground.url} and ask away.`);
    return playground.stop;
  }
  const { receive } = config.slack;
  const { stop } = await startApp(
    bot,
    receive.mode === 'socket'
      ? { ...config.slack, receive }
      : { ...config.slack, receive: { ...receive, port: config.port } },
    log,
  );
  log.info(
    receive.mode === 'socket' ? 'Connected to Slack in Socket Mode.' : `Listening for Slack on port ${config.port}.`,
  );
  return stop;
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
