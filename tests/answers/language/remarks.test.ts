import { describe, expect, test } from 'vitest';
import { withoutRemarks } from '../../../src/answers/language/remarks.ts';
import type { Meaning } from '../../../src/answers/language/vocabulary.ts';
import { role } from '../../support/trimmers.ts';

const NAMES = new Map<string, Meaning>([
  ['dyer', role('dyer') as Meaning],
  ['knowhow', { kind: 'aspect', id: 'skills' }],
]);

describe('what is said of asking itself', () => {
  test.each([
    ['Not urgent, but what is felt?', 'what is felt?'],
    ['Prepping for an interview, felt or lace?', 'felt or lace?'],
    ['Was just talking with a friend and we wondered: who makes felt', 'who makes felt'],
    ['My boss is confused too - felt?', 'felt?'],
    ['Let me ask you something. what is felt', 'what is felt'],
    ['I don’t get it: what is felt', 'what is felt'],
    ['What is felt? Sorry for my English.', 'What is felt?'],
    ['What is felt? I googled it and have no idea', 'What is felt?'],
    ['felt or lace (sorry, new here)', 'felt or lace'],
    ['felt or lace [urgent]', 'felt or lace'],
    ['felt - please help me', 'felt'],
  ])('is left out of "%s"', (text, asked) => {
    expect(withoutRemarks(text, NAMES)).toBe(asked);
  });

  test.each([
    ['what names something', 'My friend dyes felt. Who makes it?'],
    ['what has a name of the knowledge', 'My friend is a dyer: what now'],
    ['a name of several words', 'Know how: who has it'],
    ['what asks', 'Who can I ask? felt'],
    ['what tells of nobody who asks', 'All of them: felt'],
    ['what is all of it', 'Hello. Can you help me?'],
    ['what asks to be told of what stands before', 'People speak of felt. Please explain.'],
    ['what somebody is to do', 'Somebody has to talk to my friends. The felter?'],
    ['an idea that is asked for', 'We have ideas but felt'],
  ])('is not %s', (_, text) => {
    expect(withoutRemarks(text, NAMES)).toBe(text);
  });
});
