/** The small parts that messages and views are made of, each kept within Slack's limits. */
import type {
  Button,
  ContextBlock,
  KnownBlock,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
  StaticSelect,
} from '@slack/types';
import type { Table } from '../answers/composing/compose.ts';
import { clip, clipMrkdwn, LIMITS } from './limits.ts';
import { escaped } from './mrkdwn.ts';

/** A section of mrkdwn, in which every text that is not ours is escaped already. */
export function section(mrkdwn: string): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: clipMrkdwn(mrkdwn, LIMITS.sectionText) } };
}

/** Small print, each line a mrkdwn text. */
export function context(lines: readonly string[]): ContextBlock {
  const elements = lines.slice(0, LIMITS.contextElements).map((line) => ({
    type: 'mrkdwn' as const,
    text: clipMrkdwn(line, LIMITS.sectionText),
  }));
  return { type: 'context', elements };
}

export function plain(text: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: clip(text, limit), emoji: false };
}

/** @param label what a screen reader says in place of the text */
export function button(id: string, text: string, value: string, label = text): Button {
  return {
    type: 'button',
    action_id: id,
    text: plain(text, LIMITS.buttonText),
    value,
    accessibility_label: clip(label, LIMITS.accessibilityLabel),
  };
}

export function option(text: string, value: string): PlainTextOption {
  return { text: plain(text, LIMITS.optionText), value };
}

export function select(id: string, placeholder: string, options: readonly PlainTextOption[]): StaticSelect {
  return {
    type: 'static_select',
    action_id: id,
    placeholder: plain(placeholder, LIMITS.placeholder),
    options: options.slice(0, LIMITS.options),
  };
}

/** A table where there are no tables: one section a row, with the label, then a field for each column. */
export function fieldSections({ columns, rows }: Table): SectionBlock[] {
  return rows.map(({ label, cells }) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: clipMrkdwn(`*${escaped(label)}*`, LIMITS.sectionText) },
    fields: cells.slice(0, LIMITS.sectionFields).map((cell, i) => ({
      type: 'mrkdwn',
      text: clipMrkdwn(`_${escaped(columns[i] ?? '')}_\n${escaped(cell ?? '-')}`, LIMITS.sectionField),
    })),
  }));
}

export function bounded(blocks: readonly KnownBlock[], most: number = LIMITS.blocks): KnownBlock[] {
  return blocks.slice(0, most);
}
