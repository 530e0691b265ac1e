/** The questions of bench/questions, as `npm run questions` asks them. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isRight, type RoleQuestion, readQuestions } from '../../bench/questions/expected.ts';
import { answer } from '../../src/answers/answer.ts';
import { shippedEngine } from '../support/bot.ts';

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
  const rows = [...readme.matchAll(/^\| questions .*?\| (\d+ of \d+) right; (\d+ of \d+) that have no answer/gm)];
  const said = rows.map(([, right, falselyAnswered]) => ({ right, falselyAnswered }));
  // `npm run questions -- --wrong` lists those that are not.
  expect([counted(await readQuestions('seen')), counted(await readQuestions('unseen'))]).toEqual(said);
});

test('each question is asked once', async () => {
  const all = [...(await readQuestions('seen')), ...(await readQuestions('unseen'))].map(({ question }) => question);
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter((question, i) => all.indexOf(question) !== i)).toEqual([]);
});
