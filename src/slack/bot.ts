/** What every listener needs of the bot. */
import type { Context } from '@slack/bolt';
import type { Engine } from '../answers/engine.ts';
import type { Meter } from '../meter.ts';
import type { Store } from '../store/store.ts';

export interface Bot {
  /** The engine to answer from; at the very first start of a knowledge base it is still being trained for a moment. */
  readonly engine: () => Promise<Engine>;
  /** The same without waiting: while it is being trained it answers only what takes no ranking. */
  readonly engineNow: () => Engine;
  readonly store: Store;
  readonly meter: Meter;
  /** Has a listener called whenever new knowledge answers from now on. */
  readonly onKnowledge: (listener: () => void) => void;
  /** Member ids of those who keep the knowledge. */
  readonly maintainers: readonly string[];
}

/** The workspace that a request came from, or the organisation where the app is installed in all of it. */
export function teamOf({ isEnterpriseInstall, enterpriseId, teamId }: Context): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? teamId ?? enterpriseId ?? '';
}
