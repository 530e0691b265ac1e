import { describe, expect, test } from 'vitest';
import { words } from '../../../src/answers/language/text.ts';
import { learnFeatures } from '../../../src/answers/ranking/features.ts';
import { randomFrom } from '../../../src/answers/ranking/learning.ts';
import { joined, type Network } from '../../../src/answers/ranking/network.ts';
import type { PhrasingIndex } from '../../../src/answers/ranking/phrasing-index.ts';
import {
  assembleRanker,
  isTrained,
  NETWORKS,
  type NetworkRanker,
  type Ranker,
  rank,
  trainNetworks,
  trainRanker,
} from '../../../src/answers/ranking/ranker.ts';

const PHRASINGS = ['felt', 'wool', 'dye'].map((text, entry) => ({ text, entry }));
const space = learnFeatures(PHRASINGS.map(({ text }) => text));

/** A network with one hidden number that counts, the sum of a text's weights, of which each entry makes what is given. */
const network = (...output: number[]): Network => ({
  ...{ hidden: 4, labels: output.length },
  input: new Float32Array(4 * space.idf.length).fill(1),
  output: Float32Array.from([...output, ...output.flatMap(() => [0, 0, 0])]),
});
const heldOut = (...scores: number[]) => [{ network: network(0, 0, 0), heldOut: scores }];

test.each([
  [0, 0, false],
  [50, 1, false],
  [2, 2, true],
  // 30 visits each: as many rows of entries as these, and more.
  [1_000, 800, true],
  [1_000, 801, false],
  [100_000, 60, true],
  [100_000, 61, false],
])('networks are trained for %i phrasings of %i entries: %j', (phrasings, entries, trained) => {
  expect(isTrained(phrasings, entries)).toBe(trained);
});

describe('the threshold', () => {
  const up = (count: number) => Array.from({ length: count }, (_, i) => i);
  const of = (...scores: number[]) => {
    const { threshold, spread } = assembleRanker(PHRASINGS, heldOut(...scores));
    return [threshold, spread];
  };
  test.each([
    ['of one', [3], [0.42 * 3, 3 - 0.42 * 3]],
    ['lies below the median', up(100), [0.42 * 50, 75 - 0.42 * 50]],
    ['in whatever order', [7, 3, 0, 1, 2, 6, 5, 4], [0.42 * 4, 6 - 0.42 * 4]],
    ['gives up sixty at most', up(800), [60, 600 - 60]],
    ['gives up a share of many', up(16_000), [80, 12_000 - 80]],
    ['grows with the number of entries, at least', [0, 0, 0, 0], [0.25 * Math.log(3), Number.EPSILON]],
  ])('%s', (_, scores, expected) => {
    expect(of(...scores)).toEqual(expected);
  });

  test('grows with the number of entries where nothing that was held out is ranked right', () => {
    const { threshold, spread } = assembleRanker(PHRASINGS, heldOut());
    expect([threshold, spread]).toEqual([0.25 * Math.log(3), expect.closeTo(1)]);
  });

  test('is of what all networks say', () => {
    const ranker = assembleRanker(PHRASINGS, [...heldOut(4, 5, 6, 7), ...heldOut(0, 1, 2, 3)]);
    expect(ranker).toMatchObject({
      kind: 'networks',
      threshold: 0.42 * 4,
      spread: 6 - 0.42 * 4,
      space,
      network: { hidden: 8 },
    });
  });
});

describe('ranking by networks', () => {
  const ranker = (threshold: number, spread: number, ...networks: Network[]): NetworkRanker => ({
    ...{ kind: 'networks', space, threshold, spread, network: joined(networks) },
  });

  test('is by how far an entry stands out, best first, the earlier of two that are alike', () => {
    const by = ranker(0, 1, network(1, 3, 1));
    expect(rank(words('felt'), by, 3, 3).map(({ entry }) => entry)).toEqual([1, 0, 2]);
    expect(rank(words('felt'), by, 3, 1).map(({ entry }) => entry)).toEqual([1]);
    const scores = rank(words('felt'), by, 3, 3).map(({ score }) => score);
    expect(scores[0]).toBeGreaterThan(0.9);
    expect(scores[1]).toBeLessThan(0.1);
    expect(scores[1]).toBe(scores[2]);
  });

  test('is one half at the threshold, and nineteen of twenty a spread above it', () => {
    // Each of the two blocks is of length one, spread over three and over eight features: "felt", "^ felt", "felt $", …
    const weights = Math.sqrt(3) + Math.sqrt(8);
    const best = weights * (3 - 5 / 3);
    const [top] = rank(words('felt'), ranker(best, 1, network(1, 3, 1)), 3, 1);
    expect(top?.score).toBeCloseTo(0.5, 4);
    const [sure] = rank(words('felt'), ranker(best - 2, 2, network(1, 3, 1)), 3, 1);
    expect(sure?.score).toBeCloseTo(1 / (1 + Math.exp(-3)), 4);
  });

  test('is by the mean of the networks, and less sure of a text that is half unknown', () => {
    const two = ranker(0, 10, network(1, 3, 1), network(3, 1, 1));
    const [first, second] = rank(words('felt'), two, 3, 3);
    expect([first?.entry, second?.entry]).toEqual([0, 1]);
    expect(first?.score).toBeCloseTo(second?.score ?? 0);
    const weights = Math.sqrt(3) + Math.sqrt(8);
    expect(first?.score).toBeCloseTo(1 / (1 + Math.exp((-3 * weights * (2 - 5 / 3)) / 10)), 4);
    const one = ranker(0, 10, network(1, 3, 1));
    const known = rank(words('felt'), one, 3, 1)[0]?.score ?? 0;
    const half = rank(words('felt gnus'), one, 3, 1)[0]?.score ?? 0;
    expect(half).toBeLessThan(known);
    expect(rank(words('gnus'), one, 3, 3).map(({ score }) => score)).toEqual([0.5, 0.5, 0.5]);
  });
});

describe('ranking by the nearest phrasing', () => {
  const index: PhrasingIndex = {
    ...{
      kind: 'index',
      idOf: new Map([
        ['felt', 0],
        ['wool', 1],
      ]),
      stemOf: new Map(),
      idf: Float32Array.of(1, 1),
      unknownIdf: 1,
    },
    ...{ starts: Uint32Array.of(0, 1, 2), postings: Uint32Array.of(0, 1), weights: Float32Array.of(1, 0.4) },
    // So many that a stem of one of them is not a common one.
    entryOf: Uint32Array.from({ length: 100 }, (_, phrasing) => [4, 2][phrasing] ?? 0),
  };

  test('is one half at the cosine that is near enough, and one where it is the same', () => {
    expect(rank(words('felt'), index, 5, 3)).toEqual([
      { entry: 4, score: 1 },
      { entry: 0, score: 0 },
      { entry: 1, score: 0 },
    ]);
    expect(rank(words('wool'), index, 5, 3)[0]).toEqual({ entry: 2, score: expect.closeTo(0.5, 5) });
    expect(rank(words('wool gnus'), index, 5, 3)[0]).toEqual({ entry: 2, score: expect.closeTo(0.5 / Math.SQRT2, 5) });
    expect(rank(words('felt gnus'), index, 5, 3)[0]).toEqual({
      entry: 4,
      score: expect.closeTo(0.5 + (0.5 * (Math.SQRT1_2 - 0.4)) / 0.6, 5),
    });
  });

  test('has no more entries than there are', () => {
    expect(rank(words('gnus'), index, 2, 3)).toEqual([
      { entry: 0, score: 0 },
      { entry: 1, score: 0 },
    ]);
    expect(rank(words('wool felt'), index, 5, 3).map(({ entry }) => entry)).toEqual([4, 2, 0]);
    expect(rank(words('wool felt'), index, 5, 1).map(({ entry }) => entry)).toEqual([4, 0, 1]);
  });
});

describe('training', () => {
  const many = ['felt', 'wool', 'dye', 'hats', 'tubs'].flatMap((word, entry) =>
    ['what is NN', 'tell me of NN', 'NN', 'explain NN', 'what of NN'].map((text) => ({
      ...{ text: text.replace('NN', word), entry },
    })),
  );

  test('each network is held back about a tenth of the phrasings, and tells how it scores those that it gets right', () => {
    const trained = trainNetworks(many, 5, [0, 1, 2, 3, 4]);
    expect(trained).toHaveLength(5);
    for (const [number, { network, heldOut }] of trained.entries()) {
      expect(network).toMatchObject({ labels: 5 });
      expect(heldOut).toHaveLength(many.filter(({ text }) => Math.floor(10 * randomFrom(text)()) === number).length);
      for (const score of heldOut) expect(score).toBeGreaterThan(0);
    }
    expect(trainNetworks(many, 5, [3])[0]).toEqual(trained[3]);
    expect(trained[0]?.network).not.toEqual(trained[1]?.network);
  });

  test('holds back every phrasing once', () => {
    const trained = trainNetworks(many, 5, NETWORKS);
    expect(trained.flatMap(({ heldOut }) => heldOut)).toHaveLength(many.length);
  });

  test('a new phrasing changes little but what it is about', () => {
    const [before, after] = [many, [{ text: 'felt for hats', entry: 0 }, ...many]].map((all) => trainRanker(all, 5));
    const scores = (text: string, ranker: Ranker) =>
      rank(words(text), ranker, 5, 5)
        .toSorted((a, b) => a.entry - b.entry)
        .map(({ score }) => score);
    const moved = (text: string) => {
      const now = scores(text, after as Ranker);
      return Math.max(
        ...scores(text, before as Ranker).map((score, entry) => Math.abs(score - (now[entry] as number))),
      );
    };
    expect(moved('felt for hats')).toBeGreaterThan(0.5);
    for (const text of ['what is wool', 'tell me of tubs', 'dye']) expect(moved(text), text).toBeLessThan(0.03);
  });

  test('a phrasing that was held back does not count where it is ranked wrong, or nothing of it is known', () => {
    const alone = trainNetworks(PHRASINGS, 3, [0, 1, 2, 3, 4]);
    expect(alone.map(({ heldOut }) => heldOut.length)).toEqual([0, 0, 0, 0, 0]);
  });

  test('what nobody else says is unknown in a phrasing that was held back', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const nothingInCommon = letters.map((letter, i) => ({ text: letter.repeat(3), entry: i % 2 }));
    const trained = trainNetworks(nothingInCommon, 2, [0, 1, 2, 3, 4]);
    expect(trained.flatMap(({ heldOut }) => heldOut)).toEqual([]);
  });

  test('the whole ranks what it learnt', () => {
    const ranker = trainRanker(many, 5);
    expect(ranker).toEqual(assembleRanker(many, trainNetworks(many, 5, NETWORKS)));
    for (const { text, entry } of many) expect(rank(words(text), ranker, 5, 1)[0]?.entry).toBe(entry);
    expect(rank(words('zebra'), trainRanker([], 0), 0, 3)).toEqual([]);
  });
});
