import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { prepare } from '../../../src/answers/engine.ts';
import { askingParts, askingSentences, isAsking, sentencesOf } from '../../../src/answers/reading/asking-parts.ts';
import { HATTERS } from '../../support/hatters.ts';

describe('the parts of a text that ask', () => {
  test.each([
    ['', []],
    ['what is it', []],
    ['what is it?!', []],
    ['We met. What is it?', ['What is it?']],
    ['We met, what is it', ['what is it']],
    ['We met. Meaning?', ['Meaning?']],
    ['We met. Hats?', ['Hats?']],
    ['We met. Hats', []],
    ['We met, hats?', ['hats?']],
    ['We met, hats', []],
    ['Cats, hats?', []],
    ['We met, all of the hats?', []],
    ['We met. Explain please', ['Explain please']],
    ['we met, explain', []],
    ['We met - what is it', ['what is it']],
    ['we met what is it', ['what is it']],
    ['we met, and so is it', ['and so is it']],
    ['Who? And whose? Is it? Do they? Are they?', ['Who', 'And whose', 'Is it', 'Do they']],
    ['we met. we parted.', []],
    ['see 3.5 or a.m. of what', []],
    ['so, and', []],
    ['a mentor who is a hatter', []],
    ['who decides on what is done', []],
    ['who says what is next', []],
    ['tell me who is it', ['tell me', 'who is it']],
    ['We met: is it you who does', ['is it you who does']],
    ['Is it? Who does?', ['Is it', 'Who does?']],
    ['Is it you, or what is it', ['Is it you', 'what is it']],
    ['the whatnot is a showcase', []],
    ['Who is it, you or me', []],
    ['we met, who is it, you or me', ['who is it, you or me']],
    ['we met, is he the one who dyes', ['is he the one who dyes']],
    ['In terms of hats, how do we compare?', []],
    ['We met. As for hats, who is it?', ['As for hats, who is it?']],
  ])('%j: %j', (text, parts) => {
    expect(askingParts(text)).toEqual(parts);
  });
});

test.each([
  ['', []],
  ['What is it?', ['What is it?']],
  ['We met. What is it? We parted!', ['We met.', 'What is it?', 'We parted!']],
  ['What is it (we met)', ['What is it', '(we met)']],
  ['What is it so that we know', ['What is it', 'so that we know']],
  ['What is it as we met', ['What is it', 'as we met']],
  ['the P.O. box', ['the P.O. box']],
])('the sentences of %j: %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ['What is it', true],
  ['Rather what is it, you or me', true],
  ['You and me again?', true],
  ['Really?', false],
  ['We met.', false],
])('%j asks: %j', (sentence, asks) => {
  expect(isAsking(sentence)).toBe(asks);
});

describe('the sentences of a text that ask', () => {
  test.each([
    ['', []],
    ['what is it', []],
    ['We met what is it', []],
    ['We met. What is it?', ['What is it?']],
    ['We met: what is it, and who?', ['what is it, and who?']],
    ['What is it? We met.', ['What is it']],
    ['We met. We parted.', ['We parted.']],
    ['We met. We talked. We parted.', ['We parted.']],
    ['We met. !', []],
    ['Who? And whose? Is it? Do they? Are they?', ['Who', 'And whose', 'Is it', 'Do they']],
  ])('%j: %j', (text, sentences) => {
    expect(askingSentences(text)).toEqual(sentences);
  });
});

test('where there are no roles, a question is taken sentence by sentence', () => {
  const entries = HATTERS.entries.map(({ aspect: _, ...entry }) => ({ ...entry, roles: [], points: {} }));
  const topics = prepare({ ...HATTERS, roles: [], entries });
  expect(answer('what is felt', topics).kind).toBe('answer');
  expect(answer('zebra okapi quagga gnu kudu eland oryx what is felt', topics).kind).toBe('unknown');
  expect(answer('zebra okapi quagga gnu kudu eland oryx. what is felt', topics).entries).toEqual(['what-is-felt']);
});
