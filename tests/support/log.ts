/** A log that keeps its lines, so that tests can read what was said. */
import type { Logger } from '@slack/bolt';
import { openLog } from '../../src/log.ts';

export async function keptLog(level: 'debug' | 'info' = 'info'): Promise<{ log: Logger; lines: string[] }> {
  const lines: string[] = [];
  const log = await openLog(level, false, { write: (line) => void lines.push(line) });
  return { log, lines };
}
