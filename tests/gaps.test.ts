import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { csvOf, draftOf, grouped } from '../src/gaps.ts';
import { files } from '../src/knowledge/schema.ts';
import { keepMiss } from '../src/store/gaps.ts';
import { Store } from '../src/store/store.ts';
import { run } from './support/process.ts';

const gap = (question: string, gist: string, times: number, why: 'unanswered' | 'thumbs-down' = 'unanswered') => ({
  ...{ question, gist, times, why, entry: '' },
  ...{ firstSeen: '2026-01-01T00:00:00.000Z', lastSeen: '2026-01-02T00:00:00.000Z' },
});

test('typos and word order make one group; other questions and votes do not', () => {
  const groups = grouped([
    gap('scrum guild master hats', 'guild hat scrum', 3),
    gap('hats guild scrumm', 'guild hat scrumm', 2),
    gap('scrum guild', 'guild scrum', 1),
    gap('scrum guild hats', 'guild hat scrum', 1, 'thumbs-down'),
  ]);
  expect(groups.map(({ times, variants }) => [times, variants])).toEqual([
    [5, ['hats guild scrumm']],
    [1, []],
    [1, []],
  ]);
});

test('a draft is an entry in our format that is marked, with the variants as phrasings', async () => {
  const [group] = grouped([gap('what: are "hats"?', 'hat', 2), gap('hats what are', 'hat', 1)]);
  const draft = parse(await draftOf(group as NonNullable<typeof group>));
  expect(files.entries.parse(draft)).toMatchObject([
    { id: 'what-are-hats', draft: true, question: 'what: are "hats"?', phrasings: ['hats what are'] },
  ]);
});

test('a cell of the CSV is no formula, and quotes are doubled', () => {
  expect(csvOf(grouped([gap('=1+1 "x"', 'x', 1)])).split('\r\n')[1]).toMatch(/^"'=1\+1 ""x""","1","unanswered",/);
});

describe('rolecall gaps', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rolecall-gaps-'));
    const store = new Store(join(folder, 'playground.db'), console);
    const miss = { team: 'T', question: 'who wears hats', gist: 'hat wear', entry: 'who-owns-the-roadmap' };
    await store.run(keepMiss, miss);
    await store.run(keepMiss, miss);
    await store.run(keepMiss, { ...miss, gist: 'ball', question: 'balls' });
    await store.close();
  });
  const gaps = (...args: string[]) => run('src/cli.ts', ['gaps', ...args], { DATA_FOLDER: folder });

  test('lists what was asked most often first, with what was nearest', async () => {
    const { code, out } = await gaps();
    expect(code).toBe(0);
    expect(out).toMatch(/1\. +2 × +who wears hats \(no answer, nearest: who-owns-the-roadmap\)\n +2\. +1 × +balls/);
    expect(JSON.parse((await gaps('--json')).out)).toHaveLength(2);
    expect((await gaps('--csv')).out.split('\r\n')).toHaveLength(4);
  });

  test('drafts an entry for one of them, and says when there is no such number', async () => {
    expect(parse((await gaps('--draft', '1')).out)).toMatchObject([{ id: 'who-wears-hats', draft: true }]);
    const { code, err } = await gaps('--draft', '9');
    expect([code, err]).toEqual([1, 'There are 2 gaps; --draft takes a number from 1 on.\n']);
  });

  test('an empty store is no error', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'rolecall-gaps-'));
    const { code, out } = await run('src/cli.ts', ['gaps'], { DATA_FOLDER: empty });
    expect([code, out]).toEqual([0, 'Nobody has asked in vain.\n']);
  });
});
