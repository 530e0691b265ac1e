/** Keeps trained rankers in files, so that a knowledge base that was seen before answers from the first moment. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Engine, phrasingsOf, prepare, trainFor } from './answers/engine.ts';
import type { Ranker } from './answers/ranker.ts';
import type { Knowledge } from './knowledge/schema.ts';

const FOLDER = join(import.meta.dirname, '..', '.cache', 'rankers');

/** The sources that decide what training gives: a change in one of them makes every kept ranker stale. */
const MECHANISM = ['text.ts', 'features.ts', 'network.ts', 'ranker.ts'].map((file) =>
  join(import.meta.dirname, 'answers', file),
);

/**
 * Prepares a knowledge base, with the ranker kept from an earlier time when there is one; else it is trained and kept.
 *
 * @param onUnkept told when a trained ranker could not be written, with the reason; answers are not affected
 */
export async function prepareTrained(knowledge: Knowledge, onUnkept: (error: unknown) => void): Promise<Engine> {
  const file = join(FOLDER, `${await fingerprint(knowledge)}.bin`);
  const kept = await readKept(file);
  if (kept !== undefined) return prepare(knowledge, kept);
  const ranker = trainFor(knowledge);
  await keep(file, ranker).catch(onUnkept);
  return prepare(knowledge, ranker);
}

async function fingerprint(knowledge: Knowledge): Promise<string> {
  const hash = createHash('sha256');
  for (const source of MECHANISM) hash.update(await readFile(source));
  hash.update(JSON.stringify(phrasingsOf(knowledge)));
  return hash.digest('hex').slice(0, 32);
}

/** A file that is missing, cut short or from another version of Node is no loss: the ranker is trained again. */
async function readKept(file: string): Promise<Ranker | undefined> {
  try {
    return deserialize(await readFile(file)) as Ranker;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no reader ever sees half a file. */
async function keep(file: string, ranker: Ranker): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, serialize(ranker));
  await rename(beside, file);
}
