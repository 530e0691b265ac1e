/** What turns of phrase mean: a question in plain words. */
import { list } from './text.ts';
import { ASIDES } from './turns/asides.ts';
import { ASKING } from './turns/asking.ts';
import { ASPECTS } from './turns/aspects.ts';
import { CAREERS } from './turns/careers.ts';
import { COMPARISONS } from './turns/comparisons.ts';
import { OWNERS } from './turns/owners.ts';
import { ROLES } from './turns/roles.ts';
import { TOPICS } from './turns/topics.ts';
import type { Turn } from './turns/turn.ts';
import { WHETHER } from './turns/whether.ts';
import { WHOM } from './turns/whom.ts';
import { WORDS } from './turns/words.ts';

/** The names that the knowledge gives, run together, and of what kind each is. */
type Names = ReadonlyMap<string, { readonly kind: string }>;

/** In the order in which they are put in plain words: each sees what those before it have put. */
const TURNS: readonly Turn[] = [
  ...WORDS,
  ...OWNERS,
  ...ASPECTS,
  ...CAREERS,
  ...ROLES,
  ...COMPARISONS,
  ...TOPICS,
  ...ASIDES,
  ...WHETHER,
  ...WHOM,
  ...ASKING,
];

/** By each of their telling words, the places of the turns of phrase it may stand in. */
const PLACES = new Map<string, number[]>();
for (const [place, [telling]] of TURNS.entries()) {
  for (const word of telling.split(' ')) {
    const places = PLACES.get(word);
    if (places === undefined) PLACES.set(word, [place]);
    else places.push(place);
  }
}
/** Compiled when the first question comes that may hold one. */
const PATTERNS: RegExp[] = [];

/** Whether a word is looked for as part of a turn of phrase. */
export function isTelling(word: string): boolean {
  return PLACES.has(word);
}

function patternOf(place: number): RegExp {
  PATTERNS[place] ??= compiled(TURNS[place] as Turn);
  return PATTERNS[place];
}

function compiled([, , ...phrases]: Turn): RegExp {
  // People at home in another language leave the article out.
  return new RegExp(`\\b(?:${phrases.join('|').replace(/(?<=\w|\)|\?) the (?=[\w(])/g, ' (?:the )?')})\\b`, 'g');
}

/** The meaning of a turn with the groups that were found, in the order in which they stand; behind them stand place and text. */
function filledIn(meaning: string, found: readonly unknown[]): string {
  const groups = found.slice(0, -2).filter((group) => group !== undefined);
  return meaning.replace(/\$(\d)/g, (_, which) => String(groups[which - 1] ?? ''));
}

const EXPLAINING = list(
  'explain explains explained describe describes described sum summarise summarize outline plain simple',
);
const RELATING = /\b(?:differ|relat|compar|chang|mov|step)/;
/** The end of "explain a PM to a new colleague", or "for someone fresh out of school". */
const TO_SOMEBODY =
  / (?:to|for) (?:(?:a|an|my|our|your|the|some) (?:\w+ ){0,2}\w+|(?:someone|somebody|people) (?:\w+ ?){1,6}|(?<=(?:for|\b(?:roles?|jobs?|work|does|do|is|are) to) )\w+s)$/;
/** The end of "explain what a PM does to a designer", where "explain" is gone. */
const AS_TOLD =
  /(?<=^(?:what|who) (?:an?|the) (?:\w+ )?\w+ (?:does|do|is|are)) to (?:an?|my|our|your|the|some) (?:\w+ ){0,2}\w+$/;
/** Whom people work for, live with or explain things to. */
const PERSON =
  'boss|colleague|co-?worker|friend|teammate|team|partner|wife|husband|client|customer|investor|board|recruiter|intern|student|mentor|mentee|professor|teacher|ceo|cfo|hr|candidate|interviewer|co-?founder|founder|mother|mom|mum|father|dad|kid|son|daughter';
/** The end of "explain the difference of a PM and a PO to my boss". */
const TO_MINE = new RegExp(
  ` (?:to|for) (?:my|our|your) (?:new )?(?:${PERSON})s?$|(?<=\\bdifferences? .* (?:and|from) .*) (?:to|for) (?:an?|my|our|your) (?:\\w+ ){0,2}\\w+$`,
);

/**
 * A question in plain words.
 *
 * @param asked the words of the question
 * @param names the names that the knowledge gives, run together; none of them is a turn of phrase: the lead of a Team Lead
 * @returns its words without the turns of phrase that mean nothing for it, and with what the others mean in their place
 */
export function inPlainWords(asked: readonly string[], names: Names = new Map()): string[] {
  // Plainer words first: a turn of phrase may be told by one of them.
  const worded = replaced(asked, names, 0, WORDS.length);
  const text = replaced(worded, names, WORDS.length, TURNS.length).join(' ').replace(AS_TOLD, '');
  const isExplained = [...asked, ...text.split(' ')].some((word) => EXPLAINING.has(word));
  const end = RELATING.test(text) ? TO_MINE : TO_SOMEBODY;
  const plain =
    isExplained && !/\brelat/.test(text) ? text.replace(end, (said) => (isForRole(said, names) ? said : '')) : text;
  return plain.split(' ').filter((word) => word !== '');
}

/** The end of "explain the skills for a CTO", which is not explained to one. */
function isForRole(said: string, names: Names): boolean {
  const [to, ...whom] = said.trim().split(' ');
  return to === 'for' && whom.some((_, from) => names.get(whom.slice(from).join(''))?.kind === 'role');
}

/** The lead of a Team Lead, and the master of a Scrum Master. */
function isOfName(turn: string, found: readonly unknown[], names: Names): boolean {
  const [at, text] = found.slice(-2) as [number, string];
  const before = text.slice(0, at).split(' ').at(-2) ?? '';
  const after = text.slice(at + turn.length).split(' ')[1] ?? '';
  const run = turn.replaceAll(' ', '');
  return names.has(run) || names.has(before + run) || names.has(run + after);
}

/** Words with what the turns from one place up to another mean in the place of those. */
function replaced(asked: readonly string[], names: Names, from: number, to: number): readonly string[] {
  const places = new Set(asked.flatMap((word) => PLACES.get(word) ?? []));
  return [...places]
    .filter((place) => place >= from && place < to)
    .sort((a, b) => a - b)
    .reduce((said, place) => {
      const plain = said.replaceAll(patternOf(place), (turn, ...found) =>
        isOfName(turn, found, names) ? turn : filledIn(TURNS[place]?.[1] as string, found),
      );
      // Later ones are to find single spaces, and the beginning and the end.
      return plain === said ? said : plain.replace(/ {2,}/g, ' ').trim();
    }, asked.join(' '))
    .split(' ');
}
