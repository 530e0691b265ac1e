/** What a person reads when something broke, and the reference by which the log tells what it was. */
import { randomUUID } from 'node:crypto';
import type { Logger } from '@slack/bolt';

/**
 * Runs a listener's work; when it throws, logs why under a reference and tells the person that reference.
 *
 * @param work what may fail
 * @param tell how to reach the person; when that fails too, it is logged
 */
export async function apologisingFor(
  logger: Logger,
  work: () => Promise<unknown>,
  tell: (text: string) => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    logger.error(`Failure ${reference}:`, error);
    try {
      await tell(
        `Sorry, something went wrong on my side. If it happens again, please pass on this reference: ${reference}`,
      );
    } catch (failure) {
      logger.error(`Failure ${reference} could not be told:`, failure);
    }
  }
}
