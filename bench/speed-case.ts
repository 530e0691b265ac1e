/**
 * One program on one size of knowledge base, in a process of its own: `speed-case.ts NAME ENTRIES QUESTIONS`.
 * Prints one line of JSON: how long building took, each answer's time, the memory held, and how many were right.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { answer } from '../src/answers/answer.ts';
import { prepare } from '../src/answers/engine.ts';
import { randomFrom, shuffle } from '../src/answers/network.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import type { Knowledge } from '../src/knowledge/schema.ts';
import { answerMessage } from '../src/slack/blocks.ts';
import { readClinc } from './clinc.ts';
import { buildLibrary, type LIBRARIES } from './libraries.ts';

/** What a case prints. Times in milliseconds, memory in MB. */
export interface SpeedResult {
  readonly build: number;
  readonly times: readonly number[];
  readonly memory: number;
  /** How many found their entry first; null where the questions have no one entry. */
  readonly right: number | null;
}

const [name = '', size = '', count = ''] = process.argv.slice(2);
const shipped = size === 'shipped';
const texts = shipped ? await shippedTexts() : await combined(Number(size));
const random = randomFrom(1);
const questions = shipped
  ? await roleQuestions()
  : Array.from({ length: Number(count) }, () => {
      const entry = Math.floor(random() * texts.length);
      return { entry, text: disturbed(texts[entry] as string, random) };
    });

globalThis.gc?.();
const before = held();
const started = performance.now();
const find = name === 'Rolecall' ? await rolecall() : await library();
const build = performance.now() - started;
globalThis.gc?.();
const memory = (held() - before) / 2 ** 20;
// Others than those that are timed: an answer that was given before need not be worked out again.
for (const { text } of questions.slice(0, Math.min(200, questions.length / 4))) find(`${text} so`);
let right = 0;
const times = questions.map(({ text, entry }) => {
  const from = performance.now();
  const found = find(text);
  const time = performance.now() - from;
  if (found === entry) right += 1;
  return time;
});
console.log(JSON.stringify({ build, times, memory, right: shipped ? null : right } satisfies SpeedResult));

/** Question to rendered blocks, as in Slack. */
async function rolecall(): Promise<(question: string) => number> {
  const knowledge: Knowledge = shipped
    ? await loadKnowledge('knowledge')
    : {
        ...{ roles: [], notCovered: [], aspects: [], posts: [] },
        entries: texts.map((text, i) => ({
          ...{ id: String(i), question: text, phrasings: [], answer: text, roles: [], points: {}, related: [] },
        })),
      };
  const engine = prepare(knowledge);
  const ids = knowledge.entries.map(({ id }) => id);
  return (question) => {
    const found = answer(question, engine);
    answerMessage(found, true);
    return shipped ? ids.indexOf(found.nearest[0] ?? '') : Number(found.nearest[0]);
  };
}

/** A library doing only its search. */
async function library(): Promise<(question: string) => number> {
  const search = await buildLibrary(
    name as (typeof LIBRARIES)[number],
    texts.map((text, id) => ({ id, text })),
  );
  return (question) => search(question)?.id ?? -1;
}

async function shippedTexts(): Promise<string[]> {
  const { entries } = await loadKnowledge('knowledge');
  return entries.map(({ question, phrasings }) => [question, ...phrasings].join(' '));
}

/** The role questions of bench/questions; `npm run questions` tells how many are answered right. */
async function roleQuestions(): Promise<{ entry: number; text: string }[]> {
  const files = await Promise.all(
    ['seen', 'unseen'].map(async (part) => parse(await readFile(`bench/questions/${part}.yml`, 'utf8'))),
  );
  const groups = files.flat() as { questions: unknown[] }[];
  return groups.flatMap(({ questions }) => questions.map((text) => ({ entry: -1, text: String(text) })));
}

/** Entries of two real phrasings each, drawn by chance from CLINC150's training part. */
async function combined(entries: number): Promise<string[]> {
  const data = await readClinc('full');
  if (data === undefined) throw new Error('CLINC150 is not on this machine.');
  const phrasings = data.train.map(([text]) => text);
  const draw = randomFrom(7);
  return Array.from({ length: entries }, () => {
    const pick = () => phrasings[Math.floor(draw() * phrasings.length)];
    return `${pick()} ${pick()}`;
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

function held(): number {
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + Math.max(external, arrayBuffers);
}
