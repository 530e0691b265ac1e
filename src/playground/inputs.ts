/** What the page may send to the playground's server. */
import type { Context } from 'hono';
import { z } from 'zod';
import { CHANNELS, conversationWith, PEOPLE } from './workspace.ts';

/** Who uses the page: the id of somebody who is there. */
export const person = z.enum(PEOPLE.map(({ id }) => id));
const place = z.enum([...CHANNELS.map(({ id }) => id), ...PEOPLE.map(({ id }) => conversationWith(id))]);
const text = z.string().trim().min(1).max(40_000);

/** The shape of each kind of input, by the path that it is sent to. */
export const inputs = {
  say: z.object({ user: person, channel: place, threadTs: z.string().nullable(), text }),
  open: z.object({ user: person, tab: z.enum(['home', 'messages']) }),
  use: z.object({
    user: person,
    where: z.union([z.literal(['home', 'modal']), z.object({ channel: place, ts: z.string() })]),
    control: z.int().min(0),
    choice: z.int().min(0).default(0),
  }),
  shortcut: z.object({ user: person, channel: place.optional(), ts: z.string().optional() }),
  options: z.object({ user: person, control: z.int().min(0), typed: z.string().max(200) }),
  submit: z.object({ user: person, values: z.record(z.string(), z.array(z.string())) }),
  close: z.object({ user: person }),
  workflow: z.object({ question: z.string().max(4_000) }),
};

/** An input of the page that is not as it has to be. */
export class InputError extends Error {}

/**
 * Reads what the page sent.
 *
 * @throws InputError when it has not that shape
 */
export async function given<T extends z.ZodType>(c: Context, shape: T): Promise<z.output<T>> {
  const input = shape.safeParse(await c.req.json().catch(() => null));
  if (!input.success) throw new InputError('That cannot be done here.');
  return input.data;
}
