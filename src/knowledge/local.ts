/** Puts a workspace's own files over the shared ones: new items are added, known ones changed by their id. */
import type { Problem } from './problem.ts';
import { ADDED_TO, type items as ITEMS, items, type Knowledge } from './schema.ts';
import { problemsOf, type Source } from './source.ts';

/** Where a workspace's own additions are, beside the files that it shares with others. */
export const LOCAL = 'local';

/** An item of a file, with the way back to its place. */
export interface Listed<T> {
  readonly item: T;
  readonly source: Source;
  readonly path: readonly PropertyKey[];
}

type Kind = keyof typeof ITEMS;
type Change = Listed<{ readonly id: string; readonly [field: string]: unknown }>;

/**
 * Adds items and changes known ones.
 *
 * @param shared the items that every workspace has
 * @param local new items, whole, and changes that name only the id and what differs
 * @param problems gets what is wrong with an item once it is changed, at its place in the local file
 */
export function withLocal<K extends Kind>(
  kind: K,
  shared: readonly Listed<Knowledge[K][number]>[],
  local: readonly Change[],
  problems: Problem[],
): Listed<Knowledge[K][number]>[] {
  const all = new Map(shared.map((listed): [string, Listed<Knowledge[K][number]>] => [listed.item.id, listed]));
  // An id that stands twice in the shared files is found when all are checked.
  const repeated = shared.filter((listed) => all.get(listed.item.id) !== listed);
  for (const { item, source, path } of local) {
    const parsed = items[kind].safeParse(changed(kind, all.get(item.id)?.item, item));
    if (parsed.success) all.set(item.id, { item: parsed.data as Knowledge[K][number], source, path });
    else problems.push(...problemsOf(at(source, path), parsed.error));
  }
  return [...repeated, ...all.values()];
}

function changed(kind: Kind, known: object | undefined, change: Change['item']): object {
  if (known === undefined) return change;
  const before = known as Record<string, unknown>;
  const lists = ADDED_TO[kind].filter((list) => Array.isArray(change[list]) && Array.isArray(before[list]));
  const added = lists.map((list) => [list, [...new Set([...(before[list] as []), ...(change[list] as [])])]]);
  return { ...before, ...change, ...Object.fromEntries(added) };
}

/** A source seen from one of its items, whose problems are named from there. */
function at(source: Source, path: readonly PropertyKey[]): Source {
  const value = path.reduce<unknown>((whole, key) => (whole as Record<PropertyKey, unknown>)[key], source.value);
  return {
    ...source,
    value,
    problem: (inner, ...about) => source.problem([...path, ...inner], ...about),
  };
}
