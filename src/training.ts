/** A worker thread that trains some of a ranker's networks, or learns from examples. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Names, type Taught, teach } from './answers/ranking/examples.ts';
import type { Network } from './answers/ranking/network.ts';
import { type Phrasing, type TrainedNetwork, trainNetworks } from './answers/ranking/ranker.ts';
import { readExamples } from './knowledge/examples.ts';

/** What a worker is started with. */
export type TrainingJob =
  | {
      readonly phrasings: readonly Phrasing[];
      readonly entries: number;
      /** Which of the ranker's networks to train. */
      readonly numbers: readonly number[];
    }
  | {
      /** The knowledge folder whose examples are to be learned. */
      readonly folder: string;
      /** The ids of its entries. */
      readonly ids: ReadonlySet<string>;
      readonly names: Names;
    };

/** What comes of a job. */
export type Trained<Job extends TrainingJob> = Job extends { readonly folder: unknown } ? Taught : TrainedNetwork[];

if (parentPort !== null) {
  const job = workerData as TrainingJob;
  if ('folder' in job) {
    // What is wrong with them was said when the folder was loaded.
    const taught = teach(await readExamples(job.folder, job.ids, []), job.names);
    parentPort.postMessage(taught, buffersOf(taught.network));
  } else {
    const trained = trainNetworks(job.phrasings, job.entries, job.numbers);
    parentPort.postMessage(
      trained,
      trained.flatMap(({ network }) => buffersOf(network)),
    );
  }
}

function buffersOf({ input, output }: Network): ArrayBuffer[] {
  return [input.buffer as ArrayBuffer, output.buffer as ArrayBuffer];
}
