import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseSource, problemsOf, shown } from '../../src/knowledge/source.ts';

const TEXT = 'a:\n  - b: 1\n    c: two\n  - 7\nd:\n';
const source = parseSource('f.yml', TEXT);

test.each([
  [['a'], 2, 3],
  [['a', 0], 2, 5],
  [['a', 0, 'b'], 2, 8],
  [['a', 0, 'c'], 3, 8],
  [['a', 1], 4, 5],
  [['a', 0, 'none'], 2, 5],
  [['a', 5], 1, 1],
  [['a', 0, 'none', 'deeper'], 2, 5],
  [['none'], 1, 1],
  [[], 1, 1],
])('%j stands at line %i, column %i', (path, line, column) => {
  expect(source.problem(path, 'x', 'y')).toEqual({ file: 'f.yml', line, column, found: 'x', expected: 'y' });
});

test('an empty file has its problems at its beginning', () => {
  expect(parseSource('f.yml', '').problem(['a'], 'x', 'y')).toMatchObject({ line: 1, column: 1 });
  expect(parseSource('f.yml', '').value).toBeNull();
});

test('YAML that cannot be read is a problem where it goes wrong', () => {
  const { problems, value } = parseSource('f.yml', 'a: 1\nb: [\n');
  expect(value).toBeNull();
  expect(problems[0]).toMatchObject({ file: 'f.yml', line: 3, expected: 'valid YAML' });
  expect(problems[0]?.found).toMatch(/^YAML that cannot be read: ./);
  expect(parseSource('f.yml', 'a: 1\na: 2\n').problems).toMatchObject([{ line: 2, column: 1 }]);
});

test.each([
  [undefined, 'nothing'],
  ['', 'an empty text'],
  [[1, 2], 'a list of 2'],
  [{ a: 1 }, 'a group of keys'],
  [null, 'null'],
  [7, '7'],
  ['x'.repeat(58), `"${'x'.repeat(58)}"`],
  ['x'.repeat(59), `"${'x'.repeat(56)}…`],
])('%j is shown as %s', (value, expected) => {
  expect(shown(value)).toBe(expected);
});

test('what zod complains of is said in words, with the name of the field', () => {
  const item = z.strictObject({ b: z.string(), c: z.string().max(2) });
  const schema = z.strictObject({ a: z.array(item), d: z.string().nullable(), f: z.array(z.string()) });
  const parsed = schema.safeParse({ ...(source.value as object), e: 1 });
  const said = problemsOf(parseSource('f.yml', `${TEXT}e: 1\n`), parsed.error as z.ZodError).map(
    ({ line, column, found, expected }) => `${line}:${column} ${found} / ${expected}`,
  );
  expect(said.sort()).toEqual([
    '1:1 nothing / a list for "f"',
    '2:8 1 / string for "b"',
    '3:8 "two" / at most 2 for "c"',
    '4:5 7 / object for "a"',
    '6:1 the key "e" / only keys that the schema names',
  ]);
});
