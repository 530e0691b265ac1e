import { expect, test } from 'vitest';
import { isFiller, isOfHaving } from '../../../src/answers/language/filler.ts';

test.each([
  ['the', true],
  ['explaining', true],
  ['wonderings', true],
  ['zebra', false],
  // "Car" is no form of "care", nor "lets" of "let"; "cared" is.
  ['car', false],
  ['cared', true],
  ['need', true],
  ['tack', false],
  ['taked', true],
  // In which way; but when, or how often, is told.
  ['secretly', true],
  ['monthly', false],
  ['ugly', false],
])('%j is filler: %j', (word, filler) => {
  expect(isFiller(word)).toBe(filler);
});

test.each([
  ['curates', true],
  ['prioritising', true],
  ['lays', true],
  ['boss', true],
  ['tests', false],
  ['sells', false],
])('%j tells of having something in hand: %j', (word, has) => {
  expect(isOfHaving(word)).toBe(has);
});
