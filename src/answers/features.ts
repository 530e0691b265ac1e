/** What the ranking sees of a text: two blocks of weighted features, one of words and one of letters. */
import { stem, words } from './text.ts';

/** A text as sparse numbers: `ids[i]` is a known feature and `values[i]` its weight. */
export interface Features {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** The known share, 0 to 1, of the text's squared weights, averaged over the two blocks. */
  readonly coverage: number;
}

/** The features that the phrasings of a knowledge base know, with their inverse document frequencies. */
export interface FeatureSpace {
  readonly idOf: ReadonlyMap<string, number>;
  readonly idf: Float32Array;
  /** The weight of a feature that no phrasing has: as rare as one can be. */
  readonly unknownIdf: number;
}

/**
 * Learns which features there are and how rare each is.
 *
 * @param texts every phrasing of the knowledge base
 */
export function learnFeatures(texts: readonly string[]): FeatureSpace {
  const frequency = new Map<string, number>();
  for (const text of texts) {
    for (const block of blocksOf(text)) {
      for (const feature of block.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
    }
  }
  const idOf = new Map<string, number>();
  const idf = new Float32Array(frequency.size);
  for (const [feature, count] of frequency) {
    idf[idOf.size] = Math.log((texts.length + 1) / (count + 1)) + 1;
    idOf.set(feature, idOf.size);
  }
  return { idOf, idf, unknownIdf: Math.log(texts.length + 1) + 1 };
}

/**
 * Measures a text against the known features: weight (1 + ln tf) × idf, each block of length one over what is known.
 */
export function measure(text: string, space: FeatureSpace): Features {
  const ids: number[] = [];
  const values: number[] = [];
  let coverage = 0;
  for (const block of blocksOf(text)) {
    const from = ids.length;
    let known = 0;
    let unknown = 0;
    // Not by entries: of a pair for each feature of each question, much would be left to collect.
    for (const feature of block.keys()) {
      const count = block.get(feature) as number;
      const id = space.idOf.get(feature);
      const weight = (1 + Math.log(count)) * (id === undefined ? space.unknownIdf : (space.idf[id] as number));
      if (id === undefined) {
        unknown += weight * weight;
      } else {
        known += weight * weight;
        ids.push(id);
        values.push(weight);
      }
    }
    const norm = Math.sqrt(known);
    for (let i = from; i < values.length; i++) values[i] = (values[i] as number) / norm;
    if (known > 0) coverage += known / (known + unknown) / 2;
  }
  return { ids: Int32Array.from(ids), values: Float32Array.from(values), coverage };
}

/** Stems and pairs of stems; then the runs of three and four letters of each whole word, which forgive typos. */
function blocksOf(text: string): [Map<string, number>, Map<string, number>] {
  const all = words(text);
  const stems = ['^', ...all.map(stem), '$'];
  const ofWords = new Map<string, number>();
  for (let i = 1; i < stems.length; i++) {
    if (i < stems.length - 1) add(ofWords, stems[i] as string);
    add(ofWords, `${stems[i - 1]} ${stems[i]}`);
  }
  const ofLetters = new Map<string, number>();
  for (const word of all) {
    const edged = `_${word}_`;
    for (const size of [3, 4]) {
      for (let i = 0; i + size <= edged.length; i++) add(ofLetters, `/${edged.slice(i, i + size)}`);
    }
  }
  return [ofWords, ofLetters];
}

function add(counts: Map<string, number>, feature: string): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}
