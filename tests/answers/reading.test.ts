import { expect, test } from 'vitest';
import { type Engine, prepare } from '../../src/answers/engine.ts';
import { indexPhrasings } from '../../src/answers/ranking/phrasing-index.ts';
import { wordsOf } from '../../src/answers/reading.ts';
import { HATTERS } from '../support/hatters.ts';

const hatters = prepare(HATTERS);
const topics = { ...HATTERS, roles: [], entries: HATTERS.entries.filter(({ roles }) => roles.length === 0) };
const indexed = prepare(topics, indexPhrasings([{ text: 'What is felt?', entry: 0 }]));

test.each<[string, Engine, string, string, number]>([
  ['a misspelt word and a turn of phrase', hatters, 'wich hatter calls the shots', 'which hatter decides', 1],
  ['no turn of phrase where there are no roles', prepare(topics), 'wich calls the shots', 'which calls the shots', 1],
  ['nothing where the index forgives what is misspelt', indexed, 'wich calls the shots', 'wich calls the shots', 0],
])('puts right %s', (_, engine, text, plain, typos) => {
  expect(wordsOf(text, engine)).toMatchObject({ typed: text.split(' '), plain: plain.split(' '), typos });
});
