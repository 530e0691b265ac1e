/** Which roles a text names, whatever else it says. */
import type { Engine } from './engine.ts';
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
