/** CLINC150 as a knowledge base. @see https://github.com/clinc/oos-eval (Larson et al., EMNLP 2019; CC BY 3.0) */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../src/answers/ranking/learning.ts';
import { shuffle } from './shuffle.ts';

/** A question and the intent that it belongs to; `oos` is out of scope. */
export type Labelled = readonly [text: string, intent: string];

export interface Clinc {
  readonly train: readonly Labelled[];
  readonly val: readonly Labelled[];
  readonly test: readonly Labelled[];
  readonly oos_val: readonly Labelled[];
  readonly oos_test: readonly Labelled[];
}

const FOLDER = process.env['CLINC150'] ?? '../shared/benchmarks/clinc150';

/** The data, when it is on this machine; it is not part of the repository. */
export async function readClinc(variant: 'full' | 'small'): Promise<Clinc | undefined> {
  const file = join(FOLDER, `data_${variant}.json`);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Clinc) : undefined;
}

/**
 * The same data with only some phrasings of each intent, drawn by chance.
 *
 * @param each how many, or how many at least
 * @param most how many at most: numbers in between are drawn evenly on a logarithmic scale
 */
export function withPhrasings(data: Clinc, each: number, seed: number, most = each): Clinc {
  const rows = [...data.train];
  shuffle(rows, randomFrom(seed));
  const sizeOf = (intent: string) => Math.round(each * (most / each) ** randomFrom(`${seed} ${intent}`)());
  const taken = new Map<string, number>();
  const train = rows.filter(([, intent]) => {
    const count = (taken.get(intent) ?? 0) + 1;
    taken.set(intent, count);
    return count <= sizeOf(intent);
  });
  return { ...data, train };
}

/** Writes the training part as a knowledge folder of the project's own format; an entry's id is its intent. */
export async function writeKnowledge({ train }: Clinc): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clinc-'));
  await mkdir(join(folder, 'entries'));
  const phrasings = Map.groupBy(train, ([, intent]) => intent);
  const entries = [...phrasings].map(([id, rows]) => {
    const [question, ...others] = rows.map(([text]) => text);
    return { id, question, phrasings: others, answer: `About ${id}.` };
  });
  await writeFile(join(folder, 'entries', 'intents.yml'), JSON.stringify(entries, null, 1));
  return folder;
}
