/** Reads what people asked before: a question a line, in files that are named after what answers them. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LOCAL } from './local.ts';
import type { Problem } from './problem.ts';
import { EXAMPLE_KINDS, type Examples } from './schema.ts';
import { shownPath, unreadable } from './source.ts';

/** A file of examples. */
interface ExampleFile extends Examples {
  readonly file: string;
  readonly lines: readonly string[];
}

/**
 * Reads `examples/*.txt` of a knowledge folder, and what `local/` adds to them.
 *
 * @param ids of the entries that there may be examples of
 * @param problems gets each file that is named after nothing, and each question that two files claim
 */
export async function readExamples(folder: string, ids: ReadonlySet<string>, problems: Problem[]): Promise<Examples[]> {
  const paths = await Promise.all([folder, join(folder, LOCAL)].map(filesIn));
  const files = await Promise.all(paths.flat().map((path) => read(path, problems)));
  const claimed = new Map<string, ExampleFile>();
  const known = files.filter(({ of, file }) => {
    if (ids.has(of) || (EXAMPLE_KINDS as readonly string[]).includes(of)) return true;
    const expected = `the id of an entry, or one of ${EXAMPLE_KINDS.join(', ')}, as its name`;
    problems.push({ file, line: 1, column: 1, found: `examples of "${of}"`, expected });
    return false;
  });
  for (const file of known) {
    for (const question of file.questions) {
      const key = question.toLowerCase();
      const before = claimed.get(key);
      if (before === undefined) claimed.set(key, file);
      else if (before.of !== file.of) problems.push(claimedTwice(key, file, before));
    }
  }
  const byName = Map.groupBy(known, ({ of }) => of);
  return [...byName].map(([of, ofThis]) => ({ of, questions: ofThis.flatMap(({ questions }) => questions) }));
}

async function read(path: string, problems: Problem[]): Promise<ExampleFile> {
  const text = await readFile(path, 'utf8').catch(({ message }: Error) => {
    problems.push(unreadable(path, message));
    return '';
  });
  const lines = text.split('\n').map((line) => line.trim());
  return { of: basename(path, '.txt'), file: shownPath(path), lines, questions: lines.filter((line) => line !== '') };
}

function claimedTwice(question: string, here: ExampleFile, before: ExampleFile): Problem {
  const lineIn = ({ lines }: ExampleFile) => lines.findIndex((line) => line.toLowerCase() === question) + 1;
  return {
    ...{ file: here.file, line: lineIn(here), column: 1 },
    found: `a question that is an example of "${before.of}" too (${before.file}:${lineIn(before)})`,
    expected: 'each question in one file',
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const inFolder = join(folder, 'examples');
  const found = await readdir(inFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return found
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(inFolder, name));
}
