/** Remembers what an article said when it was imported, as hashes, so that importing it again shows what changed. */
import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { sentencesOf } from './draft.ts';

/** The hashes of the sentences of each section, by its heading; no sentence of the article itself. */
export type Record_ = Readonly<Record<string, readonly string[]>>;

/** What differs between an article and the record of it. */
export interface Change {
  readonly heading: string;
  readonly what: 'new' | 'changed' | 'gone';
  /** The sentences that are new; of those that are gone, only the number is known. */
  readonly added: readonly string[];
  readonly gone: number;
}

export function recordOf({ sections }: Article): Record_ {
  return Object.fromEntries(
    sections.map(({ heading, paragraphs }) => [heading, paragraphs.flatMap(sentencesOf).map(hash)]),
  );
}

/** What changed since the record was made, in the order of the article; what is gone comes last. */
export function changesSince(before: Record_, { sections }: Article): Change[] {
  const changes = sections.flatMap(({ heading, paragraphs }): Change[] => {
    const sentences = paragraphs.flatMap(sentencesOf);
    const known = before[heading];
    if (known === undefined) return [{ heading, what: 'new', added: sentences, gone: 0 }];
    const now = new Set(sentences.map(hash));
    const added = sentences.filter((sentence) => !known.includes(hash(sentence)));
    const gone = known.filter((one) => !now.has(one)).length;
    return added.length + gone === 0 ? [] : [{ heading, what: 'changed', added, gone }];
  });
  const headings = new Set(sections.map(({ heading }) => heading));
  const gone = Object.entries(before)
    .filter(([heading]) => !headings.has(heading))
    .map(([heading, sentences]): Change => ({ heading, what: 'gone', added: [], gone: sentences.length }));
  return [...changes, ...gone];
}

function hash(sentence: string): string {
  return createHash('sha256').update(sentence.replace(/\s+/g, ' ')).digest('base64url').slice(0, 16);
}
