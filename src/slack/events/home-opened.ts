/** The app was opened: its Home tab is drawn, or its Messages tab gets questions to start from. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { type GapGroup, grouped } from '../../gaps.ts';
import { listGaps } from '../../store/gaps.ts';
import { pinPrompts } from '../agent.ts';
import { apologisingFor } from '../apology.ts';
import { type Bot, teamOf } from '../bot.ts';
import { homeView } from '../home.ts';

// As many of the Homes that were opened last are drawn anew when the knowledge changes.
const REFRESHED = 200;

export const homeOpened = (bot: Bot) => {
  const opened = new Map<string, () => Promise<unknown>>();
  bot.onKnowledge(() => {
    for (const draw of opened.values()) void draw();
  });
  return async (args: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs): Promise<void> => {
    const { event, client, context, logger } = args;
    const team = teamOf(context);
    if (event.tab === 'messages') return pinPrompts(bot, client, team, event.channel);
    const draw = () =>
      apologisingFor(
        bot,
        logger,
        () => publish(bot, client, team, event.user),
        async () => {}, // The Home stays as it was.
      );
    const key = `${team} ${event.user}`;
    opened.delete(key);
    opened.set(key, draw);
    if (opened.size > REFRESHED) opened.delete(opened.keys().next().value as string);
    await draw();
  };
};

async function publish(bot: Bot, client: WebClient, team: string, user: string): Promise<void> {
  const { knowledge } = await bot.engine();
  const gaps = bot.maintainers.includes(user) ? await gapsOf(bot, team) : null;
  await client.views.publish({ user_id: user, view: homeView(knowledge, gaps) });
}

/** What people of a workspace asked in vain; without the store, the Home is drawn all the same. */
export async function gapsOf({ store }: Bot, team: string): Promise<GapGroup[] | null> {
  try {
    return grouped(await store.run(listGaps, team));
  } catch {
    return null;
  }
}
