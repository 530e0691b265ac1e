/** Why a question is answered as it is: what was found in it, which entries came near, and what kept the others back. */
import type { Entry, Knowledge } from '../knowledge/schema.ts';
import { answer } from './answer.ts';
import type { Answer, Named } from './composing/compose.ts';
import { leftover } from './deciding/leftover.ts';
import type { Engine } from './engine.ts';
import { entriesOf } from './entries.ts';
import { isFiller } from './language/filler.ts';
import { findMentions } from './language/mentions.ts';
import { inFull, readable } from './language/text.ts';
import { type Question, understand } from './language/understand.ts';
import type { Meaning } from './language/vocabulary.ts';
import { type Example, exampleOf, teach } from './ranking/examples.ts';
import { rank } from './ranking/ranker.ts';
import { wordsOf } from './reading/reading.ts';

/** How a question was understood and answered. */
export interface Explanation {
  readonly question: string;
  /** Each name that was found: the words of the question, what they mean, and how they were read. */
  readonly names: readonly { readonly said: string; readonly means: string; readonly how: string }[];
  /** Words that are neither names nor filler; an answer has to account for them. */
  readonly rest: readonly string[];
  readonly outcome: string;
  /** The nearest entries, the most likely first. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly id: string;
  readonly question: string;
  /** 0 to 1, from 0.5 on the ranking alone would answer. */
  readonly score: number;
  readonly answers: boolean;
  readonly why: string;
}

const SHOWN = 5;
const ENOUGH = 0.5;

/** Explains the answer to a question; see `answer` for what is asked and of whom. */
export function explain(raw: string, engine: Engine): Explanation {
  const { knowledge, vocabulary, ranker, phrasings } = engine;
  const text = readable(raw);
  const { typed, spelt, plain: asked } = wordsOf(text, engine);
  const typedFor = new Map(spelt.flatMap((word, at) => (word === typed[at] ? [] : [[word, typed[at] as string]])));
  const question = understand(text, asked, vocabulary);
  const found = answer(raw, engine);
  const mentions = findMentions(asked, vocabulary);
  const exact = phrasings.get(inFull(spelt));
  const example = exampleAlone(raw, spelt, found, engine);
  const ranked = rank(asked, ranker, knowledge.entries.length, knowledge.entries.length);
  const scores = new Map(ranked.map(({ entry, score }) => [(knowledge.entries[entry] as Entry).id, score]));
  const unsaidByAll =
    found.kind === 'unknown' ? [] : leftover(question.rest, entriesOf(found.entries, knowledge), engine);
  const overlooked = unsaidByAll.length === 0 ? '' : ` Nothing in it accounts for “${unsaidByAll.join('”, “')}”.`;
  const isMisspelt = (at: number) => mentions.some(({ from, to, typos }) => typos > 0 && from <= at && at < to);
  const content = asked.filter((word, at) => !isFiller(word) && !isMisspelt(at));
  const isUnmeant = (meaning: Meaning) =>
    meaning.kind === 'role' && !question.roles.some(({ id }) => id === meaning.id);
  const shown = [
    ...new Set([
      ...found.entries,
      ...found.nearest,
      ...ranked.slice(0, SHOWN).map(({ entry }) => (knowledge.entries[entry] as Entry).id),
    ]),
  ];
  return {
    question: text,
    names: mentions.map(({ meaning, from, to, typos }) => {
      const name = asked.slice(from, to);
      const respeltIn = name.filter((word) => typedFor.has(word)).length;
      return {
        said: name.map((word) => typedFor.get(word) ?? word).join(' '),
        means: meaningOf(meaning, knowledge),
        how: isUnmeant(meaning) ? 'an ordinary word here' : howRead(meaning, typos + respeltIn),
      };
    }),
    rest: question.rest,
    outcome: (example ? byExample(example) : outcomeOf(found, exact !== undefined, question)) + overlooked,
    candidates: shown.slice(0, SHOWN).map((id) => {
      const index = knowledge.entries.findIndex((entry) => entry.id === id);
      const entry = knowledge.entries[index] as Entry;
      const score = index === exact ? 1 : (scores.get(id) ?? 0);
      const answers = found.entries.includes(id);
      const unsaid = leftover(content, [entry], engine);
      return {
        id,
        question: entry.question,
        score,
        answers,
        why:
          example && found.entries[0] === id
            ? 'people asked so before'
            : whyOf(entry, found.entries, index === exact, score, unsaid, mentions.length > 0),
      };
    }),
  };
}

function meaningOf(meaning: Meaning, { roles, aspects }: Knowledge): string {
  if (meaning.kind === 'title') return `${meaning.title}, which is not covered`;
  const named = meaning.kind === 'role' ? roles : aspects;
  return `the ${meaning.kind} ${(named.find(({ id }) => id === meaning.id) as Named).name}`;
}

function howRead(meaning: Meaning, typos: number): string {
  const read = meaning.kind === 'role' && meaning.readAs ? 'a title that is read as it' : 'one of its names';
  return typos === 0 ? read : `${read}, with ${typos === 1 ? 'a typo' : `${typos} typos`}`;
}

/** That of which the question is an example, where nothing else leads to its answer. */
function exampleAlone(raw: string, spelt: readonly string[], found: Answer, engine: Engine): Example | undefined {
  const { taught, vocabulary } = engine;
  const without = answer(raw, { ...engine, taught: teach([], vocabulary) });
  const isSame = without.kind === found.kind && without.entries[0] === found.entries[0];
  return isSame ? undefined : exampleOf(spelt, taught, vocabulary);
}

function byExample({ of }: Example): string {
  return `People asked much like this before: it is answered as the examples of “${of}” are.`;
}

function outcomeOf({ kind, entries, roles: [role] }: Answer, exact: boolean, { rest, asks, roles }: Question): string {
  const counted = entries.length === 1 ? 'one entry' : `${entries.length} entries`;
  switch (kind) {
    case 'help':
      return 'It asks what can be asked.';
    case 'comparison':
      return `It names two roles or more: a comparison, from ${counted}.`;
    case 'profile':
      return roles.some(({ id }) => id === role)
        ? `It names one role and nothing else: a profile, from ${counted}.`
        : `What it asks for is what this role does: a profile, from ${counted}.`;
    case 'answer':
      return exact
        ? 'It is one of an entry’s own phrasings.'
        : `It asks for an aspect or a topic: an answer, from ${counted}.`;
    default:
      if (!asks) return 'It tells or orders something, or is about somebody: it does not ask what a role is or does.';
      return rest.length === 0
        ? 'Nothing that is known answers it.'
        : `No entry that is asked for like this accounts for “${rest.join('”, “')}”, so that it is not answered.`;
  }
}

function whyOf(
  { id }: Entry,
  answering: readonly string[],
  isExact: boolean,
  score: number,
  unsaid: readonly string[],
  isNamed: boolean,
): string {
  if (isExact) return 'these are its own words';
  if (answering[0] === id) {
    if (score >= ENOUGH) return 'its phrasings are nearest';
    return isNamed ? 'the names of the question lead to it' : 'it says who does this';
  }
  if (answering.includes(id)) return 'it fills a row of the comparison or profile';
  if (unsaid.length > 0) return `says nothing of “${unsaid.slice(0, 4).join('”, “')}”`;
  if (score < ENOUGH) return 'its phrasings are not near enough';
  return answering.length > 0 ? 'another fits better' : 'it is not asked for like this';
}
