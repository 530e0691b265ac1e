import { describe, expect, test } from 'vitest';
import {
  isAskedByWho,
  isAskedHowTo,
  isAskedWith,
  isNamedBy,
  isOfComparison,
  isOfNoDoer,
  isOn,
} from '../../../src/answers/deciding/asked-by.ts';
import { entry } from '../../support/hatters.ts';

const ofPhrasings = (question: string, ...phrasings: string[]) => entry('any', question, { phrasings });
const FELT = ofPhrasings(
  'What does felt cost?',
  'felt prices',
  'price of grey felts',
  'is felt dear',
  'felt for kings',
  'price of a hood',
  'cheap hoods',
  'a bargain in wool',
  'grey mittens',
);

describe('what an entry is on', () => {
  test.each([
    ['felt prices', true],
    ['felt zebra', true],
    ['a felts', true],
    // What the phrasings without the first name have in common names it, too.
    ['hood zebra', true],
    ['price zebra', false],
    ['kings price', false],
    // What is said only in a phrasing that has nothing in common with the others, and all that is said there.
    ['wool zebra', true],
    ['grey', true],
    ['grey zebra', false],
    ['grey price', false],
  ])('%j: %j', (content, isIt) => {
    expect(isOn(content.split(' '), FELT)).toBe(isIt);
  });

  test('words that nearly as many phrasings hold name it as well', () => {
    const stories = ofPhrasings('What are felt hats?', 'felt hats', 'grey felt hats', 'hats of felt', 'felt');
    expect([isOn(['hats', 'zebra'], stories), isOn(['grey', 'zebra'], stories)]).toEqual([true, false]);
  });

  test('no telling word asks only for what is asked for without one', () => {
    const felt = ['What is felt?', 'felt'] as const;
    expect([isOn([], ofPhrasings(...felt)), isOn([], ofPhrasings(...felt, 'what is it'))]).toEqual([false, true]);
  });

  test('nothing in common names nothing', () => {
    expect(isOn(['zebra'], ofPhrasings('Where is the hall?', 'a way to guildsmen'))).toBe(true);
  });
});

test.each([
  ['hood', ofPhrasings('What are hoods?'), true],
  ['hoods', ofPhrasings('What is a hood?'), true],
  ['hood', ofPhrasings('What are grey hoods?'), false],
  ['hood', ofPhrasings('What are caps?', 'hood'), true],
  ['what', ofPhrasings('What is it?'), false],
])('%j alone names %j: %j', (word, asked, isIt) => {
  expect(isNamedBy(word, asked)).toBe(isIt);
});

test('whether it is asked for with a word, by who, by how to, or by a comparison', () => {
  const hall = ofPhrasings('Where is the hall?', 'whose hall is it', 'when was it built', 'how do I get to the hall');
  expect([isAskedWith('when', hall), isAskedWith('why', hall)]).toEqual([true, false]);
  expect([isAskedByWho(hall), isAskedByWho(FELT)]).toEqual([true, false]);
  expect([isAskedHowTo(hall), isAskedHowTo(FELT)]).toEqual([true, false]);
  expect(isAskedHowTo(ofPhrasings('Steps of felting?', 'how do you make felt'))).toBe(true);
  expect([isOfComparison(ofPhrasings('Felt or wool?', 'felt vs wool')), isOfComparison(hall)]).toEqual([true, false]);
});

test('whether it tells who does something, or only who has it', () => {
  const paid = ofPhrasings('How are hatters paid?', 'who is paid best', 'who has the best wage');
  const kept = ofPhrasings('Who is paid?', 'who is in charge of wages');
  const swept = ofPhrasings('Who sweeps the hall?');
  expect([paid, kept, swept, FELT].map(isOfNoDoer)).toEqual([true, false, false, true]);
});
