/** The stand-in for Slack's Web API and its response URLs: what the bot calls, carried out in the workspace. */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { refusals, viewRefusals } from './validate.ts';
import { BOT, CHANNELS, conversationWith, PEOPLE, type Prompt, TEAM, type Workspace, withIds } from './workspace.ts';

const LIFETIME_MS = 30 * 60 * 1_000;
const USES = 5;
// A trigger opens one view, within three seconds.
const TRIGGER_MS = 3_000;

interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message that was clicked on; null after a command. */
  readonly original: string | null;
  readonly created: number;
  uses: number;
}

type Arguments = Readonly<Record<string, unknown>>;

/** How a workflow step ended. */
export type StepResult = { readonly outputs: Readonly<Record<string, unknown>> } | { readonly error: string };

/** The stand-in, and how the workspace hands out response URLs and triggers. */
export interface SlackApi {
  readonly routes: Hono;
  /** A URL at which the bot may answer five times within half an hour. */
  responseUrl(base: string, about: { channel: string; user: string; original: string | null }): string;
  /** A trigger by which the bot may open a view for a person. */
  triggerId(user: string): string;
  /** Resolves when the bot completes or fails the step that runs under this id. */
  stepEnds(executionId: string): Promise<StepResult>;
}

/**
 * Makes the stand-in for a workspace.
 *
 * @param accepts whether a bot token is good
 */
export function slackApi(workspace: Workspace, accepts: (token: string) => boolean): SlackApi {
  const urls = new Map<string, ResponseUrl>();
  const triggers = new Map<string, { user: string; created: number }>();
  const steps = new Map<string, (result: StepResult) => void>();
  const routes = new Hono();

  routes.post('/api/:method', async (c) => {
    const args = await argumentsOf(c.req.raw);
    const bearer = c.req.header('authorization')?.replace(/^Bearer /i, '') ?? args['token'];
    const method = c.req.param('method');
    // Slack's validator is open to everybody.
    if (method !== 'blocks.validate' && !accepts(String(bearer))) return c.json({ ok: false, error: 'invalid_auth' });
    return c.json(call(method, args));
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
    triggerId(user) {
      const id = randomUUID();
      triggers.set(id, { user, created: Date.now() });
      return id;
    },
    stepEnds: (executionId) => new Promise((resolve) => steps.set(executionId, resolve)),
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
      case 'views.publish': {
        const found = viewRefusals(args['view']);
        if (found.length > 0) return { ok: false, error: 'invalid_arguments', response_metadata: { messages: found } };
        return { ok: true, view: workspace.setHome(String(args['user_id']), args['view'] as object) };
      }
      case 'views.open':
        return openView(args);
      case 'assistant.threads.setSuggestedPrompts': {
        const prompts = args['prompts'] as Prompt[];
        // With a thread it is the call of an older kind of app, and nothing happens.
        if (args['thread_ts'] === undefined) workspace.setPrompts(String(args['channel_id']), prompts.slice(0, 4));
        return { ok: true };
      }
      case 'assistant.threads.setStatus':
        workspace.setStatus(String(args['channel_id']), String(args['status']));
        return { ok: true };
      case 'functions.completeSuccess':
        return endStep(args, { outputs: args['outputs'] as Record<string, unknown> });
      case 'functions.completeError':
        return endStep(args, { error: String(args['error']) });
      case 'blocks.validate': {
        const { blocks = (args['message'] as { blocks?: unknown } | undefined)?.blocks, view } = args;
        const found = view === undefined ? refusals(blocks) : viewRefusals(view);
        const errors = found.map((problem) => {
          const [, message = problem, pointer = ''] = /^(.*) \[(.*)\]$/.exec(problem) ?? [];
          return { code: 'failed_constraint', message, pointer };
        });
        return found.length === 0 ? { ok: true } : { ok: false, error: 'invalid_blocks', errors };
      }
      default:
        return { ok: false, error: 'unknown_method', req_method: method };
    }
  }

  function post(args: Arguments, onlyFor: string | null): object {
    const channel = placeOf(String(args['channel']));
    if (channel === undefined) return { ok: false, error: 'channel_not_found' };
    if (!workspace.isMember(channel)) return { ok: false, error: 'not_in_channel' };
    const problem = problemWith(args);
    if (problem !== null) return problem;
    const threadTs = typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null;
    const posted = workspace.post({ channel, user: BOT.id, ...contentOf(args), threadTs, onlyFor });
    return onlyFor === null ? { ok: true, channel, ts: posted.ts } : { ok: true, message_ts: posted.ts };
  }

  function openView({ trigger_id, view }: Arguments): object {
    const trigger = triggers.get(String(trigger_id));
    triggers.delete(String(trigger_id));
    if (trigger === undefined) return { ok: false, error: 'invalid_trigger_id' };
    if (Date.now() - trigger.created > TRIGGER_MS) return { ok: false, error: 'expired_trigger_id' };
    const found = viewRefusals(view);
    if (found.length > 0) return { ok: false, error: 'invalid_arguments', response_metadata: { messages: found } };
    return { ok: true, view: workspace.setModal(trigger.user, view as object) };
  }

  function endStep(args: Arguments, result: StepResult): object {
    const id = String(args['function_execution_id']);
    const end = steps.get(id);
    steps.delete(id);
    end?.(result);
    return end === undefined ? { ok: false, error: 'function_execution_not_in_running_state' } : { ok: true };
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

/** The channel or conversation behind an id; a person's id stands for the conversation with them. */
function placeOf(id: string): string | undefined {
  if (CHANNELS.some((channel) => channel.id === id)) return id;
  return PEOPLE.map((person) => [person.id, conversationWith(person.id)]).find((ids) => ids.includes(id))?.[1];
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
  return {
    text: typeof text === 'string' ? text : '',
    blocks: withIds({ blocks: Array.isArray(blocks) ? blocks : [] }),
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
