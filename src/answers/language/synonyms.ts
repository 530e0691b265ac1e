/** Words of like meaning: "the tenets of Agile" are its principles, where the knowledge speaks of principles only. */
import { stem } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that things of any kind are asked for by, and that mean much the same; the plainest first. */
const ALIKE = [
  'principles rules guidelines tenets pillars maxims ideals precepts foundations credo mindset essence',
  'benefits advantages reasons merits upsides gains payoffs perks rewards improvements positives win wins virtues advantageous beneficial',
  'drawbacks disadvantages downsides shortcomings weaknesses cons negatives',
  'stages phases steps procedure workflow sequence',
  'components parts elements factors pieces ingredients constituents',
  'methods approaches variants varieties styles forms schools',
  'companies firms organisations organizations businesses enterprises corporations brands adopters',
  'industries sectors',
  'customers clients buyers',
  'cost price fees rates charges tariff',
  'adopt introduce establish embrace implement',
  'work operate function',
  'proceed unfold',
  'install configure',
  'book textbook literature publication',
  'resources tutorials websites materials',
  'idea concept notion',
  'fast quick speedy rapid swift',
  'integrate connect hook plug',
  'competitors rivals contenders competition',
  'tools instruments utilities apps aids',
  'risk danger hazard',
  'internet online web',
  'functions capabilities abilities',
  'reduce cut decrease lessen shrink minimise minimize',
  'documents docs documentation paperwork',
  'famous renowned prominent',
  'traditional classic classical conventional',
  'tutorial quickstart walkthrough',
  'valuable worthwhile',
  'adaptable adaptive',
  'large larger huge giant enormous',
  'results outcomes',
  'load copy ingest import transfer',
  'satisfaction happiness happy happier satisfied pleased',
  'examples proof evidence showcases',
  'complex complicated heavy intricate sophisticated',
  'improve deepen sharpen broaden enhance boost uplift',
  'agile agility',
  'oversee supervise',
  'product system',
  'nodes servers machines',
].map((words) => words.split(' '));

const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  ALIKE.flatMap((group) => group.map((word) => [stem(word), group.map(stem)] as const)),
);

/** The stems of the words that mean much the same as one with this stem, itself among them. */
export function stemsLike(stemmed: string): readonly string[] {
  return GROUPS.get(stemmed) ?? [stemmed];
}

/** By the stem of a word that a knowledge base has not, the word of like meaning that it has. */
const replacements = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

function replacementsFor(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const known = new Set([...vocabulary.known].map(stem));
  const isKnown = (word: string) => known.has(stem(word));
  const made = new Map(
    ALIKE.flatMap((group) => {
      const plain = group.find(isKnown);
      return plain === undefined
        ? []
        : group.filter((word) => !isKnown(word)).map((word) => [stem(word), plain] as const);
    }),
  );
  replacements.set(vocabulary, made);
  return made;
}

/**
 * A question in words that the knowledge has: one that it has not gives way to the plainest of like meaning that it has.
 *
 * @param asked the words of the question
 */
export function inKnownWords(asked: readonly string[], vocabulary: Vocabulary): string[] {
  const known = replacements.get(vocabulary) ?? replacementsFor(vocabulary);
  return asked.map((word) => known.get(stem(word)) ?? word);
}
