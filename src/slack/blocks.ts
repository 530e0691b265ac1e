/** Draws an answer as a Slack message: Block Kit, and a plain text that says the same. */
import type { KnownBlock, TableBlock } from '@slack/types';
import type { Answer, Table } from '../answers/composing/compose.ts';
import { furtherReading, plainText, relatedWhy, sourceText, suggestionsTitle } from '../answers/composing/plain.ts';
import type { Reference } from '../answers/composing/references.ts';
import { controls } from './controls.ts';
import { bounded, context, fieldSections, section } from './elements.ts';
import { clip, clipMrkdwn, LIMITS } from './limits.ts';
import { escaped, link } from './mrkdwn.ts';

/** The parts of a message that say something; where it goes is the caller's. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/**
 * An answer as a message.
 *
 * @param answer what to draw
 * @param shareable whether it gets a button that posts it for the whole channel
 */
export function answerMessage(answer: Answer, shareable = false): Message {
  return message(answer, answer.table === null ? [] : [tableBlock(answer.table)], shareable);
}

/** The same answer without a native table, for a workspace that refuses one: a section of fields for each row. */
export function plainerMessage(answer: Answer): Message {
  return message(answer, answer.table === null ? [] : fieldSections(answer.table), false);
}

/** The same answer as nothing but text: the last resort. */
export function textMessage(answer: Answer): Message {
  return { text: plainFallback(answer), blocks: [] };
}

/** An answer that somebody shared: whose question it was, then the answer. */
export function sharedMessage(answer: Answer, userId: string): Message {
  const shared = answerMessage(answer);
  const asked = `<@${userId}> asked: ${clipMrkdwn(escaped(answer.question), 500) || '(nothing)'}`;
  return { ...shared, blocks: bounded([context([asked]), ...shared.blocks]) };
}

function message(answer: Answer, table: readonly KnownBlock[], shareable: boolean): Message {
  const blocks = [...substance(answer, table), ...controls(answer, shareable)];
  return { text: plainFallback(answer), blocks: bounded(blocks) };
}

/**
 * What an answer says, without anything to click: for messages and for views.
 *
 * @param table how its table is drawn there
 */
export function substance(answer: Answer, table: readonly KnownBlock[]): KnownBlock[] {
  const blocks: KnownBlock[] = [section(heading(answer)), ...table];
  if (answer.notes.length > 0) blocks.push(context(answer.notes.map(escaped)));
  const references = [...sourceLines(answer), ...furtherReading(answer).map(relatedLine)];
  if (references.length > 0) blocks.push(context(references));
  return blocks;
}

function heading({ title, summary, kind, suggestions }: Answer): string {
  const lead = suggestions.length > 0 ? `\n${suggestionsTitle(kind)}` : '';
  return `${title === '' ? escaped(summary) : `*${escaped(title)}*\n${escaped(capital(summary))}`}${lead}`;
}

function sourceLines({ sources }: Answer): string[] {
  return sources.map((source) => `Source: ${linked(source, sourceText(source))}`);
}

function relatedLine(reference: Answer['related'][number]): string {
  return `Related: ${linked(reference, reference.title)}: ${escaped(relatedWhy(reference))}`;
}

function linked({ url, title }: Reference, text: string): string {
  return url === null ? escaped(text) : `${link(url, title)}${escaped(text.slice(title.length))}`;
}

/** A cell may never be empty, and columns wrap only when they are told to. */
function tableBlock({ columns, rows }: Table): TableBlock {
  const shown = columns.slice(0, LIMITS.tableColumns - 1);
  const lines = rows.slice(0, LIMITS.tableRows - 1);
  const perCell = Math.floor(LIMITS.tableCharacters / ((lines.length + 1) * (shown.length + 1)));
  const cell = (text: string | null) => ({
    type: 'raw_text' as const,
    text: clip(text?.trim() || '-', perCell),
  });
  const bold = (text: string) => ({
    type: 'rich_text' as const,
    elements: [
      {
        type: 'rich_text_section' as const,
        elements: [{ type: 'text' as const, text: clip(text.trim() || '-', perCell), style: { bold: true } }],
      },
    ],
  });
  return {
    type: 'table',
    column_settings: [{}, ...shown.map(() => ({ is_wrapped: true }))],
    rows: [
      [bold('Topic'), ...shown.map(bold)],
      ...lines.map(({ label, cells }) => [bold(label), ...shown.map((_, i) => cell(cells[i] ?? null))]),
    ],
  };
}

function plainFallback(answer: Answer): string {
  return clipMrkdwn(escaped(plainText(answer)), LIMITS.messageText);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
