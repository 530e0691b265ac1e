import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/answers/engine.ts';
import { answerTo } from '../../src/slack/answering.ts';
import { shippedEngine, type TestBot, testBot } from '../support/bot.ts';

let bot: TestBot;
let learn: (engine: Engine) => void;
let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
  const { promise, resolve } = Promise.withResolvers<Engine>();
  learn = resolve;
  bot = await testBot({ ...engine, ranker: { kind: 'untrained' } }, { engine: () => promise });
});
afterAll(() => bot.forget());

test('while the knowledge is learned, what is asked by names is answered, and the rest waits', async () => {
  const ask = (text: string) => answerTo(bot, { surface: 'command', team: 'T1', request: { text, after: null } });
  expect((await ask('pm vs leader')).kind).toBe('comparison');
  const waiting = ask('what is agile');
  const first = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 50, 'still waiting'))]);
  expect(first).toBe('still waiting');
  learn(engine);
  expect((await waiting).entries[0]).toBe('what-is-agile');
});
