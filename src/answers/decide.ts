/** From an understood question to what answers it: which roles, aspect and entries, or nothing. */

import type { Entry } from '../knowledge/schema.ts';
import { isWho } from './asks.ts';
import type { Engine } from './engine.ts';
import { aspectEntries, comparisonEntries, indexesOf, isProfileOf, profileEntries, speaksOfAny } from './entries.ts';
import { list } from './filler.ts';
import { leftover, titlesLeft, unaccounted } from './leftover.ts';
import type { Ranking } from './ranker.ts';
import { stem, words } from './text.ts';
import type { Question, RoleMention } from './understand.ts';

/** What answers a question. */
export type Decision =
  | { readonly kind: 'profile'; readonly aspect: null; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'comparison' | 'answer';
      readonly aspect: string | null;
      readonly entries: readonly [Entry, ...Entry[]];
    }
  | { readonly kind: 'unknown'; readonly aspect: string | null };

/** A decision, how sure it is (0 to 1, from 0.5 on it answers), and the titles that nothing is known of. */
export interface Verdict {
  readonly decision: Decision;
  readonly score: number;
  readonly notCovered: readonly string[];
}

// How sure a reading by names is: each corrected letter and each word left over takes something off.
const SURE = 0.98;
const PER_TYPO = 0.03;
const PER_LEFTOVER = 0.2;
// From here on the ranker has seen nearly these words, and is believed before the name of an aspect.
const VERY_SURE = 0.85;
// Nor has it to be as sure where it puts an aspect of a role that far before what the role is.
const AHEAD = 0.35;
// Where every word of a question is accounted for by an entry, the ranker need not be as sure of it.
const ACCOUNTED = 0.3;

/**
 * Decides what answers a question. Names go first; the ranking of the entries answers what names none, and finds the
 * aspect where it is asked for in other words. A word that nothing accounts for means: unknown.
 *
 * @param ranking the entries as the ranker sees them
 */
export function decide(question: Question, ranking: Ranking, engine: Engine): Verdict {
  const [role, another] = question.roles;
  if (role === undefined) return decideTopic(question, ranking, engine);
  return another === undefined ? decideRole(role, question, ranking, engine) : decideComparison(question, engine);
}

function decideComparison(question: Question, engine: Engine): Verdict {
  const ids = question.roles.map(({ id }) => id);
  const { aspect, notCovered } = question;
  const isOfWhere = question.joins && question.asksCircumstance && !question.asksForSomebody;
  if (!question.asks || ((question.ofAction || isOfWhere) && !question.compares)) return unknown(question);
  const left = leftover(
    question.rest,
    indexesOf(engine.knowledge, (entry) => speaksOfAny(entry, ids)),
    engine,
  );
  // Two unmistakable roles say enough to overlook a word more ("does a PO outrank a PM"), and so does a word of comparison;
  // but not what the two do together ("what laptop do the PM and the PO use"), nor who of them is taller.
  const isUnmistakable = question.roles.every(({ everyday }) => !everyday) && !question.joins;
  const allowed = question.asksForSomebody ? 0 : (isUnmistakable ? 1 : 0) + (question.compares ? 1 : 0);
  const entries =
    aspect === null ? comparisonEntries(ids, engine.knowledge) : aspectEntries(aspect, ids, engine.knowledge);
  if (left.length > allowed || !isFilled(entries)) return unknown(question);
  return { decision: { kind: 'comparison', aspect, entries }, score: sureness(question, left), notCovered };
}

function decideRole(role: RoleMention, question: Question, ranking: Ranking, engine: Engine): Verdict {
  const { aspect, notCovered, rest } = question;
  const { id } = role;
  if (!question.asks) return unknown(question);
  if (aspect !== null) {
    const entries = aspectEntries(aspect, [id], engine.knowledge);
    const left = unaccounted(rest, entries, engine);
    // As with two roles: a role and what is asked of it are unmistakable ("career options for a CTO").
    const { qualified, asksWhether, asksCircumstance, ofAction } = question;
    const allowed = role.everyday || qualified || asksWhether || asksCircumstance ? 0 : 1;
    if (left.length <= allowed && isFilled(entries) && !ofAction) {
      return { decision: { kind: 'answer', aspect, entries }, score: sureness(question, left), notCovered };
    }
    if (question.asksOwner) return decideTopic(question, ranking, engine);
  }
  const maySpecify = rest.length > 0 && aspect === null && !question.ordinary && !question.ofAction;
  const special = maySpecify ? bestPointFor(id, rest, ranking, engine) : undefined;
  if (special !== undefined) {
    const decision = { kind: 'answer', aspect: special.aspect ?? null, entries: [special] } as const;
    return { decision, score: sureness(question, []), notCovered };
  }
  const top =
    rest.length > 0 || (aspect === null && !question.asksByName && question.content.length > 0)
      ? topEntry(ranking, engine)
      : undefined;
  if (top !== undefined && !question.ofAction && leftover(rest, new Set([top.index]), engine).length === 0) {
    const { entry, score } = top;
    const namesToo = leftover(role.as.split(' '), new Set([top.index]), engine).length === 0;
    // The aspect in other words ("what makes a good CTO"), or another topic that holds the role's name.
    const isSure =
      rest.length > 0 ||
      score >= VERY_SURE ||
      (!question.asksCircumstance && score >= profileScore(id, ranking, engine) + AHEAD);
    const inOtherWords = aspect === null && isSure && entry.points[id] !== undefined;
    const otherTopic = rest.length > 0 && entry.aspect === undefined && !entry.roles.includes(id) && namesToo;
    if (inOtherWords || otherTopic) {
      const decision = { kind: 'answer', aspect: entry.aspect ?? null, entries: [entry] } as const;
      return { decision, score, notCovered };
    }
  }
  const left = leftover(
    rest,
    indexesOf(engine.knowledge, (entry) => isProfileOf(entry, [id])),
    engine,
  );
  if (aspect !== null || left.length > 0 || question.asksCircumstance) return unknown(question);
  const entries = profileEntries(id, engine.knowledge);
  if (unaccounted(question.predicate, entries, engine).length > 0) return unknown(question);
  return { decision: { kind: 'profile', aspect: null, entries }, score: sureness(question, left), notCovered };
}

/** How sure the ranker is that it is asked what a role is. */
function profileScore(id: string, ranking: Ranking, { knowledge }: Engine): number {
  return ranking().find(({ entry }) => isProfileOf(knowledge.entries[entry] as Entry, [id]))?.score ?? 0;
}

/** Of the entries with a point for a role, the best ranked that accounts for all that is left. */
function bestPointFor(id: string, rest: readonly string[], ranking: Ranking, engine: Engine): Entry | undefined {
  const stems = rest.map(stem);
  return ranking()
    .filter(({ entry }) => stems.every((stemmed) => engine.stemsOf(entry).has(stemmed)))
    .map(({ entry, score }) => ({ entry: engine.knowledge.entries[entry] as Entry, score }))
    .find(({ entry: { question, phrasings, points }, score }) => {
      if (points[id] === undefined) return false;
      // By what it says of this role; and by how it is asked for, where the ranker has heard that much in the question.
      const texts = score >= ACCOUNTED ? [question, ...phrasings, points[id]] : [points[id]];
      const said = new Set(texts.flatMap(words).map(stem));
      return stems.every((stemmed) => said.has(stemmed));
    })?.entry;
}

function decideTopic(question: Question, ranking: Ranking, engine: Engine): Verdict {
  if (engine.knowledge.roles.length === 0) return decideByPhrasings(question, ranking, engine);
  if (question.ordinary || !question.asks) return unknown(question);
  const asksWho = question.asksWho || question.asksOwner;
  const byName = decideAspect(question, asksWho, engine);
  // "Who leads engineering?" shares a word with many an entry; of "who …?" the ranker has to be as sure as of all else.
  // A single word that names an aspect is meant as that, unless a topic is asked for in it: "pricing" is not Redshift's.
  const isOneWord = byName !== undefined && question.content.length === 1;
  const enough = byName && asksWho ? VERY_SURE : isOneWord ? 1 : question.asksForSomebody ? 0.5 : ACCOUNTED;
  const sure = ranking()
    .slice(0, 3)
    .filter(({ score }) => score >= enough);
  const { content } = question;
  for (const { entry: index, score } of sure) {
    const entry = engine.knowledge.entries[index] as Entry;
    // Somebody is asked for by what the very entry says, and so is what is named: who uses Agile does not tell who writes
    // stories, nor what is said of waterfall what a vision is, though an Agile project begins with one.
    const own = new Set([index]);
    const named = content.filter((word) => !question.rest.includes(word));
    const kin = question.asksForSomebody || content.length === 1 ? own : family(index, engine);
    const others = leftover(question.rest, kin, engine);
    const left = [...leftover(named, own, engine), ...others];
    const titles = titlesLeft(question, [entry]);
    const isTopic = entry.aspect === undefined;
    // What somebody is asked for by is no role.
    if (byName && isTopic && entry.roles.length > 0) continue;
    // How data is stored is no answer to "who owns the data?", nor who launches to "when do we launch?".
    if (isTopic && question.asksForSomebody && !saysWho(entry)) continue;
    if (isTopic && OUR_OWN.test(question.words.join(' '))) continue;
    if (isTopic && question.words.slice(0, 2).includes('when') && !says(entry, 'when')) continue;
    if (!isTopic && !asksWho && !isBare(question)) break;
    // One telling word says little by itself unless it names a topic, and less where it is all that was said.
    const isTold = score >= (engine.phrasings.has(content.join(' ')) ? ACCOUNTED : 0.5);
    const isSure =
      content.length > 1 || (content.length === 1 && (question.words.length > 1 ? isTold : score >= VERY_SURE));
    // "Who gets things done?" holds no word that tells anything; nor does "what is a product", which is about no role.
    // "Which role is that?" is about what was said before, and the ranker has seen nothing of it.
    const isPointing = asksWho && POINTING.has(question.words.at(-1) ?? '');
    const isSaid =
      !isPointing && (asksWho || entry.roles.length === 0) && score >= VERY_SURE && question.words.length > 3;
    if ((isSure || isSaid) && left.length === 0 && titles.length === 0) {
      const decision = { kind: 'answer', aspect: entry.aspect ?? null, entries: [entry] } as const;
      return { decision, score: Math.max(score, 0.5), notCovered: titles };
    }
  }
  return byName ?? unknown(question);
}

function says({ question, phrasings }: Entry, word: string): boolean {
  return [question, ...phrasings].some((text) => words(text).includes(word));
}

/** Whether an entry is asked for by "who …?" ("who uses Agile?"). */
function saysWho({ question, phrasings }: Entry): boolean {
  return [question, ...phrasings].some((text) => isWho(words(text)[0] ?? ''));
}

/** An entry, and those on the same topic, whose words may stand in a question about it ("how does Amazon Redshift work"). */
function family(index: number, { knowledge }: Engine): ReadonlySet<number> {
  const isTopic = ({ aspect, roles }: Entry) => aspect === undefined && roles.length === 0;
  const head = knowledge.entries[index] as Entry;
  if (!isTopic(head)) return new Set([index]);
  const isKin = (entry: Entry) => isTopic(entry) && entry.source?.post === head.source?.post;
  return indexesOf(knowledge, isKin);
}

/**
 * Where there are no roles, nothing is asked for by name: people put the same thing in ever other words, and the
 * ranker, which has seen many of them, is all there is to go by.
 */
function decideByPhrasings(question: Question, ranking: Ranking, engine: Engine): Verdict {
  const top = topEntry(ranking, engine);
  if (top === undefined) return unknown(question);
  const decision = { kind: 'answer', aspect: top.entry.aspect ?? null, entries: [top.entry] } as const;
  return { decision, score: top.score, notCovered: [] };
}

/** The answer to "who …?" by the name of an aspect alone. */
function decideAspect(question: Question, asksWho: boolean, engine: Engine): Verdict | undefined {
  const { aspect } = question;
  if (aspect === null || !(asksWho || isNamedAlone(question))) return undefined;
  const entries = aspectEntries(aspect, [], engine.knowledge);
  const left = unaccounted(question.rest, entries, engine);
  const titles = titlesLeft(question, entries);
  // Where a career leads is no answer to "who gets promoted?".
  if (question.asksForSomebody && !entries.some(saysWho)) return undefined;
  if (left.length > 0 || titles.length > 0 || !isFilled(entries)) return undefined;
  return { decision: { kind: 'answer', aspect, entries }, score: sureness(question, left), notCovered: titles };
}

function unknown(question: Question): Verdict {
  const { aspect, notCovered } = question;
  return { decision: { kind: 'unknown', aspect }, score: 0.1, notCovered };
}

function sureness({ typos }: Question, left: readonly string[]): number {
  return Math.max(0.5, SURE - PER_TYPO * typos - PER_LEFTOVER * left.length);
}

/** The best entry, where the ranker is sure enough of it. */
function topEntry(ranking: Ranking, engine: Engine) {
  const [top] = ranking();
  if (top === undefined || top.score < 0.5) return undefined;
  return { index: top.entry, entry: engine.knowledge.entries[top.entry] as Entry, score: top.score };
}

/** Words of a sentence, or of a question that no name of an aspect answers ("where is hiring"). */
const TALKING = list('we i you is are when where my our me');

/** "What is our pricing?", "what did we do in the last sprint?" */
const OUR_OWN = /^what(?:s| is| are) (?:my|our)(?: \w+){1,3}$|\bdid (?:i|we|they|he|she)\b/;

const POINTING = list('it that this those these');

function isBare({ words }: Question): boolean {
  return words.length <= 3 && !words.some((word) => TALKING.has(word));
}

/** "Pricing?", but not "communication breakdown". */
function isNamedAlone(question: Question): boolean {
  return isBare(question) && question.asksByName;
}

function isFilled(entries: readonly Entry[]): entries is readonly [Entry, ...Entry[]] {
  return entries.length > 0;
}
