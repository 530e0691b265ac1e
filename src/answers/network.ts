/** A small neural network, one hidden layer and no biases, that learns from phrasings which entry a text asks for. */
import type { Features } from './features.ts';

/** Trained weights; plain arrays, so that they can be kept in a file. */
export interface Network {
  /** How wide the hidden layer is: a multiple of four. */
  readonly hidden: number;
  readonly labels: number;
  /** `inputs × hidden`: the row of a feature is what it adds to the hidden layer. */
  readonly input: Float32Array;
  /** `labels × hidden`: the row of a label is what it reads from the hidden layer. */
  readonly output: Float32Array;
}

/** One text to learn from, and the number of the entry that answers it. */
export interface Example {
  readonly features: Features;
  readonly label: number;
}

// Chosen on CLINC150's validation part (bench/understanding.ts shows what they reach).
const LEAST_HIDDEN = 64;
const MOST_HIDDEN = 128;
const LEARNING_RATE = 0.2;
const DROPPED_INPUTS = 0.5;
const LABEL_SMOOTHING = 0.1;
const START_WEIGHT = 0.03;

/** How wide the hidden layer is: about as wide as there are entries. */
function hiddenFor(labels: number): number {
  return Math.max(LEAST_HIDDEN, Math.min(MOST_HIDDEN, Math.ceil(labels / 4) * 4));
}

/** How many examples are visited: about 90,000, a few times each where there are many, never more than thirty times each. */
export function visitsOf(examples: number): number {
  return Math.max(6, Math.min(30, Math.round(90_000 / examples))) * examples;
}

/**
 * Trains by plain stochastic gradient descent with a falling step, dropping half of the features at each visit.
 * The same examples and seed give the same network.
 *
 * @param examples what to learn from
 * @param inputs how many features there are
 * @param labels how many entries there are
 * @param seed a whole number; networks with different seeds err differently, so that their mean errs less
 */
export function train(examples: readonly Example[], inputs: number, labels: number, seed: number): Network {
  const random = randomFrom(seed);
  const hidden = hiddenFor(labels);
  const input = startWeights(inputs * hidden, random);
  const output = startWeights(labels * hidden, random);
  const network = { hidden, labels, input, output };
  const order = examples.map((_, i) => i);
  const layer = new Float32Array(hidden);
  const pull = new Float32Array(hidden);
  const logits = new Float32Array(labels);
  const visits = visitsOf(examples.length);
  for (let visit = 0; visit < visits; visit++) {
    const at = visit % examples.length;
    if (at === 0) shuffle(order, random);
    const rate = LEARNING_RATE * (1 - visit / visits);
    const example = examples[order[at] as number] as Example;
    const seen = dropInputs(example.features, random);
    forward(network, seen, layer, logits);
    softmax(logits);
    pull.fill(0);
    for (let label = 0; label < labels; label++) {
      const target = LABEL_SMOOTHING / labels + (label === example.label ? 1 - LABEL_SMOOTHING : 0);
      const error = (logits[label] as number) - target;
      const row = label * hidden;
      const step = rate * error;
      for (let j = 0; j < hidden; j++) {
        const weight = output[row + j] as number;
        pull[j] = (pull[j] as number) + error * weight;
        output[row + j] = weight - step * (layer[j] as number);
      }
    }
    for (let j = 0; j < hidden; j++) if ((layer[j] as number) <= 0) pull[j] = 0;
    for (let i = 0; i < seen.ids.length; i++) {
      const row = (seen.ids[i] as number) * hidden;
      const step = rate * (seen.values[i] as number);
      for (let j = 0; j < hidden; j++) {
        input[row + j] = (input[row + j] as number) - step * (pull[j] as number);
      }
    }
  }
  return network;
}

/**
 * What the network says of a text: one number a label, higher is likelier.
 *
 * @param layer room for the hidden layer, overwritten
 * @param logits room for the result, overwritten
 */
export function forward(
  network: Network,
  features: Pick<Features, 'ids' | 'values'>,
  layer: Float32Array,
  logits: Float32Array,
): void {
  const { hidden, labels, input, output } = network;
  const { ids, values } = features;
  layer.fill(0);
  // Four rows at once, and four sums for each label: one after the other, each step would wait for the one before.
  let i = 0;
  for (; i + 3 < ids.length; i += 4) {
    const [a, b, c, d] = [
      rowOf(ids, i, hidden),
      rowOf(ids, i + 1, hidden),
      rowOf(ids, i + 2, hidden),
      rowOf(ids, i + 3, hidden),
    ];
    const [u, v, w, x] = [
      values[i] as number,
      values[i + 1] as number,
      values[i + 2] as number,
      values[i + 3] as number,
    ];
    for (let j = 0; j < hidden; j++) {
      layer[j] =
        (layer[j] as number) +
        u * (input[a + j] as number) +
        v * (input[b + j] as number) +
        w * (input[c + j] as number) +
        x * (input[d + j] as number);
    }
  }
  for (; i < ids.length; i++) {
    const row = rowOf(ids, i, hidden);
    const value = values[i] as number;
    for (let j = 0; j < hidden; j++) layer[j] = (layer[j] as number) + value * (input[row + j] as number);
  }
  for (let j = 0; j < hidden; j++) if ((layer[j] as number) < 0) layer[j] = 0;
  for (let label = 0; label < labels; label++) {
    const row = label * hidden;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let j = 0; j < hidden; j += 4) {
      a += (output[row + j] as number) * (layer[j] as number);
      b += (output[row + j + 1] as number) * (layer[j + 1] as number);
      c += (output[row + j + 2] as number) * (layer[j + 2] as number);
      d += (output[row + j + 3] as number) * (layer[j + 3] as number);
    }
    logits[label] = a + b + c + d;
  }
}

function rowOf(ids: Int32Array, i: number, hidden: number): number {
  return (ids[i] as number) * hidden;
}

function dropInputs({ ids, values }: Features, random: () => number): Pick<Features, 'ids' | 'values'> {
  const keptIds = new Int32Array(ids.length);
  const keptValues = new Float32Array(ids.length);
  let kept = 0;
  for (let i = 0; i < ids.length; i++) {
    if (random() < DROPPED_INPUTS) continue;
    keptIds[kept] = ids[i] as number;
    keptValues[kept++] = (values[i] as number) / (1 - DROPPED_INPUTS);
  }
  return { ids: keptIds.subarray(0, kept), values: keptValues.subarray(0, kept) };
}

function softmax(logits: Float32Array): void {
  let most = -Infinity;
  for (const logit of logits) most = Math.max(most, logit);
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const e = Math.exp((logits[i] as number) - most);
    logits[i] = e;
    sum += e;
  }
  for (let i = 0; i < logits.length; i++) logits[i] = (logits[i] as number) / sum;
}

/** A generator of numbers from 0 to 1 that starts at a seed (mulberry32), so that training can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function startWeights(count: number, random: () => number): Float32Array {
  const weights = new Float32Array(count);
  for (let i = 0; i < weights.length; i++) weights[i] = (random() - 0.5) * START_WEIGHT;
  return weights;
}

/** Fisher and Yates, in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}
