/** What of a question is left over: nothing that is known accounts for it. */
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import { stem, words } from '../language/text.ts';
import type { Question } from '../language/understand.ts';
import { textsOf } from '../language/vocabulary.ts';

/** The words of a question that the given entries do not account for. */
export function leftover(rest: readonly string[], entries: readonly Entry[], engine: Engine): string[] {
  return rest.filter((word) => {
    const stemmed = stem(word);
    return !entries.some((entry) => engine.stemsOf(entry).has(stemmed));
  });
}

/** Those of the given entries that account for a word. */
export function holding(word: string, entries: readonly Entry[], engine: Engine): Entry[] {
  const stemmed = stem(word);
  return entries.filter((entry) => engine.stemsOf(entry).has(stemmed));
}

/** All that an entry says, its words with spaces around them; made when the first title is looked for in it. */
const saidBy = new WeakMap<Entry, string>();

function plain(text: string): string {
  return ` ${words(text).join(' ')} `;
}

function allSaidBy(entry: Entry): string {
  const said = saidBy.get(entry) ?? textsOf(entry).map(plain).join('');
  saidBy.set(entry, said);
  return said;
}

/** Titles of the question that the answering entries do not speak of ("who works with the designers?" is covered). */
export function titlesLeft({ notCovered }: Question, entries: readonly Entry[]): string[] {
  if (notCovered.length === 0) return [];
  // Not by stems: "go to market" says nothing of marketing.
  const said = entries.map(allSaidBy);
  const isSaid = (title: string) =>
    said.some((text) => text.includes(plain(title)) || text.includes(plain(`${title}s`)));
  return notCovered.filter((title) => !isSaid(title));
}
