/** The agent conversation: prompts to choose from and a status, where the workspace has that feature. */
import type { WebClient } from '@slack/web-api';
import { examples } from '../answers/wording.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { slackError } from './apology.ts';

// Slack shows four at most.
const PROMPTS = 4;

/** The workspaces that said that they have no such feature: a free plan, or a manifest without it. */
const without = new Set<string>();

/** Pins questions to start from in a conversation that was opened. No `thread_ts`: with one, Slack drops the call unsaid. */
export async function pinPrompts(
  client: WebClient,
  team: string,
  channel: string,
  knowledge: Knowledge,
): Promise<void> {
  const [first, ...others] = examples(knowledge)
    .slice(0, PROMPTS)
    .map((question) => ({ title: question, message: question }));
  if (first === undefined) return;
  await whereThereIsOne(team, () =>
    client.assistant.threads.setSuggestedPrompts({ channel_id: channel, prompts: [first, ...others] }),
  );
}

/** Says that the bot is at work; Slack takes it away when the answer comes. */
export async function showStatus(
  client: WebClient,
  team: string,
  { channel, thread }: { channel: string; thread: string },
): Promise<void> {
  await whereThereIsOne(team, () =>
    client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: 'is looking it up …' }),
  );
}

/** It only adds to an answer: whatever Slack says of it, the answer goes out, and nobody is told. */
async function whereThereIsOne(team: string, call: () => Promise<unknown>): Promise<void> {
  if (without.has(team)) return;
  try {
    await call();
  } catch (error) {
    if (slackError(error) !== 'ratelimited') without.add(team);
  }
}
