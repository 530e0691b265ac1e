/** Reads an article from Markdown, with its front matter. */
import { marked, type Token, type Tokens } from 'marked';
import { parse } from 'yaml';
import { type Article, arranged, type Block, dateIn } from './article.ts';

/** @see https://spec.commonmark.org; front matter is YAML between two lines of three hyphens at the start */
export function readMarkdown(text: string): Article {
  const [, front = '', body = text] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const meta = (front === '' ? {} : (parse(front) ?? {})) as Record<string, unknown>;
  const known = (...names: string[]) => {
    const value = names.map((name) => meta[name]).find((one) => one !== undefined && one !== null);
    return value instanceof Date ? value.toISOString() : value === undefined ? null : String(value);
  };
  const tokens = marked.lexer(body);
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 1);
  const blocks = tokens.filter((token) => token !== title).flatMap(blocksOf);
  const date = known('date', 'published', 'pubDate', 'publishedAt');
  return {
    title: known('title') ?? (title === undefined ? '' : plain(title)),
    author: known('author', 'by'),
    date:
      date === null
        ? (blocks
            .slice(0, 3)
            .map(({ text }) => dateIn(text))
            .find((one) => one !== null) ?? null)
        : dateIn(date),
    url: known('canonical', 'canonical_url', 'canonicalUrl', 'url', 'permalink'),
    publisher: known('publisher', 'site'),
    ...arranged(blocks.filter(({ text }) => dateIn(text) === null)),
  };
}

function blocksOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', text: plain(token), url: linkIn(token) }];
    case 'paragraph':
      return [{ kind: 'text', text: plain(token), url: wholeLink(token) }];
    case 'blockquote':
      return ((token as Tokens.Blockquote).tokens ?? []).flatMap(blocksOf);
    case 'list':
      return (token as Tokens.List).items.map((item) => ({ kind: 'text', text: plain(item), url: linkIn(item) }));
    default:
      return [];
  }
}

/** The words of a token without mark-up. */
function plain(token: Token): string {
  const inner = 'tokens' in token ? (token.tokens as Token[] | undefined) : undefined;
  const text = inner === undefined ? ('text' in token ? String(token.text) : '') : inner.map(plain).join('');
  return text.replace(/\s+/g, ' ').replace(/^[\s–-]+$/, '');
}

function linkIn(token: Token): string | undefined {
  if (token.type === 'link') return token['href'] as string;
  const inner = 'tokens' in token ? (token.tokens as Token[] | undefined) : undefined;
  return inner?.map(linkIn).find((href) => href !== undefined);
}

/** The link of a paragraph that is nothing but a link. */
function wholeLink(token: Token): string | undefined {
  const inner = (token as Tokens.Paragraph).tokens.filter(({ raw }) => raw.trim() !== '');
  return inner.length === 1 && inner[0] !== undefined ? linkIn(inner[0]) : undefined;
}
