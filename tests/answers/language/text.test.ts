import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, inFull, list, readable, stem, withWords, words } from '../../../src/answers/language/text.ts';

test.each([
  ['whats felt', 'what is felt'],
  ['so whos where', 'so who is where'],
  ['hows it', 'how is it'],
  ['somewhats shows', 'somewhats shows'],
])('%j in full: %j', (text, full) => {
  expect(inFull(text.split(' '))).toBe(full);
});

test('plain text is read as any other is', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abzAZ019 ,.?!-') });
  // A sign that is not read makes any text one that is not plain.
  fc.assert(
    fc.property(plain, (text) => {
      expect(readable(text)).toBe(readable(`${text}\u200B`));
      expect(words(text)).toEqual(words(`${text}´`));
    }),
  );
});

describe('readable', () => {
  test.each([
    ['<@U123> pm vs leader', 'pm vs leader'],
    ['pm vs <#C1|leader>', 'pm vs leader'],
    ['see <https://x.example|the post> now', 'see the post now'],
    ['<https://x.example> pm', 'pm'],
    ['<!channel> pm', 'pm'],
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    [':wave: pm :tada::tada:', 'pm'],
    [':o: pm:1st:po :+1:', 'pm po :+1:'],
    ['see <http://x.example|the page>', 'see the page'],
    ['pm<http://x.example>po', 'pm po'],
    ['see http://x.example/a?b and HTTPS://x.example/c', 'see and'],
    ['pm\u202E vs\u0000\tleader\n', 'pm vs leader'],
    ['\nHi team \r\n\nWe met!\n- at last\nwho is it?\n', 'Hi team. We met! - at last. who is it?'],
    ['ｐｍ ｖｓ ｌｅａｄｅｒ', 'pm vs leader'],
    ['\uD800pm', 'pm'],
  ])('%j is %j', (raw, expected) => {
    expect(readable(raw)).toBe(expected);
  });

  test('reads only as much as a question can be long', () => {
    expect(readable('pm '.repeat(100_000)).length).toBeLessThanOrEqual(2_000);
  });
});

test.each([
  ['Whose is the roadmpa—PM or rôle?', 'whose is the roadmap pm or role', 'Whose is the roadmap—PM or rôle?'],
  ["what's ‘teh’ PM's job", 'whats the pm job', "what's the PM's job"],
  ['’ pm ’', 'po', '’ po ’'],
  ['', '', ''],
])('%j in the words %j: %j', (text, meant, expected) => {
  expect(withWords(text, meant.split(' '))).toBe(expected);
});

test('words are lower case, without accents and apostrophes', () => {
  expect(words("What's the Manager's rôle—PM/PO?")).toEqual(['whats', 'the', 'managers', 'role', 'pm', 'po']);
  expect(words("the PL's, pls, l'pl’s1")).toEqual(['the', 'pl', 'pls', 'lpls1']);
});

test.each([
  ['owns owned owning own', 'own'],
  ['strategies strategy', 'strategy'],
  ['planning planned plan plans', 'plan'],
  ['processes process', 'process'],
  ['weekly weeks', 'week'],
  ['ads', 'ads'],
  ['ties tie', 'tie'],
  ['being', 'being'],
  ['need needs', 'need'],
  ['early', 'early'],
  ['status', 'status'],
  ['adding added', 'ad'],
  ['selling sells', 'sell'],
  ['use', 'use'],
  ['flavour flavours flavor', 'flavor'],
  ['organisation organizations', 'organization'],
  ['hour hours', 'hour'],
])('%s share a stem', (forms, expected) => {
  for (const form of forms.split(' ')) expect(stem(form)).toBe(expected);
});

test.each([
  ['manger', 'manager', 1],
  ['onwer', 'owner', 1],
  ['project', 'product', 2],
  ['owner', 'leader', 4],
  ['same', 'same', 0],
  ['xa', 'ay', 2],
  ['', 'abc', 3],
  ['abcdefgh', 'stuvwxyz', 4],
])('%s and %s are %i edits apart', (a, b, expected) => {
  expect(editDistance(a, b, 3)).toBe(Math.min(expected, 4));
});

test('a distance is the same under every limit that it does not exceed', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
    }),
    { numRuns: 2_000 },
  );
});

test('a list of words is what stands between white space', () => {
  expect([...list('\n  a b\n  c\n')]).toEqual(['a', 'b', 'c']);
});
