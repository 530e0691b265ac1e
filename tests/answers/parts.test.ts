import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import type { Engine } from '../../src/answers/engine.ts';
import { shippedEngine } from '../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test('what a story names is compared, where that is all that is asked, if somebody wrote it down', () => {
  const entries = (question: string) => answer(question, engine).entries;
  expect(entries('My professor prefers waterfall to agile. How do the two differ?')).toEqual(['agile-vs-waterfall']);
  expect(entries("My boss swears by Athena, I prefer Redshift. What's the difference?")).toEqual([
    'redshift-vs-athena',
  ]);
  expect(entries('I like Kanban and Scrum. How do they differ?')).toEqual([]);
  expect(entries('My professor prefers Athena. How do the two differ?')).toEqual([]);
});

test('a topic that a part asks for by its name alone is explained, too', () => {
  for (const question of ["In short, what's agile about?", "Everybody says we are agile. What's agile really?"]) {
    expect(answer(question, engine).entries, question).toEqual(['what-is-agile']);
  }
});

test('what changes is asked of both roles, the one that somebody has and the other', () => {
  for (const question of [
    'I have been a PM for six years. How would my work change as a product leader?',
    'My PM became product leader. What changes?',
    'I know what a PM is. How is a product leader different?',
  ]) {
    expect(answer(question, engine), question).toMatchObject({
      ...{ kind: 'comparison', roles: ['product-manager', 'product-leader'], aspect: null },
    });
  }
});

test('of several that are named at the end, each part asks of all', () => {
  const question = 'Who does the strategy and who does the daily work, product leader or product manager?';
  expect(answer(question, engine)).toMatchObject({ kind: 'comparison', roles: ['product-leader', 'product-manager'] });
});

test('parts and settings are read as if they were spelt right, and shown as they were typed', () => {
  const question = 'someone explaiin the product owner please, I have a 1:1 with ours in five min';
  expect(answer(question, engine)).toMatchObject({ question, kind: 'profile', roles: ['product-owner'] });
  expect(answer('what does a CTO do in an agncy', engine)).toMatchObject({ kind: 'profile', roles: ['cto'] });
});

test('the gap that is asked for is that between the two that were named', () => {
  const question = 'my boss calls himself a product leader, I am a product manager, what is the gap?';
  expect(answer(question, engine)).toMatchObject({ kind: 'comparison', roles: ['product-leader', 'product-manager'] });
});

test('a word with a question mark asks of the topic or the role that was named before it, and of nothing else', () => {
  expect(answer('We like Agile. Benefits?', engine).entries).toEqual(['agile-benefits']);
  expect(answer('Redshift sounds good. Price?', engine).entries).toEqual(['redshift-pricing']);
  expect(answer("I'm a PO. Salary?", engine)).toMatchObject({ roles: ['product-owner'], aspect: 'compensation' });
  expect(answer('The food was great. Price?', engine).kind).toBe('unknown');
});

test('what I do next is nobody’s career, unless a role is named', () => {
  const entry = (question: string) => answer(question, engine).entries[0];
  for (const question of ['I have a headache, where should I go?', 'I want to bake a cake, what should I learn?']) {
    expect(entry(question), question).toBeUndefined();
  }
  expect(entry("I've been CTO for ten years. Where could I go?")).toBe('where-a-cto-goes-next');
});

test('a topic is asked for by more than a word that one of its entries holds', () => {
  const entry = (question: string) => answer(question, engine).entries[0];
  for (const question of ['a lasagne has which ingredients', 'for pancakes, what ingredients do I need']) {
    expect(entry(question), question).toBeUndefined();
  }
  expect(entry('which ingredients does a software architecture have?')).toBe('architecture-components');
  expect(entry('we design software, what components are there')).toBe('architecture-components');
});
