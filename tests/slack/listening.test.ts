import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/answers/engine.ts';
import { click, command, said } from '../../src/playground/deliver.ts';
import { controlsOf } from '../../src/playground/render.ts';
import { BOT, type Message } from '../../src/playground/workspace.ts';
import { shippedEngine } from '../support/bot.ts';
import { ADA, type Harness, PRODUCT, startHarness } from '../support/slack.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

function writes(harness: Harness, channel: string, text: string, threadTs: string | null = null): Message {
  return harness.workspace.post({ channel, user: ADA.id, text, blocks: [], threadTs, onlyFor: null });
}

describe('listening', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness.stop());

  const role = async (text: string) => {
    const responseUrl = harness.api.responseUrl(harness.base, { channel: PRODUCT.id, user: ADA.id, original: null });
    return JSON.parse(
      (await harness.send(command({ name: '/role', text, user: ADA, channel: PRODUCT, responseUrl }))).body,
    ).text;
  };
  const offers = () => harness.workspace.visibleTo(ADA.id).filter(({ text }) => text === 'I can answer this.');
  const says = async (text: string, threadTs: string | null = null) => {
    const message = writes(harness, PRODUCT.id, text, threadTs);
    await harness.send(said(message));
    await new Promise((resolve) => setTimeout(resolve, 50));
    return message;
  };

  test('is off until it is turned on, says how it stands, and goes off again', async () => {
    await says('who owns the roadmap?');
    expect(offers()).toHaveLength(0);
    expect(await role('listen status')).toContain('do not listen');
    expect(await role('listen')).toContain('I listen in this channel now');
    expect(await role('listen status')).toContain('I listen in this channel');
    expect(await role('listen off')).toContain('no longer listen');
    expect(await role('listen off')).toContain('was not listening');
  });

  test('offers an answer to a clear question only, once in a thread, and a few times an hour', async () => {
    await role('listen');
    for (const text of ['who owns the lunch?', 'the pm owns it', 'ok', 'pm salary vs scrum master?']) await says(text);
    expect(offers()).toHaveLength(0);
    const first = await says('who owns the roadmap?');
    await expect.poll(() => offers().length).toBe(1);
    await says('what does a product owner do?', first.ts);
    await says('what does a product owner do?', first.ts);
    expect(offers()).toHaveLength(1);
    for (let i = 0; i < 5; i++) await says('what does a product owner do?');
    expect(offers()).toHaveLength(3);
  });

  test('“Answer in the thread” answers everybody there, and the offer goes', async () => {
    const offer = offers()[0] as Message;
    const action = controlsOf(offer.blocks).find(({ action_id }) => action_id === 'answer_in_thread') as object;
    const responseUrl = harness.api.responseUrl(harness.base, {
      channel: PRODUCT.id,
      user: ADA.id,
      original: offer.ts,
    });
    await harness.send(click({ message: offer, action, user: ADA, channel: PRODUCT, responseUrl }));
    const answer = await harness.arrives(
      ({ text, onlyFor }) => onlyFor === null && text.includes('The Product Leader owns it.'),
    );
    expect(answer.threadTs).not.toBeNull();
    await expect.poll(() => offers().some(({ ts }) => ts === offer.ts)).toBe(false);
  });

  test('without the scopes it says how to get them', async () => {
    const limited = await startHarness(engine, 'http', ({ method }) =>
      method === 'auth.test'
        ? new Response(JSON.stringify({ ok: true, user_id: BOT.id, bot_id: 'B1' }), {
            headers: { 'content-type': 'application/json', 'x-oauth-scopes': 'commands,chat:write' },
          })
        : undefined,
    );
    const about = { name: '/role', text: 'listen', user: ADA, channel: PRODUCT, responseUrl: '' };
    const { text } = JSON.parse((await limited.send(command(about))).body);
    expect(text).toContain('channels:history');
    expect(text).toContain('rolecall manifest --with listen');
    await limited.stop();
  });
});
