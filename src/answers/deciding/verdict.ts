/** What answers a question, and how sure that is. */
import type { Entry } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import type { Question } from '../language/understand.ts';
import type { Ranking } from '../ranking/ranker.ts';

/** What answers a question. */
export type Decision =
  | { readonly kind: 'profile'; readonly role: string; readonly aspect: null; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'comparison' | 'answer';
      readonly aspect: string | null;
      readonly entries: readonly [Entry, ...Entry[]];
    }
  | { readonly kind: 'unknown'; readonly aspect: string | null };

/** A decision, how sure it is (0 to 1, from 0.5 on it answers), and the titles that nothing is known of. */
export interface Verdict {
  readonly decision: Decision;
  readonly score: number;
  readonly notCovered: readonly string[];
}

// Each corrected letter and each word left over takes something off.
const SURE = 0.98;
const PER_TYPO = 0.03;
const PER_LEFTOVER = 0.2;
/** From here on the ranker has seen nearly these words, and is believed before the name of an aspect. */
export const VERY_SURE = 0.88;
/** From here on the ranker has heard much of an entry in a question. */
export const FAIRLY_SURE = 0.72;
/** Where every word of a question is accounted for by an entry, the ranker need not be as sure of it. */
export const ACCOUNTED = 0.4;

/** That nothing answers. */
export function unknown(question: Question): Verdict {
  const { aspect, notCovered } = question;
  return { decision: { kind: 'unknown', aspect }, score: 0.1, notCovered };
}

/** How sure a reading by names is. */
export function sureness({ typos }: Question, left: readonly string[]): number {
  return Math.max(0.5, SURE - PER_TYPO * typos - PER_LEFTOVER * left.length);
}

/** The best entry, where the ranker is sure enough of it. */
export function topEntry(ranking: Ranking, engine: Engine) {
  const [top] = ranking();
  if (top === undefined || top.score < 0.5) return undefined;
  return { entry: engine.knowledge.entries[top.entry] as Entry, score: top.score };
}

/** Whether there is any entry to answer from. */
export function isFilled(entries: readonly Entry[]): entries is readonly [Entry, ...Entry[]] {
  return entries.length > 0;
}
