/** What one can do with an answer: share it, look further, and say whether it helped. */
import type { ActionsBlockElement, KnownBlock } from '@slack/types';
import type { Answer } from '../answers/composing/compose.ts';
import { carried, requestOf } from './carried.ts';
import { button, option, select } from './elements.ts';
import { LIMITS } from './limits.ts';

/** The action ids of what the bot puts under its answers. */
export const SHARE = 'share_answer';
export const MORE_ON = 'more_on';
export const COMPARE_WITH = 'compare_with';
export const VOTE = 'vote';
/** Opens the compare dialog. */
export const COMPARE = 'compare_roles';
/** The suggestions carry it with a number: an id may not stand twice in a block. */
export const SUGGESTION = 'suggestion';

/** Before the request that a vote is about. */
export const UP = '+';
export const DOWN = '-';

/**
 * The controls of an answer.
 *
 * @param shareable whether only one person sees it, who may want to show it to the channel
 */
export function controls(answer: Answer, shareable: boolean): KnownBlock[] {
  const elements = [
    ...(shareable && isAnswered(answer) ? [shareButton(answer)] : []),
    ...further(answer),
    ...suggestions(answer),
  ];
  return [
    ...(elements.length === 0 ? [] : [{ type: 'actions' as const, elements }]),
    ...(answer.kind === 'help' ? [] : [votes(answer)]),
  ];
}

export function isAnswered({ kind }: Answer): boolean {
  return kind !== 'help' && kind !== 'unknown';
}

function shareButton(answer: Answer): ActionsBlockElement {
  return button(
    SHARE,
    'Share in channel',
    carried(requestOf(answer)),
    'Share this answer with everybody in the channel',
  );
}

/** Other aspects of the same roles, and other roles to set beside them. */
function further({ further: { aspects, roles }, roles: asked, aspect }: Answer): ActionsBlockElement[] {
  const value = (topic: { roles: readonly string[]; aspect: string | null }) => carried(topic, LIMITS.optionValue);
  const fits = ({ value }: { value?: string }) => value !== undefined && value.length <= LIMITS.optionValue;
  const more = aspects.map(({ id, name }) => option(name, value({ roles: asked, aspect: id }))).filter(fits);
  const beside = roles.map(({ id, name }) => option(name, value({ roles: [...asked, id], aspect }))).filter(fits);
  return [
    ...(more.length === 0 ? [] : [select(MORE_ON, 'More on...', more)]),
    ...(beside.length === 0 ? [] : [select(COMPARE_WITH, 'Compare with...', beside)]),
  ];
}

function suggestions({ suggestions }: Answer): ActionsBlockElement[] {
  return suggestions.map((question, i) =>
    button(`${SUGGESTION}_${i}`, question, carried({ text: question, after: null }), `Ask: ${question}`),
  );
}

function votes(answer: Answer): KnownBlock {
  const request = carried(requestOf(answer), LIMITS.buttonValue - 1);
  const vote = (sign: string, text: string, label: string) => ({
    text: { type: 'plain_text' as const, text },
    value: `${sign}${request}`,
    accessibility_label: label,
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: VOTE,
        positive_button: vote(UP, 'Helpful', 'This answer helped'),
        negative_button: vote(DOWN, 'Not helpful', 'This answer did not help'),
      },
    ],
  };
}
