/** The log: one line an event, JSON for programs and readable on a terminal, and never a secret in it. */
import { createRequire } from 'node:module';
import type { Logger, LogLevel } from '@slack/bolt';
import type { DestinationStream, Logger as Writer } from 'pino';
import { requestId } from './requests.ts';

const require = createRequire(import.meta.url);
const LEVELS: readonly `${LogLevel}`[] = ['debug', 'info', 'warn', 'error'];

/** Tokens and signatures of Slack, wherever they turn up in a text. */
const SECRETS = /\b(?:xox[a-z]-|xapp-|xoxe\.|v0=)[\w.-]+/gi;

/** Hides what looks like one of Slack's tokens or signatures. */
export function scrubbed(text: string): string {
  return text.replace(SECRETS, '[hidden]');
}

/**
 * Opens the log. What writes it is loaded with the first line: a start has nothing to say until the bot answers.
 *
 * @param level the least severe level that is written
 * @param terminal whether people read it as it is written
 * @param destination where to write; standard output by default
 */
export function openLog(
  level: `${LogLevel}`,
  terminal: boolean,
  destination: DestinationStream = process.stdout,
): Logger {
  let least = level;
  let name = 'rolecall';
  let writer: Writer | undefined;
  const write =
    (severity: 'debug' | 'info' | 'warn' | 'error') =>
    (...parts: unknown[]) => {
      if (LEVELS.indexOf(severity) < LEVELS.indexOf(least)) return;
      writer ??= openWriter(terminal, destination);
      const errors = parts.filter((part) => part instanceof Error);
      const said = parts
        .filter((part) => !(part instanceof Error))
        .map(shown)
        .join(' ');
      writer[severity](
        { name, ...(errors.length > 0 ? { err: errors.map(described).join('; ') } : {}) },
        scrubbed(said),
      );
    };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel: (to) => {
      least = to;
    },
    getLevel: () => least as LogLevel,
    setName: (to) => {
      name = to;
    },
  };
}

function openWriter(terminal: boolean, destination: DestinationStream): Writer {
  const { pino } = require('pino') as typeof import('pino');
  const readably = () => {
    const pretty = require('pino-pretty') as typeof import('pino-pretty');
    return pretty({ destination, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' });
  };
  return pino(
    {
      level: 'debug',
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => (requestId() === undefined ? {} : { request: requestId() }),
    },
    terminal ? readably() : destination,
  );
}

/** Objects are named, not shown: they may hold what a person wrote. */
function shown(part: unknown): string {
  if (typeof part === 'string') return part;
  return part === undefined || part === null ? String(part) : `${part.constructor?.name ?? typeof part}`;
}

function described(error: Error): string {
  return scrubbed(error.stack ?? `${error.name}: ${error.message}`);
}
