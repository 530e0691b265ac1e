/** Slack's rules for the blocks of a message, as far as the stand-in knows them: what breaks one is `invalid_blocks`. */
import { z } from 'zod';

const text = (most: number) => z.string().min(1).max(most);
const blockId = z.string().min(1).max(255).optional();
const plain = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(most), emoji: z.boolean().optional() });
const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(most), verbatim: z.boolean().optional() });
const anyText = (most: number) => z.union([plain(most), mrkdwn(most)]);

const button = z.strictObject({
  type: z.literal('button'),
  action_id: text(255),
  text: plain(75),
  value: z.string().max(2_000).optional(),
  url: z.url().max(3_000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

const style = z.strictObject({ bold: z.boolean(), italic: z.boolean(), code: z.boolean() }).partial();
const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: blockId,
  elements: z
    .array(
      z.strictObject({
        type: z.literal('rich_text_section'),
        elements: z.array(
          z.discriminatedUnion('type', [
            z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: style.optional() }),
            z.strictObject({ type: z.literal('user'), user_id: z.string().min(1) }),
            z.strictObject({ type: z.literal('link'), url: z.url(), text: z.string().optional() }),
          ]),
        ),
      }),
    )
    .min(1),
});

const cell = z.union([z.strictObject({ type: z.literal('raw_text'), text: z.string().trim().min(1) }), richText]);
const table = z
  .strictObject({
    type: z.literal('table'),
    block_id: blockId,
    column_settings: z
      .array(
        z.strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() }),
      )
      .max(20)
      .optional(),
    rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
  })
  .refine(({ rows }) => JSON.stringify(rows).length <= 100_000 && charactersOf(rows) <= 10_000, 'too many characters');

const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(3_000).optional(),
    fields: z.array(anyText(2_000)).min(1).max(10).optional(),
    accessory: button.optional(),
    expand: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('header'), block_id: blockId, text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({ type: z.literal('context'), block_id: blockId, elements: z.array(anyText(3_000)).min(1).max(10) }),
  z.strictObject({ type: z.literal('actions'), block_id: blockId, elements: z.array(button).min(1).max(25) }),
  richText,
  table,
]);

const blocks = z
  .array(block)
  .max(50)
  .refine((all) => all.every((one) => one.type !== 'section' || one.text !== undefined || one.fields !== undefined), {
    error: 'a section needs text or fields',
  })
  .refine((all) => unique(all.map((one) => one.block_id)), { error: 'block_id used twice' })
  .refine((all) => unique(all.flatMap((one) => (one.type === 'actions' ? one.elements.map((e) => e.action_id) : []))), {
    error: 'action_id used twice',
  });

/**
 * Checks the blocks of a message.
 *
 * @returns each thing that Slack would refuse, with a JSON pointer to it; none when it would take the message
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export function refusals(message: unknown): string[] {
  const parsed = blocks.safeParse(message);
  if (!parsed.success) return parsed.error.issues.map(({ message, path }) => `${message} [/${path.join('/')}]`);
  const tables = parsed.data.filter(({ type }) => type === 'table').length;
  return tables > 1 ? ['only_one_table_allowed'] : [];
}

function unique(ids: readonly (string | undefined)[]): boolean {
  const given = ids.filter((id) => id !== undefined);
  return new Set(given).size === given.length;
}

function charactersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + charactersOf(part), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (key === 'text' && typeof part === 'string' ? part.length : charactersOf(part)),
    0,
  );
}
