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
 * Reads `examples/*.txt` of a knowledge folder, and what `local/` adds to them; a question that stands in both is what `local/`
 * says that it is.
 *
 * @param ids of the entries that there may be examples of
 * @param problems gets each file that is named after nothing, each question that two files of one folder claim, and that none
 *   tells what is not answered
 */
export async function readExamples(folder: string, ids: ReadonlySet<string>, problems: Problem[]): Promise<Examples[]> {
  const shared = await readFolder(folder, ids, problems);
  const local = await readFolder(join(folder, LOCAL), ids, problems);
  if (shared.length + local.length > 0 && ![...shared, ...local].some(({ of }) => of === 'unknown')) {
    const file = shownPath(join(folder, 'examples'));
    const found = 'no examples of what nothing answers, without which every question is like some other';
    problems.push({ file, line: 1, column: 1, found, expected: 'a file unknown.txt' });
  }
  const claims = new Map([...claimsIn(shared, problems), ...claimsIn(local, problems)]);
  const byName = Map.groupBy([...shared, ...local], ({ of }) => of);
  return [...byName].map(([of, files]) => ({
    of,
    questions: files.flatMap(({ questions }) =>
      questions.filter((asked) => claims.get(asked.toLowerCase())?.of === of),
    ),
  }));
}

/** Which file claims each question, in small letters: the first that does. */
function claimsIn(files: readonly ExampleFile[], problems: Problem[]): Map<string, ExampleFile> {
  const claims = new Map<string, ExampleFile>();
  for (const file of files) {
    for (const question of file.questions) {
      const key = question.toLowerCase();
      const before = claims.get(key);
      if (before === undefined) claims.set(key, file);
      else if (before.of !== file.of) problems.push(claimedTwice(key, file, before));
    }
  }
  return claims;
}

async function readFolder(folder: string, ids: ReadonlySet<string>, problems: Problem[]): Promise<ExampleFile[]> {
  const files = await Promise.all((await filesIn(folder)).map((path) => read(path, problems)));
  return files.filter(({ of, file }) => {
    if (ids.has(of) || (EXAMPLE_KINDS as readonly string[]).includes(of)) return true;
    const expected = `the id of an entry, or one of ${EXAMPLE_KINDS.join(', ')}, as its name`;
    problems.push({ file, line: 1, column: 1, found: `examples of "${of}"`, expected });
    return false;
  });
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
    expected: 'each question in one file of a folder',
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
