/** “Explain the roles in this message”: whoever asks gets them explained, and nobody else. */
import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { nothingOnTitles } from '../../answers/composing/wording.ts';
import { namedIn } from '../../answers/deciding/named.ts';
import { MOST_ROLES } from '../../answers/reading/follow-up.ts';
import { answerTo } from '../answering.ts';
import { apologisingFor } from '../apology.ts';
import { answerMessage, type Message } from '../blocks.ts';
import { type Bot, teamOf } from '../bot.ts';
import { escaped } from '../mrkdwn.ts';
import { respondOrPost } from '../respond.ts';

export const explainRoles =
  (bot: Bot) =>
  async (args: SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs): Promise<void> => {
    const { ack, shortcut, context, logger, respond } = args;
    await ack();
    await apologisingFor(
      bot,
      logger,
      async () => {
        const spot = { channel: shortcut.channel.id, user: shortcut.user.id, thread: undefined };
        const message = await explanation(bot, shortcut.message.text ?? '', teamOf(context));
        await respondOrPost(args, spot, message, { replace: false });
      },
      (text) => respond({ response_type: 'ephemeral', replace_original: false, text }),
    );
  };

async function explanation(bot: Bot, text: string, team: string): Promise<Message> {
  const { roles, notCovered } = namedIn(text, await bot.engine());
  if (roles.length === 0) {
    const nothing =
      notCovered.length > 0 ? nothingOnTitles(notCovered) : 'I found no role that I know in that message.';
    return { text: escaped(nothing), blocks: [] };
  }
  const request = { roles: roles.slice(0, MOST_ROLES), aspect: null };
  return answerMessage(await answerTo(bot, { surface: 'shortcut', team, request }));
}
