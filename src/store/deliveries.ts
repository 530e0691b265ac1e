/** Which events are being answered, or have been, so that an event that Slack sends to several replicas is answered once. */
import type { Database } from './database.ts';

/** An event that a worker is at work on: when `beat` stands still, the worker died. */
export interface Claim {
  readonly worker: string;
  readonly beat: number;
  readonly done: boolean;
}

/**
 * Tries to become the one who answers an event.
 *
 * @returns null when it is ours now, else who has it
 */
export async function claimDelivery(db: Database, id: string, worker: string, now = new Date()): Promise<Claim | null> {
  const made = await db
    .insertInto('deliveries')
    .values({ id, worker, beat: 0, done: 0, at: now.toISOString() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n ? null : await findDelivery(db, id);
}

/** Who has an event; null when nobody has. */
export async function findDelivery(db: Database, id: string): Promise<Claim | null> {
  const row = await db
    .selectFrom('deliveries')
    .select(['worker', 'beat', 'done'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, done: row.done === 1 };
}

/** Takes an event over from a worker that died; false when it lives after all, or another was faster. */
export async function takeOverDelivery(db: Database, id: string, from: Claim, worker: string): Promise<boolean> {
  const taken = await db
    .updateTable('deliveries')
    .set({ worker, beat: 0 })
    .where('id', '=', id)
    .where('worker', '=', from.worker)
    .where('beat', '=', from.beat)
    .where('done', '=', 0)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

/** Shows that the work on an event goes on, or that it is done. */
export async function markDelivery(db: Database, id: string, worker: string, done: boolean): Promise<void> {
  await db
    .updateTable('deliveries')
    .set(({ eb }) => (done ? { done: 1 } : { beat: eb('beat', '+', 1) }))
    .where('id', '=', id)
    .where('worker', '=', worker)
    .execute();
}

/** Gives an event back that could not be answered, so that its next delivery is tried again. */
export async function releaseDelivery(db: Database, id: string, worker: string): Promise<void> {
  await db.deleteFrom('deliveries').where('id', '=', id).where('worker', '=', worker).execute();
}
