import { expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import { prepare } from '../../src/answers/engine.ts';
import { indexPhrasings, nearestPhrasings } from '../../src/answers/phrasing-index.ts';
import { isTooLargeToTrain } from '../../src/answers/ranker.ts';

const TOPICS = ['tax', 'visa', 'parking', 'laptop', 'badge', 'salary', 'printer', 'holiday'];
const WORDS = ['renew', 'cancel', 'request', 'return', 'extend', 'report', 'approve', 'transfer'];
const CITIES = Array.from({ length: 40 }, (_, i) => `city${i}`);
const texts = TOPICS.flatMap((topic) =>
  WORDS.flatMap((word) => CITIES.map((city) => `how do i ${word} my ${topic} in ${city}`)),
);

test('a base with more entries than networks can be trained for is answered by its nearest phrasing', () => {
  expect(isTooLargeToTrain(texts.length, texts.length)).toBe(true);
  const engine = prepare({
    ...{ roles: [], notCovered: [], aspects: [], posts: [] },
    entries: texts.map((question, i) => ({
      ...{ id: String(i), question, phrasings: [], answer: question, roles: [], points: {}, related: [] },
    })),
  });
  const wanted = texts.indexOf('how do i extend my visa in city7');
  expect(answer('can i extend a visa in city7', engine)).toMatchObject({ kind: 'answer', entries: [String(wanted)] });
  expect(answer('wher do i extned my visa in city7', engine).nearest[0]).toBe(String(wanted));
  const other = answer('zebras', engine);
  expect(other.kind).toBe('unknown');
  expect(other.nearest).toHaveLength(3);
});

test('the better of an entry’s phrasings counts, and one question leaves nothing behind for the next', () => {
  const index = indexPhrasings([
    { text: 'reset my password', entry: 0 },
    { text: 'i forgot my password', entry: 0 },
    { text: 'book a room', entry: 1 },
  ]);
  const first = nearestPhrasings('reset my password', index, 5);
  nearestPhrasings('book a room', index, 5);
  expect(nearestPhrasings('reset my password', index, 5)).toEqual(first);
  expect(first).toHaveLength(1);
  expect(first[0]?.cosine).toBeCloseTo(1);
});
