/** What answers a question whose words do not account for it, or mislead, by what answered those that people asked before. */
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import { aspectEntries, comparisonEntries, entriesOf, profileEntries } from '../entries.ts';
import { list } from '../language/text.ts';
import type { Question } from '../language/understand.ts';
import type { Example } from '../ranking/examples.ts';
import { isOfNoDoer, tellsOf } from './asked-by.ts';
import { asksOfOurOwn } from './topics.ts';
import { type Decision, isFilled, type Verdict } from './verdict.ts';

const LEAST_WORDS = 4;
// How sure an example is at least: less with each word of the question, since the fewer there are the more each one counts.
// Chosen, as all of these, on questions that were not learned from.
const SURE = 1.1;
const LESS_PER_WORD = 0.08;
const LEAST_SURE = 0.1;
// From so many words on, one is often by chance the name of something, and an example may be as good with so much less.
const MANY_WORDS = 9;
const LESS_THAN_WORDS = 0.2;
// What is answered has a score of a half at least; and what is only likely, one that is never as good as certain.
const LEAST_SCORE = 0.5;
const SCORE_OF_SURENESS = 0.4;

const MYSELF = list('i me my mine');

/** Whether a question has so many words that an example may tell better than each of them what it asks for. */
export function hasManyWords({ words }: Question): boolean {
  return words.length >= MANY_WORDS;
}

/**
 * Whether a question is sure enough to be an example.
 *
 * @param accounted how sure the answer is that its words account for; 0 where they account for none
 */
export function isSure({ words }: Question, { sureness }: Example, accounted: number): boolean {
  return sureness >= Math.max(LEAST_SURE, SURE - LESS_PER_WORD * words.length, accounted - LESS_THAN_WORDS);
}

/**
 * Decides by an example.
 *
 * @param example of what the question is one
 * @returns undefined where the question does not name what that takes, or nothing is known of it
 */
export function decideByExample(question: Question, example: Example, engine: Engine): Verdict | undefined {
  const { words, forNot, notCovered } = question;
  // "Who does not …?" holds all the words of "who does …?", and of a few words each one counts.
  if (forNot || words.length < LEAST_WORDS) return undefined;
  const decision = decisionOf(example.of, question, engine);
  return decision && { decision, score: LEAST_SCORE + SCORE_OF_SURENESS * example.sureness, notCovered };
}

function decisionOf(of: string, question: Question, engine: Engine): Decision | undefined {
  const { knowledge } = engine;
  const { roles, aspect } = question;
  const [role, another] = roles.map(({ id }) => id);
  const isOfSeveral = another !== undefined;
  const [entry] = entriesOf([of], knowledge);
  if (entry !== undefined) return decisionByEntry(entry, question, engine);
  // Whoever names a role and an aspect asks for that, and not for all that is known of the role.
  if (role === undefined || aspect !== null) return undefined;
  if (of === 'profile' && !isOfSeveral) {
    return { kind: 'profile', role, aspect: null, entries: profileEntries(role, knowledge) };
  }
  const entries =
    of === 'comparison' && isOfSeveral
      ? comparisonEntries(
          roles.map(({ id }) => id),
          knowledge,
        )
      : [];
  return isFilled(entries) ? { kind: 'comparison', aspect: null, entries } : undefined;
}

function decisionByEntry(entry: Entry, question: Question, engine: Engine): Decision | undefined {
  const { roles, aspect, notCovered, asksWho, asksForSomebody, asksOwner, compares } = question;
  const ids = roles.map(({ id }) => id);
  const isOfDoer = entry.aspect !== undefined && !isOfNoDoer(entry);
  // Whoever does something is asked for in ever other words, but asked for; a topic or somebody's pay is told by some of its own.
  const asksForOne = ids.length > 0 || asksWho || asksForSomebody || asksOwner;
  if (isOfDoer ? !asksForOne && aspect === null : !tellsOf(question, entry, engine)) return undefined;
  // "When do I get my paycheck?" asks of whoever asks.
  if (entry.aspect !== undefined && !asksForOne && question.words.some((word) => MYSELF.has(word))) return undefined;
  if (entry.aspect === undefined) {
    return asksOfOurOwn(question.words) ? undefined : { kind: 'answer', aspect: null, entries: [entry] };
  }
  // "I'm a scrum master, what could be my next career step?", "the project manager's contribution to the roadmap"
  if (ids.length === 0 && notCovered.length > 0 && !(isOfDoer && asksWho)) return undefined;
  // "Where is the line between a PM and a project manager?"
  if (aspect === null && compares && notCovered.length > 0) return undefined;
  const entries = aspectEntries(entry.aspect, ids, engine.knowledge);
  if (!isFilled(entries)) return undefined;
  return { kind: ids.length > 1 ? 'comparison' : 'answer', aspect: entry.aspect, entries };
}
