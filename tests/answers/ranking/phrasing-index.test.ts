import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { prepare } from '../../../src/answers/engine.ts';
import { stem, words } from '../../../src/answers/language/text.ts';
import { indexPhrasings, nearestPhrasings } from '../../../src/answers/ranking/phrasing-index.ts';
import { isTrained } from '../../../src/answers/ranking/ranker.ts';

const TOPICS = ['tax', 'visa', 'parking', 'laptop', 'badge', 'salary', 'printer', 'holiday'];
const WORDS = ['renew', 'cancel', 'request', 'return', 'extend', 'report', 'approve', 'transfer'];
const CITIES = Array.from({ length: 40 }, (_, i) => `city${i}`);
const texts = TOPICS.flatMap((topic) =>
  WORDS.flatMap((word) => CITIES.map((city) => `how do i ${word} my ${topic} in ${city}`)),
);

/** How near a text is to one of some phrasings, worked out plainly; each word of it is spelt as the phrasings have it. */
function plainly(phrasings: readonly string[], asked: string, phrasing: string): number {
  const stems = (text: string) => [...new Set(words(text).map(stem))];
  const idf = (one: string) =>
    Math.log((phrasings.length + 1) / (phrasings.filter((text) => stems(text).includes(one)).length + 1)) + 3;
  const length = (text: string) => Math.hypot(...stems(text).map(idf));
  const mean = phrasings.reduce((sum, text) => sum + length(text), 0) / phrasings.length;
  const shared = stems(asked).filter((one) => stems(phrasing).includes(one));
  const product = shared.reduce((sum, one) => sum + idf(one) ** 2, 0);
  return product / length(asked) / (0.25 * mean + 0.75 * length(phrasing));
}

test('a base of a single entry answers what is asked for like it, and nothing else', () => {
  const entry = { question: 'How do I get a refund?', phrasings: ['money back'], answer: 'Write to us.' };
  const engine = prepare({
    ...{ roles: [], notCovered: [], aspects: [], posts: [] },
    entries: [{ ...entry, id: 'refund', roles: [], points: {}, related: [] }],
  });
  const kinds = ['a refund please', 'my money back, please', 'what is the weather in Rome?'];
  expect(kinds.map((question) => answer(question, engine).kind)).toEqual(['answer', 'answer', 'unknown']);
});

test('a base with more entries than networks can be trained for is answered by its nearest phrasing', () => {
  expect(isTrained(texts.length, texts.length)).toBe(false);
  const engine = prepare({
    ...{ roles: [], notCovered: [], aspects: [], posts: [] },
    entries: texts.map((question, i) => ({
      ...{ id: String(i), question, phrasings: [], answer: question, roles: [], points: {}, related: [] },
    })),
  });
  const wanted = texts.indexOf('how do i extend my visa in city7');
  expect(answer('can i extend a visa in city7', engine)).toMatchObject({ kind: 'answer', entries: [String(wanted)] });
  expect(answer('wher do i extned my visa in city7', engine).nearest[0]).toBe(String(wanted));
  const other = answer('zebras', engine);
  expect(other.kind).toBe('unknown');
  expect(other.nearest).toHaveLength(3);
});

test('the better of an entry’s phrasings counts, and one question leaves nothing behind for the next', () => {
  const index = indexPhrasings([
    { text: 'reset my password', entry: 0 },
    { text: 'i forgot my password', entry: 0 },
    { text: 'book a room', entry: 1 },
  ]);
  const first = nearestPhrasings(words('reset my password'), index, 5);
  nearestPhrasings(words('book a room'), index, 5);
  expect(nearestPhrasings(words('reset my password'), index, 5)).toEqual(first);
  expect(first).toHaveLength(1);
  expect(first[0]?.nearness).toBeCloseTo(
    plainly(['reset my password', 'i forgot my password', 'book a room'], 'reset my password', 'reset my password'),
  );
});

describe('the index', () => {
  test('keeps for each stem its phrasings, the rarer stem with the heavier weight', () => {
    const index = indexPhrasings([
      { text: 'hats, hat', entry: 7 },
      { text: 'felt hat', entry: 2 },
      { text: '', entry: 5 },
    ]);
    const hat = Math.log(4 / 3) + 3;
    const felt = Math.log(4 / 2) + 3;
    const both = Math.hypot(hat, felt);
    const mean = (hat + both + 0) / 3;
    const [one, two] = [0.25 * mean + 0.75 * hat, 0.25 * mean + 0.75 * both];
    expect([...index.idOf]).toEqual([
      ['hat', 0],
      ['felt', 1],
    ]);
    expect([...index.stemOf]).toEqual([
      ['hats', 0],
      ['hat', 0],
      ['felt', 1],
    ]);
    expect([...index.idf]).toEqual([expect.closeTo(hat), expect.closeTo(felt)]);
    expect(index.unknownIdf).toBeCloseTo(Math.log(4) + 3);
    expect([...index.starts]).toEqual([0, 2, 3]);
    expect([...index.postings]).toEqual([0, 1, 1]);
    expect([...index.weights]).toEqual([hat / one, hat / two, felt / two].map((weight) => expect.closeTo(weight)));
    expect([...index.entryOf]).toEqual([7, 2, 5]);
  });

  test('of no phrasings finds nothing', () => {
    const none = indexPhrasings([]);
    expect([...none.starts, ...none.postings]).toEqual([0]);
    expect(nearestPhrasings(words('hat'), none, 3)).toEqual([]);
  });
});

test('a stem that many phrasings hold is looked up in what rarer ones have led to', () => {
  // Nine of ten hold "pad"; those that hold "zebra" too are first, last and in the middle of them.
  const texts = Array.from({ length: 400 }, (_, i) => (i % 10 === 9 ? `other${i}` : `pad thing${i}`));
  for (const i of [0, 200, 398]) texts[i] = `pad zebra thing${i}`;
  texts[9] = 'zebra';
  const index = indexPhrasings(texts.map((text, entry) => ({ text, entry })));
  const found = nearestPhrasings(words('zebra pad'), index, 10);
  expect(found.map(({ entry }) => entry)).toEqual([9, 0, 200, 398]);
  expect(found.map(({ entry, nearness }) => nearness - plainly(texts, 'zebra pad', texts[entry] as string))).toEqual(
    Array(4).fill(expect.closeTo(0, 4)),
  );
});

test('no phrasing is nearer than the same words', () => {
  const phrasings = Array.from({ length: 60 }, (_, entry) => ({
    text: Array.from({ length: 1 + (entry % 5) }, (_, i) => `w${(entry * 7 + i * 3) % 17}x`).join(' '),
    entry,
  }));
  const index = indexPhrasings(phrasings);
  for (const { text } of phrasings) {
    const [nearest] = nearestPhrasings(words(text), index, 1);
    const found = phrasings[nearest?.entry as number]?.text as string;
    expect(found.split(' ').sort()).toEqual(text.split(' ').sort());
  }
});

describe('a mistyped word that may be meant for several', () => {
  const filling = Array.from({ length: 200 }, (_, i) => ({ text: `pad${i} pad`, entry: 1_000 + i }));

  test('counts for each by how often it is said', () => {
    const index = indexPhrasings([
      ...[0, 1, 2].map((entry) => ({ text: 'zebra', entry })),
      { text: 'zebru', entry: 3 },
      ...filling,
    ]);
    const [often, seldom] = [Math.log(205 / 4) + 3, Math.log(205 / 2) + 3];
    const asked = Math.hypot((often * 3) / 4, seldom / 4);
    const pads = Math.hypot(Math.log(205 / 2) + 3, Math.log(205 / 201) + 3);
    const mean = (3 * often + seldom + 200 * pads) / 204;
    const near = (share: number, idf: number) =>
      expect.closeTo((share * idf ** 2) / asked / (0.25 * mean + 0.75 * idf), 5);
    expect(nearestPhrasings(words('zebri'), index, 4)).toEqual([
      ...[0, 1, 2].map((entry) => ({ entry, nearness: near(3 / 4, often) })),
      { entry: 3, nearness: near(1 / 4, seldom) },
    ]);
  });

  test('is taken for a whole word before it is taken for a stem, and once for the forms of one', () => {
    const index = indexPhrasings([
      { text: 'checked', entry: 0 },
      { text: 'checking', entry: 1 },
      { text: 'chef', entry: 2 },
      ...filling,
    ]);
    const found = (text: string) => nearestPhrasings(words(text), index, 3).map(({ entry }) => entry);
    expect(found('cheked')).toEqual([0, 1]);
    // Nobody says "checks" here.
    expect(found('cheks')).toEqual([0, 1, 2]);
  });

  test('leads nowhere by what is hardly meant, so that what many phrasings hold is not left out', () => {
    const index = indexPhrasings([
      ...Array.from({ length: 20 }, (_, i) => ({ text: `zebra thing${i}`, entry: i })),
      { text: 'zebru', entry: 500 },
      ...filling,
    ]);
    expect(nearestPhrasings(words('zebri'), index, 30).map(({ entry }) => entry)).toEqual([
      ...Array.from({ length: 20 }, (_, i) => i),
      500,
    ]);
  });
});

describe('the nearest phrasings', () => {
  const FILLING = Array.from({ length: 200 }, (_, i) => ({ text: `pad${i} pad`, entry: 1_000 + i }));
  const PHRASINGS = [
    { text: 'zebra crossing', entry: 0 },
    { text: 'zebra crossings striped', entry: 0 },
    { text: 'zebra okapi', entry: 1 },
    { text: 'gnu', entry: 2 },
    { text: 'pad quagga', entry: 3 },
    { text: 'zebru calf', entry: 4 },
    ...FILLING,
  ];
  const built = () => indexPhrasings(PHRASINGS);
  const entries = (text: string, most = 5) => nearestPhrasings(words(text), built(), most).map(({ entry }) => entry);
  const nearness = (text: string) => nearestPhrasings(words(text), built(), 1)[0]?.nearness;

  test.each([
    ['zebra crossing', [0, 1]],
    ['okapi zebra', [1, 0]],
    ['zebra', [0, 1]],
    ['gnu okapi', [2, 1]],
    ['the and of', []],
    ['', []],
    // A typo in a longer word, its first letter right.
    ['zebar', [0, 1]],
    ['zebraa', [0, 1]],
    ['bzera', []],
    ['zebbarr', []],
    ['zxbrx', []],
    ['zebracrossing', []],
    ['gnuu', []],
    ['okapy', [1]],
    // A typo that shows only in the stem, and one that hides in an ending.
    ['crosing', [0]],
    ['stirped', [0]],
    // Whatever may be meant, what is said more often first.
    ['zebri', [0, 1, 4]],
    // What nearly all phrasings hold finds nothing by itself where another word has led somewhere.
    ['pad quagga', [3]],
    ['quagga pad', [3]],
  ])('%j: the entries %j', (text, expected) => {
    expect(entries(text)).toEqual(expected);
  });

  test('are each entry once, with the better of its phrasings', () => {
    const phrasings = [
      { text: 'gnu herd', entry: 2 },
      { text: 'gnu', entry: 2 },
      { text: 'gnu kudu herd', entry: 2 },
      { text: 'eland', entry: 3 },
      ...FILLING,
    ];
    const index = indexPhrasings(phrasings);
    const texts = phrasings.map(({ text }) => text);
    const found = nearestPhrasings(words('gnu'), index, 5);
    expect(found).toEqual([{ entry: 2, nearness: expect.closeTo(plainly(texts, 'gnu', 'gnu'), 5) }]);
    expect(nearestPhrasings(words('gnu eland'), index, 5).map(({ entry }) => entry)).toEqual([3, 2]);
  });

  test('are as many as wanted, the best of them', () => {
    expect(entries('gnu okapi zebra crossing', 1)).toEqual([1]);
    expect(entries('gnu okapi zebra crossing', 2)).toEqual([1, 0]);
    expect(entries('gnu okapi zebra crossing', 3)).toEqual([1, 0, 2]);
    expect(entries('pad', 3)).toHaveLength(3);
  });

  test.each([
    ['crossing zebras', 'zebra crossing'],
    ['gnu', 'gnu'],
    ['gnu gnu gnu', 'gnu'],
    ['quagga pad', 'pad quagga'],
    ['quagga', 'pad quagga'],
    ['zebra okapi striped', 'zebra okapi'],
  ])('%j is as near to %j as their words tell', (asked, phrasing) => {
    const texts = PHRASINGS.map(({ text }) => text);
    expect(nearness(asked)).toBeCloseTo(plainly(texts, asked, phrasing), 5);
  });

  test('are less near to a text that holds what nobody says', () => {
    const total = 206;
    const once = Math.log(total / 2) + 3;
    const unknown = Math.log(total) + 3;
    expect(built().unknownIdf).toBeCloseTo(unknown);
    expect(nearness('gnu xylophones')).toBeCloseTo(((nearness('gnu') ?? 0) * once) / Math.hypot(once, unknown));
    expect(nearness('okapi okapy zebra')).toBeCloseTo(nearness('okapi zebra') ?? 0);
  });

  test('leave nothing behind for the next question', () => {
    const index = built();
    const first = nearestPhrasings(words('zebra pad'), index, 5);
    nearestPhrasings(words('pad okapi gnu'), index, 2);
    expect(nearestPhrasings(words('zebra pad'), index, 5)).toEqual(first);
  });
});
