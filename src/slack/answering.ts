/** Finds the answer that a listener gives, and remembers what has to be remembered of it. */
import type { Answer } from '../answers/composing/compose.ts';
import type { Engine } from '../answers/engine.ts';
import { gistOf } from '../answers/gist.ts';
import { UntrainedError } from '../answers/ranking/ranker.ts';
import type { Surface } from '../meter.ts';
import { cleaned } from '../store/cleaned.ts';
import { keepMiss } from '../store/gaps.ts';
import { findTopic, keepTopic, type Place } from '../store/threads.ts';
import type { Bot } from './bot.ts';
import { answerRequest, type Request } from './carried.ts';
import { isAnswered } from './controls.ts';

/** A message as far as it is answered. */
export interface Question {
  readonly channel: string;
  readonly user: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly text?: string;
}

/** Who asks what, and where. */
export interface Asking {
  readonly surface: Surface;
  readonly team: string;
  readonly request: Request;
  /** The thread of the question; what was said there before is taken into account, and this answer is from now on. */
  readonly thread?: Place | undefined;
}

/**
 * Answers a request.
 *
 * @throws when the knowledge could not be prepared; never because of the store
 */
export async function answerTo(bot: Bot, { surface, team, request, thread }: Asking): Promise<Answer> {
  const before = thread === undefined || !('text' in request) ? null : await topicOf(bot, thread);
  const { found, seconds } = await find(before === null ? request : { ...request, after: before }, bot);
  bot.meter.answered(found.kind, surface, seconds);
  if (found.kind === 'unknown' && 'text' in request) {
    const question = cleaned(request.text);
    const miss = { team, question, gist: gistOf(question, bot.engineNow().vocabulary), entry: found.nearest[0] ?? '' };
    bot.store.later('a question without an answer', keepMiss, miss, new Date());
  }
  // Of a role on which the article says nothing, the next question may still be.
  if (thread !== undefined && (isAnswered(found) || found.roles.length > 0)) {
    bot.store.later('what a thread is about', keepTopic, thread, found, new Date());
  }
  return found;
}

/** What is asked by names need not wait until a new knowledge base is learned. */
async function find(request: Request, bot: Bot): Promise<{ found: Answer; seconds: number }> {
  try {
    return timed(request, bot.engineNow());
  } catch (error) {
    if (!(error instanceof UntrainedError)) throw error;
    return timed(request, await bot.engine());
  }
}

function timed(request: Request, engine: Engine): { found: Answer; seconds: number } {
  const started = performance.now();
  const found = answerRequest(request, engine);
  return { found, seconds: (performance.now() - started) / 1_000 };
}

/** Without the store a follow-up is read as it stands. */
async function topicOf({ store }: Bot, thread: Place) {
  try {
    return await store.run(findTopic, thread);
  } catch {
    return null;
  }
}
