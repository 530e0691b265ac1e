/** `/role …`: answers the one who asked, in the acknowledgement itself. */
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answerTo } from '../answering.ts';
import { apologisingFor } from '../apology.ts';
import { answerMessage } from '../blocks.ts';
import { type Bot, teamOf } from '../bot.ts';

export const role =
  (bot: Bot) =>
  async ({ command, ack, context, logger }: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await apologisingFor(
      bot,
      logger,
      async () => {
        const request = { text: command.text ?? '', after: null };
        const found = await answerTo(bot, { surface: 'command', team: teamOf(context), request });
        await ack({ response_type: 'ephemeral', ...answerMessage(found, true) });
      },
      (text) => ack({ response_type: 'ephemeral', text }),
    );
  };
