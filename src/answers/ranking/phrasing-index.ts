/** Ranks entries by their nearest phrasing: for knowledge bases with too many entries to train networks for. */

import { stem, words } from '../language/text.ts';
import { type KnownStems, meantStems } from './mistyped.ts';

/** An inverted index in flat arrays: plain values only, so that it can be kept in a file. */
export interface PhrasingIndex extends KnownStems {
  readonly kind: 'index';
  readonly idf: Float32Array;
  readonly unknownIdf: number;
  /** The phrasings that hold stem `i` are `postings[starts[i] … starts[i + 1]]`, each with its weight there. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  readonly weights: Float32Array;
  /** For each phrasing, its entry. */
  readonly entryOf: Uint32Array;
}

// What a stem that every phrasing has still weighs, beside rarity: of two phrasings that share a question's rare words, the
// one that shares its common ones too is nearer. Chosen on CLINC150's validation part.
const COMMONEST = 3;

// How much a phrasing's own length counts beside the mean one: by its own alone, the cosine, short phrasings are found too
// often. Chosen on CLINC150's validation part. (Singhal, Buckley and Mitra, “Pivoted document length normalization”, 1996.)
const SLOPE = 0.75;

// A stem in more than this share of a large base's phrasings finds nothing by itself: it is counted only where rarer
// stems have led already.
const COMMON = 0.02;

// From this share on, a stem that a mistyped word may be meant for leads, too.
const SURE = 0.5;

/**
 * Builds the index.
 *
 * @param phrasings every question and phrasing, with its entry
 */
export function indexPhrasings(phrasings: readonly { readonly text: string; readonly entry: number }[]): PhrasingIndex {
  const idOf = new Map<string, number>();
  const stemOf = new Map<string, number>();
  const frequency: number[] = [];
  const stemsOf = phrasings.map(({ text }) => {
    const ids = new Set<number>();
    for (const word of words(text)) {
      let id = stemOf.get(word);
      if (id === undefined) {
        const s = stem(word);
        id = idOf.get(s) ?? frequency.push(0) - 1;
        idOf.set(s, id);
        stemOf.set(word, id);
      }
      ids.add(id);
    }
    for (const id of ids) frequency[id] = (frequency[id] as number) + 1;
    return Uint32Array.from(ids);
  });
  const idf = Float32Array.from(frequency, (count) => Math.log((phrasings.length + 1) / (count + 1)) + COMMONEST);
  const starts = new Uint32Array(frequency.length + 1);
  for (const [id, count] of frequency.entries()) starts[id + 1] = (starts[id] as number) + count;
  const next = starts.slice();
  const postings = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(postings.length);
  const lengths = stemsOf.map((ids) => Math.sqrt(ids.reduce((sum, id) => sum + (idf[id] as number) ** 2, 0)));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  for (const [phrasing, ids] of stemsOf.entries()) {
    const length = (1 - SLOPE) * mean + SLOPE * (lengths[phrasing] as number);
    for (const id of ids) {
      const at = next[id] as number;
      next[id] = at + 1;
      postings[at] = phrasing;
      weights[at] = (idf[id] as number) / length;
    }
  }
  return {
    kind: 'index',
    ...{ idOf, stemOf, idf, starts, postings, weights },
    unknownIdf: Math.log(phrasings.length + 1) + COMMONEST,
    entryOf: Uint32Array.from(phrasings, ({ entry }) => entry),
  };
}

/** An entry, and how near its nearest phrasing is to a text: 0 for nothing in common, about 1 for the same words. */
export interface Near {
  readonly entry: number;
  readonly nearness: number;
}

/**
 * Finds the entries whose phrasings share most with a text.
 *
 * @param asked the words of the text
 * @param most how many to return
 * @returns those that share a stem with it at all, best first
 */
export function nearestPhrasings(asked: readonly string[], index: PhrasingIndex, most: number): Near[] {
  const { idf, starts, postings, weights, entryOf } = index;
  const { shares, norm } = stemsOf(asked, index);
  const { sums, met } = scratchFor(index);
  let count = 0;
  let hasLed = false;
  // Rarest first: the common ones only add to what has been met.
  for (const [id, share] of [...shares].sort(([a], [b]) => (idf[b] as number) - (idf[a] as number))) {
    const from = starts[id] as number;
    const to = starts[id + 1] as number;
    const weight = share * (idf[id] as number);
    const onlyAdds = hasLed && to - from > COMMON * entryOf.length;
    if (share >= SURE) hasLed = true;
    // Looking up each one that was met, or going through all that hold the stem: whichever is shorter.
    if (onlyAdds && count * Math.log2(to - from) < to - from) {
      for (let i = 0; i < count; i++) {
        const phrasing = met[i] as number;
        const at = find(postings, phrasing, from, to);
        if (at >= 0) sums[phrasing] = (sums[phrasing] as number) + weight * (weights[at] as number);
      }
    } else {
      for (let at = from; at < to; at++) {
        const phrasing = postings[at] as number;
        if (sums[phrasing] === 0) {
          if (onlyAdds) continue;
          met[count++] = phrasing;
        }
        sums[phrasing] = (sums[phrasing] as number) + weight * (weights[at] as number);
      }
    }
  }
  const best: Near[] = [];
  for (let i = 0; i < count; i++) {
    const phrasing = met[i] as number;
    const nearness = (sums[phrasing] as number) / norm;
    sums[phrasing] = 0;
    if (best.length < most || nearness > (best.at(-1) as Near).nearness)
      insert(best, { entry: entryOf[phrasing] as number, nearness }, most);
  }
  return best;
}

/** Puts an entry where it belongs in a short list, best first; the better of an entry's phrasings stays. */
function insert(best: Near[], near: Near, most: number): void {
  const same = best.findIndex(({ entry }) => entry === near.entry);
  if (same >= 0 && (best[same] as Near).nearness >= near.nearness) return;
  if (same >= 0) best.splice(same, 1);
  const after = best.findIndex(({ nearness }) => nearness < near.nearness);
  best.splice(after < 0 ? best.length : after, 0, near);
  if (best.length > most) best.pop();
}

/** Room for one question's sums, used again for the next: all zero between questions. */
const scratches = new WeakMap<PhrasingIndex, { sums: Float32Array; met: Uint32Array }>();

function scratchFor(index: PhrasingIndex) {
  const size = index.entryOf.length;
  const scratch = scratches.get(index) ?? { sums: new Float32Array(size), met: new Uint32Array(size) };
  scratches.set(index, scratch);
  return scratch;
}

/** The known stems of a text, each with the share of it that is meant, and the text's length over all of its words. */
function stemsOf(asked: readonly string[], index: PhrasingIndex): { shares: Map<number, number>; norm: number } {
  const { idOf, stemOf, idf, unknownIdf, starts } = index;
  const shares = new Map<number, number>();
  const held = (id: number) => (starts[id + 1] as number) - (starts[id] as number);
  let squares = 0;
  for (const word of new Set(asked)) {
    const id = stemOf.get(word) ?? idOf.get(stem(word));
    const meant = id === undefined ? meantStems(word, index) : [id];
    if (meant.length === 0) squares += unknownIdf ** 2;
    // What is said more often is mistyped more often.
    const all = meant.reduce((sum, id) => sum + held(id), 0);
    for (const id of meant) shares.set(id, Math.min(1, (shares.get(id) ?? 0) + held(id) / all));
  }
  for (const [id, share] of shares) squares += (share * (idf[id] as number)) ** 2;
  return { shares, norm: Math.sqrt(squares) || 1 };
}

/** Where a number stands in a sorted stretch of an array; −1 when it does not. */
function find(sorted: Uint32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] as number;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
