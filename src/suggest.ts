/** Phrasings from use: what people asked in vain, added to the entry that would have answered. */
import { readFile, writeFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import { answer } from './answers/answer.ts';
import type { Engine } from './answers/engine.ts';
import { withPhrasing } from './edit.ts';
import type { GapGroup } from './gaps.ts';
import type { Parts } from './knowledge/load.ts';

/** A phrasing that an entry could have. */
export interface Suggestion {
  readonly phrasing: string;
  readonly entry: string;
  readonly file: string;
  readonly times: number;
  /** What would change in the file, as a unified diff. */
  readonly diff: string;
}

/** Less near than this, the entry is only the nearest of many that have nothing to do with the question. */
const NEAR = 0.15;

/**
 * What could be added, most often asked first.
 *
 * @param gaps what people asked in vain; of the answers that were voted down, the question was understood
 */
export async function suggestionsFor(gaps: readonly GapGroup[], parts: Parts, engine: Engine): Promise<Suggestion[]> {
  const found: Suggestion[] = [];
  for (const { question, variants, nearest, times, why } of gaps) {
    const listed = parts.entries.find(({ item }) => item.id === nearest);
    if (listed === undefined || why === 'thumbs-down') continue;
    const { file } = listed.source.problem(listed.path, '', '');
    for (const phrasing of [question, ...variants]) {
      const { kind, score, notCovered } = answer(phrasing, engine);
      // Answered by now, or about somebody whom the knowledge says nothing on.
      if (kind !== 'unknown' || score < NEAR || notCovered.length > 0) continue;
      const before = await readFile(file, 'utf8');
      const after = withPhrasing(before, listed.item.id, phrasing);
      if (after === null) continue;
      const diff = createTwoFilesPatch(file, file, before, after, '', '', { context: 2 })
        .split('\n')
        .slice(1)
        .join('\n');
      found.push({ phrasing, entry: listed.item.id, file, times, diff });
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
