/** The stand-in for Slack's OAuth: the page that asks for consent, and the exchange of a code for tokens. */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { BOT, TEAM } from './workspace.ts';

/** The organisation that it is installed in, when it is installed in a whole one. */
export const ENTERPRISE = 'E0PLAYGRND';

/** The app's credentials, and where Slack sends people back to. */
export interface OauthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: () => string;
  /** Whether it is installed in a whole organisation. */
  readonly isEnterprise?: boolean;
  /** For how many seconds a token is good; without it, tokens do not expire. */
  readonly expiresIn?: number;
}

export interface OauthStandIn {
  readonly routes: Hono;
  /** Whether a token is one of those that were handed out and are still good. */
  readonly accepts: (token: string) => boolean;
}

/** Makes the stand-in. @see https://docs.slack.dev/authentication/installing-with-oauth */
export function oauthStandIn(app: OauthApp): OauthStandIn {
  const routes = new Hono();
  const codes = new Set<string>();
  const refreshes = new Set<string>();
  const tokens = new Set<string>();

  routes.get('/oauth/v2/authorize', (c) => {
    const { client_id, scope = '', state = '' } = c.req.query();
    if (client_id !== app.clientId) return c.text('invalid_client_id', 400);
    const code = randomUUID();
    codes.add(code);
    const back = (query: Record<string, string>) => `${app.redirectUri()}?${new URLSearchParams({ ...query, state })}`;
    const attribute = (url: string) => url.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    return c.html(
      `<!doctype html><title>Install</title><h1>Rolecall wants to work here</h1><p>It asks for: ${attribute(scope)}</p>` +
        `<a href="${attribute(back({ code }))}">Allow</a> <a href="${attribute(back({ error: 'access_denied' }))}">Cancel</a>`,
    );
  });

  routes.post('/api/oauth.v2.access', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const basic = Buffer.from(c.req.header('authorization')?.replace(/^Basic /, '') ?? '', 'base64').toString();
    const [id = form.get('client_id'), secret = form.get('client_secret')] = basic === '' ? [] : basic.split(':');
    if (id !== app.clientId || secret !== app.clientSecret) return c.json({ ok: false, error: 'bad_client_secret' });
    const isRefresh = form.get('grant_type') === 'refresh_token';
    const used = isRefresh ? form.get('refresh_token') : form.get('code');
    if (!(isRefresh ? refreshes : codes).delete(used ?? '')) {
      return c.json({ ok: false, error: isRefresh ? 'invalid_refresh_token' : 'invalid_code' });
    }
    return c.json(granted());
  });

  return { routes, accepts: (token) => tokens.has(token) };

  function granted(): object {
    const token = `xoxe.xoxb-${randomUUID()}`;
    tokens.add(token);
    const rotation = { expires_in: app.expiresIn, refresh_token: `xoxe-${randomUUID()}` };
    if (app.expiresIn !== undefined) refreshes.add(rotation.refresh_token);
    return {
      ...{ ok: true, app_id: 'A0ROLECALL', token_type: 'bot', access_token: token, bot_user_id: BOT.id },
      ...(app.isEnterprise === true
        ? { team: null, enterprise: { id: ENTERPRISE, name: 'Playgrounds' } }
        : { team: { id: TEAM, name: 'Playground' }, enterprise: null }),
      ...{
        scope: 'commands,chat:write',
        is_enterprise_install: app.isEnterprise === true,
        authed_user: { id: 'U0ADA' },
      },
      ...(app.expiresIn === undefined ? {} : rotation),
    };
  }
}
