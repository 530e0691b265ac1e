/** An article as far as knowledge is drafted from it, read from a page, from Markdown or from plain text. */

export interface Article {
  readonly title: string;
  readonly author: string | null;
  /** Such as 2025-06-05. */
  readonly date: string | null;
  /** Where it stands: its canonical link. */
  readonly url: string | null;
  readonly publisher: string | null;
  readonly sections: readonly Section[];
  readonly related: readonly RelatedPost[];
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface RelatedPost {
  readonly title: string;
  readonly url: string | null;
  readonly summary: string | null;
}

/** A part of an article in reading order; what all three kinds of file are taken apart into. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly url?: string | undefined }
  | { readonly kind: 'text'; readonly text: string; readonly url?: string | undefined };

/** A heading above links to other writings. */
const RELATED =
  /^(?:related|similar|recommended|more|further|keep|you may|you might|read (?:next|more|also)|see also|next)\b.{0,40}$/i;
/** Headings that no reader asks about. */
const CLOSING =
  /^(?:conclusion|summary|introduction|contact(?: us)?|about(?: us| the author)?|share|comments?|subscribe|newsletter|table of contents|contents|tags?)\b.{0,30}$/i;

/** Whether a heading is a question, or words one. */
export function isQuestion(heading: string): boolean {
  return (
    /\?\s*$/.test(heading) ||
    /^(?:how|what|who|whom|whose|why|when|where|which|is|are|do|does|can|should)\b/i.test(heading)
  );
}

/** Whether somebody may ask what stands under a heading. */
export function isWorthAsking(heading: string): boolean {
  return !CLOSING.test(heading) && !RELATED.test(heading);
}

/** Sorts blocks into sections, and what stands under a heading such as “Related Articles” into related posts. */
export function arranged(blocks: readonly Block[]): Pick<Article, 'sections' | 'related'> {
  const sections: { heading: string; paragraphs: string[] }[] = [];
  const related: { title: string; url: string | null; summary: string | null }[] = [];
  let isRelated = false;
  for (const { kind, text, url } of blocks) {
    if (kind === 'heading' && !isRelated) {
      isRelated = RELATED.test(text);
      if (!isRelated) sections.push({ heading: text, paragraphs: [] });
    } else if (isRelated) {
      if (CLOSING.test(text)) break;
      const last = related.at(-1);
      if (kind === 'heading' || url !== undefined) {
        if (last?.title !== text && !/^read\b/i.test(text))
          related.push({ title: text, url: url ?? null, summary: null });
        else if (last !== undefined && url !== undefined) last.url ??= url;
      } else if (last !== undefined && last.summary === null && !/^read\b/i.test(text)) last.summary = text;
    } else {
      sections.at(-1)?.paragraphs.push(text);
    }
  }
  return { sections: sections.filter(({ paragraphs }) => paragraphs.length > 0), related };
}

/** A date in words or figures as 2025-06-05; null when the text is none. */
export function dateIn(text: string): string | null {
  const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text);
  if (iso !== null) return iso[0];
  const named =
    /^(?:on |published |updated |posted )*(?:([A-Z][a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2})\.? ([A-Z][a-z]+) (\d{4}))$/i.exec(
      text.trim(),
    );
  if (named === null) return null;
  const [, month = named[5] ?? '', day = named[4] ?? '', year = named[6] ?? ''] = named;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
