import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  claimDelivery,
  findDelivery,
  markDelivery,
  releaseDelivery,
  takeOverDelivery,
} from '../../src/store/deliveries.ts';
import { countVotes, keepVote } from '../../src/store/feedback.ts';
import { keepMiss, listGaps } from '../../src/store/gaps.ts';
import {
  checkInstallations,
  findInstallation,
  forgetWorkspace,
  keepInstallation,
  keepState,
  takeState,
} from '../../src/store/installations.ts';
import { countMarks, isMarked, markOnce, unmark } from '../../src/store/marks.ts';
import { sweep } from '../../src/store/retention.ts';
import { Store } from '../../src/store/store.ts';
import { findTopic, keepTopic } from '../../src/store/threads.ts';
import { databaseKinds, type TestDatabase } from '../support/databases.ts';

const VOTE = {
  vote: 1,
  ...{ team: 'T1', channel: 'C1', message: '1.1', user: 'U1' },
  ...{ question: 'pm pay', gist: 'pay pm', entry: 'pay' },
} as const;
const MISS = { team: 'T1', question: 'pm hats', gist: 'hat pm', entry: '' };
const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const keys = [Buffer.alloc(32, 1)] as const;

for (const { name, create } of await databaseKinds()) {
  describe(name, () => {
    let database: TestDatabase;
    let store: Store;
    const said: unknown[][] = [];

    beforeEach(async () => {
      database = await create();
      said.length = 0;
      store = new Store(database.location, { warn: (...m) => said.push(m), error: (...m) => said.push(m) });
    });
    afterEach(async () => {
      await store.close();
      await database.drop();
    });

    test('a person has one vote on an answer, and may change it', async () => {
      await store.run(keepVote, VOTE);
      await store.run(keepVote, { ...VOTE, vote: -1 });
      await store.run(keepVote, { ...VOTE, user: 'U2' });
      await store.run(keepVote, { ...VOTE, message: '1.2' });
      expect(await store.run(countVotes)).toEqual({ up: 2, down: 1 });
    });

    test('no row of feedback names the person', async () => {
      await store.run(keepVote, { ...VOTE, user: 'U0SOMEBODY' });
      const rows = await store.run((db) => db.selectFrom('feedback').selectAll().execute());
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain('U0SOMEBODY');
    });

    test('gaps are what got no answer and what was voted down, most often asked first', async () => {
      for (const n of [1, 2, 3]) await store.run(keepMiss, MISS, day(n));
      await store.run(keepMiss, { ...MISS, gist: 'once', question: 'once' }, day(9));
      await store.run(keepVote, { ...VOTE, vote: -1 }, day(4));
      await store.run(keepVote, { ...VOTE, vote: -1, user: 'U2', message: '2.2' }, day(5));
      await store.run(keepVote, { ...VOTE, team: 'T2', message: '3.3' }, day(5));
      expect(await store.run(listGaps)).toEqual([
        {
          ...{ question: 'pm hats', gist: 'hat pm', entry: '', why: 'unanswered', times: 3 },
          ...{ firstSeen: day(1).toISOString(), lastSeen: day(3).toISOString() },
        },
        {
          ...{ question: 'pm pay', gist: 'pay pm', entry: 'pay', why: 'thumbs-down', times: 2 },
          ...{ firstSeen: day(4).toISOString(), lastSeen: day(5).toISOString() },
        },
        {
          ...{ question: 'once', gist: 'once', entry: '', why: 'unanswered', times: 1 },
          ...{ firstSeen: day(9).toISOString(), lastSeen: day(9).toISOString() },
        },
      ]);
      expect(await store.run(listGaps, 'T2')).toEqual([]);
    });

    test('one of many workers gets an event, and one of many takes it over from a dead one', async () => {
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, n) => store.run(claimDelivery, 'Ev1', `worker-${n}`)),
      );
      expect(claims.filter((claim) => claim === null)).toHaveLength(1);
      const claim = await store.run(findDelivery, 'Ev1');
      if (claim === null) throw new Error('The claim is gone.');
      await store.run(markDelivery, 'Ev1', claim.worker, false);
      expect(await store.run(takeOverDelivery, 'Ev1', claim, 'late')).toBe(false);
      const alive = { ...claim, beat: 1 };
      const taken = await Promise.all(['a', 'b'].map((worker) => store.run(takeOverDelivery, 'Ev1', alive, worker)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      const owner = taken[0] ? 'a' : 'b';
      await store.run(markDelivery, 'Ev1', owner, true);
      expect(await store.run(claimDelivery, 'Ev1', 'another')).toMatchObject({ worker: owner, done: true });
      await store.run(releaseDelivery, 'Ev1', owner);
      expect(await store.run(claimDelivery, 'Ev1', 'another')).toBeNull();
    });

    test('a thread keeps what its last answer was about', async () => {
      const place = { team: 'T1', channel: 'C1', thread: '1.1' };
      expect(await store.run(findTopic, place)).toBeNull();
      await store.run(keepTopic, place, { roles: ['cto'], aspect: null });
      const topic = { roles: ['cto', 'product-owner'], aspect: 'skills' };
      await store.run(keepTopic, place, topic);
      expect(await store.run(findTopic, place)).toEqual({ ...topic, named: null, entries: [], earlier: [] });
      const other = { roles: [], aspect: null, named: 'redshift', entries: ['redshift-pricing'], earlier: ['cto'] };
      await store.run(keepTopic, place, other);
      expect(await store.run(findTopic, place)).toEqual(other);
      expect(await store.run(findTopic, { ...place, team: 'T2' })).toBeNull();
    });

    test('writes that come in while others are written are written at once, and nothing is said of waiting', async () => {
      store.later('one', keepMiss, MISS);
      await new Promise(setImmediate);
      for (let n = 0; n < 20; n++) {
        store.later('more', keepMiss, MISS);
        await new Promise(setImmediate);
      }
      await expect.poll(async () => (await store.run(listGaps))[0]?.times).toBe(21);
      expect(said).toEqual([]);
    });

    test('a mark is made once, counted, and taken back', async () => {
      const mark = { team: 'T1', channel: 'C1', mark: 'offer:1.1' };
      expect(await store.run(markOnce, mark)).toBe(true);
      expect(await store.run(markOnce, mark)).toBe(false);
      const since = new Date(Date.now() - 60_000);
      expect(await store.run(countMarks, { team: 'T1', channel: 'C1', prefix: 'offer:', since })).toBe(1);
      expect(await store.run(isMarked, mark)).toBe(true);
      expect(await store.run(isMarked, { ...mark, channel: 'C2' })).toBe(false);
      expect(await store.run(unmark, mark)).toBe(true);
      expect(await store.run(unmark, mark)).toBe(false);
    });

    test('an installation is unreadable in the database and opens with its key only', async () => {
      const where = { id: 'T1', enterprise: null, team: 'T1' };
      await store.run(keepInstallation, where, { bot: { token: 'xoxb-secret' } }, keys);
      const rows = await store.run((db) => db.selectFrom('installations').selectAll().execute());
      expect(JSON.stringify(rows)).not.toContain('xoxb-secret');
      expect(await store.run(findInstallation, 'T1', keys)).toEqual({ bot: { token: 'xoxb-secret' } });
      await expect(store.run(checkInstallations, [Buffer.alloc(32, 2)])).rejects.toThrow('1 of 1');
      const rotated = [Buffer.alloc(32, 2), ...keys] as const;
      expect(await store.run(checkInstallations, rotated)).toBe(1);
      expect(await store.run(checkInstallations, [Buffer.alloc(32, 2)])).toBe(0);
    });

    test('an installation that was moved to another row does not open', async () => {
      await store.run(keepInstallation, { id: 'T1', enterprise: null, team: 'T1' }, {}, keys);
      await store.run((db) => db.updateTable('installations').set({ id: 'T2' }).execute());
      await expect(store.run(findInstallation, 'T2', keys)).rejects.toThrow('changed');
    });

    test('a workspace that is gone is forgotten, and no other', async () => {
      for (const team of ['T1', 'T2']) {
        await store.run(keepInstallation, { id: team, enterprise: null, team }, {}, keys);
        await store.run(keepVote, { ...VOTE, team });
        await store.run(keepMiss, { ...MISS, team });
      }
      await store.run(forgetWorkspace, 'T1');
      expect(await store.run(findInstallation, 'T1', keys)).toBeNull();
      expect(await store.run(listGaps, 'T1')).toEqual([]);
      expect(await store.run(findInstallation, 'T2', keys)).toEqual({});
      expect(await store.run(countVotes)).toEqual({ up: 1, down: 0 });
    });

    test('the state of an installation is handed out once, and not after it expired', async () => {
      await store.run(keepState, 's1', { scopes: ['commands'] }, day(2));
      await store.run(keepState, 's2', {}, day(2));
      const taken = await Promise.all([1, 2, 3].map(() => store.run(takeState, 's1', day(1))));
      expect(taken.filter((data) => data !== null)).toEqual([{ scopes: ['commands'] }]);
      expect(await store.run(takeState, 's2', day(3))).toBeNull();
      expect(await store.run(takeState, 's3', day(1))).toBeNull();
    });

    test('what is old enough is deleted, and what is not stays', async () => {
      await store.run(keepVote, VOTE, day(1));
      await store.run(keepVote, { ...VOTE, user: 'U2' }, day(60));
      await store.run(keepMiss, MISS, day(1));
      await store.run(claimDelivery, 'Ev1', 'w', day(97));
      await store.run(claimDelivery, 'Ev2', 'w', day(100));
      await store.run(markOnce, { team: 'T1', channel: 'C1', mark: 'hello' }, day(1));
      await store.run(markOnce, { team: 'T1', channel: 'C1', mark: 'offer:1' }, day(1));
      await store.run(keepTopic, { team: 'T1', channel: 'C1', thread: '1' }, { roles: [], aspect: null }, day(1));
      expect(await store.run(sweep, 90, day(100))).toBe(5);
      expect(await store.run(countVotes)).toEqual({ up: 1, down: 0 });
      expect(await store.run(findDelivery, 'Ev2')).not.toBeNull();
      expect(await store.run(markOnce, { team: 'T1', channel: 'C1', mark: 'hello' })).toBe(false);
    });

    test('several processes may start on an empty database at once', async () => {
      const stores = Array.from({ length: 4 }, () => new Store(database.location, { warn() {}, error() {} }));
      await Promise.all(stores.map((one) => one.run(keepMiss, MISS)));
      expect(await store.run(listGaps)).toMatchObject([{ times: 4 }]);
      await Promise.all(stores.map((one) => one.close()));
    });
  });
}

test('two processes may make the same SQLite file at the very same moment', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-store-'));
  const files = Array.from({ length: 40 }, (_, i) => join(folder, `${i}.db`));
  const arrived = new Int32Array(new SharedArrayBuffer(4 * files.length));
  const opener = new URL('../support/opener.ts', import.meta.url);
  const both = [1, 2].map(() => once(new Worker(opener, { workerData: { files, arrived } }), 'message'));
  expect((await Promise.all(both)).flat()).toEqual([[], []]);
  await rm(folder, { recursive: true });
});

test('a database that cannot be reached never throws at who writes later; what is given up is counted and logged', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const said: unknown[][] = [];
  const store = new Store('postgres://nobody@127.0.0.1:1/none', { warn() {}, error: (...m) => said.push(m) });
  store.later('a vote', keepVote, VOTE);
  await expect(store.check()).rejects.toThrow();
  vi.setSystemTime(Date.now() + 16 * 60_000);
  await vi.waitFor(() => expect(store.lost).toBe(1));
  vi.useRealTimers();
  expect(said[0]?.[0]).toBe('Could not keep a vote:');
  expect(JSON.stringify(said)).not.toContain('pm pay');
  await store.close();
});
