import { expect, test } from 'vitest';
import { asksSomething } from '../../src/answers/asks.ts';

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
