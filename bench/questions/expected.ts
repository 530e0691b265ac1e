/** The questions of this folder, and what they are to be answered with. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { answer } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/composing/compose.ts';
import type { Engine } from '../../src/answers/engine.ts';
import { entriesOf } from '../../src/answers/entries.ts';
import { loadWithExamples } from '../../src/knowledge/load.ts';
import { isAnswered } from '../../src/slack/controls.ts';

/** What the right answer to a question is; what is not named does not matter. */
export interface Expected {
  readonly kind: Answer['kind'];
  readonly roles?: readonly string[];
  readonly aspect?: string;
  readonly notCovered?: readonly string[];
  readonly entry?: string;
}

/** A question and what is expected of its answer. */
export interface RoleQuestion {
  readonly question: string;
  readonly expect: Expected;
  /** What was asked before it in the same conversation, where anything was. */
  readonly after?: readonly string[];
}

/** The questions to look at (`seen`), those that are only run (`unseen`), or follow-ups, in the order of their file. */
export async function readQuestions(part: 'seen' | 'unseen' | 'follow-ups'): Promise<RoleQuestion[]> {
  const text = await readFile(new URL(`${part}.yml`, import.meta.url), 'utf8');
  const groups = parse(text) as { after?: readonly string[]; expect: Expected; questions: unknown[] }[];
  return groups.flatMap(({ questions, ...shared }) =>
    questions.map((question) => ({ ...shared, question: String(question) })),
  );
}

/** The examples of the shipped knowledge, each with what its file is named after: an entry's id, or a kind of answer. */
export async function readExampleQuestions(): Promise<{ readonly question: string; readonly of: string }[]> {
  const { examples } = await loadWithExamples('knowledge');
  return examples.flatMap(({ of, questions }) => questions.map((question) => ({ question, of })));
}

/** Whether an example is answered with what its file is named after. */
export function isAnsweredAs(of: string, { kind, entries, aspect }: Answer, { knowledge }: Engine): boolean {
  const [entry] = entriesOf([of], knowledge);
  const isOnAspect = kind !== 'unknown' && aspect !== null && aspect === entry?.aspect;
  return kind === of || entries[0] === of || isOnAspect;
}

/** The answer that a question gets in its conversation, what that is about being kept from answer to answer as the bot does. */
export function answerAfter({ question, after = [] }: RoleQuestion, engine: Engine): Answer {
  const before = after.reduce<Answer | null>((topic, asked) => {
    const got = answer(asked, engine, topic);
    return isAnswered(got) || got.roles.length > 0 ? got : topic;
  }, null);
  return answer(question, engine, before);
}

/** Whether an answer is all that was expected of it. */
export function isRight(expect: Expected, got: Answer): boolean {
  const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
  return (
    got.kind === expect.kind &&
    (expect.roles === undefined || same(expect.roles, got.roles)) &&
    (expect.aspect === undefined || expect.aspect === got.aspect) &&
    (expect.notCovered === undefined || same(expect.notCovered, got.notCovered)) &&
    (expect.entry === undefined || expect.entry === got.entries[0])
  );
}
