/** Tells what a question asks for by the examples of a knowledge base: questions that people asked before. */
import type { Examples } from '../../knowledge/schema.ts';
import { words } from '../language/text.ts';
import { mayBegin, type Vocabulary } from '../language/vocabulary.ts';
import { type FeatureSpace, learnFeatures, measure } from './features.ts';
import { type Manner, train } from './learning.ts';
import { forward, joined, type Network } from './network.ts';
import { type Untrained, UntrainedError } from './ranker.ts';

/** What examples taught: a network that tells of what a text is an example. */
export interface Taught {
  readonly kind: 'taught';
  /** What there are examples of, in the order of the network's labels. */
  readonly of: readonly string[];
  readonly space: FeatureSpace;
  readonly network: Network;
}

/**
 * Of what a text is an example, and how sure that is, 0 to 1: by how much it is likelier than that nothing answers it, and how
 * much of it was known.
 */
export interface Example {
  readonly of: string;
  readonly sureness: number;
}

/** The names that are alike to who learns: what is asked of one role is asked of any. */
export type Names = Pick<Vocabulary, 'names' | 'longestName' | 'beginnings'>;

/** What there are examples of that nothing answers. */
const UNKNOWN = 'unknown';
// Runs of letters and words that fewer examples have tell by chance. Chosen on a quarter of the examples in turn.
const LEAST = 3;
// They are many, and alone: a wide network of them that is not held back errs less than a narrow one. Chosen likewise.
const WIDE: Manner = { hidden: 100, dropped: 0.15, smoothing: 0.02 };
const SEED = 1;

/** What is learned from examples as far as that takes no training: nothing, where there are none. */
export function beforeTeaching(examples: readonly Examples[], names: Names): Taught | Untrained {
  return examples.length === 0 ? teach(examples, names) : { kind: 'untrained' };
}

/** Learns from the examples of a knowledge base; the same examples and names always teach the same. */
export function teach(examples: readonly Examples[], names: Names): Taught {
  const texts = examples.flatMap(({ questions }, label) =>
    questions.map((question) => ({ text: withRolesAlike(words(question), names).join(' '), label })),
  );
  const space = learnFeatures(
    texts.map(({ text }) => text),
    LEAST,
  );
  const learned = texts.map(({ text, label }) => ({ text, label, features: measure(words(text), space) }));
  // What is asked for more often is likelier, which the examples themselves say: they are as many as were asked.
  const sizes = examples.map(() => 1);
  const network = train(learned, space.names.split('\n'), sizes, SEED, WIDE);
  return { kind: 'taught', of: examples.map(({ of }) => of), space, network: joined([network]) };
}

/**
 * Of what a text is an example.
 *
 * @param asked its words, spelt right
 * @returns undefined where it is rather one of what nothing answers, or there are no examples of that to tell it by
 * @throws UntrainedError where nothing was learned yet
 */
export function exampleOf(asked: readonly string[], taught: Taught | Untrained, names: Names): Example | undefined {
  if (taught.kind === 'untrained') throw new UntrainedError('The examples are still being learned.');
  const nothing = taught.of.indexOf(UNKNOWN);
  if (nothing < 0) return undefined;
  const features = measure(withRolesAlike(asked, names), taught.space);
  const { logits } = forward(taught.network, features);
  const most = Math.max(...logits);
  const likely = Array.from(logits, (logit) => Math.exp(logit - most));
  const all = likely.reduce((sum, one) => sum + one, 0);
  const best = likely.indexOf(Math.max(...likely.filter((_, label) => label !== nothing)));
  const ahead = ((likely[best] as number) - (likely[nothing] as number)) / all;
  const sureness = ahead * Math.sqrt(features.coverage);
  return ahead <= 0 ? undefined : { of: taught.of[best] as string, sureness };
}

/** One word in place of every name of a role, and another for titles that are not covered; but everyday words as they are. */
function withRolesAlike(asked: readonly string[], names: Names): string[] {
  const alike: string[] = [];
  for (let from = 0; from < asked.length; ) {
    const name = longestName(asked, from, names);
    alike.push(name?.alike ?? (asked[from] as string));
    from = name?.to ?? from + 1;
  }
  return alike;
}

/** The longest name of a role or a title that begins at a word. */
function longestName(asked: readonly string[], from: number, names: Names): { alike: string; to: number } | undefined {
  let found: { alike: string; to: number } | undefined;
  let run = '';
  for (let to = from + 1; to <= asked.length && to <= from + names.longestName; to++) {
    run += asked[to - 1];
    if (!mayBegin(run, names)) break;
    const meaning = names.names.get(run);
    if (meaning === undefined || meaning.kind === 'aspect' || (meaning.kind === 'role' && meaning.everyday)) continue;
    found = { alike: `some${meaning.kind}`, to };
  }
  return found;
}
