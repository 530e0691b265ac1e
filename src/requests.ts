/** Tells one request from another in the log: everything that is logged while one is handled carries its id. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

// An id is made when it is first asked for: most requests log nothing.
const current = new AsyncLocalStorage<{ id?: string }>();

/** Handles a request under an id of its own. */
export function asRequest<T>(work: () => Promise<T>): Promise<T> {
  return current.run({}, work);
}

/** The id of the request that is being handled; undefined outside of one. */
export function requestId(): string | undefined {
  const request = current.getStore();
  if (request === undefined) return undefined;
  request.id ??= randomUUID().slice(0, 8);
  return request.id;
}
