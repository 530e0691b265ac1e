/** Words that say nothing elsewhere, and tell something where they stand: the "many" of "how many", but not of "so many". */
import { COMPARING } from './filler.ts';
import type { Mention } from './mentions.ts';
import { list } from './text.ts';

/** What is asked for after "how". */
const MEASURED = list('many long old often big large');
const USING = list('use uses used using');
const BEING = list('is are was were');
const OF_MANNER = list('exactly then about well much come close closely related distinct far important');
const UNINVOLVED = list('likes loves reads sees wants needs hears understands believes uses asked wanted said');
const KINDS = list('types kinds sorts levels');
/** What a question begins with, or goes on with, of what somebody does. */
export const AUXILIARIES = list('do does can could should would must will');

/** Whether a word of a question tells something there, so that an answer has to account for it. */
export function tellsThere(asked: readonly string[], at: number, mentions: readonly Mention[]): boolean {
  return (
    isUninvolved(asked, at) ||
    asksNumber(asked, at) ||
    asksKinds(asked, at, mentions) ||
    asksUsers(asked, at) ||
    asksCharge(asked, at)
  );
}

/** The "likes" of "who likes the roadmap?": who does has no part in it. */
function isUninvolved(asked: readonly string[], at: number): boolean {
  return asked[at - 1] === 'who' && UNINVOLVED.has(asked[at] as string);
}

/** The "many" of "how many", and the "hard" of "how hard is it?": only an entry that speaks of it can tell. */
function asksNumber(asked: readonly string[], at: number): boolean {
  const word = asked[at] as string;
  const isOfBeing = BEING.has(asked[at + 1] ?? '') && !COMPARING.has(word) && !OF_MANNER.has(word);
  return asked[at - 1] === 'how' && (MEASURED.has(word) || isOfBeing);
}

/** The "types" of "types of product managers". */
function asksKinds(asked: readonly string[], at: number, mentions: readonly Mention[]): boolean {
  if (!KINDS.has(asked[at] as string) || asked[at + 1] !== 'of') return false;
  return mentions.some(({ meaning, from }) => meaning.kind === 'role' && from === at + 2);
}

/** The "companies" of "which companies use Athena?" */
function asksUsers(asked: readonly string[], at: number): boolean {
  return asked[at - 1] === 'which' && USING.has(asked[at + 1] ?? '');
}

/** The "charge" of "what does she charge?", but not of "in charge" and "the charge of". */
function asksCharge(asked: readonly string[], at: number): boolean {
  return asked[at] === 'charge' && AUXILIARIES.has(asked[at - 2] ?? '') && asked[at + 1] !== 'of';
}
