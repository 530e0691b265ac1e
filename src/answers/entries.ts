/** Which entries speak of which roles and aspects, and what their ids stand for. */
import type { Entry, Knowledge } from '../knowledge/schema.ts';

/** The places, in the list of entries, of those that match. */
export function indexesOf({ entries }: Knowledge, matches: (entry: Entry) => boolean): Set<number> {
  const found = new Set<number>();
  for (const [index, entry] of entries.entries()) if (matches(entry)) found.add(index);
  return found;
}

/** Whether an entry speaks of one of the roles at least. */
export function speaksOfAny({ roles }: Entry, ids: readonly string[]): boolean {
  return roles.some((role) => ids.includes(role));
}

/** Whether an entry is on one of the roles as a whole, and on no other. */
export function isProfileOf({ roles, aspect }: Entry, ids: readonly string[]): boolean {
  return aspect === undefined && roles.length === 1 && ids.includes(roles[0] as string);
}

/** Whether an entry is on a topic of its own, and not on what a role is or does. */
export function isOnTopic({ aspect, roles }: Entry): boolean {
  return aspect === undefined && roles.length === 0;
}

/** Whether two entries are on the same topic: they are one, or what is known of each comes from one post. */
export function areOnSameTopic(one: Entry, other: Entry): boolean {
  if (one === other) return isOnTopic(one);
  return isOnTopic(one) && isOnTopic(other) && one.source !== undefined && one.source.post === other.source?.post;
}

/** The entry that compares exactly these roles, if there is one, else their profiles; then those that fill the rows. */
export function comparisonEntries(ids: readonly string[], knowledge: Knowledge): Entry[] {
  const { entries } = knowledge;
  const direct = entries.filter(
    ({ aspect, roles }) =>
      aspect === undefined && roles.length === ids.length && roles.every((role) => ids.includes(role)),
  );
  const lead = direct.length > 0 ? direct : entries.filter((entry) => isProfileOf(entry, ids));
  return [...lead, ...rowEntries(ids, knowledge)];
}

/** The entry on a role as a whole; then those that fill the rows. */
export function profileEntries(id: string, knowledge: Knowledge): Entry[] {
  return [...knowledge.entries.filter((entry) => isProfileOf(entry, [id])), ...rowEntries([id], knowledge)];
}

/** The entries that have a point for one of the roles, in the order of the aspects. */
function rowEntries(ids: readonly string[], { aspects, entries }: Knowledge): Entry[] {
  const ofRoles = entries.filter(({ points }) => ids.some((role) => points[role] !== undefined));
  return aspects.flatMap(({ id }) => ofRoles.filter(({ aspect }) => aspect === id));
}

/** The entries on an aspect: those with a point for one of the roles, or all where no role is named. */
export function aspectEntries(aspect: string, ids: readonly string[], { entries }: Knowledge): Entry[] {
  return entries.filter(
    (entry) => entry.aspect === aspect && (ids.length === 0 || ids.some((role) => entry.points[role] !== undefined)),
  );
}

/**
 * What an id of the knowledge stands for.
 *
 * @throws when it leads nowhere; the knowledge was checked on load, so that this is our own mistake
 */
export function byId<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`The knowledge names "${id}", which it does not hold.`);
  return found;
}
