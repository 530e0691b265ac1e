import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/answers/engine.ts';
import { command, type Delivery, encoded, event, signature } from '../../src/playground/deliver.ts';
import { shippedEngine } from '../support/bot.ts';
import { ADA, type Harness, PRODUCT, startHarness } from '../support/slack.ts';

let overHttp: Harness;
let overSocket: Harness;
beforeAll(async () => {
  const engine: Engine = await shippedEngine();
  overHttp = await startHarness(engine, 'http');
  overSocket = await startHarness(engine, 'socket');
});
afterAll(async () => {
  await overHttp.stop();
  await overSocket.stop();
});

const asking = (text: string): Delivery =>
  command({ name: '/role', text, user: ADA, channel: PRODUCT, responseUrl: 'http://127.0.0.1:9/none' });

async function headersOf(delivery: Delivery) {
  const { url, signingSecret } = overHttp.target;
  const { contentType, body } = encoded(delivery);
  const now = Math.floor(Date.now() / 1_000);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(now),
      'x-slack-signature': signature(signingSecret, now, body),
    },
    body,
  });
  const { headers } = response;
  return { type: headers.get('content-type'), length: headers.get('content-length'), body: await response.text() };
}

// The first time an answer is found, the second time it is remembered, the third time its message is.
test.each(['pm vs leader', 'scrum master', 'Was tut ein “PO” für uns? 产品 🙂', 'help'])(
  '%j is sent over HTTP as JSON of its length, the same each time, and the same as in Socket Mode',
  async (text) => {
    const inSocketMode = await overSocket.send(asking(text));
    for (let time = 1; time <= 3; time++) {
      const { type, length, body } = await headersOf(asking(text));
      expect(type).toBe('application/json');
      expect(length).toBe(String(Buffer.byteLength(body)));
      expect(JSON.parse(body)).toEqual(JSON.parse(inSocketMode.body));
    }
  },
);

test('an event is acknowledged with nothing, which is no JSON', async () => {
  const { type, length, body } = await headersOf(event({ type: 'reaction_added' }));
  expect({ type, length, body }).toEqual({ type: null, length: null, body: '' });
});
