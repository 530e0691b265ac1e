/** A small Slack workspace in memory: people, channels, and what each person may see. */
import { randomUUID } from 'node:crypto';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
}

export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly unknown[];
  /** The first message of the thread that this one is in. */
  readonly threadTs: string | null;
  /** The only person who sees it; null when everybody does. */
  readonly onlyFor: string | null;
}

/** A Home tab or a modal, as the bot made it and Slack keeps it. */
export interface View {
  readonly id: string;
  readonly type: 'home' | 'modal';
  readonly blocks: readonly object[];
  readonly [field: string]: unknown;
}

/** A question to start a conversation from. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

export const TEAM = 'T0PLAYGRND';
export const BOT: Person = { id: 'U0ROLECALL', name: 'Rolecall', isBot: true };
export const SLACKBOT: Person = { id: 'USLACKBOT', name: 'Slackbot', isBot: true };
export const PEOPLE: readonly Person[] = [
  { id: 'U0ADA', name: 'Ada', isBot: false },
  { id: 'U0GRACE', name: 'Grace', isBot: false },
];
export const CHANNELS: readonly Channel[] = [
  { id: 'C0PRODUCT', name: 'product' },
  { id: 'C0HIRING', name: 'hiring' },
  { id: 'C0RANDOM', name: 'random' },
];

// A page left open for days must not fill the memory.
const KEPT = 500;

/** The direct conversation of a person with the bot. */
export function conversationWith(user: string): string {
  return user.replace(/^U/, 'D');
}

export class Workspace {
  #messages: Message[] = [];
  #homes = new Map<string, View>();
  #modals = new Map<string, View>();
  #prompts = new Map<string, readonly Prompt[]>();
  #statuses = new Map<string, string>();
  /** The channels that the bot is a member of. */
  #joined = new Set(CHANNELS.slice(0, 2).map(({ id }) => id));
  #watchers = new Set<() => void>();
  #lastTs = 0;

  /** Adds a message and tells whoever watches; returns it with its new `ts`. */
  post(message: Omit<Message, 'ts'>): Message {
    this.#lastTs = Math.max(this.#lastTs + 1, Date.now() * 1_000);
    const posted = {
      ...message,
      ts: `${Math.floor(this.#lastTs / 1e6)}.${String(this.#lastTs % 1e6).padStart(6, '0')}`,
    };
    if (message.user === BOT.id) this.#statuses.delete(message.channel);
    this.#messages = [...this.#messages, posted].slice(-KEPT);
    this.#changed();
    return posted;
  }

  /** Changes a message in place; false when there is none with that `ts`. */
  update(channel: string, ts: string, change: Pick<Message, 'text' | 'blocks'>): boolean {
    if (this.find(channel, ts) === undefined) return false;
    this.#messages = this.#messages.map((m) => (m.channel === channel && m.ts === ts ? { ...m, ...change } : m));
    this.#changed();
    return true;
  }

  /** Removes a message; false when there is none with that `ts`. */
  delete(channel: string, ts: string): boolean {
    if (this.find(channel, ts) === undefined) return false;
    this.#messages = this.#messages.filter((m) => m.channel !== channel || m.ts !== ts);
    this.#changed();
    return true;
  }

  find(channel: string, ts: string): Message | undefined {
    return this.#messages.find((m) => m.channel === channel && m.ts === ts);
  }

  /** Every message that a person may see, oldest first. */
  visibleTo(user: string): Message[] {
    const isOthers = (channel: string) => PEOPLE.some(({ id }) => id !== user && conversationWith(id) === channel);
    return this.#messages.filter(
      ({ onlyFor, channel }) => (onlyFor === null || onlyFor === user) && !isOthers(channel),
    );
  }

  /** Whether the bot may post in a channel. */
  isMember(channel: string): boolean {
    return this.#joined.has(channel) || PEOPLE.some(({ id }) => conversationWith(id) === channel);
  }

  /** Makes the bot a member; false when it was one. */
  invite(channel: string): boolean {
    if (this.isMember(channel)) return false;
    this.#joined.add(channel);
    this.#changed();
    return true;
  }

  homeOf(user: string): View | undefined {
    return this.#homes.get(user);
  }

  modalOf(user: string): View | undefined {
    return this.#modals.get(user);
  }

  setHome(user: string, view: object): View {
    return this.#setView(this.#homes, user, view);
  }

  /** Shows a person a modal in place of the one that is open; null closes it. */
  setModal(user: string, view: object | null): View | null {
    if (view !== null) return this.#setView(this.#modals, user, view);
    this.#modals.delete(user);
    this.#changed();
    return null;
  }

  promptsIn(channel: string): readonly Prompt[] {
    return this.#prompts.get(channel) ?? [];
  }

  setPrompts(channel: string, prompts: readonly Prompt[]): void {
    this.#prompts.set(channel, prompts);
    this.#changed();
  }

  statusIn(channel: string): string | null {
    return this.#statuses.get(channel) ?? null;
  }

  /** What the bot is doing; it goes when the bot posts. */
  setStatus(channel: string, status: string): void {
    if (status === '') this.#statuses.delete(channel);
    else this.#statuses.set(channel, status);
    this.#changed();
  }

  /** Calls back after each change until the returned function is called. */
  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  #setView(views: Map<string, View>, user: string, view: object): View {
    const kept = { ...(view as View), id: views.get(user)?.id ?? `V${randomUUID()}`, blocks: withIds(view as View) };
    views.set(user, kept);
    this.#changed();
    return kept;
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

/** Blocks, each with an id as Slack gives it one. */
export function withIds({ blocks = [] }: { readonly blocks?: readonly object[] }): object[] {
  return blocks.map((block) => ({ block_id: randomUUID().slice(0, 5), ...block }));
}
