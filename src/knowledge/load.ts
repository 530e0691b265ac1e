/** Reads a knowledge folder into one checked, frozen value, or says everything that is wrong with it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { crossCheck, type Parts, plain } from './cross-check.ts';
import { readExamples } from './examples.ts';
import { type Listed, LOCAL, withLocal } from './local.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import {
  type Entry,
  type Examples,
  type FileKind,
  files,
  type Knowledge,
  localFiles,
  type Post,
  type Role,
} from './schema.ts';
import { parseSource, problemsOf, type Source, shownPath, unreadable } from './source.ts';

/**
 * Loads `roles.yml`, `aspects.yml` and `posts.yml` (and what is in folders of these names), `entries/*.yml`,
 * `examples/*.txt`, and what `local/` adds to them or changes of them; only the entries are required.
 *
 * @param folder path of the knowledge folder
 * @returns the knowledge, deeply frozen; without what is marked as a draft
 * @throws KnowledgeError with all problems, when there is any
 */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  return (await loadWithExamples(folder)).knowledge;
}

/**
 * Loads the same, and the examples, which only who learns from them needs.
 *
 * @throws KnowledgeError with all problems, when there is any
 */
export async function loadWithExamples(
  folder: string,
): Promise<{ readonly knowledge: Knowledge; readonly examples: readonly Examples[] }> {
  const { examples, ...parts } = await loadParts(folder);
  const knowledge = freeze({
    roles: parts.roles.map(({ item }) => item),
    notCovered: parts.notCovered.map(({ item }) => item),
    aspects: parts.aspects.map(({ item }) => item),
    posts: parts.posts.map(({ item }) => item),
    entries: parts.entries.map(({ item }) => item),
  });
  return { knowledge, examples };
}

/**
 * Loads the same, with the way back from each item to its place in a file.
 *
 * @throws KnowledgeError with all problems, when there is any
 */
export async function loadParts(folder: string): Promise<Parts & { readonly examples: readonly Examples[] }> {
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
  const all = new Set(merged.entries.map(({ item }) => item.id));
  const drafts = all.difference(new Set(entries.map(({ item }) => item.id)));
  const examples = await readExamples(folder, all, problems);
  const own = new Set(local.roles.map(({ item }) => item.id));
  const added = new Set(roles.filter(({ item }) => own.has(item.id)).flatMap(({ item }) => namesOf(item)));
  const parts = {
    roles,
    // Who adds a role of their own covers its title.
    notCovered: [...shipped.notCovered.filter(({ item }) => !added.has(plain(item))), ...local.notCovered],
    aspects: merged.aspects.filter(isFinished),
    posts: merged.posts.filter((listed) => isFinished(listed) || isReferredTo(listed.item, entries)),
    entries,
    examples: examples.filter(({ of }) => !drafts.has(of)),
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
  const text = await readFile(path, 'utf8').catch(({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'ENOENT' && code !== 'ENOTDIR') problems.push(unreadable(path, message));
    return undefined;
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

function list<K extends FileKind, T>(
  file: FileRead<K>,
  items: (data: z.output<(typeof files)[K]>) => readonly T[],
  path: readonly PropertyKey[],
): Listed<T>[] {
  return items(file.data).map((item, i) => ({ item, source: file.source, path: [...path, i] }));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
