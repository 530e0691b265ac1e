/** Where an answer comes from, and what it points to. */
import type { Entry, Knowledge, Post } from '../../knowledge/schema.ts';
import { byId } from '../entries.ts';
import * as wording from './wording.ts';

/** A writing that an answer points to. `url` is where it is, or where it is listed when `listed` is true. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly listed: boolean;
}

/** Where an answer comes from. */
export interface Source extends Reference {
  readonly section: string | null;
  /** Publisher and day, such as "TLVTech, 5 June 2025"; empty when neither is known. */
  readonly imprint: string;
}

/** A writing to read on in. */
export interface Related extends Reference {
  readonly why: string;
}

/** Where the entries of an answer come from, the main writing first. */
export function sourcesOf(entries: readonly Entry[], { posts }: Knowledge): Source[] {
  const sources = new Map<string, Source>();
  for (const { source } of entries) {
    if (source === undefined || sources.has(source.post)) continue;
    const post = byId(posts, source.post);
    const imprint = [post.publisher, post.date && wording.day(post.date)].filter(Boolean).join(', ');
    sources.set(source.post, { ...referenceTo(post, posts), section: source.section ?? null, imprint });
  }
  return [...sources.values()];
}

/** What the entries of an answer point to, with why; three at most. */
export function relatedTo(entries: readonly Entry[], { posts }: Knowledge): Related[] {
  const seen = new Set<string>();
  return entries
    .flatMap(({ related }) => related)
    .filter(({ post }) => !seen.has(post) && seen.add(post))
    .slice(0, 3)
    .map(({ post, why }) => ({ ...referenceTo(byId(posts, post), posts), why }));
}

function referenceTo({ id, title, url, listedOn }: Post, posts: readonly Post[]): Reference {
  const listing = listedOn === undefined ? undefined : byId(posts, listedOn).url;
  return { id, title, url: url ?? listing ?? null, listed: url === undefined && listing !== undefined };
}
