/** `/role …`: answers the one who asked, in the acknowledgement itself. */
import { setTimeout } from 'node:timers/promises';
import type { AllMiddlewareArgs, RespondArguments, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Answer } from '../../answers/composing/compose.ts';
import { isTrained } from '../../answers/engine.ts';
import { answerTo } from '../answering.ts';
import { apologisingFor } from '../apology.ts';
import { answerMessage } from '../blocks.ts';
import { type Bot, teamOf } from '../bot.ts';
import { listenCommand } from '../listening.ts';
import { acknowledgeWith } from '../written.ts';

// Slack waits three seconds for an acknowledgement. @see https://docs.slack.dev/interactivity/implementing-slash-commands
const SOON_MS = 2_000;

export const role =
  (bot: Bot) =>
  async (args: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const { command, ack, respond, client, context, logger } = args;
    const ephemeral = { response_type: 'ephemeral' } as const;
    let reply: (message: RespondArguments) => Promise<unknown> = ack;
    await apologisingFor(
      bot,
      logger,
      async () => {
        const team = teamOf(context);
        const text = command.text ?? '';
        const told = await listenCommand(text, { team, channel: command.channel_id }, bot, client, logger);
        if (told !== null) return reply({ ...ephemeral, text: told });
        const isLearning = !isTrained(bot.engineNow());
        const asked = answerTo(bot, { surface: 'command', team, request: { text, after: null } });
        if (!isLearning || !(await isLate(asked))) return acknowledgeWith(await asked, args);
        await ack();
        reply = respond;
        return reply({ ...ephemeral, ...answerMessage(await asked, true) });
      },
      (text) => reply({ ...ephemeral, text }),
    );
  };

/** Whether an answer has to wait until a new knowledge base is learned, for longer than Slack does. */
function isLate(asked: Promise<Answer>): Promise<boolean> {
  return Promise.race([asked.then(() => false), setTimeout(SOON_MS, true, { ref: false })]);
}
