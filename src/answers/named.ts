/** What a text names, whatever else it says: roles and titles, or a topic. */
import type { Entry } from '../knowledge/schema.ts';
import type { Engine } from './engine.ts';
import { areOnSameTopic } from './entries.ts';
import { findMentions } from './mentions.ts';
import { readable, words } from './text.ts';

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

// Topics are named by a word or two.
const MOST_WORDS = 3;

/**
 * The words that name the topic of the entry that answers a question, such as "redshift": alone they are a phrasing.
 *
 * @param content the telling words of the question
 * @returns the longest of them; null where there are none, or the entry is about roles
 */
export function topicNamed(content: readonly string[], entry: Entry, { phrasings, knowledge }: Engine): string | null {
  for (let length = MOST_WORDS; length > 0; length--) {
    for (let from = 0; from + length <= content.length; from++) {
      const name = content.slice(from, from + length).join(' ');
      const place = phrasings.get(name) ?? phrasings.get(name.replace(/s$/, ''));
      if (place !== undefined && areOnSameTopic(knowledge.entries[place] as Entry, entry)) return name;
    }
  }
  return null;
}
