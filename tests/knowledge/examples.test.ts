import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge, loadWithExamples } from '../../src/knowledge/load.ts';

const ENTRIES = '- { id: one, question: What is one?, answer: A number. }\n';

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'examples-'));
  for (const [name, text] of Object.entries({ 'entries/a.yml': ENTRIES, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function problemsIn(files: Record<string, string>): Promise<string> {
  const folder = await folderOf(files);
  const error: Error = await loadKnowledge(folder).then(
    () => new Error('no problem'),
    (problem) => problem,
  );
  return error.message.replaceAll(`${folder}/`, '');
}

test('each line is an example of what its file is named after, and a workspace adds its own', async () => {
  const folder = await folderOf({
    'examples/one.txt': 'one?\n\n  what comes after zero \r\n',
    'examples/unknown.txt': 'how old is the sun\n',
    'examples/notes.md': 'nobody asked that\n',
    'local/examples/one.txt': 'the first number\none?\n',
  });
  expect((await loadWithExamples(folder)).examples).toEqual([
    { of: 'one', questions: ['one?', 'what comes after zero', 'the first number', 'one?'] },
    { of: 'unknown', questions: ['how old is the sun'] },
  ]);
});

test('there need not be any', async () => {
  expect((await loadWithExamples(await folderOf({}))).examples).toEqual([]);
});

test('examples of a draft wait until it is finished', async () => {
  const drafted = ENTRIES.replace('}', ', draft: true }');
  const other = ENTRIES.replaceAll('one', 'two');
  const folder = await folderOf({
    'entries/a.yml': drafted,
    'entries/b.yml': other,
    'examples/one.txt': 'one?\n',
    'examples/unknown.txt': '',
  });
  expect((await loadWithExamples(folder)).examples).toEqual([{ of: 'unknown', questions: [] }]);
});

test('a file that is named after nothing is a problem', async () => {
  expect(await problemsIn({ 'examples/two.txt': 'two?\n', 'examples/unknown.txt': '' })).toBe(
    'examples/two.txt:1:1: found examples of "two"; expected the id of an entry, or one of profile, comparison, help, unknown, as its name.',
  );
});

test('a question cannot ask for two things', async () => {
  expect(await problemsIn({ 'examples/one.txt': 'zero?\nONE?\n', 'examples/unknown.txt': 'sun\none?\n' })).toBe(
    'examples/unknown.txt:2:1: found a question that is an example of "one" too (examples/one.txt:2); expected each question in one file of a folder.',
  );
});

test('what a workspace says of a question goes before what all share', async () => {
  const folder = await folderOf({
    'examples/one.txt': 'what is it\nonly one\n',
    'examples/unknown.txt': 'how old is it\n',
    'local/examples/unknown.txt': 'WHAT is it\n',
  });
  expect((await loadWithExamples(folder)).examples).toEqual([
    { of: 'one', questions: ['only one'] },
    { of: 'unknown', questions: ['how old is it', 'WHAT is it'] },
  ]);
});

test('examples take some of what nothing answers', async () => {
  expect(await problemsIn({ 'examples/one.txt': 'one?\n' })).toBe(
    'examples:1:1: found no examples of what nothing answers, without which every question is like some other; expected a file unknown.txt.',
  );
});

test('what cannot be read is said', async () => {
  const folder = await folderOf({});
  await mkdir(join(folder, 'examples', 'one.txt'), { recursive: true });
  await expect(loadKnowledge(folder)).rejects.toThrow(/one\.txt:1:1: found what cannot be read \(EISDIR/);
});
