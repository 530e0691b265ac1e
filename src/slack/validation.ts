/** Asks Slack's own validator about what the bot would send. @see https://docs.slack.dev/reference/methods/blocks.validate */
import { WebClient } from '@slack/web-api';
import type { Sample } from './everything.ts';

/** Something that Slack would refuse. */
export interface Refusal {
  readonly of: string;
  /** What is wrong and where, one line each. */
  readonly problems: readonly string[];
}

/** Slack's validator cannot be reached. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/**
 * Sends every sample to the validator, one after the other; it waits when Slack says so.
 *
 * @param slackApiUrl where it is, if not at slack.com
 * @throws UnreachableError when it does not answer
 */
export async function validate(samples: readonly Sample[], slackApiUrl?: string): Promise<Refusal[]> {
  const client = new WebClient(undefined, {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    retryConfig: { retries: 2 },
  });
  const refused: Refusal[] = [];
  for (const { of, message, view } of samples) {
    try {
      await client.apiCall('blocks.validate', message === undefined ? { view } : { message: JSON.stringify(message) });
    } catch (error) {
      refused.push({ of, problems: problemsIn(error) });
    }
  }
  return refused;
}

function problemsIn(error: unknown): string[] {
  const { data, message } = error as { data?: { error?: string; errors?: Detail[] }; message?: string };
  if (data?.error === undefined) throw new UnreachableError(`Slack’s validator cannot be reached: ${message}`);
  const details = data.errors ?? [];
  return details.length === 0 ? [data.error] : details.map(({ pointer, message }) => `${pointer}: ${message}`);
}

interface Detail {
  readonly pointer?: string;
  readonly message?: string;
}
