/** Puts an answer together from what was decided: every word that is shown. */

import type { Aspect, Entry, Knowledge, Role } from '../../knowledge/schema.ts';
import { topicNamed } from '../deciding/named.ts';
import type { Decision, Verdict } from '../deciding/verdict.ts';
import type { Engine } from '../engine.ts';
import { aspectEntries, byId, rowEntries } from '../entries.ts';
import type { Question } from '../language/understand.ts';
import type { Ranking } from '../ranking/ranker.ts';
import { MOST_ROLES, type Topic } from '../reading/follow-up.ts';
import { nearestEntries, suggestionsOf } from './nearest.ts';
import { type Related, relatedTo, type Source, sourcesOf } from './references.ts';
import * as wording from './wording.ts';

/** Which kind of answer it is: see the README's list of what can be asked. */
export type Kind = 'comparison' | 'profile' | 'answer' | 'help' | 'unknown';

/** What is known, row by row; a cell without a text is one that the knowledge says nothing on. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (string | null)[] }[];
}

/** An answer, ready to be drawn anywhere: it holds every word that is shown. */
export interface Answer {
  readonly question: string;
  /** What it was taken to follow up on; null when it stands on its own. */
  readonly after: Topic | null;
  readonly kind: Kind;
  /** Ids of the roles that the question names, or asks for. */
  readonly roles: readonly string[];
  readonly aspect: string | null;
  /** The words by which it names a topic that is no role's; null where it names none. */
  readonly named: string | null;
  /** Ids of the roles that the conversation was about before, the latest first. */
  readonly earlier: readonly string[];
  /** Titles that the question names and the knowledge says nothing on. */
  readonly notCovered: readonly string[];
  /** Ids of the entries that made the answer, best first. */
  readonly entries: readonly string[];
  /** Ids of the three entries that are nearest to the question. */
  readonly nearest: readonly string[];
  /** 0 to 1: how sure it is that the first of `nearest` answers the question. */
  readonly score: number;
  /** What the answer is about, such as "Product Leader vs Product Manager"; empty when it needs no title. */
  readonly title: string;
  readonly summary: string;
  readonly table: Table | null;
  /** Sentences on what is not known, and on how the question was read. */
  readonly notes: readonly string[];
  /** The writings that the answer comes from, the main one first. */
  readonly sources: readonly Source[];
  readonly related: readonly Related[];
  /** Questions that can be asked next. */
  readonly suggestions: readonly string[];
  /** Where one can go on from here: other aspects of the same roles, and roles to set beside them. */
  readonly further: { readonly aspects: readonly Named[]; readonly roles: readonly Named[] };
}

/** Something of the knowledge that can be chosen. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The answer to "help": what can be asked. */
export function helpAnswer(text: string, knowledge: Knowledge): Answer {
  return {
    question: text,
    after: null,
    kind: 'help',
    ...{ roles: [], aspect: null, named: null, earlier: [], notCovered: [], entries: [], nearest: [], score: 1 },
    ...{ title: '', table: null, notes: [], sources: [], related: [], further: { aspects: [], roles: [] } },
    summary: wording.help(knowledge),
    suggestions: wording.examples(knowledge),
  };
}

/**
 * Puts an answer together.
 *
 * @param ranking the entries as the ranker sees them
 */
export function compose(question: Question, verdict: Verdict, ranking: Ranking, engine: Engine): Answer {
  const { decision, notCovered } = verdict;
  const { knowledge } = engine;
  const entries = decision.kind === 'unknown' ? [] : decision.entries;
  // "Who guides the project?" asks for a role that it does not name.
  const ids = decision.kind === 'profile' ? [decision.role] : question.roles.map(({ id }) => id);
  const roles = ids.map((id) => byId(knowledge.roles, id));
  const nearest = nearestEntries(decision, question, ranking, engine);
  return {
    question: question.text,
    after: null,
    kind: decision.kind,
    roles: ids,
    aspect: decision.aspect,
    named:
      decision.kind === 'answer' ? (topicNamed(question.content, engine, decision.entries[0])?.name ?? null) : null,
    earlier: [],
    notCovered,
    entries: entries.map(({ id }) => id),
    nearest: nearest.map(({ id }) => id),
    score: decision.kind === 'unknown' ? unknownScore(ranking) : verdict.score,
    ...shown(decision, roles, notCovered, knowledge),
    notes: notes(question, decision, roles, notCovered, knowledge),
    sources: sourcesOf(entries, knowledge),
    related: relatedTo(entries, knowledge),
    suggestions: decision.kind === 'unknown' ? suggestionsOf(question, nearest, ranking, knowledge) : [],
    further: furtherFrom(decision, roles, knowledge),
  };
}

function furtherFrom(decision: Decision, roles: readonly Role[], knowledge: Knowledge) {
  if (roles.length === 0 || decision.kind === 'unknown') return { aspects: [], roles: [] };
  const { aspects, roles: all } = knowledge;
  const ids = roles.map(({ id }) => id);
  const spoken = new Set(rowEntries(ids, knowledge).map(({ aspect }) => aspect));
  return {
    aspects: aspects.filter(({ id }) => id !== decision.aspect && spoken.has(id)),
    roles: roles.length < MOST_ROLES ? all.filter((role) => !roles.includes(role)) : [],
  };
}

/** Below the threshold: what the ranker thinks of its best entry, unless names showed that nothing answers. */
function unknownScore(ranking: Ranking): number {
  return Math.min(ranking()[0]?.score ?? 0, 0.49);
}

function shown(
  decision: Decision,
  roles: readonly Role[],
  notCovered: readonly string[],
  knowledge: Knowledge,
): Pick<Answer, 'title' | 'summary' | 'table'> {
  const aspect = decision.aspect === null ? null : byId(knowledge.aspects, decision.aspect);
  switch (decision.kind) {
    case 'comparison': {
      const [lead] = decision.entries;
      // An entry speaks for a comparison when it is about these roles, all of them and no other.
      const of = aspect === null ? lead.roles : Object.keys(lead.points);
      const direct = of.length === roles.length && roles.every(({ id }) => of.includes(id)) ? lead : null;
      return {
        title: wording.comparisonTitle(roles, aspect),
        summary: wording.comparisonSummary(roles, aspect, direct),
        table: tableOf(roles, knowledge.aspects, decision.entries),
      };
    }
    case 'profile': {
      const [lead] = decision.entries;
      const { name, summary } = roles[0] as Role;
      return {
        title: name,
        summary: lead === undefined || lead.aspect !== undefined ? summary : lead.answer,
        table: tableOf(roles, knowledge.aspects, decision.entries),
      };
    }
    case 'answer': {
      const [entry] = decision.entries;
      const point = roles.length === 1 ? entry.points[(roles[0] as Role).id] : undefined;
      const isOfRole = point !== undefined && aspect !== null;
      return {
        title: isOfRole ? wording.comparisonTitle(roles, aspect) : '',
        summary: isOfRole ? wording.sentence(point) : entry.answer,
        table: null,
      };
    }
    case 'unknown': {
      const isSilent = ({ id }: Role) => aspect !== null && aspectEntries(aspect.id, [id], knowledge).length === 0;
      return { title: '', summary: wording.nothing(roles.filter(isSilent), aspect, notCovered), table: null };
    }
  }
}

function tableOf(roles: readonly Role[], aspects: readonly Aspect[], entries: readonly Entry[]): Table | null {
  const rows = aspects.flatMap(({ id, name }) => {
    const cells = roles.map(
      (role) => entries.find((entry) => entry.aspect === id && role.id in entry.points)?.points[role.id] ?? null,
    );
    return cells.some((cell) => cell !== null) ? [{ label: name, cells }] : [];
  });
  return rows.length === 0 ? null : { columns: roles.map(({ name }) => name), rows };
}

function notes(
  question: Question,
  decision: Decision,
  roles: readonly Role[],
  notCovered: readonly string[],
  knowledge: Knowledge,
): string[] {
  const said = [
    ...question.roles
      .filter(({ id, readAs }) => readAs && roles.some((role) => role.id === id))
      .map((mention) => wording.readAs(mention.as, byId(knowledge.roles, mention.id))),
    ...(notCovered.length > 0 && decision.kind !== 'unknown' ? [wording.nothingOnTitles(notCovered)] : []),
  ];
  if (decision.kind === 'comparison') {
    const silent = roles.map((role) => ({ role, aspects: silences(role, roles, knowledge.aspects, decision.entries) }));
    said.push(...wording.silence(silent));
  }
  return said;
}

/** The aspects that somebody has something on in a comparison, but not this role. */
function silences(role: Role, roles: readonly Role[], aspects: readonly Aspect[], entries: readonly Entry[]): Aspect[] {
  return aspects.filter(({ id }) => {
    const ofAspect = entries.filter((entry) => entry.aspect === id);
    const speaksOf = ({ id }: Role) => ofAspect.some(({ points }) => id in points);
    return roles.some(speaksOf) && !speaksOf(role);
  });
}
