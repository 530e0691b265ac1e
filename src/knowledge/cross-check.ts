/** What no single file of a knowledge folder shows: ids and names that are taken twice, references that lead nowhere. */
import type { Listed } from './local.ts';
import type { Problem } from './problem.ts';
import type { Entry, Knowledge } from './schema.ts';

/** The items of all files, each with the place where it stands. */
export type Parts = {
  readonly [K in keyof Knowledge]: readonly Listed<Knowledge[K][number]>[];
};

/** All such problems of a whole folder. */
export function crossCheck(parts: Parts): Problem[] {
  return [
    ...repeatedIds('role', parts.roles),
    ...repeatedIds('aspect', parts.aspects),
    ...repeatedIds('post', parts.posts),
    ...repeatedIds('entry', parts.entries),
    ...repeatedNames(parts),
    ...missingReferences(parts),
    ...repeatedPoints(parts.entries),
  ];
}

function repeatedIds(kind: string, items: readonly Listed<{ id: string }>[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ item, source, path }) => {
    if (!seen.has(item.id)) {
      seen.add(item.id);
      return [];
    }
    return [source.problem([...path, 'id'], `the id "${item.id}" a second time`, `an id that no other ${kind} has`)];
  });
}

/** Two roles, or a role and a title that is not covered, cannot answer to one name. */
function repeatedNames({ roles, notCovered }: Parts): Problem[] {
  const claimed = new Map<string, string>();
  const claim = (name: string, by: string, { source, path }: Listed<unknown>, key: readonly PropertyKey[]) => {
    const owner = claimed.get(plain(name));
    claimed.set(plain(name), owner ?? by);
    if (owner === undefined) return [];
    return [source.problem([...path, ...key], `"${name}", a name that ${owner} has`, 'one owner for each name')];
  };
  return [
    ...roles.flatMap((listed) => {
      const { item } = listed;
      const by = `the role "${item.id}"`;
      const lists = ['aliases', 'readAs', 'everyday'] as const;
      return [
        ...claim(item.name, by, listed, ['name']),
        ...lists.flatMap((key) => item[key].flatMap((name, i) => claim(name, by, listed, [key, i]))),
      ];
    }),
    ...notCovered.flatMap((listed) => claim(listed.item, 'notCovered', listed, [])),
  ];
}

/** A name as it is compared: run together, in small letters. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function missingReferences({ roles, aspects, posts, entries }: Parts): Problem[] {
  const ids = {
    role: new Set(roles.map(({ item }) => item.id)),
    aspect: new Set(aspects.map(({ item }) => item.id)),
    post: new Set(posts.map(({ item }) => item.id)),
  };
  const check = (kind: keyof typeof ids, id: string | undefined, { source }: Listed<unknown>, path: PropertyKey[]) =>
    id === undefined || ids[kind].has(id)
      ? []
      : [
          source.problem(
            path,
            `"${id}"`,
            `the id of a known ${kind} (${[...ids[kind]].join(', ') || 'there are none'})`,
          ),
        ];
  return [
    ...posts.flatMap((listed) => check('post', listed.item.listedOn, listed, [...listed.path, 'listedOn'])),
    ...entries.flatMap((listed) => {
      const { item, path, source } = listed;
      const pointed = Object.keys(item.points);
      return [
        ...check('aspect', item.aspect, listed, [...path, 'aspect']),
        ...item.roles.flatMap((role, i) => check('role', role, listed, [...path, 'roles', i])),
        ...check('post', item.source?.post, listed, [...path, 'source', 'post']),
        ...item.related.flatMap(({ post }, i) => check('post', post, listed, [...path, 'related', i, 'post'])),
        ...pointed.flatMap((role) =>
          item.roles.includes(role)
            ? []
            : [source.problem([...path, 'points', role], `a point for "${role}"`, 'a role that "roles" lists')],
        ),
        ...(pointed.length > 0 && item.aspect === undefined
          ? [source.problem([...path, 'points'], 'points without an aspect', 'an "aspect" that they belong to')]
          : []),
      ];
    }),
  ];
}

/** A comparison has one cell for a role and an aspect, so only one entry may fill it. */
function repeatedPoints(entries: readonly Listed<Entry>[]): Problem[] {
  const filled = new Map<string, string>();
  return entries.flatMap(({ item, source, path }) =>
    Object.keys(item.points).flatMap((role) => {
      const cell = `${item.aspect} ${role}`;
      const by = filled.get(cell);
      filled.set(cell, by ?? item.id);
      if (by === undefined) return [];
      const found = `a second point for "${role}" on "${item.aspect}" (entry "${by}" has one)`;
      return [source.problem([...path, 'points', role], found, 'one point for each role and aspect')];
    }),
  );
}
