/** The stand-in for Slack's Web API and its response URLs: what the bot calls, carried out in the workspace. */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { refusals } from './validate.ts';
import { BOT, CHANNELS, PEOPLE, TEAM, type Workspace } from './workspace.ts';

const LIFETIME_MS = 30 * 60 * 1_000;
const USES = 5;

interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message that was clicked on; null after a command. */
  readonly original: string | null;
  readonly created: number;
  uses: number;
}

type Arguments = Readonly<Record<string, unknown>>;

/** The stand-in, and how the workspace hands out response URLs. */
export interface SlackApi {
  readonly routes: Hono;
  /** A URL at which the bot may answer five times within half an hour. */
  responseUrl(base: string, about: { channel: string; user: string; original: string | null }): string;
}

/**
 * Makes the stand-in for a workspace.
 *
 * @param accepts whether a bot token is good
 */
export function slackApi(workspace: Workspace, accepts: (token: string) => boolean): SlackApi {
  const urls = new Map<string, ResponseUrl>();
  const routes = new Hono();

  routes.post('/api/:method', async (c) => {
    const args = await argumentsOf(c.req.raw);
    const bearer = c.req.header('authorization')?.replace(/^Bearer /i, '') ?? args['token'];
    if (!accepts(String(bearer))) return c.json({ ok: false, error: 'invalid_auth' });
    return c.json(call(c.req.param('method'), args));
  });

  routes.post('/respond/:id', async (c) => {
    const url = urls.get(c.req.param('id'));
    if (url === undefined || Date.now() - url.created > LIFETIME_MS || url.uses >= USES) {
      return c.text('expired_url', 404);
    }
    url.uses += 1;
    const problem = respond(url, (await c.req.json()) as Arguments);
    return problem === null ? c.text('ok') : c.text(problem, 400);
  });

  return {
    routes,
    responseUrl(base, about) {
      const id = randomUUID();
      urls.set(id, { ...about, created: Date.now(), uses: 0 });
      return `${base}/respond/${id}`;
    },
  };

  function call(method: string, args: Arguments): object {
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          url: 'http://localhost/',
          team: 'Playground',
          user: 'rolecall',
          team_id: TEAM,
          user_id: BOT.id,
          bot_id: 'B0ROLECALL',
        };
      case 'chat.postMessage':
        return post(args, null);
      case 'chat.postEphemeral':
        return PEOPLE.some(({ id }) => id === args['user'])
          ? post(args, String(args['user']))
          : { ok: false, error: 'user_not_in_channel' };
      case 'chat.update': {
        const { channel, ts, ...change } = args;
        const problem = problemWith(change);
        if (problem !== null) return problem;
        const done = workspace.update(String(channel), String(ts), contentOf(change));
        return done ? { ok: true, channel, ts } : { ok: false, error: 'message_not_found' };
      }
      case 'chat.delete': {
        const done = workspace.delete(String(args['channel']), String(args['ts']));
        return done ? { ok: true } : { ok: false, error: 'message_not_found' };
      }
      case 'blocks.validate':
        return { ok: refusals(args['blocks']).length === 0, errors: refusals(args['blocks']) };
      default:
        return { ok: false, error: 'unknown_method', req_method: method };
    }
  }

  function post(args: Arguments, onlyFor: string | null): object {
    const channel = CHANNELS.find(({ id }) => id === args['channel']);
    if (channel === undefined) return { ok: false, error: 'channel_not_found' };
    const problem = problemWith(args);
    if (problem !== null) return problem;
    const threadTs = typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null;
    const posted = workspace.post({ channel: channel.id, user: BOT.id, ...contentOf(args), threadTs, onlyFor });
    return onlyFor === null ? { ok: true, channel: channel.id, ts: posted.ts } : { ok: true, message_ts: posted.ts };
  }

  function respond({ channel, user, original }: ResponseUrl, args: Arguments): string | null {
    const clicked = original === null ? undefined : workspace.find(channel, original);
    if (args['delete_original'] === true) {
      if (clicked !== undefined) workspace.delete(channel, clicked.ts);
      return null;
    }
    if (problemWith(args) !== null) return 'invalid_blocks';
    const isPublic = args['response_type'] === 'in_channel';
    if (args['replace_original'] === true && clicked !== undefined) {
      workspace.update(channel, clicked.ts, contentOf(args));
      return null;
    }
    const threadTs = clicked?.threadTs ?? null;
    workspace.post({ channel, user: BOT.id, ...contentOf(args), threadTs, onlyFor: isPublic ? null : user });
    return null;
  }
}

/** What Slack answers to a message that it does not take; null when it takes it. */
export function problemWith({ text, blocks }: Arguments): { ok: false; error: string; errors?: string[] } | null {
  const given = Array.isArray(blocks) ? blocks : [];
  if (given.length === 0 && (typeof text !== 'string' || text === '')) return { ok: false, error: 'no_text' };
  const found = blocks === undefined ? [] : refusals(blocks);
  if (found.length === 0) return null;
  return {
    ok: false,
    error: found.includes('only_one_table_allowed') ? 'only_one_table_allowed' : 'invalid_blocks',
    errors: found,
  };
}

/** Text and blocks of a message, each block with an id as Slack gives it one. */
export function contentOf({ text, blocks }: Arguments): { text: string; blocks: readonly object[] } {
  const given = (Array.isArray(blocks) ? blocks : []) as object[];
  return {
    text: typeof text === 'string' ? text : '',
    blocks: given.map((block) => ({ block_id: randomUUID().slice(0, 5), ...block })),
  };
}

/** Arguments come as JSON, or as a form whose structured values are JSON. */
async function argumentsOf(request: Request): Promise<Arguments> {
  if (request.headers.get('content-type')?.startsWith('application/json')) return (await request.json()) as Arguments;
  const form = new URLSearchParams(await request.text());
  return Object.fromEntries(
    [...form].map(([key, value]) => [key, /^[[{]|^(?:true|false)$/.test(value) ? parsed(value) : value]),
  );
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
