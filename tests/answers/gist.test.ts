import { beforeAll, expect, test } from 'vitest';
import { areAlike, gistOf } from '../../src/answers/gist.ts';
import type { Vocabulary } from '../../src/answers/language/vocabulary.ts';
import { shippedEngine } from '../support/bot.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = (await shippedEngine()).vocabulary;
});

test('the gist of a question is the same whatever its order, filler and typos', () => {
  const gist = gistOf('who decides on the architecture of hats?', vocabulary);
  expect(gist).toBe('architectur hat');
  expect(gistOf('hats architecture, who decides', vocabulary)).toBe(gist);
  expect(gistOf('hey, can you tell me who decides on hat architecure', vocabulary)).toBe(gist);
  expect(gistOf('hats hats architecture', vocabulary)).toBe(gist);
  expect(gistOf('who decides on hats?', vocabulary)).toBe('hat');
});

test('where no word tells anything, all of them are the gist', () => {
  expect(gistOf('who is it?', vocabulary)).toBe('is it who');
  expect(gistOf('', vocabulary)).toBe('');
});

test.each([
  ['hat guild', 'hat guild', true],
  ['hat guild', 'hat guilt', true],
  ['guild hat', 'hat guild', true],
  ['hat guild', 'hat gudlt', false],
  ['hat', 'cat', false],
  ['hat', 'hat guild', false],
  ['abcd', 'abce', false],
  ['abcde', 'abcdf', true],
  ['abcde', 'abcd', false],
  ['abcdef', 'abcde', true],
])('%j and %j are alike: %s', (one, other, alike) => {
  expect(areAlike(one, other)).toBe(alike);
});
