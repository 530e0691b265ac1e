/** The answer to a question that stands on its own, or to a part of it. */

import { type Answer, compose, helpAnswer } from './composing/compose.ts';
import { sourcesOf } from './composing/references.ts';
import { alsoAsked, inGeneral, nothingOnPart, onlyPart } from './composing/wording.ts';
import { answerOnTopic } from './conversation.ts';
import { isOfComparison, isOn } from './deciding/asked-by.ts';
import { byName, decideOrName, saidInFull, topicByName } from './deciding/by-name.ts';
import { decide } from './deciding/decide.ts';
import { type NamedTopic, termIn, topicNamed, topicsNear } from './deciding/named.ts';
import { unknown, type Verdict } from './deciding/verdict.ts';
import type { Engine } from './engine.ts';
import { entriesOf } from './entries.ts';
import { asksForHelp, asksOfBot } from './language/help.ts';
import { withoutKind, withoutPlace, withoutSetting } from './language/setting.ts';
import { words } from './language/text.ts';
import type { Question } from './language/understand.ts';
import { asksOfDoing, isWho } from './language/who-and-how.ts';
import { onlySentence } from './only-sentence.ts';
import { askingParts, askingSentences, isAsking, sentencesOf } from './reading/asking-parts.ts';
import { asksHowTheyDiffer, asMentioned, takesUp, tellsAnything } from './reading/follow-up.ts';
import { asksNothing, asksOtherwise, inLightOfWhole, pointsBack, standsAlone } from './reading/in-light.ts';
import { saysIt } from './reading/naming.ts';
import { type Read, read, readPart } from './reading/reading.ts';
import { toldOf, withoutAsker, withoutStory, withSubject } from './told.ts';

/** "Pros and cons": only what is good about something is known. */
const GOOD_AND_BAD =
  /\b(pros|benefits?|advantages?|upsides?|strengths|strong points)(?:,? (?:and|or|&) (?:the |its )?|, ?| ?\/ ?|[- ]?n[- ]?)(?:cons|drawbacks?|disadvantages?|downsides?|weaknesses|weak points|limitations)\b/i;

/** What only somebody who answers is asked. */
const OF_ANSWERS = /\bi ask\b|\byou (?:know|answer|cover)\b|\buse (?:this|it|you)\b/;

// What an answer to a part of a question is less sure by.
const PER_PART = 0.2;
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

/** The topic that the whole of a text names, of which a part may ask. */
function topicOf({ notCovered, content }: Question, engine: Engine): NamedTopic | null {
  const inTitles = new Set(notCovered.flatMap(words));
  return topicNamed(
    content.filter((word) => !inTitles.has(word)),
    engine,
  );
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

/** A part of a question; what it leaves unsaid is taken from the whole. */
interface Part extends Read {
  /** It leaves nothing unsaid, or roles that the whole names. */
  readonly isWhole: boolean;
}

/** The parts of a question that ask by themselves, with what they leave unsaid taken from the whole. */
function partsOf(whole: Question, engine: Engine): Part[] {
  const texts = engine.knowledge.roles.length === 0 ? askingSentences(whole.text) : askingParts(whole.text);
  return texts.map((text) => {
    const part = readPart(text, whole, engine);
    const question = inLightOfWhole(part.question, whole);
    const isWhole = standsAlone(part.question) || question.roles.length > part.question.roles.length;
    return { ...part, isWhole, question };
  });
}

/**
 * The answers to the parts of "what does a PM do, and who owns the roadmap?" as one: the first, and what the others say.
 * Several roles are better set side by side.
 *
 * @returns undefined where some part does not stand on its own, or at most one is answered
 */
function answerToEach(parts: readonly Part[], whole: Question, engine: Engine): Answer | undefined {
  if (parts.length < 2) return undefined;
  const named = topicOf(whole, engine)?.name;
  const isOnTopic = ({ question }: Part) => named !== undefined && saysIt(question.text, named);
  if (!parts.every((part) => part.isWhole || isOnTopic(part))) return undefined;
  const found = parts.map((part) =>
    named !== undefined && !part.isWhole
      ? answerOnTopic(named, part, engine)
      : (answerInstead(part, engine) ?? answerInGeneral(part.question, unknown(part.question), engine)),
  );
  const answers = found.filter((answer) => answer !== undefined);
  const [first, ...others] = answers;
  const isOfOne = new Set(answers.map(({ entries }) => entries[0])).size < Math.max(2, answers.length);
  const areOfRoles = answers.every(({ kind, aspect }) => kind !== 'answer' && aspect === null);
  if (first === undefined || isOfOne || areOfRoles) return undefined;
  const silent = parts.filter((_, i) => found[i] === undefined);
  return {
    ...first,
    notes: [
      ...first.notes,
      ...others.flatMap(({ question, title, summary, notes }) => [alsoAsked(question, title, summary), ...notes]),
      ...silent.map(({ question }) => nothingOnPart(question.text)),
    ],
    sources: sourcesOf(
      answers.flatMap(({ entries }) => entriesOf(entries, engine.knowledge)),
      engine.knowledge,
    ),
  };
}

/** The answer to the first of a question's parts that has one. */
function answerToPart(parts: readonly Read[], whole: Question, engine: Engine): Answer | undefined {
  const named = topicOf(whole, engine)?.name;
  for (const part of parts) {
    const compared = answerOfTopics(part.question, whole, engine);
    if (compared !== undefined) return compared;
    const isPointedAt = named !== undefined && saysIt(part.question.text, named);
    // "A friend says Agile is a waste of time. What is it good for?"; a role is pointed at before a topic.
    const isOfTopic = tellsAnything(part.question) || (isPointedAt && whole.roles.length === 0);
    const onTopic = () => (named !== undefined && isOfTopic ? answerOnTopic(named, part, engine) : undefined);
    const ofTheOne = () => answerOfTheOne(part, whole, engine);
    // "For a product leader, what about usability?" asks of nobody else.
    const isOfWhole = whole.roles.length > 0 && part.question.aspect !== null && takesUp(part.question);
    // "Benefits?" asks of nothing but what was named before.
    const asks = isAsking(part.question.text);
    const ofAnybody = () => (isOfWhole || !asks ? undefined : answerInstead(part, engine));
    // "We are moving to Redshift. What are its benefits?", "we want to try Agile, how do we start?"
    const found =
      isPointedAt || !asks ? (onTopic() ?? ofTheOne() ?? ofAnybody()) : (ofTheOne() ?? ofAnybody() ?? onTopic());
    if (found === undefined) continue;
    // "Could someone explain", before "what that means", asks nothing that was passed over.
    const isOnly = parts.every((other) => other === part || asksNothing(other.question));
    return isOnly ? found : { ...found, notes: [onlyPart(part.question.text), ...found.notes] };
  }
  return undefined;
}

/** "My professor prefers waterfall to Agile. How do the two differ?": what the story names is compared. */
function answerOfTopics(part: Question, whole: Question, engine: Engine): Answer | undefined {
  if (!asksHowTheyDiffer(part) || whole.roles.length > 0) return undefined;
  const named = whole.content.filter((word) =>
    topicsNear(word, engine).some((entry) => isOfComparison(entry) && isOn([word], entry)),
  );
  if (named.length < 2) return undefined;
  return answerInstead(read(`difference between ${named.join(' and ')}`, engine), engine);
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
 * What is known anywhere, to a question that asks for it in some setting: "what does a PM do at a bank?" and "fintech PM",
 * which nothing answers; "… the CTO in a software company", which does not ask of software, though an entry on the CTO
 * speaks of it; and "what does a PO do in Scrum?", which asks for more than how an owner works.
 */
function answerInGeneral(whole: Question, { decision }: Verdict, engine: Engine): Answer | undefined {
  const { aspect, roles, rest, asksWhether, notCovered } = whole;
  const isAnswered = decision.kind !== 'unknown';
  const mayAskMore =
    decision.kind === 'answer' &&
    (aspect === null ? rest.length > 0 : (asksOfDoing(whole.words) || isWho(whole.words[0] ?? '')) && !asksWhether);
  if (isAnswered && (!mayAskMore || roles.length === 0)) return undefined;
  // What a role is at one place is what it is anywhere; what it is paid there is not.
  const isOfWork = roles.length > 0 && aspect === null;
  const general =
    withoutSetting(whole.text) ??
    (isOfWork ? withoutPlace(whole.text) : undefined) ??
    withoutKind(
      whole.text,
      roles.map(({ as }) => as),
    );
  // The owner of a bank is no Product Owner.
  const isOrdinary = whole.ordinary || roles.some(({ everyday }) => everyday);
  if (general === undefined || isOrdinary || engine.knowledge.roles.length === 0) return undefined;
  const asked = read(general.text, engine);
  // "Pricing for our enterprise plan" is our own.
  if (roles.length === 0 && asked.question.bare && /\b(?:our|my)\b/.test(general.setting)) return undefined;
  // "What is in the job of a project manager?" is of no manager in general.
  const isOfOthers = asked.question.roles.length < roles.length || asked.question.notCovered.length < notCovered.length;
  const isLess = isOfOthers || (isAnswered && asked.question.rest.length > 0);
  if (isLess || (isAnswered && asked.question.aspect !== null)) return undefined;
  const found = answerInstead(asked, engine);
  if (found === undefined || (isAnswered && aspect !== null)) return found;
  return { ...found, question: whole.text, notes: [inGeneral(general.setting), ...found.notes] };
}

/** The benefits, to "pros and cons of Agile". */
function answerOfGood({ text }: Question, engine: Engine): Answer | undefined {
  const good = GOOD_AND_BAD.exec(text)?.[1];
  if (good === undefined) return undefined;
  const found = answerInstead(read(text.replace(GOOD_AND_BAD, good), engine), engine);
  return found && { ...found, question: text, notes: [onlyPart(good), ...found.notes] };
}

/** The answer, less sure, to what was read in place of the whole question; undefined where it has none. */
function answerInstead({ exact, question, ranking }: Read, engine: Engine): Answer | undefined {
  const verdict = saidInFull(exact, decideOrName(question, ranking, engine), engine);
  if (verdict.decision.kind === 'unknown') return undefined;
  const score = Math.max(0.5, verdict.score - PER_PART);
  return compose(question, { ...verdict, score }, ranking, engine);
}
