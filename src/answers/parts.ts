/** The parts of a question that ask by themselves, and their answers: "what does a PM do, and who owns the roadmap?" */
import type { Answer } from './composing/compose.ts';
import { sourcesOf } from './composing/references.ts';
import { alsoAsked, nothingOnPart, onlyPart } from './composing/wording.ts';
import { answerOnTopic } from './conversation.ts';
import { isOfComparison, isOn, tellsOf } from './deciding/asked-by.ts';
import { type NamedTopic, topicNamed, topicsNear } from './deciding/named.ts';
import { unknown } from './deciding/verdict.ts';
import type { Engine } from './engine.ts';
import { entriesOf } from './entries.ts';
import { answerInGeneral, answerInstead } from './in-general.ts';
import { words } from './language/text.ts';
import type { Question } from './language/understand.ts';
import { askingParts, askingSentences, isAsking } from './reading/asking-parts.ts';
import { asksHowTheyDiffer, asMentioned, takesUp, tellsAnything } from './reading/follow-up.ts';
import { asksNothing, inLightOfWhole, standsAlone } from './reading/in-light.ts';
import { saysIt } from './reading/naming.ts';
import { type Read, read, readPart } from './reading/reading.ts';

/** A part of a question; what it leaves unsaid is taken from the whole. */
export interface Part extends Read {
  /** It leaves nothing unsaid, or roles that the whole names. */
  readonly isWhole: boolean;
}

/** The parts of a question that ask by themselves, with what they leave unsaid taken from the whole. */
export function partsOf(whole: Question, engine: Engine): Part[] {
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
export function answerToEach(parts: readonly Part[], whole: Question, engine: Engine): Answer | undefined {
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
export function answerToPart(parts: readonly Read[], whole: Question, engine: Engine): Answer | undefined {
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
    const ofAnybody = () => (isOfWhole || !asks ? undefined : answerOfAnybody(part, whole, engine));
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

/** "I'm hungry, where should I go?" and "pizza has which ingredients" ask of nobody's career, and of no architecture. */
function answerOfAnybody(part: Read, whole: Question, engine: Engine): Answer | undefined {
  const { aspect, asksWho, asksForSomebody, text } = part.question;
  const isOfOneself = aspect !== null && !asksWho && !asksForSomebody && words(text).includes('i');
  if (isOfOneself && whole.roles.length === 0) return undefined;
  const found = answerInstead(part, engine);
  const [entry] = found?.kind === 'answer' && found.aspect === null ? entriesOf(found.entries, engine.knowledge) : [];
  return entry === undefined || tellsOf(whole, entry, engine) ? found : undefined;
}

/** The topic that the whole of a text names, of which a part may ask. */
export function topicOf({ notCovered, content }: Question, engine: Engine): NamedTopic | null {
  const inTitles = new Set(notCovered.flatMap(words));
  return topicNamed(
    content.filter((word) => !inTitles.has(word)),
    engine,
  );
}
