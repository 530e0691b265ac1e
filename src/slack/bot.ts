/** What every listener needs of the bot. */
import type { Engine } from '../answers/engine.ts';

export interface Bot {
  /** The engine to answer from; at the very first start of a knowledge base it is still being trained for a moment. */
  readonly engine: () => Promise<Engine>;
}
