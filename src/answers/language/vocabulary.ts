/** The names that a question may use: roles, titles that are not covered, and the words of aspects. */
import type { Entry, Knowledge, Role } from '../../knowledge/schema.ts';
import { commonEnglish } from './english.ts';
import { FILLER, isFiller, isOfHaving } from './filler.ts';
import { isTelling } from './idioms.ts';
import { letterMask, stem, words } from './text.ts';

/** What a name stands for. */
export type Meaning =
  | { readonly kind: 'role'; readonly id: string; readonly everyday: boolean; readonly readAs: boolean }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'aspect'; readonly id: string };

/** Everything that is needed to find names in a question, prepared once for a knowledge base. */
export interface Vocabulary {
  /** Names run together ("productmanager"), so that "product-manager" and "productmanager" are one. */
  readonly names: ReadonlyMap<string, Meaning>;
  /** The words of aspects as stems run together. */
  readonly aspectStems: ReadonlyMap<string, Meaning>;
  readonly longestName: number;
  /** The first letters of all of them: what begins otherwise is no name. */
  readonly beginnings: ReadonlySet<string>;
  /** The same names by their length, for the search that forgives typos. */
  readonly spellings: ReadonlyMap<number, readonly Spelling[]>;
  /** Names with more words than they need ("amazon redshift", "chief technology officer") by their first word, longest first. */
  readonly longNames: ReadonlyMap<string, readonly LongName[]>;
  /** Every word that the knowledge or a plain question uses. */
  readonly known: ReadonlySet<string>;
}

/** The words of a name, and the one word that says the same. */
interface LongName {
  readonly name: readonly string[];
  readonly short: string;
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
  const known = new Set(knowledge.roles.length === 0 ? FILLER : [...FILLER, ...LONG.keys()]);
  let longestName = 1;
  const learn = (name: string, meaning: Meaning) => {
    const parts = words(name);
    longestName = Math.max(longestName, parts.length);
    for (const form of [parts, ...plurals(parts)]) {
      for (const word of form) known.add(word);
      if (!names.has(form.join(''))) names.set(form.join(''), meaning);
    }
  };
  for (const { id, name, short, aliases, readAs, everyday } of knowledge.roles) {
    for (const alias of [name, ...aliases]) {
      for (const form of [alias, ...turnedRound(alias)])
        learn(form, { kind: 'role', id, everyday: false, readAs: false });
    }
    for (const alias of readAs) learn(alias, { kind: 'role', id, everyday: false, readAs: true });
    for (const alias of short === undefined ? everyday : [...everyday, short])
      learn(alias, { kind: 'role', id, everyday: true, readAs: false });
  }
  for (const title of knowledge.notCovered) {
    for (const name of [title, INITIALS.get(title) ?? title]) learn(name, { kind: 'title', title });
  }
  for (const aspect of knowledge.aspects) {
    for (const phrase of [aspect.name, ...aspect.words]) {
      const parts = words(phrase);
      longestName = Math.max(longestName, parts.length);
      for (const word of parts) known.add(word);
      // People at home in another language leave the article out.
      for (const form of [parts, parts.filter((word, i) => word !== 'the' || i === parts.length - 1)]) {
        const key = form.map(stem).join('');
        // "Notes" is no form of "not".
        const [ofNames, name] = key.length < 4 && FILLER.has(key) ? [names, form.join('')] : [aspectStems, key];
        if (!ofNames.has(name)) ofNames.set(name, { kind: 'aspect', id: aspect.id });
      }
    }
  }
  const asked = knowledge.entries.map(({ question, phrasings }) => [question, ...phrasings].map(words));
  for (const text of asked.flat()) for (const word of text) known.add(word);
  for (const { answer, points } of knowledge.entries)
    for (const text of [answer, ...Object.values(points)]) for (const word of words(text)) known.add(word);
  const spellings = Map.groupBy(
    [...names, ...aspectStems]
      .filter(([name]) => typosAllowed(name) > 0)
      .map(([name, meaning]) => ({ name, letters: letterMask(name), meaning })),
    ({ name }) => name.length,
  );
  const beginnings = new Set(
    [...names.keys(), ...aspectStems.keys()].flatMap((name) => [
      name.slice(0, BEGINNING),
      name.slice(0, LONG_BEGINNING),
    ]),
  );
  return {
    names,
    aspectStems,
    longestName,
    beginnings,
    spellings,
    longNames: longNamesOf(knowledge.roles, asked),
    known,
  };
}

// Names are no longer than that.
const MOST_WORDS = 3;
const isLong = (name: readonly string[]) => name.length > 1 && name.length <= MOST_WORDS;

/**
 * Those of roles whose name is one word, and those of topics that "what is …?" asks for, and that are a phrasing in one word
 * and mostly said so.
 */
function longNamesOf(
  roles: readonly Role[],
  asked: readonly (readonly (readonly string[])[])[],
): ReadonlyMap<string, readonly LongName[]> {
  if (roles.length === 0) return new Map();
  const ofRoles = roles.flatMap(({ name, aliases }) => {
    const [short, more] = words(name);
    return short === undefined || more !== undefined ? [] : aliases.map((alias) => [words(alias), short] as const);
  });
  const saidIn = new Map<string, Set<number>>();
  for (const [text, said] of asked.flat().entries()) {
    for (const word of said) saidIn.set(word, (saidIn.get(word) ?? new Set()).add(text));
  }
  const timesSaid = (name: readonly string[]) =>
    name.map((word) => saidIn.get(word) as Set<number>).reduce((all, texts) => all.intersection(texts)).size;
  const ofTopics = asked.flatMap((texts) => {
    const names = new Set(texts.flatMap(([name, more]) => (name === undefined || more !== undefined ? [] : [name])));
    return texts.flatMap(([what, is, ...name]) => {
      const short = name.find((word) => names.has(word));
      if (what !== 'what' || is !== 'is' || short === undefined || !isLong(name) || name.some(isFiller)) return [];
      return timesSaid(name) * 2 < timesSaid([short]) ? [[name, short] as const] : [];
    });
  });
  const long = [...ofRoles.filter(([name]) => isLong(name)), ...ofTopics].map(([name, short]) => ({ name, short }));
  return Map.groupBy(
    long.sort((a, b) => b.name.length - a.name.length),
    ({ name }) => name[0] as string,
  );
}

/** A question with every name in as few words as say it. */
export function inShortNames(asked: readonly string[], { longNames }: Vocabulary): readonly string[] {
  if (longNames.size === 0) return asked;
  const short: string[] = [];
  for (let from = 0; from < asked.length; ) {
    const word = asked[from] as string;
    const long = longNames.get(word)?.find(({ name }) => name.every((part, i) => asked[from + i] === part));
    short.push(long?.short ?? word);
    from += long?.name.length ?? 1;
  }
  return short;
}

// As many letters as tell whether it is worth looking for a name at all,
const BEGINNING = 3;
// and whether it is worth looking on, which few first words are that are not of a name.
const LONG_BEGINNING = 7;

/** Whether some name may begin with a text. */
export function mayBegin(text: string, { beginnings }: Pick<Vocabulary, 'beginnings'>): boolean {
  if (text.length < BEGINNING) return true;
  return beginnings.has(text.slice(0, text.length < LONG_BEGINNING ? BEGINNING : LONG_BEGINNING));
}

/** All texts of an entry that a question may share words with. */
export function textsOf({ question, phrasings, answer, points }: Entry): string[] {
  return [question, ...phrasings, answer, ...Object.values(points)];
}

/** Whether a word is one that the knowledge or the language has, so that it is not to be corrected. */
export function isSpeltRight(word: string, { known }: Vocabulary): boolean {
  const isKnown = (form: string) => known.has(form);
  return (
    isKnown(word) || formsOf(word).some(isKnown) || isOfHaving(word) || isTelling(word) || commonEnglish().has(word)
  );
}

/** What a word may be an inflected form of ("plans", "boxes", "stories", "caring", "planned", "dearly"). */
function formsOf(word: string): string[] {
  const [, plural] = /^(.{2,}(?:[^sy]|[aeiou]y|ss))s$/.exec(word) ?? [];
  const [, hissing] = /^(.+(?:s|x|z|ch|sh|o))es$/.exec(word) ?? [];
  const [, softened] = /^(.+)ie[sd]$/.exec(word) ?? [];
  const [, base] = /^(.{2,})(?:ed|ing)$/.exec(word) ?? [];
  const [, way] = /^(.{3,})ly$/.exec(word) ?? [];
  const [, doubled] = /^(.{1,4}?([bdgklmnprt]))\2$/.exec(base ?? '') ?? [];
  return [plural, hissing, softened && `${softened}y`, base, base && `${base}e`, doubled, way].filter(
    (form) => form !== undefined,
  );
}

/** Short words differ by a letter too easily ("PM", "PO", "lead", "read"). */
export function typosAllowed(name: string): number {
  return name.length < 5 ? 0 : name.length < 9 ? 1 : 2;
}

/** "Product Owner" is the "owner of the product" too, and "Product Leader" the "leader in product". */
function turnedRound(name: string): string[] {
  const [first, second, more] = words(name);
  if (first === undefined || second === undefined || more !== undefined) return [];
  return ['of', 'of the', 'of a', 'in'].map((link) => `${second} ${link} ${first}`);
}

/** What the shortened words of titles stand for. */
const LONG: ReadonlyMap<string, readonly string[]> = new Map([
  ['arch', ['architect']],
  ['dev', ['developer', 'development']],
  ['dir', ['director']],
  ['eng', ['engineer', 'engineering']],
  ['ldr', ['leader']],
  ['mgmt', ['management']],
  ['mgr', ['manager']],
  ['mktg', ['marketing']],
  ['mngr', ['manager']],
  ['ops', ['operations']],
  ['prod', ['product']],
  ['prog', ['program']],
  ['proj', ['project']],
  ['sw', ['software']],
  ['tech', ['technical', 'technology']],
]);

/** Titles that people also name by their initials, where no role is named so. */
const INITIALS: ReadonlyMap<string, string> = new Map([
  ['program manager', 'pgm'],
  ['project manager', 'pjm'],
  ['scrum master', 'sm'],
]);

/** A word of a title, and what it may stand for: "mgrs", "managers". */
export function writtenOut(word: string): string[] {
  const ofMany = word.endsWith('s') ? LONG.get(word.slice(0, -1))?.map((long) => `${long}s`) : undefined;
  return [word, ...(LONG.get(word) ?? ofMany ?? [])];
}

/** "Product managers" and "a product manager's"; "heads of product" and "a head of product's". */
function plurals(parts: readonly string[]): string[][] {
  const places = new Set([parts.length - 1, parts.indexOf('of') - 1]);
  return [...places].flatMap((at) => {
    const word = parts[at];
    return word === undefined ? [] : [parts.with(at, word.endsWith('s') ? word : `${word}s`)];
  });
}
