/** Phrasings from use: what people asked in vain, added to the entry that would have answered. */
import { readFile, writeFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import { answer } from './answers/answer.ts';
import type { Engine } from './answers/engine.ts';
import { withPhrasing } from './edit.ts';
import type { GapGroup } from './gaps.ts';
import type { Parts } from './knowledge/cross-check.ts';

/** A phrasing that an entry could have. */
export interface Suggestion {
  readonly phrasing: string;
  readonly entry: string;
  readonly file: string;
  readonly times: number;
  readonly why: GapGroup['why'];
  /** What would change in the file, as a unified diff. */
  readonly diff: string;
}

/** Less near than this, the entry is only the nearest of many that have nothing to do with the question. */
const NEAR = 0.15;

/**
 * What could be added, most often asked first.
 *
 * @param gaps what people asked in vain, or voted down
 */
export async function suggestionsFor(gaps: readonly GapGroup[], parts: Parts, engine: Engine): Promise<Suggestion[]> {
  const found: Suggestion[] = [];
  for (const { question, variants, nearest, times, why } of gaps) {
    for (const phrasing of [question, ...variants]) {
      const { kind, score, entries, nearest: near, notCovered } = answer(phrasing, engine);
      const isAnswered = kind !== 'unknown';
      // Answered by now, or about somebody whom the knowledge says nothing on.
      if ((why === 'unanswered' && (isAnswered || score < NEAR)) || notCovered.length > 0) continue;
      // What was voted down was the wrong entry: the next nearest may be the one that was meant.
      const entry = why === 'unanswered' ? nearest : near.find((id) => !entries.includes(id));
      const listed = parts.entries.find(({ item }) => item.id === entry);
      if (listed === undefined) continue;
      const { file } = listed.source.problem(listed.path, '', '');
      const before = await readFile(file, 'utf8');
      const after = withPhrasing(before, listed.item.id, phrasing);
      if (after === null) continue;
      const diff = createTwoFilesPatch(file, file, before, after, '', '', { context: 2 })
        .split('\n')
        .slice(1)
        .join('\n');
      found.push({ phrasing, entry: listed.item.id, file, times, why, diff });
    }
  }
  return found;
}

/** Adds a suggested phrasing; false when the file has changed so that it no longer fits. */
export async function applySuggestion({ file, entry, phrasing }: Suggestion): Promise<boolean> {
  const after = withPhrasing(await readFile(file, 'utf8'), entry, phrasing);
  if (after === null) return false;
  await writeFile(file, after);
  return true;
}
