/** Slack's rules for messages and views, as far as the stand-in knows them: what breaks one is refused. */
import { z } from 'zod';

const text = (most: number) => z.string().min(1).max(most);
const id = z.string().min(1).max(255);
const plain = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(most), emoji: z.boolean().optional() });
const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(most), verbatim: z.boolean().optional() });
const anyText = (most: number) => z.union([plain(most), mrkdwn(most)]);
const label = z.string().max(75).optional();

const button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plain(75),
  value: z.string().max(2_000).optional(),
  url: z.url().max(3_000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: label,
});

const option = z.strictObject({ text: plain(75), value: text(150), description: plain(75).optional() });
const options = z
  .array(option)
  .min(1)
  .max(100)
  .refine((all) => unique(all.map(({ value }) => value)), { error: 'an option value is used twice' });
const choosing = { action_id: id, placeholder: plain(150).optional() };
const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  ...choosing,
  options,
  initial_option: option.optional(),
});
const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...choosing,
  min_query_length: z.int().min(0).optional(),
  max_selected_items: z.int().min(1).optional(),
  initial_options: options.optional(),
});
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...choosing,
  default_to_current_conversation: z.boolean().optional(),
  filter: z.strictObject({ include: z.array(z.string()), exclude_bot_users: z.boolean().optional() }).optional(),
});

const thumb = z.strictObject({ text: plain(75), value: text(2_000), accessibility_label: label });
const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: id.optional(),
  positive_button: thumb,
  negative_button: thumb,
});

const style = z.strictObject({ bold: z.boolean(), italic: z.boolean(), code: z.boolean() }).partial();
const richElements = z.array(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: style.optional() }),
    z.strictObject({ type: z.literal('user'), user_id: z.string().min(1) }),
    z.strictObject({
      type: z.literal('link'),
      url: z.url(),
      text: z.string().optional(),
      style: style.optional(),
    }),
  ]),
);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: richElements });
const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id.optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        richSection,
        z.strictObject({ type: z.literal('rich_text_preformatted'), elements: richElements }),
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(richSection),
        }),
      ]),
    )
    .min(1),
});

const cell = z.union([z.strictObject({ type: z.literal('raw_text'), text: z.string().trim().min(1) }), richText]);
const table = z
  .strictObject({
    type: z.literal('table'),
    block_id: id.optional(),
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
    block_id: id.optional(),
    text: anyText(3_000).optional(),
    fields: z.array(anyText(2_000)).min(1).max(10).optional(),
    accessory: z.discriminatedUnion('type', [button, staticSelect]).optional(),
    expand: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('header'), block_id: id.optional(), text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: id.optional() }),
  z.strictObject({
    type: z.literal('context'),
    block_id: id.optional(),
    elements: z.array(anyText(3_000)).min(1).max(10),
  }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: id.optional(),
    elements: z
      .array(z.discriminatedUnion('type', [button, staticSelect, conversationsSelect]))
      .min(1)
      .max(25),
  }),
  z.strictObject({
    type: z.literal('context_actions'),
    block_id: id.optional(),
    elements: z.array(feedbackButtons).min(1).max(5),
  }),
  z.strictObject({
    type: z.literal('input'),
    block_id: id.optional(),
    label: plain(2_000),
    element: z.discriminatedUnion('type', [staticSelect, multiExternalSelect, conversationsSelect]),
    hint: plain(2_000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
  richText,
  table,
]);

const blocks = (most: number) =>
  z
    .array(block)
    .max(most)
    .refine((all) => all.every((one) => one.type !== 'section' || one.text !== undefined || one.fields !== undefined), {
      error: 'a section needs text or fields',
    })
    .refine((all) => unique(all.map((one) => one.block_id)), { error: 'block_id used twice' })
    .refine(
      (all) =>
        all.every(
          (one) =>
            !('elements' in one) || unique(one.elements.map((e) => ('action_id' in e ? e.action_id : undefined))),
        ),
      { error: 'action_id used twice in a block' },
    );

const viewBlocks = blocks(100).refine((all) => all.every(({ type }) => !MESSAGE_ONLY.has(type)), {
  error: 'a block that only messages may hold',
});
const callback = {
  callback_id: z.string().max(255).optional(),
  private_metadata: z.string().max(3_000).optional(),
  external_id: z.string().max(255).optional(),
};
const view = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('home'), blocks: viewBlocks, ...callback }),
  z
    .strictObject({
      type: z.literal('modal'),
      title: plain(24),
      submit: plain(24).optional(),
      close: plain(24).optional(),
      blocks: viewBlocks,
      clear_on_close: z.boolean().optional(),
      notify_on_close: z.boolean().optional(),
      ...callback,
    })
    .refine(({ submit, blocks }) => submit !== undefined || blocks.every(({ type }) => type !== 'input'), {
      error: 'a modal with an input needs a submit button',
    }),
]);

const MESSAGE_ONLY = new Set(['table', 'context_actions']);
const messageBlocks = blocks(50);

/**
 * Checks the blocks of a message.
 *
 * @returns each thing that Slack would refuse, with a JSON pointer to it; none when it would take the message
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export function refusals(message: unknown): string[] {
  const parsed = messageBlocks.safeParse(message);
  if (!parsed.success) return problemsOf(parsed.error);
  const tables = parsed.data.filter(({ type }) => type === 'table').length;
  return tables > 1 ? ['only_one_table_allowed'] : [];
}

/**
 * Checks a modal or a Home tab.
 *
 * @returns each thing that Slack would refuse, with a JSON pointer to it
 * @see https://docs.slack.dev/reference/views
 */
export function viewRefusals(given: unknown): string[] {
  const parsed = view.safeParse(given);
  return parsed.success ? [] : problemsOf(parsed.error);
}

function problemsOf({ issues }: z.ZodError): string[] {
  return issues.map(({ message, path }) => `${message} [/${path.join('/')}]`);
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
