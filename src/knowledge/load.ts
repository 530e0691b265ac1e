/** Reads a knowledge folder into one checked, frozen value, or says everything that is wrong with it. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { type Listed, withLocal } from './local.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import { type Entry, type FileKind, files, type Knowledge, localFiles, type Post, type Role } from './schema.ts';
import { parseSource, problemsOf, type Source } from './source.ts';

/** A workspace's own additions, beside the files that it shares with others. */
const LOCAL = 'local';

/** The items of all files, each with the place where it stands. */
export type Parts = {
  readonly [K in keyof Knowledge]: readonly Listed<Knowledge[K][number]>[];
};

/**
 * Loads `roles.yml`, `aspects.yml` and `posts.yml` (and what is in folders of these names), `entries/*.yml`, and what
 * `local/` adds to them or changes of them; only the entries are required.
 *
 * @param folder path of the knowledge folder
 * @returns the knowledge, deeply frozen; without what is marked as a draft
 * @throws KnowledgeError with all problems, when there is any
 */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  const parts = await loadParts(folder);
  return freeze({
    roles: parts.roles.map(({ item }) => item),
    notCovered: parts.notCovered.map(({ item }) => item),
    aspects: parts.aspects.map(({ item }) => item),
    posts: parts.posts.map(({ item }) => item),
    entries: parts.entries.map(({ item }) => item),
  });
}

/**
 * Loads the same, with the way back from each item to its place in a file.
 *
 * @throws KnowledgeError with all problems, when there is any
 */
export async function loadParts(folder: string): Promise<Parts> {
  const problems: Problem[] = [];
  const shipped = await readAll(folder, files, true, problems);
  const local = await readAll(join(folder, LOCAL), localFiles, false, problems);
  const merged = {
    roles: withLocal('roles', shipped.roles, local.roles as never, problems),
    aspects: withLocal('aspects', shipped.aspects, local.aspects as never, problems),
    posts: withLocal('posts', shipped.posts, local.posts as never, problems),
    entries: withLocal('entries', shipped.entries, local.entries as never, problems),
  };
  // A draft may be unfinished in every way that its own fields do not show.
  const roles = merged.roles.filter(isFinished);
  const entries = merged.entries.filter(isFinished);
  const own = new Set(local.roles.map(({ item }) => item.id));
  const added = new Set(roles.filter(({ item }) => own.has(item.id)).flatMap(({ item }) => namesOf(item)));
  const parts = {
    roles,
    // Who adds a role of their own covers its title.
    notCovered: [...shipped.notCovered.filter(({ item }) => !added.has(plain(item))), ...local.notCovered],
    aspects: merged.aspects.filter(isFinished),
    posts: merged.posts.filter((listed) => isFinished(listed) || isReferredTo(listed.item, entries)),
    entries,
  };
  if (problems.length === 0) problems.push(...crossCheck(parts));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return parts;
}

function isFinished({ item }: Listed<{ readonly draft?: boolean | undefined }>): boolean {
  return item.draft !== true;
}

/** A post that an entry names is as finished as that entry. */
function isReferredTo({ id }: Post, entries: readonly Listed<Entry>[]): boolean {
  return entries.some(({ item }) => item.source?.post === id || item.related.some(({ post }) => post === id));
}

function namesOf({ name, aliases, readAs, everyday }: Role): string[] {
  return [name, ...aliases, ...readAs, ...everyday].map(plain);
}

interface FileRead<K extends FileKind> {
  readonly source: Source;
  readonly data: z.output<(typeof files)[K]>;
}

/** Reads all files of a folder; one after the other, so that the problems always come in the same order. */
async function readAll(
  folder: string,
  schemas: typeof files | typeof localFiles,
  mustHoldEntries: boolean,
  problems: Problem[],
): Promise<Parts> {
  const all = async <K extends FileKind>(kind: K) => {
    const found: FileRead<K>[] = [];
    for (const name of await filesOf(folder, kind)) {
      const file = await read(folder, name, kind, schemas, problems);
      if (file !== undefined) found.push(file);
    }
    return found;
  };
  const entryFiles = await filesOf(folder, 'entries');
  if (entryFiles.length === 0 && mustHoldEntries) {
    problems.push({
      ...{ file: join(shownPath(folder), 'entries'), line: 1, column: 1 },
      found: 'no .yml file',
      expected: 'a folder "entries" with at least one file of questions and answers',
    });
  }
  const roles = await all('roles');
  const aspects = await all('aspects');
  const posts = await all('posts');
  const entries = await all('entries');
  return {
    roles: roles.flatMap((file) => list(file, (data) => data.roles, ['roles'])),
    notCovered: roles.flatMap((file) => list(file, (data) => data.notCovered, ['notCovered'])),
    aspects: aspects.flatMap((file) => list(file, (data) => data.aspects, ['aspects'])),
    posts: posts.flatMap((file) => list(file, (data) => data.posts, ['posts'])),
    entries: entries.flatMap((file) => list(file, (data) => data, [])),
  };
}

/** `roles.yml` and everything in `roles/`, and so for each kind; entries are in `entries/` only. */
async function filesOf(folder: string, kind: FileKind): Promise<string[]> {
  const found = await readdir(join(folder, kind)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  const inFolder = found
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(kind, name));
  return kind === 'entries' ? inFolder : [`${kind}.yml`, ...inFolder];
}

async function read<K extends FileKind>(
  folder: string,
  name: string,
  kind: K,
  schemas: typeof files | typeof localFiles,
  problems: Problem[],
): Promise<FileRead<K> | undefined> {
  const path = join(folder, name);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const source = parseSource(shownPath(path), text);
  if (source.problems.length > 0) {
    problems.push(...source.problems);
    return undefined;
  }
  const parsed = schemas[kind].safeParse(source.value);
  if (!parsed.success) {
    problems.push(...problemsOf(source, parsed.error));
    return undefined;
  }
  return { source, data: parsed.data as z.output<(typeof files)[K]> };
}

function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') || near === '' ? path : near;
}

function list<K extends FileKind, T>(
  file: FileRead<K>,
  items: (data: z.output<(typeof files)[K]>) => readonly T[],
  path: readonly PropertyKey[],
): Listed<T>[] {
  return items(file.data).map((item, i) => ({ item, source: file.source, path: [...path, i] }));
}

/** What no single file shows: ids and names that are taken twice, and references to what does not exist. */
function crossCheck(parts: Parts): Problem[] {
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
function plain(name: string): string {
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

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
