/** What people say around a question: "hi team, can you tell me …", "quick question: …", "… thanks in advance!" */
import {
  ADDRESSEE,
  AS_ASKER,
  ASKER,
  ASKING,
  any,
  CURIOUS,
  FOR,
  GREETING,
  HESITATION,
  I_AM,
  LEAD_IN,
  OF_ANYBODY,
  PLEASE,
  QUESTION,
  REMARK,
  THANKS,
} from './courtesy-phrases.ts';
import { withoutRemarks } from './remarks.ts';
import { words } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An apostrophe may be typed in any way, or left out. */
const pattern = (source: string) => new RegExp(source.replaceAll("'", "['’‘]?"), 'i');

/** What parts a word that is said after a question from it. */
const OF_ITS_OWN = '(?<!\\b(?:vs|or|and|versus)\\.?|[\\s,.!;:?…–-])[\\s,.!;:?…–-]+';

/** What parts a remark from the question. */
const SIGN = '\\s*[,.!?:;…–-]+\\s+';

/** What is said around a question. */
interface Said {
  readonly pattern: RegExp;
  /** A text has what is said only if it has this: a long pattern takes long to compile and to try. */
  readonly needs?: RegExp;
  /** It says who asks; a role of the knowledge is asked of by that, too. */
  readonly ofAsker?: boolean;
}
const before = (said: string, needs?: RegExp): Said => ({ pattern: pattern(`^(?:${said})`), ...(needs && { needs }) });
const asAsker = (said: string, needs: RegExp): Said => ({ ...before(said, needs), ofAsker: true });
const after = (said: string, needs?: RegExp): Said => ({
  pattern: pattern(`(?:${said})(?<end>[\\s.!?…]*)$`),
  ...(needs && { needs }),
});
const SIGNED = /[,.!?:;…–-]\s/;

// One pattern each, with what parts it from the question: an engine takes more than twice as long to compile a pattern of
// twice the length.
const BEFORE = [
  before('[>"“”„«‘\\s]+'),
  before(
    `(?:${GREETING}|(?:to|calling) (?:all|any)|@[\\w-]{1,40})(?! ${ADDRESSEE} )(?: (?!(?:vs|or|versus)\\b)[^\\s,.!:;?]+){0,5}[,!:]\\s+(?=${ASKING}\\b)`,
  ),
  before(`${GREETING}(?: ${ADDRESSEE})*[\\s,.!:;–-]+`),
  before(`(?:${HESITATION}|${PLEASE}(?=\\W+\\S+\\s))(?:[.,!:;…]+\\s+|\\s+(?:[–-]\\s)?(?!(?:vs|versus|or)\\b))`),
  before('(?:/role|@?rolecall|@(?:here|channel|everyone)|bot)\\b[,:]?\\s+(?=\\S)'),
  before('\\(?\\d{1,2}[.)]\\s+'),
  before(`(?:maybe )?${QUESTION}(?:,? but,?\\s+|${SIGN})`, /[,.!?:;…–-]\s|\bbut\b/i),
  asAsker(`${AS_ASKER}\\b[,:;.–-]*\\s+${OF_ANYBODY}`, /^an?\b|^as\b|\bhere\b/i),
  before(`${FOR}(?:\\s+(?=(?:i|we) (?:need|want)\\b)|${SIGN})`, /^for\b/i),
  asAsker(`for (?:(?:an?|my|our|the) )?(?:${ASKER})s?${SIGN}`, /^for\b/i),
  asAsker(`${I_AM}${SIGN}${OF_ANYBODY}`, SIGNED),
  asAsker(
    `(?:my name is [\\w-]+(?: [\\w-]+)?|(?:this is|i am|i'm|it's) [\\w-]+ from (?:the )?[\\w-]+(?: (?:team|department))?)${SIGN}`,
    SIGNED,
  ),
  before(`${REMARK}${SIGN}`, SIGNED),
  before(
    `(?:${CURIOUS}|${ADDRESSEE}|well|now|wait|right|look|listen|cool|great|nice|good|perfect|wow|awesome|interesting|got it|i see|makes sense|understood)${SIGN}`,
    SIGNED,
  ),
  before(
    '(?:can|could|would|will) you (?:please |pls |kindly )?tell (?:me|us)(?: please)? (?=(?!to\\b|if\\b|whether\\b|about\\b|more\\b)\\w)',
  ),
  before(
    `[^.!?:]{1,80}\\b(?:asks?|asked|asking|wonders?|wondered|knows?|knew|tell|told|says?|said|question)\\b[^.!?:]{0,30}:\\s+(?=["“]?${ASKING}\\b)(?!.*\\b(?:he|she|they|it|them|his|her|their)\\b)`,
  ),
  before(
    `${LEAD_IN}(?: (?:to )?(?:me|us))?(?: (?:this|that|the following))?(?::\\s+|(?: (?:know|understand|about|on|please|again))*[,:]? (?=${ASKING}\\b[^.!?…]*[.!?…]*$))`,
    new RegExp(`\\s${ASKING}\\b|:\\s`, 'i'),
  ),
];
const AFTER = [
  after('["”“»’]+|\\s+(?:[:;=]-?[)(dp|/]+|/s|x{2,}|xo(?:xo)?)'),
  after(
    '(?<=\\S)[\\s,.!;:?…–-]+(?:(?:i |we )?need (?:it|this|that|(?:an )?answers?) (?:for (?:an?|my|our|the) \\w+|asap|fast|quick(?:ly)?|now|soon|today|urgently)|quick answer(?: please)?)',
  ),
  after(
    OF_ITS_OWN +
      any(
        PLEASE,
        THANKS,
        'exactly|again|anyways?|btw|tho|though|lol|haha+|lmao|rofl|smh|ffs|omg|xd|asap|bro|bruh|mate|dude|idk|dunno|iirc|afaik|imh?o|fwiw',
      ),
  ),
  after(`${OF_ITS_OWN}(?<=(?:\\S+ ){4})${REMARK}`, /(?:\S+ ){4}/),
  after(
    `(?<![,.!;:?…–-])[,.!;:?…–-]+\\s*(?:${CURIOUS}|${ADDRESSEE}|(?:any|some)(?:one|body)|today|(?:please )?help(?: me(?: out)?)?|(?:(?:can|could) you )?tell me|(?:(?:do you|does any(?:one|body)|any(?:one|body)) )?know|you know|eh|huh|go|any (?:ideas?|thoughts|help)|(?<=\\?\\s*)(?:ideas|thoughts)|h+m+|(?:(?:it's|this is) )?urgent|or (?:not|what|am i wrong))`,
  ),
];

/** Who tells of a question has it answered: my boss asked "who owns the roadmap?" and I had no clue. */
const QUOTED = pattern(`^[^"“”?]{2,80}["“](?<asked>${ASKING}\\b[^"“”]{8,})["”][^"“”?]{0,60}\\??$`);

/**
 * A question without what people say around it. What is nothing else stays as it is: nobody asks by "thanks".
 *
 * @param text what `readable` returned
 * @param names the names that the knowledge gives
 */
export function withoutCourtesies(text: string, names: Vocabulary['names'] = new Map()): string {
  const told = /["“”]/.test(text) ? (QUOTED.exec(text)?.groups?.['asked'] ?? text) : text;
  const unremarked = withoutRemarks(told, names);
  const begun = BEFORE.reduce(
    (rest, said) => (mayHave(rest, said) ? withoutSaid(rest, said, names) : rest),
    unremarked,
  );
  const shorter = AFTER.reduce(
    (rest, said) => (mayHave(rest, said) ? rest.replace(said.pattern, withoutLosingSigns) : rest),
    begun,
  );
  return shorter === text || shorter === '' ? text : withoutCourtesies(shorter, names);
}

function withoutSaid(text: string, { pattern, ofAsker }: Said, names: Vocabulary['names']): string {
  if (!ofAsker) return text.replace(pattern, '');
  const namesRole = (said: string) => words(said).some((word) => names.get(word)?.kind === 'role');
  return text.replace(pattern, (said) => (namesRole(said) ? said : ''));
}

function mayHave(text: string, { needs }: Said): boolean {
  return needs === undefined || needs.test(text);
}

/** "What is a PO, please?" and "What is a PO? Thanks!" ask. */
function withoutLosingSigns(said: string, ...groups: unknown[]): string {
  const { end } = groups.at(-1) as { end: string };
  return `${/^[\s.!?…]*/.exec(said)?.[0].trim() ?? ''}${end.includes('?') ? '?' : ''}`.replace(/\?+/, '?');
}
