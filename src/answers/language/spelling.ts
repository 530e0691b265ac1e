/** Puts what is misspelt right, before anything else reads it: "wose job is the roadmpa" asks whose it is. */
import { commonEnglish, rareEnglish } from './english.ts';
import { FILLER } from './filler.ts';
import { findMentions } from './mentions.ts';
import { differingLetters, editDistance, letterMask, list } from './text.ts';
import { isSpeltRight, type Vocabulary } from './vocabulary.ts';

/** The words of a question, and how many of them had to be corrected. */
export interface Respelt {
  readonly words: readonly string[];
  readonly typos: number;
}

/** A word that a misspelt one may be meant for. */
interface Candidate {
  readonly word: string;
  readonly letters: number;
  /** How much less likely it is meant. */
  readonly handicap: number;
}

/** What fingers in a hurry make of words that are too short to be told from one another by their letters, or leave of long ones. */
const SHORTHAND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    the: 'teh hte da',
    and: 'adn nd n',
    you: 'u yuo',
    your: 'ur',
    youre: 'ure',
    youve: 'uve',
    are: 'r aer',
    what: 'wat wut wot wht',
    whats: 'wats whts wuts',
    who: 'hu woh whoo',
    why: 'wy whi wyh',
    when: 'whn wen',
    can: 'cna',
    get: 'gte',
    for: 'fro',
    has: 'hsa',
    not: 'nto',
    does: 'ds dz duz',
    because: 'cuz coz cos bc',
    through: 'thru',
    though: 'tho',
    with: 'wth wih wtih w',
    please: 'pls plz plss plzz',
    them: 'em',
    user: 'usr',
    should: 'shld shud shuld',
    would: 'wld wud',
    could: 'cld cud',
    communication: 'comms',
    strategy: 'strat',
    requirements: 'reqs',
    responsibilities: 'resp resps',
  }).flatMap(([word, typed]) => [...list(typed)].map((short) => [short, word])),
);

// Whoever pastes a page does not wait for all of it.
const MOST_LOOKED_UP = 12;
const SHORTEST = 4;
// From here on a word is near no other, so that two letters may be wrong;
const LONG = 10;
// and from here on two may be left out.
const HALF_LONG = 7;

/** By their length with their first letter, and with their last: a slip of a finger seldom changes both. */
type Candidates = ReadonlyMap<string, readonly Candidate[]>;

const candidatesOf = new WeakMap<Vocabulary, Candidates>();
/** The words of the knowledge by their consonants; none for those that several have. */
const consonantsOf = new WeakMap<Vocabulary, ReadonlyMap<string, string | null>>();

/**
 * Corrects the words of a question that neither the knowledge nor English has. What makes a name together with the words
 * beside it ("scum mater") is left to those who look for names.
 *
 * @param typed the words of the question
 */
export function respelt(typed: readonly string[], vocabulary: Vocabulary): Respelt {
  const asked = typed.some((word) => SHORTHAND.has(word))
    ? typed.map((word) => inFullLetters(word, vocabulary))
    : typed;
  const isMisspelt = (word: string) => word.length >= SHORTEST && !isSpeltRight(word, vocabulary) && !/\d/.test(word);
  if (!asked.some(isMisspelt)) return { words: asked, typos: 0 };
  const inNames = new Set<number>();
  for (const { from, to, typos } of findMentions(asked, vocabulary)) {
    // "Software architectue" is nearer to architecture than to an architect.
    const isNearer = (word: string) => editDistance(word, meantBy(word, vocabulary) ?? '', typos) < typos;
    if (typos === 0 || to - from === 1 || asked.slice(from, to).filter(isMisspelt).every(isNearer)) continue;
    for (let at = from; at < to; at++) inNames.add(at);
  }
  let [lookedUp, typos] = [0, 0];
  const words = asked.map((word, at) => {
    if (lookedUp === MOST_LOOKED_UP || inNames.has(at) || !isMisspelt(word)) return word;
    lookedUp += 1;
    const meant = meantBy(word, vocabulary);
    if (meant === undefined) return word;
    typos += 1;
    return meant;
  });
  return { words, typos };
}

/** What a shorthand stands for, unless it is a word of the knowledge. */
function inFullLetters(word: string, { known }: Vocabulary): string {
  return known.has(word) ? word : (SHORTHAND.get(word) ?? word);
}

/** What an unknown word is most likely meant for: of equally likely ones a known word before one that is only English. */
function meantBy(word: string, vocabulary: Vocabulary): string | undefined {
  if (rareEnglish().has(word)) return undefined;
  const plural = word.replace(/(?<=[^aeiou])ys$/, 'ies');
  if (plural !== word && isSpeltRight(plural, vocabulary)) return plural;
  const candidates = candidatesOf.get(vocabulary) ?? candidatesFor(vocabulary);
  const limit = word.length < HALF_LONG ? 1 : 2;
  const letters = letterMask(word);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const key of keysOf(word, length)) {
      for (const candidate of candidates.get(key) ?? []) {
        if (differingLetters(letters, candidate.letters) > 2 * limit) continue;
        const cost = costOf(word, candidate.word, letters === candidate.letters, limit) + candidate.handicap;
        if (cost >= least) continue;
        best = candidate.word;
        least = cost;
      }
    }
  }
  return best ?? withVowels(word, vocabulary);
}

/** "Strtgy", "prdct mngr": the one word of the knowledge that it is without some of its vowels. */
function withVowels(word: string, vocabulary: Vocabulary): string | undefined {
  const known = consonantsOf.get(vocabulary) ?? wordsByConsonants(vocabulary);
  const meant = known.get(consonants(word)) ?? undefined;
  return meant !== undefined && meant[0] === word[0] && isLeftOf(word, meant) ? meant : undefined;
}

/** Whether all letters of a word stand in a longer one, in the same order. */
function isLeftOf(word: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at += 1;
  return at === word.length && whole.length > word.length;
}

function wordsByConsonants(vocabulary: Vocabulary): ReadonlyMap<string, string | null> {
  const known = new Map<string, string | null>();
  for (const word of vocabulary.known) {
    const key = consonants(word);
    known.set(key, known.has(key) ? null : word);
  }
  consonantsOf.set(vocabulary, known);
  return known;
}

/** A doubled one counts once. */
function consonants(word: string): string {
  return word.replace(/[aeiou]/g, '').replace(/(.)\1/g, '$1');
}

// Less than any difference in how likely a slip is: of words that the knowledge does not use, those that any question may hold
// go first.
const UNUSED = 0.5;
const FILLING = 0.25;

/**
 * How unlikely it is to type one word for another: letters are sooner left out, doubled or swapped than mistaken or put in.
 * Of four letters, only a word with one more, or the same ones, is meant: "tols" may be tools, but "jira" is no misspelt word.
 */
function costOf(word: string, candidate: string, areSameLetters: boolean, limit: number): number {
  const distance = editDistance(word, candidate, limit);
  const isSlip = areSameLetters || candidate.length > word.length;
  if (distance === 2 && word.length < LONG && candidate.length < word.length + 2) return Number.POSITIVE_INFINITY;
  if (distance > limit || (word.length === SHORTEST && (!isSlip || candidate.length < SHORTEST))) {
    return Number.POSITIVE_INFINITY;
  }
  return 2 * distance + (isSlip ? 0 : 1);
}

/** Made when the first misspelt word comes. */
function candidatesFor(vocabulary: Vocabulary): Candidates {
  const candidates = new Map<string, Candidate[]>();
  for (const word of new Set([...vocabulary.known, ...commonEnglish()])) {
    const candidate = { word, letters: letterMask(word), handicap: handicapOf(word, vocabulary) };
    for (const key of keysOf(word, word.length)) {
      const alike = candidates.get(key) ?? [];
      alike.push(candidate);
      candidates.set(key, alike);
    }
  }
  candidatesOf.set(vocabulary, candidates);
  return candidates;
}

function handicapOf(word: string, { known }: Vocabulary): number {
  if (!known.has(word)) return UNUSED;
  return FILLER.has(word) ? FILLING : 0;
}

function keysOf(word: string, length: number): [first: string, last: string] {
  return [`${word.at(0)}${length}`, `${length}${word.at(-1)}`];
}
