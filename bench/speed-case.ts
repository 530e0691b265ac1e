/**
 * One program on one size of knowledge base, in a process of its own: `speed-case.ts NAME ENTRIES QUESTIONS`, where the
 * entries are `shipped` with their examples, `shipped-alone` without them, a number, or `shipped+` a number.
 * Prints one line of JSON: how long building took, each answer's time, the memory held, and how many were right.
 */
import { answer } from '../src/answers/answer.ts';
import { prepare } from '../src/answers/engine.ts';
import { aspectEntries, comparisonEntries, profileEntries } from '../src/answers/entries.ts';
import { words } from '../src/answers/language/text.ts';
import { understand } from '../src/answers/language/understand.ts';
import { vocabularyOf } from '../src/answers/language/vocabulary.ts';
import { randomFrom } from '../src/answers/ranking/learning.ts';
import { loadWithExamples } from '../src/knowledge/load.ts';
import { type Entry, EXAMPLE_KINDS, type Knowledge } from '../src/knowledge/schema.ts';
import { answerMessage } from '../src/slack/blocks.ts';
import { readClinc } from './clinc.ts';
import { buildLibrary, type LIBRARIES } from './libraries.ts';
import { type Expected, readQuestions } from './questions/expected.ts';
import { shuffle } from './shuffle.ts';

/** What a case prints. Times in milliseconds, memory in MB. */
export interface SpeedResult {
  readonly build: number;
  readonly times: readonly number[];
  readonly memory: number;
  /** Of the questions that have an answer, how many found what answers them first. */
  readonly right: number;
  readonly answerable: number;
}

/** A question, and the places of the entries that its answer is made from; none where there is no answer. */
interface Asked {
  readonly text: string;
  readonly answers: ReadonlySet<number>;
}

// Other questions are asked before those that are timed, since a bot runs for days; for so long at most.
const WARM_UP_MS = 1_000;

const [name = '', size = '', count = ''] = process.argv.slice(2);
const NOTHING: Knowledge = { roles: [], notCovered: [], aspects: [], posts: [], entries: [] };
const hasRoles = size.startsWith('shipped');
const { knowledge: base, examples: shippedExamples } = hasRoles
  ? await loadWithExamples('knowledge')
  : { knowledge: NOTHING, examples: [] };
const examples = size === 'shipped-alone' ? [] : shippedExamples;
const knowledge = { ...base, entries: [...base.entries, ...(await combined(Number(size.replace(/\D/g, ''))))] };
const texts = knowledge.entries.map(({ question, phrasings }) => [question, ...phrasings].join(' '));
const documents = name === 'Rolecall' ? [] : [...texts.map((text, place) => ({ text, place })), ...exampleDocuments()];
const [questions, others] = hasRoles ? await roleQuestions(Number(count)) : [drawn(1), drawn(2)];

const before = held();
const started = performance.now();
const find = name === 'Rolecall' ? await rolecall() : await library();
const build = performance.now() - started;
const memory = (held() - before) / 2 ** 20;
const warmUp = performance.now();
for (const { text } of others) {
  find(text);
  if (performance.now() - warmUp > WARM_UP_MS) break;
}
let right = 0;
const times = questions.map(({ text, answers }) => {
  const from = performance.now();
  const found = find(text);
  const time = performance.now() - from;
  if (answers.has(found)) right += 1;
  return time;
});
const answerable = questions.filter(({ answers }) => answers.size > 0).length;
console.log(JSON.stringify({ build, times, memory, right, answerable } satisfies SpeedResult));

/** Question to rendered blocks, as in Slack. */
async function rolecall(): Promise<(question: string) => number> {
  const engine = prepare(knowledge, undefined, examples);
  const placeOf = new Map(knowledge.entries.map(({ id }, place) => [id, place]));
  return (question) => {
    const found = answer(question, engine);
    answerMessage(found, true);
    return placeOf.get(found.nearest[0] ?? '') ?? -1;
  };
}

/** A library doing only its search, in the entries and the examples. */
async function library(): Promise<(question: string) => number> {
  const search = await buildLibrary(
    name as (typeof LIBRARIES)[number],
    documents.map(({ text }, id) => ({ id, text })),
  );
  return (question) => documents[search(question)?.id ?? -1]?.place ?? -1;
}

/** Each example, and the place of the first entry that its answer is made from; -1 where there is none. */
function exampleDocuments(): { readonly text: string; readonly place: number }[] {
  const vocabulary = vocabularyOf(base);
  return examples.flatMap(({ of, questions }) => {
    const kind = EXAMPLE_KINDS.find((one) => one === of);
    return questions.map((text) => {
      const roles = understand(text, words(text), vocabulary).roles.map(({ id }) => id);
      const [entry] = entriesFor(kind === undefined ? { kind: 'answer', entry: of } : { kind, roles });
      return { text, place: entry === undefined ? -1 : base.entries.indexOf(entry) };
    });
  });
}

/**
 * About as many of the role questions of bench/questions as are wanted, every other at most, and as many others;
 * `npm run questions` tells how many are answered right.
 */
async function roleQuestions(wanted: number): Promise<[Asked[], Asked[]]> {
  const read = [...(await readQuestions('seen')), ...(await readQuestions('unseen'))];
  // The entries of the article are the first.
  const all = read.map(({ question, expect }) => ({
    text: question,
    answers: new Set(entriesFor(expect).map((entry) => base.entries.indexOf(entry))),
  }));
  const step = Math.max(2, Math.floor(all.length / wanted));
  return [all.filter((_, i) => i % step === 0), all.filter((_, i) => i % step === 1)];
}

/** The entries that the right answer to a question is made from. */
function entriesFor({ kind, roles = [], aspect, entry: id }: Expected): Entry[] {
  if (kind === 'help' || kind === 'unknown') return [];
  if (id !== undefined) return base.entries.filter((entry) => entry.id === id);
  if (aspect !== undefined) return aspectEntries(aspect, roles, base);
  return kind === 'profile' ? profileEntries(roles[0] as string, base) : comparisonEntries(roles, base);
}

/** Entries of two real phrasings each, drawn by chance from CLINC150's training part. */
async function combined(entries: number): Promise<Entry[]> {
  if (entries === 0) return [];
  const data = await readClinc('full');
  if (data === undefined) throw new Error('CLINC150 is not on this machine.');
  const phrasings = data.train.map(([text]) => text);
  const random = randomFrom(7);
  const pick = () => phrasings[Math.floor(random() * phrasings.length)];
  return Array.from({ length: entries }, (_, i) => {
    const text = `${pick()} ${pick()}`;
    return { id: String(i), question: text, phrasings: [], answer: text, roles: [], points: {}, related: [] };
  });
}

/** As many questions as are asked for, each after an entry that is drawn by chance. */
function drawn(seed: number): Asked[] {
  const random = randomFrom(seed);
  return Array.from({ length: Number(count) }, () => {
    const entry = Math.floor(random() * texts.length);
    return { text: disturbed(texts[entry] as string, random), answers: new Set([entry]) };
  });
}

/** As somebody might ask it: a third of the words left out, the others in another order, one longer word misspelt. */
function disturbed(text: string, draw: () => number): string {
  const all = text.split(' ').slice(0, 24);
  shuffle(all, draw);
  const kept = all.slice(0, Math.max(2, Math.ceil((all.length * 2) / 3)));
  const long = kept.findIndex((word) => word.length > 6);
  const word = kept[long];
  if (word !== undefined) kept[long] = word.slice(0, 3) + word.slice(4);
  return kept.join(' ');
}

/** In bytes, after all that is unused was collected: of what lies outside the heap, only the second collection counts it. */
function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + Math.max(external, arrayBuffers);
}
