/** What people asked and did not get: questions without an answer, and answers with a thumbs-down. */
import type { Database } from './database.ts';

/** A question that got no answer. */
export interface Miss {
  readonly team: string;
  /** Already cleaned. */
  readonly question: string;
  /** What makes two questions the same. */
  readonly gist: string;
  /** The entry that was nearest; empty when there was none. */
  readonly entry: string;
}

/** One question that was asked in vain, with how often. */
export interface Gap {
  readonly question: string;
  readonly gist: string;
  readonly entry: string;
  /** Whether it got no answer, or one that people voted down. */
  readonly why: 'unanswered' | 'thumbs-down';
  readonly times: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** Keeps a question that got no answer; the same question again only counts up. */
export async function keepMiss(db: Database, miss: Miss, now = new Date()): Promise<void> {
  const at = now.toISOString();
  await db
    .insertInto('unanswered')
    .values({ ...miss, times: 1, first_seen: at, last_seen: at })
    .onConflict((conflict) =>
      conflict.columns(['team', 'gist']).doUpdateSet((row) => ({
        times: row('unanswered.times', '+', 1),
        last_seen: at,
        entry: miss.entry,
      })),
    )
    .execute();
}

/**
 * All gaps, those that were met most often first.
 *
 * @param team only those of one workspace
 */
export async function listGaps(db: Database, team?: string): Promise<Gap[]> {
  const unanswered = await db
    .selectFrom('unanswered')
    .select(['question', 'gist', 'entry', 'times', 'first_seen', 'last_seen'])
    .$if(team !== undefined, (query) => query.where('team', '=', team as string))
    .execute();
  const disliked = await db
    .selectFrom('feedback')
    .select(({ fn }) => [
      'gist',
      'entry',
      fn.min('question').as('question'),
      fn.countAll<number | string>().as('times'),
      fn.min('at').as('first_seen'),
      fn.max('at').as('last_seen'),
    ])
    .where('vote', '=', -1)
    .$if(team !== undefined, (query) => query.where('team', '=', team as string))
    .groupBy(['gist', 'entry'])
    .execute();
  const gap = (why: Gap['why']) => (row: (typeof unanswered)[number] | (typeof disliked)[number]) => ({
    question: row.question,
    gist: row.gist,
    entry: row.entry,
    why,
    times: Number(row.times),
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
  });
  return [...unanswered.map(gap('unanswered')), ...disliked.map(gap('thumbs-down'))].sort(
    (a, b) => b.times - a.times || (a.lastSeen < b.lastSeen ? 1 : -1),
  );
}
