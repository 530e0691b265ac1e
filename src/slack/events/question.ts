/** A question to the bot, by a mention in a channel or in a direct message: answered in the thread of the message. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Answer } from '../../answers/composing/compose.ts';
import { showStatus } from '../agent.ts';
import { answerTo, type Question } from '../answering.ts';
import { apologisingFor, slackError } from '../apology.ts';
import { type Bot, teamOf } from '../bot.ts';
import { handingOver } from '../deliveries.ts';
import { offerAnswer } from '../listening.ts';
import { obstacleIn, postAnswer } from '../reply.ts';

/** `@Rolecall …` in a channel. */
export const appMention =
  (bot: Bot) =>
  async (args: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs): Promise<void> => {
    if (isFromPerson(args.event)) await reply(bot, 'mention', args.event as Question, args);
  };

/** A message in a direct conversation, which is a question to the bot; in a channel, it may be one that it can answer. */
export const message =
  (bot: Bot) =>
  async (args: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs): Promise<void> => {
    const { event, client, context } = args;
    if (!isFromPerson(event)) return;
    const question = event as Question;
    if (event.channel_type !== 'im') return offerAnswer(bot, question, args);
    await showStatus(bot, client, teamOf(context), {
      channel: question.channel,
      thread: question.thread_ts ?? question.ts,
    });
    await reply(bot, 'message', question, args);
  };

async function reply(
  bot: Bot,
  surface: 'mention' | 'message',
  { channel, user, ts, thread_ts = ts, text = '' }: Question,
  args: AllMiddlewareArgs,
): Promise<void> {
  const { client, context, logger } = args;
  const where = { channel, thread_ts };
  const team = teamOf(context);
  await apologisingFor(
    bot,
    logger,
    async () => {
      const thread = { team, channel, thread: thread_ts };
      const found = await answerTo(bot, { surface, team, request: { text, after: null }, thread });
      await handingOver(context, () =>
        postAnswer(client, where, found).catch((error: unknown) =>
          answerPrivately(bot, error, found, { channel, user }, args),
        ),
      );
    },
    (sorry) => client.chat.postMessage({ ...where, text: sorry }),
  );
}

/** Where Slack lets nobody read the answer, whoever asked gets it in a direct message, with what to do. */
async function answerPrivately(
  { meter }: Bot,
  error: unknown,
  answer: Answer,
  { channel, user }: { channel: string; user: string },
  { client, logger }: AllMiddlewareArgs,
): Promise<void> {
  const obstacle = obstacleIn(error);
  if (obstacle === undefined) throw error;
  meter.slackFailed(slackError(error));
  logger.warn(`An answer could not be posted in ${channel}: ${obstacle}`);
  await client.chat.postMessage({ channel: user, text: `I could not answer you in <#${channel}>. ${obstacle}` });
  await postAnswer(client, { channel: user }, answer);
}

/** A new message of a person: not of a bot or workflow, not an edit or a deletion. */
function isFromPerson(event: object): boolean {
  const { user, bot_id, bot_profile, subtype, edited } = event as Record<string, unknown>;
  const isNew = subtype === undefined || subtype === 'thread_broadcast' || subtype === 'file_share';
  return user !== undefined && bot_id === undefined && bot_profile === undefined && edited === undefined && isNew;
}
