/** Asks the questions of this folder and counts the right answers. `--wrong` lists those that were not. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { answer } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/compose.ts';
import { prepare } from '../../src/answers/engine.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Expected } from './expected.ts';

const engine = prepare(await loadKnowledge('knowledge'));
for (const part of ['seen', 'unseen']) {
  const groups: { expect: Expected; questions: string[] }[] = parse(
    await readFile(`bench/questions/${part}.yml`, 'utf8'),
  );
  const asked = groups.flatMap(({ expect, questions }) => questions.map((question) => ({ expect, question })));
  const results = asked.map(({ expect, question }) => {
    const got = answer(String(question), engine);
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

function isRight(expect: Expected, got: Answer): boolean {
  const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
  return (
    got.kind === expect.kind &&
    (expect.roles === undefined || same(expect.roles, got.roles)) &&
    (expect.aspect === undefined || expect.aspect === got.aspect) &&
    (expect.notCovered === undefined || same(expect.notCovered, got.notCovered)) &&
    (expect.entry === undefined || expect.entry === got.entries[0])
  );
}
