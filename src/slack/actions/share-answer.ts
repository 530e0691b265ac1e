/** *Share in channel* under a private answer: posts it for everybody and takes the button away. */
import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answer } from '../../answers/answer.ts';
import { apologisingFor } from '../apology.ts';
import { answerMessage, sharedMessage } from '../blocks.ts';
import type { Bot } from '../bot.ts';

export const shareAnswer =
  ({ engine }: Bot) =>
  async ({
    ack,
    action,
    body,
    respond,
    logger,
  }: SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs): Promise<void> => {
    await ack();
    const private_ = { response_type: 'ephemeral', unfurl_links: false, unfurl_media: false } as const;
    await apologisingFor(
      logger,
      async () => {
        const shared = answer(action.value ?? '', await engine());
        const public_ = { ...private_, response_type: 'in_channel', replace_original: false } as const;
        await respond({ ...public_, ...sharedMessage(shared, body.user.id) });
        await respond({ ...private_, replace_original: true, ...answerMessage(shared) });
      },
      (text) => respond({ ...private_, replace_original: false, text }),
    );
  };
