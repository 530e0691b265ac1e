/** The shipped knowledge, loaded and prepared once for all tests of a file. */
import type { Engine } from '../../src/answers/engine.ts';
import { openKnowledge } from '../../src/opened.ts';

export async function shippedEngine(): Promise<Engine> {
  const { engine } = await openKnowledge('knowledge', (error) => {
    throw error;
  });
  return engine;
}
