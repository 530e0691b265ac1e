/** Copies a store: a live SQLite file to another file, or all rows from one kind of database to the other. */
import { stat } from 'node:fs/promises';
import { sql } from 'kysely';
import { type Database, isPostgres, openDatabase, TABLES } from './database.ts';
import { migrate } from './migrations.ts';

/** Something that a person can put right; its message says what. */
export class MoveError extends Error {
  override readonly name = 'MoveError';
}

const AT_ONCE = 200;

/**
 * Copies a live SQLite store to a new file that is whole by itself.
 *
 * @throws MoveError when the store is none, or the file is there already
 * @see https://www.sqlite.org/lang_vacuum.html#vacuuminto
 */
export async function backUp(location: string, file: string): Promise<void> {
  if (isPostgres(location)) throw new MoveError('PostgreSQL has its own tool for this: pg_dump.');
  await mustBeThere(location);
  if (await isThere(file)) throw new MoveError(`${file} is there already. Name a new file.`);
  const db = await openDatabase(location);
  try {
    await sql`vacuum into ${file}`.execute(db);
  } finally {
    await db.destroy();
  }
}

/**
 * Copies all rows from one store to another, which has to be empty.
 *
 * @returns how many rows each table holds, counted in the new store
 * @throws MoveError when the new store holds something, or the counts differ
 */
export async function moveStore(from: string, to: string): Promise<Record<string, number>> {
  if (!isPostgres(from)) await mustBeThere(from);
  const [source, target] = [await openDatabase(from), await openDatabase(to)];
  try {
    await Promise.all([migrate(source), migrate(target)]);
    const held = await countRows(target);
    if (Object.values(held).some((count) => count > 0)) {
      throw new MoveError('The new store is not empty, so nothing was copied into it.');
    }
    await target.transaction().execute(async (all) => {
      for (const table of TABLES) {
        const rows = await source.selectFrom(table).selectAll().execute();
        for (let i = 0; i < rows.length; i += AT_ONCE) {
          await all
            .insertInto(table)
            .values(rows.slice(i, i + AT_ONCE) as never)
            .execute();
        }
      }
    });
    const [before, after] = [await countRows(source), await countRows(target)];
    const differing = TABLES.filter((table) => before[table] !== after[table]);
    if (differing.length > 0)
      throw new MoveError(`Not all rows arrived in: ${differing.join(', ')}. Stop the bot first.`);
    return after;
  } finally {
    await Promise.all([source.destroy(), target.destroy()]);
  }
}

async function countRows(db: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number | string>().as('rows'))
      .executeTakeFirstOrThrow();
    counts[table] = Number(rows);
  }
  return counts;
}

async function mustBeThere(file: string): Promise<void> {
  if (!(await isThere(file))) throw new MoveError(`There is no store at ${file}.`);
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
