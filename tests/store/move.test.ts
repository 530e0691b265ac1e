import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepVote } from '../../src/store/feedback.ts';
import { keepMiss, listGaps } from '../../src/store/gaps.ts';
import { findInstallation, keepInstallation } from '../../src/store/installations.ts';
import { Store } from '../../src/store/store.ts';
import { keepTopic } from '../../src/store/threads.ts';
import { databaseKinds } from '../support/databases.ts';
import { run } from '../support/process.ts';

const KEYS = [Buffer.alloc(32, 1)] as const;
const VOTES = 450;
let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-move-'));
  store = new Store(join(folder, 'rolecall.db'), console);
  const about = { team: 'T', channel: 'C', user: 'U', question: 'q “ü” 🎉', gist: 'q', entry: '' };
  for (let n = 0; n < VOTES; n++)
    await store.run(keepVote, { ...about, message: String(n), vote: n % 3 === 0 ? -1 : 1 });
  await store.run(keepMiss, { team: 'T', question: 'hats', gist: 'hat', entry: '' });
  await store.run(keepTopic, { team: 'T', channel: 'C', thread: '1' }, { roles: ['cto'], aspect: null });
  await store.run(keepInstallation, { id: 'T', enterprise: null, team: 'T' }, { bot: 1 }, KEYS);
});
const settings = () => ({ DATA_FOLDER: folder, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' });

describe('backup', () => {
  test('copies a store that is in use, and the copy holds everything', async () => {
    const file = join(folder, 'copy.db');
    const { code, out } = await run('src/cli.ts', ['backup', file], settings());
    expect([code, out]).toEqual([0, expect.stringContaining(`Copied to ${file}`)]);
    const copy = new Store(file, console);
    expect(await copy.run(listGaps)).toEqual(await store.run(listGaps));
    expect(await copy.run(findInstallation, 'T', KEYS)).toEqual({ bot: 1 });
    await copy.close();
  });

  test('never writes over a file, and says when there is no store', async () => {
    const file = join(folder, 'mine.txt');
    await writeFile(file, 'mine');
    expect(await run('src/cli.ts', ['backup', file], settings())).toMatchObject({
      ...{ code: 1, err: `${file} is there already. Name a new file.\n` },
    });
    const empty = await mkdtemp(join(tmpdir(), 'rolecall-move-'));
    const { code, err } = await run('src/cli.ts', ['backup', join(empty, 'x')], { DATA_FOLDER: empty });
    expect([code, err]).toEqual([1, `There is no store at ${join(empty, 'playground.db')}.\n`]);
  });
});

for (const { name, create } of await databaseKinds()) {
  test(`migrate-store copies every row to ${name}, counts them, and does nothing to a store that holds some`, async () => {
    const database = await create();
    const move = () => run('src/cli.ts', ['migrate-store', join(folder, 'rolecall.db'), database.location]);
    const { code, out } = await move();
    expect(code).toBe(0);
    expect(out).toContain(`feedback: ${VOTES}\nunanswered: 1\ndeliveries: 0\nthreads: 1\ninstallations: 1\n`);
    const moved = new Store(database.location, console);
    expect(await moved.run(listGaps)).toEqual(await store.run(listGaps));
    await moved.close();
    expect(await move()).toMatchObject({
      code: 1,
      err: 'The new store is not empty, so nothing was copied into it.\n',
    });
    await database.drop();
  });
}

test('a database that does not answer is one clear line', async () => {
  const { code, err } = await run('src/cli.ts', ['gaps'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  expect(code).toBe(1);
  expect(err).toMatch(/^The store cannot be used: [^\n]+\n$/);
});
