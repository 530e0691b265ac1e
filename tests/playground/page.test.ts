import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/start.ts';
import { shippedEngine, type TestBot, testBot } from '../support/bot.ts';
import { CHROMIUM, CHROMIUM_ARGS } from '../support/chromium.ts';
import { keptLog } from '../support/log.ts';

describe.skipIf(CHROMIUM === undefined)('the page in a browser', () => {
  let playground: Playground;
  let bot: TestBot;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    bot = await testBot(await shippedEngine());
    playground = await startPlayground(bot, 0, (await keptLog()).log);
    browser = await chromium.launch({
      executablePath: CHROMIUM as string,
      args: CHROMIUM_ARGS,
    });
    page = await browser.newPage({ colorScheme: 'dark' });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(playground.url);
    await page.getByPlaceholder('Message #product').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    await bot?.forget();
  });

  const messages = () => page.locator('#messages');
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };

  test('a command typed at once is answered with a table that only its author sees', async () => {
    await type('/role pm vs leader');
    const answer = messages().locator('article', { hasText: 'Product Manager vs Product Leader' });
    await answer.locator('table').waitFor();
    expect(await answer.locator('table td').nth(4).textContent()).toBe(
      'helps to draft the strategy, then carries it out',
    );
    expect(await answer.locator('.only').textContent()).toContain('Only visible to you');
  });

  test('Share posts it for everybody and the button goes', async () => {
    await messages().locator('button', { hasText: 'Share in channel' }).click();
    const shared = messages().locator('article', { hasText: 'asked: pm vs leader' });
    await shared.waitFor();
    expect(await shared.locator('.only').count()).toBe(0);
    await page.waitForFunction(() => !document.querySelector('#messages')?.textContent?.includes('Share in channel'));
  });

  test('a mention is answered in a thread, which opens by keyboard', async () => {
    await page.locator('#composer').focus();
    await type('@Rolecall who owns the roadmap?');
    const replies = page.getByRole('button', { name: '1 reply' });
    await replies.waitFor();
    await replies.focus();
    await page.keyboard.press('Enter');
    await page.locator('#thread-messages', { hasText: 'The Product Leader owns it.' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#thread').waitFor({ state: 'hidden' });
  });

  test('another person sees what was shared, and not what was private', async () => {
    await page.locator('#composer').focus();
    await type('/role cto salary');
    await messages().locator('article', { hasText: 'nothing on a CTO’s pay' }).waitFor();
    await page.selectOption('#person', 'Grace');
    await page.waitForFunction(
      () => !document.querySelector('#messages')?.textContent?.includes('nothing on a CTO’s pay'),
    );
    expect(await messages().locator('article', { hasText: 'asked: pm vs leader' }).count()).toBe(1);
  });

  test('a wrong command is explained above the box', async () => {
    await page.locator('#composer').focus();
    await type('/rôle pm');
    await page.locator('#problem', { hasText: 'is not a command here' }).waitFor();
  });

  test('it follows the colour scheme, fits a phone, and the browser has nothing to complain of', async () => {
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.setViewportSize({ width: 360, height: 740 });
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: innerWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    expect(complaints.filter((line) => !line.includes('400 (Bad Request)'))).toEqual([]);
  });
});
