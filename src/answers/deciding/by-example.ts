/** What answers a question that nothing else accounts for, by what answered those that people asked before. */
import type { Engine } from '../engine.ts';
import { aspectEntries, comparisonEntries, entriesOf, profileEntries } from '../entries.ts';
import type { Question } from '../language/understand.ts';
import type { Example } from '../ranking/examples.ts';
import { type Decision, isFilled, type Verdict } from './verdict.ts';

const LEAST_WORDS = 4;

/**
 * Decides by an example.
 *
 * @param example of what the question is one
 * @returns undefined where the question does not name what that takes, or nothing is known of it
 */
export function decideByExample(question: Question, example: Example, engine: Engine): Verdict | undefined {
  // "Who does not …?" holds all the words of "who does …?", and of a few words each one counts.
  if (question.forNot || question.words.length < LEAST_WORDS) return undefined;
  const decision = decisionOf(example.of, question, engine);
  return decision && { decision, score: example.sureness, notCovered: question.notCovered };
}

function decisionOf(of: string, { roles, aspect }: Question, { knowledge }: Engine): Decision | undefined {
  const ids = roles.map(({ id }) => id);
  const [role, another] = ids;
  const isOfSeveral = another !== undefined;
  const [entry] = entriesOf([of], knowledge);
  // Whoever names a role and an aspect gets what is known of both; where that is nothing, no example of it knows more.
  if (role !== undefined && aspect !== null && (entry === undefined || entry.aspect === aspect)) return undefined;
  if (of === 'profile') {
    if (role === undefined || isOfSeveral) return undefined;
    return { kind: 'profile', role, aspect: null, entries: profileEntries(role, knowledge) };
  }
  if (of === 'comparison') {
    const entries = comparisonEntries(ids, knowledge);
    return isOfSeveral && isFilled(entries) ? { kind: 'comparison', aspect: null, entries } : undefined;
  }
  if (entry === undefined) return undefined;
  if (entry.aspect === undefined) return { kind: 'answer', aspect: null, entries: [entry] };
  const entries = aspectEntries(entry.aspect, ids, knowledge);
  if (!isFilled(entries)) return undefined;
  return { kind: isOfSeveral ? 'comparison' : 'answer', aspect: entry.aspect, entries };
}
