/** Posts an answer through the Web API, in plainer and plainer forms until Slack takes one. */
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../answers/composing/compose.ts';
import { slackError } from './apology.ts';
import { answerMessage, plainerMessage, textMessage } from './blocks.ts';

/** The errors by which Slack refuses a message for its blocks. @see https://docs.slack.dev/reference/methods/chat.postMessage */
const REFUSALS = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'only_one_table_allowed',
  'msg_blocks_too_long',
  'msg_too_long',
]);

/** Why a message cannot be posted in a place at all, and what a person can do about it. */
const OBSTACLES: Readonly<Record<string, string>> = {
  not_in_channel: 'I am not in that channel. Type /invite @Rolecall there.',
  channel_not_found: 'I cannot see that channel. If it is private, type /invite @Rolecall there.',
  is_archived: 'That channel is archived.',
  restricted_action: 'A setting of this workspace keeps me from posting there. An admin can change it.',
  restricted_action_read_only_channel: 'Only some people may post in that channel. An admin can add me to them.',
  restricted_action_thread_only_channel: 'In that channel I may only answer in threads.',
  restricted_action_thread_locked: 'That thread is locked.',
  thread_locked: 'That thread is locked.',
  cannot_reply_to_message: 'That message takes no replies.',
};

/** What to do when Slack does not let the bot post somewhere; undefined for any other error. */
export function obstacleIn(error: unknown): string | undefined {
  return OBSTACLES[slackError(error)];
}

/**
 * Posts an answer.
 *
 * @param where the channel, and the thread where it is to be in one
 * @throws what `chat.postMessage` throws, unless it is about the blocks of a message that can be put plainer
 */
export async function postAnswer(
  client: WebClient,
  where: { readonly channel: string; readonly thread_ts?: string },
  answer: Answer,
): Promise<void> {
  const forms = [answerMessage, plainerMessage, textMessage];
  for (const [i, form] of forms.entries()) {
    try {
      await client.chat.postMessage({ ...where, ...form(answer), unfurl_links: false, unfurl_media: false });
      return;
    } catch (error) {
      if (i === forms.length - 1 || !REFUSALS.has(slackError(error))) throw error;
    }
  }
}
