import { expect, test } from 'vitest';
import { FILLER } from '../../../src/answers/language/filler.ts';
import { words } from '../../../src/answers/language/text.ts';
import { inShortNames, isSpeltRight, vocabularyOf, writtenOut } from '../../../src/answers/language/vocabulary.ts';
import { entry } from '../../support/hatters.ts';
import { COBBLERS, FELT, HUT, role, TRIMMERS } from '../../support/trimmers.ts';

test('all that a knowledge base names, run together, with plurals and names turned round', () => {
  const { names, aspectStems, longestName, spellings, known } = vocabularyOf(TRIMMERS);
  expect([...names]).toEqual([
    ...[
      ...['feltdyer', 'feltdyers', 'dyeroffelt', 'dyeroffelts', 'dyersoffelt'],
      ...['dyerofthefelt', 'dyerofthefelts', 'dyersofthefelt', 'dyerofafelt', 'dyerofafelts', 'dyersofafelt'],
      ...['dyerinfelt', 'dyerinfelts'],
      ...['fd', 'fds', 'feltcolourmaster', 'feltcolourmasters'],
    ].map((name) => [name, role('dyer')]),
    ...['tinter', 'tinters'].map((name) => [name, role('dyer')]),
    ['dyeboss', role('dyer', { readAs: true })],
    ...['dyer', 'dyers'].map((name) => [name, role('dyer', { everyday: true })]),
    ...[
      ...['hattrimmer', 'hattrimmers', 'trimmerofhat', 'trimmerofhats', 'trimmersofhat'],
      ...['trimmerofthehat', 'trimmerofthehats', 'trimmersofthehat'],
      ...['trimmerofahat', 'trimmerofahats', 'trimmersofahat', 'trimmerinhat', 'trimmerinhats'],
    ].map((name) => [name, role('trimmer')]),
    ...['owner', 'owners'].map((name) => [name, role('trimmer', { everyday: true })]),
    ['cobblers', COBBLERS],
    ...['huttrimmer', 'huttrimmers'].map((name) => [name, HUT]),
    ...['felt', 'felts'].map((name) => [name, FELT]),
  ]);
  expect([...aspectStems]).toEqual([
    ['pay', { kind: 'aspect', id: 'pay' }],
    ['wag', { kind: 'aspect', id: 'pay' }],
    ['payday', { kind: 'aspect', id: 'pay' }],
    ['gear', { kind: 'aspect', id: 'gear' }],
    ['wayofkit', { kind: 'aspect', id: 'gear' }],
  ]);
  expect(longestName).toBe(4);
  const long = [...names, ...aspectStems].filter(([name]) => name.length > 4);
  const byLength = Map.groupBy(long, ([name]) => name.length);
  const spelt = Array.from(spellings, ([length, all]) => [length, all.map(({ name, meaning }) => [name, meaning])]);
  expect(spelt).toEqual([...byLength]);
  expect([...known.keys()].filter((word) => !FILLER.has(word) && writtenOut(word).length === 1).join(' ')).toBe(
    'felt dyer dyers felts fd fds colour master masters tinter tinters dye boss hat trimmer trimmers hats owner owners ' +
      'cobblers hut pay wages gear wage kit zaps zipping zones zazzy zebra wool',
  );
});

test.each([
  ['zebra', true],
  ['zipped', false],
  ['zones', true],
  ['zipping', true],
  ['zone', true],
  ['lunch', true],
  ['zazzi', false],
  ['paying', true],
  // Regular forms of what is known, and no others: "comes" is one of "come", "comees" is not.
  ['hutes', false],
  ['huts', true],
  ['bosses', true],
  ['bossed', true],
  ['dyed', true],
  ['dyly', false],
  ['fitting', true],
  ['huttting', false],
  ['curating', true],
  ['comees', false],
])('%j is spelt right: %j', (word, right) => {
  expect(isSpeltRight(word, vocabularyOf(TRIMMERS))).toBe(right);
});

test.each([
  ['mgr', ['mgr', 'manager']],
  ['mgrs', ['mgrs', 'managers']],
  ['dev', ['dev', 'developer', 'development']],
  ['ops', ['ops', 'operations']],
  ['zebra', ['zebra']],
])('%j may stand for %j', (word, long) => {
  expect(writtenOut(word)).toEqual(long);
});

test('the word for a role in a sentence is one of its everyday names, unless it means something else', () => {
  const [dyer, ...others] = TRIMMERS.roles;
  const shortened = (short: string) =>
    vocabularyOf({ ...TRIMMERS, roles: [{ ...(dyer as (typeof TRIMMERS.roles)[0]), short }, ...others] }).names;
  expect(shortened('splasher').get('splashers')).toEqual(role('dyer', { everyday: true }));
  expect(shortened('fd').get('fd')).toEqual(role('dyer'));
});

test('a title is named by its initials, too, unless a role is named so', () => {
  const [dyer, ...others] = TRIMMERS.roles;
  const named = (alias: string) =>
    vocabularyOf({
      ...TRIMMERS,
      roles: [{ ...(dyer as (typeof TRIMMERS.roles)[0]), aliases: [alias] }, ...others],
      notCovered: ['scrum master'],
    }).names.get('sm');
  expect(named('FD')).toEqual({ kind: 'title', title: 'scrum master' });
  expect(named('SM')).toEqual(role('dyer'));
});

test('a word of an aspect whose stem is a function word is known as it is', () => {
  const aspects = [{ id: 'records', name: 'Records', words: ['notes'] }];
  const { names, aspectStems } = vocabularyOf({ ...TRIMMERS, aspects });
  expect(names.get('notes')).toEqual({ kind: 'aspect', id: 'records' });
  expect([...aspectStems.keys()]).toEqual(['record']);
});

test('shortened words of titles are known where there are roles', () => {
  expect(isSpeltRight('mktg', vocabularyOf(TRIMMERS))).toBe(true);
  expect(isSpeltRight('mktg', vocabularyOf({ ...TRIMMERS, roles: [] }))).toBe(false);
});

test('names with more words than they need, and the word that says the same', () => {
  const longNames = (more: Partial<typeof TRIMMERS>) =>
    [...vocabularyOf({ ...TRIMMERS, ...more }).longNames.values()]
      .flat()
      .map(({ name, short }) => [name.join(' '), short]);
  const felt = entry('felt', 'What is wool felt?', {
    phrasings: ['felt', 'felt meaning', 'define felt', 'what is felt good for', 'what is a felt', 'uses of felt'],
  });
  expect(longNames({ entries: [felt] })).toEqual([['wool felt', 'felt']]);
  // Mostly said with all of its words.
  const said = { ...felt, phrasings: ['felt', 'wool felt meaning'] };
  expect(longNames({ entries: [said] })).toEqual([]);
  const [dyer, ...others] = TRIMMERS.roles;
  const boss = { ...dyer, name: 'Dyer' } as NonNullable<typeof dyer>;
  expect(longNames({ roles: [boss, ...others] })).toEqual([['felt colour master', 'dyer']]);
  expect(longNames({ roles: [], entries: [felt] })).toEqual([]);
});

test.each([
  ['', ''],
  ['who makes wool felt', 'who makes felt'],
  ['wool felt wool felt', 'felt felt'],
  ['wool and felt', 'wool and felt'],
  ['a felt colour master', 'a dyer'],
  ['a felt colour', 'a felt colour'],
])('%j in short names: %j', (asked, short) => {
  const vocabulary = {
    ...vocabularyOf(TRIMMERS),
    longNames: new Map([
      ['wool', [{ name: ['wool', 'felt'], short: 'felt' }]],
      ['felt', [{ name: ['felt', 'colour', 'master'], short: 'dyer' }]],
    ]),
  };
  expect(inShortNames(words(asked), vocabulary).join(' ')).toBe(short);
});
