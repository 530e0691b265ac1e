/** The answer to what leaves unsaid what it is about, since that was said before. */
import { pointsBack } from './asking-parts.ts';
import { type Answer, compose } from './compose.ts';
import { decide } from './decide.ts';
import type { Engine } from './engine.ts';
import { inLightOf, onTopic, saysThey, type Topic } from './follow-up.ts';
import { asksOfDoing } from './language/asks.ts';
import { words } from './language/text.ts';
import { unaccounted } from './leftover.ts';
import { topicNamed } from './named.ts';
import { type Read, read } from './reading.ts';

/** The answer to what leaves roles or an aspect unsaid that were talked about; undefined where it stands on its own. */
export function answerAfter(before: Topic, { question, ranking }: Read, engine: Engine): Answer | undefined {
  const followUp = inLightOf(question, before);
  if (followUp === null) return undefined;
  const verdict = decide(followUp, ranking, engine);
  // Words that nothing accounts for say that it was no follow-up after all: "the price of eggs".
  const { decision } = verdict;
  const left = decision.kind === 'unknown' ? question.rest : unaccounted(question.rest, decision.entries, engine);
  return left.length > 0 && !saysThey(question) ? undefined : compose(followUp, verdict, ranking, engine);
}

/**
 * Answers "how much does it cost?" with what is known of a topic that was named before.
 *
 * @param named the words that name it
 * @returns undefined where nothing that is known of it answers the question
 */
export function answerOnTopic(named: string, whole: Read, engine: Engine): Answer | undefined {
  const { question, ranking } = read(onTopic(whole.question, named), engine);
  const verdict = decide(question, ranking, engine);
  const { decision } = verdict;
  if (decision.kind !== 'answer') return undefined;
  const topic = topicNamed(words(named), engine, decision.entries[0]);
  if (topic === null) return undefined;
  // "What is it?" and "what does it do?" ask what it is once more, not "what time is it?".
  const isAgain = decision.entries[0] === engine.knowledge.entries[topic.place];
  const asksAgain = pointsBack(whole.question) || asksOfDoing(whole.question.words);
  return isAgain && !asksAgain ? undefined : compose(question, verdict, ranking, engine);
}
