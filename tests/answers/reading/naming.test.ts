import { expect, test } from 'vitest';
import {
  forRole,
  leavesTopicOut,
  saysIt,
  withAspectNamed,
  withObjectNamed,
  withRoleForIt,
  withRoleNamed,
  withRolesNamed,
  withTopic,
} from '../../../src/answers/reading/naming.ts';

const nameOf = (id: string) => ({ dyer: 'Dyer', hatter: 'Hatter' })[id] ?? id;

test.each([
  ['do I need one?', ['dyer'], 'do I need a Dyer?'],
  ['which one?', ['dyer'], 'which one?'],
  ['do I need one?', [], 'do I need one?'],
  ['more on the second, please', ['dyer', 'hatter'], 'more on the Hatter, please'],
  ['and the former?', ['dyer', 'hatter'], 'and the Dyer?'],
  ['the last one', ['dyer', 'hatter'], 'the Hatter'],
  ['what does the first one do?', ['dyer', 'hatter'], 'what does the Dyer do?'],
  ['what does the first do?', ['dyer', 'hatter'], 'what does the first do?'],
  ['does one pay the other?', ['dyer', 'hatter'], 'does a Dyer pay a Hatter?'],
  ['does one pay the other?', ['dyer'], 'does one pay the other?'],
])('%j after %j points at %j', (text, roles, named) => {
  expect(withRoleNamed(text, roles, nameOf)).toBe(named);
});

test.each([
  ['what does it depend on?', ['Dyer'], 'what does the Pay of a Dyer depend on?'],
  ['is it fixed?', ['Dyer', 'Hatter'], 'is the Pay of a Dyer and a Hatter fixed?'],
  ['is it fixed?', [], 'is it fixed?'],
  ['what time is it?', ['Dyer'], 'what time is it?'],
  ['on what does it depend?', ['Dyer'], 'on what does the Pay of a Dyer depend?'],
  ['and what influences it?', ['Dyer'], 'and what influences the Pay of a Dyer?'],
  ['what influences it most?', ['Dyer'], 'what influences it most?'],
  ['depends on what?', ['Dyer'], 'the Pay of a Dyer depends on what?'],
  ['it depends on what?', ['Dyer'], 'the Pay of a Dyer depends on what?'],
])('%j, after the pay of %j, asks %j', (text, roles, asked) => {
  expect(withAspectNamed(text, 'Pay', roles)).toBe(asked);
});

test.each([
  ['can the hatter change it?', 'can the hatter change the Pay?'],
  ['does the hatter hand it out?', 'does the hatter hand the Pay out?'],
  ['is it changed by the hatter?', 'is it changed by the hatter?'],
])('%j, after pay, asks %j', (text, asked) => {
  expect(withObjectNamed(text, 'the Pay')).toBe(asked);
});

test.each([
  ['is it wet?', 'is a Dyer wet?'],
  ['so is it a wet thing', 'so is a Dyer a wet thing'],
  ['compare her with a hatter', 'compare a Dyer with a hatter'],
  ['compare felt with it', 'compare felt with it'],
  ['is it wet in the hall?', 'is it wet in the hall?'],
  ['what is it?', 'what is it?'],
])('%j, after one role, asks %j', (text, asked) => {
  expect(withRoleForIt(text, 'Dyer')).toBe(asked);
});

test.each([
  ['why are they needed?', ['dyer'], 'why are Dyers needed?'],
  ['why are they needed?', ['dyer', 'hatter'], 'why are Dyers and Hatters needed?'],
  ['is she any good?', ['dyer'], 'is a Dyer any good?'],
  ['how is their day?', ['dyer'], "how is a Dyer's day?"],
  ['explain it again', ['dyer'], 'explain a Dyer again'],
  ['is it far?', ['dyer'], 'is it far?'],
  ['why are they needed?', [], 'why are they needed?'],
  ['which one should I become?', ['dyer', 'hatter'], 'which one should I become, Dyer or Hatter?'],
  ['which one should I get, red or blue?', ['dyer', 'hatter'], 'which one should I get, red or blue?'],
  ["and who's the boss?", ['dyer', 'hatter'], "and who's the boss, Dyer or Hatter?"],
])('%j after %j speaks of %j', (text, roles, named) => {
  expect(withRolesNamed(text, roles, nameOf)).toBe(named);
});

test('what is asked of nobody is asked of a role', () => {
  expect(forRole('is glue needed?', 'Hatter')).toBe('is glue needed for a Hatter?');
  expect(forRole('Glue, too?', 'Hatter')).toBe('Glue for a Hatter?');
});

test.each([
  ['how much does it cost?', 'felt', 'how much does felt cost?'],
  ['what are they made of?', 'hats', 'what are hats made of?'],
  ['and the benefits?', 'felt', 'and the benefits of felt'],
  ['how much?', 'felt', 'how much does felt cost'],
  ['and since when?', 'felt', 'how old is felt'],
  ['and in large shops?', 'felt', 'felt in large shops?'],
  ['tell me its uses', 'felt', "tell me felt's uses"],
  ['how is this made?', 'felt', 'how is felt made?'],
  ['what are their uses?', 'hats', 'what are hats uses?'],
])('%j of %j: %j', (text, named, asked) => {
  expect(withTopic(text, named)).toBe(asked);
});

test('a topic is left out, or said by a word that stands for it', () => {
  expect(['how much?', 'since when?', 'where can I learn more?', 'in shops?', 'how many?'].map(leavesTopicOut)).toEqual(
    [...[true, true, true, true, false]],
  );
  expect([saysIt('is it warm?', 'felt'), saysIt('is it warm?', 'hats'), saysIt('are they?', 'hats')]).toEqual([
    ...[true, false, true],
  ]);
});
