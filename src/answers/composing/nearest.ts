/** What lies near a question: entries, and questions that can be asked instead. */
import type { Entry, Knowledge } from '../../knowledge/schema.ts';
import type { Decision } from '../deciding/verdict.ts';
import type { Engine } from '../engine.ts';
import type { Question } from '../language/understand.ts';
import type { Ranking } from '../ranking/ranker.ts';
import * as wording from './wording.ts';

const NEAREST = 3;

/** Three: what made the answer, then what shares its roles and aspect, then what the ranker thinks nearest. */
export function nearestEntries(
  decision: Decision,
  question: Question,
  ranking: Ranking,
  { knowledge }: Engine,
): Entry[] {
  const first = decision.kind === 'unknown' ? [] : decision.entries;
  if (first.length >= NEAREST) return first.slice(0, NEAREST);
  const ids = question.roles.map(({ id }) => id);
  const asksOfRoles = ids.length > 0 || question.notCovered.length > 0;
  const kinship = ({ aspect, roles }: Entry) =>
    (aspect !== undefined && aspect === decision.aspect ? 1 : 0) +
    (roles.some((role) => ids.includes(role)) ? (aspect === undefined ? 1.1 : 0.6) : 0) +
    (asksOfRoles && roles.length > 0 ? 0.3 : 0);
  // Of those that are equally akin, the first, which is ranked best.
  const nearest: Entry[] = [];
  const kin: number[] = [];
  for (const { entry: place } of ranking()) {
    const entry = knowledge.entries[place] as Entry;
    if (first.includes(entry)) continue;
    const akin = kinship(entry);
    let at = nearest.length;
    while (at > 0 && (kin[at - 1] as number) < akin) at -= 1;
    if (at === NEAREST - first.length) continue;
    nearest.splice(at, 0, entry);
    kin.splice(at, 0, akin);
    nearest.length = Math.min(nearest.length, NEAREST - first.length);
  }
  return [...first, ...nearest];
}

/** The nearest questions; where nothing is near, examples of what can be asked. */
export function suggestionsOf(
  { roles, notCovered, aspect }: Question,
  nearest: readonly Entry[],
  ranking: Ranking,
  knowledge: Knowledge,
): string[] {
  const isNear = roles.length > 0 || notCovered.length > 0 || aspect !== null || (ranking()[0]?.score ?? 0) > 0.4;
  return isNear ? nearest.map(({ question }) => question) : wording.examples(knowledge);
}
