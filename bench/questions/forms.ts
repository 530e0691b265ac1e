/** The questions that come of putting every role, aspect and topic into every form of asking, and what is to be answered. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { isOfNoDoer } from '../../src/answers/deciding/asked-by.ts';
import { aspectEntries } from '../../src/answers/entries.ts';
import type { Aspect, Knowledge, Role } from '../../src/knowledge/schema.ts';
import type { Expected, RoleQuestion } from './expected.ts';

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
  readonly all: readonly string[];
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly topic: readonly string[];
  readonly facets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** So many of the single words by which an aspect is asked for, beside its name. */
const WORDS = 3;

/** What stands in a form in the places of its capital letters, and what is to be answered then. */
interface Filling {
  readonly names: Readonly<Record<string, string>>;
  readonly expect: Expected;
}

/** The questions of forms.yml, with all that the shipped knowledge has in their places. */
export async function formedQuestions(knowledge: Knowledge): Promise<FormedQuestion[]> {
  const forms = parse(await readFile(new URL('forms.yml', import.meta.url), 'utf8')) as Forms;
  const named = knowledge.roles.flatMap((role) => namesOf(role).map((R) => ({ R, roles: [role.id] })));
  const pairs = knowledge.roles.flatMap((one, i) =>
    knowledge.roles.slice(i + 1).map((other) => ({ R: `${one.name} and ${other.name}`, roles: [one.id, other.id] })),
  );
  const asked = knowledge.aspects.flatMap((aspect) => wordsFor(aspect).map((A) => ({ A, aspect: aspect.id })));
  // A career is in nobody's hand, nor is what is paid.
  const inHand = asked.filter(({ aspect }) => aspectEntries(aspect, [], knowledge).some((entry) => !isOfNoDoer(entry)));
  const topics = Object.entries(forms.facets);
  const onAspects = (some: typeof named, kind: 'answer' | 'comparison'): Filling[] =>
    some.flatMap(({ R, roles }) =>
      asked.map(({ A, aspect }) => {
        const isKnown = aspectEntries(aspect, roles, knowledge).length > 0;
        return { names: { R, A }, expect: { kind: isKnown ? kind : 'unknown', roles, aspect } };
      }),
    );
  return [
    ...filled(
      forms.role,
      named.map(({ R, roles }) => ({ names: { R }, expect: { kind: 'profile', roles } })),
    ),
    ...filled(
      forms.role,
      knowledge.notCovered.map((title) => ({ names: { R: title }, expect: { kind: 'unknown' } })),
    ),
    ...filled(
      forms.beside,
      named.map(({ R }) => ({ names: { R }, expect: { kind: 'unknown' } })),
    ),
    ...filled(forms.aspect, onAspects(named, 'answer')),
    ...filled(forms.two, onAspects(pairs, 'comparison')),
    ...filled(
      forms.pair,
      pairs.map(({ R, roles }) => ({ names: { R }, expect: { kind: 'comparison', roles } })),
    ),
    // What is known of one of them, where nothing is of the other; with whom that one works is asked for as an aspect.
    ...filled(
      forms.pair.filter((form) => !/together|relationship/.test(form)),
      knowledge.notCovered.map((title, i) => {
        const { id, name } = knowledge.roles[i % knowledge.roles.length] as Role;
        return { names: { R: `${name} and ${title}` }, expect: { kind: 'profile', roles: [id] } };
      }),
    ),
    ...filled(
      forms.all,
      asked.map(({ A, aspect }) => ({ names: { A }, expect: { kind: 'answer', aspect } })),
    ),
    ...filled(
      forms.who,
      inHand.map(({ A, aspect }) => ({ names: { A }, expect: { kind: 'answer', aspect } })),
    ),
    ...filled(
      forms.what,
      topics.map(([T]) => ({
        names: { T },
        expect: { kind: 'answer', entry: `what-is-${T.toLowerCase().replace(' ', '-')}` },
      })),
    ),
    ...filled(
      forms.topic,
      topics.flatMap(([T, facets]) =>
        Object.entries(facets).map(([F, entry]) => ({ names: { T, F }, expect: { kind: 'answer' as const, entry } })),
      ),
    ),
  ];
}

function filled(forms: readonly string[], fillings: readonly Filling[]): FormedQuestion[] {
  return forms.flatMap((form) =>
    fillings.map(({ names, expect }) => ({ form, question: filledIn(form, names), expect })),
  );
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
