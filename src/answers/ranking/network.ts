/** A small neural network, one hidden layer and no biases, that learns from phrasings which entry a text asks for. */
import type { Features } from './features.ts';

/** Trained weights; plain arrays, so that they can be kept in a file. */
export interface Network {
  /** How wide the hidden layer is. */
  readonly hidden: number;
  readonly labels: number;
  /** `inputs × hidden`: the row of a feature is what it adds to the hidden layer. */
  readonly input: Float32Array | Int8Array;
  /** `hidden × labels`: the row of a hidden number is what it adds to the labels. */
  readonly output: Float32Array;
}

/** The largest whole number, either side of nought, that an input weight is rounded to. */
const LARGEST = 127;

/**
 * Puts trained networks side by side as one, which says the mean of what each of them says. Its input weights are whole
 * numbers of a byte each, and its output weights smaller by as much: it ranks as before, in a quarter of the room.
 *
 * @param networks of the same inputs and labels
 */
export function joined(networks: readonly Network[]): Network {
  const hidden = networks.reduce((sum, network) => sum + network.hidden, 0);
  const [{ labels, ...first }] = networks as [Network];
  const inputs = first.input.length / first.hidden;
  const input = new Int8Array(inputs * hidden);
  const output = new Float32Array(hidden * labels);
  let from = 0;
  for (const network of networks) {
    let most = 0;
    for (const weight of network.input) most = Math.max(most, Math.abs(weight));
    const step = most / LARGEST;
    for (let id = 0; id < inputs; id++) {
      const row = network.input.subarray(id * network.hidden, (id + 1) * network.hidden);
      for (let j = 0; j < row.length; j++) input[id * hidden + from + j] = Math.round((row[j] as number) / step);
    }
    output.set(
      network.output.map((weight) => (weight * step) / networks.length),
      from * labels,
    );
    from += network.hidden;
  }
  return { hidden, labels, input, output };
}

/** What a network makes of a text; the room is used again for the next. */
interface Room {
  readonly layer: Float32Array;
  /** The numbers of the hidden layer that are above nought: the first `count`, with their places. */
  readonly active: { readonly ids: Int32Array; readonly values: Float32Array; count: number };
  /** One number a label, higher is likelier. */
  readonly logits: Float32Array;
}

const rooms = new WeakMap<Network, Room>();

function roomOf(network: Network): Room {
  const { hidden, labels } = network;
  const room = rooms.get(network) ?? {
    layer: new Float32Array(hidden),
    active: { ids: new Int32Array(hidden), values: new Float32Array(hidden), count: 0 },
    logits: new Float32Array(labels),
  };
  rooms.set(network, room);
  return room;
}

/**
 * What a network says of a text.
 *
 * @returns what is overwritten when the same network is asked again
 */
export function forward(network: Network, { ids, values }: Pick<Features, 'ids' | 'values'>): Room {
  const room = roomOf(network);
  const { layer, active, logits } = room;
  if (network.input instanceof Int8Array) sumBytes(network.input, { ids, values }, layer);
  else sumRows(network.input, ids, values, ids.length, layer);
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

/** The same of rows of bytes. A function that met both kinds would be slower with either: an answer takes a tenth longer. */
function sumBytes(rows: Int8Array, { ids, values }: Pick<Features, 'ids' | 'values'>, sum: Float32Array): void {
  const width = sum.length;
  sum.fill(0);
  // What is missing of the last four adds nothing.
  for (let i = 0; i < ids.length; i += 4) {
    const a = (ids[i] as number) * width;
    const b = (ids[i + 1] ?? 0) * width;
    const c = (ids[i + 2] ?? 0) * width;
    const d = (ids[i + 3] ?? 0) * width;
    const u = values[i] as number;
    const v = values[i + 1] ?? 0;
    const w = values[i + 2] ?? 0;
    const x = values[i + 3] ?? 0;
    for (let j = 0; j < width; j++) {
      sum[j] =
        (sum[j] as number) +
        u * (rows[a + j] as number) +
        v * (rows[b + j] as number) +
        w * (rows[c + j] as number) +
        x * (rows[d + j] as number);
    }
  }
}
