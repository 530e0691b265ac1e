/** What answers a question that names no role: who has an aspect in hand, or what a topic is. */
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import { aspectEntries, entriesOnTopicOf, isOnTopic } from '../entries.ts';
import { asksWhatItIs, isOrder, setsApart } from '../language/asks.ts';
import { ASKING } from '../language/filler.ts';
import { isFunctionStem } from '../language/function-words.ts';
import { list, stem, words } from '../language/text.ts';
import type { Question } from '../language/understand.ts';
import { asksHowTo, isWho } from '../language/who-and-how.ts';
import type { Ranking } from '../ranking/ranker.ts';
import { isAskedByWho, isAskedHowTo, isAskedWith, isNamedBy, isOfComparison, isOn } from './asked-by.ts';
import { decideByDeed } from './doers.ts';
import { holding, leftover, titlesLeft } from './leftover.ts';
import { placeNamed } from './named.ts';
import { ACCOUNTED, FAIRLY_SURE, isFilled, sureness, topEntry, unknown, VERY_SURE, type Verdict } from './verdict.ts';

/** Words of a sentence, or of a question that no name of an aspect answers ("where is hiring"). */
const TALKING = list('we i you is are when where why my our me');

/**
 * "What is our pricing?", "what did we do in the last sprint?", "which sprint are we in?", "how is the launch going?",
 * "Redshift is down, who is on call?", "where does he work?", "where are you from?"
 */
const OUR_OWN =
  /^what (?:is|are) (?:(?:my|our)(?: \w+){1,3}|the \w+(?: \w+)? (?:of|at|in) (?:my|our|your(?= (?:company|team|firm|product))) \w+(?: \w+)?)$|\bdid (?:i|we|they|he|she)\b|\bon (?:call|duty)$|^where do(?:es)? .* (?:work|live|sit)$|^(?:which|what) \w+ (?:is|are) (?:we|i|they) (?:in|on|at)$|^(?:is|are) the \w+ (?:over|done|finished|late)$|^hows? (?:is |are )?(?:the|our|my|your) .*(?:going|doing)$|\b(?:you (?:are )?|youre )(?:\w+ly )?(?:come )?from(?: \w+ly)?$|^from where (?:did|do) you (?:come|originate)$|\byou originate from$/;

/** "We have a new office. Who is moving?" */
const RIGHT_NOW = /\bwho is \w+ing$/;

/** "Who is on the team?", "who is in our launch team?" */
const IN_TEAM = /\bwho is (?:in|on) (?:the|our|my) (?:(?!agile\b|scrum\b)\w+ ){0,2}team$/;

/** "How big should a team be?", "how much is the book?" */
const MEASURING = /^how (?:big|large|long|many|much|often|old|tall|far)\b/;

/** "Who builds this bot?" */
const OF_THE_BOT = /\b(?:this (?:app|bot|chatbot|tool)|(?:the|that|your) (?:bot|chatbot))$/;

/** "What comes next?" */
const AFTERWARDS = /^(?:(?:and|so|then) )*what comes (?:after|next)$/;

/** So many entries on a topic say what any of them may be asked for with: "How does Amazon Redshift work?" */
const FEW = 3;

const MOST_GREETING = 3;
const GREETING = list(
  'good morning afternoon evening day night bye goodbye thanks thank thx cheers great nice cool lol',
);

const POINTING = list('it that this those these');

/** Decides what answers a question that names no role; see `decide`. */
export function decideTopic(question: Question, ranking: Ranking, engine: Engine): Verdict {
  if (engine.knowledge.roles.length === 0) return decideByPhrasings(question, ranking, engine);
  const text = question.words.join(' ');
  const isOfSomethingElse =
    [IN_TEAM, OF_THE_BOT, AFTERWARDS].some((asking) => asking.test(text)) ||
    (question.aspect === null && RIGHT_NOW.test(text));
  if (question.ordinary || !question.asks || isOfSomethingElse) return unknown(question);
  const asksWho = question.asksWho || question.asksOwner;
  const byName = question.forNot ? undefined : decideAspect(question, asksWho, engine);
  // "Who leads engineering?" shares a word with many an entry; of "who …?" the ranker has to be as sure as of all else.
  // A single word that names an aspect is meant as that, unless a topic is asked for in it: "pricing" is not Redshift's.
  const isOneWord = byName !== undefined && question.content.length === 1 && (question.bare || !asksWho);
  const enough = isOneWord ? 1 : byName && asksWho ? VERY_SURE : question.asksForSomebody ? FAIRLY_SURE : ACCOUNTED;
  const sure = ranking()
    .slice(0, 3)
    .filter(({ score }) => score >= enough);
  const isApart = asksApart(question);
  const isOfDoing = asksHowTo(question.words) || isOrder(question.words);
  for (const { entry: index, score } of sure) {
    const entry = engine.knowledge.entries[index] as Entry;
    const isTopic = entry.aspect === undefined;
    if (!isTopic && !asksWho && !isBare(question)) {
      if (leftOf(question, entry, engine).length === 0) break;
      continue;
    }
    // What somebody is asked for by is no role.
    if (isTopic && ((byName && entry.roles.length > 0) || isBeside(question, entry))) continue;
    if (isApart && !isOfComparison(entry)) continue;
    if (isTopic && isOfDoing && !isAskedHowTo(entry)) continue;
    const left = withoutPurpose(leftOf(question, entry, engine), question, entry);
    if (left.length > 0 || (isTopic && !isOn(question.content, entry))) {
      // What the ranker hears in "how do I start with TDD?" is how to start, and of TDD only the next entry tells.
      if (isOnTopic(entry) && score >= FAIRLY_SURE) break;
      continue;
    }
    if (titlesLeft(question, [entry]).length > 0 || !isTold(question, entry, score, engine)) continue;
    // Who leads the round is said of somebody; what a round is, is no answer to that.
    const byDeed = isTopic && question.asksForSomebody ? decideByDeed(question, engine) : undefined;
    if (byDeed !== undefined) return byDeed;
    const decision = { kind: 'answer', aspect: entry.aspect ?? null, entries: [entry] } as const;
    return { decision, score: Math.max(score, 0.5), notCovered: [] };
  }
  return byName ?? decideByDeed(question, engine) ?? unknown(question);
}

/** Whether a question is of something that whoever asks has, and not of such things in general: "is the sprint over?" */
export function asksOfOurOwn(asked: readonly string[]): boolean {
  return OUR_OWN.test(asked.join(' '));
}

/** How data is stored is no answer to "who owns the data?", nor who launches to "when do we launch?". */
function isBeside({ words: asked }: Question, topic: Entry): boolean {
  if (asked.some(isWho) && !isAskedByWho(topic)) return true;
  const text = asked.join(' ');
  const [measure] = MEASURING.exec(text) ?? [];
  if (measure !== undefined && !isAskedWith(measure, topic)) return true;
  return asksOfOurOwn(asked) || (asked.slice(0, 2).includes('when') && !isAskedWith('when', topic));
}

/** Whether a question tells enough to be answered from an entry that the ranker is that sure of. */
function isTold(question: Question, entry: Entry, score: number, engine: Engine): boolean {
  const { words: asked } = question;
  // Amazon, of which others on the topic speak, tells nothing of this entry.
  const content = question.content.filter((word) => engine.stemsOf(entry).has(stem(word)));
  const [word, more] = content;
  if (more !== undefined) return true;
  // One telling word says little by itself unless it names a topic, and less where it is all that was said.
  const isNamed =
    placeNamed(content, engine) !== undefined || (word !== undefined && isOnTopic(entry) && isNamedBy(word, entry));
  // "What is danger?" asks for nothing that lowers it.
  if (!isNamed && asksWhatItIs(asked, question.content)) return false;
  const enough = asked.length === 1 ? VERY_SURE : isNamed ? ACCOUNTED : FAIRLY_SURE;
  // The owner of a company is no role.
  if (word !== undefined && question.rest.length === 0 && question.aspect === null) return false;
  // "How much does it cost?" is about what was said before, and names nothing.
  if (content.length === 1 && asked.includes('it') && !isNamed) return false;
  if (content.length === 1 && score >= enough) return true;
  // "Who gets things done?" holds no word that tells anything; nor does "what is a product", which is about no role.
  // "Which role is that?" is about what was said before, and the ranker has seen nothing of it.
  const asksWho = question.asksWho || question.asksOwner;
  const isPointing = asksWho && POINTING.has(asked.at(-1) ?? '');
  return !isPointing && (asksWho || entry.roles.length === 0) && score >= VERY_SURE && asked.length > 3;
}

/**
 * What an entry leaves of a question. Somebody is asked for by what the very entry says, and so is what is named: who uses
 * Agile does not tell who writes stories, nor what is said of waterfall what a vision is, though an Agile project begins
 * with one. What few entries on a topic say tells these apart from the others: the benefits of Agile are none of Kanban's.
 */
function leftOf(question: Question, entry: Entry, engine: Engine): string[] {
  const { content, rest, asksForSomebody } = question;
  const left = leftover(content, [entry], engine);
  if (left.length === 0 || asksForSomebody || asksApart(question) || content.length === 1) return left;
  // Among them "Amazon" of "how does Amazon Redshift work".
  const kin = entriesOnTopicOf(entry, engine.knowledge);
  const few = Math.min(FEW, kin.length / 2);
  return left.filter((word) => !rest.includes(word) || holding(word, kin, engine).length < few);
}

/** "Redshift vs Athena for dashboards?", "which is better for logs, …?": how two differ, whatever that is asked for. */
function withoutPurpose(left: string[], question: Question, entry: Entry): string[] {
  const [word, more] = left;
  if (word === undefined || more !== undefined || question.content.length < 3 || !isOfComparison(entry)) return left;
  const { words: asked } = question;
  const at = asked.indexOf(word);
  const isPurpose = asked.slice(Math.max(0, at - 3), at).includes('for');
  return isPurpose && (asksApart(question) || asked.includes('or')) ? [] : left;
}

/** "Scrum vs Kanban", "why Agile and not waterfall?" */
function asksApart({ words: asked, forNot }: Question): boolean {
  return forNot || setsApart(asked);
}

/**
 * Where there are no roles, nothing is asked for by name: people put the same thing in ever other words, and the
 * ranker, which has seen many of them, is all there is to go by.
 */
function decideByPhrasings(question: Question, ranking: Ranking, engine: Engine): Verdict {
  const top = topEntry(ranking, engine);
  if (top === undefined || isGreeting(question.words, top.entry)) return unknown(question);
  const decision = { kind: 'answer', aspect: top.entry.aspect ?? null, entries: [top.entry] } as const;
  return { decision, score: top.score, notCovered: [] };
}

/** "Good morning!" holds nothing that an entry could be known by, unless it is asked for just so. */
function isGreeting(asked: readonly string[], { question, phrasings }: Entry): boolean {
  const tellsNothing = (said: readonly string[]) =>
    said.every((word) => GREETING.has(word) || isFunctionStem(stem(word)));
  const most = asked.some((word) => GREETING.has(word)) ? MOST_GREETING : 2;
  return asked.length <= most && tellsNothing(asked) && ![question, ...phrasings].map(words).some(tellsNothing);
}

/** The answer to "who …?" by the name of an aspect alone, where what is told of it accounts for all else that is said. */
export function decideAspect(question: Question, asksWho: boolean, engine: Engine): Verdict | undefined {
  const { aspect } = question;
  if (aspect === null || !(asksWho || isNamedAlone(question))) return undefined;
  const entries = aspectEntries(aspect, [], engine.knowledge);
  const left = leftover(question.rest, entries, engine);
  const titles = titlesLeft(question, entries);
  // Where a career leads is no answer to "who gets promoted?".
  if (question.asksForSomebody && !entries.some(isAskedByWho)) return undefined;
  if (left.length > 0 || titles.length > 0 || !isFilled(entries)) return undefined;
  return { decision: { kind: 'answer', aspect, entries }, score: sureness(question, left), notCovered: titles };
}

function isBare({ words }: Question): boolean {
  const [first = '', second] = words;
  // "Update the roadmap" and "create a roadmap" tell somebody to.
  const isTold = (second === 'the' || second === 'a') && !ASKING.has(first) && !isFunctionStem(first);
  return words.length <= 3 && !words.some((word) => TALKING.has(word)) && !isTold;
}

/** "Pricing?", "tell me something about the pricing", but not "communication breakdown". */
function isNamedAlone(question: Question): boolean {
  return (isBare(question) && question.asksByName) || question.asksForAll;
}
