/** What answering needs of a knowledge base, prepared once: its vocabulary, its ranker, and what is known of whom. */
import type { Entry, Examples, Knowledge } from '../knowledge/schema.ts';
import { stemsLike } from './language/synonyms.ts';
import { inFull, stem, words } from './language/text.ts';
import { textsOf, type Vocabulary, vocabularyOf } from './language/vocabulary.ts';
import { type Taught, teach } from './ranking/examples.ts';
import { type Phrasing, type Ranker, trainRanker, type Untrained } from './ranking/ranker.ts';

/** What is made of a knowledge base once: plain data, which may be kept for another start. */
export interface Prepared {
  readonly knowledge: Knowledge;
  readonly vocabulary: Vocabulary;
  readonly ranker: Ranker | Untrained;
  readonly taught: Taught | Untrained;
  /** Every question and phrasing, as `inFull` writes its words, and the entry that it belongs to. */
  readonly phrasings: ReadonlyMap<string, number>;
}

/** A prepared knowledge base. */
export interface Engine extends Prepared {
  /** The stems of all that an entry says, and of what means much the same. */
  readonly stemsOf: (entry: Entry) => ReadonlySet<string>;
}

/**
 * Prepares a knowledge base for answering.
 *
 * @param knowledge what was loaded
 * @param ranker one that was trained from this same knowledge earlier; without it, it is trained now, which takes
 *   from a part of a second to half a minute with the number of phrasings; with one that is untrained, only what is asked
 *   by names can be answered
 * @param examples of what people asked before, which are learned now
 */
export function prepare(
  knowledge: Knowledge,
  ranker: Ranker | Untrained = trainFor(knowledge),
  examples: readonly Examples[] = [],
): Engine {
  const vocabulary = vocabularyOf(knowledge);
  return engineOf(makeOf(knowledge, vocabulary, ranker, teach(examples, vocabulary)));
}

/** Whether nothing is still being trained. */
export function isTrained({ ranker, taught }: Prepared): boolean {
  return ranker.kind !== 'untrained' && taught.kind !== 'untrained';
}

/** What `prepare` makes of a knowledge base, to be sent to another thread or kept. */
export function makeOf(
  knowledge: Knowledge,
  vocabulary: Vocabulary,
  ranker: Ranker | Untrained,
  taught: Taught | Untrained,
): Prepared {
  return {
    knowledge,
    ranker,
    taught,
    vocabulary,
    phrasings: new Map(phrasingsOf(knowledge).map(({ text, entry }) => [inFull(words(text)), entry])),
  };
}

/** The engine of a knowledge base that was prepared before, or in another thread. */
export function engineOf(prepared: Prepared): Engine {
  const stems = new Map<Entry, ReadonlySet<string>>();
  return {
    ...prepared,
    // On demand: a base of a hundred thousand entries is never asked for most of them.
    stemsOf(entry) {
      const known = stems.get(entry) ?? stemsIn(entry);
      stems.set(entry, known);
      return known;
    },
  };
}

function stemsIn(entry: Entry): ReadonlySet<string> {
  return new Set(textsOf(entry).flatMap(words).map(stem).flatMap(stemsLike));
}

/** The texts that the ranker of a knowledge base learns from. */
export function phrasingsOf(knowledge: Knowledge): Phrasing[] {
  return knowledge.entries.flatMap(({ question, phrasings }, entry) =>
    [question, ...phrasings].map((text) => ({ text, entry })),
  );
}

/** Trains the ranker of a knowledge base; the same knowledge always gives the same ranker. */
export function trainFor(knowledge: Knowledge): Ranker {
  return trainRanker(phrasingsOf(knowledge), knowledge.entries.length);
}
