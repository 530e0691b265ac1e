/** What every listener needs of the bot. */
import type { Engine } from '../answers/engine.ts';

export interface Bot {
  /** The engine to answer from now: a reload of the knowledge puts another in its place. */
  readonly engine: () => Engine;
}
