/** Installing the app in many workspaces, by Slack's OAuth: the store behind Bolt's flow, and what people see of it. */
import { createHmac, randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { HTTPReceiverOptions, Installation, InstallationQuery, InstallURLOptions } from '@slack/bolt';
import { readManifest } from '../manifest.ts';
import type { Keys } from '../store/encryption.ts';
import {
  findInstallation,
  forgetInstallation,
  keepInstallation,
  keepState,
  takeState,
} from '../store/installations.ts';
import type { Store } from '../store/store.ts';
import { escaped } from './mrkdwn.ts';

/** The app's own credentials, and the keys that its tokens are kept under. */
export interface OauthIdentity {
  readonly kind: 'oauth';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly keys: Keys;
}

const STATE_LIFETIME_MS = 10 * 60 * 1_000;

/**
 * What Bolt's receiver needs to serve `/slack/install` and `/slack/oauth_redirect`.
 *
 * @param slackApiUrl the Web API, where it is not Slack's own; the page that asks for consent is beside it
 */
export async function installerOptions(
  { clientId, clientSecret, stateSecret, keys }: OauthIdentity,
  store: Store,
  slackApiUrl: string | undefined,
  clientOptions: object,
): Promise<Partial<HTTPReceiverOptions>> {
  return {
    clientId,
    clientSecret,
    scopes: [...(await readManifest()).oauth_config.scopes.bot],
    installationStore: {
      async storeInstallation(installation) {
        await store.run(keepInstallation, placeOf(installation), installation, keys);
      },
      async fetchInstallation(query) {
        const found = await store.run(findInstallation, idOf(query), keys);
        if (found === null) throw new Error('The app is not installed in that workspace.');
        return found as Installation<'v1' | 'v2', boolean>;
      },
      async deleteInstallation(query) {
        await store.run(forgetInstallation, idOf(query));
      },
    },
    installerOptions: {
      directInstall: true,
      clientOptions,
      stateStore: stateStore(store, stateSecret),
      stateCookieExpirationSeconds: STATE_LIFETIME_MS / 1_000,
      ...(slackApiUrl === undefined ? {} : { authorizationUrl: new URL('../oauth/v2/authorize', slackApiUrl).href }),
      callbackOptions: {
        success: (_installation, _options, _request, response) => page(response, 200, DONE),
        failure: (error, _options, _request, response) => page(response, ...FAILED(error.code)),
      },
    },
  };
}

/** States that are known only here: each is good once, for ten minutes, and (by Bolt's cookie) in one browser. */
function stateStore(store: Store, secret: string) {
  const idOfState = (state: string) => createHmac('sha256', secret).update(state).digest('base64url');
  return {
    async generateStateParam(options: InstallURLOptions, now: Date): Promise<string> {
      const state = randomBytes(24).toString('base64url');
      await store.run(keepState, idOfState(state), options, new Date(now.getTime() + STATE_LIFETIME_MS));
      return state;
    },
    async verifyStateParam(now: Date, state: string): Promise<InstallURLOptions> {
      const options = await store.run(takeState, idOfState(state), now);
      if (options === null) throw Object.assign(new Error('The state is not known.'), { code: STATE_UNKNOWN });
      return options as InstallURLOptions;
    },
  };
}

function placeOf({ isEnterpriseInstall, enterprise, team }: Installation<'v1' | 'v2', boolean>) {
  const id = (isEnterpriseInstall ? enterprise?.id : team?.id) ?? '';
  return { id, enterprise: enterprise?.id ?? null, team: team?.id ?? null };
}

function idOf({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? '';
}

const STATE_UNKNOWN = 'rolecall_state_unknown';

const DONE = {
  title: 'Rolecall is installed',
  lines: ['Go back to Slack and type /role pm vs leader, or write to Rolecall under Apps.'],
};

function FAILED(code: string): [status: number, text: { title: string; lines: string[] }] {
  const again = 'Start again at /slack/install in this browser.';
  if (code === 'slack_oauth_installer_authorization_error') {
    return [400, { title: 'Nothing was installed', lines: ['You chose not to allow it, or Slack did not.', again] }];
  }
  if (/state/.test(code)) {
    const lines = [
      'The installation took longer than ten minutes, was used before, or began in another browser.',
      again,
    ];
    return [400, { title: 'This link is no longer good', lines }];
  }
  return [
    500,
    { title: 'Rolecall could not be installed', lines: ['Something went wrong between Slack and us.', again] },
  ];
}

/** A page for the person who installs; it loads nothing. */
function page(response: ServerResponse, status: number, { title, lines }: { title: string; lines: readonly string[] }) {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escaped(title)}</title><style>body{font:17px/1.5 system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1.5rem;color-scheme:light dark}</style>` +
      `<h1>${escaped(title)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</html>`,
  );
}
