import { expect, test } from 'vitest';
import { inPlainWords } from '../../../../src/answers/language/idioms.ts';

test.each([
  ['and who gets more', 'and who earns more'],
  ['who gets more felt', 'who gets more felt'],
  ['which is the wet one', 'which one is wet'],
  ['the felt is pressed by', 'the felt is pressed by whom'],
  ['what is felt pressed by', 'what is felt pressed by'],
  ['who is the pm supervised by', 'who manages the pm'],
  ['the pm is led by', 'who manages the pm'],
  ['who is the felt supervised by', 'who is the felt supervised by'],
])('%j in plain words: %j', (text, rest) => {
  expect(inPlainWords(text.split(' ').filter(Boolean)).join(' ')).toBe(rest);
});
