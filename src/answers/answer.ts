/** The front door: a question and a prepared knowledge base in, an answer out. */
import type { Entry } from '../knowledge/schema.ts';
import { askingParts, asksOtherwise, inLightOfWhole, pointsBack } from './asking-parts.ts';
import { asksOfDoing, asksWhatItIs } from './asks.ts';
import { type Answer, compose, helpAnswer } from './compose.ts';
import { decide } from './decide.ts';
import type { Engine } from './engine.ts';
import { asksForHelp, asksOfBot } from './filler.ts';
import { asMentioned, earlierThan, inLightOf, isShort, onTopic, type Topic } from './follow-up.ts';
import { topicNamed } from './named.ts';
import { type Read, rankingOf, read } from './reading.ts';
import { withoutSetting } from './setting.ts';
import { readable, words } from './text.ts';
import { type Question, understand } from './understand.ts';
import { VERY_SURE, type Verdict } from './verdict.ts';
import { comparisonTitle, inGeneral, onlyPart } from './wording.ts';

// The same question always gets the same answer, so that one that comes again need not be worked out again. Kept from its
// second time on: most come once, and what they leave behind is gone at once. Bounded in number and length: what is
// remembered stays under a few megabytes.
const REMEMBERED = 500;
const REMEMBERED_LENGTH = 200;
/** The latest questions of each engine, and the answers of those that were asked again. */
const recent = new WeakMap<Engine, Map<string, Answer | null>>();

// What an answer to a part of a question is less sure by.
const PER_PART = 0.2;
// How sure it is of a topic that is only named.
const BY_NAME = 0.6;

/**
 * Answers a question. The same question and knowledge always give the same answer.
 *
 * @param raw the question as it was typed, Slack's mark-up included; anything at all may be in it
 * @param engine a prepared knowledge base
 * @param before what the last answer in the same conversation was about, so that a follow-up is understood
 */
export function answer(raw: string, engine: Engine, before: Topic | null = null): Answer {
  const known = recent.get(engine) ?? new Map<string, Answer | null>();
  recent.set(engine, known);
  const key = before === null ? raw : JSON.stringify([raw, before.roles, before.aspect, before.named, before.earlier]);
  const remembered = known.get(key);
  if (remembered) return remembered;
  const text = readable(raw);
  const answered = find(text, engine, before);
  const found = { ...answered, question: text, earlier: earlierThan(answered.roles, before) };
  if (raw.length <= REMEMBERED_LENGTH) known.set(key, remembered === null ? found : null);
  if (known.size > REMEMBERED) known.delete(known.keys().next().value as string);
  return found;
}

function find(text: string, engine: Engine, before: Topic | null): Answer {
  const whole = read(text, engine);
  if (before === null || whole.exact !== undefined) return answerAlone(whole, engine);
  const followUp = answerAfter(before, whole, engine);
  if (followUp !== undefined) return { ...followUp, after: before };
  const alone = answerAlone(whole, engine);
  const onTopic = answerOnTopic(before, whole, engine);
  return onTopic !== undefined && isLeftUnsaid(whole, alone, onTopic) ? { ...onTopic, after: before } : alone;
}

/** Whether what goes on with a topic is meant rather than what the same words ask by themselves. */
function isLeftUnsaid({ asked }: Read, alone: Answer, onTopic: Answer): boolean {
  if (alone.kind === 'help') return asked.includes('it');
  // "And what are the benefits?" names no other topic, nor a role or an aspect.
  const isOfNone = alone.named === null && alone.aspect === null && alone.roles.length === 0;
  return alone.kind === 'unknown' || isShort(asked) || (isOfNone && onTopic.score >= alone.score);
}

/** The answer to a question that stands on its own. */
function answerAlone({ asked, exact, question, ranking }: Read, engine: Engine): Answer {
  if (asksForHelp(asked)) return helpAnswer(question.text, engine.knowledge);
  const parts = exact === undefined ? partsOf(question, engine) : [];
  const isOther = parts.length === 1 && parts.every((part) => asksOtherwise(part.question, question));
  const other = isOther ? answerToPart(parts, question, engine) : undefined;
  if (other !== undefined) return other;
  const verdict = decide(question, ranking, engine);
  const { kind } = verdict.decision;
  const named = topicByName(question, engine);
  const pointedAt = topicPointedAt(parts, question, engine);
  if (pointedAt !== undefined) return compose(question, byName(pointedAt, engine), ranking, engine);
  // "Agile in short" asks for the topic, though "agile" is a word of an aspect too, and other topics hold it.
  const isTopic =
    kind === 'answer' &&
    named !== undefined &&
    exact === undefined &&
    (verdict.decision.aspect !== null || verdict.score < VERY_SURE) &&
    asksWhatItIs(question.words, question.content);
  if (kind !== 'unknown' && !isTopic) {
    const general = exact === undefined ? answerInGeneral(question, verdict, engine) : undefined;
    return general ?? compose(question, verdict, ranking, engine);
  }
  if (exact !== undefined) return compose(question, saidInFull(exact, engine), ranking, engine);
  if (asksOfBot(asked)) return helpAnswer(question.text, engine.knowledge);
  return (
    answerToPart(parts, question, engine) ??
    answerInGeneral(question, verdict, engine) ??
    compose(question, named === undefined ? verdict : byName(named, engine), ranking, engine)
  );
}

/** The answer to what leaves roles or an aspect unsaid that were talked about; undefined where it stands on its own. */
function answerAfter(before: Topic, { question, ranking }: Read, engine: Engine): Answer | undefined {
  const followUp = inLightOf(question, before);
  if (followUp === null) return undefined;
  const verdict = decide(followUp, ranking, engine);
  // Words that nothing accounts for say that it was no follow-up after all.
  const isUnknown = verdict.decision.kind === 'unknown' && question.rest.length > 0;
  return isUnknown ? undefined : compose(followUp, verdict, ranking, engine);
}

/** "How much does it cost?", after an answer on a topic: what is known of the same topic. */
function answerOnTopic({ named }: Topic, whole: Read, engine: Engine): Answer | undefined {
  const { roles, notCovered } = whole.question;
  if (named === null || named === undefined || roles.length > 0 || notCovered.length > 0) return undefined;
  const text = onTopic(whole.question, named);
  if (text === null) return undefined;
  const { question, ranking } = read(text, engine);
  const verdict = decide(question, ranking, engine);
  const { decision } = verdict;
  if (decision.kind !== 'answer' || topicNamed(words(named), decision.entries[0], engine) === null) return undefined;
  // "What is it?" and "what does it do?" ask what it is once more, not "what time is it?".
  const isAgain = decision.entries[0] === engine.knowledge.entries[engine.phrasings.get(named) ?? -1];
  const asksAgain = pointsBack(whole.question) || asksOfDoing(whole.question.words);
  return isAgain && !asksAgain ? undefined : compose(question, verdict, ranking, engine);
}

/** "Some info on agile, please": the entry with a phrasing that is just what is left without the words of asking. */
function topicByName(question: Question, { knowledge, phrasings }: Engine): number | undefined {
  const { asks, asksWho, asksCircumstance, roles, content } = question;
  if (!asks || asksWho || asksCircumstance || roles.length > 0 || knowledge.roles.length === 0) return undefined;
  return phrasings.get(content.join(' '));
}

/** "Everybody talks about sprints. What is that?": the only topic that is named. */
function topicPointedAt(parts: readonly Read[], whole: Question, { phrasings, knowledge }: Engine): number | undefined {
  if (whole.roles.length > 0 || whole.notCovered.length > 0 || knowledge.roles.length === 0) return undefined;
  if (!parts.some(({ question }) => pointsBack(question))) return undefined;
  const named = new Set(
    whole.content.flatMap((word) => phrasings.get(word) ?? phrasings.get(word.replace(/s$/, '')) ?? []),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

/** The parts of a question that ask by themselves, with what they leave unsaid taken from the whole. */
function partsOf(whole: Question, engine: Engine): Read[] {
  if (engine.knowledge.roles.length === 0) return [];
  return askingParts(whole.text).map((text) => {
    const part = read(text, engine);
    return { ...part, question: inLightOfWhole(part.question, whole) };
  });
}

/** The answer to the first of a question's parts that has one. */
function answerToPart(parts: readonly Read[], whole: Question, engine: Engine): Answer | undefined {
  for (const part of parts) {
    const found = answerOfTheOne(part, whole, engine) ?? answerInstead(part, engine);
    if (found === undefined) continue;
    // "Could someone explain", before "what that means", asks nothing that was passed over.
    const isOnly = parts.every((other) => other === part || asksNothing(other.question));
    return isOnly ? found : { ...found, notes: [onlyPart(part.question.text), ...found.notes] };
  }
  return undefined;
}

function asksNothing({ roles, notCovered, aspect, content }: Question): boolean {
  return roles.length === 0 && notCovered.length === 0 && aspect === null && content.length === 0;
}

/** "I've been CTO for ten years. What could come next?": what nothing answers in general is asked of the one role. */
function answerOfTheOne(part: Read, whole: Question, engine: Engine): Answer | undefined {
  const { question } = part;
  const { aspect, roles, asksForSomebody, asksCircumstance } = question;
  const isOfOne = aspect !== null && roles.length === 0 && !asksForSomebody && !asksCircumstance;
  if (!isOfOne || whole.roles.length !== 1) return undefined;
  return answerInstead({ ...part, question: { ...question, roles: whole.roles.map(asMentioned) } }, engine);
}

/**
 * What is known anywhere, to a question that asks for it in some setting: "what does a PM do at a bank?", which nothing
 * answers; and "… the CTO in a software company", which does not ask of software, though an entry on the CTO speaks of it.
 */
function answerInGeneral(whole: Question, { decision }: Verdict, engine: Engine): Answer | undefined {
  const { aspect, roles, rest } = whole;
  const isAnswered = decision.kind !== 'unknown';
  if (isAnswered && (decision.kind !== 'answer' || aspect !== null || roles.length === 0 || rest.length === 0)) {
    return undefined;
  }
  const general = withoutSetting(whole.text);
  // The owner of a bank is no Product Owner.
  const isOrdinary = whole.ordinary || roles.some(({ everyday }) => everyday);
  if (general === undefined || isOrdinary || engine.knowledge.roles.length === 0) return undefined;
  const asked = read(general.text, engine);
  if (asked.question.roles.length < roles.length || (isAnswered && asked.question.rest.length > 0)) return undefined;
  const found = answerInstead(asked, engine);
  return found && { ...found, notes: [inGeneral(general.setting), ...found.notes] };
}

/** The answer, less sure, to what was read in place of the whole question; undefined where it has none. */
function answerInstead({ question, ranking }: Read, engine: Engine): Answer | undefined {
  const verdict = decide(question, ranking, engine);
  if (verdict.decision.kind === 'unknown') return undefined;
  const score = Math.max(0.5, verdict.score - PER_PART);
  return compose(question, { ...verdict, score }, ranking, engine);
}

/** Whoever wrote a phrasing down meant it to be answered, whatever its words would say by themselves. */
function saidInFull(index: number, { knowledge }: Engine): Verdict {
  const entry = knowledge.entries[index] as Entry;
  return { decision: { kind: 'answer', aspect: entry.aspect ?? null, entries: [entry] }, score: 1, notCovered: [] };
}

/** What is asked for by its name is less sure to be meant. */
function byName(index: number, engine: Engine): Verdict {
  return { ...saidInFull(index, engine), score: BY_NAME };
}

/**
 * Answers what was chosen instead of typed.
 *
 * @param topic one or more roles, and an aspect or none; ids that the knowledge does not hold are left out
 */
export function answerAbout(topic: Topic, engine: Engine): Answer {
  const { knowledge } = engine;
  const roles = topic.roles.flatMap((id) => knowledge.roles.find((role) => role.id === id) ?? []);
  const aspect = knowledge.aspects.find(({ id }) => id === topic.aspect) ?? null;
  const text = comparisonTitle(roles, aspect);
  const question = {
    ...understand(text, [], engine.vocabulary),
    aspect: aspect?.id ?? null,
    roles: roles.map(asMentioned),
  };
  const ranking = rankingOf(words(text), engine);
  return { ...compose(question, decide(question, ranking, engine), ranking, engine), after: topic };
}
