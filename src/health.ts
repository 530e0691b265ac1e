/** Serves /healthz, /readyz and /metrics on a port of their own, for whatever keeps the bot running. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from './meter.ts';

/** What can be wrong with a running bot; each check says what is wrong, or null. */
export type Checks = Readonly<Record<string, () => Promise<string | null>>>;

/** A server that is listening. */
export interface Health {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A meter whose counts can be read. */
export interface CountingMeter extends Meter {
  readonly registry: Registry;
}

// From a remembered answer to one on a base of a hundred thousand entries.
const BUCKETS = [0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5];

/**
 * Makes the metrics.
 *
 * @param lost how many writes the store has given up, read when somebody asks
 */
export async function countingMeter(lost: () => number): Promise<CountingMeter> {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'rolecall_answers_total',
    help: 'Answers, by their kind and by where they were asked for; the kind "unknown" is an honest "nothing on that".',
    labelNames: ['kind', 'surface'],
    registers,
  });
  const seconds = new Histogram({
    name: 'rolecall_answer_seconds',
    help: 'Time to find an answer, without Slack.',
    buckets: BUCKETS,
    registers,
  });
  const votes = new Counter({ name: 'rolecall_votes_total', help: 'Votes.', labelNames: ['vote'], registers });
  const repeated = new Counter({
    name: 'rolecall_repeated_deliveries_total',
    help: 'Events that Slack delivered again and that were not answered again.',
    registers,
  });
  const errors = new Counter({
    name: 'rolecall_slack_errors_total',
    help: 'Answers that Slack did not take, by its error.',
    labelNames: ['error'],
    registers,
  });
  new Gauge({
    name: 'rolecall_store_writes_lost',
    help: 'Writes that were given up since the start.',
    registers,
    collect() {
      this.set(lost());
    },
  });
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '..', 'package.json'), 'utf8'));
  const build = {
    name: 'rolecall_build_info',
    help: 'Which version runs.',
    labelNames: ['version', 'node'],
    registers,
  };
  new Gauge(build).set({ version, node: process.version }, 1);
  return {
    registry,
    answered(kind, surface, took) {
      answers.inc({ kind, surface });
      seconds.observe(took);
    },
    voted: (vote) => votes.inc({ vote: vote === 1 ? 'up' : 'down' }),
    repeated: () => repeated.inc(),
    slackFailed: (error) => errors.inc({ error }),
  };
}

/**
 * Starts the server.
 *
 * @param checks what has to hold for /readyz to be 200
 * @throws when the port is taken
 */
export async function startHealth(port: number, registry: Registry, checks: Checks): Promise<Health> {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'GET only\n');
    switch (request.url) {
      case '/healthz':
        return send(response, 200, 'text/plain', 'alive\n');
      case '/readyz': {
        const problems = await problemsOf(checks);
        return send(response, problems.length === 0 ? 200 : 503, 'text/plain', `${problems.join('\n') || 'ready'}\n`);
      }
      case '/metrics':
        return send(response, 200, registry.contentType, await registry.metrics());
      default:
        return send(response, 404, 'text/plain', 'Here are /healthz, /readyz and /metrics.\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function problemsOf(checks: Checks): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(checks).map(async ([what, check]) => {
      const problem = await check();
      return problem === null ? [] : [`${what}: ${problem}`];
    }),
  );
  return found.flat();
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
