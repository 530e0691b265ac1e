/** The compare dialog: roles to choose, an aspect or all of them, the comparison, and a channel to post it to. */
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Answer } from '../../answers/composing/compose.ts';
import type { Engine } from '../../answers/engine.ts';
import { words } from '../../answers/language/text.ts';
import { MOST_ROLES, type Topic } from '../../answers/reading/follow-up.ts';
import { carried } from '../carried.ts';
import { option, plain, section, select } from '../elements.ts';
import { modalSubstance } from '../home.ts';
import { LIMITS } from '../limits.ts';

/** The callback ids of its steps, and the ids of what is chosen in them. */
export const COMPARE_FORM = 'compare_form';
export const COMPARE_RESULT = 'compare_result';
export const ROLES = 'roles';
export const ASPECT = 'aspect';
export const CHANNEL = 'channel';

const EVERYTHING = '*';

/** The first step: which roles, and in what. */
export function compareForm({ knowledge }: Engine): ModalView {
  const aspects = [option('Everything', EVERYTHING), ...knowledge.aspects.map(({ id, name }) => option(name, id))];
  return {
    type: 'modal',
    callback_id: COMPARE_FORM,
    title: plain('Compare roles', LIMITS.modalTitle),
    submit: plain('Compare', LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalTitle),
    blocks: [
      {
        type: 'input',
        block_id: ROLES,
        label: plain('Two or three roles', LIMITS.label),
        element: {
          type: 'multi_external_select',
          action_id: ROLES,
          placeholder: plain('Type a part of the name', LIMITS.placeholder),
          min_query_length: 0,
          max_selected_items: MOST_ROLES,
        },
      },
      {
        type: 'input',
        block_id: ASPECT,
        optional: true,
        label: plain('In what', LIMITS.label),
        element: select(ASPECT, 'Everything', aspects.slice(0, LIMITS.options)),
      },
    ],
  };
}

/** The roles that fit what was typed: the beginning of a word of their names, or of any other name they go by. */
export function roleOptions(typed: string, { knowledge }: Engine): PlainTextOption[] {
  const spaced = (text: string) => ` ${words(text).join(' ')}`;
  return knowledge.roles
    .filter(({ name, aliases, readAs, everyday }) =>
      [name, ...aliases, ...readAs, ...everyday].some((one) => spaced(one).includes(spaced(typed).trimEnd())),
    )
    .slice(0, LIMITS.options)
    .map(({ id, name }) => option(name, id));
}

/** What was chosen in the first step, or what is wrong with it, by the block where it is. */
export function choiceIn(values: Values): Topic | { readonly errors: Readonly<Record<string, string>> } {
  const roles = (values[ROLES]?.[ROLES]?.selected_options ?? []).map(({ value = '' }) => value);
  if (roles.length < 2) return { errors: { [ROLES]: 'Choose two or three roles.' } };
  const aspect = values[ASPECT]?.[ASPECT]?.selected_option?.value ?? EVERYTHING;
  return { roles, aspect: aspect === EVERYTHING ? null : aspect };
}

/** What a view was filled in with, as far as this dialog reads it. */
export type Values = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly selected_options?: readonly { readonly value?: string }[] | null;
          readonly selected_option?: { readonly value?: string } | null;
          readonly selected_conversation?: string | null;
        }
      >
    >
  >
>;

/**
 * The second step: the comparison, and where to post it.
 *
 * @param found the answer about the topic
 */
export function compareResult(topic: Topic, found: Answer): ModalView {
  const where: KnownBlock = {
    type: 'input',
    block_id: CHANNEL,
    label: plain('Post to a channel', LIMITS.label),
    element: {
      type: 'conversations_select',
      action_id: CHANNEL,
      placeholder: plain('Choose a channel', LIMITS.placeholder),
      filter: { include: ['public', 'private', 'mpim'], exclude_bot_users: true },
    },
  };
  const answered = found.kind !== 'unknown';
  return {
    type: 'modal',
    callback_id: COMPARE_RESULT,
    title: plain('Compare roles', LIMITS.modalTitle),
    ...(answered ? { submit: plain('Post', LIMITS.modalTitle) } : {}),
    close: plain('Close', LIMITS.modalTitle),
    private_metadata: carried(topic, LIMITS.privateMetadata),
    blocks: [...modalSubstance(found).slice(0, LIMITS.viewBlocks - 1), ...(answered ? [where] : [])],
  };
}

/** The last step: it was posted. */
export function comparePosted(channel: string): ModalView {
  return {
    type: 'modal',
    title: plain('Compare roles', LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalTitle),
    blocks: [section(`Posted in <#${channel}>.`)],
  };
}
