/** Imports an article: reads it, drafts knowledge from it once, and from then on says what changed in it. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Engine } from '../answers/engine.ts';
import type { Article } from './article.ts';
import { draftEntries, draftOf, idOf } from './draft.ts';
import { type Change, changesSince, type Record_, recordOf } from './record.ts';

/** An article that cannot be imported; the message says why, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** What an import did. */
export interface Imported {
  readonly article: Article;
  /** The files that were written; none when the article was imported before. */
  readonly written: readonly string[];
  /** What changed since it was imported before; null the first time. */
  readonly changes: readonly Change[] | null;
  /** Entries for sections that are new since, to copy. */
  readonly newEntries: string | null;
}

/**
 * Imports a file. Nothing that is there already is written over, but for the record of what the article said.
 *
 * @param file HTML, Markdown or plain text, by the end of its name
 * @param knowledge the knowledge folder
 * @throws ImportError when nothing can be drafted from the file
 */
export async function importArticle(file: string, knowledge: string, engine: Engine): Promise<Imported> {
  const article = await readArticle(file);
  if (article.title === '' || article.sections.length === 0) {
    throw new ImportError(`${file} has no title with sections under it, so that nothing can be drafted from it.`);
  }
  const id = idOf(article);
  const record = join(knowledge, '.imports', `${id}.json`);
  const before = await readFile(record, 'utf8').then(
    (text) => JSON.parse(text) as Record_,
    () => null,
  );
  if (before === null) {
    const draft = draftOf(article, engine);
    const paths = Object.keys(draft).map((name) => join(knowledge, name));
    for (const path of paths) {
      if (await isThere(path))
        throw new ImportError(`${path} is there already. Move it, or import under another title.`);
    }
    for (const [name, text] of Object.entries(draft)) await write(join(knowledge, name), text);
    await write(record, `${JSON.stringify(recordOf(article), null, 2)}\n`);
    return { article, written: paths, changes: null, newEntries: null };
  }
  const changes = changesSince(before, article);
  const isNew = ({ heading }: { heading: string }) =>
    changes.some((one) => one.what === 'new' && one.heading === heading);
  const fresh = article.sections.filter(isNew);
  await write(record, `${JSON.stringify(recordOf(article), null, 2)}\n`);
  return { article, written: [], changes, newEntries: fresh.length === 0 ? null : draftEntries(fresh, id, engine) };
}

async function readArticle(file: string): Promise<Article> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ImportError(
      `${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
    );
  });
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return (await import('./html.ts')).readHtml(text);
    case '.md':
    case '.markdown':
      return (await import('./markdown.ts')).readMarkdown(text);
    case '.txt':
      return (await import('./text.ts')).readText(text);
    default:
      throw new ImportError(`${file} is neither .html, .md nor .txt, so that it is not clear how to read it.`);
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
