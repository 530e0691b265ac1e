import { expect, test } from 'vitest';
import { asksForHelp, asksOfBot, isFiller, withoutIdioms } from '../../src/answers/filler.ts';

test.each([
  ['the', true],
  ['explaining', true],
  ['wonderings', true],
  ['zebra', false],
  // "Car" is no form of "care", nor "lets" of "let"; "cared" is.
  ['car', false],
  ['cared', true],
  ['need', true],
  ['tack', false],
  ['taked', true],
])('%j is filler: %j', (word, filler) => {
  expect(isFiller(word)).toBe(filler);
});

test.each([
  ['explain felt like im 5', 'explain felt'],
  ['explain felt as if i were a 12 years old please', 'explain felt please'],
  ['explain felt to my mum', 'explain felt'],
  ['explain felt to a 5 year old', 'explain felt'],
  ['describe felt to our new zebra', 'describe felt'],
  ['explain the relation of felt to a zebra', 'explain the relation of felt to a zebra'],
  ['give felt to a zebra', 'give felt to a zebra'],
  ['i have no idea what felt is', 'i what felt is'],
  ['what on earth is felt', 'what is felt'],
  ['what do i need to know about felt', 'what do felt'],
  ['what does one need to know', 'what does one need to know'],
  ['who in the world or in the hell felts', 'who or felts'],
  ['', ''],
])('%j without idioms: %j', (text, rest) => {
  expect(withoutIdioms(text.split(' ').filter(Boolean)).join(' ')).toBe(rest);
});

test.each([
  ['', true],
  ['help', true],
  ['hi rolecall what are you please', true],
  ['whats this', true],
  ['help whatsthis', false],
  ['this whats', false],
  ['whatsis this', false],
  ['himalaya help', false],
  ['khi help', false],
  ['help me with felt', false],
  ['ok', false],
])('%j asks for help: %j', (text, help) => {
  expect(asksForHelp(text.split(' ').filter(Boolean))).toBe(help);
});

test.each([
  ['and what kind of questions can you answer', true],
  ['which topics do you cover', true],
  ['what can i ask you about', true],
  ['how do i use this', true],
  ['how to use it', true],
  ['what is it that you do', true],
  ['what are you able to answer', true],
  ['what topics are there', true],
  ['who are you and what can you do', true],
  ['what can you tell me about felt', false],
  ['what felt do you know', false],
  ['how do i use felt', false],
  ['when can you help', false],
  ['whats it that you do', true],
  ['hi rolecall what can you do please', true],
])('%j asks what can be asked: %j', (text, ofBot) => {
  expect(asksOfBot(text.split(' ').filter(Boolean))).toBe(ofBot);
});
