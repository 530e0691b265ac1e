/** What is told before a question: who asks ("as a CTO, …"), a story ("our CTO has left. …"), or its subject ("about Agile: …"). */

import type { Entry } from '../knowledge/schema.ts';
import { isOn } from './deciding/asked-by.ts';
import { decideOrName } from './deciding/by-name.ts';
import { holding } from './deciding/leftover.ts';
import { placeNamed, topicsNear } from './deciding/named.ts';
import type { Engine } from './engine.ts';
import { entriesOnTopicOf, isOnTopic } from './entries.ts';
import { list, words } from './language/text.ts';
import type { Question } from './language/understand.ts';
import { askingParts, isAsking, sentencesOf } from './reading/asking-parts.ts';
import { standsAlone } from './reading/in-light.ts';
import { saysIt, withTopic } from './reading/naming.ts';
import { type Read, read, readPart } from './reading/reading.ts';

/** "As a CTO, …", "I'm a product owner. …", "new PM here: …": who asks, up to the sign behind it, or to a word of asking. */
const INTRODUCTION =
  /^(?:(?:(?:speaking|asking) )?as (?:an?|the)|i(?: a|['’‘]?)m (?:(?:just|only|now|also|currently|still) )?(?:an?|the)|i (?:just |recently |currently )?(?:work|started|begin|joined) as (?:an?|the))(?: [^\s,.:;!?]+){1,6}[,.:;!–-]+\s+|^(?!(?:only|no|not|there|just)\b)(?:[^\s,.:;!?]+ ){1,4}here[,.:;!–-]+\s+|^(?:[^\s,.:;!?]+ ){0,4}(?:newbie|noob|beginner|rookie|novice)(?:[,.:;!]| [–-])\s*|^(?:(?:speaking|asking) )?as an? (?:[^\s,.:;!?]+ ){1,4}(?=(?:what|who|whose|how|which|why) )/i;
/** "We are hiring a PO, what does a PM do?": where a story ends in the middle of a sentence. */
const STORY_ENDS =
  /(?<=^(?:(?:i|we|he|she|they|someone|somebody)(?=[\s'’])|(?:my|our|the|an?|his|her|their|some|one of)\s)[^,.:;!?]{3,60},)\s+(?=(?:so |and |but )?(?:who|whose|what|how|which|why|is|are|do|does|can|should)\b)/i;
const ONESELF = list('i im ive id me my mine myself we us our ours');
// Of the entries on a topic, as many may hold a word that points at one of them.
const MOST_TOLD_IN = 3;
const THAN_ANOTHER = list('more less better worse higher lower too also instead else');

/**
 * A question without who asks it: "as a CTO, what does a PM do?"
 *
 * @returns undefined where nobody says who asks, or the question is about them too
 */
export function withoutAsker(whole: Question, engine: Engine): Read | undefined {
  const text = whole.text.replace(INTRODUCTION, '');
  if (text === whole.text || !isAsking(text)) return undefined;
  const asked = read(text, engine);
  const isOfMore = whole.roles.length > asked.question.roles.length + 1;
  return isOfMore || isOfOneself(text, asked.question) || isBesideAnother(asked.question) ? undefined : asked;
}

/**
 * A question without the story around it: "our CTO has left. What does a PM do?"
 *
 * @returns undefined where it is told without one, or may be about it too
 */
export function withoutStory(whole: Question, engine: Engine): Read | undefined {
  const sentences = sentencesOf(whole.text).flatMap((sentence) => sentence.split(STORY_ENDS));
  const [text, more] = sentences.filter(isAsking);
  if (text === undefined || more !== undefined || sentences.length === 1) return undefined;
  const asked = readPart(text, whole, engine);
  const { roles, aspect, asksForSomebody } = asked.question;
  const { decision } = decideOrName(asked.question, asked.ranking, engine);
  if (decision.kind === 'answer' && decision.aspect === null) {
    // "POs belong to Agile. Can we have one without it?", "we are hiring a CTO. What knowledge is a must?"
    if (whole.roles.length > roles.length && (saysOne(text) || aspect !== null)) return undefined;
    const isOfRoles = whole.compares && whole.roles.length > 1;
    return isOfRoles || namesTopicAround(asked.question, whole, engine) ? undefined : asked;
  }
  const namesSomebody = roles.length > 0 || asked.question.notCovered.length > 0;
  const tellsOfWhom = namesSomebody ? !isBesideAnother(asked.question) : asksForSomebody && whole.roles.length < 2;
  const tellsOfWhat = aspect !== null || whole.aspect === null;
  return tellsOfWhom && tellsOfWhat && standsAlone(asked.question) && !isOfOneself(text, asked.question)
    ? asked
    : undefined;
}

/** "About Agile: does it pay off?", "Redshift - who uses it?": what is asked about comes first. */
const SUBJECT_FIRST =
  /^(?:(?:(?:speaking|talking|thinking) (?:of|about)|about|regarding|concerning|on|as (?:for|to)|with (?:regard|respect) to) )?(?:the (?:topic|subject) of )?(?<subject>[^\s,.:;!?]+(?: [^\s,.:;!?]+){0,2})(?:[,:;.]| [–—-]) (?<asked>[^.!?]+[.!?]*)$/i;

/**
 * A question with the topic in it that is named before it and only pointed at then.
 *
 * @returns undefined where none is named so
 */
export function withSubject({ text }: Question, engine: Engine): Read | undefined {
  const { subject, asked } = SUBJECT_FIRST.exec(text)?.groups ?? {};
  if (subject === undefined || asked === undefined || isAsking(subject) || askingParts(asked).length > 1)
    return undefined;
  if (!saysIt(asked, subject)) return undefined;
  const place = placeNamed(words(subject), engine);
  const entry = place === undefined ? undefined : engine.knowledge.entries[place];
  return entry !== undefined && isOnTopic(entry) ? read(withTopic(asked, subject), engine) : undefined;
}

function saysOne(text: string): boolean {
  return words(text).includes('one');
}

/** "What salary can I expect?", but not "what does our lawyer do?" */
function isOfOneself(text: string, { rest }: Question): boolean {
  const asked = words(text);
  return asked.some((word, at) => ONESELF.has(word) && !(word === 'our' && rest.includes(asked[at + 1] ?? '')));
}

/** "I met a PM. Does a PO earn more?" */
function isBesideAnother({ roles, notCovered, compares, words: asked }: Question): boolean {
  return roles.length + notCovered.length === 1 && (compares || asked.some((word) => THAN_ANOTHER.has(word)));
}

/** Whether what stands around a sentence names a topic that it does not name itself. */
export function namesTopicAround(sentence: Question, whole: Question, engine: Engine): boolean {
  const known = new Set([...sentence.words, ...whole.notCovered.flatMap(words)]);
  const around = whole.content.filter((word) => !known.has(word));
  return around.some((word) => topicsNear(word, engine).some((entry) => isOn([word], entry)));
}

/**
 * Of the entries on a topic that a question only names, the one that what is told around it speaks of.
 *
 * @param entry what answers the question without what is told
 * @returns undefined where the question asks for more than the topic, or nothing around it points at one entry
 */
export function toldOf(entry: Entry, asked: Question, whole: Question, engine: Engine): Entry | undefined {
  const { content, asksWhether } = asked;
  if (!isOnTopic(entry) || !asksWhether) return undefined;
  if (engine.knowledge.entries[placeNamed(content, engine) ?? -1] !== entry) return undefined;
  const kin = entriesOnTopicOf(entry, engine.knowledge);
  const votes = new Map<Entry, number>();
  for (const word of whole.content.filter((told) => !content.includes(told))) {
    const pointedAt = holding(word, kin, engine);
    // What many entries on the topic say points at none of them.
    if (pointedAt.length > MOST_TOLD_IN) continue;
    for (const other of pointedAt) votes.set(other, (votes.get(other) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  const [best, second] = [...votes.keys()].filter((other) => votes.get(other) === most);
  return second === undefined ? best : undefined;
}
