/** A log that keeps its lines, so that tests can read what was said; no test may make it say a secret. */
import type { Logger } from '@slack/bolt';
import { openLog } from '../../src/log.ts';

/** Tokens and signatures of Slack, and the secrets that the tests use. */
const SECRETS = /xox[a-z]-|xapp-|xoxe|v0=[0-9a-f]{16}|a-test-secret|client-secret|a-state-secret/;

export function keptLog(level: 'debug' | 'info' = 'info'): { log: Logger; lines: string[] } {
  const lines: string[] = [];
  const write = (line: string) => {
    lines.push(line);
    if (SECRETS.test(line)) throw new Error(`A secret is in the log: ${line}`);
  };
  return { log: openLog(level, false, { write }), lines };
}
