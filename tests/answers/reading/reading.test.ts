import { expect, test } from 'vitest';
import { type Engine, prepare } from '../../../src/answers/engine.ts';
import { indexPhrasings } from '../../../src/answers/ranking/phrasing-index.ts';
import { rankingOf, read, wordsOf } from '../../../src/answers/reading/reading.ts';
import type { Entry } from '../../../src/knowledge/schema.ts';
import { HATTERS } from '../../support/hatters.ts';

const hatters = prepare(HATTERS);
const topics = { ...HATTERS, roles: [], entries: HATTERS.entries.filter(({ roles }) => roles.length === 0) };
const two = {
  ...topics,
  entries: topics.entries.flatMap((entry) => [entry, { ...entry, id: 'wool', question: 'What is wool?' }]),
};
const indexed = prepare(topics, indexPhrasings([{ text: 'What is felt?', entry: 0 }]));

test.each<[string, Engine, string, string, number]>([
  ['a misspelt word and a turn of phrase', hatters, 'wich hatter calls the shots', 'which hatter decides', 1],
  ['no turn of phrase where there are no roles', prepare(two), 'wich calls the shots', 'which calls the shots', 1],
  ['nothing where the index forgives what is misspelt', indexed, 'wich calls the shots', 'wich calls the shots', 0],
])('puts right %s', (_, engine, text, plain, typos) => {
  expect(wordsOf(text, engine)).toMatchObject({ typed: text.split(' '), plain: plain.split(' '), typos });
});

test('a question knows how many of its words were misspelt, names among them', () => {
  expect(read('wich of the mastr hatters', hatters).question.typos).toBe(2);
  expect(read('which of the master hatters', hatters).question.typos).toBe(0);
});

test('what is asked for in the words of a phrasing goes before all others, and is there once', () => {
  const engine = prepare(topics);
  const ranked = rankingOf(['what', 'is', 'felt'], engine)();
  expect(ranked[0]).toEqual({ entry: 0, score: 1 });
  expect(new Set(ranked.map(({ entry }) => entry)).size).toBe(ranked.length);
  expect(ranked.length).toBe(topics.entries.length);
  expect(read("What's felt?", engine).exact).toBe(0);
  expect(read('I would like to what is felt', engine).exact).toBe(0);
});

test('a phrasing is met by all of its words, by those without courtesies, and by those of a wish', () => {
  const asked = ['Hello, could you tell me why it felts? Thanks!', 'What is felt?', 'How to felt wool?'];
  const entries = asked.map((question) => ({ ...(HATTERS.entries[0] as Entry), id: question, question }));
  const engine = prepare({ ...HATTERS, entries });
  expect(read('hello could you tell me why it felts? thanks', engine).exact).toBe(0);
  expect(read('Good morning, what is felt?', engine).exact).toBe(1);
  expect(read('I want to felt wool', engine).exact).toBe(2);
  expect(read('felt wool', engine).exact).toBeUndefined();
});
