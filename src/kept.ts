/** What was made of a knowledge folder, kept for the next start. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const FOLDER = join(import.meta.dirname, '..', '.cache', 'knowledge');

/** The sources that decide what is kept: a change in one of them makes all of it stale. */
const MECHANISM = [
  ...['text.ts', 'function-words.ts', 'filler.ts', 'vocabulary.ts'].map((file) => join('answers', 'language', file)),
  ...['features.ts', 'network.ts', 'learning.ts', 'phrasing-index.ts', 'mistyped.ts', 'ranker.ts', 'examples.ts'].map(
    (file) => join('answers', 'ranking', file),
  ),
  ...['schema.ts', 'source.ts', 'local.ts', 'examples.ts', 'cross-check.ts', 'load.ts'].map((file) =>
    join('knowledge', file),
  ),
  join('answers', 'engine.ts'),
  'kept.ts',
  'loading.ts',
  'opened.ts',
].map((file) => join(import.meta.dirname, file));

/** Whether a file of a knowledge folder holds examples, by its name. */
export function isExample(name: string): boolean {
  return /(?:^|[/\\])examples[/\\][^/\\]+\.txt$/.test(name);
}

/** Whether it is a part of the knowledge at all. */
export function isPart(name: string): boolean {
  return /\.ya?ml$/.test(name) || isExample(name);
}

/**
 * One for each content of a folder and each state of the sources that read it and learn from it. Read in one go: a start
 * keeps the thread busy, and each step of a reading in steps would wait for it.
 *
 * @param isWanted which of the folder's files count, by their names
 */
export function fingerprint(folder: string, isWanted = isPart): string {
  const files = orElse(() => readdirSync(folder, { recursive: true, encoding: 'utf8' }), [])
    .filter(isWanted)
    .sort();
  const hash = createHash('sha256').update(process.version);
  const parts = [...MECHANISM, ...files.map((name) => join(folder, name))];
  for (const [i, part] of parts.entries()) {
    hash
      .update(`\0${i < MECHANISM.length ? '' : files[i - MECHANISM.length]}\0`)
      .update(orElse(() => readFileSync(part), '\0'));
  }
  return nameOf(hash);
}

/** One for what some texts say, fingerprints among them. */
export function stateOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`\0${text}`);
  return nameOf(hash);
}

function nameOf(hash: Hash): string {
  return hash.digest('hex').slice(0, 32);
}

/** What cannot be read has a content of its own: what is wrong with it, the loader says. */
function orElse<T, E>(read: () => T, other: E): T | E {
  try {
    return read();
  } catch {
    return other;
  }
}

function fileOf(state: string): string {
  return join(FOLDER, `${state}.bin`);
}

/**
 * What was kept of a folder in this state. A file that is missing or cut short is no loss: the folder is read and trained from
 * again.
 *
 * @param state its fingerprint
 */
export function readKept<T>(state: string): T | undefined {
  try {
    return deserialize(readFileSync(fileOf(state))) as T;
  } catch {
    return undefined;
  }
}

// As many states of knowledge folders; who edits for a day makes hundreds.
const KEPT = 24;

/** When a file was made, in milliseconds; one that another process has cleared away meanwhile is older than all. */
async function madeAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

/**
 * Keeps what was made of a folder in this state: written beside and renamed, so that no reader ever sees half a file; the
 * oldest files go.
 *
 * @throws where the disk does not take it
 */
export async function keep(state: string, kept: unknown): Promise<void> {
  const file = fileOf(state);
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, serialize(kept));
  await rename(beside, file);
  const files = (await readdir(dirname(file))).map((name) => join(dirname(file), name));
  const aged = await Promise.all(files.map(async (path) => ({ path, made: await madeAt(path) })));
  const old = aged.sort((a, b) => b.made - a.made).slice(KEPT);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}
