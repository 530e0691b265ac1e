/** Deletes what has been kept long enough. */
import type { Database } from './database.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
// Slack tries an event for an hour or so, and nobody takes up a conversation again after a week.
const DELIVERY_DAYS = 1;
const THREAD_DAYS = 7;

/** The marks that are kept for as long as the bot is in the channel. */
export const LASTING = ['hello', 'listen'] as const;

/**
 * Deletes feedback and unanswered questions that are older than `days`, deliveries after a day, what threads were about
 * after a week.
 *
 * @returns how many rows were deleted
 */
export async function sweep(db: Database, days: number, now = new Date()): Promise<number> {
  const before = (age: number) => new Date(now.getTime() - age * DAY_MS).toISOString();
  const gone = [
    await db.deleteFrom('feedback').where('at', '<', before(days)).execute(),
    await db.deleteFrom('unanswered').where('last_seen', '<', before(days)).execute(),
    await db.deleteFrom('deliveries').where('at', '<', before(DELIVERY_DAYS)).execute(),
    await db
      .deleteFrom('threads')
      .where('at', '<', before(Math.min(days, THREAD_DAYS)))
      .execute(),
    await db.deleteFrom('states').where('expires', '<', now.toISOString()).execute(),
    await db
      .deleteFrom('marks')
      .where('mark', 'not in', LASTING)
      .where('at', '<', before(Math.min(days, THREAD_DAYS)))
      .execute(),
  ];
  return gone.flat().reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}
