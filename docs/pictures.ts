/** Takes the README's pictures from the playground, in a real browser: `npm run pictures`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openLog } from '../src/log.ts';
import { SILENT } from '../src/meter.ts';
import { openKnowledge } from '../src/opened.ts';
import { startPlayground } from '../src/playground/start.ts';
import { Store } from '../src/store/store.ts';

const log = openLog('error', false);
const folder = await mkdtemp(join(tmpdir(), 'rolecall-pictures-'));
const store = new Store(join(folder, 'memory.db'), log);
const { engine, engineNow } = await openKnowledge('knowledge', (error) => log.warn('Not kept:', error));
const bot = {
  engine,
  engineNow,
  store,
  meter: SILENT,
  maintainers: ['U0ADA'],
  onKnowledge() {},
};
const playground = await startPlayground(bot, 0, log);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

for (const colorScheme of ['light', 'dark'] as const) {
  const page = await open(colorScheme);
  await say(page, '/role pm vs leader');
  await page.locator('table').last().waitFor();
  await page
    .locator('article')
    .last()
    .screenshot({ path: `docs/answer-${colorScheme}.png` });
  await page.close();
}

const page = await open('light');
await say(page, '/role listen');
await say(page, 'who wears the hats here?');
await say(page, 'who owns the roadmap?');
await page.getByText('I can answer this.').waitFor();
await page.locator('article').last().screenshot({ path: 'docs/offer.png' });
await say(page, '/role what is our mascot');
await say(page, 'Our CTO and the software architect will join');
await page.locator('article').last().hover();
await page.locator('article').last().getByRole('button', { name: 'Explain the roles' }).click();
await page.getByText('CTO vs Software Architect').waitFor();
await page.locator('article').last().screenshot({ path: 'docs/shortcut.png' });

await page.getByRole('button', { name: 'Rolecall', exact: true }).click();
await page.locator('#home').getByText('Asked in vain').waitFor();
await page.locator('main').screenshot({ path: 'docs/home.png' });
await page.locator('#home').getByRole('button', { name: 'Compare roles' }).click();
await page.getByRole('checkbox', { name: 'Product Owner' }).check();
await page.getByRole('checkbox', { name: 'Product Manager' }).check();
await page.locator('#modal').screenshot({ path: 'docs/compare.png' });
await page.getByRole('button', { name: 'Close', exact: true }).click();

await page.getByRole('button', { name: 'Messages', exact: true }).click();
await page.locator('#prompts button').first().click();
await page.getByRole('button', { name: '1 reply' }).click();
await page.locator('#thread-composer').fill('and their pay?');
await page.locator('#thread-composer').press('Enter');
await page.locator('#thread-messages').getByText('(pay)').waitFor();
await page.screenshot({ path: 'docs/conversation.png' });
await page.locator('#close-thread').click();
await page.getByRole('button', { name: 'Workflow step' }).click();
await page.getByLabel('Question').fill('who owns the roadmap?');
await page.getByRole('button', { name: 'Run the step' }).click();
await page.locator('#workflow-result', { hasText: 'owns it' }).waitFor();
await page.locator('#workflow-form').screenshot({ path: 'docs/workflow.png' });

await browser.close();
await playground.stop();
await store.close();
await rm(folder, { recursive: true });

async function open(colorScheme: 'light' | 'dark'): Promise<Page> {
  const opened = await browser.newPage({
    viewport: { width: 1100, height: 1000 },
    deviceScaleFactor: 1.5,
    colorScheme,
  });
  await opened.goto(playground.url);
  return opened;
}

async function say(on: Page, text: string): Promise<void> {
  await on.locator('#composer').fill(text);
  await on.locator('#composer').press('Enter');
  await on.waitForFunction(() => (document.querySelector('#composer') as HTMLTextAreaElement).value === '');
  await on.waitForTimeout(200);
}
