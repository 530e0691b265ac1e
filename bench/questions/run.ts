/** Asks the questions of this folder and counts the right answers. `--wrong` lists those that were not. */
import { answer } from '../../src/answers/answer.ts';
import { prepare } from '../../src/answers/engine.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { isRight, readQuestions } from './expected.ts';

const engine = prepare(await loadKnowledge('knowledge'));
for (const part of ['seen', 'unseen'] as const) {
  const results = (await readQuestions(part)).map(({ expect, question }) => {
    const got = answer(question, engine);
    return { expect, question, got, right: isRight(expect, got) };
  });
  const right = results.filter((result) => result.right).length;
  const covered = results.filter(({ expect }) => expect.kind !== 'unknown');
  const rightCovered = covered.filter((result) => result.right).length;
  const falseAnswers = results.filter(({ expect, got }) => expect.kind === 'unknown' && got.kind !== 'unknown').length;
  console.log(
    `${part}: ${right} of ${results.length} right (${((100 * right) / results.length).toFixed(1)} %); ` +
      `${rightCovered} of ${covered.length} that have an answer; ` +
      `${falseAnswers} of ${results.length - covered.length} that have none were answered`,
  );
  if (part === 'seen' && process.argv.includes('--wrong')) {
    for (const { expect, question, got, right } of results) {
      if (right) continue;
      const { kind, roles, aspect, notCovered, nearest, score } = got;
      console.log(`  "${question}"\n    expected ${JSON.stringify(expect)}`);
      console.log(`    got      ${JSON.stringify({ kind, roles, aspect, notCovered, nearest, score })}`);
    }
  }
}
