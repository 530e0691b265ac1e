/** `rolecall`: ask, check and maintain the knowledge from a terminal. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { answer } from './answers/answer.ts';
import { plainText } from './answers/plain.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { formatProblem, KnowledgeError } from './knowledge/problem.ts';
import { jsonSchemas } from './knowledge/schema.ts';
import { openKnowledge } from './opened.ts';
import { drawAnswer, drawCoverage, terminalOf } from './terminal.ts';

const KNOWLEDGE = join(import.meta.dirname, '..', 'knowledge');
const terminal = terminalOf(process.stdout, process.env);

const program = new Command('rolecall').description('Answers “who does what?” about product roles.');

program
  .command('ask')
  .description('answer a question; without one, every line of standard input')
  .argument('[question...]', 'the question')
  .option('--json', 'print one JSON object a line')
  .option('--knowledge <folder>', 'the knowledge to answer from', KNOWLEDGE)
  .action(async (parts: string[], options: { json?: boolean; knowledge: string }) => {
    const engine = await (await openKnowledge(options.knowledge, warnUnkept)).engine;
    const print = (question: string) => {
      const found = answer(question, engine);
      console.log(options.json ? JSON.stringify(toJson(question, found)) : drawAnswer(found, terminal));
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
  .action(async (options: { knowledge: string }) => {
    console.log(drawCoverage(await loadKnowledge(options.knowledge), terminal));
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

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  const { length } = error.problems;
  console.error(`${length} ${length === 1 ? 'problem' : 'problems'} in the knowledge. Nothing was changed.`);
  process.exitCode = 1;
}
