import { expect, test } from 'vitest';
import { writtenAsKnown } from '../../../src/answers/language/compounds.ts';
import { words } from '../../../src/answers/language/text.ts';
import { vocabularyOf } from '../../../src/answers/language/vocabulary.ts';
import { HATTERS } from '../../support/hatters.ts';

const phrasings = [
  ...['how is wetfelt made', 'what is a hat band', 'hot glue guns', 'my hatpins', 'is it a head piece'],
  ...['do you sell lacegowns', 'gowns of felt', 'old lace', 'wifi', 'a work shop', 'my t dm'],
];
const [entry] = HATTERS.entries;
if (entry === undefined) throw new Error('There is no entry to begin with.');
const vocabulary = vocabularyOf({ ...HATTERS, entries: [{ ...entry, phrasings }] });
const keys = new Map(phrasings.map((phrasing) => [phrasing, 0]));
const written = (text: string) => writtenAsKnown(text, words(text), keys, vocabulary);

test.each([
  ['together', 'Is wet-felt warm?', 'Is wetfelt warm?'],
  ['together, though it was two words', 'wet felt', 'wetfelt'],
  ['together in the singular', 'a hat-pin', 'a hatpin'],
  ['together, however short it is', 'wi-fi', 'wifi'],
  ['apart', 'A Hatband?', 'A Hat band?'],
  ['apart in the plural', 'hatbands', 'hat bands'],
  ['apart in the singular', 'glueguns and a gluegun', 'glue guns and a glue gun'],
  ['as it was where the phrasings write it so', 'hat band, hot glue', 'hat band, hot glue'],
  ['as it was where each of the two is known', 'lace gowns', 'lace gowns'],
  ['as it was where it is common English', 'workshop', 'workshop'],
  ['as it was where it is short', 'tdm', 'tdm'],
  ['as it was where both are known apart only', 'glue band', 'glue band'],
  ['as it was where it only begins with a function word', 'ahead', 'ahead'],
  ['as it was where only another word begins so', 'hatban', 'hatban'],
  ['as it was where nothing is known of it', 'zebra-crossing, zebracrossing', 'zebra-crossing, zebracrossing'],
])('a text is written %s', (_, text, expected) => {
  expect(written(text)).toBe(expected);
});

test('of a long text only the first few compounds are looked up', () => {
  const parts = written('hatband '.repeat(15)).split(' ');
  expect(parts.filter((part) => part === 'band')).toHaveLength(12);
  expect(parts.filter((part) => part === 'hatband')).toHaveLength(3);
});
