/** The answer to what leaves unsaid what it is about, since that was said before. */

import type { Entry } from '../knowledge/schema.ts';
import { type Answer, compose } from './composing/compose.ts';
import { inGeneral } from './composing/wording.ts';
import { saidInFull } from './deciding/by-name.ts';
import { decide } from './deciding/decide.ts';
import { leftover } from './deciding/leftover.ts';
import { topicNamed } from './deciding/named.ts';
import { VERY_SURE } from './deciding/verdict.ts';
import type { Engine } from './engine.ts';
import { entriesOf, entriesOnTopicOf } from './entries.ts';
import { onlySetting } from './language/setting.ts';
import { words } from './language/text.ts';
import type { Question } from './language/understand.ts';
import { asksOfDoing } from './language/who-and-how.ts';
import {
  asksOfTopic,
  asMentioned,
  beginsWithAnd,
  inLightOf,
  isShort,
  saysThey,
  type Topic,
} from './reading/follow-up.ts';
import { asksNothing, pointsBack } from './reading/in-light.ts';
import { leavesTopicOut, saysIt, withTopic } from './reading/naming.ts';
import { type Read, read } from './reading/reading.ts';

/** "Is it a database?" */
const IS_IT_ONE = /^(?:and |so |but )*(?:is|isn['’]?t) (?:it|that|this) (?:really |just |only )?(?:an?|from|like)\b/i;
// As many as are near to any question.
const MORE = 3;

/**
 * Answers a question in the light of what was talked about before it.
 *
 * @param alone the answer that it has by itself
 */
export function answerInConversation(before: Topic, whole: Read, alone: Answer, engine: Engine): Answer {
  const followUp = answerAfter(before, whole, engine);
  if (followUp !== undefined && !namesOwnTopic(whole, alone)) return { ...followUp, after: before };
  const { named = null } = before;
  if (named === null) return alone;
  const onTopic = asksOfTopic(whole.question, named) ? answerOnTopic(named, whole, engine) : undefined;
  if (onTopic !== undefined && isLeftUnsaid(whole, named, alone, onTopic)) return { ...onTopic, after: before };
  if (alone.kind === 'unknown') return asksNothing(whole.question) ? withMoreOn(named, alone, engine) : alone;
  // "How do we start?" may be answered by itself, and still be on the topic.
  const [entry] = entriesOf(alone.entries, engine.knowledge);
  const isOnTopic = alone.named === null && entry !== undefined && topicNamed(words(named), engine, entry) !== null;
  return isOnTopic ? { ...alone, named } : alone;
}

/** The answer to what leaves roles or an aspect unsaid that were talked about; undefined where it stands on its own. */
function answerAfter(before: Topic, { question, ranking }: Read, engine: Engine): Answer | undefined {
  const followUp = inLightOf(question, before);
  if (followUp === null) return answerInSetting(before, question, engine);
  const same = decide(followUp, ranking, engine);
  // "What sets them apart from a PO?", after what is not known of their pay.
  const isNowOfAll = same.decision.kind === 'unknown' && question.aspect === null && followUp.roles.length > 1;
  const verdict = isNowOfAll ? decide({ ...followUp, aspect: null }, ranking, engine) : same;
  // Words that nothing accounts for say that it was no follow-up after all: "the price of eggs".
  const { decision } = verdict;
  const left = decision.kind === 'unknown' ? question.rest : leftover(question.rest, decision.entries, engine);
  return left.length > 0 && !saysThey(question) ? undefined : compose(followUp, verdict, ranking, engine);
}

/** "And in a startup?", after what a CTO does: the same again, which is said of any place. */
function answerInSetting({ roles, aspect }: Topic, question: Question, engine: Engine): Answer | undefined {
  const setting = onlySetting(question.text);
  if (setting === undefined || (roles.length === 0 && aspect === null)) return undefined;
  const again = {
    ...question,
    ...{ aspect, roles: roles.map((id) => asMentioned({ id })), content: [], rest: [] },
    ...{ asks: true, asksWho: roles.length === 0 },
  };
  const ranking = () => [];
  const found = compose(again, decide(again, ranking, engine), ranking, engine);
  return found.kind === 'unknown' ? undefined : { ...found, notes: [inGeneral(setting), ...found.notes] };
}

/** "Why should we use agile?" asks of no role that was talked about, though agile is a word of an aspect; "in agile?" does. */
function namesOwnTopic({ question }: Read, alone: Answer): boolean {
  const isSetting = leavesTopicOut(question.text) && isShort(question);
  return alone.named !== null && !saysThey(question) && !isSetting;
}

/** Whether what goes on with a topic is meant rather than what the same words ask by themselves. */
function isLeftUnsaid({ asked, question }: Read, named: string, alone: Answer, onTopic: Answer): boolean {
  // "How does it work?", "examples", "what types are there?"
  if (alone.kind === 'help') {
    const mayBeOfIt = asked.length === 1 || asked.at(-1) === 'there';
    return asked.includes('it') || (mayBeOfIt && onTopic.score >= VERY_SURE);
  }
  // "And what are the benefits?" and "how do I start?" may be of any topic by themselves.
  const goesOn = saysIt(question.text, named) || beginsWithAnd(question) || asksNothing(question);
  return alone.kind === 'unknown' || isShort(question) || (goesOn && onTopic.score >= alone.score);
}

/**
 * Answers "how much does it cost?" with what is known of a topic that was named before.
 *
 * @param named the words that name it
 * @returns undefined where nothing that is known of it answers the question
 */
export function answerOnTopic(named: string, whole: Read, engine: Engine): Answer | undefined {
  const { exact, question, ranking } = read(withTopic(whole.question.text, named), engine);
  const verdict = saidInFull(exact, decide(question, ranking, engine), engine);
  const { decision } = verdict;
  if (decision.kind !== 'answer') return undefined;
  const topic = topicNamed(words(named), engine, decision.entries[0]);
  // "Who designs it?", after software architecture, is answered by what is known of a role.
  const asksWhose = question.asksWho && saysIt(whole.question.text, named);
  if (topic === null) return asksWhose ? compose(question, verdict, ranking, engine) : undefined;
  // "What is it?" and "what does it do?" ask what it is once more, not "what time is it?".
  const isAgain = decision.entries[0] === engine.knowledge.entries[topic.place];
  const asksAgain =
    pointsBack(whole.question) || asksOfDoing(whole.question.words) || IS_IT_ONE.test(whole.question.text);
  return isAgain && !asksAgain && exact === undefined ? undefined : compose(question, verdict, ranking, engine);
}

/** What else is known of a topic that was named before, to "tell me more" and "why?", which nothing answers. */
function withMoreOn(named: string, unknown: Answer, engine: Engine): Answer {
  const topic = topicNamed(words(named), engine);
  if (topic === null) return unknown;
  const head = engine.knowledge.entries[topic.place] as Entry;
  const others = entriesOnTopicOf(head, engine.knowledge).filter((entry) => entry !== head);
  const nearest = others.slice(0, MORE);
  if (nearest.length === 0) return unknown;
  return { ...unknown, nearest: nearest.map(({ id }) => id), suggestions: nearest.map(({ question }) => question) };
}
