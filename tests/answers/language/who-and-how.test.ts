import { expect, test } from 'vitest';
import { asksWhoHandles, asksWhoHas } from '../../../src/answers/language/who-and-how.ts';

test.each([
  ['who sets the wages', true],
  ['and who should decide on wages', true],
  ['who is in charge of wages', true],
  ['whose job is that', true],
  ['which person approves wages', true],
  ['who has the best wages', false],
  ['who is paid', false],
  ['do you know who sets wages', false],
  ['who pays the dyer', true],
  ['who pays more', false],
])('%j asks who has it in hand: %j', (text, does) => {
  expect(asksWhoHandles(text.split(' '))).toBe(does);
});

test.each([
  ['who is paid best', true],
  ['who has the highest wage', true],
  ['who needs glue', true],
  ['who has the tools', false],
  ['who is the keeper', false],
  ['who is in charge', false],
])('%j asks who only has it: %j', (text, does) => {
  expect(asksWhoHas(text.split(' '))).toBe(does);
});
