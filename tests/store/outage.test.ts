import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { mention } from '../../src/playground/deliver.ts';
import { BOT } from '../../src/playground/workspace.ts';
import { listGaps } from '../../src/store/gaps.ts';
import { Store } from '../../src/store/store.ts';
import { shippedEngine } from '../support/bot.ts';
import { databaseKinds } from '../support/databases.ts';
import { ADA, PRODUCT, startHarness } from '../support/slack.ts';

const QUESTIONS = 30;

/** A way to the database that can be cut, as when the database is stopped. */
class Way {
  #sockets = new Set<Socket>();
  #server: Server;
  #port = 0;

  constructor(to: URL) {
    this.#server = createServer((socket) => {
      const onward = connect(Number(to.port || 5432), to.hostname);
      for (const end of [socket, onward]) {
        this.#sockets.add(end);
        end.on('error', () => {});
        end.on('close', () => {
          socket.destroy();
          onward.destroy();
        });
      }
      socket.pipe(onward).pipe(socket);
    });
  }

  async open(): Promise<number> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as { port: number }).port;
    return this.#port;
  }

  async cut(): Promise<void> {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await once(this.#server, 'close');
  }
}

const postgres = (await databaseKinds()).find(({ name }) => name === 'PostgreSQL');

test.skipIf(postgres === undefined)(
  'while PostgreSQL is stopped every question is answered, and what was to be kept is kept when it is back',
  async () => {
    const database = await (postgres as NonNullable<typeof postgres>).create();
    const to = new URL(database.location);
    const way = new Way(to);
    const through = new URL(database.location);
    through.hostname = '127.0.0.1';
    through.port = String(await way.open());
    const store = new Store(through.href, { warn() {}, error: console.error });
    const harness = await startHarness(await shippedEngine(), 'http', () => undefined, { store });
    for (let n = 0; n < QUESTIONS; n++) {
      if (n === QUESTIONS / 3) await way.cut();
      if (n === (2 * QUESTIONS) / 3) await way.open();
      const place = { channel: PRODUCT.id, user: ADA.id, blocks: [], threadTs: null, onlyFor: null };
      const asked = harness.workspace.post({ ...place, text: `<@${BOT.id}> hats number${n}` });
      expect((await harness.send(mention(asked))).status).toBe(200);
    }
    const answered = () => harness.workspace.visibleTo(ADA.id).filter(({ user }) => user === BOT.id).length;
    await expect.poll(answered).toBe(QUESTIONS);
    const direct = new Store(database.location, { warn() {}, error: console.error });
    await expect.poll(async () => (await direct.run(listGaps)).length).toBe(QUESTIONS);
    expect(store.lost).toBe(0);
    await harness.stop();
    await store.close();
    await direct.close();
    await way.cut();
    await database.drop();
  },
);
