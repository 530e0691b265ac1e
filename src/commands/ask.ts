/** `rolecall ask`. */
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { answer } from '../answers/answer.ts';
import { plainText } from '../answers/composing/plain.ts';
import { openKnowledge } from '../opened.ts';
import { drawAnswer, drawExplanation } from '../terminal.ts';
import { knowledgeFolder, terminal, warnUnkept } from './common.ts';

export function addAsk(program: Command): void {
  program
    .command('ask')
    .description('answer a question; without one, every line of standard input')
    .argument('[question...]', 'the question')
    .option('--json', 'print one JSON object a line')
    .option('--explain', 'say why it is answered so')
    .option('--knowledge <folder>', 'the knowledge to answer from', knowledgeFolder())
    .action(async (parts: string[], options: { json?: boolean; explain?: boolean; knowledge: string }) => {
      const engine = await (await openKnowledge(options.knowledge, warnUnkept)).engine();
      const explain = options.explain ? (await import('../answers/explain.ts')).explain : undefined;
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
}

/** The fields that programs rely on. */
function toJson(question: string, found: ReturnType<typeof answer>) {
  const { kind, roles, aspect, notCovered, entries, nearest, score } = found;
  const related = found.related.map(({ id }) => id);
  return { question, kind, roles, aspect, notCovered, entries, nearest, related, score, text: plainText(found) };
}
