import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliver, event, mention, type Target } from '../../src/playground/deliver.ts';
import { ENTERPRISE, type OauthApp, oauthStandIn } from '../../src/playground/oauth.ts';
import { slackApi } from '../../src/playground/slack-api.ts';
import { BOT, TEAM, Workspace } from '../../src/playground/workspace.ts';
import { type RunningApp, startApp } from '../../src/slack/app.ts';
import { keepMiss, listGaps } from '../../src/store/gaps.ts';
import { findInstallation, keepInstallation } from '../../src/store/installations.ts';
import { Store } from '../../src/store/store.ts';
import { shippedEngine, type TestBot, testBot } from '../support/bot.ts';
import { CHROMIUM, CHROMIUM_ARGS } from '../support/chromium.ts';
import { keptLog } from '../support/log.ts';
import { run } from '../support/process.ts';
import { ADA, PRODUCT } from '../support/slack.ts';

const KEYS = [randomBytes(32)] as const;
const SIGNING_SECRET = 'a-test-secret';

/** An app that many workspaces can install, and a Slack in which they do. */
async function installable(oauth: Partial<OauthApp> = {}) {
  const workspace = new Workspace();
  let app: RunningApp | undefined;
  const credentials = { clientId: 'client', clientSecret: 'client-secret' };
  const standIn = oauthStandIn({ ...credentials, redirectUri: () => `${base()}/slack/oauth_redirect`, ...oauth });
  const api = slackApi(workspace, standIn.accepts);
  const routes = new Hono().route('/', standIn.routes).route('/', api.routes);
  const slack = serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(slack, 'listening');
  const bot: TestBot = await testBot(await shippedEngine());
  const { log, lines } = keptLog();
  app = await startApp(
    bot,
    {
      identity: { kind: 'oauth', ...credentials, stateSecret: 'a-state-secret-of-ours', keys: KEYS },
      slackApiUrl: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`,
      receive: { mode: 'http', signingSecret: SIGNING_SECRET, port: 0, host: '127.0.0.1' },
    },
    log,
  );
  const target: Target = { url: `${base()}/slack/events`, signingSecret: SIGNING_SECRET };
  return {
    ...{ bot, workspace, lines, target },
    base: base(),
    async stop() {
      await app?.stop();
      slack.closeAllConnections();
      slack.close();
      await bot.forget();
    },
  };

  function base(): string {
    return `http://127.0.0.1:${app?.port}`;
  }
}

/** Goes through the installation as a browser does that keeps its cookies. */
async function begin(base: string): Promise<{ cookie: string; consent: string }> {
  const response = await fetch(`${base}/slack/install`, { redirect: 'manual' });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { cookie, consent: response.headers.get('location') ?? '' };
}

async function linkTo(consent: string, name: 'Allow' | 'Cancel'): Promise<string> {
  const html = await (await fetch(consent)).text();
  const href = new RegExp(`href="([^"]+)">${name}`).exec(html)?.[1] ?? '';
  return href.replace(/&amp;/g, '&');
}

async function finish(link: string, cookie: string) {
  const response = await fetch(link, { headers: { cookie } });
  return { status: response.status, page: await response.text() };
}

describe('installing', () => {
  let app: Awaited<ReturnType<typeof installable>>;
  beforeAll(async () => {
    app = await installable();
  });
  afterAll(() => app.stop());

  test('asks for the scopes of the manifest, and a mention is answered with the token that was given', async () => {
    const { cookie, consent } = await begin(app.base);
    expect(new URL(consent).searchParams.get('scope')).toContain('app_mentions:read');
    const { status, page } = await finish(await linkTo(consent, 'Allow'), cookie);
    expect([status, page]).toEqual([200, expect.stringContaining('Rolecall is installed')]);
    const asked = app.workspace.post({
      ...{ channel: PRODUCT.id, user: ADA.id, text: `<@${BOT.id}> cto`, blocks: [], threadTs: null, onlyFor: null },
    });
    expect((await deliver(app.target, mention(asked))).status).toBe(200);
    await expect.poll(() => app.workspace.visibleTo(ADA.id).at(-1)?.text).toMatch(/^CTO: /);
  });

  test('whoever cancels is told so', async () => {
    const { cookie, consent } = await begin(app.base);
    const { status, page } = await finish(await linkTo(consent, 'Cancel'), cookie);
    expect([status, page]).toEqual([400, expect.stringContaining('Nothing was installed')]);
  });

  test('a link is good once, and in the browser that it began in', async () => {
    const { cookie, consent } = await begin(app.base);
    const link = await linkTo(consent, 'Allow');
    expect((await finish(link, '')).page).toContain('no longer good');
    expect((await finish(link, cookie.replace(/=.*/, '=another'))).page).toContain('no longer good');
    expect((await finish(link, cookie)).status).toBe(200);
    expect((await finish(link, cookie)).page).toContain('no longer good');
  });

  test('a state that nobody handed out is refused', async () => {
    const cookie = 'slack-app-oauth-state=made-up';
    const { status, page } = await finish(`${app.base}/slack/oauth_redirect?code=1&state=made-up`, cookie);
    expect([status, page]).toEqual([400, expect.stringContaining('no longer good')]);
  });

  test('a workspace that is not installed gets no answer, and the log says why without a token', async () => {
    const asked = mention({
      ...{ ts: '1.1', channel: PRODUCT.id, user: ADA.id, text: 'cto', blocks: [], threadTs: null, onlyFor: null },
    });
    const payload = { ...asked.payload, team_id: 'T0OTHER', authorizations: [{ team_id: 'T0OTHER', is_bot: true }] };
    await deliver(app.target, { ...asked, payload });
    expect(app.lines.join('\n')).toContain('not installed in that workspace');
    expect(app.lines.join('\n')).not.toMatch(/xox[a-z]-|client-secret|a-state-secret/);
  });

  test('an uninstalled app forgets the workspace', async () => {
    expect(await app.bot.store.run(findInstallation, TEAM, KEYS)).not.toBeNull();
    await deliver(app.target, event({ type: 'app_uninstalled' }));
    await expect.poll(() => app.bot.store.run(findInstallation, TEAM, KEYS)).toBeNull();
  });
});

test('tokens that were revoked are forgotten, and only those', async () => {
  const app = await installable();
  const { cookie, consent } = await begin(app.base);
  await finish(await linkTo(consent, 'Allow'), cookie);
  await app.bot.store.run(keepMiss, { team: TEAM, question: 'hats', gist: 'hat', entry: '' });
  await deliver(app.target, event({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }));
  expect(await app.bot.store.run(findInstallation, TEAM, KEYS)).not.toBeNull();
  await deliver(app.target, event({ type: 'tokens_revoked', tokens: { oauth: [], bot: [BOT.id] } }));
  await expect.poll(() => app.bot.store.run(findInstallation, TEAM, KEYS)).toBeNull();
  expect(await app.bot.store.run(listGaps, TEAM)).toHaveLength(1);
  await app.stop();
});

test('an app that a whole organisation installed answers in each of its workspaces', async () => {
  const app = await installable({ isEnterprise: true });
  const { cookie, consent } = await begin(app.base);
  expect((await finish(await linkTo(consent, 'Allow'), cookie)).status).toBe(200);
  expect(await app.bot.store.run(findInstallation, ENTERPRISE, KEYS)).not.toBeNull();
  const asked = app.workspace.post({
    ...{ channel: PRODUCT.id, user: ADA.id, text: `<@${BOT.id}> cto`, blocks: [], threadTs: null, onlyFor: null },
  });
  const { kind, payload } = mention(asked);
  const from = { enterprise_id: ENTERPRISE, team_id: 'T0ANY', user_id: BOT.id, is_bot: true };
  const authorizations = [{ ...from, is_enterprise_install: true }];
  await deliver(app.target, { kind, payload: { ...payload, enterprise_id: ENTERPRISE, authorizations } });
  await expect.poll(() => app.workspace.visibleTo(ADA.id).at(-1)?.text).toMatch(/^CTO: /);
  await app.stop();
});

test('a key that does not open what is kept is one clear line at the start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-keys-'));
  const store = new Store(join(folder, 'rolecall.db'), console);
  await store.run(keepInstallation, { id: 'T1', enterprise: null, team: 'T1' }, {}, KEYS);
  await store.close();
  const { code, out, err } = await run('src/main.ts', [], {
    ...{ SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: 'c', SLACK_SIGNING_SECRET: 's', PORT: '0', DATA_FOLDER: folder },
    ...{ SLACK_STATE_SECRET: 'x'.repeat(16), ENCRYPTION_KEYS: randomBytes(32).toString('base64') },
  });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^ENCRYPTION_KEYS does not open 1 of 1 installations\. Add the key[^\n]*\n$/);
});

test('a token that is about to expire is renewed, and the new one is kept', async () => {
  const app = await installable({ expiresIn: 60 });
  const { cookie, consent } = await begin(app.base);
  await finish(await linkTo(consent, 'Allow'), cookie);
  const before = await app.bot.store.run(findInstallation, TEAM, KEYS);
  const asked = app.workspace.post({
    ...{ channel: PRODUCT.id, user: ADA.id, text: `<@${BOT.id}> cto`, blocks: [], threadTs: null, onlyFor: null },
  });
  await deliver(app.target, mention(asked));
  await expect.poll(() => app.workspace.visibleTo(ADA.id).at(-1)?.text).toMatch(/^CTO: /);
  const after = await app.bot.store.run(findInstallation, TEAM, KEYS);
  const token = (installation: unknown) => (installation as { bot: { token: string } }).bot.token;
  expect(token(after)).not.toBe(token(before));
  await app.stop();
});

describe.skipIf(CHROMIUM === undefined)('in a browser', () => {
  test('one goes from the install link to a friendly page', async () => {
    const app = await installable();
    const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: CHROMIUM_ARGS });
    const page = await browser.newPage();
    await page.goto(`${app.base}/slack/install`);
    await page.getByRole('link', { name: 'Allow' }).click();
    await page.getByRole('heading', { name: 'Rolecall is installed' }).waitFor();
    expect(await page.getByText('/role pm vs leader').count()).toBe(1);
    await browser.close();
    await app.stop();
  });
});
