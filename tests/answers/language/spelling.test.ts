import { describe, expect, test } from 'vitest';
import { respelt } from '../../../src/answers/language/spelling.ts';
import { vocabularyOf } from '../../../src/answers/language/vocabulary.ts';
import { HATTERS } from '../../support/hatters.ts';

const vocabulary = vocabularyOf({ ...HATTERS, notCovered: ['scrum master'] });

describe('a misspelt word', () => {
  test.each([
    // A letter left out, doubled, swapped with the next, mistaken, or put in.
    ['wages', 'wages', 0],
    ['waegs', 'wages', 1],
    ['what dutys', 'what duties', 1],
    ['what days', 'what days', 0],
    ['waages', 'wages', 1],
    ['wgaes', 'wages', 1],
    ['wuges', 'wages', 1],
    ['xwages', 'wages', 1],
    ['wgs', 'wgs', 0],
    ['wages wge', 'wages wge', 0],
    // Two letters left out of a longer word; not two mistaken.
    ['difrence', 'difference', 1],
    ['dfference', 'difference', 1],
    ['tifferonce', 'difference', 1],
    ['tifferone', 'tifferone', 0],
    // Words that any question may hold, and words that are only English.
    ['wose wages', 'whose wages', 1],
    ['luunch', 'lunch', 1],
    ['tiime for luunch', 'time for lunch', 2],
    // Of four letters only by one that was left out, or by two that changed places.
    ['flet', 'felt', 1],
    ['tols', 'tools', 1],
    ['jira', 'jira', 0],
    ['shld i', 'should i', 0],
    ['felx', 'felx', 0],
    // What is rare is not misspelt, and what is nothing stays what it is.
    ['chef', 'chef', 0],
    ['zxqvvk', 'zxqvvk', 0],
    ['wages1', 'wages1', 0],
    // Two letters only in a long word.
    ['diferentlyy', 'differently', 1],
    ['hattter', 'hatter', 1],
    ['htatre', 'htatre', 0],
    // Without vowels, but with all else, and none that is not there.
    ['mstr httr', 'master hatter', 2],
    ['wmtr', 'wmtr', 0],
    ['hottr', 'hottr', 0],
    // A name of two words is found as a name.
    ['scrum mater', 'scrum mater', 0],
    ['mastr hatter', 'mastr hatter', 0],
    ['mattr', 'matter', 1],
    ['scrum masterful', 'scrum masterful', 0],
    ['scrum mastter', 'scrum mastter', 0],
    ['scurm materia', 'scrum material', 2],
  ])('%j: %j', (typed, meant, typos) => {
    expect(respelt(typed.split(' '), vocabulary)).toEqual({ words: meant.split(' '), typos });
  });
});

test.each([
  ['teh felt adn teh lace', 'the felt and the lace'],
  ['wat r u n wats ur wages', 'what are you and whats your wages'],
  ['woh dyes fro yuo wyh', 'who dyes for you why'],
  ['hu knows felt', 'who knows felt'],
])('%j in a hurry is %j', (typed, meant) => {
  expect(respelt(typed.split(' '), vocabulary)).toEqual({ words: meant.split(' '), typos: 0 });
});

test('a word of the knowledge is no shorthand', () => {
  const {
    roles: [first, ...others],
    ...rest
  } = HATTERS;
  const named = vocabularyOf({ ...rest, roles: [{ ...first, aliases: ['ur'] }, ...others] } as typeof HATTERS);
  expect(respelt(['ur', 'u'], named).words).toEqual(['ur', 'you']);
});

test('of two that are as likely, one that is known here goes before one that is only English', () => {
  const words = ['fetls'];
  expect(respelt(words, vocabulary).words).toEqual(['felts']);
  expect(respelt(['whels'], vocabulary).words).toEqual(['wheels']);
});

test('whoever pastes a page does not wait for all of it', () => {
  const words = Array.from({ length: 40 }, () => 'waages');
  expect(respelt(words, vocabulary)).toEqual({
    words: words.map((word, at) => (at < 12 ? 'wages' : word)),
    typos: 12,
  });
  const nothing = Array.from({ length: 12 }, () => 'zxqvvk');
  expect(respelt([...nothing, 'waages'], vocabulary).typos).toBe(0);
  expect(respelt([...nothing.slice(1), 'waages'], vocabulary).typos).toBe(1);
});
