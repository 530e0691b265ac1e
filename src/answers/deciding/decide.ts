/** From an understood question to what answers it: which roles, aspect and entries, or nothing. */
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import {
  aspectEntries,
  comparisonEntries,
  entriesOfAny,
  entriesOnRole,
  isProfileOf,
  profileEntries,
} from '../entries.ts';
import { stem, words } from '../language/text.ts';
import type { Question, RoleMention } from '../language/understand.ts';
import { asksWhoHandles } from '../language/who-and-how.ts';
import type { Ranking } from '../ranking/ranker.ts';
import { isOfNoDoer } from './asked-by.ts';
import { decideByDeed } from './doers.ts';
import { leftover, titlesLeft } from './leftover.ts';
import { decideAspect, decideTopic } from './topics.ts';
import { FAIRLY_SURE, isFilled, sureness, topEntry, unknown, VERY_SURE, type Verdict } from './verdict.ts';

// The ranker need not be very sure where it puts an aspect of a role that far before what the role is, and where it is
// very sure, that is before it all the same.
const AHEAD = 0.3;
const BARELY_AHEAD = 0.1;
// How many words that nothing accounts for may stand in a question of how two roles relate.
const MOST_TOLD = 3;
/** "Can a PM grow into a product leader?" */
const FROM_ONE_TO_ANOTHER =
  /\b(?:grow|evolve|develop|move|switch|transition|promot\w*|stepping stone|next step|path|ladder)(?: \w+){0,4} (?:in)?to\b/;
/** What is no role has a manager beside it: "a manager and a friend". */
const WITH_ANOTHER = /\b(?:vs|versus|and|or|from|than|to) (?:an? )?(?!others?\b|rest\b)\w+$/;
const WHAT_THEY_DO =
  /^what (?:can|could|do|does|will|would|should) .*(?<!able to) do(?: (?:for|with) (?:me|us|(?:my|our|a) \w+))?$/;

/**
 * Decides what answers a question. Names go first; the ranking of the entries answers what names none, and finds the
 * aspect where it is asked for in other words. A word that nothing accounts for means: unknown.
 *
 * @param ranking the entries as the ranker sees them
 */
export function decide(question: Question, ranking: Ranking, engine: Engine): Verdict {
  const verdict = decideByNames(question, ranking, engine);
  return asksWhoHandles(question.words) && isOfNobodyDoing(verdict) ? unknown(question) : verdict;
}

/** What somebody is paid is no answer to who sets the pay. */
function isOfNobodyDoing({ decision }: Verdict): boolean {
  return decision.kind !== 'unknown' && decision.aspect !== null && decision.entries.every(isOfNoDoer);
}

function decideByNames(question: Question, ranking: Ranking, engine: Engine): Verdict {
  const [role, another] = question.roles;
  if (role === undefined) return decideTopic(question, ranking, engine);
  if (another !== undefined) return decideComparison(question, engine);
  const verdict = decideRole(role, question, ranking, engine);
  // "Who reports to the leader?" asks for somebody else.
  const asksForAnother = verdict.decision.kind === 'unknown' && question.asksForSomebody && !question.ordinary;
  if (!asksForAnother) return verdict;
  // "Who works with designers?", who are a role of which that is not told: what is said of others may speak of them.
  const ofOthers = { ...question, rest: [...question.rest, ...role.as.split(' ')] };
  return decideByDeed(question, engine) ?? decideAspect(ofOthers, true, engine) ?? verdict;
}

function decideComparison(question: Question, engine: Engine): Verdict {
  const ids = question.roles.map(({ id }) => id);
  const onAspect = question.aspect === null ? [] : aspectEntries(question.aspect, ids, engine.knowledge);
  // Where nothing is said of the way from one to the other, what they are is: "can a PM grow into a product leader?"
  const isOfWay = !isFilled(onAspect) && FROM_ONE_TO_ANOTHER.test(question.words.join(' '));
  const aspect = isOfWay ? null : question.aspect;
  const isOfOther = question.ofAction || asksAround(question);
  if (!question.asks || (isOfOther && !question.compares)) return unknown(question);
  const left = leftover(question.rest, entriesOfAny(ids, engine.knowledge), engine);
  // An unmistakable role says enough to overlook a word more ("does a PO outrank an architect"), and so does a word of
  // comparison; but not what two do together ("what laptop do the PM and the PO use"), nor who of them is taller, or why ours fight.
  const sure = question.joins ? [] : question.roles.filter(({ everyday }) => !everyday);
  const told = (sure.length > 0 ? 1 : 0) + (question.compares ? 1 : 0);
  const isOfWhom = question.asksForSomebody || (question.words[0] === 'why' && certain(question).length === ids.length);
  const allowed = isOfWhom ? 0 : sure.length === ids.length && relatesAny(question) ? MOST_TOLD : told;
  const entries = aspect === null ? comparisonEntries(ids, engine.knowledge) : onAspect;
  if (left.length > allowed || !isFilled(entries)) return unknown(question);
  const titles = aspect === null ? question.notCovered : titlesLeft(question, entries);
  return { decision: { kind: 'comparison', aspect, entries }, score: sureness(question, left), notCovered: titles };
}

/** "What would surprise a PM who becomes a PO?": how any of them stand to one another, whatever else is told; not two certain ones. */
function relatesAny(question: Question): boolean {
  const { aspect, joins, asksWhether, asksCircumstance } = question;
  return aspect === null && !joins && certain(question).length === 0 && !asksWhether && !asksCircumstance;
}

/** "The PM", "our PO": whoever asks knows who that is. */
function certain({ roles, words: asked }: Question): RoleMention[] {
  const said = ` ${asked.join(' ')} `;
  return roles.filter(({ as }) => ['the', 'our', 'my'].some((whose) => said.includes(` ${whose} ${as} `)));
}

/** "Where do the PM and the PO sit?", "who introduced the PM to the architect?", "how many PMs per leader?": not what the two are. */
function asksAround({ joins, rest, aspect, words: asked, asksCircumstance, asksForSomebody }: Question): boolean {
  if (!asksCircumstance) return false;
  if (!asksForSomebody) return joins || (asked[0] === 'how' && asked[1] === 'many');
  return aspect === null && (joins || rest.length > 0) && !asked.includes('what');
}

function decideRole(role: RoleMention, question: Question, ranking: Ranking, engine: Engine): Verdict {
  const { aspect, notCovered, rest } = question;
  const { id } = role;
  // "Why can't the PM own the roadmap?" asks who does.
  const asksWhyNot = question.words[0] === 'why' && aspect !== null;
  if (!question.asks || (question.forNot && !asksWhyNot)) return unknown(question);
  const onAspect = aspect === null ? [] : aspectEntries(aspect, [id], engine.knowledge);
  if (aspect !== null) {
    const left = leftover(rest, onAspect, engine);
    // As with two roles: a role and what is asked of it are unmistakable ("career options for a CTO").
    const { qualified, asksWhether, asksCircumstance, ofAction } = question;
    const allowed = role.everyday || qualified || asksWhether || asksCircumstance ? 0 : 1;
    if (left.length <= allowed && isFilled(onAspect) && !ofAction) {
      const titles = titlesLeft(question, onAspect);
      return {
        decision: { kind: 'answer', aspect, entries: onAspect },
        score: sureness(question, left),
        notCovered: titles,
      };
    }
  }
  // "Does a CTO do full-stack development?": nothing is said on a CTO's part in development, but just that of a career.
  const told = aspect === null ? rest : question.content.filter((word) => !role.as.split(' ').includes(word));
  const maySpecify = rest.length > 0 && !isFilled(onAspect) && !question.ordinary && !question.ofAction;
  const special = maySpecify ? bestPointFor(id, told, ranking, engine) : undefined;
  if (special !== undefined) {
    const decision = { kind: 'answer', aspect: special.aspect ?? null, entries: [special] } as const;
    return { decision, score: sureness(question, []), notCovered };
  }
  const top =
    rest.length > 0 ||
    (aspect === null && !question.asksByName && !asksWhatTheyDo(question) && question.content.length > 0)
      ? topEntry(ranking, engine)
      : undefined;
  if (top !== undefined && !question.ofAction && leftover(rest, [top.entry], engine).length === 0) {
    const { entry, score } = top;
    const namesToo = leftover(role.as.split(' '), [top.entry], engine).length === 0;
    // The aspect in other words ("what makes a good CTO"), or another topic that holds the role's name.
    const isAhead = (by: number) => score >= profileScore(id, ranking, engine) + by;
    const isSure = score >= VERY_SURE ? isAhead(BARELY_AHEAD) : !question.asksCircumstance && isAhead(AHEAD);
    // Compared with somebody of whom nothing is known, a role is asked for as a whole.
    const isCompared = question.compares && notCovered.length > 0;
    const isTrue = leftover(question.predicate, [entry], engine).length === 0;
    const inOtherWords = aspect === null && isSure && isTrue && !isCompared && entry.points[id] !== undefined;
    const otherTopic = rest.length > 0 && entry.aspect === undefined && !entry.roles.includes(id) && namesToo;
    if (inOtherWords || otherTopic) {
      const decision = { kind: 'answer', aspect: entry.aspect ?? null, entries: [entry] } as const;
      return { decision, score, notCovered };
    }
  }
  const left = leftover(rest, entriesOnRole(id, engine.knowledge), engine);
  if (aspect !== null || left.length > 0 || question.asksCircumstance || asksBeyond(role, question)) {
    return unknown(question);
  }
  const entries = profileEntries(id, engine.knowledge);
  if (leftover(question.predicate, entries, engine).length > 0) return unknown(question);
  return {
    decision: { kind: 'profile', role: id, aspect: null, entries },
    score: sureness(question, left),
    notCovered,
  };
}

/** "What is higher than a PM?", "which role is above the CTO?", "how much does a PM weigh?": asks of no role as a whole. */
function asksBeyond({ as, everyday }: RoleMention, { words: asked, notCovered, compares }: Question): boolean {
  if (asked[0] === 'how' && asked[1] === 'much' && !compares) return true;
  if (as === '' || notCovered.length > 0) return false;
  const text = asked.join(' ');
  if (everyday && compares && WITH_ANOTHER.test(text) && !text.endsWith(as)) return true;
  return new RegExp(`\\b(?:than|above|below) (?:(?:an?|the) )?${as}\\b`).test(text);
}

/** "What can a CTO do for us?" */
function asksWhatTheyDo({ words }: Question): boolean {
  return WHAT_THEY_DO.test(words.join(' '));
}

/** How sure the ranker is that it is asked what a role is. */
function profileScore(id: string, ranking: Ranking, { knowledge }: Engine): number {
  return ranking().find(({ entry }) => isProfileOf(knowledge.entries[entry] as Entry, [id]))?.score ?? 0;
}

/** Of the entries with a point for a role, the best ranked that accounts for all that is left. */
function bestPointFor(id: string, rest: readonly string[], ranking: Ranking, engine: Engine): Entry | undefined {
  const stems = rest.map(stem);
  return ranking()
    .map(({ entry, score }) => ({ entry: engine.knowledge.entries[entry] as Entry, score }))
    .filter(({ entry }) => stems.every((stemmed) => engine.stemsOf(entry).has(stemmed)))
    .find(({ entry: { question, phrasings, points }, score }) => {
      if (points[id] === undefined) return false;
      // By what it says of this role; and by how it is asked for, where the ranker has heard that much in the question.
      const texts = score >= FAIRLY_SURE ? [question, ...phrasings, points[id]] : [points[id]];
      const said = new Set(texts.flatMap(words).map(stem));
      return stems.every((stemmed) => said.has(stemmed));
    })?.entry;
}
