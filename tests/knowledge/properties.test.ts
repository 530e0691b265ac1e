import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { formatProblem, KnowledgeError } from '../../src/knowledge/problem.ts';

/** Loads a folder of these files: the knowledge, or the problems with it; anything else is a failure. */
async function outcomeOf(files: Readonly<Record<string, string>>): Promise<'loaded' | string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-any-'));
  try {
    await mkdir(join(folder, 'entries'));
    await mkdir(join(folder, 'local', 'entries'), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await loadKnowledge(folder);
    return 'loaded';
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return error.problems.map(formatProblem);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const NAMES = ['roles.yml', 'aspects.yml', 'posts.yml', 'entries/a.yml', 'local/roles.yml', 'local/entries/a.yml'];

test('a folder of any texts loads, or every problem has its file, line and column', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.json(),
    fc.constantFrom('', '- ', 'roles: [', '&a [*a]', '!!js/function x'),
  );
  await fc.assert(
    fc.asyncProperty(fc.record(Object.fromEntries(NAMES.map((name) => [name, text]))), async (files) => {
      const outcome = await outcomeOf(files);
      if (outcome === 'loaded') return;
      expect(outcome.length).toBeGreaterThan(0);
      for (const line of outcome) expect(line).toMatch(/^.+:\d+:\d+: found [\s\S]+; expected [\s\S]+\.$/);
    }),
    { numRuns: 150 },
  );
});

test('the shipped files with any piece cut out load, or list their problems', async () => {
  const sources = await Promise.all(
    ['roles.yml', 'aspects.yml', 'posts.yml', 'entries/roles.yml'].map(
      async (name) => [name, await readFile(join('knowledge', name), 'utf8')] as const,
    ),
  );
  const cut = fc.record({
    file: fc.nat(sources.length - 1),
    from: fc.nat(20_000),
    length: fc.integer({ min: 1, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(cut, async ({ file, from, length }) => {
      const files = Object.fromEntries(
        sources.map(([name, text], i) => {
          const at = from % text.length;
          return [name, i === file ? text.slice(0, at) + text.slice(at + length) : text];
        }),
      );
      const outcome = await outcomeOf(files);
      if (outcome !== 'loaded') expect(outcome.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});

test('a file that would grow without end is refused', async () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]`),
  ].join('\n');
  expect(await outcomeOf({ 'roles.yml': bomb, 'entries/a.yml': '[]' })).toEqual([
    expect.stringContaining('few aliases'),
  ]);
});
