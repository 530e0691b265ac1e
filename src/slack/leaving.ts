/** Tells when a call to Slack has left the process. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';

const calls = new AsyncLocalStorage<() => void>();
/** For each request that is being sent, whom to tell when it is. */
const leaving = new WeakMap<object, () => void>();

subscribe('undici:request:create', (message) => {
  const tell = calls.getStore();
  if (tell !== undefined) leaving.set((message as { request: object }).request, tell);
});
subscribe('undici:request:bodySent', (message) => leaving.get((message as { request: object }).request)?.());

/**
 * Makes a call.
 *
 * @param onLeft called when a request of it was written to the network, for each one; `fetch` tells by its diagnostics
 *   channels, and where it does not, this is never called
 * @see https://undici.nodejs.org/#/docs/api/DiagnosticsChannel
 */
export function tellingWhenLeft<T>(onLeft: () => void, call: () => Promise<T>): Promise<T> {
  return calls.run(onLeft, call);
}
