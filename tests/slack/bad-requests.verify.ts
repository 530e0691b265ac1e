/** Ten thousand bad requests over loopback: the right status, no crash, no leak, no stack trace in a reply. */
import { type Agent, Agent as HttpAgent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, encoded, event, signature } from '../../src/playground/deliver.ts';
import { shippedEngine } from '../support/bot.ts';
import { ADA, type Harness, PRODUCT, startHarness } from '../support/slack.ts';

const REQUESTS = 12_000;
const AT_ONCE = 20;

let harness: Harness;
let port: number;
const agent: Agent = new HttpAgent({ keepAlive: true, maxSockets: AT_ONCE });
beforeAll(async () => {
  harness = await startHarness(await shippedEngine());
  port = Number(new URL(harness.target.url).port);
});
afterAll(async () => {
  agent.destroy();
  await harness.stop();
});

/** A generator of numbers from 0 to 1 that always gives the same ones. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

interface Bad {
  readonly what: string;
  readonly path?: string;
  readonly method?: string;
  readonly body: Buffer;
  readonly headers: Record<string, string>;
  /** The statuses that are right for it. */
  readonly right: readonly number[];
}

function signed(
  body: Buffer,
  contentType: string,
  changes: { secret?: string; age?: number } = {},
): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1_000) - (changes.age ?? 0);
  const secret = changes.secret ?? harness.target.signingSecret;
  return {
    'content-type': contentType,
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signature(
      secret,
      timestamp,
      body.toString('latin1') === body.toString() ? body.toString() : body.toString(),
    ),
  };
}

// Twice of what is taken.
const HUGE = Buffer.alloc(2 * 1024 * 1024, 'a');
const FORM = 'application/x-www-form-urlencoded';
const JSON_ = 'application/json';

let isSlow: readonly boolean[] | undefined;

/** A bad request by its number, of any kind. */
function badRequest(n: number, random: () => number): Bad {
  const good = encoded(command({ name: '/role', text: 'pm', user: ADA, channel: PRODUCT, responseUrl: '' }));
  const whole = Buffer.from(good.body);
  const cut = whole.subarray(0, Math.floor(random() * whole.length));
  const nested = (depth: number) => Buffer.from(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
  const noise = Buffer.from(Array.from({ length: 200 }, () => Math.floor(random() * 256)));
  const kinds: readonly (() => Bad)[] = [
    () => ({ what: 'wrong secret', body: whole, headers: signed(whole, FORM, { secret: 'guess' }), right: [401] }),
    () => ({ what: 'stale', body: whole, headers: signed(whole, FORM, { age: 301 + n }), right: [401] }),
    () => ({
      what: 'from the future',
      body: whole,
      headers: { ...signed(whole, FORM), 'x-slack-request-timestamp': '99999999999' },
      right: [401],
    }),
    () => ({ what: 'no signature', body: whole, headers: { 'content-type': FORM }, right: [401] }),
    () => ({
      what: 'signature of another body',
      body: Buffer.concat([whole, Buffer.from('&x=1')]),
      headers: signed(whole, FORM),
      right: [401],
    }),
    () => ({
      what: 'a timestamp that is none',
      body: whole,
      headers: { ...signed(whole, FORM), 'x-slack-request-timestamp': 'now' },
      right: [401],
    }),
    () => ({ what: 'truncated', body: cut, headers: signed(cut, FORM), right: [200, 400, 404, 500] }),
    () => ({
      what: 'truncated JSON',
      body: Buffer.from('{"type":"event_callback","event":{'),
      headers: signed(Buffer.from('{"type":"event_callback","event":{'), JSON_),
      right: [400],
    }),
    () => ({
      what: 'JSON as a form',
      body: Buffer.from('{"a":1}'),
      headers: signed(Buffer.from('{"a":1}'), FORM),
      right: [200, 400, 404],
    }),
    () => ({ what: 'another content type', body: whole, headers: signed(whole, 'text/plain'), right: [200, 400, 404] }),
    () => ({
      what: 'deeply nested',
      body: nested(5_000),
      headers: signed(nested(5_000), JSON_),
      right: [200, 400, 404],
    }),
    () => ({
      what: 'a number for a body',
      body: Buffer.from('7'),
      headers: signed(Buffer.from('7'), JSON_),
      right: [200, 400, 404, 500],
    }),
    () => {
      const unknown = Buffer.from(encoded(event({ type: 'no_such_event', n })).body);
      return { what: 'unknown event', body: unknown, headers: signed(unknown, JSON_), right: [200, 404] };
    },
    () => {
      const unknown = Buffer.from(`payload=${encodeURIComponent(JSON.stringify({ type: 'no_such_interaction', n }))}`);
      return { what: 'unknown interaction', body: unknown, headers: signed(unknown, FORM), right: [200, 404] };
    },
    () => {
      const twice = Buffer.from(`${good.body}&text=leader&command=%2Fother`);
      return { what: 'fields twice', body: twice, headers: signed(twice, FORM), right: [200, 400, 404] };
    },
    () => {
      const broken = Buffer.from('payload=%7Bnot-json');
      return { what: 'a payload that is no JSON', body: broken, headers: signed(broken, FORM), right: [400] };
    },
    () => ({ what: 'invalid UTF-8', body: noise, headers: { ...signed(noise, FORM) }, right: [200, 400, 401, 404] }),
    () => ({ what: 'another path', path: `/${n}`, body: whole, headers: signed(whole, FORM), right: [404] }),
    () => ({ what: 'another method', method: 'PUT', body: whole, headers: signed(whole, FORM), right: [404] }),
    () => ({
      what: 'an odd address',
      path: '//%%%',
      body: whole,
      headers: signed(whole, FORM),
      right: [400, 404, 500],
    }),
    () => ({ what: 'empty', body: Buffer.alloc(0), headers: signed(Buffer.alloc(0), FORM), right: [400, 401, 404] }),
  ];
  if (n % 60 === 30) return { what: 'huge', body: HUGE, headers: signed(HUGE.subarray(0, 9), FORM), right: [413] };
  // Signed nonsense is nothing that anybody listens to: Bolt waits three seconds for somebody who does.
  isSlow ??= kinds.map((kind) => kind().right.includes(200));
  const pool = kinds.filter((_, k) => isSlow?.[k] === (n % 60 === 0));
  return (pool[Math.floor(random() * pool.length)] as () => Bad)();
}

async function send({
  path = '/slack/events',
  method = 'POST',
  body,
  headers,
}: Bad): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        agent: body === HUGE ? false : agent,
        path,
        method,
        headers: { ...headers, 'content-length': body.length },
      },
      (response: IncomingMessage) => {
        let text = '';
        response.on('data', (chunk) => {
          text += String(chunk);
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.setTimeout(8_000, () => sent.destroy(new Error('no answer')));
    // A body that is refused before it is read whole may break the connection under who sends it.
    sent.on('error', (error) =>
      resolve({ status: body === HUGE && error.message !== 'no answer' ? 413 : 0, text: '' }),
    );
    sent.end(body);
  });
}

test(`${REQUESTS} bad requests`, async () => {
  const random = numbers(7);
  const wrong: string[] = [];
  const counts = new Map<number, number>();
  let next = 0;
  const memory: number[] = [];
  const work = async () => {
    while (next < REQUESTS) {
      const n = next++;
      const bad = badRequest(n, random);
      const { status, text } = await send(bad);
      counts.set(status, (counts.get(status) ?? 0) + 1);
      if (!bad.right.includes(status)) wrong.push(`${bad.what}: ${status}`);
      if (/\bat .*:\d+:\d+|node_modules|xoxb|a-test-secret/.test(text))
        wrong.push(`${bad.what}: told ${text.slice(0, 80)}`);
      if (n % (REQUESTS / 6) === 0) memory.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(
    `${REQUESTS} bad requests:`,
    Object.fromEntries([...counts].sort()),
    `heap ${memory.map((mb) => mb.toFixed(0)).join(', ')} MB`,
  );
  expect([...new Set(wrong)]).toEqual([]);
  const good = await harness.send(
    command({ name: '/role', text: 'cto', user: ADA, channel: PRODUCT, responseUrl: '' }),
  );
  expect(JSON.parse(good.body).text).toMatch(/^CTO: /);
});

test('who sends slowly, or half of a request, is not waited for', async () => {
  const ends = await Promise.all(
    Array.from(
      { length: 40 },
      (_, n) =>
        new Promise<string>((resolve) => {
          const socket = connect(port, '127.0.0.1');
          const started = performance.now();
          const end = () => resolve(performance.now() - started < 15_000 ? 'ended' : 'late');
          socket.on('close', end);
          socket.on('error', () => {});
          socket.resume();
          if (n % 3 === 0) socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\n');
          else if (n % 3 === 1)
            socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nabc');
          else {
            socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc');
            socket.end();
          }
          setTimeout(() => socket.destroy(), 20_000).unref();
        }),
    ),
  );
  console.log(
    `${ends.length} slow senders, ${ends.filter((end) => end === 'ended').length} ended by the server in time`,
  );
  expect(new Set(ends)).toEqual(new Set(['ended']));
});

test('nothing of them is in the log but that they were refused', () => {
  expect(harness.lines.join('\n')).not.toMatch(/a-test-secret|xoxb-test/);
});
