/** Ranks the entries of a knowledge base for a text: by networks trained from their phrasings, or by the nearest phrasing. */

import { words } from '../language/text.ts';
import { type FeatureSpace, type Features, learnFeatures, measure } from './features.ts';
import { type Example, type Manner, randomFrom, train, visitsOf } from './learning.ts';
import { forward, joined, type Network } from './network.ts';
import { indexPhrasings, nearestPhrasings, type PhrasingIndex } from './phrasing-index.ts';

/** A phrasing and the place of its entry in the list of entries. */
export interface Phrasing {
  readonly text: string;
  readonly entry: number;
}

/** What the ranking of a knowledge base needs: plain values only, so that it can be kept in a file. */
export type Ranker = NetworkRanker | PhrasingIndex;

/** In place of a ranker that is still being trained. */
export interface Untrained {
  readonly kind: 'untrained';
}

/** Thrown where a ranker that is still being trained is asked. */
export class UntrainedError extends Error {
  override readonly name = 'UntrainedError';
}

/** What networks say, what they know of texts, and how to read their scores. */
export interface NetworkRanker {
  readonly kind: 'networks';
  readonly space: FeatureSpace;
  /** All of the networks as one, which says the mean of what they say. */
  readonly network: Network;
  /** The raw score from which the best entry is taken for the answer. */
  readonly threshold: number;
  /** How far above the threshold a sure answer usually is. */
  readonly spread: number;
}

/** An entry's place in the list of entries, and how sure it is that this one answers: 0 to 1, from 0.5 on it does. */
export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

/** The best of the entries, best first; worked out when it is called for, since not every question needs it. */
export type Ranking = () => readonly Ranked[];

/**
 * The numbers of a ranker's networks. Each is trained without one of as many parts of the phrasings, drawn by chance, and
 * that part tells how it scores what it never saw. Many narrow networks rank better than few wide ones that take as long.
 */
export const NETWORKS: readonly number[] = Array.from({ length: 10 }, (_, number) => number);
const NARROW: Manner = { hidden: 40, dropped: 0.5, smoothing: 0.1 };
// The threshold lies so far from nothing to the median of what was held out and ranked right, which even a small base has
// enough phrasings to tell. It gives up no more of them than 60, or this share. Chosen on CLINC150's validation part
// (bench/understanding.ts), for bases of any size.
const OF_MEDIAN = 0.42;
const MOST_LOST = 60;
const SHARE_LOST = 0.005;
// Where entries have one or two phrasings, what is held out leaves too little to rank it by: the threshold is this much of the
// logarithm of the number of entries, with which scores grow, at least.
const PER_LOG_ENTRIES = 0.25;
// How much less sure of a text of which only a part is known: chosen likewise.
const COVERAGE_POWER = 0.75;
// How near the nearest phrasing of an answer is at least, where there are no networks: chosen likewise.
const ENOUGH = 0.4;

/** A network, and the raw scores of the phrasings that it never saw and ranked right. */
export interface TrainedNetwork {
  readonly network: Network;
  readonly heldOut: readonly number[];
}

/**
 * Whether networks are trained for a knowledge base: not for a single entry, which they would set apart from nothing, and not
 * for so many that it takes longer than half a minute or so of one core; each visit of a phrasing touches the weights of
 * every entry.
 */
export function isTrained(phrasings: number, entries: number): boolean {
  return entries > 1 && visitsOf(phrasings) * entries <= 24_000_000;
}

/** The ranker of a knowledge base as far as there is one without training: an index, where no networks are trained for it. */
export function beforeTraining(phrasings: readonly Phrasing[], entries: number): PhrasingIndex | Untrained {
  return isTrained(phrasings.length, entries) ? { kind: 'untrained' } : indexPhrasings(phrasings);
}

/**
 * Trains the ranker of a knowledge base. It needs no question that the base does not answer: the threshold is chosen
 * from what each network says of the phrasings that it never saw.
 *
 * @param phrasings every question and phrasing, with its entry; none gives a ranker that ranks nothing
 * @param entries how many entries there are
 */
export function trainRanker(phrasings: readonly Phrasing[], entries: number): Ranker {
  const ranker = beforeTraining(phrasings, entries);
  return ranker.kind === 'index' ? ranker : assembleRanker(phrasings, trainNetworks(phrasings, entries, NETWORKS));
}

/**
 * Trains some of a ranker's networks; each can be trained apart from the others.
 *
 * @param numbers which of them, of `NETWORKS`
 */
export function trainNetworks(
  phrasings: readonly Phrasing[],
  entries: number,
  numbers: readonly number[],
): TrainedNetwork[] {
  const space = learnFeatures(phrasings.map(({ text }) => text));
  const names = space.names.split('\n');
  const examples = phrasings.map(({ text, entry }) => ({ text, features: measure(words(text), space), label: entry }));
  const counted = sizesOf(phrasings);
  const sizes = Array.from({ length: entries }, (_, entry) => counted.get(entry) ?? 0);
  const parts = phrasings.map(({ text }) => Math.floor(randomFrom(text)() * NETWORKS.length));
  return numbers.map((number) => {
    const seen = examples.filter((_, i) => parts[i] !== number);
    const network = train(seen, names, sizes, number + 1, NARROW);
    const known = knownFrom(seen, space);
    const heldOut: number[] = [];
    for (const [i, { text, label }] of examples.entries()) {
      if (parts[i] !== number) continue;
      const features = measure(words(text), known);
      const raw = rawScores(features, network);
      const best = raw.indexOf(Math.max(...raw));
      if (best === label && features.coverage > 0) heldOut.push(raw[best] as number);
    }
    return { network, heldOut };
  });
}

/** The features that some examples have, and no others: to who learned from these, the rest is unknown. */
function knownFrom(examples: readonly Example[], space: FeatureSpace): FeatureSpace {
  const ids = new Set(examples.flatMap(({ features }) => [...features.ids]));
  const names = space.names.split('\n').map((name, id) => (ids.has(id) ? name : ''));
  return { ...space, names: names.join('\n') };
}

/** Puts a ranker together from all of its networks, in order. */
export function assembleRanker(phrasings: readonly Phrasing[], trained: readonly TrainedNetwork[]): NetworkRanker {
  const scores = trained.flatMap(({ heldOut }) => heldOut).sort((a, b) => a - b);
  const half = Math.floor(scores.length / 2);
  const lost = Math.max(Math.floor(scores.length * SHARE_LOST), MOST_LOST);
  const least = PER_LOG_ENTRIES * Math.log(trained[0]?.network.labels ?? 1);
  const threshold = Math.max(least, Math.min(OF_MEDIAN * (scores[half] ?? 0), scores[lost] ?? Infinity));
  const high = scores[half + Math.floor(half / 2)] ?? threshold + 1;
  return {
    kind: 'networks',
    space: learnFeatures(phrasings.map(({ text }) => text)),
    network: joined(trained.map(({ network }) => network)),
    threshold,
    spread: Math.max(high - threshold, Number.EPSILON),
  };
}

/** How many phrasings each entry has that has any. */
function sizesOf(phrasings: readonly Phrasing[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { entry } of phrasings) sizes.set(entry, (sizes.get(entry) ?? 0) + 1);
  return sizes;
}

/**
 * Ranks the entries for a text.
 *
 * @param asked the words of the text
 * @param entries how many entries there are
 * @param most how many to return
 * @returns the best of them, best first
 * @throws UntrainedError where there is no ranker yet
 */
export function rank(asked: readonly string[], ranker: Ranker | Untrained, entries: number, most: number): Ranked[] {
  if (ranker.kind === 'untrained') throw new UntrainedError('The ranker is still being trained.');
  return ranker.kind === 'index'
    ? rankByIndex(asked, ranker, entries, most)
    : rankByNetwork(asked, ranker).slice(0, most);
}

function rankByNetwork(asked: readonly string[], ranker: NetworkRanker): Ranked[] {
  const raw = rawScores(measure(asked, ranker.space), ranker.network);
  return raw.map((score, entry) => ({ entry, score: calibrated(score, ranker) })).sort((a, b) => b.score - a.score);
}

/** Only what shares a stem with the text has a score; where that is next to nothing, some entries without one follow. */
function rankByIndex(asked: readonly string[], index: PhrasingIndex, entries: number, most: number): Ranked[] {
  const near = nearestPhrasings(asked, index, most);
  const ranked = near.map(({ entry, nearness }) => ({ entry, score: calibratedNearness(nearness) }));
  for (let entry = 0; entry < entries && ranked.length < 3; entry++) {
    if (!near.some((met) => met.entry === entry)) ranked.push({ entry, score: 0 });
  }
  return ranked;
}

/** 0.5 where the nearest phrasing is just near enough to be taken for an answer. */
function calibratedNearness(nearness: number): number {
  return nearness < ENOUGH ? (0.5 * nearness) / ENOUGH : Math.min(1, 0.5 + (0.5 * (nearness - ENOUGH)) / (1 - ENOUGH));
}

/** (logit − mean logit) × coverage^¾: how each entry stands out, and how much was known. */
function rawScores(features: Features, network: Network): number[] {
  const { logits } = forward(network, features);
  let sum = 0;
  for (const logit of logits) sum += logit;
  const mean = sum / logits.length;
  const scale = features.coverage ** COVERAGE_POWER;
  const scores: number[] = [];
  for (const logit of logits) scores.push((logit - mean) * scale);
  return scores;
}

/** A logistic curve that is 0.5 at the threshold and about 0.95 at the third quartile of right answers. */
function calibrated(raw: number, { threshold, spread }: NetworkRanker): number {
  return 1 / (1 + Math.exp((-3 * (raw - threshold)) / spread));
}
