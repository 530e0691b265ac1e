/** Signed slash commands over loopback, and the processes that answer them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, type Delivery, encoded, signature } from '../src/playground/deliver.ts';
import { CHANNELS, type Channel, PEOPLE, type Person } from '../src/playground/workspace.ts';
import { freePort } from '../tests/support/port.ts';

const SECRET = 'bench-secret';

/** A Slack that takes every token and every message, and counts what it is called for. */
export interface SlackStub {
  readonly url: string;
  /** How often a method was called, by the last part of its path. */
  readonly calls: (method: string) => number;
  readonly stop: () => void;
}

export async function startSlack(): Promise<SlackStub> {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const method = request.url?.split('/').at(-1) ?? '';
    counts.set(method, (counts.get(method) ?? 0) + 1);
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end('{"ok":true,"user_id":"U0BENCH","bot_id":"B0BENCH","team_id":"T0BENCH"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    calls: (method) => counts.get(method) ?? 0,
    stop: () => server.close(),
  };
}

/** An app as a process of its own. */
export interface AppProcess {
  readonly child: ChildProcess;
  readonly port: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswer: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts an app and asks it until it answers for the first time.
 *
 * @param options of Node, and settings beside those that every app gets
 */
export async function startProcess(
  file: string,
  slackApiUrl: string,
  options: { readonly node?: readonly string[]; readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<AppProcess> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', './src/quick-start.js', ...(options.node ?? []), file], {
    env: {
      ...process.env,
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_APP_TOKEN: '',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slackApiUrl,
      PORT: String(port),
      DATA_FOLDER: join(tmpdir(), `rolecall-bench-${process.pid}`),
      ...options.settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const agent = new Agent({ keepAlive: false });
  for (;;) {
    const answered = await ask(port, 'pm vs leader', agent).catch(() => null);
    if (answered?.status === 200) break;
    if (child.exitCode !== null) throw new Error(`${file} ended before it answered.`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return {
    child,
    port,
    firstAnswer: performance.now() - started,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What came back for a delivery: the status, and how many bytes of a message. */
interface Received {
  readonly status: number;
  readonly bytes: number;
}

/** Asks by a signed `/role` command. Nothing but the acknowledgement comes back where the answer has to wait. */
export function ask(port: number, text: string, agent: Agent): Promise<Received> {
  const about = { user: PEOPLE[0] as Person, channel: CHANNELS[0] as Channel, responseUrl: 'http://127.0.0.1:9/none' };
  return post(port, command({ name: '/role', text, ...about }), agent);
}

/** Signs a delivery and sends it over a connection that is kept; resolves when the answer was read. */
export function post(port: number, delivery: Delivery, agent: Agent): Promise<Received> {
  const { contentType, body } = encoded(delivery);
  const timestamp = Math.floor(Date.now() / 1_000);
  const headers = {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature(SECRET, timestamp, body),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, agent, method: 'POST', path: '/slack/events', headers },
      (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
