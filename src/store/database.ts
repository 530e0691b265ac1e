/** The tables of the store, and how its two kinds of database are opened. */
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';

/** All times are ISO 8601 in UTC, which sorts as text and reads the same in both kinds of database. */
export interface Tables {
  /** One vote of one person on one answer. */
  readonly feedback: {
    team: string;
    /** Channel and `ts` of the message with the answer. */
    answer: string;
    /** A hash by which the same person is known again on the same answer, and on no other. */
    voter: string;
    /** 1 for a thumbs-up, -1 for a thumbs-down. */
    vote: number;
    question: string;
    gist: string;
    /** The entry that answered, or was nearest; empty when there was none. */
    entry: string;
    at: string;
  };
  /** Questions that got no answer. */
  readonly unanswered: {
    team: string;
    gist: string;
    question: string;
    entry: string;
    times: number;
    first_seen: string;
    last_seen: string;
  };
  /** Events that are being answered or have been. */
  readonly deliveries: {
    id: string;
    /** Who is at work on it. */
    worker: string;
    /** Counts up while the work goes on; one that stands still belongs to a process that died. */
    beat: number;
    done: number;
    at: string;
  };
  /** What was talked about in a thread; `roles` and `earlier` are lists of ids, as JSON. */
  readonly threads: {
    team: string;
    channel: string;
    thread: string;
    roles: string;
    aspect: string | null;
    named: string | null;
    /** The first of the entries that were told. */
    entry: string | null;
    earlier: string;
    at: string;
  };
  /** Where the app is installed, with its tokens; `data` is encrypted. */
  readonly installations: {
    /** The workspace, or the whole organisation. */
    id: string;
    enterprise: string | null;
    team: string | null;
    data: string;
    at: string;
  };
  /** Installations under way. */
  readonly states: {
    id: string;
    data: string;
    expires: string;
  };
  /** What was done once in a place and is not to be done again there: a hello in a channel, an offer in a thread. */
  readonly marks: {
    team: string;
    channel: string;
    mark: string;
    at: string;
  };
}

export type Database = Kysely<Tables>;

/** The names of all tables, in the order in which they can be copied. */
export const TABLES = [
  'feedback',
  'unanswered',
  'deliveries',
  'threads',
  'installations',
  'states',
  'marks',
] as const satisfies readonly (keyof Tables)[];

// Long enough for another process to finish what it writes, short enough to still answer within Slack's three seconds.
const WAIT_MS = 2_000;
const POOL = 10;

/**
 * Opens a database. Nothing is connected to before the first query.
 *
 * @param location a `postgres://` address, or the path of an SQLite file, whose folder is made when it is missing
 */
export async function openDatabase(location: string): Promise<Database> {
  return isPostgres(location) ? openPostgres(location) : openSqlite(location);
}

export function isPostgres(location: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(location);
}

async function openPostgres(location: string): Promise<Database> {
  const { Pool } = (await import('pg')).default;
  const pool = new Pool({
    connectionString: location,
    max: POOL,
    connectionTimeoutMillis: WAIT_MS,
    query_timeout: 2 * WAIT_MS,
    statement_timeout: 2 * WAIT_MS,
  });
  // A connection that breaks says so here, idle or not; the query that it breaks, or that needs one next, fails.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

async function openSqlite(file: string): Promise<Database> {
  const { DatabaseSync } = await import('node:sqlite');
  const { mkdir } = await import('node:fs/promises');
  const { dirname } = await import('node:path');
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const sqlite = new DatabaseSync(file, { timeout: WAIT_MS });
  await setJournal(sqlite);
  return new Kysely<Tables>({
    dialect: new SharedSqliteDialect({
      database: {
        close: () => sqlite.close(),
        prepare(sql) {
          const statement = sqlite.prepare(sql);
          return {
            reader: statement.columns().length > 0,
            all: (values) => statement.all(...(values as SqliteValue[])),
            run: (values) => statement.run(...(values as SqliteValue[])),
            iterate: (values) => statement.iterate(...(values as SqliteValue[])),
          };
        },
      },
    }),
  });
}

type SqliteValue = string | number | null;

const SQLITE_BUSY = 5;

/**
 * Write-ahead logging lets others read meanwhile; FULL puts every commit on the disk before it counts as done. While
 * another process sets up the same new file, SQLite refuses at once, whatever its timeout: then it is tried again.
 *
 * @see https://sqlite.org/wal.html (when it is busy)
 */
async function setJournal(sqlite: DatabaseSync): Promise<void> {
  const until = Date.now() + WAIT_MS;
  for (;;) {
    try {
      sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY || Date.now() > until) {
        sqlite.close();
        throw error;
      }
      await pause(10);
    }
  }
}

/** SQLite for several processes at once: a transaction asks for the right to write before it reads, and waits for it. */
class SharedSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver() {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter() {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite takes back tables that were made in a transaction; migrations run in one, and so one process at a time. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
