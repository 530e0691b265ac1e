/** Finds the names in a question. */
import { rareEnglish } from './english.ts';
import { FILLER } from './filler.ts';
import { differingLetters, editDistance, letterMask, stem } from './text.ts';
import { isSpeltRight, type Meaning, mayBegin, typosAllowed, type Vocabulary, writtenOut } from './vocabulary.ts';

/** A name found in a question: the words `from` up to, not including, `to`. */
export interface Mention {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
  /** Letters that had to be changed to find it: 0 for a name spelt right. */
  readonly typos: number;
}

/**
 * Finds the names in a question, from left to right, the longest first; a name that is spelt right goes before one
 * that would have to be corrected, and nothing that consists of known words is corrected.
 */
export function findMentions(question: readonly string[], vocabulary: Vocabulary): Mention[] {
  const { longestName, names, beginnings } = vocabulary;
  if (beginnings.size === 0) return [];
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
    // "Does a PM sell bonds?": what is English is meant, and no bonus.
    if (best?.meaning.kind === 'aspect' && to - from === 1 && rareEnglish().has(run)) return undefined;
    return best && { meaning: best.meaning, from, to, typos: best.typos };
  };
  // "product onwer": the corrected name holds the exact one it overlaps, if there is any, and so replaces it.
  const holdsWhole = (from: number, to: number) =>
    exact.every((other) => other.to <= from || other.from >= to || (from <= other.from && other.to <= to));
  const corrected = scan(question.length, (from) => {
    for (let to = Math.min(question.length, from + longestName); to > from; to--) {
      if (!holdsWhole(from, to)) continue;
      const mention = correctedAt(from, to);
      if (mention !== undefined) return mention;
    }
    return undefined;
  });
  const replaced = new Set(corrected.flatMap(({ from, to }) => question.slice(from, to).map((_, i) => from + i)));
  return [...exact.filter(({ from }) => !replaced.has(from)), ...corrected].sort((a, b) => a.from - b.from);
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
  vocabulary: Vocabulary,
): Mention | undefined {
  const { names, aspectStems, longestName } = vocabulary;
  let found: Mention | undefined;
  let [runs, stemmed] = [[''], ''];
  for (let to = from + 1; to <= question.length && to <= from + longestName; to++) {
    const word = question[to - 1] as string;
    const forms = writtenOut(word);
    runs = runs.flatMap((run) => forms.map((form) => run + form));
    stemmed += stems[to - 1];
    if (!runs.some((run) => mayBegin(run, vocabulary)) && !mayBegin(stemmed, vocabulary)) break;
    // Alone, a shortened word may stand for anything.
    const run = to - from === 1 ? word : runs.find((one) => names.has(one));
    const meaning = names.get(run ?? '') ?? aspectStems.get(stemmed);
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
  for (let length = text.length - most; length <= text.length + most; length++) {
    for (const { name, letters: those, meaning } of spellings.get(length) ?? []) {
      const limit = Math.min(most, typosAllowed(name), best?.typos ?? most);
      if (differingLetters(letters, those) > 2 * limit) continue;
      const typos = editDistance(text, name, limit);
      if (typos > limit) continue;
      // Of two names equally near, the one that is not covered: better to say "nothing on that" than to guess.
      if (best === undefined || typos < best.typos || meaning.kind === 'title') best = { meaning, typos };
    }
  }
  return best;
}
