/** Delivers what happens in the workspace to the bot, the way Slack does: signed requests over HTTP. */
import { createHmac, randomUUID } from 'node:crypto';
import { BOT, type Channel, conversationWith, type Message, type Person, TEAM, type View } from './workspace.ts';

const APP = 'A0ROLECALL';

/** Where the bot listens, and the secret it shares with Slack. */
export interface Target {
  readonly url: string;
  readonly signingSecret: string;
}

/** Something that Slack tells an app, by the way in which it is told. */
export interface Delivery {
  readonly kind: 'command' | 'event' | 'interaction';
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The bot's answer to a delivery: the HTTP status, and the body when there was one. */
export interface Acknowledgement {
  readonly status: number;
  readonly body: string;
}

/** A slash command; `text` is what was typed after its name. */
export function command(about: {
  name: string;
  text: string;
  user: Person;
  channel: Channel;
  responseUrl: string;
}): Delivery {
  const { name, text, user, channel, responseUrl } = about;
  const payload = {
    token: 'unused',
    team_id: TEAM,
    team_domain: 'playground',
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: user.id,
    user_name: user.name.toLowerCase(),
    command: name,
    text,
    api_app_id: APP,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: randomUUID(),
  };
  return { kind: 'command', payload };
}

/** A mention of the bot in a message. */
export function mention({ user, text, ts, channel, threadTs }: Message): Delivery {
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  return event({ type: 'app_mention', user, text, ts, team: TEAM, channel, event_ts: ts, ...thread });
}

/** A message in a direct conversation with the bot, or in a channel that it is in. */
export function said({ user, text, ts, channel, threadTs }: Message): Delivery {
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  const channel_type = channel.startsWith('D') ? 'im' : 'channel';
  return event({ type: 'message', channel_type, user, text, ts, team: TEAM, channel, event_ts: ts, ...thread });
}

/** A person opened the app's Home or its messages. */
export function opened(user: Person, tab: 'home' | 'messages', view?: View): Delivery {
  const channel = conversationWith(user.id);
  return event({ type: 'app_home_opened', user: user.id, channel, tab, ...(view === undefined ? {} : { view }) });
}

/** Somebody became a member of a channel. */
export function joinedChannel(user: string, channel: string, inviter: string): Delivery {
  return event({ type: 'member_joined_channel', user, channel, channel_type: 'C', team: TEAM, inviter });
}

/** A step of a workflow is to be carried out. */
export function stepStarted(callbackId: string, executionId: string, inputs: object): Delivery {
  return event({
    type: 'function_executed',
    function: { id: 'Fn0', callback_id: callbackId, title: callbackId, type: 'app', app_id: APP },
    inputs,
    function_execution_id: executionId,
    workflow_execution_id: `Wx${randomUUID()}`,
    event_ts: String(Date.now() / 1_000),
  });
}

/** An event in the envelope in which Slack sends it. */
export function event(about: object): Delivery {
  const payload = {
    token: 'unused',
    team_id: TEAM,
    api_app_id: APP,
    event: about,
    type: 'event_callback',
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(Date.now() / 1_000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT.id, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  };
  return { kind: 'event', payload };
}

/** A click on an element under a message. */
export function click(about: {
  message: Message;
  action: object;
  user: Person;
  channel: Channel;
  responseUrl: string;
  triggerId?: string;
}): Delivery {
  const { message, action, user, channel, responseUrl, triggerId } = about;
  const { ts, text, blocks, onlyFor, threadTs } = message;
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  return interaction(user, 'block_actions', {
    trigger_id: triggerId ?? randomUUID(),
    container: {
      ...{ type: 'message', message_ts: ts, channel_id: channel.id, is_ephemeral: onlyFor !== null },
      ...thread,
    },
    channel,
    ...(onlyFor === null ? { message: { type: 'message', ts, user: message.user, text, blocks, ...thread } } : {}),
    state: { values: {} },
    response_url: responseUrl,
    actions: [{ ...action, action_ts: String(Date.now() / 1_000) }],
  });
}

/** A click on an element of a Home or a modal. */
export function clickInView(about: { view: View; action: object; user: Person; triggerId: string }): Delivery {
  const { view, action, user, triggerId } = about;
  return interaction(user, 'block_actions', {
    trigger_id: triggerId,
    container: { type: 'view', view_id: view.id },
    view: { ...view, team_id: TEAM, state: { values: {} } },
    actions: [{ ...action, action_ts: String(Date.now() / 1_000) }],
  });
}

/** A global shortcut, from the search or the composer. */
export function globalShortcut(callbackId: string, user: Person, triggerId: string): Delivery {
  const when = { action_ts: String(Date.now() / 1_000) };
  return interaction(user, 'shortcut', { callback_id: callbackId, trigger_id: triggerId, ...when });
}

/** A message shortcut, from a message's menu. */
export function messageShortcut(about: {
  callbackId: string;
  message: Message;
  user: Person;
  channel: Channel;
  responseUrl: string;
  triggerId: string;
}): Delivery {
  const { callbackId, message, user, channel, responseUrl, triggerId } = about;
  const { ts, text } = message;
  return interaction(user, 'message_action', {
    ...{ callback_id: callbackId, trigger_id: triggerId, response_url: responseUrl, channel, message_ts: ts },
    message: { type: 'message', user: message.user, ts, text },
    action_ts: String(Date.now() / 1_000),
  });
}

/** A person types into a select whose options the bot serves. */
export function suggestion(view: View, blockId: string, actionId: string, typed: string, user: Person): Delivery {
  return interaction(user, 'block_suggestion', {
    container: { type: 'view', view_id: view.id },
    ...{ block_id: blockId, action_id: actionId, value: typed, view: { ...view, team_id: TEAM } },
  });
}

/** A modal was sent off; `values` is its state by block and action. */
export function submission(view: View, values: object, user: Person): Delivery {
  return interaction(user, 'view_submission', {
    trigger_id: randomUUID(),
    response_urls: [],
    view: { ...view, team_id: TEAM, state: { values } },
  });
}

function interaction(user: Person, type: string, about: object): Delivery {
  const name = user.name.toLowerCase();
  const payload = {
    type,
    user: { id: user.id, username: name, name, team_id: TEAM },
    api_app_id: APP,
    token: 'unused',
    team: { id: TEAM, domain: 'playground' },
    enterprise: null,
    is_enterprise_install: false,
    ...about,
  };
  return { kind: 'interaction', payload };
}

/** Signs and sends a delivery; gives up after the three seconds that Slack waits. */
export async function deliver(target: Target, delivery: Delivery): Promise<Acknowledgement> {
  const { contentType, body } = encoded(delivery);
  const timestamp = Math.floor(Date.now() / 1_000);
  const response = await fetch(target.url, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signature(target.signingSecret, timestamp, body),
    },
    body,
    signal: AbortSignal.timeout(3_000),
  });
  return { status: response.status, body: await response.text() };
}

/** The body of a delivery: events come as JSON, commands as a form, interactions as JSON in a form. */
export function encoded({ kind, payload }: Delivery): { contentType: string; body: string } {
  if (kind === 'event') return { contentType: 'application/json', body: JSON.stringify(payload) };
  const fields = kind === 'command' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
  return { contentType: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

/**
 * The signature that Slack sends with a body.
 *
 * @param timestamp in seconds
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signature(signingSecret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}
