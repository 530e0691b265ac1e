/** “Draft” beside a question that was asked in vain: shows an entry to start from. */
import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { apologisingFor } from '../apology.ts';
import { type Bot, teamOf } from '../bot.ts';
import { gapsOf } from '../events/home-opened.ts';
import { draftModal } from '../home.ts';

export const showDraft =
  (bot: Bot) =>
  async (args: SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs): Promise<void> => {
    const { ack, action, body, client, context, logger } = args;
    await ack();
    if (!bot.maintainers.includes(body.user.id)) return;
    await apologisingFor(
      bot,
      logger,
      async () => {
        const group = (await gapsOf(bot, teamOf(context)))?.find(({ question }) =>
          question.startsWith(action.value ?? ''),
        );
        if (group !== undefined)
          await client.views.open({ trigger_id: body.trigger_id, view: await draftModal(group) });
      },
      (text) => client.chat.postMessage({ channel: body.user.id, text }),
    );
  };
