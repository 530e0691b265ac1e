/** What a text names, whatever else it says: roles and titles, or a topic. */
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import { areOnSameTopic, isOnTopic } from '../entries.ts';
import { findMentions } from '../language/mentions.ts';
import { readable, singular, words } from '../language/text.ts';
import { rank } from '../ranking/ranker.ts';

/** What a text names. */
export interface NamedIn {
  /** Ids of roles, in the order in which they are named; names that are ordinary words too do not count. */
  readonly roles: readonly string[];
  /** Titles that the knowledge says nothing on. */
  readonly notCovered: readonly string[];
}

/** Finds the roles and titles in any text. */
export function namedIn(raw: string, { vocabulary }: Engine): NamedIn {
  const said = words(readable(raw));
  // "At 3 pm" names nobody.
  const mentions = findMentions(said, vocabulary).filter(({ from }) => !/^\d+$/.test(said[from - 1] ?? ''));
  const roles = mentions.flatMap(({ meaning }) => (meaning.kind === 'role' && !meaning.everyday ? [meaning.id] : []));
  const titles = mentions.flatMap(({ meaning }) => (meaning.kind === 'title' ? [meaning.title] : []));
  return { roles: [...new Set(roles)], notCovered: [...new Set(titles)] };
}

// Of the entries that a word may ask for, the nearest tell whether it names a topic, however many there are.
const NEAR = 50;

/** The entries on topics that a word may ask for, the nearest first. */
export function topicsNear(word: string, { knowledge, ranker }: Engine): Entry[] {
  return rank([word], ranker, knowledge.entries.length, NEAR)
    .filter(({ score }) => score > 0)
    .map(({ entry }) => knowledge.entries[entry] as Entry)
    .filter(isOnTopic);
}

// Topics are named by a word or two.
const MOST_WORDS = 3;

/** A topic that a question names. */
export interface NamedTopic {
  /** The fewest words that name it, such as "redshift" of "redshift pricing": alone they are a phrasing. */
  readonly name: string;
  /** The place of the entry that the most words which name it are a phrasing of. */
  readonly place: number;
}

/** The place of the entry that has just these words for a phrasing, or their last one in the singular. */
export function placeNamed(said: readonly string[], { phrasings }: Engine): number | undefined {
  const name = said.join(' ');
  return phrasings.get(name) ?? phrasings.get(singular(name));
}

/**
 * Finds the topic that a question names.
 *
 * @param content the telling words of the question
 * @param about an entry; only its topic counts
 * @returns null where none is named, or several topics are
 */
export function topicNamed(content: readonly string[], engine: Engine, about?: Entry): NamedTopic | null {
  const entryAt = (place: number) => engine.knowledge.entries[place] as Entry;
  const named: (NamedTopic & { length: number })[] = [];
  for (let length = MOST_WORDS; length > 0; length--) {
    for (let from = 0; from + length <= content.length; from++) {
      const said = content.slice(from, from + length);
      const place = placeNamed(said, engine);
      if (place === undefined || !areOnSameTopic(entryAt(place), about ?? entryAt(place))) continue;
      named.push({ name: said.join(' '), place, length });
    }
  }
  const [longest] = named;
  const [shortest] = named.toSorted((a, b) => a.length - b.length);
  if (longest === undefined || shortest === undefined) return null;
  const isOne = named.every(({ place }) => areOnSameTopic(entryAt(place), entryAt(longest.place)));
  return isOne ? { name: shortest.name, place: longest.place } : null;
}

/** How one asks what something is, whose name follows. */
const WHAT_IS = ['what is ', 'what is a ', 'what are ', ''];

/**
 * Finds the term in a text that people ask the meaning of: the first of the longest that a phrasing asks for.
 *
 * @param said the words of a text
 * @returns null where there is none
 */
export function termIn(said: readonly string[], { phrasings }: Engine): NamedTopic | null {
  for (let length = MOST_WORDS; length > 0; length--) {
    for (let from = 0; from + length <= said.length; from++) {
      const name = said.slice(from, from + length).join(' ');
      const asking = WHAT_IS.find((before) => phrasings.has(before + name));
      if (asking !== undefined) return { name, place: phrasings.get(asking + name) as number };
    }
  }
  return null;
}
