import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/answers/engine.ts';
import {
  clickInView,
  globalShortcut,
  joinedChannel,
  mention,
  messageShortcut,
  opened,
  said,
  stepStarted,
  submission,
  suggestion,
} from '../../src/playground/deliver.ts';
import { controlsOf } from '../../src/playground/render.ts';
import { viewRefusals } from '../../src/playground/validate.ts';
import {
  BOT,
  CHANNELS,
  type Channel,
  conversationWith,
  type Message,
  type View,
} from '../../src/playground/workspace.ts';
import { keepMiss } from '../../src/store/gaps.ts';
import { shippedEngine } from '../support/bot.ts';
import { ADA, type Harness, PRODUCT, startHarness } from '../support/slack.ts';

const RANDOM = CHANNELS[2] as Channel;
const DM = conversationWith(ADA.id);
let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

function writes(harness: Harness, channel: string, text: string, threadTs: string | null = null): Message {
  return harness.workspace.post({ channel, user: ADA.id, text, blocks: [], threadTs, onlyFor: null });
}

/** The bot's answer to a message, wherever Slack put it. */
function answerTo(harness: Harness, asked: Message): Promise<Message> {
  return harness.arrives(
    ({ user, ts, threadTs }) => user === BOT.id && ts > asked.ts && threadTs === (asked.threadTs ?? asked.ts),
  );
}

function textIn(blocks: readonly unknown[]): string {
  return JSON.stringify(blocks);
}

describe.each(['http', 'socket'] as const)('over %s', (mode) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine, mode, () => undefined, { maintainers: [ADA.id] });
  });
  afterAll(() => harness.stop());

  test('it says that Slack can reach it', async () => {
    await expect.poll(harness.isConnected).toBe(true);
  });

  test('a direct message is answered in its own thread, and a follow-up there with what was talked about', async () => {
    const asked = writes(harness, DM, 'pm vs po');
    await harness.send(said(asked));
    expect((await answerTo(harness, asked)).text).toMatch(/^Product Manager vs Product Owner: /);
    const again = writes(harness, DM, 'and their pay?', asked.ts);
    await harness.send(said(again));
    expect((await answerTo(harness, again)).text).toMatch(/^Product Manager vs Product Owner \(pay\)/);
    // Nothing is known of a CTO's pay, but that is who is talked about now.
    const silent = writes(harness, DM, 'how much does a CTO earn?', asked.ts);
    await harness.send(said(silent));
    expect((await answerTo(harness, silent)).text).toMatch(/^The article says nothing on a CTO's pay/);
    const last = writes(harness, DM, 'and his skills?', asked.ts);
    await harness.send(said(last));
    expect((await answerTo(harness, last)).text).toMatch(/^CTO \(skills\)/);
  });

  test('the Messages tab gets at most four prompts, without a thread; a status shows while answering', async () => {
    await harness.send(opened(ADA, 'messages'));
    await expect.poll(() => harness.workspace.promptsIn(DM).length).toBeGreaterThan(1);
    expect(harness.workspace.promptsIn(DM).length).toBeLessThanOrEqual(4);
    await harness.send(said(writes(harness, DM, 'cto')));
    await expect.poll(() => harness.calls.some(({ method }) => method === 'assistant.threads.setStatus')).toBe(true);
    await expect.poll(() => harness.workspace.statusIn(DM)).toBeNull();
  });

  async function openCompare(): Promise<View> {
    await harness.send(globalShortcut('compare_roles', ADA, harness.api.triggerId(ADA.id)));
    await expect.poll(() => harness.workspace.modalOf(ADA.id)?.['callback_id']).toBe('compare_form');
    return harness.workspace.modalOf(ADA.id) as View;
  }
  const chosen = (...roles: string[]) => ({
    roles: { roles: { selected_options: roles.map((value) => ({ value })) } },
    aspect: { aspect: { selected_option: null } },
  });

  test('the compare dialog filters roles as one types', async () => {
    const view = await openCompare();
    const { body } = await harness.send(suggestion(view, 'roles', 'roles', 'PO', ADA));
    expect(JSON.parse(body).options).toEqual([
      { text: expect.objectContaining({ text: 'Product Owner' }), value: 'product-owner' },
    ]);
    const all = JSON.parse((await harness.send(suggestion(view, 'roles', 'roles', '', ADA))).body);
    expect(all.options).toHaveLength(5);
  });

  test('it wants two roles, shows the comparison, and posts it to a channel that the bot is in', async () => {
    const view = await openCompare();
    const one = JSON.parse((await harness.send(submission(view, chosen('cto'), ADA))).body);
    expect(one).toEqual({ response_action: 'errors', errors: { roles: 'Choose two or three roles.' } });
    const two = JSON.parse((await harness.send(submission(view, chosen('cto', 'product-owner'), ADA))).body);
    expect(two.response_action).toBe('update');
    expect(viewRefusals(two.view)).toEqual([]);
    expect(textIn(two.view.blocks)).toContain('CTO vs Product Owner');
    const result = { ...two.view, id: 'V1' };
    const to = (id: string) => ({ channel: { channel: { selected_conversation: id } } });
    const refused = JSON.parse((await harness.send(submission(result, to(RANDOM.id), ADA))).body);
    expect(refused.errors.channel).toContain('/invite @Rolecall');
    const posted = JSON.parse((await harness.send(submission(result, to(PRODUCT.id), ADA))).body);
    expect(textIn(posted.view.blocks)).toContain(`Posted in <#${PRODUCT.id}>`);
    await harness.arrives(
      ({ channel, threadTs, text }) => channel === PRODUCT.id && threadTs === null && text.startsWith('CTO vs'),
    );
  });

  test.each([
    ['I talked to our CTO and the product manager', /^CTO vs Product Manager: /],
    ['the scrum master said no', /^I have nothing on scrum masters\.$/],
    ['lunch at noon?', /^I found no role that I know/],
  ])('the message shortcut explains %j to the one who asks', async (text, expected) => {
    const message = writes(harness, PRODUCT.id, text);
    const responseUrl = harness.api.responseUrl(harness.base, { channel: PRODUCT.id, user: ADA.id, original: null });
    const triggerId = harness.api.triggerId(ADA.id);
    const about = { callbackId: 'explain_roles', message, user: ADA, channel: PRODUCT, responseUrl, triggerId };
    await harness.send(messageShortcut(about));
    const answer = await harness.arrives(({ ts, user }) => ts > message.ts && user === BOT.id);
    expect(answer.onlyFor).toBe(ADA.id);
    expect(answer.text).toMatch(expected);
  });

  test('Home shows roles, reading and examples that open; whoever keeps the knowledge sees what was asked in vain', async () => {
    const miss = { team: 'T0PLAYGRND', question: 'who wears the hats?', gist: 'hat wear', entry: '' };
    await harness.bot.store.run(keepMiss, miss);
    await harness.send(opened(ADA, 'home'));
    await expect.poll(() => harness.workspace.homeOf(ADA.id)).toBeDefined();
    const home = harness.workspace.homeOf(ADA.id) as View;
    for (const part of ['Product Leader', 'Software Architect', 'The Agile Advantage', 'who wears the hats?']) {
      expect(textIn(home.blocks)).toContain(part);
    }
    const controls = controlsOf(home.blocks);
    const use = (action: object) =>
      harness.send(clickInView({ view: home, action, user: ADA, triggerId: harness.api.triggerId(ADA.id) }));
    await use(controls[0] as object);
    await expect
      .poll(() => textIn(harness.workspace.modalOf(ADA.id)?.blocks ?? []))
      .toContain('Product Leader vs Product Manager');
    await use(controls.find(({ action_id }) => action_id === 'show_draft') as object);
    await expect.poll(() => textIn(harness.workspace.modalOf(ADA.id)?.blocks ?? [])).toContain('draft: true');
    const other = { id: 'U0GRACE', name: 'Grace', isBot: false };
    await harness.send(opened(other, 'home'));
    await expect.poll(() => harness.workspace.homeOf(other.id)).toBeDefined();
    expect(textIn(harness.workspace.homeOf(other.id)?.blocks ?? [])).not.toContain('hats');
  });

  test('the workflow step answers as text and as rich text, and fails with a clear message', async () => {
    const step = async (inputs: object) => {
      const id = crypto.randomUUID();
      const ended = harness.api.stepEnds(id);
      await harness.send(stepStarted('answer_question', id, inputs));
      return ended;
    };
    expect(await step({ question: 'who owns the roadmap?' })).toMatchObject({
      outputs: { answer: expect.stringContaining('The Product Leader owns it.'), answer_rich: { type: 'rich_text' } },
    });
    expect(await step({ question: 'lunch?' })).toMatchObject({
      outputs: { answer: expect.stringContaining('nothing on that') },
    });
    expect(await step({ question: ' ' })).toEqual({ error: expect.stringContaining('Fill in its field') });
    expect(await step({})).toEqual({ error: expect.stringContaining('got no question') });
  });

  test('it says hello once where it was invited, and nothing when somebody else joins', async () => {
    harness.workspace.invite(RANDOM.id);
    for (let i = 0; i < 3; i++) await harness.send(joinedChannel(BOT.id, RANDOM.id, ADA.id));
    await harness.send(joinedChannel(ADA.id, RANDOM.id, ADA.id));
    await harness.arrives(({ channel, text }) => channel === RANDOM.id && text.startsWith('Hello!'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(harness.workspace.visibleTo(ADA.id).filter(({ channel }) => channel === RANDOM.id)).toHaveLength(1);
  });
});

test('without the agent feature a direct message is answered all the same, and Slack is asked once', async () => {
  const harness = await startHarness(engine, 'http', ({ method }) =>
    method.startsWith('assistant.') ? { ok: false, error: 'missing_scope' } : undefined,
  );
  await harness.send(opened({ ...ADA, id: 'U0ADA' }, 'messages'));
  for (const text of ['cto', 'po']) {
    const asked = writes(harness, DM, text);
    await harness.send(said(asked));
    await answerTo(harness, asked);
  }
  expect(harness.calls.filter(({ method }) => method.startsWith('assistant.')).length).toBeLessThanOrEqual(1);
  await harness.stop();
});

test('a status that Slack does not take keeps no answer waiting, and is tried again for the next', async () => {
  const harness = await startHarness(engine, 'http', ({ method }) =>
    method === 'assistant.threads.setStatus' ? new Response('', { status: 500 }) : undefined,
  );
  for (const text of ['cto', 'po']) {
    const asked = writes(harness, DM, text);
    await harness.send(said(asked));
    await answerTo(harness, asked);
  }
  const threads = harness.calls
    .filter(({ method }) => method.endsWith('setStatus'))
    .map(({ args }) => args['thread_ts']);
  expect(new Set(threads).size).toBe(2);
  await harness.stop();
});

test('a follow-up is understood after a restart, and by another replica', async () => {
  const first = await startHarness(engine);
  const asked = writes(first, PRODUCT.id, `<@${BOT.id}> pm vs po`);
  await first.send(mention(asked));
  await answerTo(first, asked);
  const second = await startHarness(engine, 'http', () => undefined, { store: first.bot.store });
  const again = { ...writes(second, PRODUCT.id, `<@${BOT.id}> and their pay?`), threadTs: asked.ts };
  await second.send(mention(again));
  const answer = await second.arrives(({ user, threadTs }) => user === BOT.id && threadTs === asked.ts);
  expect(answer.text).toMatch(/^Product Manager vs Product Owner \(pay\)/);
  await second.stop();
  await first.stop();
});

test('Home is drawn anew when the knowledge changes', async () => {
  const listeners: (() => void)[] = [];
  const harness = await startHarness(engine, 'http', () => undefined, { onKnowledge: (one) => listeners.push(one) });
  await harness.send(opened(ADA, 'home'));
  const published = () => harness.calls.filter(({ method }) => method === 'views.publish').length;
  await expect.poll(published).toBe(1);
  for (const listener of listeners) listener();
  await expect.poll(published).toBe(2);
  await harness.stop();
});

test('a rate limit is waited out, and the question is answered once', async () => {
  let refusals = 0;
  const harness = await startHarness(engine, 'http', ({ method }) => {
    if (method !== 'chat.postMessage' || refusals > 0) return undefined;
    refusals += 1;
    return new Response('', { status: 429, headers: { 'retry-after': '1' } });
  });
  const asked = writes(harness, PRODUCT.id, `<@${BOT.id}> cto`);
  const delivery = mention(asked);
  await Promise.all([harness.send(delivery), harness.send(delivery)]);
  await answerTo(harness, asked);
  expect(harness.workspace.visibleTo(ADA.id).filter(({ threadTs }) => threadTs === asked.ts)).toHaveLength(1);
  expect(refusals).toBe(1);
  await harness.stop();
});

test('where the bot may not post, whoever asked gets the answer in a direct message, with what to do', async () => {
  const harness = await startHarness(engine);
  const asked = writes(harness, RANDOM.id, `<@${BOT.id}> cto`);
  await harness.send(mention(asked));
  const told = await harness.arrives(({ channel, text }) => channel === DM && text.includes('/invite @Rolecall'));
  expect(told.text).toContain(`<#${RANDOM.id}>`);
  await harness.arrives(({ channel, text }) => channel === DM && text.startsWith('CTO: '));
  expect(harness.lines.join()).toContain('Type /invite @Rolecall there.');
  await harness.stop();
});
