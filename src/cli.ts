/** `rolecall`: ask, check and maintain the knowledge from a terminal. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { answer } from './answers/answer.ts';
import { plainText } from './answers/plain.ts';
import type { Config } from './config.ts';
import { loadParts } from './knowledge/load.ts';
import { formatProblem, KnowledgeError } from './knowledge/problem.ts';
import { jsonSchemas } from './knowledge/schema.ts';
import { manifestWith, PARTS, type PartName, readManifest } from './manifest.ts';
import { openKnowledge } from './opened.ts';
import type { Store } from './store/store.ts';
import {
  drawAnswer,
  drawCoverage,
  drawExplanation,
  drawFindings,
  drawGaps,
  drawImport,
  drawSuggestions,
  terminalOf,
} from './terminal.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const KNOWLEDGE = process.env['KNOWLEDGE_FOLDER'] || join(import.meta.dirname, '..', 'knowledge');
const terminal = terminalOf(process.stdout, process.env);

const program = new Command('rolecall').description('Answers “who does what?” about product roles.');

program
  .command('ask')
  .description('answer a question; without one, every line of standard input')
  .argument('[question...]', 'the question')
  .option('--json', 'print one JSON object a line')
  .option('--explain', 'say why it is answered so')
  .option('--knowledge <folder>', 'the knowledge to answer from', KNOWLEDGE)
  .action(async (parts: string[], options: { json?: boolean; explain?: boolean; knowledge: string }) => {
    const engine = await (await openKnowledge(options.knowledge, warnUnkept)).engine;
    const explain = options.explain ? (await import('./answers/explain.ts')).explain : undefined;
    const print = (question: string) => {
      const found = answer(question, engine);
      const why = explain?.(question, engine);
      if (options.json) return console.log(JSON.stringify({ ...toJson(question, found), ...(why && { why }) }));
      console.log(drawAnswer(found, terminal));
      if (why !== undefined) console.log(`\n${drawExplanation(why, terminal)}`);
    };
    if (parts.length > 0) return print(parts.join(' '));
    if (process.stdin.isTTY) console.error('Type a question and press Enter; Ctrl+D ends.');
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      print(line);
      if (!options.json) console.log();
    }
  });

program
  .command('check')
  .description('check the knowledge and show what it covers')
  .option('--knowledge <folder>', 'the knowledge to check', KNOWLEDGE)
  .option('--fix', 'put right what takes no judgement')
  .option('--strict', 'end with 1 when there is anything to better')
  .option('--slack', 'send one of every message, Home and dialog to Slack’s own validator')
  .action(async (options: { knowledge: string; slack?: boolean; fix?: boolean; strict?: boolean }) => {
    if (options.slack) return askSlack(options.knowledge);
    const { fixAll, review } = await import('./review.ts');
    const { engine, knowledge } = await openKnowledge(options.knowledge, warnUnkept);
    let hints = review(await loadParts(options.knowledge), await engine);
    if (options.fix) {
      console.log(`${await fixAll(hints)} fixed.`);
      const again = await openKnowledge(options.knowledge, warnUnkept);
      hints = review(await loadParts(options.knowledge), await again.engine);
    }
    console.log(drawCoverage(knowledge, terminal));
    for (const { file, line, column, says } of hints) console.log(`${file}:${line}:${column}: ${says}`);
    console.log(hints.length === 0 ? 'Nothing to better.' : `${hints.length} to better.`);
    if (options.strict && hints.length > 0) process.exitCode = 1;
  });

program
  .command('suggest')
  .description('phrasings from use: what people asked in vain, added to the entry that is nearest')
  .option('--knowledge <folder>', 'the knowledge to add to', KNOWLEDGE)
  .option('--apply <numbers>', 'add these, such as 1,3; or all')
  .action(async (options: { knowledge: string; apply?: string }) => {
    const [{ grouped }, { listGaps }, { applySuggestion, suggestionsFor }] = await Promise.all([
      import('./gaps.ts'),
      import('./store/gaps.ts'),
      import('./suggest.ts'),
    ]);
    const groups = grouped(await withStore((store) => store.run(listGaps)));
    const engine = await (await openKnowledge(options.knowledge, warnUnkept)).engine;
    const suggestions = await suggestionsFor(groups, await loadParts(options.knowledge), engine);
    if (options.apply === undefined) return console.log(drawSuggestions(suggestions, terminal));
    const chosen = options.apply === 'all' ? suggestions.map((_, i) => i + 1) : options.apply.split(',').map(Number);
    for (const number of chosen) {
      const suggestion = suggestions[number - 1];
      if (suggestion === undefined)
        throw new UsageError(`There are ${suggestions.length} suggestions; --apply takes numbers from 1 on.`);
      const added = await applySuggestion(suggestion);
      console.log(`${added ? 'Added' : 'Not added'}: “${suggestion.phrasing}” to ${suggestion.entry}.`);
    }
  });

program
  .command('schemas')
  .description('write the JSON Schemas by which editors complete knowledge files')
  .option('--knowledge <folder>', 'where to write them', KNOWLEDGE)
  .action(async (options: { knowledge: string }) => {
    await mkdir(options.knowledge, { recursive: true });
    for (const [kind, schema] of Object.entries(jsonSchemas())) {
      const file = join(options.knowledge, `${kind}.schema.json`);
      await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
      console.log(file);
    }
  });

program
  .command('import')
  .description('draft knowledge from an article; again, show what changed in it')
  .argument('<file>', '.html, .md or .txt')
  .option('--knowledge <folder>', 'where to draft', KNOWLEDGE)
  .action(async (file: string, options: { knowledge: string }) => {
    const { importArticle } = await import('./import/import.ts');
    const engine = await (await openKnowledge(options.knowledge, warnUnkept)).engine;
    console.log(drawImport(await importArticle(file, options.knowledge, engine), terminal));
  });

program
  .command('preview')
  .description('open the knowledge as pages to look through, which follow the files as they change')
  .option('--knowledge <folder>', 'the knowledge to show', KNOWLEDGE)
  .action(async (options: { knowledge: string }) => {
    // The playground has the pages; it opens where no Slack setting is set.
    for (const name of Object.keys(process.env)) if (name.startsWith('SLACK_')) process.env[name] = '';
    process.env['KNOWLEDGE_FOLDER'] = options.knowledge;
    await import('./main.ts');
  });

program
  .command('manifest')
  .description('print the app’s manifest, with optional parts and addresses')
  .option('--with <parts>', `comma-separated: ${Object.keys(PARTS).join(', ')}`, '')
  .option('--url <url>', 'where Slack reaches the app over HTTP; without it, the app uses Socket Mode')
  .option('--json', 'print JSON instead of YAML')
  .action(async (options: { with: string; url?: string; json?: boolean }) => {
    const names = options.with.split(/[\s,]+/).filter((name) => name !== '');
    const strange = names.find((name) => !(name in PARTS));
    if (strange !== undefined) {
      throw new UsageError(`There is no part “${strange}”. The parts are agent, workflow and listen.`);
    }
    if (options.url !== undefined && !/^https:\/\/[^/]/.test(options.url)) {
      throw new UsageError('--url takes an address such as https://rolecall.example.');
    }
    const url = options.url === undefined ? undefined : new URL(options.url);
    const manifest = manifestWith(await readManifest(), names as PartName[], url);
    const { stringify } = await import('yaml');
    console.log(options.json ? JSON.stringify(manifest, null, 2) : stringify(manifest, { lineWidth: 120 }).trimEnd());
  });

program
  .command('doctor')
  .description('look whether the settings, Slack and the store fit together, and say what to do where they do not')
  .action(async () => {
    const { examine } = await import('./doctor.ts');
    const config = await settings();
    const findings = await withStore((store) => examine(config, store));
    console.log(drawFindings(findings, terminal));
    if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
  });

program
  .command('gaps')
  .description('what people asked and did not get, most asked first')
  .option('--json', 'print a JSON array')
  .option('--csv', 'print comma-separated values')
  .option('--draft <n>', 'print an entry to start from for the n-th of them', Number)
  .action(async (options: { json?: boolean; csv?: boolean; draft?: number }) => {
    const { csvOf, draftOf, grouped } = await import('./gaps.ts');
    const { listGaps } = await import('./store/gaps.ts');
    const groups = grouped(await withStore((store) => store.run(listGaps)));
    if (options.draft !== undefined) {
      const group = groups[options.draft - 1];
      if (group === undefined)
        throw new UsageError(`There are ${groups.length} gaps; --draft takes a number from 1 on.`);
      return void process.stdout.write(await draftOf(group));
    }
    if (options.json) return console.log(JSON.stringify(groups, null, 2));
    if (options.csv) return void process.stdout.write(csvOf(groups));
    console.log(drawGaps(groups, terminal));
  });

program
  .command('backup')
  .description('copy the SQLite store to a new file, while the bot runs')
  .argument('<file>', 'the file to make')
  .action(async (file: string) => {
    const { backUp } = await import('./store/move.ts');
    await backUp((await settings()).database, file);
    console.log(`Copied to ${file}. To restore it, stop the bot and put it in the place of the store.`);
  });

program
  .command('migrate-store')
  .description('copy all that is kept to an empty store; stop the bot first')
  .argument('<from>', 'an SQLite file or a postgres:// address')
  .argument('<to>', 'an SQLite file or a postgres:// address')
  .action(async (from: string, to: string) => {
    const { moveStore } = await import('./store/move.ts');
    for (const [table, rows] of Object.entries(await moveStore(from, to))) console.log(`${table}: ${rows}`);
    console.log('Done. Set DATABASE_URL to the new store, and start the bot.');
  });

/** Ends with 1 when Slack would refuse something, and with 2 when it cannot be asked. */
async function askSlack(folder: string): Promise<void> {
  const { everything } = await import('./slack/everything.ts');
  const { validate } = await import('./slack/validation.ts');
  const samples = await everything(await (await openKnowledge(folder, warnUnkept)).engine);
  try {
    const refused = await validate(samples, (await settings()).slackApiUrl);
    for (const { of, problems } of refused) console.log(`✗ ${of}\n${problems.map((line) => `    ${line}`).join('\n')}`);
    console.log(`${samples.length - refused.length} of ${samples.length} are as Slack takes them.`);
    if (refused.length > 0) process.exitCode = 1;
  } catch (error) {
    if ((error as Error).name !== 'UnreachableError') throw error;
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}

/** Something that the person at the terminal can put right. */
class UsageError extends Error {}

async function settings(): Promise<Config> {
  const { readConfig } = await import('./config.ts');
  return readConfig(process.env);
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const { Store } = await import('./store/store.ts');
  const store = new Store((await settings()).database, console);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The fields that programs rely on. */
function toJson(question: string, found: ReturnType<typeof answer>) {
  const { kind, roles, aspect, notCovered, entries, nearest, score } = found;
  const related = found.related.map(({ id }) => id);
  return { question, kind, roles, aspect, notCovered, entries, nearest, related, score, text: plainText(found) };
}

function warnUnkept(error: unknown): void {
  console.error(
    `What was made of the knowledge could not be kept, so the next start makes it again: ${(error as Error).message}`,
  );
}

/** The errors that a person can put right by what they say. */
const PLAIN = new Set(['ConfigError', 'MoveError', 'ImportError']);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof KnowledgeError) {
    for (const problem of error.problems) console.error(formatProblem(problem));
    const { length } = error.problems;
    console.error(`${length} ${length === 1 ? 'problem' : 'problems'} in the knowledge. Nothing was changed.`);
  } else if (error instanceof UsageError || PLAIN.has((error as Error).name)) {
    console.error((error as Error).message);
  } else if (/^(?:E[A-Z]+|[0-9A-Z]{5})$/.test(String((error as { code?: unknown }).code))) {
    console.error(`The store cannot be used: ${(error as Error).message || (error as { code: string }).code}`);
  } else throw error;
}
