/** The search libraries that people would pick, used as their documentation suggests. */
import { create, insertMultiple, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

export interface Document {
  readonly id: number;
  readonly text: string;
}

/** The best document for a question and its score; higher is better. Nothing when none was found. */
export type Search = (question: string) => { readonly id: number; readonly score: number } | undefined;

export const LIBRARIES = ['MiniSearch', 'Fuse.js', 'Orama', 'FlexSearch'] as const;

/** Builds a library's index of the documents. */
export async function buildLibrary(name: (typeof LIBRARIES)[number], documents: readonly Document[]): Promise<Search> {
  switch (name) {
    case 'MiniSearch': {
      const index = new MiniSearch<Document>({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
      index.addAll(documents);
      return (question) => {
        const best = index.search(question)[0];
        return best && { id: best.id, score: best.score };
      };
    }
    case 'Fuse.js': {
      const index = new Fuse(documents, { keys: ['text'], includeScore: true, ignoreLocation: true });
      return (question) => {
        const best = index.search(question, { limit: 1 })[0];
        return best && { id: best.item.id, score: 1 - (best.score ?? 1) };
      };
    }
    case 'Orama': {
      const index = create({ schema: { number: 'number', text: 'string' } as const });
      await insertMultiple(
        index,
        documents.map(({ id, text }) => ({ number: id, text })),
        1_000,
      );
      return (question) => {
        const found = search(index, { term: question, limit: 1, tolerance: 1 });
        if (found instanceof Promise) throw new Error('Orama searches synchronously without plug-ins.');
        const best = found.hits[0];
        return best && { id: best.document.number, score: best.score };
      };
    }
    case 'FlexSearch': {
      const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
      for (const { id, text } of documents) index.add(id, text);
      return (question) => {
        const [best] = index.search(question, { limit: 1, suggest: true });
        return best === undefined ? undefined : { id: Number(best), score: 1 };
      };
    }
  }
}
