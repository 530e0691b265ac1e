import { describe, expect, test } from 'vitest';
import { train } from '../../../src/answers/ranking/learning.ts';
import { forward, joined } from '../../../src/answers/ranking/network.ts';
import { EXAMPLES, MANNER, NAMES, SIZES, said } from '../../support/networks.ts';

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
    const networks = [3, 2, 1].map((seed) => train(EXAMPLES, NAMES, SIZES, seed, MANNER));
    const one = joined(networks);
    expect(one).toMatchObject({ hidden: 120, labels: 3 });
    for (let id = 0; id < 5; id++) {
      const each = networks.map((network) => said(network, id));
      const mean = [0, 1, 2].map((label) => each.reduce((sum, logits) => sum + (logits[label] as number), 0) / 3);
      for (const [label, logit] of said(one, id).entries()) expect(logit).toBeCloseTo(mean[label] as number, 2);
    }
  });

  test('of networks that were joined is read from input weights of one byte each', () => {
    const [input, larger] = [Float32Array.of(0.5, -1.27, 0, 0.014), Float32Array.of(2.54, 0.02, -0.04, 1)];
    const output = Float32Array.of(1, 2);
    const one = joined([input, larger].map((input) => ({ hidden: 2, labels: 1, input, output })));
    expect([...one.input]).toEqual([50, -127, 127, 1, 0, 1, -2, 50]);
    for (const [i, weight] of [0.005, 0.01, 0.01, 0.02].entries()) expect(one.output[i]).toBeCloseTo(weight, 6);
    expect(joined([{ hidden: 2, labels: 1, input: new Float32Array(0), output }]).output).toEqual(new Float32Array(2));
  });
});
