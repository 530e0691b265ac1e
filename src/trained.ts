/** Keeps trained rankers in files, so that a knowledge base that was seen before answers from the first moment. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type Engine, phrasingsOf, prepare } from './answers/engine.ts';
import { assembleRanker, NETWORKS, type Phrasing, type Ranker, type TrainedNetwork } from './answers/ranker.ts';
import type { Knowledge } from './knowledge/schema.ts';
import type { TrainingJob } from './training.ts';

const TRAINING = new URL('./training.ts', import.meta.url);
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
  const ranker = await trainApart(phrasingsOf(knowledge), knowledge.entries.length);
  await keep(file, ranker).catch(onUnkept);
  return prepare(knowledge, ranker);
}

/** Trains on all cores but off this thread, which goes on answering and connecting meanwhile. */
async function trainApart(phrasings: readonly Phrasing[], entries: number): Promise<Ranker> {
  const workers = Math.min(availableParallelism(), NETWORKS);
  const all = Array.from({ length: NETWORKS }, (_, number) => number);
  const trained = await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      const numbers = all.filter((number) => number % workers === worker);
      const job: TrainingJob = { phrasings, entries, numbers };
      const [networks] = (await once(new Worker(TRAINING, { workerData: job }), 'message')) as [TrainedNetwork[]];
      return networks.map((network, i) => ({ network, number: numbers[i] as number }));
    }),
  );
  const inOrder = trained.flat().sort((a, b) => a.number - b.number);
  return assembleRanker(
    phrasings,
    inOrder.map(({ network }) => network),
  );
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
