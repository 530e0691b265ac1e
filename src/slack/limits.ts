/** Slack's limits on what a message may hold, applied in this one place. */

/** Characters, unless said otherwise. @see https://docs.slack.dev/reference/block-kit/blocks */
export const LIMITS = {
  messageText: 4_000,
  blocks: 50,
  headerText: 150,
  label: 2_000,
  sectionText: 3_000,
  sectionFields: 10,
  sectionField: 2_000,
  contextElements: 10,
  buttonText: 75,
  buttonValue: 2_000,
  accessibilityLabel: 75,
  placeholder: 150,
  options: 100,
  optionText: 75,
  optionValue: 150,
  viewBlocks: 100,
  modalTitle: 24,
  privateMetadata: 3_000,
  tableRows: 100,
  tableColumns: 20,
  /** All cells of all tables of a message together. */
  tableCharacters: 10_000,
} as const;

/**
 * Shortens a text to a limit, at a word where there is one near, with an ellipsis; never in the middle of a character.
 *
 * @param limit the most UTF-16 units that may be left
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > limit * 0.8 ? cut.slice(0, space) : cut}…`;
}

/**
 * Shortens escaped mrkdwn to a limit without leaving half an entity or half a link behind.
 *
 * @param mrkdwn text in which `&`, `<` and `>` stand only in entities and links
 */
export function clipMrkdwn(mrkdwn: string, limit: number): string {
  if (mrkdwn.length <= limit) return mrkdwn;
  return clip(mrkdwn, limit).replace(/(?:&[a-z]*|<[^>]*)…$/, '…');
}
