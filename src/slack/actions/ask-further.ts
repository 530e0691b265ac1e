/** A choice under an answer (another aspect, another role, a suggestion): its answer takes the place of the first. */
import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import { answerTo } from '../answering.ts';
import { apologisingFor } from '../apology.ts';
import { answerMessage } from '../blocks.ts';
import { type Bot, teamOf } from '../bot.ts';
import { requestFrom } from '../carried.ts';
import { answerModal } from '../home.ts';
import { respondOrPost, spotOf } from '../respond.ts';

type Choice = BlockAction<ButtonAction> | BlockAction<StaticSelectAction>;

export const askFurther =
  (bot: Bot) =>
  async (args: SlackActionMiddlewareArgs<Choice> & AllMiddlewareArgs): Promise<void> => {
    const { ack, action, body, client, context, logger } = args;
    await ack();
    await apologisingFor(
      bot,
      logger,
      async () => {
        const value = 'selected_option' in action ? action.selected_option.value : (action.value ?? '');
        const spot = spotOf(body);
        const team = teamOf(context);
        if (body.view !== undefined) {
          // A Home has no message that the answer could take the place of.
          const found = await answerTo(bot, { surface: 'button', team, request: requestFrom(value) });
          await client.views.open({ trigger_id: body.trigger_id, view: answerModal(found) });
          return;
        }
        const thread = spot?.thread === undefined ? undefined : { team, channel: spot.channel, thread: spot.thread };
        const found = await answerTo(bot, { surface: 'button', team, request: requestFrom(value), thread });
        const isPrivate = body.container?.['is_ephemeral'] === true;
        await respondOrPost(args, spot, answerMessage(found, isPrivate), { replace: true });
      },
      (text) =>
        body.view === undefined
          ? args.respond({ response_type: 'ephemeral', replace_original: false, text })
          : client.chat.postMessage({ channel: body.user.id, text }),
    );
  };
