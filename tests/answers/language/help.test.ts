import { expect, test } from 'vitest';
import { asksForHelp, asksOfBot } from '../../../src/answers/language/help.ts';

test.each([
  ['', true],
  ['help', true],
  ['what are you', true],
  ['introduce yourself', true],
  ['what is your price', false],
  ['whats this', true],
  ['topics', true],
  ['what is this bot', true],
  ['which roles exist', true],
  ['which felts exist', false],
  ['list commands', true],
  ['show me some example questions', true],
  ['example questions on felt', false],
  ['help whatsthis', false],
  ['this whats', false],
  ['whatsis this', false],
  ['himalaya help', false],
  ['khi help', false],
  ['help me with felt', false],
  ['could you please help me with a felt question', true],
  ['can you help me with felt', false],
  ['ok', false],
])('%j asks for help: %j', (text, help) => {
  expect(asksForHelp(text.split(' ').filter(Boolean))).toBe(help);
});

test.each([
  ['and what kind of questions can you answer', true],
  ['which topics do you cover', true],
  ['all roles compared', true],
  ['list every role you know', true],
  ['list the aspects you know', true],
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
  ['who are the roles you cover', true],
  ['which roles are you covering', true],
  ['whats it that you do', true],
  ['what can the bot do', true],
  ['how do i use this bot', true],
  ['what does rolecall know', true],
  ['what are the different product roles', true],
  ['compare all roles', true],
  ['an overview of the roles in a product team', true],
  ['who is who in product', true],
  ['who does what on a team', true],
  ['what are the roles in felt', false],
  ['which roles should i learn', false],
  ['our roles are unclear', false],
])('%j asks what can be asked: %j', (text, ofBot) => {
  expect(asksOfBot(text.split(' ').filter(Boolean))).toBe(ofBot);
});
