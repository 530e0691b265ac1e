/** Writes words together or apart as the knowledge does: "wi-fi" where it has "wifi", and "pincode" where it has "pin code". */
import { commonEnglish } from './english.ts';
import { FILLER } from './filler.ts';
import { isFunctionStem } from './function-words.ts';
import { singular, words } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

// Whoever pastes a page does not wait for all of it.
const MOST_LOOKED_UP = 12;
const SHORTEST = 4;
/** A word as it was typed, and what keeps it from the next where that is no more than a space. */
const TYPED = /([\p{L}\p{N}\p{M}'’‘`´]+)([- ]?)/gu;

/**
 * A text with its words written together or apart as in the phrasings of the knowledge, where a word of it is not known
 * as it is written.
 *
 * @param text what `readable` returned
 * @param said its words
 * @param phrasings by the words of each, with a space between them
 */
export function writtenAsKnown(
  text: string,
  said: readonly string[],
  phrasings: ReadonlyMap<string, unknown>,
  { known }: Vocabulary,
): string {
  const isKnown = (word: string) => known.has(word) || known.has(singular(word)) || known.has(`${word}s`);
  const unknown = said.map((word) => !isKnown(word));
  if (!unknown.includes(true)) return text;
  let lookedUp = 0;
  const isSaid = (one: string, other: string) => {
    lookedUp += 1;
    const two = ` ${one} ${singular(other)}`;
    const all = textOf(phrasings);
    return all.includes(`${two} `) || all.includes(`${two}s `);
  };
  // "A head of product" is not ahead.
  const mayBegin = (one: string) => lookedUp < MOST_LOOKED_UP && !isFunctionStem(one);
  const isOneWord = (one: string, at: number) => {
    const other = said[at + 1];
    if (other === undefined || (unknown[at] === false && unknown[at + 1] === false)) return false;
    const run = one + other;
    return run.length >= SHORTEST && isKnown(run) && !FILLER.has(run) && mayBegin(one) && !isSaid(one, other);
  };
  const placeToPart = (word: string, at: number) => {
    if (word.length < SHORTEST || unknown[at] === false || commonEnglish().has(word)) return 0;
    for (let place = 1; place < word.length - 1; place++) {
      const [one, other] = [word.slice(0, place), word.slice(place)];
      if (known.has(one) && isKnown(other) && mayBegin(one) && isSaid(one, other)) return place;
    }
    return 0;
  };
  const joined = said.map(isOneWord);
  const places = said.map(placeToPart);
  if (!joined.includes(true) && places.every((place) => place === 0)) return text;
  let next = 0;
  return text.replace(TYPED, (typed, word: string, between: string) => {
    if (words(word).length === 0) return typed;
    const [place, isJoined] = [places[next] as number, joined[next]];
    next += 1;
    if (place > 0) return `${word.slice(0, place)} ${word.slice(place)}${between}`;
    return isJoined ? word : word + between;
  });
}

const texts = new WeakMap<ReadonlyMap<string, unknown>, string>();

/** All phrasings as one text, to look through it at once; made when the first word comes that needs it. */
function textOf(phrasings: ReadonlyMap<string, unknown>): string {
  const text = texts.get(phrasings) ?? ` ${[...phrasings.keys()].join(' | ')} `;
  texts.set(phrasings, text);
  return text;
}
