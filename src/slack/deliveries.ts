/** Slack delivers an event at least once, to any replica; this answers it once. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { App, Context, Logger, Receiver, ReceiverEvent } from '@slack/bolt';
import { asRequest } from '../requests.ts';
import {
  type Claim,
  claimDelivery,
  findDelivery,
  markDelivery,
  releaseDelivery,
  takeOverDelivery,
} from '../store/deliveries.ts';
import type { Bot } from './bot.ts';
import { tellingWhenLeft } from './leaving.ts';

// Slack gives up an hour after the first delivery; a busy workspace sends far fewer events than this in that time.
const REMEMBERED = 10_000;
// Slack waits three seconds for the acknowledgement.
const ACKNOWLEDGE_MS = 2_500;
// A worker shows twice a second that it is alive; one that did not for three times that long is dead.
const BEAT_MS = 500;
const DEAD_MS = 1_500;
const LOOK_MS = 100;

/** Thrown for an event that another replica is still at work on: Slack will deliver it again. */
export class AtWorkElsewhereError extends Error {
  override readonly name = 'AtWorkElsewhereError';
}

const HAND_OVER = 'handOver';

interface Chatter {
  readonly type?: string;
  readonly channel_type?: string;
}

/** What people say to each other in a channel that is listened to: too much to keep, and no question to the bot. */
function isChatter(about: Chatter | undefined): boolean {
  return about?.type === 'message' && about.channel_type !== 'im';
}

/**
 * Sends the answer to the event of this context, and notes that it is on its way as soon as it has left: a process that
 * dies while Slack takes its time has answered, and nobody answers again in its place.
 *
 * @param send makes the call that sends the answer
 * @returns what it returns
 * @throws what it throws
 */
export async function handingOver<T>(context: Context, send: () => Promise<T>): Promise<T> {
  const { promise: left, resolve } = Promise.withResolvers<void>();
  const sending = tellingWhenLeft(resolve, send);
  await Promise.race([sending, left]);
  await (context[HAND_OVER] as (() => Promise<void>) | undefined)?.();
  return sending;
}

/**
 * Wraps a receiver so that each `event_id` is handled once, however often and to whichever replica it is delivered.
 *
 * An event is acknowledged when it is done, or shortly before Slack would give up waiting. A process that dies before
 * leaves it unacknowledged, so that Slack delivers it again; whoever gets it then sees that the first worker is dead and
 * takes over, unless the answer was on its way already. While the store cannot be reached, each process still handles an event once.
 *
 * @see https://docs.slack.dev/apis/events-api#retries
 */
export function oncePerEvent(receiver: Receiver, { store, meter }: Bot, logger: Logger): Receiver {
  const worker = randomUUID();
  const here = new Map<string, Promise<void>>();
  let process: (event: ReceiverEvent) => Promise<void>;
  return {
    init(app) {
      process = (event) => app.processEvent(event);
      receiver.init({ processEvent: (event: ReceiverEvent) => asRequest(() => receive(event)) } as App);
    },
    start: (...args: unknown[]) => receiver.start(...args),
    stop: (...args: unknown[]) => receiver.stop(...args),
  };

  async function receive(event: ReceiverEvent): Promise<void> {
    const { event_id: id, event: about } = (event.body ?? {}) as { event_id?: unknown; event?: Chatter };
    if (typeof id !== 'string' || isChatter(about)) return process(event);
    const known = here.get(id);
    if (known !== undefined) {
      meter.repeated();
      logger.debug(`Event ${id} was delivered again and is not answered again.`);
    }
    const handled = known ?? handle(id, event);
    if (known === undefined) remember(id, handled);
    const acknowledged = await Promise.race([handled.then(() => true), pause(ACKNOWLEDGE_MS, false, { ref: false })]);
    await event.ack();
    if (!acknowledged) await handled;
  }

  function remember(id: string, handled: Promise<void>): void {
    here.set(id, handled);
    handled.catch(() => here.delete(id));
    if (here.size > REMEMBERED) here.delete(here.keys().next().value as string);
  }

  async function handle(id: string, event: ReceiverEvent): Promise<void> {
    if (!(await claim(id))) return;
    let isHandedOver = false;
    const handOver = async () => {
      if (!isHandedOver) await mark(id, true);
      isHandedOver = true;
    };
    const beating = setInterval(() => void (isHandedOver || mark(id, false)), BEAT_MS);
    try {
      await process({
        ...event,
        ack: async () => {},
        customProperties: { ...event.customProperties, [HAND_OVER]: handOver },
      });
      await handOver();
    } catch (error) {
      // It expires by itself when it cannot be released.
      if (!isHandedOver) await store.run(releaseDelivery, id, worker).catch(() => {});
      throw error;
    } finally {
      clearInterval(beating);
    }
  }

  /** True when the event is ours to handle, false when it was handled already. */
  async function claim(id: string): Promise<boolean> {
    try {
      const other = await store.run(claimDelivery, id, worker, new Date());
      return other === null || (await takenOver(id, other));
    } catch (error) {
      if (error instanceof AtWorkElsewhereError) throw error;
      logger.warn(`Event ${id} cannot be looked up, so that another replica may answer it too:`, error);
      return true;
    }
  }

  /** Waits for another replica's work on an event; takes it over when that replica died. */
  async function takenOver(id: string, first: Claim): Promise<boolean> {
    let seen = first;
    let since = performance.now();
    const late = since + ACKNOWLEDGE_MS - LOOK_MS;
    while (!seen.done) {
      if (performance.now() > late) throw new AtWorkElsewhereError(`Event ${id} is still being answered elsewhere.`);
      if (performance.now() - since > DEAD_MS) {
        if (await store.run(takeOverDelivery, id, seen, worker)) return true;
        since = performance.now();
      }
      await pause(LOOK_MS, undefined, { ref: false });
      const now = await store.run(findDelivery, id);
      if (now === null) return (await store.run(claimDelivery, id, worker, new Date())) === null;
      if (now.worker !== seen.worker || now.beat !== seen.beat) since = performance.now();
      seen = now;
    }
    meter.repeated();
    logger.debug(`Event ${id} was answered elsewhere.`);
    return false;
  }

  async function mark(id: string, done: boolean): Promise<void> {
    try {
      await store.run(markDelivery, id, worker, done);
    } catch {
      if (done) store.later('that an event was answered', markDelivery, id, worker, true);
    }
  }
}
