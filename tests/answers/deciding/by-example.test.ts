import { expect, test } from 'vitest';
import { decideByExample, hasManyWords, isSure } from '../../../src/answers/deciding/by-example.ts';
import { prepare } from '../../../src/answers/engine.ts';
import { words } from '../../../src/answers/language/text.ts';
import { understand } from '../../../src/answers/language/understand.ts';
import { HATTERS } from '../../support/hatters.ts';

const engine = prepare(HATTERS);

/** What a question is answered with that is an example of something. */
function decided(text: string, of: string, hatters = engine) {
  const question = understand(text, words(text), engine.vocabulary);
  const verdict = decideByExample(question, { of, sureness: 0.7 }, hatters);
  if (verdict === undefined) return undefined;
  const { decision, score } = verdict;
  const entries = decision.kind === 'unknown' ? [] : decision.entries.map(({ id }) => id);
  return { kind: decision.kind, aspect: decision.aspect, entries, score };
}

const found = (kind: string, aspect: string | null, ...entries: string[]) => ({ kind, aspect, entries, score: 0.78 });

test.each([
  ['so a felt dyer, huh', 'profile', found('profile', null, 'dyer', 'who-is-paid')],
  [
    'so a felt dyer and a master hatter, huh',
    'comparison',
    found('comparison', null, 'both', 'who-has-tools', 'who-is-paid'),
  ],
  ['so that zebra fluff, huh', 'what-is-felt', found('answer', null, 'what-is-felt')],
  ['so who has got money', 'who-is-paid', found('answer', 'pay', 'who-is-paid')],
  ['so a felt dyer gets money', 'who-is-paid', found('answer', 'pay', 'who-is-paid')],
  ['so a felt dyer and her wages', 'who-is-paid', found('answer', 'pay', 'who-is-paid')],
  ['so when are the wages paid to them', 'who-is-paid', found('answer', 'pay', 'who-is-paid')],
  ['so which one is that then', 'what-is-felt', found('answer', null, 'what-is-felt')],
  ['so a felt dyer and a master hatter get money', 'who-is-paid', found('comparison', 'pay', 'who-is-paid')],
])('%j, an example of %s', (text, of, expected) => {
  expect(decided(text, of)).toEqual(expected);
});

test.each([
  ['a profile takes one role', 'so what do they do', 'profile'],
  ['and not two', 'so a felt dyer and a master hatter, huh', 'profile'],
  ['a comparison takes two', 'so a felt dyer, huh', 'comparison'],
  ['nothing is known of it', 'so a felt dyer and his blocks', 'who-has-tools'],
  ['the knowledge holds no such entry any more', 'so what of that then', 'what-was-felt'],
  ['nor of what is named', 'so a hat seller and her wages', 'who-is-paid'],
  ['the role and an aspect are named', 'so a hat seller and her wages', 'profile'],
  ['it asks who does not', 'who does not want any money', 'who-is-paid'],
  ['in so few words each counts', 'felt hats, huh', 'what-is-felt'],
  ['it asks of whoever asks', 'so when are the wages paid to me', 'who-is-paid'],
  ['nobody is asked for', 'so flip those zebras now', 'who-is-paid'],
  ['it asks of what somebody did', 'so what did we do', 'what-is-felt'],
])('nothing where %s: %j', (_, text, of) => {
  expect(decided(text, of)).toBeUndefined();
});

test('beside a title that is not covered only who does something is told, and not what one has', () => {
  const nobodyPays = prepare({ ...HATTERS, entries: HATTERS.entries.map((entry) => ({ ...entry, phrasings: [] })) });
  const text = 'so who gets that money, some cobbler';
  expect(decided(text, 'who-is-paid', nobodyPays)).toBeUndefined();
  expect(decided(text, 'who-is-paid')).toEqual(found('answer', 'pay', 'who-is-paid'));
  expect(decided('so a cobbler gets his money', 'who-is-paid')).toBeUndefined();
});

test('a role that is set beside a title is no example of an aspect', () => {
  expect(decided('the line between a felt dyer and cobblers', 'who-is-paid')).toBeUndefined();
  expect(decided('what felt dyers and cobblers get', 'who-is-paid')).toEqual(found('answer', 'pay', 'who-is-paid'));
});

test('a topic is told by what names it, by two words that are said of it, or beside a role', () => {
  const phrasings = ['felt for hoods', 'is felt dear'];
  const named = prepare({
    ...HATTERS,
    entries: HATTERS.entries.map((entry) => (entry.id === 'what-is-felt' ? { ...entry, phrasings } : entry)),
  });
  const entries = (text: string) => decided(text, 'what-is-felt', named)?.entries;
  expect(entries('so those zebra hoods now')).toBeUndefined();
  expect(entries('so that zebra felt now')).toEqual(['what-is-felt']);
  expect(entries('so some pressed wool now')).toEqual(['what-is-felt']);
  expect(entries('so a head of hats and zebras')).toEqual(['what-is-felt']);
});

/** A question of so many words. */
const asked = (count: number) => {
  const text = Array(count).fill('so').join(' ');
  return understand(text, words(text), engine.vocabulary);
};

test('from nine words on there are many', () => {
  expect([8, 9].map((count) => hasManyWords(asked(count)))).toEqual([false, true]);
});

test.each([
  ['of four words', 4, 0, 0.78],
  ['of nine words', 9, 0, 0.38],
  ['of many words', 30, 0, 0.1],
  ['whose words account for an answer that is hardly sure', 9, 0.5, 0.38],
  ['whose words account for one that is sure', 9, 0.98, 0.78],
])('a question %s is an example of something from a sureness on', (_, count, accounted, least) => {
  const isSureOf = (sureness: number) => isSure(asked(count), { of: 'what-is-felt', sureness }, accounted);
  expect([least - 0.01, least + 0.01].map(isSureOf)).toEqual([false, true]);
});
