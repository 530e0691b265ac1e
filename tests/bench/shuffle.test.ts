import { expect, test } from 'vitest';
import { shuffle } from '../../bench/shuffle.ts';

test('shuffling swaps each place, from the last, with one up to itself', () => {
  const items = [...'abcd'];
  const given = [0, 0.5, 0.99];
  shuffle(items, () => given.shift() as number);
  expect(items.join('')).toBe('dcba');
  expect(given).toEqual([]);
});
