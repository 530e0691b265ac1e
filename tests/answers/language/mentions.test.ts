import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/answers/language/mentions.ts';
import { words } from '../../../src/answers/language/text.ts';
import { vocabularyOf } from '../../../src/answers/language/vocabulary.ts';
import { COBBLERS, FELT, HUT, role, TRIMMERS } from '../../support/trimmers.ts';

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
    expect(findMentions(words(text), vocabularyOf(TRIMMERS))).toEqual(expected);
  });
});

test('titles with their words shortened, but no word that stands alone', () => {
  const shop = vocabularyOf({ ...TRIMMERS, notCovered: ['felt engineering manager', 'developer'] });
  const found = (text: string) => findMentions(words(text), shop).map(({ meaning, to }) => [meaning, to]);
  const manager = { kind: 'title', title: 'felt engineering manager' };
  for (const text of ['felt eng mgr', 'felt engineering mngrs']) expect(found(text)).toEqual([[manager, 3]]);
  for (const text of ['dev', 'eng mgr', 'felt eng mg']) expect(found(text)).not.toContainEqual([manager, 3]);
  expect(found('dev')).toEqual([]);
});

test('a name that would only be part of another, and part of what is beside it, keeps no other from being found', () => {
  const shop = vocabularyOf({ ...TRIMMERS, notCovered: ['work boss', 'boss of felt'] });
  expect(findMentions(words('work boss or fellt dyer'), shop).map(({ meaning, to }) => [meaning, to])).toEqual([
    [{ kind: 'title', title: 'work boss' }, 2],
    [role('dyer'), 5],
  ]);
});
