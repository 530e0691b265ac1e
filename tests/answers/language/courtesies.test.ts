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
  // Only around a question, and only where it is no part of it.
  ['so-called felt', 'so-called felt'],
  ['well-known felt', 'well-known felt'],
  ['people who make felt', 'people who make felt'],
  ['now what', 'now what'],
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
