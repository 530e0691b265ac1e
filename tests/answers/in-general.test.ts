import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import type { Engine } from '../../src/answers/engine.ts';
import { shippedEngine } from '../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test('a title is not cut in two to have something to say in general', () => {
  for (const question of [
    "what's in the job of a project manager",
    'explain in plain English what a team leader does',
  ]) {
    expect(answer(question, engine), question).toMatchObject({ kind: 'unknown', roles: [] });
  }
});

test('what is our own is not asked in general', () => {
  expect(answer('pricing for our enterprise plan', engine).kind).toBe('unknown');
  expect(answer('who decides on pricing in our company', engine)).toMatchObject({ kind: 'answer' });
});

test('who somebody is in a way of working is what they do anywhere', () => {
  const question = 'who is the product owner in a Scrum team';
  expect(answer(question, engine)).toMatchObject({ kind: 'profile', roles: ['product-owner'] });
});

test('a way of working that is only the setting is not what is asked for', () => {
  expect(answer('what does a PO do in scrum', engine)).toMatchObject({ kind: 'profile', notes: [] });
  expect(answer('what does a CTO do in a scrum team', engine)).toMatchObject({
    kind: 'profile',
    notes: ['This is said in general: I have nothing on "in a scrum team".'],
  });
  expect(answer('do product owners work in agile', engine)).toMatchObject({ kind: 'answer', aspect: 'methodology' });
});
