/** Where the app is installed, with the tokens for it. */
import type { Database } from './database.ts';
import { decrypt, encrypt, isFresh, type Keys, WrongKeyError } from './encryption.ts';

/** A workspace, or a whole organisation; `id` is that of whichever it is installed in. */
export interface InstalledIn {
  readonly id: string;
  readonly enterprise: string | null;
  readonly team: string | null;
}

/** Keeps what an installation was given, over what was kept of it before. */
export async function keepInstallation(
  db: Database,
  where: InstalledIn,
  installation: object,
  keys: Keys,
  now = new Date(),
): Promise<void> {
  const row = { ...where, data: encrypt(JSON.stringify(installation), where.id, keys), at: now.toISOString() };
  await db
    .insertInto('installations')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** What was kept of an installation; null when the app is not installed there. */
export async function findInstallation(db: Database, id: string, keys: Keys): Promise<unknown> {
  const row = await db.selectFrom('installations').select('data').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : JSON.parse(decrypt(row.data, id, keys));
}

/** Forgets an installation, and all that was kept of what went on in that workspace. */
export async function forgetWorkspace(db: Database, id: string): Promise<void> {
  await db.transaction().execute(async (all) => {
    await all.deleteFrom('installations').where('id', '=', id).execute();
    for (const table of ['feedback', 'unanswered', 'threads', 'marks'] as const) {
      await all.deleteFrom(table).where('team', '=', id).execute();
    }
  });
}

/** Forgets only the tokens of an installation, such as those that were revoked. */
export async function forgetInstallation(db: Database, id: string): Promise<void> {
  await db.deleteFrom('installations').where('id', '=', id).execute();
}

/**
 * Makes sure that every installation opens with the keys, and encrypts those anew that an older key made.
 *
 * @returns how many were encrypted anew
 * @throws WrongKeyError that says how many do not open, and what to do
 */
export async function checkInstallations(db: Database, keys: Keys): Promise<number> {
  const rows = await db.selectFrom('installations').select(['id', 'data']).execute();
  const opened = rows.map(({ id, data }) => ({ id, data, text: opensTo(data, id, keys) }));
  const shut = opened.filter(({ text }) => text === undefined);
  if (shut.length > 0) {
    throw new WrongKeyError(
      `ENCRYPTION_KEYS does not open ${shut.length} of ${rows.length} installations. Add the key that they were made with to the end of the list.`,
    );
  }
  const stale = opened.filter(({ data }) => !isFresh(data, keys));
  for (const { id, data, text } of stale) {
    await db
      .updateTable('installations')
      .set({ data: encrypt(text as string, id, keys) })
      .where('id', '=', id)
      .where('data', '=', data)
      .execute();
  }
  return stale.length;
}

function opensTo(data: string, id: string, keys: Keys): string | undefined {
  try {
    return decrypt(data, id, keys);
  } catch (error) {
    if (error instanceof WrongKeyError) return undefined;
    throw error;
  }
}

/** Keeps what an installation under way was started with, until it comes back or expires. */
export async function keepState(db: Database, id: string, data: object, expires: Date): Promise<void> {
  await db
    .insertInto('states')
    .values({ id, data: JSON.stringify(data), expires: expires.toISOString() })
    .execute();
}

/** Hands out what an installation was started with, once; null when it is not known, expired, or was handed out before. */
export async function takeState(db: Database, id: string, now = new Date()): Promise<unknown> {
  const row = await db.deleteFrom('states').where('id', '=', id).returning(['data', 'expires']).executeTakeFirst();
  return row === undefined || row.expires <= now.toISOString() ? null : JSON.parse(row.data);
}
