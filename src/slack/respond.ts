/** Answers a click or a command at its response URL, and otherwise where it can still be seen. */
import type { BlockAction, Logger, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { slackError } from './apology.ts';
import type { Message } from './blocks.ts';

/** What Slack answers where nobody can be shown a message of their own. @see https://docs.slack.dev/reference/methods/chat.postEphemeral */
const OUTSIDE = new Set(['user_not_in_channel', 'not_in_channel', 'channel_not_found']);

/** Where a click happened. */
export interface Spot {
  readonly channel: string;
  readonly user: string;
  readonly thread: string | undefined;
}

/** Where a click on a message happened; null when it was on none. */
export function spotOf({ channel, user, message, container }: BlockAction): Spot | null {
  const thread = message?.['thread_ts'] ?? container['thread_ts'];
  return channel === undefined ? null : { channel: channel.id, user: user.id, thread };
}

/**
 * Responds; where the response URL has expired (half an hour, five uses), posts a message that only the person sees.
 *
 * @throws when that fails too
 * @see https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export async function respondOrPost(
  { respond, client, logger }: { respond: RespondFn; client: WebClient; logger: Logger },
  spot: Spot | null,
  message: Message,
  how: { readonly replace: boolean; readonly everybody?: boolean },
): Promise<void> {
  const quiet = { unfurl_links: false, unfurl_media: false } as const;
  const type = how.everybody === true ? 'in_channel' : 'ephemeral';
  try {
    await respond({ ...message, ...quiet, response_type: type, replace_original: how.replace });
  } catch (error) {
    if (spot === null) throw error;
    logger.info('A response URL has expired; posting a message instead.');
    const { channel, user, thread } = spot;
    const where = { channel, ...(thread === undefined ? {} : { thread_ts: thread }) };
    if (how.everybody === true) await client.chat.postMessage({ ...where, ...message, ...quiet });
    else await postOnlyFor(client, user, where, message);
  }
}

/** Who has left the channel since, or sees it from outside, gets it in a direct message. */
async function postOnlyFor(
  client: WebClient,
  user: string,
  where: { readonly channel: string; readonly thread_ts?: string },
  message: Message,
): Promise<void> {
  try {
    await client.chat.postEphemeral({ ...where, ...message, user });
  } catch (error) {
    if (!OUTSIDE.has(slackError(error))) throw error;
    await client.chat.postMessage({ channel: user, ...message });
  }
}
