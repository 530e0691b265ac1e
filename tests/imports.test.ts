import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** From the top of the house to its ground: a file imports from its own floor or from below, never from above. */
const FLOORS = [
  ...['main', 'commands', 'playground', 'slack', 'outer', 'import', 'store'],
  ...['answers', 'answers/composing', 'answers/deciding', 'answers/reading', 'prepared'],
  ...['answers/ranking', 'answers/language', 'answers/language/turns', 'knowledge'],
];

/** What is prepared of a knowledge base, which all rooms of the answers stand on. */
const PREPARED = ['answers/engine.ts', 'answers/entries.ts'];

/** Files beside the folders: the two ways in stand on top, what they share lies just above the answers. */
const OUTER: Record<string, string> = {
  'main.ts': 'main',
  'serve.ts': 'main',
  'cli.ts': 'main',
  'config.ts': 'outer',
  'settings.ts': 'outer',
  'log.ts': 'outer',
  'terminal.ts': 'outer',
  'opened.ts': 'outer',
  'kept.ts': 'outer',
  'loading.ts': 'outer',
  'training.ts': 'outer',
  'requests.ts': 'outer',
  'meter.ts': 'outer',
  'gaps.ts': 'outer',
  'edit.ts': 'outer',
  'review.ts': 'outer',
  'suggest.ts': 'outer',
  'doctor.ts': 'outer',
  'health.ts': 'outer',
  'manifest.ts': 'outer',
};

function floorOf(file: string): number {
  const path = relative('src', file);
  const [first = ''] = path.split('/');
  const folder = FLOORS.includes(dirname(path)) ? dirname(path) : first;
  const room = PREPARED.includes(path) ? 'prepared' : folder;
  const floor = FLOORS.indexOf(room.endsWith('.ts') ? (OUTER[room] ?? '') : room);
  if (floor < 0) throw new Error(`${file} stands on no floor: name it in tests/imports.test.ts.`);
  return floor;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) => ({
    file,
    imported: relative('.', resolve(dirname(file), path)),
  })),
);

test('every import runs downwards', () => {
  const upward = imports.filter(({ file, imported }) => floorOf(imported) < floorOf(file));
  expect(imports.length).toBeGreaterThan(30);
  expect(upward).toEqual([]);
});

test('no file imports itself by a circle', () => {
  const next = new Map(
    files.map((file) => [file, imports.filter((one) => one.file === file).map(({ imported }) => imported)]),
  );
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (next.get(from) ?? []).some((file) => file === to || (!seen.has(file) && reaches(file, to, seen.add(file))));
  expect(files.filter((file) => reaches(file, file))).toEqual([]);
});

test('the answers know no Slack, no files, no clock and no network', () => {
  const outside = files
    .filter((file) => file.startsWith('src/answers/'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/from '([^.'][^']*)'|\b(Date\.now|Math\.random|fetch)\(/g),
    ])
    .map(([found]) => found)
    // How the lists of English words are loaded when they are needed.
    .filter((found) => !found.includes("'node:module'"));
  expect(outside).toEqual([]);
});

test('what is kept of a knowledge folder is made again when any source of its ranker changes', () => {
  const sources = new Set(['src/answers/ranking/ranker.ts']);
  // A set that grows while it is gone through: what each imports comes last.
  for (const source of sources) for (const { file, imported } of imports) if (file === source) sources.add(imported);
  const kept = readFileSync('src/kept.ts', 'utf8');
  expect([...sources].filter((source) => !kept.includes(`'${basename(source)}'`))).toEqual([]);
  expect(sources.size).toBeGreaterThan(4);
});
