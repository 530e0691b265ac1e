/**
 * Asks the questions of this folder and counts the right answers, those of follow-ups, how many are still right when a word is
 * misspelt or a sentence stands around them, and how many are taken for follow-ups that are none. `--wrong` lists those that
 * were not right, `--examples` those of the examples that the bot learns from, and `--held-out` those of them that one which did
 * not learn from them gets wrong.
 */
import { answer } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/composing/compose.ts';
import { prepare } from '../../src/answers/engine.ts';
import { randomFrom } from '../../src/answers/ranking/learning.ts';
import { loadWithExamples } from '../../src/knowledge/load.ts';
import { openKnowledge } from '../../src/opened.ts';
import { SENTENCES } from './around.ts';
import {
  answerAfter,
  isAnsweredAs,
  isRight,
  type RoleQuestion,
  readExampleQuestions,
  readQuestions,
} from './expected.ts';
import { formedQuestions } from './forms.ts';

const engine = await (await openKnowledge('knowledge', console.error)).engine();
const FOLDS = 5;
const TALKS = ['pm vs leader', 'product owner salary', 'what is redshift'];
const draw = randomFrom(1);
let stillRight = 0;
let misspelt = 0;
let amongOthers = 0;
let inSentences = 0;
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
  for (const { expect, question, right } of results) {
    const slipped = withSlip(question);
    if (!right || expect.kind === 'unknown' || slipped === undefined) continue;
    misspelt += 1;
    if (isRight(expect, answer(slipped, engine))) stillRight += 1;
  }
  const answered = results.filter(({ expect, right }) => right && expect.kind !== 'unknown' && expect.kind !== 'help');
  for (const [i, { expect, question }] of answered.entries()) {
    inSentences += 1;
    if (isRight(expect, answer(amongSentences(question, i), engine))) amongOthers += 1;
  }
  if (part === 'seen' && process.argv.includes('--wrong')) listWrong(results);
}
const examples = (await readExampleQuestions()).map(({ question, of }) => {
  const got = answer(question, engine);
  return { expect: of, question, got, right: isAnsweredAs(of, got, engine) };
});
console.log(`examples: ${examples.filter(({ right }) => right).length} of ${examples.length} right`);
if (process.argv.includes('--examples')) listWrong(examples);
const heldOut = await heldOutExamples();
const uncovered = heldOut.filter(({ expect }) => expect === 'unknown');
console.log(
  `examples held out: ${heldOut.filter(({ right }) => right).length} of ${heldOut.length} right; ` +
    `${uncovered.filter(({ right }) => !right).length} of ${uncovered.length} that have none were answered`,
);
if (process.argv.includes('--held-out')) listWrong(heldOut);
const followUps = (await readQuestions('follow-ups')).map((asked) => {
  const got = answerAfter(asked, engine);
  return {
    ...asked,
    question: [...(asked.after ?? []), asked.question].join(' … '),
    got,
    right: isRight(asked.expect, got),
  };
});
console.log(`follow-ups: ${followUps.filter(({ right }) => right).length} of ${followUps.length} right`);
if (process.argv.includes('--wrong')) listWrong(followUps);
const formed = (await formedQuestions(engine.knowledge)).map((asked) => ({
  ...asked,
  right: isRight(asked.expect, answer(asked.question, engine)),
}));
console.log(`combined: ${formed.filter(({ right }) => right).length} of ${formed.length} right`);
if (process.argv.includes('--wrong')) {
  for (const [form, some] of Map.groupBy(formed, ({ form }) => form)) {
    const wrong = some.filter(({ right }) => !right);
    if (wrong.length > 0)
      console.log(`  ${wrong.length} of ${some.length} of the form "${form}": "${wrong[0]?.question}"`);
  }
}
const alone = (await readQuestions('seen')).filter(({ expect, question }) => isRight(expect, answer(question, engine)));
for (const first of TALKS) {
  const before = answer(first, engine);
  const otherwise = (isUnknown: boolean) => {
    const some = alone.filter(({ expect }) => (expect.kind === 'unknown') === isUnknown);
    return `${some.filter(({ expect, question }) => !isRight(expect, answer(question, engine, before))).length} of ${some.length}`;
  };
  console.log(`after "${first}": ${otherwise(true)} that have no answer get one; ${otherwise(false)} get another one`);
}
console.log(
  `misspelt: ${stillRight} of the ${misspelt} that were answered right still are (${((100 * stillRight) / misspelt).toFixed(1)} %)`,
);
console.log(
  `among other sentences: ${amongOthers} of the ${inSentences} that were answered right still are (${((100 * amongOthers) / inSentences).toFixed(1)} %)`,
);

/** The examples, a fifth of each file at a time, asked of a bot that learned from the others. */
async function heldOutExamples() {
  const { examples } = await loadWithExamples('knowledge');
  return Array.from({ length: FOLDS }, (_, fold) => {
    const part = (isAsked: boolean) =>
      examples.map(({ of, questions }) => ({
        of,
        questions: questions.filter((_, at) => (at % FOLDS === fold) === isAsked),
      }));
    const taught = prepare(engine.knowledge, engine.ranker, part(false));
    return part(true).flatMap(({ of, questions }) =>
      questions.map((question) => {
        const got = answer(question, taught);
        return { expect: of, question, got, right: isAnsweredAs(of, got, taught) };
      }),
    );
  }).flat();
}

function listWrong(
  results: readonly { expect: RoleQuestion['expect'] | string; question: string; got: Answer; right: boolean }[],
) {
  for (const { expect, question, got, right } of results) {
    if (right) continue;
    const { kind, roles, aspect, notCovered, nearest, score } = got;
    console.log(`  "${question}"\n    expected ${JSON.stringify(expect)}`);
    console.log(`    got      ${JSON.stringify({ kind, roles, aspect, notCovered, nearest, score })}`);
  }
}

/** The question with a sentence before or after it that tells nothing of what it asks. */
function amongSentences(question: string, i: number): string {
  const [before, after] = SENTENCES[i % SENTENCES.length] as (typeof SENTENCES)[number];
  const ended = after === '' || /[.?!]$/.test(question) ? question : `${question}?`;
  return `${before}${ended}${after}`;
}

/** The question with a slip in one of its longer words, drawn by chance: a letter left out, doubled, or swapped with the next. */
function withSlip(question: string): string | undefined {
  const typed = question.split(' ');
  const long = typed.flatMap((word, at) => (/^[a-z]{5,}$/i.test(word) ? [at] : []));
  const at = long[Math.floor(draw() * long.length)];
  if (at === undefined) return undefined;
  const word = typed[at] as string;
  const inside = 1 + Math.floor(draw() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, inside), word.charAt(inside), word.slice(inside + 1)];
  const slips = [before + after, before + letter + letter + after, before + after.charAt(0) + letter + after.slice(1)];
  return typed.with(at, slips[Math.floor(draw() * slips.length)] as string).join(' ');
}
