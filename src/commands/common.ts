/** What the commands share: where they print, the settings, and the store. */
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import { type Terminal, terminalOf } from '../terminal.ts';

/** Where the commands print. */
export const terminal: Terminal = terminalOf(process.stdout, process.env);

/** The knowledge that a command is about when it is told no other. */
export function knowledgeFolder(): string {
  return process.env['KNOWLEDGE_FOLDER'] || join(import.meta.dirname, '..', '..', 'knowledge');
}

/** Something that the person at the terminal can put right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws ConfigError when a setting is missing or wrong */
export async function settings(): Promise<Config> {
  const { readConfig } = await import('../config.ts');
  return readConfig(process.env);
}

/** Opens the store of the settings for as long as the work takes. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const { Store } = await import('../store/store.ts');
  const store = new Store((await settings()).database, console);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** For a knowledge folder that is opened: what was made of it could not be kept. */
export function warnUnkept(error: unknown): void {
  console.error(
    `What was made of the knowledge could not be kept, so the next start makes it again: ${(error as Error).message}`,
  );
}
