/** *Share in channel* under a private answer: posts it for everybody and takes the button away. */
import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answerTo } from '../answering.ts';
import { apologisingFor } from '../apology.ts';
import { answerMessage, sharedMessage } from '../blocks.ts';
import { type Bot, teamOf } from '../bot.ts';
import { requestFrom } from '../carried.ts';
import { respondOrPost, spotOf } from '../respond.ts';

export const shareAnswer =
  (bot: Bot) =>
  async (args: SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs): Promise<void> => {
    const { ack, action, body, context, logger, respond } = args;
    await ack();
    await apologisingFor(
      bot,
      logger,
      async () => {
        const request = requestFrom(action.value ?? '');
        const shared = await answerTo(bot, { surface: 'button', team: teamOf(context), request });
        const spot = spotOf(body);
        await respondOrPost(args, spot, sharedMessage(shared, body.user.id), { replace: false, everybody: true });
        await respondOrPost(args, spot, answerMessage(shared), { replace: true });
      },
      (text) => respond({ response_type: 'ephemeral', replace_original: false, text }),
    );
  };
