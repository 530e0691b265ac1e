/** An answer as plain text: for notifications, screen readers, and programs. */
import type { Answer } from './compose.ts';
import type { Reference, Source } from './references.ts';

/** Says the whole of an answer in lines of plain text; nothing in it is mark-up. */
export function plainText(answer: Answer): string {
  const { title, summary, table, notes, sources, suggestions, kind } = answer;
  const lines = [title === '' ? summary : `${title}: ${summary}`];
  for (const { label, cells } of table?.rows ?? []) {
    const said = cells.map((cell, i) => ({ cell, column: table?.columns[i] ?? '' }));
    const parts = said.map(({ cell, column }) => (cells.length === 1 ? (cell ?? '-') : `${column}: ${cell ?? '-'}`));
    lines.push(`${label}: ${parts.join('; ')}`);
  }
  lines.push(...notes);
  for (const source of sources) lines.push(`Source: ${sourceText(source)}`);
  for (const reference of furtherReading(answer)) lines.push(`Related: ${reference.title}: ${relatedWhy(reference)}`);
  if (suggestions.length > 0) {
    lines.push(`${suggestionsTitle(kind)} ${suggestions.map((question) => `"${question}"`).join(', ')}`);
  }
  return lines.join('\n');
}

/** "Title (TLVTech, 5 June 2025)". */
export function sourceText({ title, imprint, listed }: Source): string {
  const about = [imprint, listed ? 'listed under Related Articles' : ''].filter((part) => part !== '').join('; ');
  return about === '' ? title : `${title} (${about})`;
}

/** The related posts that are not named as a source already. */
export function furtherReading({ sources, related }: Answer): Answer['related'] {
  return related.filter(({ id }) => !sources.some((source) => source.id === id));
}

/** Why a related post is worth a look, and where to find it when its own address is not known. */
export function relatedWhy({ why, listed }: Reference & { readonly why: string }): string {
  return listed ? `${why} (listed under Related Articles)` : why;
}

/** What leads over to the questions that can be asked next. */
export function suggestionsTitle(kind: Answer['kind']): string {
  return kind === 'help' ? 'Try:' : 'What I do know:';
}
