/** The commands for whoever keeps the knowledge. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { loadParts } from '../knowledge/load.ts';
import { jsonSchemas } from '../knowledge/schema.ts';
import { openKnowledge } from '../opened.ts';
import { drawCoverage, drawImport, drawSuggestions } from '../terminal.ts';
import { knowledgeFolder, settings, terminal, UsageError, warnUnkept, withStore } from './common.ts';

/** Adds `check`, `suggest`, `schemas` and `import`. */
export function addKnowledgeCommands(program: Command): void {
  program
    .command('check')
    .description('check the knowledge and show what it covers')
    .option('--knowledge <folder>', 'the knowledge to check', knowledgeFolder())
    .option('--fix', 'put right what takes no judgement')
    .option('--strict', 'end with 1 when there is anything to better')
    .option('--slack', 'send one of every message, Home and dialog to Slack’s own validator')
    .action(async (options: { knowledge: string; slack?: boolean; fix?: boolean; strict?: boolean }) => {
      if (options.slack) return askSlack(options.knowledge);
      const { fixAll, review } = await import('../review.ts');
      const { engine, knowledge } = await openKnowledge(options.knowledge, warnUnkept);
      let hints = review(await loadParts(options.knowledge), await engine());
      if (options.fix) {
        console.log(`${await fixAll(hints)} fixed.`);
        const again = await openKnowledge(options.knowledge, warnUnkept);
        hints = review(await loadParts(options.knowledge), await again.engine());
      }
      console.log(drawCoverage(knowledge, terminal));
      for (const { file, line, column, says } of hints) console.log(`${file}:${line}:${column}: ${says}`);
      console.log(hints.length === 0 ? 'Nothing to better.' : `${hints.length} to better.`);
      if (options.strict && hints.length > 0) process.exitCode = 1;
    });

  program
    .command('suggest')
    .description('phrasings from use: what people asked in vain, added to the entry that is nearest')
    .option('--knowledge <folder>', 'the knowledge to add to', knowledgeFolder())
    .option('--apply <numbers>', 'add these, such as 1,3; or all')
    .action(async (options: { knowledge: string; apply?: string }) => {
      const [{ grouped }, { listGaps }, { applySuggestion, suggestionsFor }] = await Promise.all([
        import('../gaps.ts'),
        import('../store/gaps.ts'),
        import('../suggest.ts'),
      ]);
      const groups = grouped(await withStore((store) => store.run(listGaps)));
      const engine = await (await openKnowledge(options.knowledge, warnUnkept)).engine();
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
    .option('--knowledge <folder>', 'where to write them', knowledgeFolder())
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
    .option('--knowledge <folder>', 'where to draft', knowledgeFolder())
    .action(async (file: string, options: { knowledge: string }) => {
      const { importArticle } = await import('../import/import.ts');
      const engine = await (await openKnowledge(options.knowledge, warnUnkept)).engine();
      console.log(drawImport(await importArticle(file, options.knowledge, engine), terminal));
    });
}

/** Ends with 1 when Slack would refuse something, and with 2 when it cannot be asked. */
async function askSlack(folder: string): Promise<void> {
  const { everything } = await import('../slack/everything.ts');
  const { validate } = await import('../slack/validation.ts');
  const samples = await everything(await (await openKnowledge(folder, warnUnkept)).engine());
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
