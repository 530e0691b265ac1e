/** Slack's text mark-up, as far as the bot writes it. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Escapes text from people or from the knowledge, so that nothing in it acts: no mention, no link.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] as string);
}

/** A link with a label; `url` comes from the knowledge, where it was checked to be a web address. */
export function link(url: string, label: string): string {
  return `<${escaped(url).replace(/\|/g, '%7C')}|${escaped(label).replace(/\|/g, '¦')}>`;
}
