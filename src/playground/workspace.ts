/** A small Slack workspace in memory: people, channels, and the messages that each person may see. */

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

export class Workspace {
  #messages: Message[] = [];
  #watchers = new Set<() => void>();
  #lastTs = 0;

  /** Adds a message and tells whoever watches; returns it with its new `ts`. */
  post(message: Omit<Message, 'ts'>): Message {
    this.#lastTs = Math.max(this.#lastTs + 1, Date.now() * 1_000);
    const posted = {
      ...message,
      ts: `${Math.floor(this.#lastTs / 1e6)}.${String(this.#lastTs % 1e6).padStart(6, '0')}`,
    };
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
    return this.#messages.filter(({ onlyFor }) => onlyFor === null || onlyFor === user);
  }

  /** Calls back after each change until the returned function is called. */
  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
