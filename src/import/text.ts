/** Reads an article from plain text, as one copies it from a page. */
import { type Article, arranged, type Block, dateIn } from './article.ts';

// A heading is a line by itself that does not end as a sentence does.
const LONGEST_HEADING = 130;

/** Takes plain text apart: the title, then author and date, then paragraphs, of which short ones are headings. */
export function readText(text: string): Article {
  const lines = text
    .split(/\n\s*\n|\r\n\s*\r\n/)
    .flatMap((paragraph) => {
      const parts = paragraph.split(/\r?\n/).map((line) => line.trim());
      // Short lines that follow each other are lines of their own: an author, a date.
      return parts.every((line) => line.length < LONGEST_HEADING) ? parts : [parts.join(' ')];
    })
    .filter((line) => line !== '');
  const [title = '', ...rest] = lines;
  const date =
    rest
      .slice(0, 6)
      .map(dateIn)
      .find((found) => found !== null) ?? null;
  const author =
    rest.slice(0, 3).find((line) => /^(?:by )?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3}$/u.test(line)) ?? null;
  const body = rest.filter((line) => line !== author && dateIn(line) === null);
  const url = /https?:\/\/\S+/.exec(rest.slice(0, 6).join(' '))?.[0] ?? null;
  return {
    ...{ title, date, url, publisher: null },
    author: author?.replace(/^by /i, '') ?? null,
    ...arranged(body.map(blockOf)),
  };
}

function blockOf(text: string): Block {
  const isHeading = text.length <= LONGEST_HEADING && !/[.!;,:]$/.test(text) && !/^[-*•] /.test(text);
  return { kind: isHeading && !/^read\b/i.test(text) ? 'heading' : 'text', text };
}
