/** The app's manifest: what Slack has to know of it. `manifest.yml` is the basic one, which installs on any workspace. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const FILE = join(import.meta.dirname, '..', 'manifest.yml');

/** A manifest as far as the bot reads or changes it. @see https://docs.slack.dev/reference/app-manifest */
export interface Manifest {
  readonly features: Record<string, unknown>;
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: Record<string, unknown>;
}

/** Reads the basic manifest. */
export async function readManifest(): Promise<Manifest> {
  return parse(await readFile(FILE, 'utf8')) as Manifest;
}
