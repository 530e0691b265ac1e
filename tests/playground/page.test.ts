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
    playground = await startPlayground(bot, 0, keptLog().log);
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
    await messages().locator('article', { hasText: "nothing on a CTO's pay" }).waitFor();
    await page.selectOption('#person', 'Grace');
    await page.waitForFunction(
      () => !document.querySelector('#messages')?.textContent?.includes("nothing on a CTO's pay"),
    );
    expect(await messages().locator('article', { hasText: 'asked: pm vs leader' }).count()).toBe(1);
  });

  test('a wrong command is explained above the box', async () => {
    await page.locator('#composer').focus();
    await type('/rôle pm');
    await page.locator('#problem', { hasText: 'is not a command here' }).waitFor();
  });

  test('App Home opens, and an example there opens in a dialog', async () => {
    await page.getByRole('button', { name: 'Rolecall', exact: true }).click();
    await page.locator('#home').getByText('Software Architect', { exact: true }).waitFor();
    await page.locator('#home').getByRole('button', { name: 'Explain the role CTO' }).click();
    await page.locator('#modal').getByText('software architecture, DevOps practice').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#modal').waitFor({ state: 'hidden' });
  });

  test('the compare dialog is filled in by keyboard, and posts to a channel', async () => {
    await page.locator('#home').getByRole('button', { name: 'Compare roles' }).click();
    await page.getByLabel('Two or three roles').first().fill('archi');
    await page.getByRole('checkbox', { name: 'Product Leader' }).waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: 'Software Architect' }).press('Space');
    await page.getByLabel('Two or three roles').first().fill('CTO');
    await page.getByRole('checkbox', { name: 'CTO' }).press('Space');
    await page.getByRole('button', { name: 'Compare', exact: true }).press('Enter');
    await page.locator('#modal').getByText('Software Architect vs CTO').waitFor();
    await page.getByLabel('Post to a channel').selectOption({ label: '# hiring' });
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.locator('#modal').getByText('Posted in').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  });

  test('the conversation has prompts, answers in a thread, and follows up there', async () => {
    await page.getByRole('button', { name: 'Messages', exact: true }).click();
    await page.locator('#prompts').getByRole('button', { name: 'Product Leader vs Product Manager' }).click();
    await page.getByRole('button', { name: '1 reply' }).click();
    await page.locator('#thread-messages table').waitFor();
    await page.locator('#thread-composer').focus();
    await type('and their pay?');
    await page.locator('#thread-messages', { hasText: 'Product Leader vs Product Manager (pay)' }).waitFor();
    await page.locator('#thread-messages select').last().selectOption({ label: 'Product Owner' });
    await page.locator('#thread-messages', { hasText: 'vs Product Owner (pay)' }).waitFor();
  });

  test('a vote shows, and the workflow step answers', async () => {
    const helpful = page.locator('#thread-messages').getByRole('button', { name: 'This answer helped' }).last();
    await helpful.click();
    await expect.poll(() => helpful.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Workflow step' }).click();
    await page.getByLabel('Question').fill('who owns the roadmap?');
    await page.keyboard.press('Enter');
    await page.locator('#workflow-result', { hasText: 'The Product Leader owns it.' }).waitFor();
  });

  test('the preview shows every entry, and explains a question as it is typed', async () => {
    const preview = await browser.newPage();
    await preview.goto(`${playground.url}/preview`);
    await preview.locator('.card', { hasText: 'Who owns the roadmap?' }).first().waitFor();
    await preview.getByLabel('How is a question understood?').fill('who decides the raodmap');
    await preview.locator('#explanation', { hasText: 'with a typo' }).waitFor();
    await preview.locator('#explanation tr.answers', { hasText: 'Who owns the roadmap?' }).waitFor();
    await preview.getByLabel('Entries').fill('redshift');
    await preview.waitForFunction(() => !document.querySelector('#entries')?.textContent?.includes('roadmap?'));
    await preview.close();
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
