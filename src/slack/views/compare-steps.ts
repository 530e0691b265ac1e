/** The steps of the compare dialog, one listener each. */
import type {
  AllMiddlewareArgs,
  BlockAction,
  GlobalShortcut,
  SlackActionMiddlewareArgs,
  SlackOptionsMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { answerTo } from '../answering.ts';
import { apologisingFor, slackError } from '../apology.ts';
import { type Bot, teamOf } from '../bot.ts';
import { requestFrom } from '../carried.ts';
import { obstacleIn, postAnswer } from '../reply.ts';
import { CHANNEL, choiceIn, compareForm, comparePosted, compareResult, roleOptions, type Values } from './compare.ts';

type Opening =
  | (SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs)
  | (SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs);
type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** The shortcut, or a button, opens the dialog. */
export const openCompare =
  (bot: Bot) =>
  async ({ ack, body, client, logger }: Opening): Promise<void> => {
    await ack();
    await apologisingFor(
      bot,
      logger,
      async () => client.views.open({ trigger_id: body.trigger_id, view: compareForm(await bot.engine()) }),
      (text) => client.chat.postMessage({ channel: body.user.id, text }),
    );
  };

/** Somebody types in the field for the roles. */
export const listRoles =
  ({ engine }: Bot) =>
  async ({ ack, options }: SlackOptionsMiddlewareArgs<'block_suggestion'> & AllMiddlewareArgs): Promise<void> => {
    await ack({ options: roleOptions(options.value, await engine()) });
  };

/** Roles were chosen: the dialog goes on to the comparison. */
export const showComparison =
  (bot: Bot) =>
  async ({ ack, view, context }: Submission): Promise<void> => {
    const topic = choiceIn(view.state.values as Values);
    if ('errors' in topic) return ack({ response_action: 'errors', errors: { ...topic.errors } });
    const found = await answerTo(bot, { surface: 'modal', team: teamOf(context), request: topic });
    await ack({ response_action: 'update', view: compareResult(topic, found) });
  };

/** A channel was chosen: the comparison is posted there, or the dialog says how to make that possible. */
export const postComparison =
  (bot: Bot) =>
  async ({ ack, view, body, client, context, logger }: Submission): Promise<void> => {
    const channel = (view.state.values as Values)[CHANNEL]?.[CHANNEL]?.selected_conversation ?? '';
    const request = requestFrom(view.private_metadata);
    const found = await answerTo(bot, { surface: 'modal', team: teamOf(context), request });
    try {
      await postAnswer(client, { channel }, found);
      await ack({ response_action: 'update', view: comparePosted(channel) });
    } catch (error) {
      bot.meter.slackFailed(slackError(error));
      logger.warn(`${body.user.id} could not post a comparison in ${channel}: ${slackError(error) || error}`);
      const reason = obstacleIn(error) ?? 'Slack did not take it. Please try again.';
      await ack({ response_action: 'errors', errors: { [CHANNEL]: reason } });
    }
  };
