import { expect, test } from 'vitest';
import { commonEnglish, rareEnglish } from '../../../src/answers/language/english.ts';

test.each([
  ['lunch', true, false],
  ['people', true, false],
  ['center', true, false],
  ['colour', true, false],
  ['chef', false, true],
  ['vegan', false, true],
  ['zazzy', false, false],
])('%j is a common word: %j, a rare one: %j', (word, common, rare) => {
  expect([commonEnglish().has(word), rareEnglish().has(word)]).toEqual([common, rare]);
});
