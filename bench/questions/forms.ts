/** The questions that come of putting every role, aspect and topic into every form of asking, and what is to be answered. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { isAskedByWho } from '../../src/answers/deciding/asked-by.ts';
import { aspectEntries } from '../../src/answers/entries.ts';
import type { Aspect, Knowledge, Role } from '../../src/knowledge/schema.ts';
import type { RoleQuestion } from './expected.ts';

/** A question, and the form that it has. */
export interface FormedQuestion extends RoleQuestion {
  readonly form: string;
}

/** See forms.yml. */
interface Forms {
  readonly role: readonly string[];
  readonly beside: readonly string[];
  readonly aspect: readonly string[];
  readonly two: readonly string[];
  readonly pair: readonly string[];
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly topic: readonly string[];
  readonly facets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** So many of the single words by which an aspect is asked for, beside its name. */
const WORDS = 3;

/** The questions of forms.yml, with all that the shipped knowledge has in their places. */
export async function formedQuestions(knowledge: Knowledge): Promise<FormedQuestion[]> {
  const forms = parse(await readFile(new URL('forms.yml', import.meta.url), 'utf8')) as Forms;
  const named = knowledge.roles.flatMap((role) => namesOf(role).map((name) => ({ name, roles: [role.id] })));
  const pairs = knowledge.roles.flatMap((one, i) =>
    knowledge.roles.slice(i + 1).map((other) => ({ name: `${one.name} and ${other.name}`, roles: [one.id, other.id] })),
  );
  const asked = knowledge.aspects.flatMap((aspect) => wordsFor(aspect).map((word) => ({ word, aspect: aspect.id })));
  // A career is in nobody's hand.
  const inHand = asked.filter(({ aspect }) => aspectEntries(aspect, [], knowledge).some(isAskedByWho));
  const onAspects = (form: string, some: typeof named, kind: 'answer' | 'comparison') =>
    some.flatMap(({ name, roles }) =>
      asked.map(({ word, aspect }) => ({
        form,
        question: filledIn(form, { R: name, A: word }),
        expect: { kind: aspectEntries(aspect, roles, knowledge).length > 0 ? kind : 'unknown', roles, aspect } as const,
      })),
    );
  return [
    ...forms.role.flatMap((form) =>
      named.map(({ name, roles }) => ({
        form,
        question: filledIn(form, { R: name }),
        expect: { kind: 'profile', roles } as const,
      })),
    ),
    ...forms.beside.flatMap((form) =>
      named.map(({ name }) => ({
        form,
        question: filledIn(form, { R: name }),
        expect: { kind: 'unknown' } as const,
      })),
    ),
    ...forms.aspect.flatMap((form) => onAspects(form, named, 'answer')),
    ...forms.two.flatMap((form) => onAspects(form, pairs, 'comparison')),
    ...forms.pair.flatMap((form) =>
      pairs.map(({ name, roles }) => ({
        form,
        question: filledIn(form, { R: name }),
        expect: { kind: 'comparison', roles } as const,
      })),
    ),
    ...forms.who.flatMap((form) =>
      inHand.map(({ word, aspect }) => ({
        form,
        question: filledIn(form, { A: word }),
        expect: { kind: 'answer', aspect } as const,
      })),
    ),
    ...forms.what.flatMap((form) =>
      Object.keys(forms.facets).map((topic) => ({
        form,
        question: filledIn(form, { T: topic }),
        expect: { kind: 'answer', entry: `what-is-${topic.toLowerCase().replace(' ', '-')}` } as const,
      })),
    ),
    ...forms.topic.flatMap((form) =>
      Object.entries(forms.facets).flatMap(([topic, facets]) =>
        Object.entries(facets).map(([facet, entry]) => ({
          form,
          question: filledIn(form, { T: topic, F: facet }),
          expect: { kind: 'answer', entry } as const,
        })),
      ),
    ),
  ];
}

/** "PMs" is another word than "PM", and "PLs" may be a please. */
function namesOf({ name, short = name }: Role): string[] {
  return [...new Set([name, short])];
}

function wordsFor({ name, words }: Aspect): string[] {
  const single = words.filter((word) => !word.includes(' ') && word !== name.toLowerCase());
  return [name.toLowerCase(), ...single.slice(0, WORDS)];
}

/** A form with names in the places of its capital letters. */
function filledIn(form: string, names: Readonly<Record<string, string>>): string {
  return form.replace(/\b[RATF](?=s?\b)/g, (letter) => names[letter] ?? letter).replace(/\ba (?=[aeiou])/gi, 'an ');
}
