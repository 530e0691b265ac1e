/** Understands "and their pay?" and "what about a PO?" by what the last answer was about. */
import { setsApart } from '../language/asks.ts';
import { ASKING_ANYWHERE, COMPARING } from '../language/filler.ts';
import { list } from '../language/text.ts';
import type { Question, RoleMention } from '../language/understand.ts';
import { asksOfDoing } from '../language/who-and-how.ts';
import { leavesTopicOut, saysIt } from './naming.ts';

/** What an answer was about. */
export interface Topic {
  /** Ids of roles. */
  readonly roles: readonly string[];
  /** Id of an aspect. */
  readonly aspect: string | null;
  /** The words that name what was asked about where it was no role, such as "redshift". */
  readonly named?: string | null;
  /** Ids of the entries that the answer was made from, best first. */
  readonly entries?: readonly string[];
  /** Ids of the roles that were talked about before these, the latest first. */
  readonly earlier?: readonly string[];
}

/** More roles than this side by side are not read on a phone. */
export const MOST_ROLES = 3;

const THEY = list('they them their theirs theyre he him his she her hers');
const OURS = list('my our');
const WHAT = list('what');
const OF_THEM = list(
  'they them their two three both difference differences differ different diff compare comparison same similar overlap overlaps',
);
const OF_SEVERAL =
  /\b(?:which one|(?:which|who) of (?:them|these|those|the (?:two|three))|both|the (?:two|three)|more|better|less)\b/;

/** "Does he …?", "and how do they …?", "what is their relationship with …?" */
const DO_THEY =
  /^(?:and |so |but )*(?:(?:how )?(?:do|does|is|are|arent|isnt|can|could|should|would|will|must) (?:he|she|they)\b|what is (?:his|her|their) (?:relation|relationship|connection|link)\b)/;
/** "Is it the PM?", "so not the PO?" */
const IS_IT = /^(?:so |and |or |but )*(?:is it|isnt it|is that|not|why not)(?: not)?(?: an?| the| our)? /;
/** "Which one is more senior?", "do I need both?", "who is in charge?" */
const WHICH_OF_THEM =
  /\b(?:which one|(?:which|who) of (?:them|these|those|the two)|both|(?:the|these|those) two)\b|\bone\b.* (?:than|to|from|above|below|over|under) the other\b|^(?:and |so |but )*(?:who (?:decides|is (?:the boss|in charge|above|higher|more senior))(?: then)?$|why (?:have |are there |do we (?:need|have) )?(?:two|both)\b)/;
/** "So basically a PM?" */
const IS_LIKE =
  /^(?:(?:so|but|and|is it|that is) )*(?:just|basically|essentially|practically|kind of|sort of|more or less|like)(?: an?| the| another)? $/;
/** "Same as a scrum master?" */
const LIKE_ANOTHER =
  /^(?:(?:and|so|but|is (?:it|he|she|that)|are they|how (?:is|are) (?:it|that|they)|the) )*(?:same|similar|vs|versus|compared|different|differences? (?:to|from|with))\b/;
/** "What does the PM do with it?" */
const WITH_IT =
  /^(?:and |so |but )*(?:what|how) (?:do|does|can|could|would|should) .* (?:with|about|for) (?:it|that)(?: then)?$/;
/** "Is the PM involved?", "does the PM help?" */
const IS_INVOLVED =
  /^(?:and |so |but )*(?:(?:is|are) .* (?:involved|part of it)|(?:do|does|can|could|should) .* (?:help|contribute|take part|have a (?:part|role)|play a (?:part|role)))(?: (?:in|with) (?:it|that))?(?: too| as well| then)?$/;
/** "What is the PM's part?", "what's the PM's role there?" */
const THEIR_PART =
  /^(?:and |so |but )*what(?:['’]?s| is| would be) .* (?:(?:part|share|contribution|involvement|say)(?: (?:in|of) (?:it|that))?|(?:role|job|task) (?:there|in (?:it|that|this)))(?: then)?[?!. ]*$/i;
/** "And the same for the architect?" */
const SAME_FOR = /^(?:and |so |but |ok )*(?:the )?same (?:for|with|about|of)\b/;
/** "And with whom?" */
const WITH_WHOM = /^(?:and |so |but )*with whom?$/;
/** "Could a PO do that?", "what would a PM do instead?" */
const DOES_THAT =
  /^(?:and |so |but )*(?:(?:can|could|would|does|do|may|should) .* (?:do|own|handle|take over) (?:that|this|it|the same)(?: too| as well| instead)?|.*\binstead)$/;
/** "Add the product owner, please.", "now with the CTO" */
const ADDS =
  /^(?:and |so |please |(?:can|could|would) you |(?:how|what) about )*(?:also )?(?:add|adding|include|including)\b|^(?:and |ok |okay )*(?:now (?:also )?with|this time with|plus)\b/;
/** "The leader too." */
const TOO = /\b(?:too|as well)(?:,? please)?[.!? ]*$/i;
const DUTIES =
  /^(?:and |so |what about |what are |the |their |his |her )*(?:responsibilit(?:y|ies)|dut(?:y|ies)|tasks?|jobs?|roles?|functions?)$/;
const WHO_DOES =
  /^(?:and |so |but |then |ok )*who(?:se job is (?:it|that)| (?:does|else|owns it|does (?:it|that)|decides|is responsible|(?:is|would be) (?:in charge|responsible)(?: (?:of|for) (?:it|that))?))(?: then| instead)?$/;

/**
 * Reads a question in the light of what was talked about before.
 *
 * @returns the question with what it left unsaid; null when it stands on its own
 */
export function inLightOf(question: Question, before: Topic): Question | null {
  const [role, another] = question.roles;
  if (role === undefined) return ofThoseMeant(question, before);
  return another === undefined ? besideThose(role, question, before) : null;
}

/** A question that names no role, of those that it means. */
function ofThoseMeant(question: Question, before: Topic): Question | null {
  const { aspect } = question;
  // "What about the vision?", after who owns the roadmap.
  if (aspect !== null && before.aspect !== null && before.roles.length === 0 && takesUp(question)) {
    return { ...question, asksWho: true };
  }
  // "Then who does?", after whether a PM owns the roadmap.
  if (before.aspect !== null && asksWhoDoes(question)) return { ...question, aspect: before.aspect };
  const roles = rolesMeant(question, before);
  if (roles.length === 0 || !leavesRolesUnsaid(question, roles)) return null;
  return {
    ...question,
    roles: roles.map((id) => asMentioned({ id })),
    asks: question.asks || question.text.endsWith('?'),
  };
}

/** A question that names one role, of that beside those before it, or of the same aspect. */
function besideThose(role: RoleMention, question: Question, before: Topic): Question | null {
  const { aspect, rest, notCovered, words, asks } = question;
  const others = before.roles.filter((id) => id !== role.id).slice(0, MOST_ROLES - 1);
  const text = words.join(' ');
  const isLike = text.endsWith(role.as) && IS_LIKE.test(text.slice(0, -role.as.length));
  // After the pay of one, "PM too" asks for that of another.
  const isToo = before.aspect === null && takesUp(question) && TOO.test(question.text);
  const adds = isLike || isToo || ADDS.test(text) || DOES_THAT.test(text);
  // "And compared with a PO?"; not "a PO or a scrum master?".
  const compares = !SAME_FOR.test(text) && words.some((word) => COMPARING.has(word) && word !== 'or');
  const all = [...others.map((id) => asMentioned({ id })), role];
  if (aspect === null && (adds || compares) && others.length > 0 && notCovered.length === 0) {
    return { ...question, aspect: before.aspect, roles: all, asks: adds || asks };
  }
  // "Does he earn more than a PO?", "what is their relationship with the PO?"
  if (DO_THEY.test(text) && others.length > 0) return { ...question, roles: all, asks: true };
  if (aspect !== null) return null;
  // "What about a PO?", after the pay of another.
  const isSame =
    takesUp(question) ||
    (before.roles.length === 0 && THEIR_PART.test(question.text)) ||
    (rest.length === 0 && [IS_IT, WITH_IT, IS_INVOLVED].some((is) => is.test(text)));
  return before.aspect !== null && isSame ? { ...question, aspect: before.aspect, asks: true } : null;
}

function asksWhoDoes({ aspect, rest, words }: Question): boolean {
  return aspect === null && rest.length === 0 && WHO_DOES.test(words.join(' '));
}

/**
 * The roles that were talked about last: with the one before, where one alone cannot be meant ("what is the difference?");
 * those before a topic, where they are meant ("and their pay?").
 */
function rolesMeant(question: Question, { roles, earlier = [] }: Topic): readonly string[] {
  const { compares, words } = question;
  if (roles.length === 0) return saysThey(question) ? earlier : [];
  const isOfSeveral = compares || OF_SEVERAL.test(words.join(' '));
  const meant = words.includes('three') ? MOST_ROLES : 2;
  return isOfSeveral && roles.length < meant ? [...earlier.slice(0, meant - roles.length).reverse(), ...roles] : roles;
}

/** "And their pay?", "how do they differ?", "what do they do?", of the roles that were talked about. */
function leavesRolesUnsaid(question: Question, roles: readonly string[]): boolean {
  const { aspect, rest, notCovered, asks, asksWho, asksCircumstance, asksForSomebody, compares, words } = question;
  const text = words.join(' ');
  const says = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  const areSeveral = roles.length > 1;
  if (notCovered.length === 1 && rest.length === 0 && LIKE_ANOTHER.test(text)) return true;
  if (aspect !== null) {
    // "Who do they work with?", "which of them earns more?"; but not "who owns the roadmap?", which asks of all.
    if (
      (areSeveral && (OF_SEVERAL.test(text) || (compares && says(OF_THEM)))) ||
      (saysThey(question) && !words.includes('of'))
    )
      return true;
    if (WITH_WHOM.test(text)) return true;
    return !asksWho && !asksCircumstance && notCovered.length === 0 && asksOpenly(question);
  }
  if (rest.length > 0 || notCovered.length > 0 || !asks) return false;
  const asksDifference = areSeveral && ((compares && says(OF_THEM)) || WHICH_OF_THEM.test(text));
  const asksWhat = says(WHAT) && saysThey(question) && !asksForSomebody;
  return asksDifference || DUTIES.test(text) || (asksWhat && asksOfDoing(words));
}

/** "The pay?", "any stakeholders?", "what about the pay", "how is the pay"; not "the pay is bad", nor "what is our pay". */
function asksOpenly(question: Question): boolean {
  const { words, asksByName, asksForAll } = question;
  const isOurs = words.some((word) => OURS.has(word));
  const isAny = words[0] === 'any' && question.rest.length === 0;
  const asks =
    isAny || asksByName || asksForAll || takesUp(question) || words.some((word) => ASKING_ANYWHERE.has(word));
  return asks && !isOurs;
}

/** Whether a question speaks of somebody by a word that stands for a role. */
export function saysThey({ words }: Question): boolean {
  return words.some((word) => THEY.has(word));
}

/** The roles that were talked about before an answer about some roles, the latest first: as many as can stand beside one. */
export function earlierThan(roles: readonly string[], before: Topic | null): string[] {
  const all = [...(before?.roles ?? []), ...(before?.earlier ?? [])];
  return [...new Set(all)].filter((id) => !roles.includes(id)).slice(0, MOST_ROLES - 1);
}

/** Filler anywhere else: "how do I start?", "examples?", "what is good about it?" */
const TELLING =
  /\b(?:start|started|begin|use|examples?|types|kinds|functions|parts|companies|firms|values|ideas|good about|what first|what now|get there)\b/;
const LEADING_OVER = list('and also plus so but ok okay what which how about the are there');
/**
 * Whether a question tells anything that could be asked of a topic, and does not name it itself; "which company pays best?"
 * asks of the aspect, and "when is the next sprint?" of a day.
 */
export function asksOfTopic(question: Question, named: string): boolean {
  const { words, aspect, asksCircumstance, ofAction } = question;
  if (named.split(' ').every((word) => words.includes(word))) return false;
  if (saysIt(question.text, named) || leavesTopicOut(question.text)) return true;
  return tellsAnything(question) && (aspect === null || isShort(question)) && (!asksCircumstance || ofAction);
}

const WHICH_IS_BETTER =
  /^(?:and |so |but |ok )*which(?: one| of (?:them|these|the two))?(?: is (?:better|best|right)| fits| suits (?:me|us)| (?:should|do|would) (?:i|we) (?:choose|pick|take|use))?$/;

/** "How do the two differ?", "which is better?": asks of two that were named before, and of nothing else. */
export function asksHowTheyDiffer({ aspect, content, words }: Question): boolean {
  return aspect === null && content.length === 0 && (setsApart(words) || WHICH_IS_BETTER.test(words.join(' ')));
}

const LIKEWISE =
  /^(?:(?:and|also|so|but|ok|okay|now|then|(?:what|how) about|(?:the )?same|for|with|of|about|in|on|to) )+(?:the |an? )?/;

/** What "and of Redshift?" and "same for Agile" name, which leave out what is asked of it; undefined where nothing leads over to it. */
export function namedLikewise(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  const named = text.replace(LIKEWISE, '');
  return named === text ? undefined : named;
}

/** Whether a question tells what it asks for; "why?" does not, whatever is talked about. */
export function tellsAnything({ content, words }: Question): boolean {
  return content.length > 0 || TELLING.test(words.join(' '));
}

/** "And the benefits?", "what about the benefits?" */
export function beginsWithAnd({ words }: Question): boolean {
  return /^(?:and|also|so|but|plus|(?:what|how) about)\b/.test(words.join(' '));
}

/** "Pricing?", "info on the pricing": with a topic before it, it is of that, whatever else it names. */
export function isShort({ words, asksForAll }: Question): boolean {
  return asksForAll || words.filter((word) => !LEADING_OVER.has(word)).length <= 2;
}

/** A role that was not named but meant. */
export function asMentioned({ id }: { readonly id: string }): RoleMention {
  return { id, as: '', everyday: false, readAs: false };
}

/** Whether it only names somebody else, and so asks the same of them. */
export function takesUp({ words, bare, rest }: Question): boolean {
  return (
    rest.length === 0 &&
    (bare ||
      /^(?:(?:and|or|ok|so|now|also|what|how|same) )*(?:about|for|with|and|or|now|also|in(?= \w+$)|in terms of|as for|when it comes to)\b/.test(
        words.join(' '),
      ))
  );
}
