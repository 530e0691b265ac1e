/** The playground's web server: the page, what happens on it, and the stand-in for Slack that the bot talks to. */
import { randomUUID } from 'node:crypto';
import type { Logger } from '@slack/bolt';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Bot } from '../slack/bot.ts';
import {
  type Acknowledgement,
  click,
  clickInView,
  command,
  type Delivery,
  deliver,
  globalShortcut,
  joinedChannel,
  mention,
  messageShortcut,
  opened,
  said,
  stepStarted,
  submission,
  suggestion,
  type Target,
} from './deliver.ts';
import { given, InputError, inputs, person } from './inputs.ts';
import { actionOf, asSent, stateOf } from './interactions.ts';
import { onlyFromHere, pages } from './pages.ts';
import { previewRoutes } from './preview.ts';
import { controlsOf, drawn, drawnView } from './render.ts';
import { contentOf, problemWith, type SlackApi } from './slack-api.ts';
import {
  BOT,
  CHANNELS,
  type Channel,
  conversationWith,
  PEOPLE,
  type Person,
  SLACKBOT,
  type Workspace,
} from './workspace.ts';

// Slack waits this long for the bot; a step of a workflow may take longer, here it does not.
const STEP_MS = 10_000;

/**
 * Makes the server's routes.
 *
 * @param bot whose knowledge can be looked through
 * @param target where the bot listens
 * @param base the server's own address, such as http://localhost:3000
 */
export function playgroundRoutes(
  bot: Bot,
  workspace: Workspace,
  api: SlackApi,
  target: () => Target,
  base: () => string,
  log: Logger,
): Hono {
  const app = new Hono();
  app.use(onlyFromHere);
  app.route('/', api.routes);
  app.route('/', previewRoutes(bot));
  app.route('/', pages());

  app.get('/state', (c) => {
    const user = person.safeParse(c.req.query('user'));
    if (!user.success) return c.text('Nobody of that id is here.', 400);
    const conversation = conversationWith(user.data);
    const [home, modal] = [workspace.homeOf(user.data), workspace.modalOf(user.data)];
    return c.json({
      people: PEOPLE,
      channels: CHANNELS.map((channel) => ({ ...channel, isMember: workspace.isMember(channel.id) })),
      conversation,
      messages: workspace.visibleTo(user.data).map(drawn),
      home: home === undefined ? null : drawnView(home),
      modal: modal === undefined ? null : drawnView(modal),
      prompts: workspace.promptsIn(conversation),
      status: workspace.statusIn(conversation),
    });
  });

  app.get('/changes', (c) =>
    streamSSE(c, async (stream) => {
      const stop = workspace.watch(() => void stream.writeSSE({ data: 'changed' }));
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );

  app.post('/say', async (c) => {
    const { user: userId, channel, threadTs, text } = await given(c, inputs.say);
    const user = byId(PEOPLE, userId);
    const typed = /^\/(\S+)\s*([\s\S]*)$/.exec(text);
    if (typed !== null) return runCommand(c, user, channel, threadTs, typed[1] ?? '', typed[2]?.trim() ?? '');
    const message = workspace.post({ channel, threadTs, onlyFor: null, user: user.id, text: asSent(text), blocks: [] });
    const isMentioned = message.text.includes(`<@${BOT.id}>`);
    if (isMentioned && !workspace.isMember(channel)) {
      notice(channel, user.id, 'Rolecall is not in this channel. Type /invite @Rolecall, then ask again.');
    } else {
      if (workspace.isMember(channel)) await tell(said(message));
      if (isMentioned && channel.startsWith('C')) await tell(mention(message));
    }
    return c.body(null, 204);
  });

  app.post('/open', async (c) => {
    const { user, tab } = await given(c, inputs.open);
    await tell(opened(byId(PEOPLE, user), tab, workspace.homeOf(user)));
    return c.body(null, 204);
  });

  app.post('/use', async (c) => {
    const { user: userId, where, control, choice } = await given(c, inputs.use);
    const user = byId(PEOPLE, userId);
    const triggerId = api.triggerId(userId);
    if (typeof where === 'object') {
      const message = workspace.visibleTo(userId).find((m) => m.channel === where.channel && m.ts === where.ts);
      const used = message && controlsOf(message.blocks)[control];
      if (message === undefined || used === undefined) return c.text('That is gone.', 404);
      const responseUrl = api.responseUrl(base(), { channel: where.channel, user: userId, original: where.ts });
      const channel = channelOf(where.channel);
      await tell(click({ message, action: actionOf(used, choice), user, channel, responseUrl, triggerId }));
      return c.body(null, 204);
    }
    const view = where === 'home' ? workspace.homeOf(userId) : workspace.modalOf(userId);
    const used = view && controlsOf(view.blocks)[control];
    if (view === undefined || used === undefined) return c.text('That is gone.', 404);
    await tell(clickInView({ view, action: actionOf(used, choice), user, triggerId }));
    return c.body(null, 204);
  });

  app.post('/shortcut', async (c) => {
    const { user: userId, channel, ts } = await given(c, inputs.shortcut);
    const user = byId(PEOPLE, userId);
    const triggerId = api.triggerId(userId);
    if (channel === undefined || ts === undefined) {
      await tell(globalShortcut('compare_roles', user, triggerId));
      return c.body(null, 204);
    }
    const message = workspace.visibleTo(userId).find((m) => m.channel === channel && m.ts === ts);
    if (message === undefined) return c.text('That message is gone.', 404);
    const responseUrl = api.responseUrl(base(), { channel, user: userId, original: null });
    const about = { callbackId: 'explain_roles', message, user, channel: channelOf(channel), responseUrl, triggerId };
    await tell(messageShortcut(about));
    return c.body(null, 204);
  });

  app.post('/options', async (c) => {
    const { user, control, typed } = await given(c, inputs.options);
    const view = workspace.modalOf(user);
    const used = view && controlsOf(view.blocks)[control];
    if (view === undefined || used === undefined) return c.text('That is gone.', 404);
    const answered = await tell(suggestion(view, used.block_id, used.action_id, typed, byId(PEOPLE, user)));
    return c.json(answered?.status === 200 ? JSON.parse(answered.body) : { options: [] });
  });

  app.post('/submit', async (c) => {
    const { user, values } = await given(c, inputs.submit);
    const view = workspace.modalOf(user);
    if (view === undefined) return c.text('That dialog is closed.', 404);
    const controls = controlsOf(view.blocks);
    const state: Record<string, Record<string, object>> = {};
    for (const [i, used] of controls.entries()) {
      state[used.block_id] = { ...state[used.block_id], [used.action_id]: stateOf(used, values[String(i)] ?? []) };
    }
    const answered = await tell(submission(view, state, byId(PEOPLE, user)));
    if (answered?.status !== 200) return c.text('We had some trouble connecting. Try again?', 502);
    const response = answered.body === '' ? {} : (JSON.parse(answered.body) as Response_);
    if (response.response_action === 'errors') return c.text(Object.values(response.errors ?? {}).join(' '), 422);
    workspace.setModal(user, response.response_action === 'update' ? (response.view ?? null) : null);
    return c.body(null, 204);
  });

  app.post('/close', async (c) => {
    workspace.setModal((await given(c, inputs.close)).user, null);
    return c.body(null, 204);
  });

  app.post('/workflow', async (c) => {
    const { question } = await given(c, inputs.workflow);
    const id = `Fx${randomUUID()}`;
    const ended = api.stepEnds(id);
    await tell(stepStarted('answer_question', id, { question }));
    const late = new Promise<{ error: string }>((resolve) => {
      setTimeout(() => resolve({ error: 'The step did not end.' }), STEP_MS).unref();
    });
    return c.json(await Promise.race([ended, late]));
  });

  app.onError((error, c) => {
    if (error instanceof InputError) return c.text(error.message, 400);
    log.error('The playground could not do that:', error);
    return c.text('The playground could not do that.', 500);
  });

  return app;

  async function runCommand(
    c: Context,
    user: Person,
    channel: string,
    threadTs: string | null,
    name: string,
    rest: string,
  ): Promise<Response> {
    if (threadTs !== null) return c.text('Slack has no slash commands in threads. Mention @Rolecall instead.', 400);
    if (name === 'invite' && /^@?rolecall$/i.test(rest)) {
      if (workspace.invite(channel)) await tell(joinedChannel(BOT.id, channel, user.id));
      else notice(channel, user.id, 'Rolecall is in this channel already.');
      return c.body(null, 204);
    }
    if (name !== 'role') return c.text(`/${name} is not a command here. Try /role.`, 400);
    const responseUrl = api.responseUrl(base(), { channel, user: user.id, original: null });
    const answered = await tell(command({ name: '/role', text: rest, user, channel: channelOf(channel), responseUrl }));
    showAnswer(answered, channel, user.id);
    return c.body(null, 204);
  }

  /** Shows what a command was acknowledged with, or, like Slack, that it failed. */
  function showAnswer(answered: Acknowledgement | null, channel: string, user: string): void {
    const args = answered?.status === 200 && answered.body !== '' ? JSON.parse(answered.body) : null;
    const reason =
      answered === null
        ? 'operation_timeout'
        : answered.status !== 200
          ? `http_status_${answered.status}`
          : args === null
            ? undefined
            : problemWith(args)?.error;
    if (reason !== undefined) notice(channel, user, `/role failed with the error “${reason}”`);
    else if (args !== null) {
      const onlyFor = args['response_type'] === 'in_channel' ? null : user;
      workspace.post({ channel, user: BOT.id, threadTs: null, onlyFor, ...contentOf(args) });
    }
  }

  function notice(channel: string, onlyFor: string, text: string): void {
    workspace.post({ channel, user: SLACKBOT.id, threadTs: null, onlyFor, blocks: [], text });
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

/** What a bot may answer to the submission of a modal. */
interface Response_ {
  readonly response_action?: 'errors' | 'update' | 'clear';
  readonly errors?: Readonly<Record<string, string>>;
  readonly view?: object;
}

function channelOf(id: string): Channel {
  return CHANNELS.find((channel) => channel.id === id) ?? { id, name: 'directmessage' };
}

function byId<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  return items.find((item) => item.id === id) as T;
}
