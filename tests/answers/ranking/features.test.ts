import { describe, expect, test } from 'vitest';
import { words } from '../../../src/answers/language/text.ts';
import { learnFeatures, measure } from '../../../src/answers/ranking/features.ts';

const space = learnFeatures(['hats', 'hat tub', 'tub tub']);

test('features are stems, pairs of them, and runs of letters; the rarer, the heavier', () => {
  const names = space.names.split('\n');
  expect(names.filter((name) => !name.startsWith('/'))).toEqual([
    'hat',
    '^ hat',
    'hat $',
    'tub',
    'hat tub',
    'tub $',
    '^ tub',
    'tub tub',
  ]);
  expect(names.filter((name) => name.startsWith('/'))).toEqual([
    '/_h',
    '/ha',
    '/at',
    '/ts',
    '/s_',
    '/_hat',
    '/hats',
    '/ats_',
    '/t_',
    '/hat_',
    '/_t',
    '/tu',
    '/ub',
    '/b_',
    '/_tub',
    '/tub_',
  ]);
  const idf = (name: string) => space.idf[space.names.split('\n').indexOf(name)];
  expect(idf('tub')).toBeCloseTo(Math.log(4 / 3) + 1);
  expect(idf('hat tub')).toBeCloseTo(Math.log(4 / 2) + 1);
  expect(space.unknownIdf).toBeCloseTo(Math.log(4) + 1);
});

test('each block of a text has length one, and repetition counts by its logarithm', () => {
  const { ids, values, coverage } = measure(words('tub tub'), space);
  expect(coverage).toBe(1);
  const weight = (name: string) => values[ids.indexOf(space.names.split('\n').indexOf(name))] as number;
  const once = Math.log(4 / 3) + 1;
  expect(weight('tub') / weight('tub $')).toBeCloseTo(1 + Math.log(2));
  expect(weight('tub tub') / weight('tub $')).toBeCloseTo((Math.log(4 / 2) + 1) / once);
  const names = space.names.split('\n');
  for (const isLetters of [false, true]) {
    const block = [...ids].flatMap((id, i) => (names[id]?.startsWith('/') === isLetters ? [values[i] as number] : []));
    expect(block.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1);
  }
});

test('coverage is the known share of each block, and nothing known is no coverage', () => {
  const unknown = space.unknownIdf ** 2;
  const known = (Math.log(4 / 3) + 1) ** 2;
  // Known: "tub" and "tub $". Unknown: "gnu", its two pairs.
  const ofWords = (2 * known) / (2 * known + 3 * unknown);
  // Known: the six runs of "tub". Unknown: the six of "gnu".
  const ofLetters = (6 * known) / (6 * known + 6 * unknown);
  expect(measure(words('gnu tub'), space).coverage).toBeCloseTo((ofWords + ofLetters) / 2);
  expect(measure(words('gnu'), space)).toEqual({ ids: new Int32Array(), values: new Float32Array(), coverage: 0 });
  expect(measure(words(''), space).coverage).toBe(0);
});

describe('a function word', () => {
  const asked = learnFeatures(['what is felt', 'what felt']);
  const share = asked.functionShare;
  const weigh = (text: string) => {
    const { ids, values } = measure(words(text), asked);
    const idOf = (name: string) => asked.names.split('\n').indexOf(name);
    // Without its idf, and as a share of a word that is no function word.
    const weight = (name: string) => (values[ids.indexOf(idOf(name))] as number) / (asked.idf[idOf(name)] as number);
    return (name: string, beside: string) => weight(name) / weight(beside);
  };

  test.each([
    [0, 0.5],
    [500, 0.75],
    [9_500, 0.975],
  ])('counts less than another word, the less the fewer phrasings there are: with %i, %f of it', (count, expected) => {
    expect(learnFeatures(Array.from({ length: count }, () => 'felt')).functionShare).toBeCloseTo(expected);
  });

  test('counts so in its letters too, and in pairs of nothing but function words', () => {
    const weight = weigh('what felt is');
    expect(weight('what', 'felt')).toBeCloseTo(share);
    expect(weight('^ what', 'felt')).toBeCloseTo(share);
    expect(weight('what felt', 'felt')).toBeCloseTo(1);
    expect(weight('/wh', '/fe')).toBeCloseTo(share);
  });

  test('that is said again counts as so much more', () => {
    expect(weigh('felt what what')('what', 'felt')).toBeCloseTo(1 + Math.log(2 * share));
  });

  test('that no phrasing has takes less from the coverage', () => {
    const covered = (text: string) => measure(words(text), asked).coverage;
    expect(covered('who felt')).toBeGreaterThan(covered('gnu felt'));
    const idf = (name: string) => asked.idf[asked.names.split('\n').indexOf(name)] as number;
    const known = idf('felt') ** 2 + idf('felt $') ** 2;
    // "who" and "^ who" are shares of a feature, "who felt" is a whole one.
    const ofWords = known / (known + (1 + 2 * share ** 2) * asked.unknownIdf ** 2);
    // Of the six runs of "who", two are known from "what".
    const letters = 8 * idf('/felt') ** 2 + 2 * (share * idf('/_w')) ** 2;
    const ofLetters = letters / (letters + 4 * (share * asked.unknownIdf) ** 2);
    expect(covered('who felt')).toBeCloseTo((ofWords + ofLetters) / 2);
  });
});
