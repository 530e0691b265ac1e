/** Names that mean nothing known where they stand: "my manager", "the owner of this car", "at 3 pm". */

import { ASKING, ASKING_WHO, BARE, COMPARING, FILLER, isAdverb, isFiller, OBJECT, POSSESSIVE } from './filler.ts';
import type { Mention } from './mentions.ts';
import { list } from './text.ts';
import { asksOfDoing, isWho } from './who-and-how.ts';

/** What joins "PLs", which else are a "please", to another name; */
const JOINING = list('and n or vs v versus than between');
/** and what asks of them: "what do PLs do?" */
const DOING_OR_BEING = list('do are');
const OF_WHOM = list('of at for on');
const A_CERTAIN = list('new next last old current former');
const WHICH_OF_THEM = list('new next first second third last own old current former junior senior main only other');
const BEING = list('is are isnt arent');
const ONE_AND_THE_SAME = list('a an the new says he she they also just only not now');
const A = list('a an');
const SEEKING = list('should be become');
const COMING = list('new next first future');
const OUGHT = /\b(?:should|must|needs? to|ha(?:s|ve) to)\b/;
/** "I am the new CTO." */
const I_AM = /\b(?:i am|im|as)$/;
const BECOMING = list('became becomes become now promoted turned turns moved moves made replaced');
const CHANGING = list('change changes changed different differently');
/** "Who pays?", "who do I pay?": but "who pays more?" asks who is paid. */
const WHO_PAYS = /\bwhom? (?:pays|(?:do|does|should|must|can|will) (?:i|we|you|they|he|she) pay)$/;
/** "What tax does a PM pay?", "what does a PM pay for lunch?": it is the role that pays; but "what does a PM pay?" */
const WHAT_IS_PAID =
  /^(?:what|which|how much|how many) (?!money|(?:do|does|will|would|can|could|should|must)\b)\w+ (?:do|does|will|would|must)\b/;
const DOES = /\b(?:do|does|will|would|must)\b/;
const THESE_TWO = /\b(?:these|those|the) two\b|\bbetween them\b/;
const MORE = list('more most better best well less');
/** "The building" is built already, and "a ship" not shipped. */
const THINGS = list('building buildings ship ships plane planes');
const OF_A_THING = list('the a this that these those our your my his her their');
/** "An experienced PM" is not asked for what experience a PM needs, nor "our future CTO" for what is to come. */
const PRAISING = list('experienced skilled qualified future');
/** "Who gathers the requirements?" asks for those of a product, and of nobody's skills. */
const REQUIREMENTS =
  /\bwho (?:\w+ )?(?:gather|collect|writ|defin|elicit|specif|clarif|captur|analy[sz]|manag|handl|own|do|set|prioriti[sz])\w*(?: (?:the|our|all|product|business|user|these|those))* requirements?$/;
/** "The PO of our payments team" is asked for no pay. */
const TEAMS = list(
  'team teams squad squads tribe department departments product products platform app startup company',
);
const LEARNING = list('learn know master');
const IT = list('it this that');
const SPEAKING = list('talk talking speak speaking contact contacting chat chatting');
/** "Is it true that leaders decide?" is about no leader over there. */
const SAYING = list(
  'correct true right sure say says said saying think thinks believe know mean means heard read agreed normal fact case',
);
const BOSSES = list('manager managers');
const SOMEBODYS = list('my our your his her their');
/** "My manager asked what a PO does" is about a PO alone; */
const TALKING = list(`
  say says said ask asks asked asking tell tells told want wants wanted think thinks thought believe believes believed expect
  expects expected insist insists insisted claim claims claimed suggest suggests suggested mention mentions mentioned keeps
  wonder wonders wondered
`);
/** but not "our architect wants to be CTO". */
const OF_THEMSELVES = /^\w+ (?:to (?:be|become)|(?:that )?(?:she|he|they|shes|hes|theyre))\b/;

const NAME_OF = /\bname of (?:the|our|your)$/;
const CALLED_WHAT = /^(?:what|how) is (?:the|our|your)$/;

/** "The owner of this car", "my manager", "at 3 pm", "pm me", "pls", "who pays?": a name, but of nothing that is known. */
export function isOrdinary(mention: Mention, asked: readonly string[], all: readonly Mention[]): boolean {
  const { meaning, from, to } = mention;
  if (meaning.kind === 'aspect') return isOrdinaryAspect(mention, asked, all);
  if (meaning.kind !== 'role') return false;
  if (isPerson(mention, asked)) return true;
  const before = asked[from - 1] ?? '';
  const after = asked[to] ?? '';
  if (isOfAspect(mention, asked, all)) return true;
  if ((/^\d+$/.test(before) && asked[from] === 'pm') || OBJECT.has(after)) return true;
  if (to - from === 1 && FILLER.has(asked[from] ?? '')) {
    const isJoined = JOINING.has(after) && all.some((other) => other.from === to + 1 && other.meaning.kind === 'role');
    const isAskedOf = DOING_OR_BEING.has(before) && after !== '';
    return !JOINING.has(before) && !isJoined && !isAskedOf;
  }
  if (!meaning.everyday) {
    return (
      isSomebodys(mention, asked, all) &&
      !asksOfDoing(asked) &&
      (before === 'which' || !isSought(mention, asked)) &&
      !areCompared(asked, all)
    );
  }
  const isNamed = all.some(
    (other) => other.meaning.kind === 'role' && (!other.meaning.everyday || other.meaning.id !== meaning.id),
  );
  // "Is that leader or manager?"
  const isWhich = BEING.has(asked[from - 2] ?? '') && after === 'or';
  // "What do leaders do that managers don't?"
  const isSeveral = (asked[to - 1] as string).endsWith('s');
  const isThat = !isSeveral && !SAYING.has(asked[from - 2] ?? '') && !isWhich;
  const isPointedAt = POSSESSIVE.has(before) && (before !== 'that' || isThat);
  const isTalking = TALKING.has(after) && !OF_THEMSELVES.test(asked.slice(to).join(' '));
  // "Which manager called me?" is about one of several, "which leader sets the vision?" about the vision.
  const isOneOfSeveral = before === 'which' && !all.some((other) => other.meaning.kind === 'aspect');
  // Everybody has a manager: beside a PO, too, "my manager" is one only where the two are set side by side.
  const isBeside =
    isNamed &&
    (!BOSSES.has(asked[to - 1] as string) || areCompared(asked, all) || isNextToAnother(mention, asked, all));
  return isOfSomething(asked, to) || ((isPointedAt || isOneOfSeveral) && (!isBeside || isTalking));
}

/** "Our PO and our manager": nothing but joining words parts it from another role. */
function isNextToAnother(mention: Mention, asked: readonly string[], all: readonly Mention[]): boolean {
  return all.some((other) => {
    const between = asked.slice(Math.min(other.to, mention.to), Math.max(other.from, mention.from));
    const joins = between.every((word) => COMPARING.has(word) || BARE.has(word) || POSSESSIVE.has(word));
    return other !== mention && other.meaning.kind === 'role' && joins;
  });
}

/** "The building", "should I learn it?", "an experienced PM", "who pays?": the word of an aspect that asks for none. */
function isOrdinaryAspect({ from, to }: Mention, asked: readonly string[], all: readonly Mention[]): boolean {
  const first = asked[from] as string;
  const after = asked[to] ?? '';
  if (REQUIREMENTS.test(asked.slice(0, to).join(' '))) return true;
  if (THINGS.has(first) && OF_A_THING.has(asked[from - 1] ?? '')) return true;
  if (first.startsWith('payment') && TEAMS.has(after)) return true;
  // "How much is the hat of a PO?" asks for the price of a hat.
  if (first === 'how' && asked[from + 1] === 'much') {
    const at = asked.findIndex((word, i) => i >= to && !OF_A_THING.has(word) && !A.has(word));
    return at >= 0 && !isFiller(asked[at] as string) && !all.some((other) => other.from === at);
  }
  // Who should know of something is who has it in hand.
  if (asked[to - 1] === 'know' && after === '' && isWho(asked[from - 1] ?? '')) return true;
  if (
    isWithOneself({ from, to }, asked) &&
    !all.some((other) => other.from !== from && other.meaning.kind !== 'title')
  ) {
    return true;
  }
  // "Who built you?" and "you were built by who?" ask of the bot.
  if (after === 'you' && isWho(asked[0] ?? '')) return true;
  if (/^you (?:are|were)\b/.test(asked.join(' ')) && asked.some(isWho)) return true;
  // Asks of what was said before.
  if (LEARNING.has(asked[to - 1] as string) && IT.has(after)) return true;
  if (PRAISING.has(first) && all.some((other) => other.from === to && other.meaning.kind === 'role')) return true;
  const isPaidByRole = first === 'pay' && all.some((other) => other.to === from && other.meaning.kind === 'role');
  const before = asked.slice(0, from).join(' ');
  if (isPaidByRole && (WHAT_IS_PAID.test(before) || (after === 'for' && DOES.test(before)))) return true;
  return !MORE.has(after) && WHO_PAYS.test(asked.slice(0, to).join(' '));
}

/** "Who am I speaking with?", "whom should I contact?", "who works with me?" */
function isWithOneself({ from, to }: Pick<Mention, 'from' | 'to'>, asked: readonly string[]): boolean {
  const isOfMine = SPEAKING.has(asked[from] as string) && asked.slice(0, from).includes('i');
  return isOfMine || (asked[to - 1] === 'with' && asked[to] === 'me');
}

/** "Who is the owner of the product roadmap?", "who is owner roadmap" */
export function isOfAspect({ from, to }: Mention, asked: readonly string[], all: readonly Mention[]): boolean {
  const isAspect = all.some((other) => other.meaning.kind === 'aspect' && other.from === to);
  const isAlone = to - from === 1 && asked.slice(0, from).some(isWho);
  return isAspect && ASKING_WHO.has(asked[from] as string) && (asked[from + 1] === 'of' || isAlone);
}

/** "The leader of ...", "an owner for ..."; but in "a leader for the vision" it is asked who that is. */
export function isOfSomething(asked: readonly string[], at: number): boolean {
  if (asked[at] === 'of') return true;
  // But "compare leader and owner for me".
  const isForSome = at + 1 < asked.length && !OBJECT.has(asked[at + 1] as string);
  return asked[at] === 'for' && ASKING_WHO.has(asked[at - 1] ?? '') && isForSome;
}

/**
 * "Who is the product owner of the payments team?", "what is the name of the CTO?" and "what is the CTO called?" ask for a name;
 * "who is the owner of the roadmap?" does not.
 */
export function isPerson({ meaning, from, to }: Mention, asked: readonly string[]): boolean {
  if (meaning.kind !== 'role' || meaning.everyday) return false;
  const before = asked.slice(0, from).join(' ');
  if (NAME_OF.test(before) || (CALLED_WHAT.test(before) && asked.at(-1) === 'called')) return true;
  const isOfSome = OF_WHOM.has(asked[to] ?? '') && to + 1 < asked.length;
  const isOfOurs = asked[to] === 'in' && SOMEBODYS.has(asked[to + 1] ?? '');
  return /^(?:who is|whos) the$/.test(before) && (isOfSome || isOfOurs);
}

/**
 * "My product manager", "our next CTO", "the new CTO", "which PM said that"; but in "our roadmap, PM or leader" it is the
 * roadmap that is ours, and "which PM skills" asks which skills.
 */
function isSomebodys({ from, to }: Mention, asked: readonly string[], all: readonly Mention[]): boolean {
  const isTheirs = (at: number) => SOMEBODYS.has(asked[at] ?? '');
  const [before = '', which = ''] = [asked[from - 2], asked[from - 1]];
  const isMe = I_AM.test(asked.slice(0, Math.max(0, from - 2)).join(' '));
  const isCertain =
    (before === 'the' && A_CERTAIN.has(which) && !isMe) ||
    (which === 'which' && !all.some((other) => other.from === to));
  return isTheirs(from - 1) || (isTheirs(from - 2) && WHICH_OF_THEM.has(which)) || isCertain;
}

/** "What should our PO do?", "hiring my first CTO, what skills should I look for?": in general, or not yet anybody. */
function isSought({ from }: Mention, asked: readonly string[]): boolean {
  return OUGHT.test(asked.join(' ')) && (SEEKING.has(asked[from - 2] ?? '') || COMING.has(asked[from - 1] ?? ''));
}

/**
 * "Our product owner vs our PM", "is my PM paid more than my PO?", "is our PO just a PM?", "our PM is also the PO", "my PM became product leader, what
 * changes?"; but not "my PM is better than my PO".
 */
function areCompared(asked: readonly string[], all: readonly Mention[]): boolean {
  const named = all.filter(({ meaning }) => meaning.kind === 'role');
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  const asksBefore = asked.slice(0, first.from).some((word) => ASKING.has(word) || COMPARING.has(word));
  const between = asked.slice(first.to, last.from);
  if (between.some((word) => BECOMING.has(word)) && asked.some((word) => CHANGING.has(word))) return true;
  const isBeing = BEING.has(asked[0] ?? '') || between.some((word) => BEING.has(word));
  const isOne = isBeing && between.every((word) => BEING.has(word) || ONE_AND_THE_SAME.has(word) || isAdverb(word));
  const isNewOne = asked[last.from - 2] === 'the' && asked[last.from - 1] === 'new';
  if (isOne && (A.has(asked[last.from - 1] ?? '') || between.includes('also') || isNewOne)) return true;
  // "Our CTO left and the architect took over. What is the difference between these two?"
  const areThese = THESE_TWO.test(asked.slice(last.to).join(' '));
  const isPlain = between.every((word) => COMPARING.has(word) || BARE.has(word) || SOMEBODYS.has(word));
  return asked.some((word) => COMPARING.has(word)) && (asksBefore || isPlain || areThese);
}
