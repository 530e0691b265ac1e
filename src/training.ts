/** A worker thread that trains some of a ranker's networks. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Phrasing, trainNetworks } from './answers/ranking/ranker.ts';

/** What a worker is started with. */
export interface TrainingJob {
  readonly phrasings: readonly Phrasing[];
  readonly entries: number;
  /** Which of the ranker's networks to train. */
  readonly numbers: readonly number[];
}

if (parentPort !== null) {
  const { phrasings, entries, numbers } = workerData as TrainingJob;
  const trained = trainNetworks(phrasings, entries, numbers);
  parentPort.postMessage(
    trained,
    trained.flatMap(({ network: { input, output } }) => [input.buffer as ArrayBuffer, output.buffer as ArrayBuffer]),
  );
}
