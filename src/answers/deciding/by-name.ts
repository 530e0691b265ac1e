/** What is asked for by its name alone, or in the very words of a phrasing. */
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import { isProfileOf } from '../entries.ts';
import { asksWhatItIs, isOrder } from '../language/asks.ts';
import type { Question } from '../language/understand.ts';
import type { Ranking } from '../ranking/ranker.ts';
import { decide } from './decide.ts';
import { placeNamed } from './named.ts';
import { asksOfOurOwn } from './topics.ts';
import { VERY_SURE, type Verdict } from './verdict.ts';

// How sure it is of a topic that is only named.
const BY_NAME = 0.6;

/** "Agile in short" asks for the topic, though "agile" is a word of an aspect too, and other topics hold it. */
export function decideOrName(question: Question, ranking: Ranking, engine: Engine): Verdict {
  const verdict = decide(question, ranking, engine);
  const { decision, score } = verdict;
  const isUnsure = decision.kind === 'answer' && (decision.aspect !== null || score < VERY_SURE);
  const mayBeTopic = decision.kind === 'unknown' || isUnsure;
  const isNamed = mayBeTopic && asksWhatItIs(question.words, question.content);
  if (!isNamed && !(decision.kind === 'answer' && question.asksForAll)) return verdict;
  const named = topicByName(question, engine);
  return named === undefined ? verdict : byName(named, engine);
}

/** "Some info on agile, please": the entry with a phrasing that is just what is left without the words of asking. */
export function topicByName(question: Question, engine: Engine): number | undefined {
  const { asks, asksWho, forNot, asksCircumstance, roles, content, words } = question;
  if (!asks || asksWho || forNot || asksCircumstance || roles.length > 0 || engine.knowledge.roles.length === 0)
    return undefined;
  if (isOrder(words) || asksOfOurOwn(words)) return undefined;
  return placeNamed(content, engine);
}

/**
 * Whoever wrote a phrasing down meant its entry to answer, whatever its words would say by themselves; but several roles that
 * are named are set side by side, and of an entry on a role as a whole all that is known of it is shown.
 *
 * @param exact the place of the entry that has the phrasing; without one, the verdict stands
 */
export function saidInFull(exact: number | undefined, verdict: Verdict, engine: Engine): Verdict {
  if (exact === undefined) return verdict;
  const { decision } = verdict;
  const meant = engine.knowledge.entries[exact] as Entry;
  const isMeant =
    decision.kind === 'comparison' ||
    (decision.kind === 'profile' && isProfileOf(meant, [decision.role])) ||
    (decision.kind === 'answer' && decision.entries[0] === meant);
  return isMeant ? verdict : { ...byName(exact, engine), score: 1 };
}

/** What is asked for by its name is less sure to be meant. */
export function byName(index: number, { knowledge }: Engine): Verdict {
  const entry = knowledge.entries[index] as Entry;
  return {
    decision: { kind: 'answer', aspect: entry.aspect ?? null, entries: [entry] },
    score: BY_NAME,
    notCovered: [],
  };
}
