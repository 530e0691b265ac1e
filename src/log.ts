/** The log: one line an event, JSON for programs and readable on a terminal, and never a secret in it. */
import type { Logger, LogLevel } from '@slack/bolt';
import { type DestinationStream, pino } from 'pino';
import { requestId } from './requests.ts';

/** Tokens and signatures of Slack, wherever they turn up in a text. */
const SECRETS = /\b(?:xox[a-z]-|xapp-|xoxe\.|v0=)[\w.-]+/gi;

/** Hides what looks like one of Slack's tokens or signatures. */
export function scrubbed(text: string): string {
  return text.replace(SECRETS, '[hidden]');
}

/**
 * Opens the log.
 *
 * @param level the least severe level that is written
 * @param terminal whether people read it as it is written
 * @param destination where to write; standard output by default
 */
export async function openLog(
  level: `${LogLevel}`,
  terminal: boolean,
  destination: DestinationStream = process.stdout,
): Promise<Logger> {
  const stream = terminal
    ? (await import('pino-pretty')).default({ destination, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : destination;
  const log = pino(
    {
      level,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => (requestId() === undefined ? {} : { request: requestId() }),
    },
    stream,
  );
  let name = 'rolecall';
  const write =
    (severity: 'debug' | 'info' | 'warn' | 'error') =>
    (...parts: unknown[]) => {
      if (!log.isLevelEnabled(severity)) return;
      const errors = parts.filter((part) => part instanceof Error);
      const said = parts
        .filter((part) => !(part instanceof Error))
        .map(shown)
        .join(' ');
      log[severity]({ name, ...(errors.length > 0 ? { err: errors.map(described).join('; ') } : {}) }, scrubbed(said));
    };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel: (to) => {
      log.level = to;
    },
    getLevel: () => log.level as LogLevel,
    setName: (to) => {
      name = to;
    },
  };
}

/** Objects are named, not shown: they may hold what a person wrote. */
function shown(part: unknown): string {
  if (typeof part === 'string') return part;
  return part === undefined || part === null ? String(part) : `${part.constructor?.name ?? typeof part}`;
}

function described(error: Error): string {
  return scrubbed(error.stack ?? `${error.name}: ${error.message}`);
}
