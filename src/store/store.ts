/** The bot's memory: one database, opened when it is first needed, and never in the way of an answer. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.ts';

/** Something to do with the database: the functions of this folder. */
type Operation<Arguments extends readonly unknown[], Result> = (db: Database, ...args: Arguments) => Promise<Result>;

/** What the store reports when it can not do its work. */
export interface Reporter {
  readonly warn: (...message: unknown[]) => void;
  readonly error: (...message: unknown[]) => void;
}

// A database that did not answer is not asked again at once: whoever answers a question must not wait for it.
const REST_MS = 1_000;
// What could not be written is tried again, from soon to every ten seconds, for a quarter of an hour.
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
const GIVE_UP_MS = 15 * 60 * 1_000;
const MOST_PENDING = 5_000;
// At the end, so long is waited for what has not been written yet.
const LAST_MOMENT_MS = 3_000;

interface Write {
  readonly what: string;
  readonly work: () => Promise<unknown>;
  readonly since: number;
}

export class Store {
  readonly #location: string;
  readonly #reporter: Reporter;
  #database: Promise<Database> | null = null;
  #restUntil = 0;
  #pending: Write[] = [];
  #writing: Promise<void> | null = null;
  #lost = 0;

  /**
   * @param location a `postgres://` address or the path of an SQLite file; nothing is opened yet
   */
  constructor(location: string, reporter: Reporter) {
    this.#location = location;
    this.#reporter = reporter;
  }

  /** How many writes were given up. */
  get lost(): number {
    return this.#lost;
  }

  /**
   * Runs one of the operations of this folder, and waits for it.
   *
   * @throws what the database throws; at once when it did not answer a moment ago
   */
  async run<Arguments extends readonly unknown[], Result>(
    operation: Operation<Arguments, Result>,
    ...args: Arguments
  ): Promise<Result> {
    const database = await this.#open();
    try {
      return await operation(database, ...args);
    } catch (error) {
      if (isUnreachable(error)) this.#restUntil = Date.now() + REST_MS;
      throw error;
    }
  }

  /**
   * Runs an operation in the background, again and again until it succeeds or a bound is reached. A write that is given
   * up is counted and logged, by what it was and never by what was in it.
   *
   * @param what such as "a vote", for the log
   */
  later<Arguments extends readonly unknown[]>(
    what: string,
    operation: Operation<Arguments, unknown>,
    ...args: Arguments
  ): void {
    if (this.#pending.length >= MOST_PENDING) {
      this.#giveUp(what, new Error('Too much is waiting to be written.'));
      return;
    }
    this.#pending.push({ what, work: () => this.run(operation, ...args), since: Date.now() });
    this.#writing ??= this.#writePending().finally(() => {
      this.#writing = null;
    });
  }

  /** @throws when the database cannot be reached */
  async check(): Promise<void> {
    await this.run((db) => db.selectFrom('states').select('id').limit(1).execute());
  }

  /** Waits a moment for what is still to be written, and closes the database. */
  async close(): Promise<void> {
    await Promise.race([this.#writing, pause(LAST_MOMENT_MS, undefined, { ref: false })]);
    for (const { what } of this.#pending.splice(0)) this.#giveUp(what, new Error('The bot was stopped.'));
    const database = await this.#database?.catch(() => null);
    await database?.destroy();
  }

  async #open(): Promise<Database> {
    if (Date.now() < this.#restUntil) throw new Error('The database did not answer a moment ago.');
    this.#database ??= this.#connect();
    try {
      return await this.#database;
    } catch (error) {
      this.#database = null;
      this.#restUntil = Date.now() + REST_MS;
      throw error;
    }
  }

  async #connect(): Promise<Database> {
    // Loaded here and not above: nobody's first answer waits for it.
    const { openDatabase } = await import('./database.ts');
    const { migrate } = await import('./migrations.ts');
    const database = await openDatabase(this.#location);
    try {
      await migrate(database);
      return database;
    } catch (error) {
      await database.destroy();
      throw error;
    }
  }

  async #writePending(): Promise<void> {
    let wait = FIRST_PAUSE_MS;
    while (this.#pending.length > 0) {
      let failed = 0;
      for (const write of [...this.#pending]) {
        try {
          await write.work();
        } catch (error) {
          if (Date.now() - write.since < GIVE_UP_MS) {
            failed += 1;
            continue;
          }
          this.#giveUp(write.what, error);
        }
        this.#pending.splice(this.#pending.indexOf(write), 1);
      }
      // What came in meanwhile has not been tried yet, and has nothing to wait for.
      if (failed === 0) continue;
      this.#reporter.warn(`${this.#pending.length} writes wait for the database.`);
      await pause(wait, undefined, { ref: false });
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
    }
  }

  #giveUp(what: string, error: unknown): void {
    this.#lost += 1;
    this.#reporter.error(`Could not keep ${what}:`, error);
  }
}

/** Whether a failure is about the connection and not about the operation. */
function isUnreachable(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return /^E[A-Z]+$|^(?:08|57)/.test(code) || /timeout|terminated/i.test(message);
}
