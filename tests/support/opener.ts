/** A thread that opens new databases at the very moments when another does. */
import { parentPort, workerData } from 'node:worker_threads';
import { Store } from '../../src/store/store.ts';

const { files, arrived }: { files: string[]; arrived: Int32Array } = workerData;
const failures: string[] = [];
for (const [i, file] of files.entries()) {
  const store = new Store(file, { warn() {}, error() {} });
  Atomics.add(arrived, i, 1);
  while (Atomics.load(arrived, i) < 2);
  await store.check().catch((error: Error) => failures.push(error.message));
  await store.close();
}
parentPort?.postMessage(failures);
