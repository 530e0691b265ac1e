/** Thumbs up or down under an answer. */
import type { AllMiddlewareArgs, BlockAction, FeedbackButtonsAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { gistOf } from '../../answers/gist.ts';
import { cleaned } from '../../store/cleaned.ts';
import { keepVote, type Vote } from '../../store/feedback.ts';
import { apologisingFor } from '../apology.ts';
import { type Bot, teamOf } from '../bot.ts';
import { answerRequest, requestFrom } from '../carried.ts';
import { UP } from '../controls.ts';
import { respondOrPost, spotOf } from '../respond.ts';

export const vote =
  (bot: Bot) =>
  async (args: SlackActionMiddlewareArgs<BlockAction<FeedbackButtonsAction>> & AllMiddlewareArgs): Promise<void> => {
    const { ack, action, body, context, logger, respond } = args;
    await apologisingFor(
      bot,
      logger,
      async () => {
        const kept = await keep(bot, voteOf(await bot.engine(), args, teamOf(context)));
        // Acknowledged only now: what Slack shows as given is on the disk, unless the store is away.
        await ack();
        if (action.value.startsWith(UP)) return;
        const text = kept
          ? 'Thanks, noted. Whoever keeps my knowledge will see that this answer did not help.'
          : 'Thanks. I cannot note that this very moment, and will keep trying.';
        await respondOrPost(args, spotOf(body), { text, blocks: [] }, { replace: false });
      },
      (text) => respond({ response_type: 'ephemeral', replace_original: false, text }),
    );
  };

type VoteArguments = SlackActionMiddlewareArgs<BlockAction<FeedbackButtonsAction>>;

function voteOf(engine: Parameters<typeof answerRequest>[1], { action, body }: VoteArguments, team: string): Vote {
  const answered = answerRequest(requestFrom(action.value.slice(1)), engine);
  const question = cleaned(answered.question);
  return {
    ...{ team, channel: body.channel?.id ?? '', user: body.user.id, question },
    message: String(body.container?.['message_ts'] ?? ''),
    vote: action.value.startsWith(UP) ? 1 : -1,
    gist: gistOf(question, engine.vocabulary),
    entry: answered.nearest[0] ?? '',
  };
}

/** True when the vote is kept; false when it has to wait for the store. */
async function keep({ store, meter }: Bot, vote: Vote): Promise<boolean> {
  meter.voted(vote.vote);
  try {
    await store.run(keepVote, vote, new Date());
    return true;
  } catch {
    store.later('a vote', keepVote, vote, new Date());
    return false;
  }
}
