/** `/role …`: answers the one who asked, in the acknowledgement itself. */
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answerTo } from '../answering.ts';
import { apologisingFor } from '../apology.ts';
import { answerMessage } from '../blocks.ts';
import { type Bot, teamOf } from '../bot.ts';
import { listenCommand } from '../listening.ts';

export const role =
  (bot: Bot) =>
  async ({ command, ack, client, context, logger }: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await apologisingFor(
      bot,
      logger,
      async () => {
        const team = teamOf(context);
        const text = command.text ?? '';
        const told = await listenCommand(text, { team, channel: command.channel_id }, bot, client, logger);
        if (told !== null) return ack({ response_type: 'ephemeral', text: told });
        const found = await answerTo(bot, { surface: 'command', team, request: { text, after: null } });
        await ack({ response_type: 'ephemeral', ...answerMessage(found, true) });
      },
      (text) => ack({ response_type: 'ephemeral', text }),
    );
  };
