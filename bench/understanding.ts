/** A public test of understanding: CLINC150 as a knowledge base, asked through the engine that answers in Slack. */
import { answer } from '../src/answers/answer.ts';
import { openKnowledge } from '../src/opened.ts';
import { type Clinc, type Labelled, readClinc, withPhrasings, writeKnowledge } from './clinc.ts';
import { buildLibrary, LIBRARIES } from './libraries.ts';
import { percent, type Section } from './report.ts';

/** The same data with every n-th of the questions that are asked. */
function every(n: number, data: Clinc): Clinc {
  const some = (rows: readonly Labelled[]) => rows.filter((_, i) => i % n === 0);
  return {
    ...data,
    val: some(data.val),
    oos_val: some(data.oos_val),
    test: some(data.test),
    oos_test: some(data.oos_test),
  };
}

/** Only some of the entries, and the questions that belong to them; what was out of scope still is. */
function withEntries(data: Clinc, count: number, draw: number): Clinc {
  const intents = [...new Set(data.train.map(([, intent]) => intent))];
  const chosen = new Set(intents.slice(draw * count, (draw + 1) * count));
  const some = (rows: readonly Labelled[]) => rows.filter(([, intent]) => chosen.has(intent));
  return { ...data, train: some(data.train), val: some(data.val), test: some(data.test) };
}

/** A library takes up to a tenth of a second a question here, and Fuse.js a whole one: each is asked every n-th only. */
function shareOf(library: string, full: boolean): number {
  return library === 'Fuse.js' || !full ? 100 : 10;
}

/** What was thought of one question: the best entry, how sure it is, and whether it was answered at all. */
interface Guess {
  readonly right: boolean;
  readonly score: number;
  readonly answered: boolean;
}
type Guesser = (question: string) => { readonly intent: string; readonly score: number; readonly answered: boolean };

const HEAD = [
  'what',
  'best entry right, in scope',
  'the paper’s protocol: in scope',
  'out-of-scope recall',
  'r93 (r92)',
  'as it answers: in scope',
  'out-of-scope recall',
  'precision',
];

export async function understanding(full: boolean): Promise<Section | undefined> {
  const [large, small] = await Promise.all([readClinc('full'), readClinc('small')]);
  if (large === undefined || small === undefined) return undefined;
  const seeds = full ? [1, 2, 3] : [1];
  const variants: [string, Clinc[]][] = [['100 phrasings an entry', [large]]];
  if (full) variants.push(['50 phrasings an entry', [small]]);
  variants.push([`10 phrasings an entry, ${seeds.length} draws`, seeds.map((seed) => withPhrasings(large, 10, seed))]);
  const tables = [];
  for (const [name, draws] of variants) {
    const rows: string[][] = [];
    rows.push(['**Rolecall**', ...(await measured(draws, rolecall))]);
    for (const library of LIBRARIES) {
      if (!full && (library === 'Fuse.js' || library === 'Orama')) continue;
      const share = draws.map((data) => every(shareOf(library, full), data));
      rows.push([library, ...(await measured(share, (data) => libraryGuesser(library, data)))]);
    }
    tables.push({ head: [name, ...HEAD.slice(1)], rows });
  }
  const few = [];
  for (const entries of [10, 30]) {
    for (const phrasings of full ? [1, 3, 5, 10, 50] : [3, 10]) {
      const draws = seeds.map((seed) => withPhrasings(withEntries(large, entries, seed - 1), phrasings, seed));
      few.push([`${entries} entries of ${phrasings} phrasings`, ...(await measured(draws, rolecall))]);
    }
  }
  const uneven = seeds.map((seed) => withPhrasings(withEntries(large, 30, seed - 1), 2, seed, 40));
  few.push(['30 entries of 2 to 40 phrasings', ...(await measured(uneven, rolecall))]);
  tables.push({ head: ['**Rolecall** with few entries', ...HEAD.slice(1)], rows: few });
  tables.push({
    head: ['what people ask other bots, asked of the shipped knowledge', 'answered', 'told what can be asked'],
    rows: [await ofOtherThings(large)],
  });
  tables.push({
    head: ['published, by the same protocol', 'in scope, full', 'out-of-scope recall', 'in scope, small', 'recall'],
    rows: [
      ['SVM (bag of words)', '88.2', '18.0', '85.6', '13.0'],
      ['FastText', '88.6', '28.3', '84.8', '6.0'],
      ['DialogFlow', '90.8', '26.7', '89.2', '20.5'],
      ['Rasa', '90.9', '31.2', '89.6', '1.0'],
      ['CNN', '90.9', '30.9', '88.9', '25.5'],
      ['MLP on a sentence encoder (a downloaded model)', '93.4', '49.1', '91.3', '32.4'],
      ['BERT (a downloaded model)', '96.2', '52.3', '96.2', '58.9'],
    ],
  });
  return {
    title: 'A public test of understanding',
    how:
      'CLINC150 (Larson et al., EMNLP 2019, CC BY 3.0): 150 entries, 4,500 test questions in scope and 1,000 out of it, in per cent. ' +
      'The paper’s protocol chooses a threshold on the validation part, with out of scope as one more intent, and here the highest ' +
      'of those that are equally good; r93 is the out-of-scope recall where 93 % of the questions in scope are still right; “as it answers” is with the bot’s own threshold, which it chooses ' +
      `without any out-of-scope question. The libraries are asked every ${full ? '10th question only, Fuse.js every 100th' : '100th question only'}. Precision: how many of the questions said to be unknown were out of scope.`,
    tables,
  };
}

/** None of the test's texts is about product roles: how many the shipped knowledge answers all the same. */
async function ofOtherThings(data: Clinc): Promise<string[]> {
  const engine = await (await openKnowledge('knowledge', () => {})).engine();
  const texts = new Set([data.train, data.val, data.test, data.oos_val, data.oos_test].flat().map(([text]) => text));
  const kinds = Array.from(texts, (text) => answer(text, engine).kind);
  const helped = kinds.filter((kind) => kind === 'help').length;
  const unknown = kinds.filter((kind) => kind === 'unknown').length;
  return [`${texts.size} texts`, `${texts.size - helped - unknown}`, `${helped}`];
}

async function rolecall(data: Clinc): Promise<Guesser> {
  const { engine } = await openKnowledge(await writeKnowledge(data), () => {});
  const prepared = await engine();
  return (question) => {
    const { nearest, score, kind } = answer(question, prepared);
    return { intent: nearest[0] ?? '', score, answered: kind === 'answer' };
  };
}

async function libraryGuesser(name: (typeof LIBRARIES)[number], data: Clinc): Promise<Guesser> {
  const find = await buildLibrary(
    name,
    data.train.map(([text], id) => ({ id, text })),
  );
  return (question) => {
    const found = find(question);
    return {
      intent: found ? (data.train[found.id]?.[1] ?? '') : '',
      score: found?.score ?? 0,
      answered: found !== undefined,
    };
  };
}

async function measured(draws: readonly Clinc[], guesserFor: (data: Clinc) => Promise<Guesser>): Promise<string[]> {
  const figures: string[][] = [];
  for (const data of draws) {
    const guess = await guesserFor(data);
    const all = (rows: readonly Labelled[]): Guess[] =>
      rows.map(([text, intent]) => {
        const { intent: guessed, score, answered } = guess(text);
        return { right: guessed === intent, score, answered };
      });
    figures.push(figuresOf(all(data.val), all(data.oos_val), all(data.test), all(data.oos_test)));
  }
  return (figures[0] ?? []).map((_, column) => {
    const values = figures.map((row) => row[column] as string);
    if (values.length === 1 || values.some((value) => Number.isNaN(Number.parseFloat(value))))
      return values[0] as string;
    const mean = values.reduce((sum, value) => sum + Number.parseFloat(value), 0) / values.length;
    return `${mean.toFixed(1)}`;
  });
}

function figuresOf(val: Guess[], oosVal: Guess[], test: Guess[], oosTest: Guess[]): string[] {
  const rightFrom = (guesses: readonly Guess[], bar: number) => guesses.filter((g) => g.right && g.score >= bar).length;
  const belowBar = (guesses: readonly Guess[], bar: number) => guesses.filter((g) => g.score < bar).length;
  let bar = Number.NEGATIVE_INFINITY;
  let most = -1;
  for (const { score } of [...val, ...oosVal]) {
    const right = rightFrom(val, score) + belowBar(oosVal, score);
    if (right > most || (right === most && score > bar)) [bar, most] = [score, right];
  }
  const scores = test.filter(({ right }) => right).map(({ score }) => score);
  scores.sort((a, b) => b - a);
  const recallAt = (share: number) => {
    const lowest = scores[Math.ceil((share / 100) * test.length) - 1];
    return lowest === undefined ? '–' : percent(belowBar(oosTest, lowest), oosTest.length);
  };
  const unknown = oosTest.filter(({ answered }) => !answered).length;
  const allUnknown = unknown + test.filter(({ answered }) => !answered).length;
  return [
    percent(test.filter(({ right }) => right).length, test.length),
    percent(rightFrom(test, bar), test.length),
    percent(belowBar(oosTest, bar), oosTest.length),
    `${recallAt(93)} (${recallAt(92)})`,
    percent(test.filter(({ right, answered }) => right && answered).length, test.length),
    percent(unknown, oosTest.length),
    percent(unknown, allUnknown),
  ];
}
