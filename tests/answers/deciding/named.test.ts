import { beforeAll, expect, test } from 'vitest';
import { namedIn, topicNamed, topicsNear } from '../../../src/answers/deciding/named.ts';
import type { Engine } from '../../../src/answers/engine.ts';
import { byId } from '../../../src/answers/entries.ts';
import { shippedEngine } from '../../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test.each([
  ['our CTO met the product owner', ['cto', 'product-owner'], []],
  ['the PO, a product owner and a cto', ['product-owner', 'cto'], []],
  ['see you at 3 pm', [], []],
  ['see you at 11 pm', [], []],
  ['the a1 pm', ['product-manager'], []],
  ['3 times the pm asked', ['product-manager'], []],
  ['the owner of this car is a leader', [], []],
  ['a scrum master, a tester and a scrum master', [], ['scrum master', 'tester']],
  ['who has the vision?', [], []],
  ['', [], []],
])('%j names %j, and %j that are not covered', (text, roles, notCovered) => {
  expect(namedIn(text, engine)).toEqual({ roles, notCovered });
});

const named = (said: string, about?: string) => {
  const { entries } = engine.knowledge;
  const topic = topicNamed(said.split(' '), engine, about === undefined ? undefined : byId(entries, about));
  return topic && [topic.name, entries[topic.place]?.id];
};

test.each([
  ['redshift', ['redshift', 'what-is-redshift']],
  ['redshift pricing', ['redshift', 'redshift-pricing']],
  ['zebra redshift pricing zebra', ['redshift', 'redshift-pricing']],
  ['pricing redshift', ['redshift', 'what-is-redshift']],
  ['agile life cycle', ['agile', 'agile-life-cycle']],
  ['zebra sprints', ['sprints', 'what-is-a-sprint']],
  ['agile redshift', null],
  ['zebra', null],
])('the topic of %j is by its fewest words, and the entry by its most: %j', (said, expected) => {
  expect(named(said)).toEqual(expected);
});

test('of several topics, that of an entry', () => {
  expect(named('agile redshift', 'redshift-pricing')).toEqual(['redshift', 'what-is-redshift']);
  expect(named('agile redshift', 'agile-tools')).toEqual(['agile', 'what-is-agile']);
  expect(named('agile redshift', 'architecture-book')).toBeNull();
});

test('the topics that a word may ask for are found, the nearest first', () => {
  const near = (word: string) => topicsNear(word, engine).map(({ id }) => id);
  expect(near('sprint')[0]).toBe('what-is-a-sprint');
  expect(near('leader')).not.toContain('product-leader');
});
