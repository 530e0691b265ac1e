/** The bot was invited to a channel: one short hello that says how to ask, and never again there. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { examples } from '../../answers/composing/wording.ts';
import { markOnce } from '../../store/marks.ts';
import { apologisingFor } from '../apology.ts';
import { type Bot, teamOf } from '../bot.ts';
import { escaped } from '../mrkdwn.ts';

export const joined =
  (bot: Bot) =>
  async (args: SlackEventMiddlewareArgs<'member_joined_channel'> & AllMiddlewareArgs): Promise<void> => {
    const { event, client, context, logger } = args;
    if (event.user !== context.botUserId) return;
    const { channel } = event;
    await apologisingFor(
      bot,
      logger,
      async () => {
        if (!(await bot.store.run(markOnce, { team: teamOf(context), channel, mark: 'hello' }))) return;
        const [example = 'help'] = examples((await bot.engine()).knowledge);
        const text = `Hello! I know who does what in product work. Ask me here with a mention, or just for yourself: \`/role ${escaped(example)}\``;
        await client.chat.postMessage({ channel, text });
      },
      async () => {}, // Nobody asked anything.
    );
  };
