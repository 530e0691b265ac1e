import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const manifest = parse(readFileSync('manifest.yml', 'utf8'));
const app = readFileSync('src/slack/app.ts', 'utf8');

/** What each thing that the app does needs, by Slack's documentation. */
const SCOPES: Record<string, readonly string[]> = {
  command: ['commands'],
  app_mention: ['app_mentions:read', 'chat:write'],
  app_uninstalled: [],
  tokens_revoked: [],
};

test('every listener is in the manifest, and nothing else is', () => {
  const events = [...app.matchAll(/app\.event\('(\w+)'/g)].map(([, name]) => name);
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(events);
  expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(['/role']);
  expect(app).toContain("COMMAND = '/role'");
  expect(manifest.settings.interactivity.is_enabled).toBe(app.includes('app.action('));
});

test('it asks for the scopes that the listeners need, and for no other', () => {
  const needed = ['command', ...manifest.settings.event_subscriptions.bot_events].flatMap((name) => SCOPES[name]);
  expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...new Set(needed)].sort());
});

test("it keeps within Slack's lengths", () => {
  const { name, description, long_description } = manifest.display_information;
  expect(name.length).toBeLessThanOrEqual(35);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(long_description.length).toBeGreaterThanOrEqual(175);
  expect(long_description.length).toBeLessThanOrEqual(4_000);
});
