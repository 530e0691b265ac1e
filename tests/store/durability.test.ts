import { expect, test } from 'vitest';
import { countVotes } from '../../src/store/feedback.ts';
import { Store } from '../../src/store/store.ts';
import { databaseKinds } from '../support/databases.ts';
import { start } from '../support/process.ts';

const KILLS = 8;
const quiet = { warn() {}, error() {} };

test.each(await databaseKinds())(
  'no vote that was acknowledged is lost when the process is killed: $name',
  async ({ create }) => {
    const database = await create();
    const acknowledged = new Set<string>();
    for (let run = 0; run < KILLS; run++) {
      const voter = start('tests/support/voter.ts', [database.location, String(run)]);
      await voter.says(/(?:\n.*){20}/);
      voter.child.kill('SIGKILL');
      const { out } = await voter.ended;
      for (const line of out.split('\n').slice(0, -1)) acknowledged.add(line);
    }
    const store = new Store(database.location, quiet);
    const kept = new Set(
      (await store.run((db) => db.selectFrom('feedback').select('question').execute())).map(({ question }) => question),
    );
    const { up } = await store.run(countVotes);
    await store.close();
    await database.drop();
    console.log(`${acknowledged.size} votes acknowledged over ${KILLS} kills, ${up} kept.`);
    expect(acknowledged.size).toBeGreaterThan(20 * KILLS - 1);
    expect([...acknowledged].filter((vote) => !kept.has(vote))).toEqual([]);
  },
);
