/** Who, and how: whether a question asks for somebody, for what one does, or for how, when or where something happens. */
import { DOING } from './filler.ts';
import { list } from './text.ts';

const WHO = list('who whos whose whom');
/** "Who decides on …?", "who is in charge of …?", "whose job is …?" */
const HANDLING =
  /^(?:(?:and|so|but|then) )*(?:(?:who|which (?:role|person))(?: (?:should|can|may|must|will|would|has to|gets to))? (?:is (?:responsible|accountable|in charge|behind)|takes? care|looks? after|teach(?:es)?|(?:approve|check|choose|control|decide|define|determine|handle|introduce|manage|negotiate|own|pay(?!s? (?:best|better|less|more|most))|pick|plan|review|run|select|set|sign|train)s?)|whose (?:job|task|call|decision|responsibility))\b/;
/** "Who needs …?", "who is paid best?", "who has the fatter …?" */
const HAVING =
  /^who (?:gets?|earns?|needs?|(?:is|are|has|have) (?:the |an? )?(?:paid|better|worse|more|less|higher|lower|fatter|\w+st))\b/;
const PLACING = list('when where wheres');
/** Of the question "who …?" only "who is a product owner" asks what the role is. */
const WHO_IS = /^(?:who (?:exactly |even )?(?:is|are)|whos)(?: exactly| even)?(?: an?| the| these| those)?$/;
const CIRCUMSTANCES = [
  /\bwho (?:was|were)\b/,
  /\bwhat time\b/,
  /\bhow (?:long|old|often|many)\b/,
  /\bright now\b/,
  /\bwhere (?:can|do|could|should|would) (?:i|we|you|one) (?:find|get|hire|meet)\b/,
  /^(?:which|what) \w+ (?:do|does|should|can|would) .*\b(?:use|uses|using)\b/,
  /\bhappened\b/,
  /^is .*\b(?:good|great|nice|bad|hard|tough|fun|secure|safe|dream) (?:job|career|gig|profession)$/,
  /\bworking on\b/,
  /^what (?:is|are) .* names?$/,
  /\bon (?:duty|call|leave|holiday|vacation)\b/,
  /(?<!\b(?:job|role|position|work|days?)\b.*)\blooks? like$/,
  /\bdoing (?:right )?now$/,
  /\bwants? from (?:me|us)\b/,
  /^which compan(?:y|ies)\b/,
  /\byou think\b/,
  /\bwhy (?:is the|dont|doesnt|isnt|arent|cant|wont)\b/,
  /\b(?:say|think|up to)$/,
  /^who.* here$/,
  /^hows? .* doing$/,
];
const HOW_DO_I =
  /\bhow (?:(?:do|can|could|should|would) (?:i|we)|(?:i|we) (?:can|could|should)|to)\b|\bwhat (?:can|could|should|do) (?:i|we) do\b(?! next| after| later| in (?:that|this|the|such a) (?:role|job|position)|.* as\b)/;
const TELLING = list(
  'explain describe define tell understand know find call distinguish compare separate divide split choose',
);
const isOfTelling = (word: string) => TELLING.has(word);
/** Somebody is found and managed; "how do I find the difference?" asks to be told. */
const HOW_TO_GET =
  /\bhow (?:(?:do|can|could|should|would) (?:i|we|you|one)|to) (?:find|manage|meet|reach|attract|keep|motivate) (?:an? (?!difference)|(?:\w+ ){0,2}(?!differences)\w+s$)/;
const WHERE_IS = /^where(?:s| is| are) (?!the difference)|\bwhere (?!the difference|the line).* (?:is|are)$/;
const OF_OPINION = /^what (?:do|does) (?!you\b|u\b|people\b|they\b).*\b(?:think|say|feel)\b/;
const OF_ONE_TIME = list('did didnt wrong tonight tomorrow yesterday');

/** "Who", "whose" and the like. */
export function isWho(word: string): boolean {
  return WHO.has(word);
}

/** Whether it is asked who has something in hand: "who sets the pay?" */
export function asksWhoHandles(asked: readonly string[]): boolean {
  return HANDLING.test(asked.join(' '));
}

/** Whether it is asked who is or has something that nobody need do: "who is paid best?" */
export function asksWhoHas(asked: readonly string[]): boolean {
  return HAVING.test(asked.join(' ')) && !asksWhoHandles(asked);
}

/**
 * Whether a question is about how, when, where, why or by whom something happens: "how to …", "when …", "who was …".
 * What a role does tells none of it.
 *
 * @param asked the words of a question
 * @param names where in them names begin
 */
export function asksCircumstance(asked: readonly string[], names: readonly number[]): boolean {
  const text = asked.join(' ');
  const isOf = CIRCUMSTANCES.some((pattern) => pattern.test(text));
  const asksForSomebody = isWho(asked[0] ?? '') && !names.some((from) => WHO_IS.test(asked.slice(0, from).join(' ')));
  return isOf || asksForSomebody || asked.slice(0, 2).some((word) => PLACING.has(word));
}

/** "What does our CTO do?", "what is our CTO there for?", "what can I expect from my PM?" */
export function asksOfDoing(asked: readonly string[]): boolean {
  return (
    asked.some((word) => DOING.has(word)) ||
    /\bwhat (?:is|are)\b.* for$|\bwhat .* (?:is|are) (?:good |there )?for$|\bin charge of\b|\bexpect (?:from|of)\b/.test(
      asked.join(' '),
    )
  );
}

/**
 * "What did the PM say?", "where is the CTO?", "how do I work with a PM?": what a role is and does tells nothing of what is
 * done at one time, or by oneself.
 */
export function isOfAction(asked: readonly string[]): boolean {
  const text = asked.join(' ');
  const isOfOneTime = asked.some((word) => OF_ONE_TIME.has(word)) || WHERE_IS.test(text) || OF_OPINION.test(text);
  return isOfOneTime || asksHowTo(asked);
}

/** "How do I start with it?", but not "how do I tell them apart?" */
export function asksHowTo(asked: readonly string[]): boolean {
  const text = asked.join(' ');
  return HOW_TO_GET.test(text) || (HOW_DO_I.test(text) && !asked.some(isOfTelling));
}
