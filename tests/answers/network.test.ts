import { describe, expect, test } from 'vitest';
import { type Example, forward, joined, randomFrom, shuffle, train, visitsOf } from '../../src/answers/network.ts';

const example = (label: number, ...ids: number[]): Example => ({
  label,
  features: { ids: Int32Array.from(ids), values: Float32Array.from(ids, () => 1), coverage: 1 },
});
const EXAMPLES = [example(0, 0, 1), example(0, 0), example(1, 2, 3), example(1, 3), example(2, 4)];

/** What a trained network says of a text with one feature. */
function said(network: ReturnType<typeof train>, id: number): number[] {
  return [...forward(network, { ids: Int32Array.of(id), values: Float32Array.of(1) }).logits];
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
    output: Float32Array.of(1, 100, 10, 1_000, 5, 5, 2, 0),
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
    const [ids, values] = [features.map(([id]) => id), features.map(([, value]) => value)];
    const { active, logits } = forward(network, { ids: Int32Array.from(ids), values: Float32Array.from(values) });
    const layer = [0, 0, 0, 0];
    for (let i = 0; i < active.count; i++) layer[active.ids[i] as number] = active.values[i] as number;
    expect([...layer, ...logits]).toEqual(expected);
  });

  test('of networks that were joined is the mean of what each of them says', () => {
    const networks = [3, 2, 1].map((seed) => train(EXAMPLES, 5, 3, seed));
    const one = joined(networks);
    expect(one).toMatchObject({ hidden: 144, labels: 3 });
    for (let id = 0; id < 5; id++) {
      const each = networks.map((network) => said(network, id));
      const mean = [0, 1, 2].map((label) => each.reduce((sum, logits) => sum + (logits[label] as number), 0) / 3);
      for (const [label, logit] of said(one, id).entries()) expect(logit).toBeCloseTo(mean[label] as number, 5);
    }
    expect(joined(networks.slice(0, 1))).toEqual(networks[0]);
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
      [0.4908, -0.2362, -0.2453],
      [0.2994, -0.1437, -0.1507],
      [-0.1861, 0.381, -0.1967],
      [-0.3435, 0.6981, -0.36],
      [-0.0021, -0.0037, 0.0052],
    ];
    for (const [id, row] of expected.entries()) {
      for (const [label, logit] of said(network, id).entries()) expect(logit).toBeCloseTo(row[label] as number, 3);
    }
  });

  test.each([
    [3, 48],
    [48, 48],
    [49, 49],
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
