/** What a mistyped word may be meant for, where there are too many words to look at each of them. */
import { differingLetters, editDistance, letterMask, stem } from '../language/text.ts';

/** The stems that are known, by their numbers. */
export interface KnownStems {
  /** Each known stem and its number. */
  readonly idOf: ReadonlyMap<string, number>;
  /** Each known word and the number of its stem. */
  readonly stemOf: ReadonlyMap<string, number>;
}

/**
 * The stems that a longer unknown word may be meant for: those of the known words that are one letter away, and where
 * there is none, those that are one letter away from its own stem.
 */
export function meantStems(word: string, known: KnownStems): number[] {
  if (word.length < 5) return [];
  const { words, stems } = byInitial(known);
  const near = oneLetterFrom(word, words);
  return near.length > 0 ? near : oneLetterFrom(stem(word), stems);
}

function oneLetterFrom(text: string, known: ReadonlyMap<string, readonly Known[]>): number[] {
  const letters = letterMask(text);
  const near = new Set<number>();
  for (const { spelling, id, letters: those } of known.get(text.charAt(0)) ?? []) {
    if (differingLetters(letters, those) <= 2 && editDistance(text, spelling, 1) <= 1) near.add(id);
  }
  return [...near];
}

/** A known word or stem, the number of its stem, and its letters. */
interface Known {
  readonly spelling: string;
  readonly id: number;
  readonly letters: number;
}

/** The known words and stems by their first letter, which is seldom the one that is mistyped. */
interface ByInitial {
  readonly words: ReadonlyMap<string, readonly Known[]>;
  readonly stems: ReadonlyMap<string, readonly Known[]>;
}

const initials = new WeakMap<KnownStems, ByInitial>();

function byInitial(known: KnownStems): ByInitial {
  const grouped = (ids: ReadonlyMap<string, number>) =>
    Map.groupBy(
      Array.from(ids, ([spelling, id]) => ({ spelling, id, letters: letterMask(spelling) })),
      ({ spelling }) => spelling.charAt(0),
    );
  const made = initials.get(known) ?? { words: grouped(known.stemOf), stems: grouped(known.idOf) };
  initials.set(known, made);
  return made;
}
