/** `/role …`: answers the one who asked, in the acknowledgement itself. */
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answer } from '../../answers/answer.ts';
import { apologisingFor } from '../apology.ts';
import { answerMessage } from '../blocks.ts';
import type { Bot } from '../bot.ts';

export const role =
  ({ engine }: Bot) =>
  async ({ command, ack, logger }: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await apologisingFor(
      logger,
      async () =>
        ack({ response_type: 'ephemeral', ...answerMessage(answer(command.text ?? '', await engine()), true) }),
      (text) => ack({ response_type: 'ephemeral', text }),
    );
  };
