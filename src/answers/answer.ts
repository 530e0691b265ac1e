/** The front door: a question and a prepared knowledge base in, an answer out. */
import { answerAlone } from './alone.ts';
import { type Answer, compose, helpAnswer } from './composing/compose.ts';
import { comparisonTitle } from './composing/wording.ts';
import { answerInConversation } from './conversation.ts';
import { isOfComparison } from './deciding/asked-by.ts';
import { decideByExample, hasManyWords, isSure } from './deciding/by-example.ts';
import { decide } from './deciding/decide.ts';
import { placeNamed } from './deciding/named.ts';
import type { Engine } from './engine.ts';
import { byId, entriesOf } from './entries.ts';
import { readable, words } from './language/text.ts';
import { type Question, understand } from './language/understand.ts';
import { onlySentence } from './only-sentence.ts';
import { exampleOf } from './ranking/examples.ts';
import { sentencesOf } from './reading/asking-parts.ts';
import { asksHowTheyDiffer, asMentioned, earlierThan, namedLikewise, type Topic } from './reading/follow-up.ts';
import {
  forRole,
  withAspectNamed,
  withObjectNamed,
  withOtherTopic,
  withRoleForIt,
  withRoleNamed,
  withRolesNamed,
} from './reading/naming.ts';
import { type Read, rankingOf, read } from './reading/reading.ts';
import { withoutAsker } from './told.ts';

// The same question always gets the same answer, so that one that comes again need not be worked out again. Kept from its
// second time on: most come once, and what they leave behind is gone at once. Bounded in number and length: what is
// remembered stays under a few megabytes.
const REMEMBERED = 500;
const REMEMBERED_LENGTH = 200;
// What is asked in more words hardly leaves out whom it is asked of.
const MOST_WORDS = 6;
/** The latest questions of each engine, and the answers of those that were asked again. */
const recent = new WeakMap<Engine, Map<string, Answer | null>>();

/**
 * Answers a question. The same question and knowledge always give the same answer.
 *
 * @param raw the question as it was typed, Slack's mark-up included; anything at all may be in it
 * @param engine a prepared knowledge base
 * @param before what the last answer in the same conversation was about, so that a follow-up is understood
 * @throws UntrainedError where it takes a ranker that is still being trained
 */
export function answer(raw: string, engine: Engine, before: Topic | null = null): Answer {
  const known = recent.get(engine) ?? new Map<string, Answer | null>();
  recent.set(engine, known);
  const key =
    before === null
      ? raw
      : JSON.stringify([raw, before.roles, before.aspect, before.named, before.entries, before.earlier]);
  const remembered = known.get(key);
  if (remembered) return remembered;
  const text = readable(raw);
  const talkedAbout = before && stillKnown(before, engine);
  const whole = read(text, engine);
  const accounted = find(whole, engine, talkedAbout);
  // What is asked of what was talked about is no question by itself.
  const answered = (accounted.after === null ? findByExample(whole, accounted, engine) : undefined) ?? accounted;
  const found = { ...answered, question: text, earlier: earlierThan(answered.roles, talkedAbout) };
  if (raw.length <= REMEMBERED_LENGTH) known.set(key, remembered === null ? found : null);
  if (known.size > REMEMBERED) known.delete(known.keys().next().value as string);
  return found;
}

/** What people asked much like this was answered, though here some word is not accounted for, or by chance is. */
function findByExample(whole: Read, accounted: Answer, engine: Engine): Answer | undefined {
  const isAccountedFor = accounted.kind !== 'unknown';
  // What an editor wrote down word for word is answered by that entry.
  const isSettled = ({ exact, question }: Read) => exact !== undefined || (isAccountedFor && !hasManyWords(question));
  if (isSettled(whole)) return undefined;
  // What is told around a question makes it no more like an example: as few words as it has are all that count.
  const itself = withoutAsker(whole.question, engine) ?? onlySentence(whole.question, engine) ?? whole;
  if (isSettled(itself)) return undefined;
  const { asked, question, ranking } = itself;
  const example = exampleOf(asked, engine.taught, engine.vocabulary);
  if (example === undefined || [accounted.kind, accounted.entries[0]].includes(example.of)) return undefined;
  if (!isSure(question, example, isAccountedFor ? accounted.score : 0)) return undefined;
  if (example.of === 'help') return helpAnswer(question.text, engine.knowledge);
  const verdict = decideByExample(question, example, engine);
  // "Who is the PO in Scrum?" names a role and an aspect, and its words tell which of the two it is about.
  const namesBoth = question.roles.length > 0 && question.aspect !== null;
  const isSame = question.aspect === verdict?.decision.aspect;
  if (verdict === undefined || (isAccountedFor && namesBoth && isSame)) return undefined;
  const likely = compose(question, verdict, ranking, engine);
  // A note tells what else was understood of it, which is not lost.
  return accounted.notes.every((note) => likely.notes.includes(note)) ? likely : undefined;
}

function find(whole: Read, engine: Engine, before: Topic | null): Answer {
  const alone = answerAlone(whole, engine);
  if (before === null || whole.exact !== undefined) return alone;
  const { text, roles, notCovered } = whole.question;
  const nameOf = (id: string) => byId(engine.knowledge.roles, id).name;
  if (alone.kind === 'unknown' && roles.length === 0 && notCovered.length === 0) {
    const named = withRoleNamed(text, before.roles, nameOf);
    if (named !== text) return { ...answerNamed(named, engine), after: before };
  }
  const [only, another] = before.roles;
  const isOfOnly = only !== undefined && another === undefined && !before.named;
  const ofIt = isOfOnly ? withRoleForIt(text, nameOf(only)) : text;
  const ofRole = ofIt === text ? undefined : answerNamed(ofIt, engine);
  if (ofRole?.kind === 'answer' || ofRole?.kind === 'comparison') return { ...ofRole, after: before };
  const likewise = askedLikewise(before, whole, engine);
  const ofAnother = likewise === undefined ? undefined : answerAlone(read(likewise, engine), engine);
  if (ofAnother?.kind === 'answer') return { ...ofAnother, after: before };
  const inConversation = answerInConversation(before, whole, alone, engine);
  if (inConversation.kind !== 'unknown') return inConversation;
  const ofAspect = withAspectBefore(whole.question, before, engine);
  if (!namesNothing(whole.question)) {
    const found = ofAspect === text ? inConversation : answerNamed(ofAspect, engine);
    return found.kind === 'answer' ? { ...found, after: before } : inConversation;
  }
  // "Why are they needed?"; and what is told of one may ask for an aspect of it: "anything on mobile?"
  const named = withRolesNamed(ofAspect, before.roles, nameOf);
  const isFew = whole.asked.length <= MOST_WORDS;
  const isOfOne = named === text && isFew && before.roles.length === 1 && !whole.question.asksForSomebody;
  const asked = isOfOne ? forRole(text, nameOf(before.roles[0] as string)) : named;
  const found = asked === text ? alone : answerNamed(asked, engine);
  return found.kind === 'unknown' || (isOfOne && found.kind !== 'answer')
    ? inConversation
    : { ...found, after: before };
}

/** A follow-up with the name of the aspect that was talked about in it: "what does it depend on?", "can the PM change it?" */
function withAspectBefore({ text, roles }: Question, before: Topic, { knowledge }: Engine): string {
  if (before.aspect === null) return text;
  const { name } = byId(knowledge.aspects, before.aspect);
  if (roles.length > 0) return withObjectNamed(text, `the ${name}`);
  const named = before.roles.map((id) => byId(knowledge.roles, id).name);
  return withAspectNamed(text, name, named);
}

/** Answers a follow-up in which what was talked about is named. */
function answerNamed(text: string, engine: Engine): Answer {
  const whole = read(text, engine);
  const alone = answerAlone(whole, engine);
  const likely = findByExample(whole, alone, engine);
  // What two do who were compared is no comparison only because both are named in it now.
  return likely === undefined || likely.kind === 'comparison' ? alone : likely;
}

/**
 * "And of Redshift?", after the benefits of Agile: the question that was answered of one topic, asked of the other. "Which
 * is better?", after how Agile differs from waterfall: that question again.
 */
function askedLikewise({ named, entries = [] }: Topic, { asked, question }: Read, engine: Engine): string | undefined {
  const [before] = entriesOf(entries.slice(0, 1), engine.knowledge);
  if (!named || before === undefined) return undefined;
  if (isOfComparison(before) && asksHowTheyDiffer(question)) return before.question;
  const other = namedLikewise(asked);
  const isTopic = other !== undefined && placeNamed(words(other), engine) !== undefined;
  return isTopic ? withOtherTopic(before.question, named, other) : undefined;
}

/** One sentence, which names no role, no title and no aspect, and compares with none. */
function namesNothing({ text, roles, aspect, notCovered, ordinary, compares }: Question): boolean {
  const names = roles.length > 0 || aspect !== null || notCovered.length > 0 || ordinary;
  return !names && !compares && sentencesOf(text).length === 1;
}

/**
 * Answers what was chosen instead of typed.
 *
 * @param topic one or more roles, and an aspect or none; ids that the knowledge does not hold are left out
 */
export function answerAbout(topic: Topic, engine: Engine): Answer {
  const { knowledge } = engine;
  const known = stillKnown(topic, engine);
  const roles = known.roles.map((id) => byId(knowledge.roles, id));
  const aspect = known.aspect === null ? null : byId(knowledge.aspects, known.aspect);
  const text = comparisonTitle(roles, aspect);
  const question = {
    ...understand(text, [], engine.vocabulary),
    aspect: aspect?.id ?? null,
    roles: roles.map(asMentioned),
  };
  const ranking = rankingOf(words(text), engine);
  return { ...compose(question, decide(question, ranking, engine), ranking, engine), after: topic };
}

/** A topic without what the knowledge has lost since. */
function stillKnown(topic: Topic, { knowledge: { roles, aspects } }: Engine): Topic {
  const isRole = (id: string) => roles.some((role) => role.id === id);
  const isAspect = aspects.some(({ id }) => id === topic.aspect);
  return {
    ...topic,
    roles: topic.roles.filter(isRole),
    aspect: isAspect ? topic.aspect : null,
    ...(topic.earlier && { earlier: topic.earlier.filter(isRole) }),
  };
}
