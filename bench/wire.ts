/** Signed slash commands over loopback, and the processes that answer them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { command, signature } from '../src/playground/deliver.ts';
import { CHANNELS, type Channel, PEOPLE, type Person } from '../src/playground/workspace.ts';

const SECRET = 'bench-secret';

/** A Slack Web API that takes every token: all that an app asks for at its start. */
export async function startSlack(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"ok":true,"user_id":"U0BENCH","bot_id":"B0BENCH","team_id":"T0BENCH"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`, stop: () => server.close() };
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** An app as a process of its own. */
export interface AppProcess {
  readonly child: ChildProcess;
  readonly port: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswer: number;
  readonly stop: () => Promise<void>;
}

/** Starts an app and asks it until it answers for the first time. */
export async function startProcess(file: string, slackApiUrl: string): Promise<AppProcess> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [file], {
    env: {
      ...process.env,
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_APP_TOKEN: '',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slackApiUrl,
      PORT: String(port),
      LOG_LEVEL: 'error',
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

/** Asks by a signed `/role` command; resolves with the status and the body. */
export function ask(port: number, text: string, agent: Agent): Promise<{ status: number; body: string }> {
  const { payload } = command({
    name: '/role',
    text,
    user: PEOPLE[0] as Person,
    channel: CHANNELS[0] as Channel,
    responseUrl: 'http://127.0.0.1:9/none',
  });
  const body = new URLSearchParams(payload as Record<string, string>).toString();
  const timestamp = Math.floor(Date.now() / 1_000);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        agent,
        method: 'POST',
        path: '/slack/events',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': signature(SECRET, timestamp, body),
        },
      },
      (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          answer += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: answer }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
