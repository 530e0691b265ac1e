/** The shipped knowledge, loaded and prepared once for all tests of a file. */
import type { Engine } from '../../src/answers/engine.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { prepareTrained } from '../../src/trained.ts';

export async function shippedEngine(): Promise<Engine> {
  return prepareTrained(await loadKnowledge('knowledge'), (error) => {
    throw error;
  });
}
