/** `rolecall`: ask, check and maintain the knowledge from a terminal. */
import './quick-start.js';
import { existsSync } from 'node:fs';

const { Command } = await import('commander');
const { addAsk } = await import('./commands/ask.ts');
const { knowledgeFolder } = await import('./commands/common.ts');
const { addKnowledgeCommands } = await import('./commands/knowledge.ts');
const { addOperatingCommands } = await import('./commands/operating.ts');
const { formatProblem, KnowledgeError } = await import('./knowledge/problem.ts');

if (existsSync('.env')) process.loadEnvFile('.env');

const program = new Command('rolecall').description('Answers “who does what?” about product roles.');
addAsk(program);
addKnowledgeCommands(program);
program
  .command('preview')
  .description('open the knowledge as pages to look through, which follow the files as they change')
  .option('--knowledge <folder>', 'the knowledge to show', knowledgeFolder())
  .action(async (options: { knowledge: string }) => {
    // The playground has the pages; it opens where no Slack setting is set.
    for (const name of Object.keys(process.env)) if (name.startsWith('SLACK_')) process.env[name] = '';
    process.env['KNOWLEDGE_FOLDER'] = options.knowledge;
    await import('./main.ts');
  });
addOperatingCommands(program);

/** The errors that a person can put right by what they say. */
const PLAIN = new Set(['UsageError', 'ConfigError', 'MoveError', 'ImportError']);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof KnowledgeError) {
    for (const problem of error.problems) console.error(formatProblem(problem));
    const { length } = error.problems;
    console.error(`${length} ${length === 1 ? 'problem' : 'problems'} in the knowledge. Nothing was changed.`);
  } else if (PLAIN.has((error as Error).name)) {
    console.error((error as Error).message);
  } else if (/^(?:E[A-Z]+|[0-9A-Z]{5})$/.test(String((error as { code?: unknown }).code))) {
    console.error(`The store cannot be used: ${(error as Error).message || (error as { code: string }).code}`);
  } else throw error;
}
