import { describe, expect, test } from 'vitest';
import {
  asksForAllOn,
  asksForNot,
  asksOfSeveral,
  asksSomething,
  asksToBeTold,
  asksWhatItIs,
  isOrder,
} from '../../../src/answers/language/asks.ts';

test.each([
  ['pm or po?', true],
  ['pm or po?  ', true],
  ['who owns it', true],
  ['<@U1> explain the roles', true],
  ['really? I doubt it', false],
  ['we hired a product manager', false],
  ['tell me about the PO', true],
  ['I know who does', false],
  ['', false],
])('%j asks something: %j', (text, asks) => {
  expect(asksSomething(text)).toBe(asks);
});

test.each([
  ['definition of zebra', true],
  ['zebra in simple words please', true],
  ['could you explain the zebra to us', true],
  ['what kind of thing is a zebra', true],
  ['help me understand zebra', true],
  ['zebra functions', false],
  ['what is good about zebra', false],
  ['why zebra', false],
  ['how does a zebra work', false],
  ['which kinds of zebra are there', false],
])('%j asks what something is: %j', (text, asks) => {
  expect(asksWhatItIs(text.split(' '), ['zebra'])).toBe(asks);
});

describe('somebody wants to be told', () => {
  /** "ROLE" and "PAY" stand for names. */
  const told = (text: string) => {
    const asked = text.toLowerCase().split(' ');
    const others = asked.filter((word) => word !== 'role1' && word !== 'pay1');
    return asksToBeTold(asked, others, { role: asked.includes('role1'), aspect: asked.includes('pay1') });
  };

  test.each([
    'does the ROLE1 get PAY1 done',
    'PAY1 wanted for the ROLE1',
    'could you enumerate the PAY1',
    'do we need a ROLE1',
    'do I decide on felt as a ROLE1',
    'do I even need any ROLE1 zebra',
    'can you be a ROLE1',
    'ROLE1',
    'the ROLE1 please',
    'sr ROLE1',
    'ROLE1 in a nutshell',
    'ROLE1 zebra',
    'what is a ROLE1',
    'I wonder who the ROLE1 is',
    'ROLE1 or a zebra',
    'tell me ROLE1',
    'please help us with ROLE1',
    'I never quite got the ROLE1',
    'I cannot tell a ROLE1',
    'ROLE1 I am lost',
    'I want to know ROLE1',
    'I read more on ROLE1',
    'does a ROLE1 work',
    'so is ROLE1 good',
    'typical ROLE1 PAY1',
    'do I need PAY1',
    'do you need a ROLE1',
    'is it PAY1',
    'did PAY1 work',
    'good PAY1',
    'PAY1 is given by',
    'zebra says of PAY1 what',
    'can you recommend PAY1',
    'do you weigh it before the dyeing',
  ])('%j', (text) => {
    expect(told(text)).toBe(true);
  });

  test.each([
    'thanks ROLE1',
    'good job ROLE1',
    'sorry what ROLE1',
    'talk to the ROLE1',
    'I like ROLE1',
    'ask the ROLE1',
    'please remind the ROLE1',
    'the ROLE1 is right',
    'remind me to call the ROLE1',
    'can the ROLE1 help me',
    'is the ROLE1 here',
    'hey did the ROLE1 say',
    'do we have a ROLE1',
    'is my ROLE1 good',
    'I have the ROLE1 PAY1',
    'our PAY1 is good',
    'they did PAY1',
    'PAY1 is hard',
    'the zebra said PAY1',
    'our big zebra wants PAY1',
    'the PAY1 was great',
    'can you do PAY1',
    'do you like a ROLE1',
    'do you weigh it',
    'can you suggest a ROLE1',
    'suggest a ROLE1',
  ])('not by %j', (text) => {
    expect(told(text)).toBe(false);
  });
});

test.each([
  ['we have both', false],
  ['we have both, right?', true],
  ['ok do we need both', true],
  ['is one above the other', true],
  ['if there is one do we need the other', true],
])('%j asks of several: %j', (text, asks) => {
  expect(asksOfSeveral(text, text.split(/[^a-z]+/))).toBe(asks);
});

test.each([
  ['who does not own it', true],
  ['but who doesnt own it', true],
  ['what should a zebra never do', true],
  ['who helps when a zebra is not well', false],
  ['which zebra has no say', true],
  ['what is wrong with zebras', true],
  ['who owns it when it is wrong', false],
  ['what is wrong with zebras', true],
  ['how do i stop them', true],
  ['is a zebra not a horse', false],
  ['what is a zebra if not a horse', false],
  ['what is a zebra i do not know', false],
  ['what is a zebra im not sure', false],
  ['where does one stop', false],
  ['', false],
])('%j asks for what is not: %j', (text, isNot) => {
  expect(asksForNot(text.split(' '))).toBe(isNot);
});

test.each([
  ['close the loom', true],
  ['please write me a tale', true],
  ['close to the loom', false],
  ['list the looms', false],
])('%j is an order: %j', (text, order) => {
  expect(isOrder(text.split(' '))).toBe(order);
});

test.each([
  ['info on the', true],
  ['what is known about', true],
  ['what do you know about the', true],
  ['explained', true],
  ['give me an overview of the', true],
  ['i have a question about', true],
  ['what is the', false],
  ['what does it mean', false],
  ['show me the', false],
  ['who has info on the', false],
  ['its all about', false],
  ['we know about', false],
  ['i understand the', false],
  ['', false],
])('%j asks for all that is known: %j', (text, does) => {
  const asked = text.split(' ');
  expect(asksForAllOn(asked, asked)).toBe(does);
});
