import { describe, expect, test } from 'vitest';
import { type Manner, randomFrom, train, visitsOf } from '../../../src/answers/ranking/learning.ts';
import { EXAMPLES, MANNER, NAMES, SIZES, said } from '../../support/networks.ts';

test.each([
  [0, 0],
  [1, 10_000],
  [333, 10_000],
  [334, 10_020],
  [1_000, 30_000],
  [3_000, 90_000],
  [4_500, 90_000],
  [6_000, 90_000],
  [10_000, 90_000],
  [15_000, 90_000],
  [20_000, 100_000],
])('%i examples are visited %i times in all', (examples, visits) => {
  expect(visitsOf(examples)).toBe(visits);
});

test('a seed always gives the same numbers, from 0 to 1', () => {
  const random = randomFrom(1);
  // As the published mulberry32 gives them for this seed.
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  const many = Array.from({ length: 1_000 }, randomFrom(7));
  expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...many)).toBeLessThan(1);
});

test('a text is a seed, too: as the number of its FNV-1a hash', () => {
  // https://datatracker.ietf.org/doc/draft-eastlake-fnv/ has these hashes of "" and "foobar".
  expect(randomFrom('')()).toBe(randomFrom(0x811c9dc5)());
  expect(randomFrom('foobar')()).toBe(randomFrom(0xbf9cf968)());
});

describe('training', () => {
  test('tells the examples apart', () => {
    const network = train(EXAMPLES, NAMES, SIZES, 1, MANNER);
    for (const [id, label] of [0, 0, 1, 1, 2].entries()) {
      const logits = said(network, id);
      expect(logits.indexOf(Math.max(...logits)), `feature ${id}`).toBe(label);
    }
  });

  test('by steps, dropped features and smoothed labels of the size that was chosen', () => {
    const network = train(EXAMPLES, NAMES, SIZES, 1, MANNER);
    const expected = [
      [1.0913, -0.5762, -0.5514],
      [1.0835, -0.5623, -0.5529],
      [-0.4514, 0.8726, -0.4472],
      [-0.5103, 0.9944, -0.5117],
      [-0.58, -0.5819, 1.0848],
    ];
    for (const [id, row] of expected.entries()) {
      for (const [label, logit] of said(network, id).entries()) expect(logit).toBeCloseTo(row[label] as number, 3);
    }
  });

  test('an entry with few phrasings is learned as if it had more', () => {
    const heard = (sizes: readonly number[]) => {
      const [, , , , rare] = NAMES.map((_, id) => said(train(EXAMPLES, NAMES, sizes, 1, MANNER), id));
      return (rare?.[2] ?? 0) - Math.max(rare?.[0] ?? 0, rare?.[1] ?? 0);
    };
    expect(heard([50, 50, 1])).toBeGreaterThan(heard([1, 1, 1]) + 0.5);
    // Only how many more the others have counts, and nothing is less than one.
    expect(heard([7, 7, 7])).toBeCloseTo(heard([1, 1, 1]), 4);
    expect(heard([1, 1, 0])).toBe(heard([1, 1, 1]));
  });

  test.each([
    [40, 3],
    [100, 300],
  ])('has a hidden layer of %i, as wide as is asked for, of %i labels too', (hidden, labels) => {
    const network = train(EXAMPLES, NAMES, Array(labels).fill(1), 1, { ...MANNER, hidden });
    expect(network).toMatchObject({ hidden, labels });
    expect(network.input).toHaveLength(NAMES.length * hidden);
  });

  test('that drops less and smooths less is surer of what it learned', () => {
    const sureOf = (manner: Manner) => said(train(EXAMPLES, NAMES, SIZES, 1, manner), 0)[0] as number;
    expect(sureOf({ ...MANNER, dropped: 0 })).toBeGreaterThan(sureOf(MANNER));
    expect(sureOf({ ...MANNER, smoothing: 0 })).toBeGreaterThan(sureOf(MANNER));
  });

  test('is the same for the same examples and seed, and another for another seed', () => {
    expect(train(EXAMPLES, NAMES, SIZES, 1, MANNER)).toEqual(train(EXAMPLES, NAMES, SIZES, 1, MANNER));
    expect(train(EXAMPLES, NAMES, SIZES, 1, MANNER)).not.toEqual(train(EXAMPLES, NAMES, SIZES, 2, MANNER));
  });
});
