import { mkdir, mkdtemp, readFile, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { formatProblem, KnowledgeError } from '../../src/knowledge/problem.ts';
import { jsonSchemas, type Knowledge } from '../../src/knowledge/schema.ts';

/** Writes a knowledge folder and returns where it is. */
async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  await mkdir(join(folder, 'entries'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** The problems of a folder as lines, without the folder's own path. */
async function problemsIn(files: Record<string, string>): Promise<string[]> {
  const folder = await folderOf(files);
  try {
    await loadKnowledge(folder);
    return [];
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return error.problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));
  }
}

const entry = '- id: one\n  question: What is one?\n  answer: A number.\n';

test('a folder of entries alone is enough', async () => {
  const folder = await folderOf({ 'entries/a.yml': entry, 'entries/b.yaml': entry.replace('one', 'two') });
  const { entries, roles, posts } = await loadKnowledge(folder);
  expect(entries.map(({ id }) => id)).toEqual(['one', 'two']);
  expect([...roles, ...posts]).toEqual([]);
  expect(Object.isFrozen(entries[0]?.phrasings)).toBe(true);
});

test('the shipped knowledge loads, and every entry names its source', async () => {
  const { entries, roles, aspects, posts } = await loadKnowledge('knowledge');
  expect(entries.length).toBeGreaterThan(40);
  expect(entries.filter(({ source }) => source === undefined)).toEqual([]);
  expect(roles.map(({ id }) => id)).toEqual([
    'product-leader',
    'product-manager',
    'product-owner',
    'cto',
    'software-architect',
  ]);
  expect(aspects).toHaveLength(11);
  expect(posts.map(({ id, url }) => [id, url !== undefined])).toEqual([
    ['product-leader-vs-product-manager', true],
    ['agile-advantage', false],
    ['software-architecture', false],
    ['amazon-redshift', false],
  ]);
});

test('the committed JSON Schemas are those of the code: `npm run schemas` writes them', async () => {
  for (const [kind, schema] of Object.entries(jsonSchemas())) {
    expect(JSON.parse(await readFile(`knowledge/${kind}.schema.json`, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  }
});

describe('drafts', () => {
  const known = (knowledge: Knowledge) => ({
    roles: knowledge.roles.map(({ id }) => id),
    aspects: knowledge.aspects.map(({ id }) => id),
    posts: knowledge.posts.map(({ id }) => id),
    entries: knowledge.entries.map(({ id }) => id),
  });

  test('of every kind are left out; a post that a finished entry names is not', async () => {
    const post = (id: string) => `  - {id: ${id}, title: T, draft: true}\n`;
    const folder = await folderOf({
      'roles.yml': 'roles:\n  - {id: r, name: R, summary: r}\n  - {id: s, name: S, summary: s, draft: true}\n',
      'aspects.yml': 'aspects:\n  - {id: a, name: A}\n  - {id: b, name: B, draft: true}\n',
      'posts.yml': `posts:\n${['named', 'related', 'unnamed', 'drafted'].map(post).join('')}`,
      'entries/a.yml': `${entry}  source: {post: named}\n`,
      'entries/b.yml': `${entry.replace('one', 'two')}  related: [{post: related, why: w}]\n`,
      'entries/c.yml': `${entry.replace('one', 'three')}  draft: true\n  source: {post: drafted}\n  roles: [gone]\n`,
    });
    expect(known(await loadKnowledge(folder))).toEqual({
      ...{ roles: ['r'], aspects: ['a'], posts: ['named', 'related'], entries: ['one', 'two'] },
    });
  });
});

test('files are read by name, from the folder of their kind too; others are not', async () => {
  const folder = await folderOf({
    'roles.yml': 'roles: [{id: r, name: R, summary: r}]\n',
    'entries/b.yml': entry.replace('one', 'two'),
    'entries/a.yaml': entry,
    'entries/c.yml.orig': 'not read',
  });
  await mkdir(join(folder, 'roles'));
  await writeFile(join(folder, 'roles/b.yml'), 'roles: [{id: t, name: T, summary: t}]\n');
  await writeFile(join(folder, 'roles/a.yml'), 'roles: [{id: s, name: S, summary: s}]\nnotCovered: [tinker]\n');
  const { roles, notCovered, entries } = await loadKnowledge(folder);
  expect(roles.map(({ id }) => id)).toEqual(['r', 's', 't']);
  expect(notCovered).toEqual(['tinker']);
  expect(entries.map(({ id }) => id)).toEqual(['one', 'two']);
});

test('what cannot be read is a problem, with what the system says of it', async () => {
  const folder = await folderOf({ 'entries/a.yml': entry });
  await mkdir(join(folder, 'roles.yml'));
  await expect(loadKnowledge(folder)).rejects.toThrow(
    /roles\.yml:1:1: found what cannot be read \(EISDIR.*\); expected a file that the bot may read/,
  );
  await expect(loadKnowledge(join(folder, 'entries/a.yml'))).rejects.toThrow('found no .yml file');
  const other = await mkdtemp(join(tmpdir(), 'knowledge-'));
  await writeFile(join(other, 'entries'), 'a file');
  await expect(loadKnowledge(other)).rejects.toThrow(
    'a folder "entries" with at least one file of questions and answers',
  );
});

test('an error holds a line for each problem, places as seen from where one stands', async () => {
  const folder = await folderOf({ 'entries/a.yml': 'hello', 'entries/b.yml': '- {id: x}\n' });
  const error = await loadKnowledge(folder).catch((error: unknown) => error);
  expect(error).toMatchObject({ name: 'KnowledgeError' });
  expect((error as Error).message.split('\n')).toEqual([
    `${folder}/entries/a.yml:1:1: found "hello"; expected a list.`,
    expect.stringContaining(`${folder}/entries/b.yml:1:3: found nothing; expected string for "question".`),
    expect.stringContaining('for "answer".'),
  ]);
  const near = await mkdtemp(join('tests', 'knowledge-'));
  try {
    await expect(loadKnowledge(near)).rejects.toThrow(`${near}/entries:1:1: found no .yml file`);
  } finally {
    await rmdir(near);
  }
});

describe('everything that is wrong is said at once, with its place', () => {
  test('within files', async () => {
    const found = await problemsIn({
      'roles.yml': 'roles:\n  - id: a b\n    name: ""\n    sumary: x\n    aliases: [x, 3]\n',
      'posts.yml': 'posts:\n  - id: p\n    title: P\n    url: javascript:alert(1)\n    date: tomorrow\n',
      'entries/a.yml': '- id: one\n  question: Q\n  answer: "open\n',
    });
    expect(found).toEqual([
      'roles.yml:2:9: found "a b"; expected an id of letters, digits, dots, underscores and hyphens for "id".',
      'roles.yml:3:11: found an empty text; expected some text for "name".',
      'roles.yml:2:5: found nothing; expected string for "summary".',
      'roles.yml:5:18: found 3; expected string for "aliases".',
      'roles.yml:4:5: found the key "sumary"; expected only keys that the schema names.',
      'posts.yml:5:11: found "tomorrow"; expected a date such as 2025-06-05 for "date".',
      'posts.yml:4:10: found "javascript:alert(1)"; expected a web address that begins with https:// for "url".',
      expect.stringMatching(/^entries\/a\.yml:4:1: found YAML that cannot be read: .*expected valid YAML\.$/),
    ]);
  });

  test('between files', async () => {
    const found = await problemsIn({
      'roles.yml':
        'roles:\n  - {id: c, name: C, summary: c, everyday: [x]}\n  - {id: c, name: D, summary: d, aliases: [X]}\nnotCovered: [d]\n',
      'entries/a.yml': `${entry}  roles: [zz]\n  aspect: pay\n  points: {c: much}\n  source: {post: nope}\n  related: [{post: no, why: w}]\n`,
      'entries/b.yml': entry,
    });
    expect(found).toEqual([
      'roles.yml:3:10: found the id "c" a second time; expected an id that no other role has.',
      'entries/b.yml:1:7: found the id "one" a second time; expected an id that no other entry has.',
      'roles.yml:3:44: found "X", a name that the role "c" has; expected one owner for each name.',
      'roles.yml:4:14: found "d", a name that the role "c" has; expected one owner for each name.',
      'entries/a.yml:5:11: found "pay"; expected the id of a known aspect (there are none).',
      'entries/a.yml:4:11: found "zz"; expected the id of a known role (c).',
      'entries/a.yml:7:18: found "nope"; expected the id of a known post (there are none).',
      'entries/a.yml:8:20: found "no"; expected the id of a known post (there are none).',
      'entries/a.yml:6:15: found a point for "c"; expected a role that "roles" lists.',
    ]);
  });

  test('names that differ in nothing that is heard, and what is listed on no known post', async () => {
    const found = await problemsIn({
      'roles.yml':
        'roles:\n  - {id: c, name: C, summary: c}\n  - {id: d, name: Tin-Man, summary: d, readAs: [c]}\nnotCovered: [tin man, ok]\n',
      'aspects.yml': 'aspects: [{id: p, name: P}, {id: p, name: Q}]\n',
      'posts.yml': 'posts: [{id: a, title: A, listedOn: b}, {id: a, title: B}]\n',
      'entries/a.yml': `${entry}  roles: [c, d]\n  points: {c: much}\n  aspect: x\n`,
      'entries/b.yml': `${entry.replace('one', 'two')}  roles: [c]\n  points: {c: much}\n`,
    });
    expect(found).toEqual([
      'aspects.yml:1:34: found the id "p" a second time; expected an id that no other aspect has.',
      'posts.yml:1:46: found the id "a" a second time; expected an id that no other post has.',
      'roles.yml:3:49: found "c", a name that the role "c" has; expected one owner for each name.',
      'roles.yml:4:14: found "tin man", a name that the role "d" has; expected one owner for each name.',
      'posts.yml:1:37: found "b"; expected the id of a known post (a).',
      'entries/a.yml:6:11: found "x"; expected the id of a known aspect (p).',
      'entries/b.yml:5:11: found points without an aspect; expected an "aspect" that they belong to.',
    ]);
  });

  test('of one that cannot be read, without what would be wrong between it and others', async () => {
    const found = await problemsIn({ 'roles.yml': 'roles: 3\n', 'entries/a.yml': `${entry}  roles: [c]\n` });
    expect(found).toEqual([expect.stringMatching(/^roles.yml:1:8: found 3; expected/)]);
  });

  test('two points for one cell of a comparison', async () => {
    const point = (id: string) => `- {id: ${id}, question: Q, answer: A, aspect: pay, roles: [c], points: {c: much}}\n`;
    const found = await problemsIn({
      'roles.yml': 'roles: [{id: c, name: C, summary: c}]\n',
      'aspects.yml': 'aspects: [{id: pay, name: Pay}]\n',
      'entries/a.yml': point('one') + point('two'),
    });
    expect(found).toEqual([
      'entries/a.yml:2:74: found a second point for "c" on "pay" (entry "one" has one); expected one point for each role and aspect.',
    ]);
  });

  test.each([
    ['no folder of entries', {}, /entries:1:1: found no \.yml file/],
    ['an empty file', { 'entries/a.yml': '' }, /a\.yml:1:1: found null; expected a list/],
    ['something else than a list', { 'entries/a.yml': 'hello' }, /a\.yml:1:1: found "hello"; expected a list/],
    ['a key twice', { 'entries/a.yml': `${entry}  answer: again\n` }, /a\.yml:4:3: .*unique/],
    [
      'a YAML bomb',
      { 'entries/a.yml': `a: &a [x,x,x,x,x,x,x,x,x]\n${bomb('bcdefg')}- *g\n` },
      /a\.yml:\d+:\d+: found YAML that cannot be read/,
    ],
  ])('%s', async (_, files, expected) => {
    const found = await problemsIn(files as Record<string, string>);
    expect(found.join('\n')).toMatch(expected);
  });
});

function bomb(names: string): string {
  return [...names].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]\n`).join('');
}
