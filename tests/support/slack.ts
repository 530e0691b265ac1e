/** The real Bolt app between two ends of a stand-in for Slack: what Slack sends, and the Web API that the bot calls. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Engine } from '../../src/answers/engine.ts';
import { type Acknowledgement, type Delivery, deliver, type Target } from '../../src/playground/deliver.ts';
import { type SlackApi, slackApi } from '../../src/playground/slack-api.ts';
import {
  CHANNELS,
  type Channel,
  type Message,
  PEOPLE,
  type Person,
  Workspace,
} from '../../src/playground/workspace.ts';
import { startApp } from '../../src/slack/app.ts';
import type { Bot } from '../../src/slack/bot.ts';
import { testBot } from './bot.ts';
import { keptLog } from './log.ts';

export const ADA = PEOPLE[0] as Person;
export const PRODUCT = CHANNELS[0] as Channel;
const TOKEN = 'xoxb-test';
const SIGNING_SECRET = 'a-test-secret';

/** One call of the Web API: its method and arguments. */
export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface Harness {
  readonly bot: Bot;
  readonly workspace: Workspace;
  readonly api: SlackApi;
  readonly base: string;
  readonly target: Target;
  readonly lines: string[];
  /** Whether the app says that Slack can reach it. */
  readonly isConnected: () => boolean;
  /** Calls of the Web API, in order. */
  readonly calls: Call[];
  readonly send: (delivery: Delivery) => Promise<Acknowledgement>;
  /** Waits until the workspace holds a message that fits; fails after five seconds. */
  readonly arrives: (fits: (message: Message) => boolean) => Promise<Message>;
  readonly stop: () => Promise<void>;
}

/**
 * @param changes what is to be different about the bot
 * @param refuse answers a call of the Web API in place of the stand-in, when it returns something
 */
export async function startHarness(
  engine: Engine,
  mode: 'http' | 'socket' = 'http',
  refuse: (call: Call) => object | undefined = () => undefined,
  changes: Partial<Bot> = {},
): Promise<Harness> {
  const bot = await testBot(engine, changes);
  const workspace = new Workspace();
  const api = slackApi(workspace, (token) => token === TOKEN);
  const calls: Call[] = [];
  const sockets = new SocketMode();
  const { log, lines } = keptLog();
  const app = new Hono();
  app.post('/api/apps.connections.open', (c) => c.json({ ok: true, url: sockets.url() }));
  app.post('/api/:method', async (c, next) => {
    const form = new URLSearchParams(await c.req.raw.clone().text());
    const call = { method: c.req.param('method'), args: Object.fromEntries(form) };
    calls.push(call);
    const refused = refuse(call);
    if (refused instanceof Response) return refused;
    return refused === undefined ? next() : c.json(refused);
  });
  app.route('/', api.routes);
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running = await startApp(
    bot,
    {
      identity: { kind: 'token', botToken: TOKEN },
      slackApiUrl: `${base}/api/`,
      receive:
        mode === 'socket'
          ? { mode, appToken: 'xapp-test' }
          : { mode, signingSecret: SIGNING_SECRET, port: 0, host: '127.0.0.1' },
    },
    log,
  );
  const target = { url: `http://127.0.0.1:${running.port}/slack/events`, signingSecret: SIGNING_SECRET };
  return {
    ...{ bot, workspace, api, base, target, lines, calls, isConnected: running.isConnected },
    send: mode === 'socket' ? (delivery) => sockets.send(delivery) : (delivery) => deliver(target, delivery),
    arrives: (fits) => arrival(workspace, fits),
    async stop() {
      // Whatever a test was about: what people wrote is never in the log.
      const written = workspace.visibleTo(ADA.id).filter(({ user, text }) => user === ADA.id && text.length > 20);
      const told = written.find(({ text }) => lines.some((line) => line.includes(text.replace(/^<@\w+> /, ''))));
      if (told !== undefined) throw new Error('The text of a message is in the log.');
      await running.stop();
      await sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await bot.forget();
    },
  };
}

function arrival(workspace: Workspace, fits: (message: Message) => boolean): Promise<Message> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = workspace.visibleTo(ADA.id).findLast(fits);
      if (found === undefined) return;
      clearTimeout(late);
      stop();
      resolve(found);
    };
    const late = setTimeout(() => {
      stop();
      reject(new Error('The message did not arrive within twenty seconds.'));
    }, 20_000);
    const stop = workspace.watch(look);
    look();
  });
}

/** Slack's end of a Socket Mode connection. @see https://docs.slack.dev/apis/events-api/using-socket-mode */
class SocketMode {
  #server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  #socket: Promise<WebSocket>;

  constructor() {
    this.#socket = new Promise((resolve) => {
      this.#server.on('connection', (socket) => {
        socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0ROLECALL' } }));
        resolve(socket);
      });
    });
  }

  url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}/link`;
  }

  async send({ kind, payload }: Delivery): Promise<Acknowledgement> {
    const socket = await this.#socket;
    const type = { command: 'slash_commands', event: 'events_api', interaction: 'interactive' }[kind];
    const envelope = crypto.randomUUID();
    const acknowledged = new Promise<Acknowledgement>((resolve) => {
      const listen = (data: unknown) => {
        const answer = JSON.parse(String(data)) as { envelope_id?: string; payload?: object };
        if (answer.envelope_id !== envelope) return;
        socket.off('message', listen);
        resolve({ status: 200, body: answer.payload === undefined ? '' : JSON.stringify(answer.payload) });
      };
      socket.on('message', listen);
    });
    socket.send(JSON.stringify({ envelope_id: envelope, type, payload, accepts_response_payload: kind === 'command' }));
    return acknowledged;
  }

  async close(): Promise<void> {
    for (const client of this.#server.clients) client.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
