import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/composing/compose.ts';
import type { Engine } from '../../src/answers/engine.ts';
import { shippedEngine } from '../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test('what stands alone behind a colon is the question', () => {
  expect(answer('I forgot: product owner salary', engine)).toMatchObject({ kind: 'answer', aspect: 'compensation' });
  expect(answer('strategy: who?', engine)).toMatchObject({ kind: 'answer', aspect: 'vision' });
});

test('what is asked behind a title that is not covered is asked of that', () => {
  for (const question of [
    'scrum master: career path?',
    'the scrum master has what pay?',
    'Our scrum master left. Salary?',
  ]) {
    expect(answer(question, engine), question).toMatchObject({ kind: 'unknown', notCovered: ['scrum master'] });
  }
  expect(answer('Our scrum master left. Who owns the roadmap?', engine)).toMatchObject({ aspect: 'roadmap' });
});

const seen = ({ kind, roles, aspect, entries }: Answer) => ({ kind, roles, aspect, entries });

test('the one sentence that asks is answered as it is by itself, where those around it name nothing else', () => {
  for (const question of [
    'What does the term Agile refer to?',
    'Who executes, the product leader or the product manager?',
    'Who determines which features are built?',
    'Who is the best product manager in the world?',
    'Who creates the product strategy?',
  ]) {
    const alone = seen(answer(question, engine));
    for (const said of [
      `I have been an engineer for ten years. ${question}`,
      `I have two minutes before my next call! ${question}`,
      `${question} We have been arguing about it.`,
      `${question.slice(0, -1)} (I am new here)`,
      `${question.slice(0, -1)} so that I can tell my boss`,
    ]) {
      expect(seen(answer(said, engine)), said).toEqual(alone);
    }
  }
  for (const [question, entry] of [
    ['PO?', 'product-owner'],
    ['user stories', 'user-stories'],
    ['PM vs product leader', 'leader-vs-manager'],
  ] as const) {
    const said = `There was a long debate in our meeting. ${question}`;
    expect(answer(said, engine).entries[0], said).toBe(entry);
    const more = `${question}${question.endsWith('?') ? '' : '?'} Nobody could tell me.`;
    expect(answer(more, engine).entries[0], more).toBe(entry);
  }
  for (const said of ['P.O. box', 'We look for a name. Ideas?', 'The PM is ill. The PO is here.']) {
    expect(answer(said, engine).kind, said).toBe('unknown');
  }
  // What they name may be what is left unsaid.
  expect(answer('They offered me a PO job. How is the pay?', engine).roles).toEqual(['product-owner']);
  expect(answer('We still do waterfall. What is different in agile?', engine).entries).toEqual(['agile-vs-waterfall']);
});
