import { expect, test } from 'vitest';
import { inKnownWords, stemsLike } from '../../../src/answers/language/synonyms.ts';
import { vocabularyOf } from '../../../src/answers/language/vocabulary.ts';
import type { Knowledge } from '../../../src/knowledge/schema.ts';

const entry = (id: string, question: string) => ({
  ...{ id, question, phrasings: [], answer: 'Felt.', roles: [], points: {}, related: [] },
});
const knowing = (...questions: string[]): Knowledge => ({
  ...{ roles: [], notCovered: [], aspects: [], posts: [] },
  entries: questions.map((question, i) => entry(`e${i}`, question)),
});

test.each([
  // Gives way to the plainest that is known, in whatever form either stands.
  [['what are the rules of felt'], 'the tenets of felt', 'the rules of felt'],
  [['which rule and principle is in felt'], 'a tenet of felt', 'a principles of felt'],
  // Stays where it is known, where nothing of like meaning is, and where it has none.
  [['what is the tenet and the rule of felt'], 'tenets of felt', 'tenets of felt'],
  [['what is felt'], 'tenets of felt', 'tenets of felt'],
  [['what are the rules of felt'], 'zebras of felt', 'zebras of felt'],
])('where %j is known, %j becomes %j', (questions, asked, expected) => {
  expect(inKnownWords(asked.split(' '), vocabularyOf(knowing(...questions))).join(' ')).toBe(expected);
});

test('each knowledge base has its own', () => {
  const [rules, maxims] = [knowing('rules of felt'), knowing('maxims of felt')].map(vocabularyOf);
  expect(inKnownWords(['tenets'], rules as never)).toEqual(['rules']);
  expect(inKnownWords(['tenets'], maxims as never)).toEqual(['maxims']);
});

test('a stem stands for those of like meaning', () => {
  expect(stemsLike('tenet')).toEqual(expect.arrayContaining(['principl', 'rul', 'tenet']));
  expect(stemsLike('rul')).toEqual(stemsLike('tenet'));
  expect(stemsLike('zebra')).toEqual(['zebra']);
});
