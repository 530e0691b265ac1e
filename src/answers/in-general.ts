/** Answers to what is read in place of a question: what holds in general, of what is asked in some setting. */
import { type Answer, compose } from './composing/compose.ts';
import { inGeneral } from './composing/wording.ts';
import { decideOrName, saidInFull } from './deciding/by-name.ts';
import type { Verdict } from './deciding/verdict.ts';
import type { Engine } from './engine.ts';
import { withoutKind, withoutPlace, withoutSetting } from './language/setting.ts';
import type { Question } from './language/understand.ts';
import { asksOfDoing, isWho } from './language/who-and-how.ts';
import { type Read, read } from './reading/reading.ts';

// What an answer to something else than the question itself is less sure by.
const PER_PART = 0.2;

/**
 * What is known anywhere, to a question that asks for it in some setting: "what does a PM do at a bank?" and "fintech PM",
 * which nothing answers; "… the CTO in a software company", which does not ask of software, though an entry on the CTO
 * speaks of it; and "what does a PO do in Scrum?", which asks for more than how an owner works.
 */
export function answerInGeneral(whole: Question, { decision }: Verdict, engine: Engine): Answer | undefined {
  const { aspect, roles, rest, asksWhether, notCovered } = whole;
  const isAnswered = decision.kind !== 'unknown';
  const mayAskMore =
    decision.kind === 'answer' &&
    (aspect === null ? rest.length > 0 : (asksOfDoing(whole.words) || isWho(whole.words[0] ?? '')) && !asksWhether);
  if (isAnswered && (!mayAskMore || roles.length === 0)) return undefined;
  // What a role is at one place is what it is anywhere; what it is paid there is not.
  const isOfWork = roles.length > 0 && aspect === null;
  const general =
    withoutSetting(whole.text) ??
    (isOfWork ? withoutPlace(whole.text) : undefined) ??
    withoutKind(
      whole.text,
      roles.map(({ as }) => as),
    );
  // The owner of a bank is no Product Owner.
  const isOrdinary = whole.ordinary || roles.some(({ everyday }) => everyday);
  if (general === undefined || isOrdinary || engine.knowledge.roles.length === 0) return undefined;
  const asked = read(general.text, engine);
  // "Pricing for our enterprise plan" is our own.
  if (roles.length === 0 && asked.question.bare && /\b(?:our|my)\b/.test(general.setting)) return undefined;
  // "What is in the job of a project manager?" is of no manager in general.
  const isOfOthers = asked.question.roles.length < roles.length || asked.question.notCovered.length < notCovered.length;
  const isLess = isOfOthers || (isAnswered && asked.question.rest.length > 0);
  if (isLess || (isAnswered && asked.question.aspect !== null)) return undefined;
  const found = answerInstead(asked, engine);
  if (found === undefined || (isAnswered && aspect !== null)) return found;
  return { ...found, question: whole.text, notes: [inGeneral(general.setting), ...found.notes] };
}

/** The answer, less sure, to what was read in place of the whole question; undefined where it has none. */
export function answerInstead({ exact, question, ranking }: Read, engine: Engine): Answer | undefined {
  const verdict = saidInFull(exact, decideOrName(question, ranking, engine), engine);
  if (verdict.decision.kind === 'unknown') return undefined;
  const score = Math.max(0.5, verdict.score - PER_PART);
  return compose(question, { ...verdict, score }, ranking, engine);
}
