/** The questions of bench/questions, as `npm run questions` asks them. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import {
  answerAfter,
  isAnsweredAs,
  isRight,
  type RoleQuestion,
  readExampleQuestions,
  readQuestions,
} from '../../bench/questions/expected.ts';
import { formedQuestions } from '../../bench/questions/forms.ts';
import { answer } from '../../src/answers/answer.ts';
import { prepare } from '../../src/answers/engine.ts';
import { shippedEngine } from '../support/bot.ts';
import { WARD } from '../support/ward.ts';

test('as many of the questions are answered right as the README says', async () => {
  const engine = await shippedEngine();
  const counted = (questions: readonly RoleQuestion[]) => {
    const answered = questions.map(({ question, expect }) => ({ expect, got: answer(question, engine) }));
    const uncovered = answered.filter(({ expect }) => expect.kind === 'unknown');
    return {
      right: `${answered.filter(({ expect, got }) => isRight(expect, got)).length} of ${answered.length}`,
      falselyAnswered: `${uncovered.filter(({ got }) => got.kind !== 'unknown').length} of ${uncovered.length}`,
    };
  };
  const readme = await readFile('README.md', 'utf8');
  const rows = [...readme.matchAll(/^\| (?:to look at|only run) .*?\| (\d+ of \d+) +\| (\d+ of \d+) +\|$/gm)];
  const said = rows.map(([, right, falselyAnswered]) => ({ right, falselyAnswered }));
  // `npm run questions -- --wrong` lists those that are not.
  expect([counted(await readQuestions('seen')), counted(await readQuestions('unseen'))]).toEqual(said);
});

test('as many examples are answered as their file says as the README says', async () => {
  const engine = await shippedEngine();
  const examples = await readExampleQuestions();
  const right = examples.filter(({ question, of }) => isAnsweredAs(of, answer(question, engine), engine));
  const [, said] = /^\| learned from .*?\| (\d+ of \d+) +\|/m.exec(await readFile('README.md', 'utf8')) ?? [];
  // `npm run questions -- --examples` lists those that are not.
  expect(`${right.length} of ${examples.length}`).toBe(said);
});

test('as many follow-ups are answered right as the README says', async () => {
  const engine = await shippedEngine();
  const asked = await readQuestions('follow-ups');
  const right = asked.filter((question) => isRight(question.expect, answerAfter(question, engine)));
  const [, said] = /^\| follow-ups .*?\| (\d+ of \d+) +\|/m.exec(await readFile('README.md', 'utf8')) ?? [];
  expect(`${right.length} of ${asked.length}`).toBe(said);
});

test('whatever role, aspect or topic stands in a form of asking, it is understood', async () => {
  const engine = await shippedEngine();
  const some = (await formedQuestions(engine.knowledge)).filter((_, i) => i % 10 === 0);
  const wrong = some.filter(({ question, expect }) => !isRight(expect, answer(question, engine)));
  // `npm run questions -- --wrong` lists the forms in which they are asked.
  expect(wrong.length / some.length).toBeLessThan(0.01);
  expect(some.length).toBeGreaterThan(5_000);
});

test('so it is in another trade, whose names are words of every day', async () => {
  const engine = prepare(WARD);
  const some = (await formedQuestions(WARD)).filter(({ expect }, i) => expect.entry === undefined && i % 7 === 0);
  const wrong = some.filter(({ question, expect }) => !isRight(expect, answer(question, engine)));
  expect(wrong.length / some.length).toBeLessThan(0.01);
  expect(some.length).toBeGreaterThan(4_000);
});

test('each question is asked once', async () => {
  const all = [...(await readQuestions('seen')), ...(await readQuestions('unseen'))].map(({ question }) => question);
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter((question, i) => all.indexOf(question) !== i)).toEqual([]);
});
