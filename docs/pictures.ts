/** Takes the README's pictures from the playground, in a real browser: `npm run pictures`. */
import { chromium } from 'playwright-core';
import { prepare } from '../src/answers/engine.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { openLog } from '../src/log.ts';
import { SILENT } from '../src/meter.ts';
import { startPlayground } from '../src/playground/start.ts';
import { Store } from '../src/store/store.ts';

const engine = prepare(await loadKnowledge('knowledge'));
const log = await openLog('error', false);
const store = new Store(':memory:', log);
const bot = { engine: async () => engine, store, meter: SILENT, maintainers: [], onKnowledge() {} };
const playground = await startPlayground(bot, 0, log);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 }, deviceScaleFactor: 1.5, colorScheme });
  await page.goto(playground.url);
  await page.getByPlaceholder('Message #product').fill('/role pm vs leader');
  await page.keyboard.press('Enter');
  await page.locator('table').last().waitFor();
  await page
    .locator('article')
    .last()
    .screenshot({ path: `docs/answer-${colorScheme}.png` });
  await page.close();
}
await browser.close();
await playground.stop();
