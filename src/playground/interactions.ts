/** What a person does on the page, as Slack reports it to the bot. */
import type { Control } from './render.ts';
import { BOT } from './workspace.ts';

/** A used element as an interaction reports it, with what was chosen. */
export function actionOf(used: Control, choice: number): object {
  const { type, action_id, block_id } = used;
  if (type === 'static_select') return { type, action_id, block_id, selected_option: used.options?.[choice] };
  if (type === 'feedback_buttons') {
    const { text, value } = used[choice === 0 ? 'positive_button' : 'negative_button'] as {
      text: object;
      value: string;
    };
    return { type, action_id, block_id, text, value };
  }
  return used;
}

/** What an element of a modal was filled in with, as a submission reports it. */
export function stateOf({ type, options = [] }: Control, chosen: readonly string[]): object {
  const [first] = chosen;
  if (type === 'conversations_select') return { type, selected_conversation: first ?? null };
  if (type === 'static_select') return { type, selected_option: options[Number(first ?? -1)] ?? null };
  return { type, selected_options: chosen.map((value) => ({ text: { type: 'plain_text', text: value }, value })) };
}

/** A typed text as Slack sends it: mark-up characters escaped, mentions by id. */
export function asSent(typed: string): string {
  return typed
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(new RegExp(`@${BOT.name}\\b`, 'gi'), `<@${BOT.id}>`);
}
