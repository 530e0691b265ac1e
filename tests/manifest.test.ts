import { exec } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Manifest, manifestWith, PARTS, readManifest } from '../src/manifest.ts';
import { run } from './support/process.ts';

let basic: Manifest;
beforeAll(async () => {
  basic = await readManifest();
});
const app = readFileSync('src/slack/app.ts', 'utf8');
const all = () => manifestWith(basic, ['agent', 'workflow', 'listen']);

/** What each event needs, by Slack's documentation. */
const SCOPES: Record<string, readonly string[]> = {
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  app_home_opened: [],
  member_joined_channel: ['channels:read', 'groups:read'],
  app_uninstalled: [],
  tokens_revoked: [],
  function_executed: [],
};

/** What each method of the Web API that the code calls needs. */
const METHODS: Record<string, readonly string[]> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'views.open': [],
  'views.publish': [],
  'assistant.threads.setStatus': ['assistant:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
};

test('every listener is in the manifest, and nothing else is', () => {
  const listened = [...app.matchAll(/app\.event\('(\w+)'/g)].map(([, name]) => name);
  const { bot_events } = all().settings.event_subscriptions;
  const sent = [...new Set(bot_events.map((name) => name.replace(/^message\..*/, 'message')))];
  expect(sent.sort()).toEqual([...listened, 'function_executed'].sort());
  expect(app).toContain("COMMAND = '/role'");
  expect(basic.features.slash_commands.map(({ command }) => command)).toEqual(['/role']);
  expect(basic.settings.interactivity['is_enabled']).toBe(true);
  const shortcuts = (basic.features['shortcuts'] as { callback_id: string }[]).map(({ callback_id }) => callback_id);
  expect(shortcuts).toEqual(['compare_roles', 'explain_roles']);
  expect(app.match(/app\.shortcut\(/g)).toHaveLength(shortcuts.length);
  expect(app).toContain("ANSWER_QUESTION = 'answer_question'");
  expect(Object.keys(all().functions ?? {})).toEqual(['answer_question']);
});

test('it asks for the scopes that events and calls need, and for no other', () => {
  const files = readdirSync('src/slack', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const code = files.map((name) => readFileSync(join('src/slack', name), 'utf8')).join('\n');
  const called = [...code.matchAll(/\b(?:client|\))\.((?:[a-z]\w*\.)+[a-z]\w*)\(/g)].map(([, method = '']) => method);
  expect(called.length).toBeGreaterThan(8);
  expect(called.filter((method) => METHODS[method] === undefined)).toEqual([]);
  for (const manifest of [basic, all()]) {
    const events = manifest.settings.event_subscriptions.bot_events.flatMap((name) => SCOPES[name] ?? ['unknown']);
    const calls = called.flatMap((method) => METHODS[method] as readonly string[]);
    const optional = manifest === basic ? PARTS.agent.scopes : [];
    const needed = new Set(['commands', ...events, ...calls]);
    for (const scope of optional) needed.delete(scope);
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...needed].sort());
  }
});

test("it keeps within Slack's lengths", () => {
  const { name, description, long_description } = parse(readFileSync('manifest.yml', 'utf8')).display_information;
  expect(name.length).toBeLessThanOrEqual(35);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(long_description.length).toBeGreaterThanOrEqual(175);
  expect(long_description.length).toBeLessThanOrEqual(4_000);
});

describe('rolecall manifest', () => {
  test('prints the basic one, which is for Socket Mode', async () => {
    const { code, out } = await run('src/cli.ts', ['manifest']);
    expect([code, parse(out)]).toEqual([0, basic]);
  });

  test('--with adds parts, --url the addresses, --json another format', async () => {
    const args = ['manifest', '--with', 'agent,listen', '--url', 'https://bot.example/', '--json'];
    const printed = JSON.parse((await run('src/cli.ts', args)).out);
    expect(printed.features.agent_view.agent_description).toBeTypeOf('string');
    expect(printed.settings.event_subscriptions.request_url).toBe('https://bot.example/slack/events');
    expect(printed.settings.interactivity.message_menu_options_url).toBe('https://bot.example/slack/events');
    expect(printed.oauth_config.redirect_urls).toEqual(['https://bot.example/slack/oauth_redirect']);
    expect(printed.oauth_config.scopes.bot).toEqual(expect.arrayContaining(['assistant:write', 'channels:history']));
    expect(printed.settings.socket_mode_enabled).toBe(false);
    expect(printed.features.slash_commands[0].url).toBe('https://bot.example/slack/events');
  });

  test.each([
    [['--with', 'magic'], 'There is no part “magic”. The parts are agent, workflow and listen.'],
    [['--url', 'bot.example'], '--url takes an address such as https://rolecall.example.'],
    [['--url', 'http://bot.example'], '--url takes an address such as https://rolecall.example.'],
  ])('%j is refused with what is right', async (args, message) => {
    const { code, out, err } = await run('src/cli.ts', ['manifest', ...args]);
    expect([code, out, err]).toEqual([1, '', `${message}\n`]);
  });

  test("the Slack CLI's hooks lead to it", async () => {
    const { hooks } = JSON.parse(readFileSync('.slack/hooks.json', 'utf8'));
    const { stdout } = await promisify(exec)(hooks['get-manifest']);
    expect(JSON.parse(stdout)).toEqual(basic);
  });
});
