import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import { prepare } from '../../src/answers/engine.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Entry, Knowledge } from '../../src/knowledge/schema.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-local-'));
  await cp('knowledge', folder, { recursive: true });
  await mkdir(join(folder, 'local', 'entries'), { recursive: true });
});
/** Of the entries only some, since to learn all of them takes long. */
const engineOf = ({ entries, ...rest }: Knowledge, isWanted: (entry: Entry) => boolean) =>
  prepare({ ...rest, entries: entries.filter(isWanted) });
const local = (file: string, content: object) => writeFile(join(folder, 'local', file), JSON.stringify(content));

test('names are added to a role that is known, and a new role covers its title', async () => {
  await local('roles.yml', {
    roles: [
      { id: 'product-owner', aliases: ['backlog boss'] },
      { id: 'scrum-master', name: 'Scrum Master', summary: 'Keeps the team to its way of working.' },
    ],
  });
  const engine = engineOf(await loadKnowledge(folder), ({ roles }) => roles.includes('product-owner'));
  expect(answer('what does the backlog boss do?', engine).roles).toEqual(['product-owner']);
  expect(answer('product owner', engine).roles).toEqual(['product-owner']);
  expect(answer('scrum master', engine)).toMatchObject({ kind: 'profile', roles: ['scrum-master'] });
});

test('an entry is changed by its id, and a new one answers', async () => {
  await local('entries/ours.yml', [
    { id: 'what-is-agile', answer: 'Our way.', phrasings: ['our way of agile'] },
    { id: 'what-is-a-dojo', question: 'What is a dojo?', phrasings: ['dojo'], answer: 'Where we learn.' },
  ]);
  const engine = engineOf(await loadKnowledge(folder), ({ roles }) => roles.length === 0);
  expect(answer('what is agile', engine).summary).toBe('Our way.');
  expect(answer('define agile', engine).summary).toBe('Our way.');
  expect(answer('what is a dojo?', engine).summary).toBe('Where we learn.');
});

test('errors name the local file and its line', async () => {
  await writeFile(
    join(folder, 'local', 'roles.yml'),
    'roles:\n  - id: product-owner\n    aliases: 7\n  - id: new-one\n',
  );
  await expect(loadKnowledge(folder)).rejects.toThrow(/local\/roles\.yml:3:14: found 7; expected a list for "aliases"/);
  await expect(loadKnowledge(folder)).rejects.toThrow(
    /local\/roles\.yml:4:\d+: found nothing; expected string for "name"/,
  );
});

test('a draft is not answered from, and a post that only drafts name is not there', async () => {
  await local('posts.yml', { posts: [{ id: 'new-post', title: 'New', draft: true }] });
  const entry = { id: 'what-is-a-dojo', question: 'What is a dojo?', answer: 'x', source: { post: 'new-post' } };
  await local('entries/ours.yml', [{ ...entry, draft: true }]);
  const before = await loadKnowledge(folder);
  expect(before.entries.some(({ id }) => id === 'what-is-a-dojo')).toBe(false);
  expect(before.posts.some(({ id }) => id === 'new-post')).toBe(false);
  await local('entries/ours.yml', [entry]);
  expect((await loadKnowledge(folder)).posts.some(({ id }) => id === 'new-post')).toBe(true);
});
