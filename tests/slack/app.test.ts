import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/answers/engine.ts';
import { click, command, deliver, event, mention, signature } from '../../src/playground/deliver.ts';
import { controlsOf } from '../../src/playground/render.ts';
import { contentOf } from '../../src/playground/slack-api.ts';
import { refusals } from '../../src/playground/validate.ts';
import type { Message } from '../../src/playground/workspace.ts';
import { BOT } from '../../src/playground/workspace.ts';
import { shippedEngine } from '../support/bot.ts';
import { ADA, type Harness, PRODUCT, startHarness } from '../support/slack.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

function roleCommand(harness: Harness, text: string) {
  const responseUrl = harness.api.responseUrl(harness.base, { channel: PRODUCT.id, user: ADA.id, original: null });
  return harness.send(command({ name: '/role', text, user: ADA, channel: PRODUCT, responseUrl }));
}

/** Asks by command and puts the private answer into the workspace, as Slack does. */
async function privateAnswer(harness: Harness, text: string): Promise<Message> {
  const { body } = await roleCommand(harness, text);
  const content = contentOf(JSON.parse(body));
  return harness.workspace.post({
    channel: PRODUCT.id,
    user: BOT.id,
    threadTs: null,
    onlyFor: ADA.id,
    ...content,
  });
}

function says(harness: Harness, text: string, threadTs: string | null = null): Message {
  return harness.workspace.post({ channel: PRODUCT.id, user: ADA.id, text, blocks: [], threadTs, onlyFor: null });
}

describe.each(['http', 'socket'] as const)('over %s', (mode) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine, mode);
  });
  afterAll(() => harness.stop());

  test('/role answers privately, in the acknowledgement, with a table that Slack takes', async () => {
    const { status, body } = await roleCommand(harness, 'pm vs leader');
    const answer = JSON.parse(body);
    expect(status).toBe(200);
    expect(answer.response_type).toBe('ephemeral');
    expect(answer.text).toMatch(/^Product Manager vs Product Leader: /);
    const types = answer.blocks.map(({ type }: { type: string }) => type);
    expect(types).toEqual(['section', 'table', 'context', 'context', 'actions', 'context_actions']);
    expect(refusals(answer.blocks)).toEqual([]);
  });

  test('a mention is answered in the thread of the message', async () => {
    const asked = says(harness, `<@${BOT.id}> who owns the roadmap?`);
    await harness.send(mention(asked));
    const answer = await harness.arrives(({ user, threadTs }) => user === BOT.id && threadTs === asked.ts);
    expect(answer.text).toContain('The Product Leader owns it.');
    const { args } = harness.calls.findLast(({ method }) => method === 'chat.postMessage') ?? { args: {} };
    expect(args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', thread_ts: asked.ts });
  });

  test('a mention in a thread is answered in that thread', async () => {
    const root = says(harness, 'a talk');
    const asked = says(harness, `<@${BOT.id}> what is a PO?`, root.ts);
    await harness.send(mention(asked));
    const answer = await harness.arrives(({ user, threadTs }) => user === BOT.id && threadTs === root.ts);
    expect(answer.text).toMatch(/^Product Owner: /);
  });

  test('Share posts the answer for everybody, naming who shared it, and takes the button away', async () => {
    const message = await privateAnswer(harness, 'po vs pm');
    const [action] = controlsOf(message.blocks);
    const responseUrl = harness.api.responseUrl(harness.base, {
      channel: PRODUCT.id,
      user: ADA.id,
      original: message.ts,
    });
    await harness.send(click({ message, action: action as object, user: ADA, channel: PRODUCT, responseUrl }));
    const shared = await harness.arrives(
      ({ text, onlyFor, ts }) => onlyFor === null && ts > message.ts && text.startsWith('Product Owner vs'),
    );
    expect(JSON.stringify(shared.blocks)).toContain(`<@${ADA.id}> asked: po vs pm`);
    await harness.arrives(({ ts, blocks }) => ts === message.ts && !JSON.stringify(blocks).includes('share_answer'));
  });
});

describe('over http', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness.stop());

  test.each(['', 'help', ' ? '])('/role %j shows what can be asked', async (text) => {
    const answer = JSON.parse((await roleCommand(harness, text)).body);
    expect(answer.text).toMatch(/^Ask me who does what/);
    expect(answer.text).toContain('Product Leader vs Product Manager');
    expect(refusals(answer.blocks)).toEqual([]);
  });

  test('an event that Slack delivers again is answered once', async () => {
    const asked = says(harness, `<@${BOT.id}> cto`);
    const delivery = mention(asked);
    await Promise.all([harness.send(delivery), harness.send(delivery), harness.send(delivery)]);
    await harness.arrives(({ threadTs }) => threadTs === asked.ts);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(harness.workspace.visibleTo(ADA.id).filter(({ threadTs }) => threadTs === asked.ts)).toHaveLength(1);
  });

  test.each([
    ['another bot', { bot_id: 'B1', user: 'U0OTHER' }],
    ['the bot itself', { user: BOT.id, bot_id: 'B0ROLECALL' }],
    ['an edit', { user: ADA.id, edited: { user: ADA.id, ts: '1.0' } }],
    ['a deletion', { user: ADA.id, subtype: 'message_deleted' }],
    ['a message without a person', {}],
  ])('a mention by %s is not answered', async (_, about) => {
    const before = harness.calls.length;
    const { status } = await harness.send(
      event({ type: 'app_mention', channel: PRODUCT.id, ts: '1.1', text: `<@${BOT.id}> pm`, ...about }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(status).toBe(200);
    expect(harness.calls.slice(before)).toEqual([]);
  });

  test.each([
    ['a channel-wide mention', '<!channel> pm vs leader'],
    ['a person', '<@U123> pm vs leader'],
    ['a link with another label', 'pm vs leader <https://evil.example|https://good.example>'],
    ['raw mark-up', 'pm vs leader &lt;!here&gt; <b>'],
    ['an unclosed tag', '<!channel pm vs leader'],
  ])('mark-up in a question comes back as plain characters: %s', async (_, text) => {
    const message = await privateAnswer(harness, text);
    const action = { ...(controlsOf(message.blocks)[0] as object) };
    const responseUrl = harness.api.responseUrl(harness.base, {
      channel: PRODUCT.id,
      user: ADA.id,
      original: message.ts,
    });
    const clicked = controlsOf(message.blocks).length > 0;
    if (clicked) await harness.send(click({ message, action, user: ADA, channel: PRODUCT, responseUrl }));
    const drawn = clicked
      ? await harness.arrives(({ onlyFor, blocks, ts }) => onlyFor === null && ts > message.ts && blocks.length > 0)
      : message;
    const shown = JSON.stringify(drawn.blocks).replaceAll(`<@${ADA.id}>`, '');
    expect(shown).not.toMatch(/<[!@#]/);
    expect(shown).not.toContain('evil.example');
    expect(refusals(drawn.blocks)).toEqual([]);
  });

  test.each([
    ['40,000 characters', 'pm vs leader '.repeat(3_077)],
    ['only emoji', '🎉🎉 :tada: 👩🏽‍💻'],
    ['control and bidi characters', '\u0000\u0007pm \u202Evs\u202C leader\u200B'],
    ['a lone surrogate', 'pm vs \uD800 leader'],
    ['another alphabet', '产品经理是什么?'],
  ])('%s get a clear answer', async (_, text) => {
    const { status, body } = await roleCommand(harness, text);
    const answer = JSON.parse(body);
    expect(status).toBe(200);
    expect(answer.text.length).toBeGreaterThan(10);
    expect(refusals(answer.blocks)).toEqual([]);
  });

  test('a wrong signature, a stale one, none and an empty body are refused', async () => {
    const body = 'command=%2Frole&text=pm';
    const post = (headers: Record<string, string>, sent = body) =>
      fetch(harness.target.url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: sent,
      });
    const now = Math.floor(Date.now() / 1_000);
    const signed = (timestamp: number, secret = harness.target.signingSecret) => ({
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signature(secret, timestamp, body),
    });
    const statuses = await Promise.all([
      post(signed(now, 'another secret')),
      post(signed(now - 360)),
      post({}),
      post(signed(now), ''),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });

  test('no message text and no token is in the log', async () => {
    await deliver(
      harness.target,
      command({ name: '/role', text: 'a very private matter', user: ADA, channel: PRODUCT, responseUrl: '' }),
    );
    expect(harness.lines.join()).not.toMatch(/private matter|xoxb-test|a-test-secret/);
  });
});

describe('when Slack refuses', () => {
  test('a table, the same answer goes out as section fields', async () => {
    const harness = await startHarness(engine, 'http', ({ method, args }) =>
      method === 'chat.postMessage' && String(args['blocks']).includes('"table"')
        ? { ok: false, error: 'invalid_blocks' }
        : undefined,
    );
    const asked = says(harness, `<@${BOT.id}> pm vs leader`);
    await harness.send(mention(asked));
    const answer = await harness.arrives(({ threadTs }) => threadTs === asked.ts);
    expect(JSON.stringify(answer.blocks)).toContain('_Product Manager_\\nkeeps it true to the idea');
    expect(refusals(answer.blocks)).toEqual([]);
    await harness.stop();
  });

  test('all blocks, the same answer goes out as text', async () => {
    const harness = await startHarness(engine, 'http', ({ method, args }) =>
      method === 'chat.postMessage' && args['blocks'] !== undefined && args['blocks'] !== '[]'
        ? { ok: false, error: 'invalid_blocks' }
        : undefined,
    );
    const asked = says(harness, `<@${BOT.id}> pm vs leader`);
    await harness.send(mention(asked));
    const answer = await harness.arrives(({ threadTs }) => threadTs === asked.ts);
    expect(answer.text).toContain('Roadmap: Product Manager: keeps it true to the idea; Product Leader: owns it');
    await harness.stop();
  });
});

test('an unexpected error gives the person a reference that the log has too', async () => {
  const broken = new Proxy(engine, {
    get: () => {
      throw new Error('a broken engine');
    },
  });
  const harness = await startHarness(broken);
  const { body } = await roleCommand(harness, 'pm vs leader');
  const reference = /reference: (\w{8})$/.exec(JSON.parse(body).text)?.[1];
  expect(reference).toBeDefined();
  expect(harness.lines.some((line) => line.includes(String(reference)) && line.includes('a broken engine'))).toBe(true);
  await harness.stop();
});

test('a token that Slack does not accept is known at the start', async () => {
  await expect(startHarness(engine, 'http', () => ({ ok: false, error: 'invalid_auth' }))).rejects.toThrow(
    'invalid_auth',
  );
});
