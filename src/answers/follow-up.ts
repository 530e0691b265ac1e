/** Understands "and their pay?" and "what about a PO?" by what the last answer was about. */
import { asksOfDoing } from './asks.ts';
import { list } from './filler.ts';
import type { Question, RoleMention } from './understand.ts';

/** What an answer was about: ids of roles, and of an aspect. */
export interface Topic {
  readonly roles: readonly string[];
  readonly aspect: string | null;
}

/** More roles than this side by side are not read on a phone. */
export const MOST_ROLES = 3;

const THEY = list('they them their theyre he him his she her');
const WHAT = list('what whats wat');
const OF_THEM = list('they them their two both difference differ different same similar');

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
  const { roles, aspect } = question;
  if (roles.length === 0) {
    // "Then who does?", after whether a PM owns the roadmap.
    if (before.aspect !== null && asksWhoDoes(question)) return { ...question, aspect: before.aspect };
    return before.roles.length > 0 && leavesRolesUnsaid(question, before)
      ? { ...question, roles: before.roles.map((id) => asMentioned({ id })) }
      : null;
  }
  if (aspect !== null || roles.length >= 2) return null;
  const others = before.roles.filter((id) => id !== roles[0]?.id).slice(0, MOST_ROLES - 1);
  // "And compared with a PO?"
  if (question.compares && others.length > 0) {
    return { ...question, aspect: before.aspect, roles: [...others.map((id) => asMentioned({ id })), ...roles] };
  }
  // "What about a PO?", after the pay of another.
  return before.aspect !== null && takesUp(question) ? { ...question, aspect: before.aspect } : null;
}

function asksWhoDoes({ aspect, rest, words }: Question): boolean {
  return aspect === null && rest.length === 0 && WHO_DOES.test(words.join(' '));
}

/** "And their pay?", "how do they differ?", "what do they do?", of the roles that were talked about. */
function leavesRolesUnsaid(question: Question, before: Topic): boolean {
  const { aspect, rest, notCovered, asks, asksWho, asksForSomebody, compares, words } = question;
  const says = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  // "Who do they work with?"; but not "who owns the roadmap?", nor "which of them does?", which ask of all.
  if (aspect !== null) return (says(THEY) && !words.includes('of')) || (!asksWho && notCovered.length === 0);
  if (rest.length > 0 || !asks) return false;
  const asksDifference = compares && says(OF_THEM) && before.roles.length > 1;
  const asksWhat = says(WHAT) && says(THEY) && !asksForSomebody;
  return asksDifference || DUTIES.test(words.join(' ')) || (asksWhat && asksOfDoing(words));
}

/** A role that was not named but meant. */
export function asMentioned({ id }: { readonly id: string }): RoleMention {
  return { id, as: '', everyday: false, readAs: false };
}

/** Whether it only names somebody else, and so asks the same of them. */
export function takesUp({ words, bare, rest }: Question): boolean {
  return (
    rest.length === 0 && (bare || /^(?:(?:and|or|ok|so|what|how) )*(?:about|for|with|and|or)\b/.test(words.join(' ')))
  );
}
