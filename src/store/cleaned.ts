/** Takes out of a question what tells who asked or whom it is about, before it is kept. */

const LONGEST = 300;

/**
 * Cleans a question of mentions, e-mail addresses, links and numbers that look like telephone numbers.
 *
 * @param text a question as it was typed, Slack's mark-up included
 * @returns at most 300 characters of it
 */
export function cleaned(text: string): string {
  return text
    .replace(/<(?:[@#!])[^>]*>/g, ' ')
    .replace(/<?\b(?:mailto:)?[^\s<>|@]+@[^\s<>|@]+\.[^\s<>|]+(?:\|[^>]*>|>)?/g, '[e-mail]')
    .replace(/<?\b(?:https?:\/\/|www\.)[^\s<>|]+(?:\|[^>]*>|>)?/gi, '[link]')
    .replace(/(?<![\p{L}\d])\+?\(?\d(?:[\s()./-]{0,2}\d){6,}(?![\p{L}\d])/gu, '[number]')
    .replace(/(?<![\p{L}\d])@[\p{L}\d][\p{L}\d._-]*/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
