import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/answers/engine.ts';
import { click, command, mention } from '../../src/playground/deliver.ts';
import { contentOf } from '../../src/playground/slack-api.ts';
import { refusals } from '../../src/playground/validate.ts';
import { BOT, conversationWith, type Message } from '../../src/playground/workspace.ts';
import { countVotes } from '../../src/store/feedback.ts';
import { listGaps } from '../../src/store/gaps.ts';
import { shippedEngine } from '../support/bot.ts';
import { ADA, type Harness, PRODUCT, startHarness } from '../support/slack.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

interface Element {
  readonly type: string;
  readonly action_id: string;
  readonly options?: readonly { readonly text: { readonly text: string } }[];
  readonly positive_button?: { readonly value: string };
  readonly negative_button?: { readonly value: string };
}

/** What a person can click under a message. */
function elementsOf({ blocks }: Message): Element[] {
  return (blocks as { elements?: Element[] }[]).flatMap(({ elements = [] }) => elements).filter((e) => e.action_id);
}

function element(message: Message, id: string): Element {
  const found = elementsOf(message).find(({ action_id }) => action_id === id);
  if (found === undefined) throw new Error(`There is no ${id} under the message.`);
  return found;
}

describe.each(['http', 'socket'] as const)('over %s', (mode) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine, mode);
  });
  afterAll(() => harness.stop());

  async function privately(text: string): Promise<Message> {
    const responseUrl = harness.api.responseUrl(harness.base, { channel: PRODUCT.id, user: ADA.id, original: null });
    const { body } = await harness.send(command({ name: '/role', text, user: ADA, channel: PRODUCT, responseUrl }));
    const place = { channel: PRODUCT.id, user: BOT.id, threadTs: null, onlyFor: ADA.id };
    return harness.workspace.post({ ...place, ...contentOf(JSON.parse(body)) });
  }

  async function inThread(text: string, threadTs: string | null = null): Promise<Message> {
    const place = { channel: PRODUCT.id, user: ADA.id, blocks: [], onlyFor: null };
    const asked = harness.workspace.post({ ...place, text: `<@${BOT.id}> ${text}`, threadTs });
    await harness.send(mention(asked));
    return harness.arrives(({ user, ts, threadTs: thread }) => user === BOT.id && ts > asked.ts && thread !== null);
  }

  async function clicks(message: Message, action: object, user = ADA): Promise<void> {
    const about = { channel: PRODUCT.id, user: user.id, original: message.ts };
    const responseUrl = harness.api.responseUrl(harness.base, about);
    await harness.send(click({ message, action, user, channel: PRODUCT, responseUrl }));
  }

  const picked = (select: Element, name: string) => ({
    ...select,
    selected_option: select.options?.find(({ text }) => text.text === name),
  });

  test('another aspect of the same roles takes the place of the answer', async () => {
    const message = await privately('pm vs po');
    await clicks(message, picked(element(message, 'more_on'), 'Pay'));
    const changed = await harness.arrives(({ ts, text }) => ts === message.ts && !text.includes('Vision'));
    expect(changed.text).toMatch(/^Product Manager vs Product Owner \(pay\)/i);
    expect(refusals(changed.blocks)).toEqual([]);
  });

  test('another role is set beside the first', async () => {
    const message = await privately('cto');
    await clicks(message, picked(element(message, 'compare_with'), 'Product Owner'));
    const changed = await harness.arrives(({ ts, text }) => ts === message.ts && text.startsWith('CTO vs'));
    expect(changed.text).toMatch(/^CTO vs Product Owner: /);
    expect(element(changed, 'share_answer').type).toBe('button');
  });

  test('a suggestion under “I have nothing on that” answers in its place', async () => {
    const message = await privately('cto salary');
    await clicks(message, element(message, 'suggestion_0'));
    const changed = await harness.arrives(({ ts, text }) => ts === message.ts && !text.includes('says nothing'));
    expect(changed.text.length).toBeGreaterThan(20);
  });

  test('a choice under an answer in a thread is what the thread is about from then on', async () => {
    const answer = await inThread('cto');
    await clicks(answer, picked(element(answer, 'compare_with'), 'Software Architect'));
    await harness.arrives(({ ts, text }) => ts === answer.ts && text.startsWith('CTO vs'));
    const followUp = await inThread('and their skills?', answer.threadTs);
    expect(followUp.text).toMatch(/^CTO vs Software Architect \(/);
  });

  test('a vote is kept once a person and can be changed; a thumbs-down is a gap', async () => {
    const before = await harness.bot.store.run(countVotes);
    const message = await inThread('what does a product owner do?');
    const { type, action_id, positive_button, negative_button } = element(message, 'vote');
    await clicks(message, { type, action_id, value: positive_button?.value });
    await clicks(message, { type, action_id, value: negative_button?.value });
    const noted = await harness.arrives(({ onlyFor, text }) => onlyFor === ADA.id && text.startsWith('Thanks'));
    expect(noted.threadTs).toBe(message.threadTs);
    expect(await harness.bot.store.run(countVotes)).toEqual({ up: before.up, down: before.down + 1 });
    const gaps = await harness.bot.store.run(listGaps);
    expect(gaps).toContainEqual(
      expect.objectContaining({ why: 'thumbs-down', question: 'what does a product owner do?', times: 1 }),
    );
  });

  test('a question without an answer is kept, cleaned and counted', async () => {
    await privately('do <@U0SECRET> or bob@example.com wear hats?');
    await privately('wear hats do');
    const find = async () => {
      const gaps = await harness.bot.store.run(listGaps);
      const gap = gaps.find(({ question }) => question.includes('hats'));
      if (gap === undefined) throw new Error('It is not kept yet.');
      return gap;
    };
    const gap = await expect.poll(find).toBeDefined().then(find);
    expect(JSON.stringify(gap)).not.toMatch(/SECRET|bob/);
  });

  test('where the response URL has expired, the answer comes as a fresh private message', async () => {
    const message = await inThread('po');
    const select = picked(element(message, 'compare_with'), 'CTO');
    const gone = `${harness.base}/respond/gone`;
    await harness.send(click({ message, action: select, user: ADA, channel: PRODUCT, responseUrl: gone }));
    const fresh = await harness.arrives(
      ({ onlyFor, text }) => onlyFor === ADA.id && text.startsWith('Product Owner vs CTO'),
    );
    expect(fresh.threadTs).toBe(message.threadTs);
  });
});

describe('when things are gone', () => {
  async function answered(harness: Harness): Promise<Message> {
    const place = { channel: PRODUCT.id, user: ADA.id, blocks: [], onlyFor: null, threadTs: null };
    const asked = harness.workspace.post({ ...place, text: `<@${BOT.id}> po` });
    await harness.send(mention(asked));
    return harness.arrives(({ threadTs }) => threadTs === asked.ts);
  }

  function choose(harness: Harness, message: Message, responseUrl: string) {
    const select = element(message, 'compare_with');
    const action = { ...select, selected_option: select.options?.find(({ text }) => text.text === 'CTO') };
    return harness.send(click({ message, action, user: ADA, channel: PRODUCT, responseUrl }));
  }

  test('a choice under an answer that was deleted meanwhile still reaches the person', async () => {
    const harness = await startHarness(engine);
    const message = await answered(harness);
    const about = { channel: PRODUCT.id, user: ADA.id, original: message.ts };
    harness.workspace.delete(PRODUCT.id, message.ts);
    await choose(harness, message, harness.api.responseUrl(harness.base, about));
    await harness.arrives(({ text }) => text.startsWith('Product Owner vs CTO'));
    await harness.stop();
  });

  test('a question that was deleted meanwhile is answered in its thread', async () => {
    const harness = await startHarness(engine);
    const place = { channel: PRODUCT.id, user: ADA.id, blocks: [], onlyFor: null, threadTs: null };
    const asked = harness.workspace.post({ ...place, text: `<@${BOT.id}> cto` });
    harness.workspace.delete(PRODUCT.id, asked.ts);
    await harness.send(mention(asked));
    await harness.arrives(({ threadTs, text }) => threadTs === asked.ts && text.startsWith('CTO: '));
    await harness.stop();
  });

  test('who has left the channel, with the response URL expired too, gets it in a direct message', async () => {
    const harness = await startHarness(engine, 'http', ({ method }) =>
      method === 'chat.postEphemeral' ? { ok: false, error: 'user_not_in_channel' } : undefined,
    );
    const message = await answered(harness);
    await choose(harness, message, `${harness.base}/respond/gone`);
    const told = await harness.arrives(({ text }) => text.startsWith('Product Owner vs CTO'));
    expect(told.channel).toBe(conversationWith(ADA.id));
    await harness.stop();
  });
});

test('a vote goes through while the store is away, and is kept later', async () => {
  const { Store } = await import('../../src/store/store.ts');
  const store = new Store('postgres://nobody@127.0.0.1:1/none', { warn() {}, error() {} });
  const harness = await startHarness(engine, 'http', () => undefined, { store });
  const asked = harness.workspace.post({
    ...{ channel: PRODUCT.id, user: ADA.id, blocks: [], onlyFor: null, threadTs: null },
    text: `<@${BOT.id}> cto`,
  });
  await harness.send(mention(asked));
  const message = await harness.arrives(({ threadTs }) => threadTs === asked.ts);
  const { type, action_id, negative_button } = element(message, 'vote');
  const responseUrl = harness.api.responseUrl(harness.base, {
    ...{ channel: PRODUCT.id, user: ADA.id, original: message.ts },
  });
  const action = { type, action_id, value: negative_button?.value };
  expect((await harness.send(click({ message, action, user: ADA, channel: PRODUCT, responseUrl }))).status).toBe(200);
  await harness.arrives(({ text }) => text.includes('will keep trying'));
  await store.close();
  expect(store.lost).toBeGreaterThan(0);
  await harness.stop();
});
