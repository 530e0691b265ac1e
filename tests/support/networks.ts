/** Networks to try things on. */
import type { Example, Manner } from '../../src/answers/ranking/learning.ts';
import { forward, type Network } from '../../src/answers/ranking/network.ts';

const example = (label: number, ...ids: number[]): Example => ({
  ...{ text: ids.join(' '), label },
  features: { ids: Int32Array.from(ids), values: Float32Array.from(ids, () => 1), coverage: 1 },
});
/** The names of the features that the examples have. */
export const NAMES = [...'abcde'];
export const EXAMPLES = [example(0, 0, 1), example(0, 0), example(1, 2, 3), example(1, 3), example(2, 4)];

/** As many phrasings each, so that none is learned as if it had more. */
export const SIZES = [2, 2, 2];

/** A few hidden numbers learn these. */
export const MANNER: Manner = { hidden: 40, dropped: 0.5, smoothing: 0.1 };

/** What a trained network says of a text with one feature. */
export function said(network: Network, id: number): number[] {
  return [...forward(network, { ids: Int32Array.of(id), values: Float32Array.of(1) }).logits];
}
