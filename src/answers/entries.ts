/** Which entries speak of which roles and aspects, and what their ids stand for. */
import type { Entry, Knowledge } from '../knowledge/schema.ts';

/** The entries of a knowledge base, sorted once: there may be a hundred thousand topics, and few entries are on roles. */
interface Shelves {
  /** Those that are on a role or an aspect. */
  readonly onRoles: readonly Entry[];
  /** Those on topics, by the post that what is known comes from. */
  readonly byPost: ReadonlyMap<string, readonly Entry[]>;
  readonly byId: ReadonlyMap<string, Entry>;
}

const sorted = new WeakMap<Knowledge, Shelves>();

function shelvesOf(knowledge: Knowledge): Shelves {
  const known = sorted.get(knowledge) ?? sort(knowledge);
  sorted.set(knowledge, known);
  return known;
}

function sort({ entries }: Knowledge): Shelves {
  const byPost = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.source === undefined || !isOnTopic(entry)) continue;
    const ofPost = byPost.get(entry.source.post) ?? [];
    ofPost.push(entry);
    byPost.set(entry.source.post, ofPost);
  }
  return {
    onRoles: entries.filter((entry) => !isOnTopic(entry)),
    byPost,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
  };
}

/** The entries that speak of one of the roles at least. */
export function entriesOfAny(ids: readonly string[], knowledge: Knowledge): Entry[] {
  return shelvesOf(knowledge).onRoles.filter(({ roles }) => roles.some((role) => ids.includes(role)));
}

/** The entries on one role as a whole. */
export function entriesOnRole(id: string, knowledge: Knowledge): Entry[] {
  return shelvesOf(knowledge).onRoles.filter((entry) => isProfileOf(entry, [id]));
}

/** An entry, and those on the same topic. */
export function entriesOnTopicOf(entry: Entry, knowledge: Knowledge): readonly Entry[] {
  const { source } = entry;
  return (source && isOnTopic(entry) && shelvesOf(knowledge).byPost.get(source.post)) || [entry];
}

/** The entries with the given ids, in their order; without those that the knowledge does not hold, or no longer. */
export function entriesOf(ids: readonly string[], knowledge: Knowledge): Entry[] {
  const { byId } = shelvesOf(knowledge);
  return ids.flatMap((id) => byId.get(id) ?? []);
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
  const { onRoles } = shelvesOf(knowledge);
  const direct = onRoles.filter(
    ({ aspect, roles }) =>
      aspect === undefined && roles.length === ids.length && roles.every((role) => ids.includes(role)),
  );
  const lead = direct.length > 0 ? direct : onRoles.filter((entry) => isProfileOf(entry, ids));
  return [...lead, ...rowEntries(ids, knowledge)];
}

/** The entry on a role as a whole; then those that fill the rows. */
export function profileEntries(id: string, knowledge: Knowledge): Entry[] {
  return [...entriesOnRole(id, knowledge), ...rowEntries([id], knowledge)];
}

/** The entries that have a point for one of the roles, in the order of the aspects. */
export function rowEntries(ids: readonly string[], knowledge: Knowledge): Entry[] {
  const ofRoles = shelvesOf(knowledge).onRoles.filter(({ points }) => ids.some((role) => points[role] !== undefined));
  return knowledge.aspects.flatMap(({ id }) => ofRoles.filter(({ aspect }) => aspect === id));
}

/** The entries on an aspect: those with a point for one of the roles, or all where no role is named. */
export function aspectEntries(aspect: string, ids: readonly string[], knowledge: Knowledge): Entry[] {
  return shelvesOf(knowledge).onRoles.filter(
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
