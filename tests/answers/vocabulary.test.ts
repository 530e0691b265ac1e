import { describe, expect, test } from 'vitest';
import { FILLER } from '../../src/answers/filler.ts';
import { words } from '../../src/answers/text.ts';
import { correction, findMentions, isEnglish, isSpeltRight, vocabularyOf } from '../../src/answers/vocabulary.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { entry } from '../support/hatters.ts';

const KNOWLEDGE: Knowledge = {
  roles: [
    {
      ...{ id: 'dyer', name: 'Felt Dyer', summary: '–', aliases: ['FD', 'felt colour master', 'tinter'] },
      ...{ readAs: ['dye boss'], everyday: ['dyer'] },
    },
    { id: 'trimmer', name: 'Hat Trimmer', summary: '–', aliases: ['FD'], readAs: [], everyday: ['owner'] },
  ],
  notCovered: ['cobblers', 'hut trimmer', 'felt'],
  aspects: [
    { id: 'pay', name: 'Pay', words: ['wages', 'pay day'] },
    { id: 'gear', name: 'Gear', words: ['wage', 'way of kit'] },
  ],
  posts: [],
  entries: [
    entry('who', 'Who zaps?', { phrasings: ['zipping zones'], answer: 'Zazzy.', points: { dyer: 'zebra wool' } }),
  ],
};

const role = (id: string, more: object = {}) => ({ kind: 'role', id, everyday: false, readAs: false, ...more });
const COBBLERS = { kind: 'title', title: 'cobblers' };
const HUT = { kind: 'title', title: 'hut trimmer' };
const FELT = { kind: 'title', title: 'felt' };

test('all that a knowledge base names, run together, with plurals and names turned round', () => {
  const { names, aspectStems, longestName, spellings, known } = vocabularyOf(KNOWLEDGE);
  expect([...names]).toEqual([
    ...['feltdyer', 'feltdyers', 'dyeroffelt', 'dyeroffelts', 'dyerofthefelt', 'dyerofthefelts'].map((name) => [
      name,
      role('dyer'),
    ]),
    ...['dyerofafelt', 'dyerofafelts', 'fd', 'fds', 'feltcolourmaster', 'feltcolourmasters'].map((name) => [
      name,
      role('dyer'),
    ]),
    ...['tinter', 'tinters'].map((name) => [name, role('dyer')]),
    ['dyeboss', role('dyer', { readAs: true })],
    ...['dyer', 'dyers'].map((name) => [name, role('dyer', { everyday: true })]),
    ...['hattrimmer', 'hattrimmers', 'trimmerofhat', 'trimmerofhats'].map((name) => [name, role('trimmer')]),
    ...['trimmerofthehat', 'trimmerofthehats', 'trimmerofahat', 'trimmerofahats'].map((name) => [
      name,
      role('trimmer'),
    ]),
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
  expect(spellings.map(({ name, meaning }) => [name, meaning])).toEqual(long);
  expect([...known.keys()].filter((word) => !FILLER.has(word)).join(' ')).toBe(
    'felt dyer dyers felts fd fds colour master masters tinter tinters dye boss hat trimmer trimmers hats owner owners ' +
      'cobblers hut pay wages gear wage kit zaps zipping zones zazzy zebra wool',
  );
});

describe('the names in a question', () => {
  const at = (from: number, to: number, meaning: object, typos = 0) => ({ meaning, from, to, typos });
  test.each([
    ['', []],
    ['zebra', []],
    ['felt dyer', [at(0, 2, role('dyer'))]],
    ['the felt-dyers zap', [at(1, 3, role('dyer'))]],
    ['feltdyer', [at(0, 1, role('dyer'))]],
    ['dyer of the felt', [at(0, 4, role('dyer'))]],
    ['a dyer and felt', [at(1, 2, role('dyer', { everyday: true })), at(3, 4, FELT)]],
    ['waged, paying', [at(0, 1, { kind: 'aspect', id: 'pay' }), at(1, 2, { kind: 'aspect', id: 'pay' })]],
    ['ways of kits', [at(0, 3, { kind: 'aspect', id: 'gear' })]],
    ['feltt dyer', [at(0, 2, role('dyer'), 1)]],
    ['fellt dyyer', []],
    ['hatt trimmmer', [at(0, 2, role('trimmer'), 2)]],
    ['hatt trimmmmer', []],
    ['tintrr', [at(0, 1, role('dyer'), 1)]],
    ['ferlt', []],
    ['gearr', []],
    ['felt dyyer', [at(0, 2, role('dyer'), 1)]],
    ['cobler', []],
    ['coblers came', [at(0, 1, COBBLERS, 1)]],
    ['fe', []],
    ['gaer', []],
    ['tinntr', []],
    ['tintr', [at(0, 1, role('dyer'), 1)]],
    // Between two names that are as near, the one that nothing is known of.
    ['hot trimmers', [at(0, 2, HUT, 1)]],
    ['hat trimmer', [at(0, 2, role('trimmer'))]],
    ['hot trimmer', [at(0, 2, HUT, 1)]],
    // Words that are spelt right are no typos, unless of a longer name.
    ['dyed', []],
    ['colour', []],
    ['tinier', [at(0, 1, role('dyer'), 1)]],
    ['minter', [at(0, 1, role('dyer'), 1)]],
    ['winter', []],
    ['fell dyer', [at(0, 2, role('dyer'), 1)]],
    ['of felt colur master', [at(1, 4, role('dyer'), 1)]],
    ['of felt colours masters', [at(1, 4, role('dyer'), 1)]],
    ['hits trimmer', []],
    ['way of kid', []],
    ['dyer of felt dyyer', [at(0, 3, role('dyer'))]],
    ['felt dyer tintr', [at(0, 2, role('dyer')), at(2, 3, role('dyer'), 1)]],
    ['dye boss', [at(0, 2, role('dyer', { readAs: true }))]],
    ['a dye boss', [at(1, 3, role('dyer', { readAs: true }))]],
    ['dye bos a', [at(0, 2, role('dyer', { readAs: true }), 1)]],
    ['its dye bos', [at(1, 3, role('dyer', { readAs: true }), 1)]],
  ])('%j', (text, expected) => {
    expect(findMentions(words(text), vocabularyOf(KNOWLEDGE))).toEqual(expected);
  });
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
])('%j is spelt right: %j', (word, right) => {
  expect(isSpeltRight(word, vocabularyOf(KNOWLEDGE))).toBe(right);
});

test.each([
  ['zebar', 'zebra'],
  ['zeb', undefined],
  ['zebr', undefined],
  ['zbera', 'zebra'],
  ['zbear', undefined],
  ['cobllrs', undefined],
  ['coblers', 'cobblers'],
  ['trimmerss', 'trimmers'],
  ['trmimresss', undefined],
])('%j is meant to be %j', (word, meant) => {
  const titles = {
    ...KNOWLEDGE,
    roles: [],
    aspects: [],
    entries: [],
    notCovered: ['owl', 'zebra', 'trimmers', 'cobblers'],
  };
  expect(correction(word, vocabularyOf(titles).known)).toBe(meant);
});

test('common words are English', () => {
  expect(isEnglish('lunch')).toBe(true);
  expect(isEnglish('zazzy')).toBe(false);
});
