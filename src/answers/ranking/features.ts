/** What the ranking sees of a text: two blocks of weighted features, one of words and one of letters. */
import { isFunctionStem } from '../language/function-words.ts';
import { stem, words } from '../language/text.ts';

/** A text as sparse numbers: `ids[i]` is a known feature and `values[i]` its weight. */
export interface Features {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** The known share, 0 to 1, of the text's squared weights, averaged over the two blocks. */
  readonly coverage: number;
}

/** The features that the phrasings of a knowledge base know, with their inverse document frequencies. */
export interface FeatureSpace {
  /**
   * The features, a line each, and the line of one that is not known left empty: its number is that of its line. A text is read
   * from a file in a fraction of the time that a map takes, which the first question makes of it.
   */
  readonly names: string;
  readonly idf: Float32Array;
  /** The weight of a feature that no phrasing has: as rare as one can be. */
  readonly unknownIdf: number;
  /** How much of a feature a function word is, 0.5 to 1. */
  readonly functionShare: number;
}

// In few phrasings a function word is as rare as any other, and by chance tells one entry from another: at first it counts
// half, and about as much as any other word where the phrasings are many times so many.
const FEW_PHRASINGS = 500;

/**
 * Learns which features there are and how rare each is.
 *
 * @param texts every phrasing of the knowledge base
 * @param least in how many of them a feature stands at least; what is rarer is as unknown as what stands in none
 */
export function learnFeatures(texts: readonly string[], least = 1): FeatureSpace {
  const frequency = new Map<string, number>();
  for (const text of texts) {
    const all = words(text);
    const { telling, binding } = stemsIn(all);
    const features = new Set([...telling, ...binding, ...all.flatMap(lettersIn)]);
    for (const feature of features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const often = [...frequency].filter(([, count]) => count >= least);
  return {
    names: often.map(([feature]) => feature).join('\n'),
    idf: Float32Array.from(often, ([, count]) => Math.log((texts.length + 1) / (count + 1)) + 1),
    unknownIdf: Math.log(texts.length + 1) + 1,
    functionShare: 1 - 0.5 / (1 + texts.length / FEW_PHRASINGS),
  };
}

/**
 * Measures a text against the known features: weight (1 + ln tf) × idf, each block of length one over what is known.
 *
 * @param all the words of the text
 */
export function measure(all: readonly string[], space: FeatureSpace): Features {
  const { idf, unknownIdf, functionShare } = space;
  const { counts, letters, idOf } = scratchOf(space);
  const ids: number[] = [];
  const values: number[] = [];
  let coverage = 0;
  const { telling, binding } = stemsIn(all);
  const ofWords = [partsOf(telling, 1, idOf), partsOf(binding, functionShare, idOf)];
  for (const block of [ofWords, all.map((word) => lettersOf(word, functionShare, idOf, letters))]) {
    const from = ids.length;
    const unknown = new Map<string, number>();
    for (const parts of block) {
      for (const id of parts.known) {
        if (counts[id] === 0) ids.push(id);
        counts[id] = (counts[id] as number) + parts.share;
      }
      for (const feature of parts.unknown) unknown.set(feature, (unknown.get(feature) ?? 0) + parts.share);
    }
    let knownSquares = 0;
    for (let i = from; i < ids.length; i++) {
      const id = ids[i] as number;
      const weight = frequencyWeight(counts[id] as number) * (idf[id] as number);
      counts[id] = 0;
      knownSquares += weight * weight;
      values.push(weight);
    }
    let unknownSquares = 0;
    for (const count of unknown.values()) unknownSquares += (frequencyWeight(count) * unknownIdf) ** 2;
    const norm = Math.sqrt(knownSquares);
    for (let i = from; i < values.length; i++) values[i] = (values[i] as number) / norm;
    if (knownSquares > 0) coverage += knownSquares / (knownSquares + unknownSquares) / 2;
  }
  return { ids: new Int32Array(ids), values: new Float32Array(values), coverage };
}

/** 1 + ln tf, and tf itself where that is less than one. */
function frequencyWeight(count: number): number {
  return count < 1 ? count : 1 + Math.log(count);
}

/** Features of a text, or of a word: the numbers of those that are known, and the others. */
interface Parts {
  /** As how much of a feature each counts. */
  readonly share: number;
  readonly known: readonly number[];
  readonly unknown: readonly string[];
}

/** What is used again from text to text. */
interface Scratch {
  /** How often a text has each feature: all zero between texts. */
  readonly counts: Float64Array;
  /** The runs of letters of the latest words, of which most come again and again. */
  readonly letters: Map<string, Parts>;
  /** The number of each known feature. */
  readonly idOf: ReadonlyMap<string, number>;
}

const REMEMBERED_WORDS = 2_000;
// Of a longer part of a text, JavaScript keeps the whole text.
const REMEMBERED_LENGTH = 12;
const scratches = new WeakMap<FeatureSpace, Scratch>();

function scratchOf(space: FeatureSpace): Scratch {
  const scratch = scratches.get(space) ?? {
    counts: new Float64Array(space.idf.length),
    letters: new Map(),
    idOf: new Map(space.names.split('\n').flatMap((name, id) => (name === '' ? [] : [[name, id]]))),
  };
  scratches.set(space, scratch);
  return scratch;
}

function lettersOf(word: string, functionShare: number, idOf: Scratch['idOf'], letters: Scratch['letters']): Parts {
  const known = letters.get(word);
  if (known !== undefined) return known;
  const parts = partsOf(lettersIn(word), isFunctionStem(stem(word)) ? functionShare : 1, idOf);
  if (word.length > REMEMBERED_LENGTH) return parts;
  if (letters.size >= REMEMBERED_WORDS) letters.clear();
  letters.set(word, parts);
  return parts;
}

function partsOf(features: readonly string[], share: number, idOf: Scratch['idOf']): Parts {
  const known: number[] = [];
  const unknown: string[] = [];
  for (const feature of features) {
    const id = idOf.get(feature);
    if (id === undefined) unknown.push(feature);
    else known.push(id);
  }
  return { share, known, unknown };
}

/** Stems, and pairs of stems: those that tell something, and those of nothing but function words. */
function stemsIn(all: readonly string[]): { telling: string[]; binding: string[] } {
  const telling: string[] = [];
  const binding: string[] = [];
  let before = '^';
  let tells = false;
  for (const word of all) {
    const stemmed = stem(word);
    const toldBefore = tells;
    tells = !isFunctionStem(stemmed);
    (tells ? telling : binding).push(stemmed);
    (tells || toldBefore ? telling : binding).push(`${before} ${stemmed}`);
    before = stemmed;
  }
  (tells ? telling : binding).push(`${before} $`);
  return { telling, binding };
}

/** The runs of two and four letters of a whole word, which forgive typos; three would be many more and rank no better. */
function lettersIn(word: string): string[] {
  const features: string[] = [];
  const edged = `_${word}_`;
  for (const size of [2, 4]) {
    for (let i = 0; i + size <= edged.length; i++) features.push(`/${edged.slice(i, i + size)}`);
  }
  return features;
}
