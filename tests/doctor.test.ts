import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slackApi } from '../src/playground/slack-api.ts';
import { Workspace } from '../src/playground/workspace.ts';
import { run } from './support/process.ts';

let slack: Server;
let url: string;
let scopes = 'commands,app_mentions:read,chat:write,im:history,channels:read,groups:read';
beforeAll(async () => {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('x-oauth-scopes', scopes);
  });
  app.post('/api/apps.connections.open', (c) => c.json({ ok: true, url: 'ws://127.0.0.1:1' }));
  app.route('/', slackApi(new Workspace(), (token) => token === 'xoxb-good').routes);
  slack = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(slack, 'listening');
  url = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
});
afterAll(() => slack.close());

const doctor = (settings: Record<string, string>) => run('src/cli.ts', ['doctor'], { SLACK_API_URL: url, ...settings });
const tokens = { SLACK_BOT_TOKEN: 'xoxb-good', SLACK_APP_TOKEN: 'xapp-1' };

test('doctor says that all is well, and which optional parts are off', async () => {
  const { code, out } = await doctor(tokens);
  expect(code).toBe(0);
  expect(out).toContain('✓ The token has all the scopes that the basic app needs.');
  expect(out).toContain('Socket Mode can connect');
  expect(out).toMatch(/· listen: off \(it needs channels:history, groups:history;/);
});

test('doctor names the scopes that are missing, and what to do', async () => {
  scopes = 'commands,chat:write,assistant:write';
  const { code, out } = await doctor(tokens);
  expect(code).toBe(1);
  expect(out).toMatch(/✗ The token lacks app_mentions:read, im:history, channels:read, groups:read\.\s+Paste/);
  expect(out).toContain('· agent: on.');
});

test('doctor says when a token or the store is no good', async () => {
  const bad = { SLACK_BOT_TOKEN: 'xoxb-bad', SLACK_SIGNING_SECRET: 's', DATABASE_URL: 'postgres://x@127.0.0.1:1/x' };
  const { code, out } = await doctor(bad);
  expect(code).toBe(1);
  expect(out).toContain('✗ The store does not answer');
  expect(out).toContain('✗ Slack does not accept SLACK_BOT_TOKEN (invalid_auth).');
});

test('check --slack finds that Slack takes everything that the bot can make from the knowledge', async () => {
  const { code, out } = await run('src/cli.ts', ['check', '--slack'], { SLACK_API_URL: url });
  const [, good, all] = /(\d+) of (\d+) are as Slack takes them/.exec(out) ?? [];
  expect([code, good]).toEqual([0, all]);
  expect(Number(all)).toBeGreaterThan(250);
});

test('check --slack says when Slack cannot be reached', async () => {
  const { code, err } = await run('src/cli.ts', ['check', '--slack'], { SLACK_API_URL: 'http://127.0.0.1:1/api/' });
  expect([code, err]).toEqual([2, expect.stringContaining('Slack’s validator cannot be reached')]);
});
