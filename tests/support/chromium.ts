/** The browser for the tests that need one; says when there is none, and fails where there has to be one. */
import { existsSync } from 'node:fs';

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

if (CHROMIUM === undefined) {
  if (process.env['REQUIRE_BROWSER']) throw new Error('REQUIRE_BROWSER is set, and there is no Chromium.');
  console.warn('Skipped: the tests in a browser, since there is no Chromium on this machine.');
}
