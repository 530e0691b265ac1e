/** A worker thread that loads a knowledge folder and prepares it for answering. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeOf, type Prepared, phrasingsOf } from './answers/engine.ts';
import { vocabularyOf } from './answers/language/vocabulary.ts';
import { beforeTeaching } from './answers/ranking/examples.ts';
import { beforeTraining } from './answers/ranking/ranker.ts';
import { loadWithExamples } from './knowledge/load.ts';
import { KnowledgeError, type Problem } from './knowledge/problem.ts';

/**
 * What became of a folder: prepared as far as that takes no training; or its problems, as an error of a class
 * of its own would not be one any more in another thread.
 */
export type Loaded = Prepared | { readonly problems: readonly Problem[] };

parentPort?.postMessage(await loaded(workerData as string));

async function loaded(folder: string): Promise<Loaded> {
  try {
    const { knowledge, examples } = await loadWithExamples(folder);
    const vocabulary = vocabularyOf(knowledge);
    const ranker = beforeTraining(phrasingsOf(knowledge), knowledge.entries.length);
    return makeOf(knowledge, vocabulary, ranker, beforeTeaching(examples, vocabulary));
  } catch (error) {
    if (error instanceof KnowledgeError) return { problems: error.problems };
    throw error;
  }
}
