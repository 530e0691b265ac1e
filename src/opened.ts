/** Opens a knowledge folder, and keeps what was made of it, so that it answers from the first moment the next time. */
import { once } from 'node:events';
import { watch } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Engine, engineOf, type Prepared, phrasingsOf } from './answers/engine.ts';
import type { Taught } from './answers/ranking/examples.ts';
import { assembleRanker, NETWORKS, type Ranker } from './answers/ranking/ranker.ts';
import { fingerprint, isExample, isPart, keep, readKept, stateOf } from './kept.ts';
import { KnowledgeError } from './knowledge/problem.ts';
import type { Knowledge } from './knowledge/schema.ts';
import type { Loaded } from './loading.ts';
import type { Trained, TrainingJob } from './training.ts';

const LOADING = new URL('./loading.ts', import.meta.url);
const TRAINING = new URL('./training.ts', import.meta.url);

/** A knowledge base that was checked, and its engine. */
export interface Opened {
  readonly knowledge: Knowledge;
  /** The fingerprint of its examples, which only learning needs as they are. */
  readonly examples: string;
  /** The engine as it is now: before it is trained it answers only what takes no ranking. */
  readonly engineNow: () => Engine;
  /** The engine with all that it learns. Who asks first starts its training, where it was not trained before. */
  readonly engine: () => Promise<Engine>;
}

/** What is kept of a folder that was learned from. */
interface Kept extends Pick<Opened, 'examples'> {
  readonly prepared: Prepared;
}

/** Told when what was made of a folder could not be kept, with the reason. */
type OnUnkept = (error: unknown) => void;

/**
 * Opens a knowledge folder. A folder that was opened before, and has not changed since, is neither parsed nor trained
 * again.
 *
 * @param onUnkept told when what was trained could not be kept, with the reason; answers are not affected
 * @throws KnowledgeError with all problems of the folder, when there is any
 */
export async function openKnowledge(folder: string, onUnkept: OnUnkept): Promise<Opened> {
  const state = fingerprint(folder);
  const kept = readKept<Kept>(state);
  if (kept !== undefined) {
    const { prepared, examples } = kept;
    const engine = engineOf(prepared);
    return { knowledge: prepared.knowledge, examples, engineNow: () => engine, engine: async () => engine };
  }
  const examples = fingerprint(folder, isExample);
  const loaded = await loadApart(folder);
  // A file that changed meanwhile would be kept as what the folder was before, and answer whenever it is that again.
  if (fingerprint(folder) !== state) return openKnowledge(folder, onUnkept);
  const { knowledge } = loaded;
  let now = engineOf(loaded);
  const train = async () => {
    const { names } = loaded.vocabulary;
    const ids = knowledge.entries.map(({ id }) => id);
    // The same examples of the same entries teach the same, as long as the roles have the same names.
    const lesson = stateOf(examples, JSON.stringify([ids, [...names]]));
    const known = loaded.taught.kind === 'untrained' ? readKept<Taught>(lesson) : loaded.taught;
    // As long as examples are learned, that takes one core.
    const workers = Math.max(1, availableParallelism() - (known === undefined ? 1 : 0));
    const [ranker, taught] = await Promise.all([
      loaded.ranker.kind === 'untrained' ? trainApart(knowledge, workers) : loaded.ranker,
      known ?? teachApart(folder, loaded),
    ]);
    const prepared = { ...loaded, ranker, taught };
    // What was learned from a file that changed meanwhile is not what the folder was, either.
    if (fingerprint(folder) === state) {
      if (known === undefined) await keep(lesson, taught).catch(onUnkept);
      await keep(state, { prepared, examples } satisfies Kept).catch(onUnkept);
    }
    now = engineOf(prepared);
    return now;
  };
  let training: Promise<Engine> | undefined;
  return {
    knowledge,
    examples,
    engineNow: () => now,
    engine() {
      training ??= train();
      return training;
    },
  };
}

// An editor that saves several files, or one in several steps, is waited for.
const SETTLED_MS = 150;

/** A knowledge folder that is followed as people edit it: its last good state. */
export interface Followed extends Pick<Opened, 'engine' | 'engineNow'> {
  readonly stop: () => void;
}

/** What is told of a folder that is followed. */
export interface Listener {
  /** New knowledge answers from now on. */
  readonly onChanged: (knowledge: Knowledge) => void;
  /** A change could not be taken over, and why; what answered before goes on answering. */
  readonly onRefused: (error: unknown) => void;
  readonly onUnkept: OnUnkept;
}

/**
 * Opens a knowledge folder and opens it again whenever a file in it changes: all of it or nothing.
 *
 * @throws KnowledgeError with all problems of the folder as it is now, when there is any
 */
export async function followKnowledge(folder: string, { onChanged, onRefused, onUnkept }: Listener): Promise<Followed> {
  let current = await openKnowledge(folder, onUnkept);
  let opening = Promise.resolve();
  let settling: NodeJS.Timeout | undefined;
  const reopen = async () => {
    try {
      const opened = await openKnowledge(folder, onUnkept);
      const isSame = opened.examples === current.examples && isDeepStrictEqual(opened.knowledge, current.knowledge);
      if (isSame) return;
      await opened.engine();
      current = opened;
      onChanged(opened.knowledge);
    } catch (error) {
      onRefused(error);
    }
  };
  const watcher = watch(folder, { recursive: true, persistent: false }, (_event, file) => {
    if (file !== null && !isPart(file)) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      opening = opening.then(reopen);
    }, SETTLED_MS).unref();
  });
  watcher.on('error', onRefused);
  return {
    engine: () => current.engine(),
    engineNow: () => current.engineNow(),
    stop() {
      clearTimeout(settling);
      watcher.close();
    },
  };
}

/** Loads a folder off this thread, which starts or answers meanwhile: a large one takes seconds. */
async function loadApart(folder: string): Promise<Prepared> {
  const [loaded] = (await once(new Worker(LOADING, { workerData: folder }), 'message')) as [Loaded];
  if ('problems' in loaded) throw new KnowledgeError(loaded.problems);
  return loaded;
}

/** Trains on some cores but off this thread, which goes on answering and connecting meanwhile. */
async function trainApart(knowledge: Knowledge, cores: number): Promise<Ranker> {
  const phrasings = phrasingsOf(knowledge);
  const workers = Math.min(cores, NETWORKS.length);
  const all = await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      const numbers = NETWORKS.filter((number) => number % workers === worker);
      const job = { phrasings, entries: knowledge.entries.length, numbers };
      const networks = await trained(job);
      return networks.map((network, i) => ({ network, number: numbers[i] as number }));
    }),
  );
  const inOrder = all.flat().sort((a, b) => a.number - b.number);
  return assembleRanker(
    phrasings,
    inOrder.map(({ network }) => network),
  );
}

/** Learns from the examples of a folder off this thread. */
function teachApart(folder: string, { knowledge, vocabulary }: Prepared): Promise<Taught> {
  const { names, longestName, beginnings } = vocabulary;
  const ids = new Set(knowledge.entries.map(({ id }) => id));
  return trained({ folder, ids, names: { names, longestName, beginnings } });
}

async function trained<Job extends TrainingJob>(job: Job): Promise<Trained<Job>> {
  const [result] = (await once(new Worker(TRAINING, { workerData: job }), 'message')) as [Trained<Job>];
  return result;
}
