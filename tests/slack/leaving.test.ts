import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellingWhenLeft } from '../../src/slack/leaving.ts';

/** A Slack that takes a call, and answers only when it is told to. */
const waiting: { readonly text: string | null; readonly response: ServerResponse }[] = [];
const slack = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  waiting.push({ text: new URLSearchParams(Buffer.concat(chunks).toString()).get('text'), response });
});
let client: WebClient;

beforeAll(async () => {
  await once(slack.listen(0, '127.0.0.1'), 'listening');
  const { port } = slack.address() as AddressInfo;
  client = new WebClient('xoxb-1', { slackApiUrl: `http://127.0.0.1:${port}/api/` });
});
afterAll(() => slack.close());

test('each call is told of when it has left, long before it is answered', async () => {
  const told: string[] = [];
  const post = (text: string) =>
    tellingWhenLeft(
      () => told.push(text),
      () => client.chat.postMessage({ channel: 'C1', text }),
    );
  const calls = Promise.all([post('one'), post('two'), client.chat.postMessage({ channel: 'C1', text: 'untold' })]);
  await expect.poll(() => told.toSorted()).toEqual(['one', 'two']);
  await expect.poll(() => waiting.map(({ text }) => text).toSorted()).toEqual(['one', 'two', 'untold']);
  for (const { response } of waiting) response.setHeader('content-type', 'application/json').end('{"ok":true}');
  expect(await calls).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  expect(told).toHaveLength(2);
});

test('a call that sends nothing has not left', async () => {
  let left = false;
  const result = await tellingWhenLeft(
    () => {
      left = true;
    },
    async () => 'nothing sent',
  );
  expect({ result, left }).toEqual({ result: 'nothing sent', left: false });
});
