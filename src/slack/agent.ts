/** The agent conversation: prompts to choose from and a status, where the workspace has that feature. */
import { setTimeout as pause } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { examples } from '../answers/composing/wording.ts';
import { slackError } from './apology.ts';
import type { Bot } from './bot.ts';

// Slack shows four at most.
const PROMPTS = 4;

/** What Slack answers where the feature is not there. */
const LACKING = new Set([
  'missing_scope',
  'no_permission',
  'not_allowed',
  'feature_not_enabled',
  'unknown_method',
  'access_denied',
]);

/** The workspaces of a bot that said that they have no such feature: a free plan, or a manifest without it. */
const lacking = new WeakMap<Bot, Set<string>>();

/** Pins questions to start from in a conversation that was opened. No `thread_ts`: with one, Slack drops the call unsaid. */
export async function pinPrompts(bot: Bot, client: WebClient, team: string, channel: string): Promise<void> {
  const { knowledge } = await bot.engine();
  const [first, ...others] = examples(knowledge)
    .slice(0, PROMPTS)
    .map((question) => ({ title: question, message: question }));
  if (first === undefined) return;
  await whereThereIsOne(bot, team, () =>
    client.assistant.threads.setSuggestedPrompts({ channel_id: channel, prompts: [first, ...others] }),
  );
}

/** Says that the bot is at work; Slack takes it away when the answer comes. */
export async function showStatus(
  bot: Bot,
  client: WebClient,
  team: string,
  { channel, thread }: { channel: string; thread: string },
): Promise<void> {
  await whereThereIsOne(bot, team, () =>
    client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: 'is looking it up …' }),
  );
}

// The client tries again for minutes what Slack does not take; an answer must not wait for its status that long.
const PATIENCE_MS = 500;

/** It only adds to an answer: whatever Slack says of it, the answer goes out soon, and nobody is told. */
async function whereThereIsOne(bot: Bot, team: string, call: () => Promise<unknown>): Promise<void> {
  const without = lacking.get(bot) ?? new Set<string>();
  lacking.set(bot, without);
  if (without.has(team)) return;
  const called = call().catch((error: unknown) => {
    // Any other failure passes; this one lasts for as long as the app is installed as it is.
    if (LACKING.has(slackError(error))) without.add(team);
  });
  await Promise.race([called, pause(PATIENCE_MS, undefined, { ref: false })]);
}
