/** Who does what is asked for, by what is said of each role as a whole: "who keeps the cellar?" */
import type { Knowledge } from '../knowledge/schema.ts';
import { isProfileOf } from './entries.ts';
import { GRAMMAR } from './language/function-words.ts';
import { inPlainWords } from './language/idioms.ts';
import { stemsLike } from './language/synonyms.ts';
import { stem, words } from './language/text.ts';
import type { Question } from './language/understand.ts';

/** "Who is responsible for guiding the project?": what follows is what somebody does. */
const ASKS_WHO =
  /^(?:(?:and|so|but|then|ok|okay|hi|hey|hello|please) )*(?:who(?: is (?:responsible for|in charge of|there to|supposed to|the one who))?|which (?:role|person|one|of them)|whose (?:job|role|task|duty|responsibility) is it to) (?=.* )/;

/** What somebody is said to do, in stems: the verb, the first word of what it is done to, and all words of the sentence. */
interface Deed {
  readonly verb: string;
  readonly object: string;
  readonly said: ReadonlySet<string>;
}

const gathered = new WeakMap<Knowledge, ReadonlyMap<string, readonly Deed[]>>();

/**
 * Finds the one role that is said to do what a question asks for.
 *
 * @returns its id; undefined where nobody is said to do just that, or several are
 */
export function doerOf(question: Question, knowledge: Knowledge): string | undefined {
  const { roles, notCovered, ordinary, forNot, ofAction } = question;
  const text = question.words.join(' ');
  if (roles.length + notCovered.length > 0 || ordinary || forNot || ofAction || !ASKS_WHO.test(text)) return undefined;
  const told = stemsIn(text.replace(ASKS_WHO, '').split(' '));
  const deeds = gathered.get(knowledge) ?? deedsIn(knowledge);
  gathered.set(knowledge, deeds);
  const doers = [...deeds].filter(([, done]) => done.some((deed) => isTold(deed, told))).map(([id]) => id);
  return doers.length === 1 ? doers[0] : undefined;
}

/** Who "designs the structure" is said to design that of the product; who "designs the product" is somebody else. */
function isTold({ verb, object, said }: Deed, told: readonly string[]): boolean {
  const isIn = (stemmed: string) => stemsLike(stemmed).some((like) => told.includes(like));
  return isIn(verb) && isIn(object) && told.every((stemmed) => said.has(stemmed));
}

function deedsIn({ roles, entries }: Knowledge): Map<string, Deed[]> {
  return new Map(
    roles.map(({ id, summary }) => {
      const answers = entries.filter((entry) => isProfileOf(entry, [id])).map(({ answer }) => answer);
      return [id, [summary, ...answers].flatMap((text) => text.split(/[.;!?](?:\s|$)/)).flatMap(deedsOf)];
    }),
  );
}

/** What a sentence without a subject says that is done: "guides and oversees the project". */
function deedsOf(sentence: string): Deed[] {
  const parts = sentence.split(/[,:]\s|\b(?:and|or)\b/).map((part) => stemsIn(inPlainWords(words(part))));
  const said = new Set(parts.flat().flatMap(stemsLike));
  return parts.flatMap(([verb, object], i) => {
    if (verb === undefined) return [];
    if (object !== undefined) return [{ verb, object, said }];
    // A single word is a verb that shares the object of the next part, or an object that shares the verb of the last.
    const [before, after] = [parts[i - 1]?.[0], parts[i + 1]?.[1]];
    return [
      ...(after === undefined ? [] : [{ verb, object: after, said }]),
      ...(before === undefined ? [] : [{ verb: before, object: verb, said }]),
    ];
  });
}

function stemsIn(said: readonly string[]): string[] {
  return said.filter((word) => !GRAMMAR.has(word)).map(stem);
}
