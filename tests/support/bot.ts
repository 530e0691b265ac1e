/** The shipped knowledge, loaded and prepared once for all tests of a file, and a bot that answers from it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/composing/compose.ts';
import type { Engine } from '../../src/answers/engine.ts';
import { SILENT } from '../../src/meter.ts';
import { openKnowledge } from '../../src/opened.ts';
import type { Bot } from '../../src/slack/bot.ts';
import { Store } from '../../src/store/store.ts';

export async function shippedEngine(): Promise<Engine> {
  const { engine } = await openKnowledge('knowledge', (error) => {
    throw error;
  });
  return engine();
}

/** What a conversation, question by question, ends in. */
export function talk(engine: Engine, ...questions: readonly string[]): Answer {
  let found = answer(questions[0] as string, engine);
  for (const question of questions.slice(1)) found = answer(question, engine, found);
  return found;
}

/** A bot with a store of its own, in a folder that `forget` deletes. */
export interface TestBot extends Bot {
  readonly forget: () => Promise<void>;
}

/** @param changes what is to be different, such as a store that is shared with another bot */
export async function testBot(engine: Engine, changes: Partial<Bot> = {}): Promise<TestBot> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-bot-'));
  const store = new Store(join(folder, 'memory.db'), { warn() {}, error: console.error });
  return {
    ...{
      engine: async () => engine,
      engineNow: () => engine,
      store,
      meter: SILENT,
      maintainers: [],
      onKnowledge() {},
      ...changes,
    },
    async forget() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
