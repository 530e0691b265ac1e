/** Understands "and their pay?" and "what about a PO?" by what the last answer was about. */
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
const OF_THEM = list('they them their two both difference differ different same similar');

/**
 * Reads a question in the light of what was talked about before.
 *
 * @returns the question with what it left unsaid; null when it stands on its own
 */
export function inLightOf(question: Question, before: Topic): Question | null {
  const { roles, aspect, rest, notCovered, asks, asksWho, compares } = question;
  const says = (some: ReadonlySet<string>) => question.words.some((word) => some.has(word));
  if (roles.length === 0) {
    // "And their pay?", "who do they work with?"; but not "who owns the roadmap?", nor "which of them does?", which ask of all.
    const isOfThem = says(THEY) && !question.words.includes('of');
    const asksAspect = aspect !== null && (isOfThem || (!asksWho && notCovered.length === 0));
    // "How do they differ?"
    const asksDifference = aspect === null && rest.length === 0 && asks && compares && says(OF_THEM);
    const leavesRolesUnsaid = before.roles.length > 0 && (asksAspect || (asksDifference && before.roles.length > 1));
    return leavesRolesUnsaid ? { ...question, roles: before.roles.map((id) => asMentioned({ id })) } : null;
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
