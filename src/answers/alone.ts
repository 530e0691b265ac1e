/** The answer to a question that stands on its own. */

import { type Answer, compose, helpAnswer } from './composing/compose.ts';
import { onlyPart } from './composing/wording.ts';
import { byName, decideOrName, saidInFull, topicByName } from './deciding/by-name.ts';
import { decide } from './deciding/decide.ts';
import { type NamedTopic, termIn } from './deciding/named.ts';
import type { Engine } from './engine.ts';
import { entriesOf } from './entries.ts';
import { answerInGeneral, answerInstead } from './in-general.ts';
import { asksForHelp, asksOfBot } from './language/help.ts';
import { words } from './language/text.ts';
import type { Question } from './language/understand.ts';
import { onlySentence } from './only-sentence.ts';
import { answerToEach, answerToPart, type Part, partsOf, topicOf } from './parts.ts';
import { sentencesOf } from './reading/asking-parts.ts';
import { asksOtherwise, pointsBack, standsAlone } from './reading/in-light.ts';
import { type Read, read, readPart } from './reading/reading.ts';
import { toldOf, withoutAsker, withoutStory, withSubject } from './told.ts';

/** "Pros and cons": only what is good about something is known. */
const GOOD_AND_BAD =
  /\b(pros|benefits?|advantages?|upsides?|strengths|strong points)(?:,? (?:and|or|&) (?:the |its )?|, ?| ?\/ ?|[- ]?n[- ]?)(?:cons|drawbacks?|disadvantages?|downsides?|weaknesses|weak points|limitations)\b/i;

/** What only somebody who answers is asked. */
const OF_ANSWERS = /\bi ask\b|\byou (?:know|answer|cover)\b|\buse (?:this|it|you)\b/;

// How sure it is of a topic that is pointed back at: more than of one that is only named.
const POINTED_AT = 0.75;

/** Answers a question that stands on its own. */
export function answerAlone({ asked, exact, question, ranking }: Read, engine: Engine): Answer {
  // A knowledge base of restaurants has an aspect "menu".
  const namesNothing = exact === undefined && question.aspect === null;
  if (namesNothing && asksForHelp(asked)) return helpAnswer(question.text, engine.knowledge);
  if (exact !== undefined) {
    return compose(question, saidInFull(exact, decide(question, ranking, engine), engine), ranking, engine);
  }
  const untold = answerUntold(question, engine);
  if (untold !== undefined) return untold;
  const only = onlySentence(question, engine);
  if (only !== undefined) return asTold(answerAlone(only, engine), only, question, engine);
  const parts = partsOf(question, engine);
  const isOther = parts.length === 1 && parts.every((part) => asksOtherwise(part.question, question));
  const other = isOther ? answerToPart(parts, question, engine) : undefined;
  if (other !== undefined) return other;
  const each = answerToEach(parts, question, engine);
  if (each !== undefined) return each;
  const verdict = decideOrName(askedByPart(question, parts), ranking, engine);
  const pointedAt = topicPointedAt(question, parts, engine);
  if (pointedAt !== null) {
    return compose(question, { ...byName(pointedAt.place, engine), score: POINTED_AT }, ranking, engine);
  }
  if (verdict.decision.kind !== 'unknown') {
    return answerInGeneral(question, verdict, engine) ?? compose(question, verdict, ranking, engine);
  }
  if (asksOfBot(asked) || asksOfBotAlone(question, engine)) return helpAnswer(question.text, engine.knowledge);
  const named = topicByName(question, engine);
  return (
    answerToPart(parts, question, engine) ??
    answerInGeneral(question, verdict, engine) ??
    answerOfGood(question, engine) ??
    compose(question, named === undefined ? verdict : byName(named, engine), ranking, engine)
  );
}

/** "I'd like to try this bot. What can I ask?", but not "imagine you are a pirate. What do you do?" */
function asksOfBotAlone(whole: Question, engine: Engine): boolean {
  const namesNobody = whole.roles.length + whole.notCovered.length === 0;
  if (!namesNobody || !OF_ANSWERS.test(whole.words.join(' '))) return false;
  const sentences = sentencesOf(whole.text).map((text) => readPart(text, whole, engine).asked);
  return sentences.length > 1 && sentences.some((asked) => asksOfBot(asked) && OF_ANSWERS.test(asked.join(' ')));
}

/** The answer to what is asked, without what is told beside it. */
function answerUntold(whole: Question, engine: Engine): Answer | undefined {
  // Nobody is named there, and what is told may be what is asked by.
  if (engine.knowledge.roles.length === 0) return undefined;
  const toAnybody = withoutAsker(whole, engine);
  const asked = toAnybody ?? withSubject(whole, engine) ?? withoutStory(whole, engine);
  const found = asked && answerAlone(asked, engine);
  if (found === undefined) return undefined;
  if (found.kind !== 'unknown') return asTold(found, asked as Read, whole, engine);
  // Where nothing is known of somebody, nothing is, whoever asks.
  const { rest = [] } = toAnybody?.question ?? {};
  const isOfOthers = found.notCovered.length > 0 || (toAnybody !== undefined && found.roles.length + rest.length > 0);
  return isOfOthers ? found : undefined;
}

/** "Our data sits in S3. Can Redshift use it there?": a part that points back asks of all that is told. */
function askedByPart(whole: Question, parts: readonly Part[]): Question {
  const isAsked =
    whole.roles.length === 0 &&
    parts.some(({ question }) => question.asks && question.content.length > 0 && !standsAlone(question));
  return isAsked ? { ...whole, asks: true } : whole;
}

/** "Customers complain about quality. Would Agile help?": of what is known of a topic, what the story speaks of. */
function asTold(found: Answer, asked: Read, whole: Question, engine: Engine): Answer {
  const [entry] = found.kind === 'answer' ? entriesOf(found.entries.slice(0, 1), engine.knowledge) : [];
  const told = entry && toldOf(entry, asked.question, whole, engine);
  if (told === undefined) return found;
  return compose(asked.question, byName(engine.knowledge.entries.indexOf(told), engine), asked.ranking, engine);
}

/** "Everybody talks about sprints. What is that?"; and what "our CEO loves Agile, what is it?" points at is nobody. */
function topicPointedAt(whole: Question, parts: readonly Part[], engine: Engine): NamedTopic | null {
  const part = parts.find(({ question }) => pointsBack(question));
  if (part === undefined || whole.roles.length > 0) return null;
  const inTitles = new Set(whole.notCovered.flatMap(words));
  const named =
    termIn(
      whole.words.filter((word) => !inTitles.has(word)),
      engine,
    ) ?? topicOf(whole, engine);
  if (named === null || part.question.words.includes('it')) return named;
  // "Our CEO loves Agile. What is that?" points at what was named last; in "we use Agile and have an analyst" that is somebody.
  const isNamedLast =
    whole.words.lastIndexOf(words(named.name).at(-1) as string) >
    whole.words.findLastIndex((word) => inTitles.has(word));
  return isNamedLast ? named : null;
}

/** The benefits, to "pros and cons of Agile". */
function answerOfGood({ text }: Question, engine: Engine): Answer | undefined {
  const good = GOOD_AND_BAD.exec(text)?.[1];
  if (good === undefined) return undefined;
  const found = answerInstead(read(text.replace(GOOD_AND_BAD, good), engine), engine);
  return found && { ...found, question: text, notes: [onlyPart(good), ...found.notes] };
}
