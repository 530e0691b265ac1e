/** `@Rolecall …` in a channel: answered in the thread of the message. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answer } from '../../answers/answer.ts';
import { apologisingFor } from '../apology.ts';
import type { Bot } from '../bot.ts';
import { postAnswer } from '../reply.ts';

export const appMention =
  ({ engine }: Bot) =>
  async ({ event, client, logger }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs): Promise<void> => {
    if (!isFromPerson(event)) return;
    const where = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    await apologisingFor(
      logger,
      async () => postAnswer(client, where, answer(event.text ?? '', await engine())),
      (text) => client.chat.postMessage({ ...where, text }),
    );
  };

/** A new message of a person: not of a bot or workflow, not an edit or a deletion. */
function isFromPerson(event: object): boolean {
  const { user, bot_id, bot_profile, subtype, edited } = event as Record<string, unknown>;
  const isNew = subtype === undefined || subtype === 'thread_broadcast' || subtype === 'file_share';
  return user !== undefined && bot_id === undefined && bot_profile === undefined && edited === undefined && isNew;
}
