/** From the words of a question to what it asks about: roles, titles that are not covered, an aspect, what is left. */
import { asksForAllOn, asksForNot, asksOfSeveral, asksToBeTold, beginsWhether } from './asks.ts';
import { ASKING, ASKING_WHO, BARE, COMPARING, FILLER, isFiller, isOfHaving } from './filler.ts';
import { GRAMMAR } from './function-words.ts';
import { findMentions, type Mention } from './mentions.ts';
import { isOfAspect, isOfSomething, isOrdinary, isPerson } from './ordinary.ts';
import { AUXILIARIES, tellsThere } from './telling.ts';
import { list } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { asksCircumstance, isOfAction, isWho } from './who-and-how.ts';

/** A role as a question names it. */
export interface RoleMention {
  readonly id: string;
  /** The words it was named by. */
  readonly as: string;
  /** Named only by a word that is an ordinary word too. */
  readonly everyday: boolean;
  /** Named by a title that is answered as this role. */
  readonly readAs: boolean;
}

/** What was understood of a question. */
export interface Question {
  /** The question as it was asked, readable. */
  readonly text: string;
  readonly words: readonly string[];
  readonly roles: readonly RoleMention[];
  readonly notCovered: readonly string[];
  readonly aspect: string | null;
  /** All aspects that it names; which of them it is about, the ranker may tell. */
  readonly aspects: readonly string[];
  /** Words that are not filler, names among them. */
  readonly content: readonly string[];
  /** Words that are neither names nor filler: what an answer has to account for. */
  readonly rest: readonly string[];
  /** A role's everyday name stands in it as the ordinary word that it also is ("my manager"), or an aspect is one's own ("my salary"). */
  readonly ordinary: boolean;
  /** It ends in "owner" after an aspect ("roadmap owner"): who owns it? */
  readonly asksOwner: boolean;
  /** A word that tells something stands right beside a role's name, and may make another title of it ("fractional CTO"). */
  readonly qualified: boolean;
  /** Nothing but names, and words that may stand beside them. */
  readonly bare: boolean;
  /** Nothing but names and words of asking. */
  readonly asksByName: boolean;
  /** "Info on the roadmap", "pricing in short": all that is known of what it names. */
  readonly asksForAll: boolean;
  readonly compares: boolean;
  /** Two of its roles are joined to one subject. */
  readonly joins: boolean;
  readonly asksWho: boolean;
  /** It begins with "who …?", or "and whose …?". */
  readonly asksForSomebody: boolean;
  /** "Who doesn't …?", "what should a PM never do?" */
  readonly forNot: boolean;
  /** "Does …?", "can …?": what is asked is whether its other words are true. */
  readonly asksWhether: boolean;
  /** "Does a PM manage people?": what is asked of the role, to the last word that is not mere grammar. */
  readonly predicate: readonly string[];
  /** "How to …", "when …", "where …", "who was …", "what did …": what a role does tells none of it. */
  readonly asksCircumstance: boolean;
  /** It is about something that is done, at one time ("did …", "tomorrow") or by oneself ("how do I …"). */
  readonly ofAction: boolean;
  /** It asks, or is nothing but names; a statement does neither. */
  readonly asks: boolean;
  readonly typos: number;
}

/**
 * Understands a question.
 *
 * @param text the question, readable
 * @param asked its words
 */
export function understand(text: string, asked: readonly string[], vocabulary: Vocabulary): Question {
  const all = findMentions(asked, vocabulary);
  const mentions = all.filter((mention) => !isOrdinary(mention, asked, all));
  const titles: string[] = [];
  const roles = new Map<string, RoleMention>();
  const aspects: string[] = [];
  const explained = new Set<number>();
  let typos = 0;
  for (const mention of mentions) {
    const { meaning, from, to } = mention;
    for (let i = from; i < to; i++) explained.add(i);
    typos += mention.typos;
    const qualifier =
      meaning.kind === 'role' && meaning.everyday ? qualifierOf(mention, asked, mentions, text) : undefined;
    if (qualifier !== undefined) {
      explained.add(from - 1);
      titles.push(asked.slice(from - 1, to).join(' '));
    } else if (meaning.kind === 'title') {
      if (!isDoneFor(mention, asked, mentions)) titles.push(meaning.title);
    } else if (meaning.kind === 'aspect') {
      aspects.push(meaning.id);
    } else {
      const { id, everyday, readAs } = meaning;
      const before = roles.get(id);
      if (before === undefined || (before.everyday && !everyday)) {
        roles.set(id, { id, everyday, readAs, as: asked.slice(from, to).join(' ') });
      }
    }
  }
  for (const mention of all) {
    if (!isOfSomething(asked, mention.to) && !isOfAspect(mention, asked, all)) continue;
    for (let i = mention.from; i < mention.to; i++) explained.add(i);
  }
  const asksWho = asked.some((word) => ASKING_WHO.has(word)) || WHICH_OF_THEM_ALL.test(asked.join(' '));
  const mayHave = aspects.length > 0 && (asksWho || roles.size > 0);
  const saysNothing = (word: string, i: number) => isFiller(word) || (mayHave && !explained.has(i) && isOfHaving(word));
  const tells = (word: string, i: number) => !saysNothing(word, i) || tellsThere(asked, i, mentions);
  const isLeft = (word: string, i: number) => !explained.has(i) && tells(word, i);
  const isLeftAt = (i: number) => i in asked && isLeft(asked[i] as string, i);
  const others = asked.filter((_, i) => !explained.has(i));
  const ofAction = isOfAction(asked);
  return {
    text,
    words: asked,
    roles: [...roles.values()],
    notCovered: [...new Set(titles)],
    aspect: aspects[0] ?? null,
    aspects,
    content: asked.filter(tells),
    rest: asked.filter(isLeft),
    ordinary: all.some(
      (mention) =>
        (!mentions.includes(mention) &&
          (!isOfSomething(asked, mention.to) || isPerson(mention, asked)) &&
          !isOfAspect(mention, asked, all) &&
          !FILLER.has(asked[mention.to - 1] as string)) ||
        (mention.meaning.kind === 'aspect' && isOnesOwn(mention, asked)),
    ),
    asksOwner: mentions.some(
      ({ from }) =>
        ASKING_WHO.has(asked[from] as string) &&
        mentions.some((other) => other.meaning.kind === 'aspect' && other.to === from),
    ),
    qualified: mentions.some(
      ({ meaning, from, to }) => meaning.kind === 'role' && (isLeftAt(from - 1) || isLeftAt(to)),
    ),
    bare: others.every((word) => BARE.has(word)),
    asksByName: others.every((word) => BARE.has(word) || ASKING.has(word)),
    asksForAll: asksForAllOn(
      asked,
      asked.filter((word, i) => !explained.has(i) && !tells(word, i)),
    ),
    compares: asked.some(
      (word, i) => !explained.has(i) && COMPARING.has(word) && !(isLeftAt(i + 1) && isInTheSame(asked, i)),
    ),
    joins: mentions.some((mention, i) => areJoined(mention, mentions[i + 1], asked)),
    asksWho,
    asksForSomebody: asked.slice(0, 2).some(isWho),
    forNot: asksForNot(asked) && !mentions.some((mention) => isNotTheOther(mention, asked, mentions)),
    asksWhether: beginsWhether(asked[0] ?? ''),
    predicate: predicateOf(asked, mentions),
    asksCircumstance:
      ofAction ||
      asksCircumstance(
        asked,
        all.map(({ from }) => from),
      ),
    ofAction,
    asks:
      asksToBeTold(asked, others, { role: roles.size > 0, aspect: aspects.length > 0 }) ||
      (roles.size > 1 && asksOfSeveral(text, asked)),
    typos,
  };
}

/** "Does a PM manage people?", not "does anyone know what a PM is?" nor "is a PM a job?". */
function predicateOf(asked: readonly string[], mentions: readonly Mention[]): string[] {
  const [subject] = mentions;
  if (subject?.meaning.kind !== 'role' || !AUXILIARIES.has(asked[0] ?? '')) return [];
  if (!asked.slice(1, subject.from).every((word) => BARE.has(word))) return [];
  return asked.slice(subject.to).filter((word) => !GRAMMAR.has(word));
}

/** "Which of them …?", "which one …?" */
const WHICH_OF_THEM_ALL = /\bwhich (?:one|of (?:them|these|those|the|you|us))\b/;
const PLACED = list('in at on to from');

/** "The PM and the PO", "the PM or the PO"; but "between the PM and the PO" and "a PM or a PO" set them apart. */
function areJoined(one: Mention, next: Mention | undefined, asked: readonly string[]): boolean {
  const areRoles = one.meaning.kind === 'role' && next?.meaning.kind === 'role';
  if (!areRoles || asked.slice(Math.max(0, one.from - 3), one.from).some((word) => COMPARING.has(word))) return false;
  const between = asked.slice(one.to, next.from).join(' ');
  return /^and(?: an?| the| our)?$/.test(between) || (asked[one.from - 1] === 'the' && between === 'or the');
}

/** The project manager of "what is a PM (not project manager)?" */
function isNotTheOther({ from }: Mention, asked: readonly string[], mentions: readonly Mention[]): boolean {
  return asked[from - 1] === 'not' && mentions.some(({ to }) => to === from - 1);
}

/** "My salary", "who are our stakeholders?" */
function isOnesOwn({ from }: Mention, asked: readonly string[]): boolean {
  const whose = asked[from - 1];
  return whose === 'my' || (whose === 'our' && asked.slice(0, from).join(' ') === 'who are our');
}

/** No subject but a new one, or one of several, comes after these. */
const BEFORE_A_SUBJECT = list(`
  of is are was were be am not or and nor than as like vs versus what how when if whether which where who why that while
`);
const BEFORE_A_NAME = list('a an the our all my your');
const DOES = list('do does did');

/** The developers of "who gives developers the roadmap?": whom it is done for tells nothing of who does it. */
function isDoneFor({ from, to }: Mention, asked: readonly string[], mentions: readonly Mention[]): boolean {
  const who = asked.slice(0, 2).findIndex(isWho);
  const named = mentions.filter(({ meaning }) => meaning.kind === 'aspect');
  if (who < 0 || named.length === 0 || asked.some((word) => COMPARING.has(word))) return false;
  let at = from - 1;
  while (BEFORE_A_NAME.has(asked[at] ?? '')) at--;
  // "Who sets developers' pay?", but "who keeps developers on track?"
  const isTheirs = (aspect: Mention) => aspect.from === to && !FILLER.has(asked[to] as string);
  const isBesideAspect = named.some((aspect) => isTheirs(aspect) || aspect.to === at + 1);
  // "Who does the design in an agile team?", but "who does design ask for the roadmap?"
  const isDone = DOES.has(asked[at] ?? '') && PLACED.has(asked[to] ?? '');
  return at > who && !BEFORE_A_SUBJECT.has(asked[at] ?? '') && !isBesideAspect && !isDone;
}

/** The "same" of "in the same room". */
function isInTheSame(asked: readonly string[], at: number): boolean {
  return asked[at] === 'same' && asked[at - 1] === 'the' && PLACED.has(asked[at - 2] ?? '');
}

/** Words that say nothing elsewhere, and right before an everyday name make another title of it ("thought leader"). */
const QUALIFYING = list(
  `activity area business case category company contact division field industry level mission opinion organization
  product project section support task team tech thought topic track world`,
);

/** The word that makes another title of an everyday name: the "sales" of "sales manager". */
function qualifierOf(
  { from }: Mention,
  asked: readonly string[],
  mentions: readonly Mention[],
  text: string,
): string | undefined {
  const before = asked[from - 1];
  if (before === undefined || (isFiller(before) && !QUALIFYING.has(before))) return undefined;
  // "Who does more for the product, architect or manager?", "we need a hire. Leader or manager?", but not "I bought a house. Architect?"
  const name = asked[from];
  const apart = [`, ${name}`, `: ${name}`, `. ${name} `, `? ${name} `, `! ${name} `];
  if (apart.some((end) => text.toLowerCase().includes(`${before}${end}`))) return undefined;
  return mentions.some((other) => other.from < from && other.to >= from) ? undefined : before;
}
