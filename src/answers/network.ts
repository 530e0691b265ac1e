/** A small neural network, one hidden layer and no biases, that learns from phrasings which entry a text asks for. */
import type { Features } from './features.ts';

/** Trained weights; plain arrays, so that they can be kept in a file. */
export interface Network {
  /** How wide the hidden layer is. */
  readonly hidden: number;
  readonly labels: number;
  /** `inputs × hidden`: the row of a feature is what it adds to the hidden layer. */
  readonly input: Float32Array;
  /** `hidden × labels`: the row of a hidden number is what it adds to the labels. */
  readonly output: Float32Array;
}

/** One text to learn from, and the number of the entry that answers it. */
export interface Example {
  readonly features: Features;
  readonly label: number;
}

// Chosen on CLINC150's validation part (bench/understanding.ts shows what they reach).
const LEAST_HIDDEN = 48;
const MOST_HIDDEN = 128;
const LEARNING_RATE = 0.2;
const DROPPED_INPUTS = 0.5;
const LABEL_SMOOTHING = 0.1;
const START_WEIGHT = 0.03;

/** How wide the hidden layer is: about as wide as there are entries. */
function hiddenFor(labels: number): number {
  return Math.max(LEAST_HIDDEN, Math.min(MOST_HIDDEN, labels));
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
  const output = startWeights(hidden * labels, random);
  const network = { hidden, labels, input, output };
  const order = examples.map((_, i) => i);
  const pull = new Float32Array(hidden);
  const visits = visitsOf(examples.length);
  for (let visit = 0; visit < visits; visit++) {
    const at = visit % examples.length;
    if (at === 0) shuffle(order, random);
    const rate = LEARNING_RATE * (1 - visit / visits);
    const example = examples[order[at] as number] as Example;
    const seen = dropInputs(example.features, random);
    const { active, logits } = forward(network, seen);
    softmax(logits);
    for (let label = 0; label < labels; label++) {
      const target = LABEL_SMOOTHING / labels + (label === example.label ? 1 - LABEL_SMOOTHING : 0);
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

/**
 * Puts networks side by side as one, which says the mean of what each of them says.
 *
 * @param networks of the same inputs and labels
 */
export function joined(networks: readonly Network[]): Network {
  const hidden = networks.reduce((sum, network) => sum + network.hidden, 0);
  const [{ labels, ...first }] = networks as [Network];
  const inputs = first.input.length / first.hidden;
  const input = new Float32Array(inputs * hidden);
  const output = new Float32Array(hidden * labels);
  let from = 0;
  for (const network of networks) {
    for (let id = 0; id < inputs; id++) {
      input.set(network.input.subarray(id * network.hidden, (id + 1) * network.hidden), id * hidden + from);
    }
    output.set(
      network.output.map((weight) => weight / networks.length),
      from * labels,
    );
    from += network.hidden;
  }
  return { hidden, labels, input, output };
}

/** What a network makes of a text. */
interface Made {
  readonly layer: Float32Array;
  /** The numbers of the hidden layer that are above nought: the first `count`, with their places. */
  readonly active: { readonly ids: Int32Array; readonly values: Float32Array; count: number };
  /** One number a label, higher is likelier. */
  readonly logits: Float32Array;
}

const made = new WeakMap<Network, Made>();

/** Room for what a network makes of a text, used again for the next. */
function roomOf(network: Network): Made {
  const { hidden, labels } = network;
  const room = made.get(network) ?? {
    layer: new Float32Array(hidden),
    active: { ids: new Int32Array(hidden), values: new Float32Array(hidden), count: 0 },
    logits: new Float32Array(labels),
  };
  made.set(network, room);
  return room;
}

/**
 * What a network says of a text.
 *
 * @returns what is overwritten when the same network is asked again
 */
export function forward(network: Network, { ids, values }: Pick<Features, 'ids' | 'values'>): Made {
  const room = roomOf(network);
  const { layer, active, logits } = room;
  sumRows(network.input, ids, values, ids.length, layer);
  active.count = 0;
  for (let j = 0; j < layer.length; j++) {
    if ((layer[j] as number) <= 0) continue;
    active.ids[active.count] = j;
    active.values[active.count++] = layer[j] as number;
  }
  sumRows(network.output, active.ids, active.values, active.count, logits);
  return room;
}

/** The sum of some rows, each times its value. Four at once: one after the other, each would wait for the one before. */
function sumRows(rows: Float32Array, ids: Int32Array, values: Float32Array, count: number, sum: Float32Array): void {
  const width = sum.length;
  sum.fill(0);
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const a = (ids[i] as number) * width;
    const b = (ids[i + 1] as number) * width;
    const c = (ids[i + 2] as number) * width;
    const d = (ids[i + 3] as number) * width;
    const u = values[i] as number;
    const v = values[i + 1] as number;
    const w = values[i + 2] as number;
    const x = values[i + 3] as number;
    for (let j = 0; j < width; j++) {
      sum[j] =
        (sum[j] as number) +
        u * (rows[a + j] as number) +
        v * (rows[b + j] as number) +
        w * (rows[c + j] as number) +
        x * (rows[d + j] as number);
    }
  }
  for (; i < count; i++) {
    const row = (ids[i] as number) * width;
    const value = values[i] as number;
    for (let j = 0; j < width; j++) sum[j] = (sum[j] as number) + value * (rows[row + j] as number);
  }
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
