import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/answers/engine.ts';
import { command } from '../../src/playground/deliver.ts';
import { answerTo } from '../../src/slack/answering.ts';
import { shippedEngine, type TestBot, testBot } from '../support/bot.ts';
import { ADA, PRODUCT, startHarness } from '../support/slack.ts';

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

test('a command that has to wait until the knowledge is learned is acknowledged in time, and answered then', async () => {
  const { promise, resolve } = Promise.withResolvers<Engine>();
  const untrained = { ...engine, ranker: { kind: 'untrained' } } as const;
  const slack = await startHarness(untrained, 'http', undefined, { engine: () => promise });
  const ask = (text: string) => {
    const responseUrl = slack.api.responseUrl(slack.base, { channel: PRODUCT.id, user: ADA.id, original: null });
    return slack.send(command({ name: '/role', text, user: ADA, channel: PRODUCT, responseUrl }));
  };
  expect((await ask('pm vs leader')).body).toContain('Product Leader vs Product Manager');
  expect(await ask('what is agile')).toMatchObject({ status: 200, body: '' });
  resolve(engine);
  await slack.arrives(({ text }) => text.includes('teamwork, feedback and short cycles'));
  await slack.stop();
});
