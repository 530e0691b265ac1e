/** What was talked about in a thread, so that "and their pay?" is understood there: the knowledge's own names, no person. */
import type { Topic } from '../answers/reading/follow-up.ts';
import type { Database } from './database.ts';

export interface Place {
  readonly team: string;
  readonly channel: string;
  /** The `ts` of the thread's first message. */
  readonly thread: string;
}

export async function keepTopic(db: Database, place: Place, topic: Topic, now = new Date()): Promise<void> {
  const { roles, aspect, named = null, entries = [], earlier = [] } = topic;
  const kept = {
    roles: JSON.stringify(roles),
    ...{ aspect, named, entry: entries[0] ?? null },
    earlier: JSON.stringify(earlier),
    at: now.toISOString(),
  };
  await db
    .insertInto('threads')
    .values({ ...place, ...kept })
    .onConflict((conflict) => conflict.columns(['team', 'channel', 'thread']).doUpdateSet(kept))
    .execute();
}

/** What a thread was about; null where nothing was answered there lately. */
export async function findTopic(db: Database, { team, channel, thread }: Place): Promise<Topic | null> {
  const row = await db
    .selectFrom('threads')
    .select(['roles', 'aspect', 'named', 'entry', 'earlier'])
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('thread', '=', thread)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { aspect, named, entry } = row;
  const entries = entry === null ? [] : [entry];
  return { aspect, named, entries, roles: JSON.parse(row.roles), earlier: JSON.parse(row.earlier) };
}
