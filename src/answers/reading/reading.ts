/** How a text is read: spelt right, in plain words that the knowledge has, understood, and seen by the ranker. */
import type { Engine } from '../engine.ts';
import { aspectEntries } from '../entries.ts';
import { writtenAsKnown } from '../language/compounds.ts';
import { withoutCourtesies } from '../language/courtesies.ts';
import { inPlainWords } from '../language/idioms.ts';
import { respelt } from '../language/spelling.ts';
import { inKnownWords } from '../language/synonyms.ts';
import { inFull, withWords, words } from '../language/text.ts';
import { type Question, understand } from '../language/understand.ts';
import { inShortNames } from '../language/vocabulary.ts';
import { type Ranked, type Ranking, rank } from '../ranking/ranker.ts';

/** "Strategy or execution?", not "… or do they only carry it out?". */
const OR = /\bor (?!do\b|does\b|is\b|are\b|just\b|only\b)/;

/** "I want to …" asks how to. */
const WISH =
  /^(?:i|we) (?:(?:just|really|also) )?(?:want|need|have|would like|d like|hope|plan|am trying|are trying|am looking|are looking) to /;

// As many of the best ranked entries as a decision looks at; the rest are never near. Where nothing is asked for by a name,
// the first decides, and the next two are shown.
const RANKED = 100;
const RANKED_ALONE = 3;

/** The words of a text. */
export interface Wording {
  /** All of its words, courtesies too. */
  readonly said: readonly string[];
  /** The text without courtesies, its words written together or apart as the knowledge does. */
  readonly text: string;
  /** The words of that, as they were typed. */
  readonly typed: readonly string[];
  /** Spelt right; as many as were typed. */
  readonly spelt: readonly string[];
  /** What they say in plain words. */
  readonly plain: readonly string[];
  /** How many were misspelt. */
  readonly typos: number;
}

/**
 * Reads the words of a text.
 *
 * @param text what `readable` returned
 */
export function wordsOf(text: string, { knowledge, vocabulary, phrasings, ranker }: Engine): Wording {
  const isOfRoles = knowledge.roles.length > 0;
  // The index forgives what is misspelt by itself, and has too many words to look for what was meant.
  const isLarge = ranker.kind === 'index';
  const whole = isOfRoles ? withoutSigns(text) : text;
  const said = words(whole);
  if (!isOfRoles && isLarge) return { said, text, typed: said, spelt: said, plain: said, typos: 0 };
  const asked = isOfRoles ? uncontracted(withoutCourtesies(whole, vocabulary.names)) : text;
  const askedWords = asked === whole ? said : words(asked);
  const written = isLarge ? asked : writtenAsKnown(asked, askedWords, phrasings, vocabulary);
  const typed = words(written);
  const { words: spelt, typos } = respelt(typed, vocabulary);
  // Without roles a question is asked by all of its words as they are.
  return {
    said,
    text: written,
    typed,
    spelt,
    plain: isOfRoles
      ? inKnownWords(inPlainWords(inShortNames(spelt, vocabulary), vocabulary.names), vocabulary)
      : spelt,
    typos,
  };
}

/** A text with words for what stands alone in signs, and none in short names: "PO & PM", "how much $$ for a PM?", "a P.M." */
function withoutSigns(text: string): string {
  return text
    .replaceAll(' & ', ' and ')
    .replace(/(?<= )[$€£]+(?=[ ?]|$)/g, 'money')
    .replace(/\b\p{Lu}\.(?:\p{Lu}\.)+/gu, (letters) => letters.replaceAll('.', ''));
}

/** A text with words for what is left out in it: "who'd own it?" */
function uncontracted(text: string): string {
  return text.replace(CONTRACTED, (_, end: string) => ` ${LEFT_OUT[end.toLowerCase()]}`);
}

const LEFT_OUT: Readonly<Record<string, string>> = { d: 'would', ll: 'will', re: 'are', ve: 'have' };
const CONTRACTED = /(?<=\b(?:who|what|where|when|why|how|we|they|he|she|it))['’‘`´](d|ll|re|ve)\b/gi;

/** A text, or a part of one, as it was understood, and the entries as the ranker sees them. */
export interface Read {
  /** Its words, spelt right. */
  readonly asked: readonly string[];
  /** The place of the entry that it is a phrasing of, word by word. */
  readonly exact: number | undefined;
  readonly question: Question;
  readonly ranking: Ranking;
}

/**
 * Reads and understands a text.
 *
 * @param text what `readable` returned
 */
export function read(text: string, engine: Engine): Read {
  const { said, text: written, typed, spelt, plain, typos } = wordsOf(text, engine);
  const ranking = rankingOf(plain, engine);
  // What is read of a part, or without the setting, is read of a text that is spelt right.
  const understood = understand(spelt === typed ? written : withWords(written, spelt), plain, engine.vocabulary);
  const all = aboutOneAspect({ ...understood, typos: understood.typos + typos }, ranking, engine);
  const question = ofWhoeverOwnsIt(all, engine);
  return { asked: spelt, exact: exactOf(said, spelt, engine), question, ranking };
}

/** The place of the entry that has words as a phrasing: all that were said, those without courtesies, or those of a wish. */
function exactOf(said: readonly string[], spelt: readonly string[], { phrasings }: Engine): number | undefined {
  const asked = inFull(spelt);
  const wished = asked.replace(WISH, '');
  const isWish = wished !== asked;
  return (
    phrasings.get(inFull(said)) ??
    phrasings.get(asked) ??
    (isWish ? (phrasings.get(wished) ?? phrasings.get(`how to ${wished}`)) : undefined)
  );
}

/** What was read of the parts of a question. */
const parts = new WeakMap<Question, Map<string, Read>>();

/** Reads a part of a question, once, though several look for what is asked in it. */
export function readPart(text: string, whole: Question, engine: Engine): Read {
  const known = parts.get(whole) ?? new Map<string, Read>();
  parts.set(whole, known);
  const part = known.get(text) ?? read(text, engine);
  known.set(text, part);
  return part;
}

/**
 * Of several aspects that a question names ("who builds the roadmap"), the one whose entry the ranker puts first, and that is
 * known of its roles.
 */
function aboutOneAspect(question: Question, ranking: Ranking, { knowledge }: Engine): Question {
  if (question.aspects.length < 2) return question;
  const ids = question.roles.map(({ id }) => id);
  const known = question.aspects.filter((aspect) => aspectEntries(aspect, ids, knowledge).length > 0);
  // "PM: strategy or execution?" is told by all that is known of the role.
  if (ids.length === 1 && new Set(known).size > 1 && OR.test(question.words.join(' '))) {
    return { ...question, aspect: null, aspects: [] };
  }
  const nearest = ranking()
    .map(({ entry }) => knowledge.entries[entry]?.aspect)
    .find((aspect) => aspect !== undefined && known.includes(aspect));
  return { ...question, aspect: nearest ?? question.aspect };
}

/** The owner of "roadmap owner" is whoever that is; of "owner salary" the role, whose pay is known. */
function ofWhoeverOwnsIt(question: Question, { knowledge }: Engine): Question {
  const { asksOwner, aspect, roles } = question;
  if (!asksOwner || aspect === null || roles.length !== 1) return question;
  const ids = roles.map(({ id }) => id);
  return aspectEntries(aspect, ids, knowledge).length > 0 ? question : { ...question, roles: [] };
}

/** The entries as the ranker sees them; one that is asked for in the very words of a phrasing goes before all others. */
export function rankingOf(asked: readonly string[], { knowledge, phrasings, ranker }: Engine): Ranking {
  let ranked: readonly Ranked[] | undefined;
  const hasNames = knowledge.roles.length + knowledge.aspects.length > 0;
  return () => {
    if (ranked !== undefined) return ranked;
    const exact = phrasings.get(inFull(asked));
    ranked = rank(asked, ranker, knowledge.entries.length, hasNames ? RANKED : RANKED_ALONE);
    if (exact !== undefined) ranked = [{ entry: exact, score: 1 }, ...ranked.filter(({ entry }) => entry !== exact)];
    return ranked;
  };
}
