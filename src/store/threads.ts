/** What the last answer in a thread was about, so that "and their pay?" is understood there. No text, no person. */
import type { Topic } from '../answers/follow-up.ts';
import type { Database } from './database.ts';

export interface Place {
  readonly team: string;
  readonly channel: string;
  /** The `ts` of the thread's first message. */
  readonly thread: string;
}

export async function keepTopic(db: Database, place: Place, { roles, aspect }: Topic, now = new Date()): Promise<void> {
  const topic = { roles: JSON.stringify(roles), aspect, at: now.toISOString() };
  await db
    .insertInto('threads')
    .values({ ...place, ...topic })
    .onConflict((conflict) => conflict.columns(['team', 'channel', 'thread']).doUpdateSet(topic))
    .execute();
}

/** What a thread was about; null where nothing was answered there lately. */
export async function findTopic(db: Database, { team, channel, thread }: Place): Promise<Topic | null> {
  const row = await db
    .selectFrom('threads')
    .select(['roles', 'aspect'])
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('thread', '=', thread)
    .executeTakeFirst();
  return row === undefined ? null : { roles: JSON.parse(row.roles) as string[], aspect: row.aspect };
}
