/** Listening where invited: in a channel that asked for it, a question that the bot can surely answer gets an offer. */
import type { AllMiddlewareArgs, Logger } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { answer } from '../answers/answer.ts';
import { asksSomething } from '../answers/language/asks.ts';
import { countMarks, isMarked, markOnce, unmark } from '../store/marks.ts';
import type { Question } from './answering.ts';
import { type Bot, teamOf } from './bot.ts';
import { carried } from './carried.ts';
import { isAnswered, SUGGESTION } from './controls.ts';
import { button, section } from './elements.ts';

/** The action id of “Answer in the thread”; its value is the thread, a bar, and the request. */
export const ANSWER_IN_THREAD = 'answer_in_thread';

const LISTEN = 'listen';
const OFFER = 'offer:';
// Most offers an hour in a channel: a colleague who speaks up more often than that is a nuisance.
const AN_HOUR_MS = 60 * 60 * 1_000;
const OFFERS_AN_HOUR = 3;
// Only what is as good as certain.
const SURE = 0.9;

/** The scopes without which Slack does not send the messages of public and of private channels. */
const NEEDED = ['channels:history', 'groups:history'];

const HOW =
  'It takes the optional part “listen” of the manifest: run rolecall manifest --with listen, paste what it prints ' +
  'under “App Manifest” in the app’s settings, and install the app again.';

/**
 * `/role listen`, `/role listen status`, `/role listen off`.
 *
 * @returns what to tell the person; null when it is no such command
 */
export async function listenCommand(
  text: string,
  place: { team: string; channel: string },
  { store }: Bot,
  client: WebClient,
  logger: Logger,
): Promise<string | null> {
  const said = /^\s*listen(?:\s+(on|off|status))?\s*$/i.exec(text);
  if (said === null) return null;
  const wish = said[1]?.toLowerCase();
  const mark = { ...place, mark: LISTEN };
  try {
    if (wish === 'off') {
      return (await store.run(unmark, mark))
        ? 'I no longer listen in this channel. Mention me when you have a question.'
        : 'I was not listening in this channel.';
    }
    if (wish === 'status') {
      return (await store.run(isMarked, mark))
        ? 'I listen in this channel: to a clear role question I offer an answer that only its author sees. /role listen off ends it.'
        : 'I do not listen in this channel. /role listen turns it on.';
    }
    const missing = await missingScopes(client);
    if (missing.length === NEEDED.length) return `I am not allowed to read messages (${missing.join(', ')}). ${HOW}`;
    await store.run(markOnce, mark);
    return 'I listen in this channel now: to a clear role question I offer an answer that only its author sees, a few times an hour at most. I have to be a member (/invite @Rolecall). /role listen off ends it.';
  } catch (error) {
    logger.error('Listening could not be changed:', error);
    return 'I cannot remember that right now. Please try again in a minute.';
  }
}

async function missingScopes(client: WebClient): Promise<string[]> {
  const { response_metadata } = await client.auth.test();
  const scopes = response_metadata?.scopes ?? NEEDED; // Slack always says; a stand-in may not.
  return NEEDED.filter((scope) => !scopes.includes(scope));
}

/** Offers an answer to the author of a message, where the channel asked for that and the question is surely one for us. */
export async function offerAnswer(
  { engine, store, meter }: Bot,
  { channel, user, ts, thread_ts = ts, text = '' }: Question,
  { client, context, logger }: AllMiddlewareArgs,
): Promise<void> {
  // A mention comes as an event of its own.
  if (context.botUserId !== undefined && text.includes(`<@${context.botUserId}>`)) return;
  const found = answer(text, await engine());
  if (!isAnswered(found) || found.score < SURE || found.notCovered.length > 0 || !asksSomething(text)) return;
  const place = { team: teamOf(context), channel };
  const since = new Date(Date.now() - AN_HOUR_MS);
  try {
    if (!(await store.run(isMarked, { ...place, mark: LISTEN }))) return;
    if ((await store.run(countMarks, { ...place, prefix: OFFER, since })) >= OFFERS_AN_HOUR) return;
    if (!(await store.run(markOnce, { ...place, mark: `${OFFER}${thread_ts}` }))) return;
  } catch (error) {
    // Nobody asked: without the memory of what was offered, silence is better.
    return logger.warn('Nothing is offered while the store is away:', error);
  }
  meter.answered(found.kind, 'offer', 0);
  const request = carried({ text: found.question, after: null });
  await client.chat.postEphemeral({
    channel,
    user,
    ...(thread_ts === ts ? {} : { thread_ts }),
    text: 'I can answer this.',
    blocks: [
      section('I can answer this. Only you see this message.'),
      {
        type: 'actions',
        elements: [
          button(`${SUGGESTION}_0`, 'Show me', request, 'Show me the answer; nobody else sees it'),
          button(
            ANSWER_IN_THREAD,
            'Answer in the thread',
            `${thread_ts}|${request}`,
            'Answer for everybody, in the thread',
          ),
        ],
      },
    ],
  });
}
