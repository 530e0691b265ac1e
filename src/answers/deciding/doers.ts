/** Who does what is asked for, by what is said that each role does: "who keeps the cellar?" */
import type { Entry, Knowledge, Role } from '../../knowledge/schema.ts';
import type { Engine } from '../engine.ts';
import { entriesOnRole, profileEntries, rowEntries } from '../entries.ts';
import { GRAMMAR } from '../language/function-words.ts';
import { inPlainWords } from '../language/idioms.ts';
import { stemsLike } from '../language/synonyms.ts';
import { stem, words } from '../language/text.ts';
import type { Question } from '../language/understand.ts';
import { sureness, type Verdict } from './verdict.ts';

/** "Who is responsible for guiding the project?": what follows is what somebody does. */
const ASKS_WHO =
  /^(?:(?:and|so|but|then) )*(?:who(?: is (?:responsible for|in charge of|there to|supposed to|the one who))?|which (?:role|person|one|of them)|whose (?:job|role|task|duty|responsibility) is(?: it to)?) (?=.* )/;

/** What somebody is said to do, in stems: the verb, the first word of what it is done to, and all words of the sentence. */
interface Deed {
  readonly verb: string;
  readonly object: string;
  readonly said: ReadonlySet<string>;
}

/** What is said to be done by each role, and on each aspect by some role. */
type Said<T> = readonly { readonly by: T; readonly deeds: readonly Deed[] }[];

const gathered = new WeakMap<Knowledge, { readonly roles: Said<string>; readonly aspects: Said<Entry> }>();

/**
 * Answers a question that asks who does something, whoever that is: by the entry on an aspect that says so of somebody,
 * else by the profile of the role that is said to do it.
 *
 * @returns undefined where nobody is said to do just that, or several are
 */
export function decideByDeed(question: Question, { knowledge }: Engine): Verdict | undefined {
  const text = question.words.join(' ');
  if (question.forNot || question.ofAction || !ASKS_WHO.test(text)) return undefined;
  const told = stemsIn(text.replace(ASKS_WHO, '').split(' '));
  const said = gathered.get(knowledge) ?? gather(knowledge);
  gathered.set(knowledge, said);
  const score = sureness(question, []);
  // Of a role that is named, an answer on an aspect would tell its own part.
  const entry = question.roles.length === 0 ? onlyOne(said.aspects, told) : undefined;
  if (entry?.aspect !== undefined) {
    return { decision: { kind: 'answer', aspect: entry.aspect, entries: [entry] }, score, notCovered: [] };
  }
  const role = onlyOne(said.roles, told);
  if (role === undefined) return undefined;
  return {
    decision: { kind: 'profile', role, aspect: null, entries: profileEntries(role, knowledge) },
    score,
    notCovered: [],
  };
}

function onlyOne<T>(said: Said<T>, told: readonly string[]): T | undefined {
  const [first, another] = said.filter(({ deeds }) => deeds.some((deed) => isTold(deed, told)));
  return another === undefined ? first?.by : undefined;
}

/** Who "designs the structure" is said to design that of the product; who "designs the product" is somebody else. */
function isTold({ verb, object, said }: Deed, told: readonly string[]): boolean {
  const placeOf = (stemmed: string) => told.findIndex((other) => stemsLike(stemmed).includes(other));
  const isInOrder = placeOf(verb) >= 0 && placeOf(verb) < placeOf(object);
  return isInOrder && told.every((stemmed) => said.has(stemmed));
}

function gather(knowledge: Knowledge) {
  const { roles } = knowledge;
  const ids = roles.map(({ id }) => id);
  const answersOn = (id: string) => entriesOnRole(id, knowledge).map(({ answer }) => answer);
  return {
    roles: roles.map((role) => {
      const sentences = [role.summary, ...answersOn(role.id)].flatMap(sentencesOf);
      // A software architect guides a software project, too.
      return {
        by: role.id,
        deeds: sentences.flatMap((sentence) => deedsOf(withoutSubject(sentence, role), role.name)),
      };
    }),
    aspects: rowEntries(ids, knowledge)
      .map((entry) => ({
        by: entry,
        deeds: Object.values(entry.points)
          .flatMap(sentencesOf)
          .flatMap((sentence) => deedsOf(sentence)),
      }))
      .filter(({ deeds }) => deeds.length > 0),
  };
}

function sentencesOf(text: string): string[] {
  return text.split(/[.;!?](?:\s|$)/);
}

/** "The director guides the actors", without the director. */
function withoutSubject(sentence: string, { name, short = name, aliases, everyday }: Role): string {
  const start = sentence.replace(/^(?:an?|the) /i, '');
  const afterName = [name, short, ...aliases, ...everyday]
    .filter((subject) => start.toLowerCase().startsWith(subject.toLowerCase()))
    .map((subject) => start.slice(subject.length))
    .find((rest) => /^s? /.test(rest));
  return afterName?.replace(/^s? /, '') ?? sentence;
}

/** What a sentence without a subject says that is done: "guides and oversees the project". */
function deedsOf(sentence: string, subject = ''): Deed[] {
  const parts = sentence.split(/[,:]\s|\b(?:and|or)\b/).map((part) => stemsIn(inPlainWords(words(part))));
  const said = new Set([...parts.flat(), ...words(subject).map(stem)].flatMap(stemsLike));
  let lastVerb: string | undefined;
  return parts.flatMap(([verb, object], i) => {
    if (verb === undefined) return [];
    if (object !== undefined) {
      lastVerb = verb;
      return [{ verb, object, said }];
    }
    // A single word is a verb that shares the object of the next part, or an object that shares the verb of one before.
    const sharedObject = parts[i + 1]?.[1];
    return [
      ...(sharedObject === undefined ? [] : [{ verb, object: sharedObject, said }]),
      ...(lastVerb === undefined ? [] : [{ verb: lastVerb, object: verb, said }]),
    ];
  });
}

function stemsIn(said: readonly string[]): string[] {
  return said.filter((word) => !GRAMMAR.has(word)).map(stem);
}
