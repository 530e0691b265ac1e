/** What a person reads when something broke, and the reference by which the log tells what it was. */
import type { Logger } from '@slack/bolt';
import { requestId } from '../requests.ts';
import type { Bot } from './bot.ts';

/**
 * Runs a listener's work; when it throws, logs why and tells the person the reference under which it is logged.
 *
 * @param work what may fail
 * @param tell how to reach the person; when that fails too, it is logged
 */
export async function apologisingFor(
  { meter }: Bot,
  logger: Logger,
  work: () => Promise<unknown>,
  tell: (text: string) => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reference = requestId();
    logger.error(`Failure ${reference}:`, error);
    if (slackError(error) !== '') meter.slackFailed(slackError(error));
    try {
      await tell(
        `Sorry, something went wrong on my side. If it happens again, please pass on this reference: ${reference}`,
      );
    } catch (failure) {
      logger.error(`Failure ${reference} could not be told:`, failure);
    }
  }
}

/** What Slack answered with (`not_in_channel`), or how it could not be reached; an empty text for any other error. */
export function slackError(error: unknown): string {
  const { code, data } = (error ?? {}) as { code?: unknown; data?: { error?: unknown } };
  if (typeof data?.error === 'string') return data.error;
  return typeof code === 'string' && code.startsWith('slack_') ? code : '';
}
