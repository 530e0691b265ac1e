/** The databases that the store is tested on: an SQLite file, and PostgreSQL where it answers. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of its own for one test. */
export interface TestDatabase {
  readonly location: string;
  readonly drop: () => Promise<void>;
}

export interface DatabaseKind {
  readonly name: string;
  readonly create: () => Promise<TestDatabase>;
}

const sqlite: DatabaseKind = {
  name: 'SQLite',
  async create() {
    const folder = await mkdtemp(join(tmpdir(), 'rolecall-store-'));
    return { location: join(folder, 'rolecall.db'), drop: () => rm(folder, { recursive: true }) };
  },
};

const postgres: DatabaseKind = {
  name: 'PostgreSQL',
  async create() {
    const name = `rolecall_test_${randomUUID().slice(0, 8)}`;
    await onServer(`create database ${name}`);
    const location = new URL(SERVER);
    location.pathname = `/${name}`;
    return { location: location.href, drop: () => onServer(`drop database ${name} with (force)`) };
  },
};

/** Both kinds, or only the one that is here; says so when one is left out, and fails where it may not be. */
export async function databaseKinds(): Promise<DatabaseKind[]> {
  try {
    await onServer('select 1');
    return [sqlite, postgres];
  } catch (error) {
    if (process.env['REQUIRE_POSTGRES'] !== undefined) throw error;
    console.log('Left out: tests on PostgreSQL. None answers at TEST_DATABASE_URL.');
    return [sqlite];
  }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
