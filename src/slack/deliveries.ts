/** Slack delivers an event at least once; this answers it once. */
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

// Slack gives up an hour after the first delivery; a busy workspace sends far fewer mentions than this in that time.
const REMEMBERED = 10_000;

/**
 * A global middleware that lets each `event_id` through once; everything else passes.
 *
 * @see https://docs.slack.dev/apis/events-api#retries
 */
export function onceEach(): Middleware<AnyMiddlewareArgs> {
  const seen = new Set<string>();
  return async ({ body, next, logger }) => {
    const id = (body as { event_id?: unknown }).event_id;
    if (typeof id === 'string') {
      if (seen.has(id)) return logger.debug(`Event ${id} was delivered again and is not answered again.`);
      seen.add(id);
      if (seen.size > REMEMBERED) seen.delete(seen.values().next().value as string);
    }
    await next();
  };
}
