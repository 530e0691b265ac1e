/** "My sister became a product manager. What does she do?": what comes before only says why it is asked. */
import { ASKING, DOING, list } from './filler.ts';
import { asMentioned } from './follow-up.ts';
import { words } from './text.ts';
import type { Question } from './understand.ts';

// Who asks more than this at once is better told that nothing was understood.
const MOST_PARTS = 4;

// Where one part ends: at a sign with a space after it, or before a word of asking in the middle of a sentence.
const ENDS = /[.,;:!?…]+\s+|\s[-–—]+\s|\s(?=(?:what|whats|who|whos|how|which)\s)/i;

const LINKING = list('and so but or then also now');
const THEM = list('they them their he him his she her those these that');

/**
 * The parts of a text that ask something by themselves, in order.
 *
 * @param text readable text
 * @returns none where the text is all of one piece
 */
export function askingParts(text: string): string[] {
  const parts = text.split(ENDS).filter((part) => words(part).length > 0);
  return parts.length === 1 ? [] : parts.filter(asks).slice(0, MOST_PARTS);
}

function asks(part: string): boolean {
  const first = words(part).find((word) => !LINKING.has(word));
  return first !== undefined && ASKING.has(first);
}

/** A part of a question, with the roles of the whole where it says "they" or "who does what" of them. */
export function inLightOfWhole(part: Question, whole: Question): Question {
  const { roles, aspect, asksWho } = part;
  if (roles.length > 0) return part;
  const asksWhat = part.words.some((word) => word === 'what' || word === 'whats');
  const isOfThem = !asksWho && part.words.some((word) => THEM.has(word));
  const isOfAll = asksWho && asksWhat && whole.roles.length > 1;
  const asksDoing = asksWhat && part.words.some((word) => DOING.has(word));
  if (!(isOfAll || (isOfThem && (asksDoing || aspect !== null)))) return part;
  return { ...part, roles: whole.roles.map(asMentioned), asks: true };
}
