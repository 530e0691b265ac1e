/** What was done in a channel: a hello, an offer in a thread; and where the bot was asked to listen. */
import type { Database } from './database.ts';

/**
 * Marks something as done in a channel.
 *
 * @returns whether it is the first time
 */
export async function markOnce(
  db: Database,
  { team, channel, mark }: { team: string; channel: string; mark: string },
  now = new Date(),
): Promise<boolean> {
  const made = await db
    .insertInto('marks')
    .values({ team, channel, mark, at: now.toISOString() })
    .onConflict((conflict) => conflict.columns(['team', 'channel', 'mark']).doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** Takes a mark back; false when there was none. */
export async function unmark(
  db: Database,
  { team, channel, mark }: { team: string; channel: string; mark: string },
): Promise<boolean> {
  const gone = await db
    .deleteFrom('marks')
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('mark', '=', mark)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Whether a mark was made in a channel. */
export async function isMarked(
  db: Database,
  { team, channel, mark }: { team: string; channel: string; mark: string },
): Promise<boolean> {
  const found = await db
    .selectFrom('marks')
    .select('mark')
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('mark', '=', mark)
    .executeTakeFirst();
  return found !== undefined;
}

/** The marks of a channel that begin with a prefix, and were made since a moment. */
export async function countMarks(
  db: Database,
  { team, channel, prefix, since }: { team: string; channel: string; prefix: string; since: Date },
): Promise<number> {
  const { times } = await db
    .selectFrom('marks')
    .select(({ fn }) => fn.countAll<number | string>().as('times'))
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('mark', 'like', `${prefix}%`)
    .where('at', '>=', since.toISOString())
    .executeTakeFirstOrThrow();
  return Number(times);
}
