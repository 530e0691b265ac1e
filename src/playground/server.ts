/** The playground's web server: the page, what happens on it, and the stand-in for Slack that the bot talks to. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Logger } from '@slack/bolt';
import { Hono, type MiddlewareHandler } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { type Acknowledgement, click, command, type Delivery, deliver, mention, type Target } from './deliver.ts';
import { buttonsOf, drawn } from './render.ts';
import { contentOf, problemWith, type SlackApi } from './slack-api.ts';
import { BOT, CHANNELS, PEOPLE, SLACKBOT, type Workspace } from './workspace.ts';

const PAGE = join(import.meta.dirname, 'page');
const ASSETS: Readonly<Record<string, { file: string; type: string }>> = {
  '/': { file: join(PAGE, 'page.html'), type: 'text/html; charset=utf-8' },
  '/page.css': { file: join(PAGE, 'page.css'), type: 'text/css; charset=utf-8' },
  '/page.js': { file: join(PAGE, 'page.js'), type: 'text/javascript; charset=utf-8' },
  '/blocks.css': {
    file: createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'),
    type: 'text/css; charset=utf-8',
  },
};

// The drawing library sets a few style attributes; scripts come from the server only.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const person = z.enum(PEOPLE.map(({ id }) => id));
const channel = z.enum(CHANNELS.map(({ id }) => id));
const said = z.object({
  user: person,
  channel,
  threadTs: z.string().nullable(),
  text: z.string().trim().min(1).max(40_000),
});
const clicked = z.object({ user: person, channel, ts: z.string(), button: z.int().min(0) });

/**
 * Makes the server's routes.
 *
 * @param target where the bot listens
 * @param base the server's own address, such as http://localhost:3000
 */
export function playgroundRoutes(
  workspace: Workspace,
  api: SlackApi,
  target: () => Target,
  base: () => string,
  log: Logger,
): Hono {
  const app = new Hono();
  app.use(onlyFromHere);
  app.route('/', api.routes);
  for (const [path, { file, type }] of Object.entries(ASSETS)) {
    app.get(path, async (c) =>
      c.body(await readFile(file), 200, { 'content-type': type, 'content-security-policy': CONTENT_SECURITY_POLICY }),
    );
  }

  app.get('/state', (c) => {
    const user = person.safeParse(c.req.query('user'));
    if (!user.success) return c.text('Nobody of that id is here.', 400);
    return c.json({ people: PEOPLE, channels: CHANNELS, messages: workspace.visibleTo(user.data).map(drawn) });
  });

  app.get('/changes', (c) =>
    streamSSE(c, async (stream) => {
      const stop = workspace.watch(() => void stream.writeSSE({ data: 'changed' }));
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );

  app.post('/say', async (c) => {
    const input = said.safeParse(await c.req.json().catch(() => null));
    if (!input.success) return c.text('That message cannot be sent.', 400);
    const { user: userId, channel: channelId, threadTs, text } = input.data;
    const user = byId(PEOPLE, userId);
    const place = { channel: channelId, threadTs, onlyFor: null };
    const typed = /^\/(\S+)\s*([\s\S]*)$/.exec(text);
    if (typed === null) {
      const message = workspace.post({ ...place, user: user.id, text: asSent(text), blocks: [] });
      if (message.text.includes(`<@${BOT.id}>`)) await tell(mention(message));
      return c.body(null, 204);
    }
    if (threadTs !== null) return c.text('Slack has no slash commands in threads. Mention @Rolecall instead.', 400);
    if (typed[1] !== 'role') return c.text(`/${typed[1]} is not a command here. Try /role.`, 400);
    const responseUrl = api.responseUrl(base(), { channel: channelId, user: user.id, original: null });
    const answered = await tell(
      command({
        name: '/role',
        text: typed[2]?.trim() ?? '',
        user,
        channel: byId(CHANNELS, channelId),
        responseUrl,
      }),
    );
    showAnswer(answered, channelId, user.id);
    return c.body(null, 204);
  });

  app.post('/click', async (c) => {
    const input = clicked.safeParse(await c.req.json().catch(() => null));
    if (!input.success) return c.text('That cannot be clicked.', 400);
    const { user, channel: channelId, ts, button } = input.data;
    const message = workspace.visibleTo(user).find((m) => m.channel === channelId && m.ts === ts);
    const action = message && buttonsOf(message)[button];
    if (message === undefined || action === undefined) return c.text('That button is gone.', 404);
    const responseUrl = api.responseUrl(base(), { channel: channelId, user, original: ts });
    await tell(
      click({
        message,
        action,
        user: byId(PEOPLE, user),
        channel: byId(CHANNELS, channelId),
        responseUrl,
      }),
    );
    return c.body(null, 204);
  });

  return app;

  /** Shows what a command was acknowledged with, or, like Slack, that it failed. */
  function showAnswer(answered: Acknowledgement | null, channelId: string, user: string): void {
    const failed = (reason: string) =>
      workspace.post({
        ...{ channel: channelId, user: SLACKBOT.id, threadTs: null, onlyFor: user, blocks: [] },
        text: `/role failed with the error “${reason}”`,
      });
    if (answered === null) return void failed('operation_timeout');
    if (answered.status !== 200) return void failed(`http_status_${answered.status}`);
    if (answered.body === '') return;
    const args = JSON.parse(answered.body) as Record<string, unknown>;
    const problem = problemWith(args);
    if (problem !== null) return void failed(problem.error);
    const onlyFor = args['response_type'] === 'in_channel' ? null : user;
    workspace.post({ channel: channelId, user: BOT.id, threadTs: null, onlyFor, ...contentOf(args) });
  }

  async function tell(delivery: Delivery): Promise<Acknowledgement | null> {
    try {
      return await deliver(target(), delivery);
    } catch (error) {
      log.error('The bot did not take a delivery:', error);
      return null;
    }
  }
}

/** A typed text as Slack sends it: mark-up characters escaped, mentions by id. */
function asSent(typed: string): string {
  return typed
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(new RegExp(`@${BOT.name}\\b`, 'gi'), `<@${BOT.id}>`);
}

/** Another website in the same browser may neither read nor post here, nor reach it by a name of its own. */
const onlyFromHere: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  const origin = c.req.header('origin');
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host)) return c.text('Open this page at http://localhost.', 403);
  if (origin !== undefined && origin !== `http://${host}`)
    return c.text('Only the playground’s own page may do that.', 403);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  return next();
};

function byId<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  return items.find((item) => item.id === id) as T;
}
