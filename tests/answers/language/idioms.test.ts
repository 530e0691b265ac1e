import { expect, test } from 'vitest';
import { inPlainWords } from '../../../src/answers/language/idioms.ts';

test.each([
  ['explain felt to your mom', 'explain felt'],
  ['explain the idea of felt to your mom', 'what is felt'],
  ['explain the difference of felt and wool to my boss', 'explain the difference of felt and wool'],
  ['describe felt to our new zebra', 'describe felt'],
  ['explain the relation of felt to a zebra', 'explain the relation of felt to a zebra'],
  ['give felt to a zebra', 'give felt to a zebra'],
  ['explain the felt role to sellers', 'explain the felt role'],
  ['explain felt next to sellers', 'explain felt next to sellers'],
  ['what the zebra does to a seller', 'what the zebra does'],
  ['what does the zebra give to a seller', 'what does the zebra give to a seller'],
  ['the difference between felt and wool to a seller', 'the difference between felt and wool to a seller'],
  ['explain the difference between felt and wool to a seller', 'explain the difference between felt and wool'],
  ['felt in plain words for a seller', 'felt in plain words'],
  ['sum up felt for a seller', 'explain felt'],
])('%j in plain words: %j', (text, rest) => {
  expect(inPlainWords(text.split(' ').filter(Boolean)).join(' ')).toBe(rest);
});

test('who is a role of the knowledge is told of, and not told', () => {
  const names = new Map([['zebra', { kind: 'role' }]]);
  expect(inPlainWords('explain felt for a zebra'.split(' '), names).join(' ')).toBe('explain felt for a zebra');
  expect(inPlainWords('explain felt to a zebra'.split(' '), names).join(' ')).toBe('explain felt');
});

test('a name that the knowledge gives is no turn of phrase', () => {
  const asked = ['manager', 'vs', 'lead'];
  expect(inPlainWords(asked)).toEqual(['manager', 'vs', 'leader']);
  expect(inPlainWords(asked, new Map([['lead', { kind: 'title' }]]))).toEqual(asked);
});

test('nor is a part of one', () => {
  const asked = ['what', 'should', 'a', 'wool', 'master'];
  const plain = ['what', 'should', 'a', 'wool', 'need', 'to', 'know'];
  expect(inPlainWords(asked)).toEqual(plain);
  expect(inPlainWords(asked, new Map([['woolmaster', { kind: 'title' }]]))).toEqual(asked);
  expect(inPlainWords(asked, new Map([['masterwool', { kind: 'title' }]]))).toEqual(plain);
});
