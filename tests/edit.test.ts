import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withoutPhrasing, withPhrasing } from '../src/edit.ts';

const BLOCK = `# kept
- id: one
  question: One?   # also kept
  phrasings:
    - first   # the first
    - "second: with a colon"

  answer: 1

- id: two
  question: Two?
  answer: 2
`;
const FLOW = '- id: one\n  question: One?\n  phrasings: [first, second]\n  answer: 1\n';

test.each([
  ['a list of lines', BLOCK, 'one', 'third: "quoted"', ['first', 'second: with a colon', 'third: "quoted"']],
  ['a list in brackets', FLOW, 'one', 'third', ['first', 'second', 'third']],
  ['an entry without any', BLOCK, 'two', 'deux', ['deux']],
])('a phrasing is added to %s, and nothing else changes', (_, text, id, phrasing, expected) => {
  const changed = withPhrasing(text, id, phrasing) ?? '';
  const entry = parse(changed).find((one: { id: string }) => one.id === id);
  expect(entry.phrasings).toEqual(expected);
  const kept = changed.split('\n').filter((line) => text.split('\n').includes(line));
  expect(kept.length).toBeGreaterThanOrEqual(text.split('\n').length - 1);
});

test('one that is there already, or an entry that is not, changes nothing', () => {
  expect(withPhrasing(BLOCK, 'one', 'first')).toBeNull();
  expect(withPhrasing(BLOCK, 'three', 'x')).toBeNull();
});

test.each([
  [BLOCK, 0, ['second: with a colon']],
  [BLOCK, 1, ['first']],
  [FLOW, 0, ['second']],
  [FLOW, 1, ['first']],
])('a phrasing is taken out', (text, index, expected) => {
  expect(parse(withoutPhrasing(text, 'one', index) ?? '')[0].phrasings).toEqual(expected);
});
