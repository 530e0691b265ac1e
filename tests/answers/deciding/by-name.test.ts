import { expect, test } from 'vitest';
import { saidInFull } from '../../../src/answers/deciding/by-name.ts';
import type { Decision } from '../../../src/answers/deciding/verdict.ts';
import { prepare } from '../../../src/answers/engine.ts';
import { entriesOf } from '../../../src/answers/entries.ts';
import type { Entry } from '../../../src/knowledge/schema.ts';
import { HATTERS } from '../../support/hatters.ts';

const hatters = prepare(HATTERS, { kind: 'untrained' });
const entries = (id: string) => entriesOf([id], HATTERS) as [Entry];
const profile: Decision = { kind: 'profile', role: 'hatter', aspect: null, entries: entries('hatter') };
const comparison: Decision = { kind: 'comparison', aspect: null, entries: entries('both') };
const answer: Decision = { kind: 'answer', aspect: null, entries: entries('what-is-felt') };
const unknown: Decision = { kind: 'unknown', aspect: null };

test.each<[string, string, Decision, Decision['kind'], string]>([
  ['a profile', 'hatter', profile, 'profile', 'hatter'],
  ['a profile', 'who-is-paid', profile, 'answer', 'who-is-paid'],
  ['a profile', 'dyer', profile, 'answer', 'dyer'],
  ['a comparison', 'who-is-paid', comparison, 'comparison', 'both'],
  ['an answer', 'what-is-felt', answer, 'answer', 'what-is-felt'],
  ['an answer', 'who-is-paid', answer, 'answer', 'who-is-paid'],
  ['nothing', 'who-is-paid', unknown, 'answer', 'who-is-paid'],
])('in place of %s, a phrasing of "%s" is what it says', (_, id, decision, kind, first) => {
  const exact = HATTERS.entries.findIndex((entry) => entry.id === id);
  const said = saidInFull(exact, { decision, score: 0.7, notCovered: [] }, hatters).decision;
  expect(said.kind).toBe(kind);
  expect(said.kind === 'unknown' ? [] : said.entries.map((entry) => entry.id)).toEqual([first]);
});

test('without a phrasing the verdict stands', () => {
  const verdict = { decision: unknown, score: 0.7, notCovered: [] };
  expect(saidInFull(undefined, verdict, hatters)).toBe(verdict);
});
