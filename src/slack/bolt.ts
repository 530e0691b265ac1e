/**
 * Bolt, with no more loaded than what this process does. Its front door loads Express, for a receiver that is not used
 * here; and its receivers load what opens a socket and what installs in workspaces, a sixth of the time that a start takes.
 */
import Module, { createRequire } from 'node:module';

// Required and not imported, since what the default export of CommonJS is depends on who imports it.
const require = createRequire(import.meta.url);

// Bolt takes these only when it opens a socket, and when it installs.
deferred('@slack/socket-mode');
deferred('@slack/oauth');

export const { default: App } = require('@slack/bolt/dist/App.js') as typeof import('@slack/bolt/dist/App.js');
export const { default: HTTPReceiver } =
  require('@slack/bolt/dist/receivers/HTTPReceiver.js') as typeof import('@slack/bolt/dist/receivers/HTTPReceiver.js');
export const { default: SocketModeReceiver } =
  require('@slack/bolt/dist/receivers/SocketModeReceiver.js') as typeof import('@slack/bolt/dist/receivers/SocketModeReceiver.js');

/**
 * Puts a stand-in where Bolt finds one of its packages: what is taken out of it loads the package.
 *
 * @see https://nodejs.org/api/modules.html#requirecache
 */
function deferred(name: string): void {
  const fromBolt = createRequire(require.resolve('@slack/bolt'));
  const path = fromBolt.resolve(name);
  if (fromBolt.cache[path] !== undefined) return;
  const standIn = new Module(path);
  standIn.loaded = true;
  standIn.exports = new Proxy({}, { get: (_, key) => loaded()[key] });
  fromBolt.cache[path] = standIn;
  const loaded = (): Record<PropertyKey, unknown> => {
    if (fromBolt.cache[path] === standIn) delete fromBolt.cache[path];
    return fromBolt(name);
  };
}
