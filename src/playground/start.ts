/** Opens the playground: a stand-in for a Slack workspace with a page, and the real bot connected to it. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Logger } from '@slack/bolt';
import { startApp } from '../slack/app.ts';
import type { Bot } from '../slack/bot.ts';
import { playgroundRoutes } from './server.ts';
import { slackApi } from './slack-api.ts';
import { Workspace } from './workspace.ts';

const HOST = '127.0.0.1';

/** A playground that is open. */
export interface Playground {
  /** Where its page is. */
  readonly url: string;
  readonly workspace: Workspace;
  readonly stop: () => Promise<void>;
}

/**
 * Opens the playground on this machine only.
 *
 * @param port of the page; 0 takes any that is free
 * @throws when the port is taken
 */
export async function startPlayground(bot: Bot, port: number, log: Logger): Promise<Playground> {
  const workspace = new Workspace();
  const botToken = `xoxb-playground-${randomBytes(8).toString('hex')}`;
  const signingSecret = randomBytes(16).toString('hex');
  const api = slackApi(workspace, (token) => token === botToken);
  let botPort = 0;
  let pagePort = port;
  const routes = playgroundRoutes(
    bot,
    workspace,
    api,
    () => ({ url: `http://${HOST}:${botPort}/slack/events`, signingSecret }),
    () => `http://${HOST}:${pagePort}`,
    log,
  );
  const server = await listen(routes.fetch, port);
  pagePort = (server.address() as AddressInfo).port;
  const app = await startApp(
    bot,
    {
      identity: { kind: 'token', botToken },
      slackApiUrl: `http://${HOST}:${pagePort}/api/`,
      receive: { mode: 'http', signingSecret, port: 0, host: HOST },
    },
    log,
  );
  botPort = app.port ?? 0;
  return {
    url: `http://localhost:${pagePort}`,
    workspace,
    async stop() {
      server.closeAllConnections();
      await Promise.all([app.stop(), new Promise((resolve) => server.close(resolve))]);
    },
  };
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: HOST }, () => resolve(server as Server));
    server.once('error', reject);
  });
}
