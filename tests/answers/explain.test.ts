import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/answers/engine.ts';
import { explain } from '../../src/answers/explain.ts';
import { shippedEngine } from '../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test('it tells names, how they were read, and what nothing accounts for', () => {
  const { names, rest, outcome } = explain('prodct manger salary in Berlin', engine);
  expect(names).toEqual([
    { said: 'prodct manger', means: 'the role Product Manager', how: 'one of its names, with 2 typos' },
    { said: 'salary', means: 'the aspect Pay', how: 'one of its names' },
  ]);
  expect(rest).toEqual(['berlin']);
  expect(outcome).toBe(
    'It asks for an aspect or a topic: an answer, from one entry. Nothing in it accounts for “berlin”.',
  );
  expect(explain('who eats zebras', engine).outcome).toBe(
    'Nothing that is known accounts for “eats”, “zebras”, so that it is not answered.',
  );
});

test('the winner comes first with its reason, and the others with what kept them back', () => {
  const { candidates } = explain('who decides the roadmap', engine);
  expect(candidates[0]).toMatchObject({ id: 'who-owns-the-roadmap', answers: true });
  expect(candidates[1]).toMatchObject({ answers: false, why: expect.stringContaining('says nothing of “roadmap”') });
  for (const { score } of candidates) expect(score).toBeGreaterThanOrEqual(0);
});

test.each(['', '?', '🎉', 'pm vs leader', 'scrum master', 'x'.repeat(3_000)])('%j has an explanation', (question) => {
  expect(explain(question, engine).outcome.length).toBeGreaterThan(10);
});
