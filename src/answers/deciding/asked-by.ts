/** By which words an entry is asked for: what its question and its other phrasings say. */
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import { setsApart } from '../language/asks.ts';
import { isFiller } from '../language/filler.ts';
import { singular, stem, words } from '../language/text.ts';
import type { Question } from '../language/understand.ts';
import { asksHowTo, asksWhoHas, isWho } from '../language/who-and-how.ts';

// What an entry is on is said by the words that most of its phrasings hold, and by those that nearly as many do;
const NEARLY_ALL = 0.8;
// and where it is on more than one thing, by what several of the others have in common.
const SEVERAL = 2;

/** What the phrasings of an entry say, gathered once. */
interface Phrasings {
  /** The words of each. */
  readonly texts: readonly (readonly string[])[];
  /** The same with a space around each word, to find several in a row. */
  readonly spaced: readonly string[];
  /** The stems of the words that name what the entry is on: "Agile", and "TDD" of "what is TDD?"; none where nothing is common. */
  readonly names: ReadonlySet<string>;
  /** The stems of each phrasing that holds no such word. */
  readonly nameless: readonly ReadonlySet<string>[];
  /** The words, in the singular, that are the only one to tell anything in a phrasing. */
  readonly alone: ReadonlySet<string>;
  /** Whether one of them asks how to do something. */
  readonly areHowTo: boolean;
}

/** How a phrasing asks on behalf of anybody. */
const HOW_DOES_ONE = / how (?:(?:do|can|could|should|would) you|does one) /;

const gathered = new WeakMap<Entry, Phrasings>();

function phrasingsOf(entry: Entry): Phrasings {
  const known = gathered.get(entry) ?? gather(entry);
  gathered.set(entry, known);
  return known;
}

function gather({ question, phrasings }: Entry): Phrasings {
  const texts = [question, ...phrasings].map(words);
  const telling = texts.map((said) => said.filter((word) => !isFiller(word)));
  const stems = telling.map((said) => new Set(said.map(stem)));
  const names = namesIn(stems);
  const nameless = stems.filter((said) => said.isDisjointFrom(names));
  const named = stems.filter((said) => !said.isDisjointFrom(names));
  const onlyThere = all(nameless).difference(all(named));
  const spaced = texts.map((said) => ` ${said.join(' ')} `);
  return {
    texts,
    spaced,
    areHowTo: spaced.some((said) => asksHowTo(said.replace(HOW_DOES_ONE, ' how do we ').trim().split(' '))),
    names: names.size === 0 ? names : names.union(onlyThere),
    nameless,
    alone: new Set(
      telling.flatMap(([word, more]) => (word !== undefined && more === undefined ? [singular(word)] : [])),
    ),
  };
}

function all(phrasings: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(phrasings.flatMap((said) => [...said]));
}

/** The few words of which nearly every phrasing holds one: those that most of them hold, and of the others likewise. */
function namesIn(phrasings: readonly ReadonlySet<string>[]): Set<string> {
  const names = new Set<string>();
  let others = phrasings;
  while (others.length > 0) {
    const counts = new Map<string, number>();
    for (const said of others) for (const stemmed of said) counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1);
    const most = Math.max(...counts.values());
    if (most < SEVERAL) break;
    for (const [stemmed, count] of counts) if (count >= NEARLY_ALL * most) names.add(stemmed);
    others = others.filter((said) => said.isDisjointFrom(names));
  }
  return names;
}

/**
 * Whether telling words ask for what an entry is on: what a hospital costs is not asked of Redshift, though an entry on its
 * benefits speaks of hospitals.
 */
export function isOn(content: readonly string[], entry: Entry): boolean {
  const { names, nameless } = phrasingsOf(entry);
  if (names.size === 0) return true;
  // "Where did you get that from?" is asked without any word that tells something.
  if (content.length === 0) return nameless.some((said) => said.size === 0);
  const stems = content.map(stem);
  return (
    stems.some((stemmed) => names.has(stemmed)) || stems.every((stemmed) => nameless.some((said) => said.has(stemmed)))
  );
}

/**
 * Whether what is asked tells of what an entry is on. The steps for setting up a deposit are none of those to start with a topic,
 * though both have steps.
 */
export function tellsOf({ content, roles }: Question, entry: Entry, { stemsOf }: Engine): boolean {
  const said = content.filter((word) => stemsOf(entry).has(stem(word)));
  // What is asked for without any word that tells something is told by none.
  return roles.length > 0 || said.length > 1 || isOn(content, entry) || isOn([], entry);
}

/** Whether an entry is asked for by a word alone, such as "backlog" by "what is a backlog?". */
export function isNamedBy(word: string, entry: Entry): boolean {
  return phrasingsOf(entry).alone.has(singular(word));
}

/** Whether an entry is asked for with a word, or with several in a row ("how old"). */
export function isAskedWith(phrase: string, entry: Entry): boolean {
  return phrasingsOf(entry).spaced.some((said) => said.includes(` ${phrase} `));
}

/** Whether an entry is asked for by "who …?" ("who uses Agile?"). */
export function isAskedByWho(entry: Entry): boolean {
  return phrasingsOf(entry).texts.some(([first = '']) => isWho(first));
}

/** Whether an entry does not tell who does something: by "who …?" it is asked only who is or has it ("who is paid best?"). */
export function isOfNoDoer(entry: Entry): boolean {
  return phrasingsOf(entry)
    .texts.filter(([first = '']) => isWho(first))
    .every(asksWhoHas);
}

/** Whether an entry is asked for by a comparison ("Agile vs waterfall"). */
export function isOfComparison(entry: Entry): boolean {
  return phrasingsOf(entry).texts.some(setsApart);
}

/** Whether an entry is asked for by how to do something ("how do we move to Agile?", "how does one start?"). */
export function isAskedHowTo(entry: Entry): boolean {
  return phrasingsOf(entry).areHowTo;
}
