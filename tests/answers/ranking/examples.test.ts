import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/answers/language/vocabulary.ts';
import { exampleOf, teach } from '../../../src/answers/ranking/examples.ts';
import { UntrainedError } from '../../../src/answers/ranking/ranker.ts';
import { HATTERS } from '../../support/hatters.ts';

const names = vocabularyOf(HATTERS);
const EXAMPLES = [
  {
    of: 'profile',
    questions: [
      'what keeps a felt dyer busy',
      'what keeps the master hatter busy',
      'how busy is a felt dyer',
      'busy people, those master hatters',
    ],
  },
  {
    of: 'what-is-felt',
    questions: ['what are hats made of', 'made of wool or of felt', 'are they made of felt', 'what is it made of'],
  },
  {
    of: 'unknown',
    questions: [
      'what keeps a cobbler busy',
      'where is the cobbler',
      'what does a hat cost',
      'what does a cobbler cost',
      'where do hats cost more',
    ],
  },
];
const taught = teach(EXAMPLES, names);
const askedFor = (question: string) => exampleOf(question.split(' '), taught, names);

test('a text is told by the examples that are most like it', () => {
  expect(askedFor('what are those made of')).toMatchObject({ of: 'what-is-felt' });
  expect(askedFor('where does a hat cost less')).toBeUndefined();
});

test('what is asked of one role is asked of any, by any of its names, but not of a title that is not covered', () => {
  const ofDyer = askedFor('what keeps a felt dyer busy');
  expect(ofDyer).toMatchObject({ of: 'profile' });
  expect(askedFor('what keeps a hat seller busy')).toEqual(ofDyer);
  expect(askedFor('what keeps a head of hats busy')).toEqual(ofDyer);
  expect(askedFor('what keeps a cobbler busy')).toBeUndefined();
});

test('a word of every day is no name to it', () => {
  // "Dyer" alone is an everyday word of the role, and stands in no example.
  expect(askedFor('what keeps a dyer busy')?.sureness).not.toBe(askedFor('what keeps a felt dyer busy')?.sureness);
});

test('the less of a text is known, the less sure it is', () => {
  const sure = askedFor('what are hats made of')?.sureness as number;
  const unsure = askedFor('what are zeppelins made of')?.sureness as number;
  expect(sure).toBeGreaterThan(unsure);
  expect(sure).toBeLessThanOrEqual(1);
});

test('the same examples always teach the same', () => {
  expect(teach(EXAMPLES, names)).toEqual(taught);
});

test('without examples nothing is an example, and what is not learned yet is not asked', () => {
  expect(exampleOf(['what', 'is', 'felt'], teach([], names), names)).toBeUndefined();
  expect(() => exampleOf(['what'], { kind: 'untrained' }, names)).toThrow(UntrainedError);
});

test('without examples of what nothing answers it cannot be told', () => {
  const some = teach(EXAMPLES.slice(0, 2), names);
  expect(exampleOf('what are hats made of'.split(' '), some, names)).toBeUndefined();
});
