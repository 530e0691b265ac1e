/** What makes two questions the same: their telling words, in any order, typos corrected. */
import { isFiller } from './language/filler.ts';
import { respelt } from './language/spelling.ts';
import { editDistance, readable, stem, words } from './language/text.ts';
import type { Vocabulary } from './language/vocabulary.ts';

// Words that are shorter differ in meaning when they differ by a letter.
const LONG = 5;

/**
 * The gist of a question, by which the same question is known again.
 *
 * @returns its telling words as stems, sorted; all of its words where none of them tells anything
 */
export function gistOf(raw: string, vocabulary: Vocabulary): string {
  const asked = words(readable(raw));
  const telling = respelt(asked, vocabulary).words.filter((word) => !isFiller(word));
  return [...new Set((telling.length > 0 ? telling : asked).map(stem))].sort().join(' ');
}

/** Whether two gists differ by no more than a typo in a long word or two. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  return a.length === b.length && a.every((word) => b.some((also) => isAlike(word, also)));
}

function isAlike(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= LONG && editDistance(a, b, 1) <= 1);
}
