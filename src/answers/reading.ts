/** How a text is read before it is understood: spelt right, in plain words, and in words that the knowledge has. */
import type { Engine } from './engine.ts';
import { inPlainWords } from './idioms.ts';
import { respelt } from './spelling.ts';
import { inKnownWords } from './synonyms.ts';
import { words } from './text.ts';

/** A text as its words. */
export interface Reading {
  /** As they were typed. */
  readonly typed: readonly string[];
  /** Spelt right; as many as were typed. */
  readonly spelt: readonly string[];
  /** What they say in plain words. */
  readonly plain: readonly string[];
  /** How many were misspelt. */
  readonly typos: number;
}

/**
 * Reads a text.
 *
 * @param text what `readable` returned
 */
export function wordsOf(text: string, { knowledge, vocabulary }: Engine): Reading {
  const typed = words(text);
  // Without roles a question is asked by all of its words as they are, and the ranker forgives what is misspelt.
  if (knowledge.roles.length === 0) return { typed, spelt: typed, plain: typed, typos: 0 };
  const { words: spelt, typos } = respelt(typed, vocabulary);
  return { typed, spelt, plain: inKnownWords(inPlainWords(spelt), vocabulary), typos };
}
