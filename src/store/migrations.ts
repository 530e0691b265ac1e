/** How the tables came to be, step by step. A step that was released is never changed: a new one is added. */
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

const steps: Readonly<Record<string, Migration>> = {
  '001-memory': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('feedback')
        .addColumn('team', 'text', required)
        .addColumn('answer', 'text', required)
        .addColumn('voter', 'text', required)
        .addColumn('vote', 'integer', required)
        .addColumn('question', 'text', required)
        .addColumn('gist', 'text', required)
        .addColumn('entry', 'text', required)
        .addColumn('at', 'text', required)
        .addPrimaryKeyConstraint('feedback_key', ['team', 'answer', 'voter'])
        .execute();
      await db.schema
        .createTable('unanswered')
        .addColumn('team', 'text', required)
        .addColumn('gist', 'text', required)
        .addColumn('question', 'text', required)
        .addColumn('entry', 'text', required)
        .addColumn('times', 'integer', required)
        .addColumn('first_seen', 'text', required)
        .addColumn('last_seen', 'text', required)
        .addPrimaryKeyConstraint('unanswered_key', ['team', 'gist'])
        .execute();
      await db.schema
        .createTable('deliveries')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('worker', 'text', required)
        .addColumn('beat', 'integer', required)
        .addColumn('done', 'integer', required)
        .addColumn('at', 'text', required)
        .execute();
      await db.schema
        .createTable('threads')
        .addColumn('team', 'text', required)
        .addColumn('channel', 'text', required)
        .addColumn('thread', 'text', required)
        .addColumn('roles', 'text', required)
        .addColumn('aspect', 'text')
        .addColumn('at', 'text', required)
        .addPrimaryKeyConstraint('threads_key', ['team', 'channel', 'thread'])
        .execute();
      await db.schema
        .createTable('installations')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('enterprise', 'text')
        .addColumn('team', 'text')
        .addColumn('data', 'text', required)
        .addColumn('at', 'text', required)
        .execute();
      await db.schema
        .createTable('states')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('data', 'text', required)
        .addColumn('expires', 'text', required)
        .execute();
      await db.schema
        .createTable('marks')
        .addColumn('team', 'text', required)
        .addColumn('channel', 'text', required)
        .addColumn('mark', 'text', required)
        .addColumn('at', 'text', required)
        .addPrimaryKeyConstraint('marks_key', ['team', 'channel', 'mark'])
        .execute();
      await db.schema.createIndex('deliveries_at').on('deliveries').column('at').execute();
      await db.schema.createIndex('marks_at').on('marks').columns(['team', 'channel', 'at']).execute();
    },
  },
  '002-conversations': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('threads').addColumn('named', 'text').execute();
      await db.schema
        .alterTable('threads')
        .addColumn('earlier', 'text', (column) => column.notNull().defaultTo('[]'))
        .execute();
    },
  },
  '003-topics': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('threads').addColumn('entry', 'text').execute();
    },
  },
};

/**
 * Brings a database up to date. Several processes may do so at once: one does the work, the others wait for it.
 *
 * @throws when a step fails; what it had done is undone
 */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...steps }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
