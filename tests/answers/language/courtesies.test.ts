import { expect, test } from 'vitest';
import { withoutCourtesies } from '../../../src/answers/language/courtesies.ts';

test.each([
  ['what is felt?', 'what is felt?'],
  ['hi team! quick question: what is felt? thanks in advance!', 'what is felt?'],
  ['Hello everyone, ok so what is felt again? thx', 'what is felt?'],
  ['umm... uh felt?', 'felt?'],
  ['Sorry to bother you, but who makes felt', 'who makes felt'],
  ['just curious: felt or lace, please?', 'felt or lace?'],
  ['dear all, felt vs lace. Cheers', 'felt vs lace.'],
  ['good morning felt', 'felt'],
  ['felt, anyone?', 'felt?'],
  ['so help!', 'help!'],
  ['help please', 'help'],
  ['felt please!!', 'felt'],
  ['call the hatter please', 'call the hatter'],
  ["we're trying to figure out what felt is", 'what felt is'],
  ['Could someone please tell me who makes felt?', 'who makes felt?'],
  ['my boss wants to know how felt is made', 'how felt is made'],
  ['what is felt made of, in a nutshell, if I may ask?', 'what is felt made of?'],
  ['Generally speaking, what is felt?', 'what is felt?'],
  ['for our wiki: what is felt', 'what is felt'],
  ['“what is felt?”', 'what is felt?'],
  ['according to the article, what is felt', 'what is felt'],
  ['what is felt used for in most companies?', 'what is felt used for?'],
  ['tell me who makes good felt before my interview at 3', 'who makes good felt'],
  ['what is felt made of, in normal language', 'what is felt made of'],
  // Only around a question, and only where it is no part of it.
  ['so-called felt', 'so-called felt'],
  ['well-known felt', 'well-known felt'],
  ['people who make felt', 'people who make felt'],
  ['now what', 'now what'],
  ['felt in a nutshell', 'felt in a nutshell'],
  ['who is responsible for my onboarding', 'who is responsible for my onboarding'],
  ['tell my boss who makes felt', 'tell my boss who makes felt'],
  ['hats vs pls', 'hats vs pls'],
  ['thanks hatter', 'thanks hatter'],
  ['The felt arrived. Please explain.', 'The felt arrived. Please explain.'],
  ['please explain', 'please explain'],
  // Nothing else stays as it is.
  ['hey', 'hey'],
  ['thanks!', 'thanks!'],
  ['ok', 'ok'],
  ['', ''],
])('%j without what is said around it: %j', (said, asked) => {
  expect(withoutCourtesies(said)).toBe(asked);
});
