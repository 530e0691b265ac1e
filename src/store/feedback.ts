/** Votes on answers. */
import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

/** A person's vote on an answer. */
export interface Vote {
  readonly team: string;
  readonly channel: string;
  /** The `ts` of the message with the answer. */
  readonly message: string;
  readonly user: string;
  readonly vote: 1 | -1;
  /** What was asked, already cleaned. */
  readonly question: string;
  /** What makes two questions the same. */
  readonly gist: string;
  /** The entry that answered, or was nearest; empty when there was none. */
  readonly entry: string;
}

/** Keeps a vote; a person who votes again on the same answer changes the vote. */
export async function keepVote(
  db: Database,
  { channel, message, user, ...about }: Vote,
  now = new Date(),
): Promise<void> {
  const answer = `${channel}:${message}`;
  const voter = createHash('sha256').update([about.team, answer, user].join('\0')).digest('base64url');
  const row = { ...about, answer, voter, at: now.toISOString() };
  await db
    .insertInto('feedback')
    .values(row)
    .onConflict((conflict) => conflict.columns(['team', 'answer', 'voter']).doUpdateSet({ vote: row.vote, at: row.at }))
    .execute();
}

/** How many votes are kept, by direction. */
export async function countVotes(db: Database): Promise<{ up: number; down: number }> {
  const rows = await db
    .selectFrom('feedback')
    .select(({ fn }) => ['vote', fn.countAll<number | string>().as('times')])
    .groupBy('vote')
    .execute();
  const of = (vote: number) => Number(rows.find((row) => row.vote === vote)?.times ?? 0);
  return { up: of(1), down: of(-1) };
}
