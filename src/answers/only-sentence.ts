/** The one sentence of several that is the question: what stands around it says only why it is asked. */
import { decideOrName } from './deciding/by-name.ts';
import type { Engine } from './engine.ts';
import type { Question } from './language/understand.ts';
import { isAsking, sentencesOf } from './reading/asking-parts.ts';
import { asksOnlyOfAspect, standsAlone } from './reading/in-light.ts';
import { type Read, readPart } from './reading/reading.ts';
import { namesTopicAround } from './told.ts';

// So many words name what is asked for, and no more.
const MOST_NAMING = 6;
// In more sentences that do not ask, none of them is looked for as the question.
const MOST_SENTENCES = 8;

/**
 * "I joined on Monday. What does a PM do?", "PM vs PO? I have an interview": the one sentence that asks, or where none does
 * the one that is answered, where those around it name nothing that it leaves unsaid.
 *
 * @returns undefined where the text is one sentence, or what is asked is told by more than one
 */
export function onlySentence(whole: Question, engine: Engine): Read | undefined {
  if (engine.knowledge.roles.length === 0) return undefined;
  const sentences = sentencesOf(whole.text);
  if (sentences.length === 1) return behindColon(whole, engine);
  const asking = sentences.filter(isAsking);
  // Whoever pastes a page does not wait for all of it.
  const isMuch = asking.length > 1 || (asking.length === 0 && sentences.length > MOST_SENTENCES);
  if (isMuch) return undefined;
  const [only, more] =
    asking.length > 0
      ? asking.map((text) => readPart(text, whole, engine))
      : sentences.map((text) => readPart(text, whole, engine)).filter((sentence) => isNamed(sentence, engine));
  return only !== undefined && more === undefined && tellsAll(only.question, whole, engine) ? only : undefined;
}

/** "I forgot: product owner salary" */
function behindColon(whole: Question, engine: Engine): Read | undefined {
  const [, text, more] = whole.text.split(/:\s/);
  if (text === undefined || more !== undefined) return undefined;
  const only = readPart(text, whole, engine);
  const isAsked = isAsking(text) || isNamed(only, engine);
  return isAsked && tellsAll(only.question, whole, engine) ? only : undefined;
}

/** "PO?", "user stories": whether a sentence that asks nothing is answered by what it names. */
function isNamed({ question, ranking }: Read, engine: Engine): boolean {
  // "Ideas?" is what anybody asks for.
  const isOfAny = question.words.length === 1 && question.aspect !== null;
  const isShort = question.words.length <= MOST_NAMING && !isOfAny;
  return isShort && question.asks && decideOrName(question, ranking, engine).decision.kind !== 'unknown';
}

/** Whether what stands around a sentence names nothing that it leaves unsaid. */
function tellsAll(sentence: Question, whole: Question, engine: Engine): boolean {
  // "Scrum master: career path?"
  const isOfTitle = asksOnlyOfAspect(sentence) && whole.notCovered.length > 0;
  return (
    !isOfTitle &&
    standsAlone(sentence) &&
    whole.roles.length === sentence.roles.length &&
    whole.aspects.every((aspect) => sentence.aspects.includes(aspect)) &&
    !namesTopicAround(sentence, whole, engine)
  );
}
