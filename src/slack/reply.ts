/** Posts an answer through the Web API, in plainer and plainer forms until Slack takes one. */
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../answers/answer.ts';
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

/**
 * Posts an answer in a thread.
 *
 * @param where channel and thread
 * @throws what `chat.postMessage` throws, unless it is about the blocks of a message that can be put plainer
 */
export async function postAnswer(
  client: WebClient,
  where: { readonly channel: string; readonly thread_ts: string },
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
