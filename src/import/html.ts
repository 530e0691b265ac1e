/** Reads an article from a page as a blog serves it. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Article, arranged, type Block, dateIn } from './article.ts';

/** What a page says of itself in its head, in JSON-LD. @see https://schema.org/Article */
interface Described {
  readonly headline?: string;
  readonly name?: string;
  readonly author?: Described | readonly Described[] | string;
  readonly publisher?: Described;
  readonly datePublished?: string;
  readonly mainEntityOfPage?: { readonly '@id'?: string } | string;
}

/** Takes a page apart: what its head says of it, then the article in its body, then the links to other writings. */
export function readHtml(html: string): Article {
  const document = parsed(html);
  const described = describedBy(document);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const text = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || null;
  const author = [described.author].flat()[0];
  const date =
    meta('article:published_time', 'datePublished', 'date', 'publish-date') ??
    described.datePublished ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    text('time') ??
    '';
  const whole = blocksIn(document.body);
  const readable = new Readability(document.cloneNode(true) as Document, { charThreshold: 100 }).parse();
  const article = readable?.content ? blocksIn(parsed(readable.content).body) : whole;
  const title = text('h1') ?? meta('og:title') ?? described.headline ?? readable?.title ?? text('title') ?? '';
  const arrangedArticle = arranged(article.filter(({ text }) => text !== title));
  return {
    title,
    author:
      (typeof author === 'string' ? author : author?.name) ??
      meta('author', 'article:author') ??
      text('[rel="author"], .author, .byline')?.replace(/^by /i, '') ??
      null,
    date: dateIn(date),
    url:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
      meta('og:url') ??
      (typeof described.mainEntityOfPage === 'string'
        ? described.mainEntityOfPage
        : (described.mainEntityOfPage?.['@id'] ?? null)),
    publisher: meta('og:site_name') ?? described.publisher?.name ?? null,
    sections: arrangedArticle.sections,
    // What stands beside the article is no part of it for Readability.
    related: arrangedArticle.related.length > 0 ? arrangedArticle.related : arranged(whole).related,
  };
}

/** A document that has a body, also where the text is only a piece of one. */
function parsed(html: string): Document {
  return parseHTML(/<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`).document;
}

function describedBy(document: Document): Described {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data = JSON.parse(script.textContent ?? '') as { '@graph'?: object[] } & object;
      const all = [data].flat().flatMap((one) => ('@graph' in one ? (one['@graph'] ?? []) : [one]));
      const found = all.find((one) => /Article|BlogPosting/.test(String((one as { '@type'?: unknown })['@type'])));
      if (found !== undefined) return found as Described;
    } catch {
      // A page whose own description is broken is read without it.
    }
  }
  return {};
}

const BLOCKS = 'h2, h3, h4, p, li, dd, blockquote > p, a[href]';

/** Headings and paragraphs in reading order; of links only those that are neither in a paragraph nor in a heading. */
function blocksIn(root: Element): Block[] {
  return [...root.querySelectorAll(BLOCKS)].flatMap((element): Block[] => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' || element.closest('nav, footer, script, style, form') !== null) return [];
    const name = element.tagName.toLowerCase();
    const link = element.querySelector('a[href]') ?? element.closest('a[href]');
    const url = link?.getAttribute('href') ?? undefined;
    if (name === 'a')
      return element.closest('p, li, h2, h3, h4, dd') !== null || element.querySelector('p, h2, h3, h4') !== null
        ? []
        : [{ kind: 'text', text, url: element.getAttribute('href') ?? undefined }];
    if (/^h\d$/.test(name)) return [{ kind: 'heading', text, url }];
    const isWhole = link !== null && (link.textContent ?? '').trim() === text;
    if (name === 'li' && element.querySelector('p, h3, h4') !== null) return [];
    return [{ kind: 'text', text, url: isWhole ? url : undefined }];
  });
}
