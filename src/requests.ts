/** Tells one request from another in the log: everything that is logged while one is handled carries its id. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** Handles a request under an id of its own. */
export function asRequest<T>(work: () => Promise<T>): Promise<T> {
  return current.run(randomUUID().slice(0, 8), work);
}

/** The id of the request that is being handled; undefined outside of one. */
export function requestId(): string | undefined {
  return current.getStore();
}
