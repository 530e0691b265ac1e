import { describe, expect, test } from 'vitest';
import { type Example, forward, randomFrom, shuffle, train, visitsOf } from '../../src/answers/network.ts';

const example = (label: number, ...ids: number[]): Example => ({
  label,
  features: { ids: Int32Array.from(ids), values: Float32Array.from(ids, () => 1), coverage: 1 },
});
const EXAMPLES = [example(0, 0, 1), example(0, 0), example(1, 2, 3), example(1, 3), example(2, 4)];

/** What a trained network says of a text with one feature. */
function said(network: ReturnType<typeof train>, id: number): number[] {
  const logits = new Float32Array(network.labels);
  const features = { ids: Int32Array.of(id), values: Float32Array.of(1) };
  forward(network, features, new Float32Array(network.hidden).fill(9), logits);
  return [...logits];
}

test.each([
  [1, 30],
  [3_000, 90_000],
  [4_500, 90_000],
  [6_000, 90_000],
  [10_000, 90_000],
  [15_000, 90_000],
  [20_000, 120_000],
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

test('shuffling swaps each place, from the last, with one up to itself', () => {
  const items = [...'abcd'];
  const given = [0, 0.5, 0.99];
  shuffle(items, () => given.shift() as number);
  expect(items.join('')).toBe('dcba');
  expect(given).toEqual([]);
});

describe('forward', () => {
  const network = {
    ...{ hidden: 4, labels: 2 },
    input: Float32Array.from({ length: 24 }, (_, i) => [1, -1, 0, 0, 2, 3, 0, 0][i] ?? (i % 4 === 3 ? i : 0)),
    output: Float32Array.of(1, 10, 5, 2, 100, 1_000, 5, 0),
  };
  test.each<[[number, number][], number[]]>([
    [[[0, 2]], [2, 0, 0, 0, 2, 200]],
    [
      [
        [0, 1],
        [1, 0.5],
      ],
      [2, 0.5, 0, 0, 7, 700],
    ],
    [
      // The features 2 to 5 have 11, 15, 19 and 23 for the last hidden number.
      [
        [0, 2],
        [2, 1],
        [3, 1],
        [4, 1],
        [5, 1],
      ],
      [2, 0, 0, 68, 138, 200],
    ],
    [[], [0, 0, 0, 0, 0, 0]],
  ])('of %j the hidden layer lets through, and the labels read, %j', (features, expected) => {
    const layer = new Float32Array(4).fill(9);
    const logits = new Float32Array(2);
    const [ids, values] = [features.map(([id]) => id), features.map(([, value]) => value)];
    forward(network, { ids: Int32Array.from(ids), values: Float32Array.from(values) }, layer, logits);
    expect([...layer, ...logits]).toEqual(expected);
  });
});

describe('training', () => {
  test('tells the examples apart', () => {
    const network = train(EXAMPLES, 5, 3, 1);
    for (const [id, label] of [0, 0, 1, 1, 2].entries()) {
      const logits = said(network, id);
      expect(logits.indexOf(Math.max(...logits)), `feature ${id}`).toBe(label);
    }
  });

  test('by steps, dropped features and smoothed labels of the size that was chosen', () => {
    const network = train(EXAMPLES, 5, 3, 1);
    const expected = [
      [0.8046, -0.4057, -0.3961],
      [0.3381, -0.1717, -0.1663],
      [-0.1879, 0.3727, -0.1899],
      [-0.2773, 0.5503, -0.28],
      [-0.0026, -0.0005, 0.0026],
    ];
    for (const [id, row] of expected.entries()) {
      for (const [label, logit] of said(network, id).entries()) expect(logit).toBeCloseTo(row[label] as number, 3);
    }
  });

  test.each([
    [3, 64],
    [64, 64],
    [65, 68],
    [128, 128],
    [300, 128],
  ])('%i labels have a hidden layer of %i', (labels, hidden) => {
    expect(train(EXAMPLES, 5, labels, 1)).toMatchObject({ hidden, labels });
  });

  test('is the same for the same examples and seed, and another for another seed', () => {
    expect(train(EXAMPLES, 5, 3, 1)).toEqual(train(EXAMPLES, 5, 3, 1));
    expect(train(EXAMPLES, 5, 3, 1)).not.toEqual(train(EXAMPLES, 5, 3, 2));
  });
});
