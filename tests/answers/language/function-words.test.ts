import { expect, test } from 'vitest';
import { GRAMMAR, isFunctionStem } from '../../../src/answers/language/function-words.ts';
import { stem, words } from '../../../src/answers/language/text.ts';

test('a question of function words says nothing of what it is about', () => {
  const told = words('Could you please tell me what the roles of a hatter usually are?');
  expect(told.filter((word) => !isFunctionStem(stem(word)))).toEqual(['roles', 'hatter']);
});

test('a word that only asks is no grammar: what a role gives or uses can be asked', () => {
  for (const word of ['give', 'use', 'help']) {
    expect(isFunctionStem(stem(word)), word).toBe(true);
    expect(GRAMMAR.has(word), word).toBe(false);
  }
});
