/** Whether a text asks something, rather than states it. */
import { ASKING } from './filler.ts';
import { readable, words } from './text.ts';

/** True for a text that ends in a question mark or begins with a word of asking; a single line, as people ask. */
export function asksSomething(raw: string): boolean {
  const text = readable(raw);
  const [first = ''] = words(text);
  return text.endsWith('?') || ASKING.has(first);
}
