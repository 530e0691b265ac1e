/** The parts of a text that ask: "My sister became a product manager. What does she do?" says first why it is asked. */
import { ASKING } from '../language/filler.ts';
import { list, words } from '../language/text.ts';

// Who asks more than this at once is better told that nothing was understood.
const MOST_PARTS = 4;
// "Ideas?" asks nothing that could be known.
const SHORTEST = 3;

/** The beginning of why one asks: "since we are hiring", "so that I can tell my boss". */
const REASON = '(?:because|since|so that|as) (?:i|we|he|she|my|our) ';
/** What is asked about, before the question: "in terms of pay, how do they compare?" is of one piece. */
const CONCERNS =
  '(?:^|[.!?…]\\s)(?:and |but |so )?(?:about|in terms of|when it comes to|regarding|concerning|as for|as far as|as regards|with (?:regard|respect) to|in the context of|on the subject of|talking about|speaking of)\\s[^.,;:!?…]{1,40}';
// Where one part ends: at a sign with a space after it, though not before two to choose from ("who decides, the owner or the
// manager?"); before a reason, "and I could not say", or a word of asking in the middle of a sentence, unless it only goes
// on with "is it the owner or the manager who …" or "a mentor who is a leader".
const ENDS = new RegExp(
  [
    '[.;!?…]\\s',
    `(?<!${CONCERNS})(?::\\s|,\\s(?![^.,;:!?…]{1,40}\\sor\\s))`,
    '\\s[-–—]+\\s',
    '(?<=^(?:and |so |but )?who(?:se|m)?\\s[^.,;:!?…]{3,40})\\s(?=(?:when|whenever|if(?! not)|once|in case) )',
    `\\s(?=${REASON}|(?:and|but|so) (?:i|we|he|she|my|our) )`,
    "\\s(?=(?:(?:what|who|how|where)(?:['’]?s)?|which|why)\\s)(?!who(?: is|['’]?s) an?\\s)(?<!\\bis it\\s[^.,;:!?…]{1,80})(?<!\\bthe (?:one|person|role)\\s)(?<!\\bwho (?:decides|determines|says)(?: on)?\\s)" +
      `(?<!${CONCERNS}[,:]\\s)`,
  ].join('|'),
  'i',
);

/** "What is Agile and", before "who uses it?" */
const GOES_ON = /\s+(?:and|or|but|so)$/i;

// "P.O. box" is one, and so is "PM vs. PO".
const SENTENCE_ENDS = new RegExp(`(?<=[!?…]|(?<!\\b(?:\\w|vs))\\.)\\s|\\s(?=\\(|${REASON})`, 'i');
// Also behind "quick question:".
const SENTENCE_BEGINS = /[.!?…:]\s/;
/** A story, and no list of what is asked about. */
const STATING = /^(?:i|we|my|our|the|they|he|she)\b/i;
const EXPLAIN = /^(?:please )?(?:explain|meaning)(?: please)?\W*$/i;
const LINKING = list('and so but or rather then also now please pls someone somebody anyone anybody');
/**
 * The parts of a text that ask something by themselves, in order.
 *
 * @param text readable text
 * @returns none where the text is all of one piece
 */
export function askingParts(text: string): string[] {
  const parts = text
    .split(ENDS)
    .map((part) => part.replace(GOES_ON, ''))
    .filter((part) => words(part).length > 0);
  if (parts.length === 1) return [];
  const last = sentencesOf(text).at(-1) ?? text;
  const asking = parts.filter((part) => asks(part) && (part === last || !isExplain(part)));
  if (asking.length > 0) return asking.slice(0, MOST_PARTS);
  // "Small startup, little data. Redshift or Athena?"
  if (last !== text) return last.endsWith('?') ? [last] : [];
  // "I am giving a talk on Agile, key principles?"
  const end = parts.at(-1) as string;
  return STATING.test(text) && text.endsWith('?') && words(end).length <= SHORTEST ? [end] : [];
}

/**
 * The sentences of a text, a remark in brackets and a reason at the end of one apart.
 *
 * @param text readable text
 */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_ENDS).filter((sentence) => words(sentence).length > 0);
}

/** Whether a sentence asks, by its first word or its last sign; "Ideas?" asks nothing that could be known. */
export function isAsking(sentence: string): boolean {
  return asks(sentence) || (sentence.endsWith('?') && words(sentence).length >= SHORTEST);
}

/**
 * The sentences of a text that ask something, in order; where none of several does, the last one.
 *
 * @param text readable text
 * @returns none where the text is one sentence
 */
export function askingSentences(text: string): string[] {
  const sentences = text.split(SENTENCE_BEGINS).filter((sentence) => words(sentence).length > 0);
  if (sentences.length === 1) return [];
  const asking = sentences.filter(asks);
  return asking.length > 0 ? asking.slice(0, MOST_PARTS) : sentences.slice(-1);
}

/** "They made me a PO. Meaning?" asks by that; "nodes in Redshift, explain" asks no more than it does without. */
export function isExplain(part: string): boolean {
  return EXPLAIN.test(part);
}

function asks(part: string): boolean {
  const first = words(part).find((word) => !LINKING.has(word));
  return first !== undefined && (ASKING.has(first) || isExplain(part));
}
