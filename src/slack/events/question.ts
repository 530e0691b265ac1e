/** A question to the bot, by a mention in a channel or in a direct message: answered in the thread of the message. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerTo } from '../answering.ts';
import { apologisingFor } from '../apology.ts';
import { type Bot, teamOf } from '../bot.ts';
import { handingOver } from '../deliveries.ts';
import { postAnswer } from '../reply.ts';

type Question = { channel: string; ts: string; thread_ts?: string; text?: string };

/** `@Rolecall …` in a channel. */
export const appMention =
  (bot: Bot) =>
  async (args: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs): Promise<void> => {
    if (isFromPerson(args.event)) await reply(bot, args.event, args);
  };

async function reply(bot: Bot, event: Question, { client, context, logger }: AllMiddlewareArgs): Promise<void> {
  const where = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
  const team = teamOf(context);
  const thread = { team, channel: where.channel, thread: where.thread_ts };
  await apologisingFor(
    bot,
    logger,
    async () => {
      const request = { text: event.text ?? '', after: null };
      const found = await answerTo(bot, { surface: 'mention', team, request, thread });
      await handingOver(context);
      await postAnswer(client, where, found);
    },
    (text) => client.chat.postMessage({ ...where, text }),
  );
}

/** A new message of a person: not of a bot or workflow, not an edit or a deletion. */
function isFromPerson(event: object): boolean {
  const { user, bot_id, bot_profile, subtype, edited } = event as Record<string, unknown>;
  const isNew = subtype === undefined || subtype === 'thread_broadcast' || subtype === 'file_share';
  return user !== undefined && bot_id === undefined && bot_profile === undefined && edited === undefined && isNew;
}
