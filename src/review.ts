/** Looks through knowledge that loads, for what an editor would want to better. */
import { readFile, writeFile } from 'node:fs/promises';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { answer } from './answers/answer.ts';
import type { Engine } from './answers/engine.ts';
import { commonEnglish } from './answers/language/english.ts';
import { words } from './answers/language/text.ts';
import { withoutPhrasing } from './edit.ts';
import { sentencesOf } from './import/draft.ts';
import type { Parts } from './knowledge/cross-check.ts';
import type { Listed } from './knowledge/local.ts';
import type { Entry } from './knowledge/schema.ts';

/** Something to better, and where. `line` and `column` count from 1. */
export interface Hint {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is so, and what to do. */
  readonly says: string;
  /** Makes the file's text right, where that takes no judgement; null when it cannot. */
  readonly fix?: (text: string) => string | null;
}

// A button in Slack shows so many characters of a question; a cell is read at a glance; an answer in ten seconds.
const LONGEST_BUTTON = 75;
const LONGEST_POINT = 120;
const LONGEST_ANSWER = 400;
// School years, by Flesch and Kincaid; news is written for about 10 to 12.
const HARDEST = 16;

/** All hints, in the order of the files. */
export function review(parts: Parts, engine: Engine): Hint[] {
  const hints = [
    ...parts.entries.flatMap((entry) => reviewEntry(entry, engine)),
    ...sharedPhrasings(parts),
    ...parts.roles.flatMap((role) => ordinaryAliases(role)),
    ...parts.posts.flatMap((post) => reviewPost(post, parts)),
  ];
  return hints.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** Applies every fix; returns how many were. */
export async function fixAll(hints: readonly Hint[]): Promise<number> {
  let fixed = 0;
  // From the end of each file on, so that what is still to be fixed keeps its place.
  for (const { file, fix } of hints.toReversed()) {
    const before = fix === undefined ? '' : await readFile(file, 'utf8');
    const after = fix?.(before) ?? null;
    if (after === null || after === before) continue;
    await writeFile(file, after);
    fixed += 1;
  }
  return fixed;
}

function reviewEntry(listed: Listed<Entry>, engine: Engine): Hint[] {
  const { item, path } = listed;
  const { id, question, phrasings, answer: text, points } = item;
  const at = (key: readonly PropertyKey[], says: string, fix?: Hint['fix']) =>
    hint(listed, [...path, ...key], says, fix);
  const grade = gradeOf(text);
  const seen = new Set([words(question).join(' ')]);
  return [
    ...(phrasings.length === 0
      ? [at(['question'], 'has no other way to ask it. Add "phrasings": the more they differ, the better.')]
      : []),
    ...phrasings.flatMap((phrasing, i) => {
      const plain = words(phrasing).join(' ');
      if (!seen.has(plain)) {
        seen.add(plain);
        return [];
      }
      return [
        at(['phrasings', i], `“${phrasing}” stands here twice. Take one out.`, (all) => withoutPhrasing(all, id, i)),
      ];
    }),
    ...[question, ...phrasings].flatMap((asked, i) => {
      const found = answer(asked, engine);
      if (found.entries.includes(id)) return [];
      const key = i === 0 ? ['question'] : ['phrasings', i - 1];
      const by =
        found.entries[0] === undefined
          ? `by nothing (${nearestIn(found.nearest[0], found.score)})`
          : `by “${found.entries[0]}” (${found.score.toFixed(2)})`;
      return [at(key, `“${asked}” is answered ${by}, not by this entry. Ask differently, or see why: ask --explain.`)];
    }),
    ...(question.length > LONGEST_BUTTON
      ? [
          at(
            ['question'],
            `is cut on a button, which shows ${LONGEST_BUTTON} characters; this has ${question.length}. Ask shorter.`,
          ),
        ]
      : []),
    ...(text.length > LONGEST_ANSWER
      ? [
          at(
            ['answer'],
            `has ${text.length} characters; in ten seconds one reads about ${LONGEST_ANSWER}. Say it shorter.`,
          ),
        ]
      : []),
    ...(grade > HARDEST
      ? [at(['answer'], `reads like school year ${grade.toFixed(0)}. Shorter sentences and words help.`)]
      : []),
    ...Object.entries(points).flatMap(([role, point]) =>
      point.length > LONGEST_POINT
        ? [
            at(
              ['points', role],
              `is long for a cell: ${point.length} characters, where ${LONGEST_POINT} are read at a glance.`,
            ),
          ]
        : [],
    ),
  ];
}

function nearestIn(nearest: string | undefined, score: number): string {
  return nearest === undefined ? 'nothing is near' : `nearest is “${nearest}”, ${score.toFixed(2)}`;
}

/** Ways to ask that two entries claim. */
function sharedPhrasings({ entries }: Parts): Hint[] {
  const owners = new Map<string, string>();
  return entries.flatMap((listed) =>
    [listed.item.question, ...listed.item.phrasings].flatMap((asked, i) => {
      const plain = words(asked).join(' ');
      const owner = owners.get(plain);
      if (owner === undefined) owners.set(plain, listed.item.id);
      if (owner === undefined || owner === listed.item.id) return [];
      const key = i === 0 ? ['question'] : ['phrasings', i - 1];
      return [
        hint(listed, [...listed.path, ...key], `“${asked}” is claimed by “${owner}” too. Leave it to one of them.`),
      ];
    }),
  );
}

/** Aliases that people write without meaning the role. */
function ordinaryAliases(listed: Parts['roles'][number]): Hint[] {
  return (['aliases', 'readAs'] as const).flatMap((key) =>
    listed.item[key].flatMap((alias, i) =>
      words(alias).length === 1 && commonEnglish().has(words(alias)[0] as string)
        ? [
            hint(
              listed,
              [...listed.path, key, i],
              `“${alias}” is an ordinary word too. Move it to "everyday", so that it is not taken for the role everywhere.`,
            ),
          ]
        : [],
    ),
  );
}

function reviewPost(listed: Parts['posts'][number], { entries, posts }: Parts): Hint[] {
  const { id, url } = listed.item;
  const isLinked =
    entries.some(({ item }) => item.source?.post === id || item.related.some(({ post }) => post === id)) ||
    posts.some(({ item }) => item.listedOn === id);
  return [
    ...(isLinked
      ? []
      : [hint(listed, [...listed.path, 'id'], 'is linked to by nothing. Name it as a source or as related reading.')]),
    ...(url?.startsWith('http://') === true
      ? [
          hint(listed, [...listed.path, 'url'], 'is not https. If the site has it, change it.', (text) =>
            text.includes(url) ? text.replace(url, url.replace('http://', 'https://')) : null,
          ),
        ]
      : []),
  ];
}

/** The school year that a text is written for. @see https://doi.org/10.21236/ADA006655 */
function gradeOf(text: string): number {
  const all = words(text);
  const sentence = Math.max(1, sentencesOf(text).length);
  return all.length < 8 ? 0 : fleschKincaid({ sentence, word: all.length, syllable: syllable(all.join(' ')) });
}

function hint({ source }: Listed<unknown>, path: readonly PropertyKey[], says: string, fix?: Hint['fix']): Hint {
  const { file, line, column } = source.problem(path, '', '');
  return { file, line, column, says, ...(fix === undefined ? {} : { fix }) };
}
