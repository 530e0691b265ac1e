/** The questions of this folder, and what they are to be answered with. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Answer } from '../../src/answers/composing/compose.ts';

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
}

/** The questions to look at (`seen`), or those that are only run (`unseen`), in the order of their file. */
export async function readQuestions(part: 'seen' | 'unseen'): Promise<RoleQuestion[]> {
  const text = await readFile(new URL(`${part}.yml`, import.meta.url), 'utf8');
  const groups = parse(text) as { expect: Expected; questions: unknown[] }[];
  return groups.flatMap(({ expect, questions }) =>
    questions.map((question) => ({ question: String(question), expect })),
  );
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
