import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);

/** The names of the packages that are loaded, which is all whose modules have required others: a stand-in has not. */
function loadedPackages(): Set<string> {
  const files = Object.keys(require.cache).filter((file) => require.cache[file]?.children.length !== 0);
  return new Set(files.flatMap((file) => /.*node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(file)?.[1] ?? []));
}

test('what opens a socket and what installs in workspaces are loaded when they are used, and then all of them', async () => {
  const { HTTPReceiver, SocketModeReceiver } = await import('../../src/slack/bolt.ts');
  const sockets = ['@slack/socket-mode', 'undici'];
  const installing = ['@slack/oauth', 'jsonwebtoken'];
  const unneeded = ['express', ...sockets, ...installing];

  const signingSecret = 'a secret of nobody';
  const plain = new HTTPReceiver({ signingSecret });
  expect(plain.installer).toBeUndefined();
  expect(loadedPackages()).toContain('@slack/bolt');
  expect(unneeded.filter((name) => loadedPackages().has(name))).toEqual([]);

  const { client } = new SocketModeReceiver({ appToken: 'xapp-1-none' });
  expect(client.websocket).toBeUndefined();
  expect(client).toBeInstanceOf(require('@slack/socket-mode').SocketModeClient);
  expect(sockets.filter((name) => !loadedPackages().has(name))).toEqual([]);

  const { installer } = new HTTPReceiver({
    signingSecret,
    clientId: '1.2',
    clientSecret: 'another',
    stateSecret: 'a third',
  });
  expect(installer).toBeInstanceOf(require('@slack/oauth').InstallProvider);
  expect(installing.filter((name) => !loadedPackages().has(name))).toEqual([]);
});
