/** How a network learns from phrasings which entry a text asks for. */
import type { Features } from './features.ts';
import { forward, type Network } from './network.ts';

/** One text to learn from, and the number of the entry that answers it. */
export interface Example {
  readonly text: string;
  readonly features: Features;
  readonly label: number;
}

/** How a network is made to hold to what its examples have in common rather than to each of them. */
export interface Manner {
  /** How wide its hidden layer is. */
  readonly hidden: number;
  /** Which share of a text's features is left out at each visit. */
  readonly dropped: number;
  /** How much of each text is taken to be about any of the entries. */
  readonly smoothing: number;
}

// Chosen on CLINC150's validation part (bench/understanding.ts shows what they reach).
const LEARNING_RATE = 0.2;
const START_WEIGHT = 0.03;
const LEAST_VISITS = 10_000;
// An entry with many phrasings is not asked for so much more often: only half of what their numbers say is learned as what
// to expect (logit adjustment: Menon et al., ICLR 2021).
const ADJUSTED = 0.5;

/**
 * How many examples are visited: about 90,000 in all, a few times each where there are many and thirty times each where
 * there are few; where there are so few that this teaches nothing yet, as many times as it takes to learn something.
 */
export function visitsOf(examples: number): number {
  if (examples === 0) return 0;
  return Math.max(LEAST_VISITS, Math.max(4, Math.min(30, Math.round(90_000 / examples))) * examples);
}

/**
 * Trains by plain stochastic gradient descent with a falling step.
 * The same examples and seed give the same network, and nearly the same examples nearly the same: what is left to chance is
 * drawn apart for each example and each feature, so that a new phrasing changes little but what it is about.
 *
 * @param examples what to learn from
 * @param names the features, in the order of their numbers
 * @param sizes how many phrasings each entry has, these examples or not
 * @param seed a whole number; networks with different seeds err differently, so that their mean errs less
 * @param manner how it learns
 */
export function train(
  examples: readonly Example[],
  names: readonly string[],
  sizes: readonly number[],
  seed: number,
  { hidden, dropped, smoothing }: Manner,
): Network {
  const labels = sizes.length;
  const input = startWeights(names, hidden, seed);
  const output = startWeights(Array.from({ length: hidden }, String), labels, seed);
  const network = { hidden, labels, input, output };
  const draws = examples.map(({ text }) => randomFrom(`${seed} ${text}`));
  const expected = sizes.map((size) => ADJUSTED * Math.log(Math.max(size, 1)));
  const drawn = new Float64Array(examples.length);
  const order = examples.map((_, i) => i);
  const pull = new Float32Array(hidden);
  const visits = visitsOf(examples.length);
  for (let visit = 0; visit < visits; visit++) {
    const at = visit % examples.length;
    if (at === 0) {
      for (const [i, draw] of draws.entries()) drawn[i] = draw();
      order.sort((a, b) => (drawn[a] as number) - (drawn[b] as number));
    }
    const rate = LEARNING_RATE * (1 - visit / visits);
    const next = order[at] as number;
    const example = examples[next] as Example;
    const seen = dropInputs(example.features, dropped, draws[next] as () => number);
    const { active, logits } = forward(network, seen);
    for (const [label, logit] of logits.entries()) logits[label] = logit + (expected[label] as number);
    softmax(logits);
    for (let label = 0; label < labels; label++) {
      const target = smoothing / labels + (label === example.label ? 1 - smoothing : 0);
      logits[label] = (logits[label] as number) - target;
    }
    pull.fill(0);
    for (let i = 0; i < active.count; i++) {
      const j = active.ids[i] as number;
      pull[j] = learnRow(output, j * labels, logits, rate * (active.values[i] as number));
    }
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

/** Takes a step on one row of the output, and returns how much what the row read from should have been less. */
function learnRow(output: Float32Array, row: number, errors: Float32Array, step: number): number {
  let pull = 0;
  for (let label = 0; label < errors.length; label++) {
    const weight = output[row + label] as number;
    const error = errors[label] as number;
    pull += error * weight;
    output[row + label] = weight - step * error;
  }
  return pull;
}

function dropInputs(
  { ids, values }: Features,
  dropped: number,
  random: () => number,
): Pick<Features, 'ids' | 'values'> {
  const keptIds = new Int32Array(ids.length);
  const keptValues = new Float32Array(ids.length);
  let kept = 0;
  for (let i = 0; i < ids.length; i++) {
    if (random() < dropped) continue;
    keptIds[kept] = ids[i] as number;
    keptValues[kept++] = (values[i] as number) / (1 - dropped);
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

/**
 * A generator of numbers from 0 to 1 that starts at a seed (mulberry32), so that training can be repeated.
 *
 * @param seed a whole number, or a text that stands for one
 */
export function randomFrom(seed: number | string): () => number {
  let state = typeof seed === 'string' ? hashOf(seed) : seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a, over UTF-16. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** A row of small weights for each name: the same for the same name and seed, whatever the others are. */
function startWeights(names: readonly string[], width: number, seed: number): Float32Array {
  const weights = new Float32Array(names.length * width);
  for (const [row, name] of names.entries()) {
    const draw = randomFrom(`${seed} ${name}`);
    for (let i = 0; i < width; i++) weights[row * width + i] = (draw() - 0.5) * START_WEIGHT;
  }
  return weights;
}
