/** The commands for whoever installs and runs the bot. */
import type { Command } from 'commander';
import { manifestWith, PARTS, type PartName, readManifest } from '../manifest.ts';
import { drawFindings, drawGaps } from '../terminal.ts';
import { settings, terminal, UsageError, withStore } from './common.ts';

/** Adds `manifest`, `doctor`, `gaps`, `backup` and `migrate-store`. */
export function addOperatingCommands(program: Command): void {
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
      const { examine } = await import('../doctor.ts');
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
      const { csvOf, draftOf, grouped } = await import('../gaps.ts');
      const { listGaps } = await import('../store/gaps.ts');
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
      const { backUp } = await import('../store/move.ts');
      await backUp((await settings()).database, file);
      console.log(`Copied to ${file}. To restore it, stop the bot and put it in the place of the store.`);
    });

  program
    .command('migrate-store')
    .description('copy all that is kept to an empty store; stop the bot first')
    .argument('<from>', 'an SQLite file or a postgres:// address')
    .argument('<to>', 'an SQLite file or a postgres:// address')
    .action(async (from: string, to: string) => {
      const { moveStore } = await import('../store/move.ts');
      for (const [table, rows] of Object.entries(await moveStore(from, to))) console.log(`${table}: ${rows}`);
      console.log('Done. Set DATABASE_URL to the new store, and start the bot.');
    });
}
