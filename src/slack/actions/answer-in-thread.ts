/** “Answer in the thread” under an offer: posts the answer for everybody, and the offer goes. */
import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answerTo } from '../answering.ts';
import { apologisingFor } from '../apology.ts';
import { type Bot, teamOf } from '../bot.ts';
import { requestFrom } from '../carried.ts';
import { postAnswer } from '../reply.ts';

export const answerInThread =
  (bot: Bot) =>
  async (args: SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs): Promise<void> => {
    const { ack, action, body, client, context, logger, respond } = args;
    await ack();
    await apologisingFor(
      bot,
      logger,
      async () => {
        const [ts = '', ...rest] = (action.value ?? '').split('|');
        const channel = body.channel?.id ?? '';
        const team = teamOf(context);
        const thread = { team, channel, thread: ts };
        const request = requestFrom(rest.join('|'));
        await postAnswer(
          client,
          { channel, thread_ts: ts },
          await answerTo(bot, { surface: 'offer', team, request, thread }),
        );
        await respond({ delete_original: true });
      },
      (text) => respond({ response_type: 'ephemeral', replace_original: false, text }),
    );
  };
