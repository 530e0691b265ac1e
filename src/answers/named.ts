/** Which roles a text names, whatever else it says. */
import type { Engine } from './engine.ts';
import { withoutIdioms } from './filler.ts';
import { readable, words } from './text.ts';
import { understand } from './understand.ts';

/** What a text names. */
export interface NamedIn {
  /** Ids of roles, in the order in which they are named; ordinary words that could be meant otherwise do not count. */
  readonly roles: readonly string[];
  /** Titles that the knowledge says nothing on. */
  readonly notCovered: readonly string[];
}

/** Finds the roles and titles in any text. */
export function namedIn(raw: string, { vocabulary }: Engine): NamedIn {
  const text = readable(raw);
  const { roles, notCovered } = understand(text, withoutIdioms(words(text)), vocabulary);
  return { roles: roles.filter(({ everyday }) => !everyday).map(({ id }) => id), notCovered };
}
