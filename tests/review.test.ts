import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepMiss } from '../src/store/gaps.ts';
import { Store } from '../src/store/store.ts';
import { run } from './support/process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-review-'));
  await mkdir(join(folder, 'entries'));
  await writeFile(
    join(folder, 'roles.yml'),
    'roles:\n  - id: a\n    name: Agent Smith\n    summary: x\n    aliases:\n      - captain\n',
  );
  await writeFile(
    join(folder, 'posts.yml'),
    'posts:\n  - id: lonely\n    title: Lonely\n    url: http://example.com/a\n',
  );
  await writeFile(
    join(folder, 'entries', 'a.yml'),
    `- id: tea
  question: What is tea?
  phrasings:
    - define tea
    - Define  tea!
  answer: ${'A drink that is made of leaves, and of water that has boiled before. '.repeat(8)}
- id: coffee
  question: What is coffee?
  answer: Notwithstanding considerable international disagreement, authorities overwhelmingly characterise caffeinated infusions multidimensionally.
- id: tea-again
  question: What are the most important of all the many things that somebody new has to know of tea?
  phrasings: [define tea]
  answer: Another drink.
`,
  );
});
const check = (...args: string[]) => run('src/cli.ts', ['check', '--knowledge', folder, ...args]);

test('check points at everything that an editor would better', async () => {
  const { code, out } = await check();
  expect(code).toBe(0);
  for (const hint of [
    /a\.yml:5:7: “Define {2}tea!” stands here twice/,
    /a\.yml:6:11: has \d+ characters/,
    /a\.yml:8:13: has no other way to ask it/,
    /a\.yml:9:11: reads like school year \d+/,
    /a\.yml:11:13: is cut on a button/,
    /a\.yml:12:15: “define tea” is claimed by “tea” too/,
    /roles\.yml:6:9: “captain” is an ordinary word too/,
    /posts\.yml:2:9: is linked to by nothing/,
    /posts\.yml:4:10: is not https/,
  ]) {
    expect(out).toMatch(hint);
  }
  expect((await check('--strict')).code).toBe(1);
});

test('--fix puts right what takes no judgement, and nothing else', async () => {
  const { out } = await check('--fix');
  expect(out).toContain('2 fixed.');
  expect(await readFile(join(folder, 'entries', 'a.yml'), 'utf8')).not.toContain('Define  tea!');
  expect(await readFile(join(folder, 'posts.yml'), 'utf8')).toContain('url: https://example.com/a');
  expect((await check()).out).not.toMatch(/stands here twice|not https/);
});

test('the knowledge that comes with the bot has nothing to better', async () => {
  const { code, out } = await run('src/cli.ts', ['check', '--strict']);
  expect([code, out.trim().split('\n').at(-1)]).toEqual([0, 'Nothing to better.']);
});

describe('suggest', () => {
  test('shows what was asked in vain as a diff, and adds it when told to', async () => {
    await rm(folder, { recursive: true });
    await cp('knowledge', folder, { recursive: true });
    const data = await mkdtemp(join(tmpdir(), 'rolecall-review-'));
    const store = new Store(join(data, 'playground.db'), console);
    const miss = {
      team: 'T',
      question: 'PM perks in Berlin, pay too',
      gist: 'berlin pay perk pm',
      entry: 'what-they-are-paid',
    };
    await store.run(keepMiss, miss);
    await store.run(keepMiss, { ...miss, question: 'elephants', gist: 'elephant', entry: '' });
    await store.run(keepMiss, { ...miss, question: 'scrum master pay', gist: 'scrum' });
    await store.close();
    const suggest = (...args: string[]) =>
      run('src/cli.ts', ['suggest', '--knowledge', folder, ...args], { DATA_FOLDER: data });
    const { code, out } = await suggest();
    expect(code).toBe(0);
    expect(out).toContain('1. PM perks in Berlin, pay too → what-they-are-paid (1 ×)');
    expect(out).toMatch(/^\+ +- PM perks in Berlin, pay too$/m);
    expect(out).not.toMatch(/elephants|scrum master/);
    expect((await suggest('--apply', '1')).out).toBe('Added: “PM perks in Berlin, pay too” to what-they-are-paid.\n');
    const asked = await run('src/cli.ts', ['ask', '--json', '--knowledge', folder, 'pm salary in berlin?']);
    expect(JSON.parse(asked.out).entries).toContain('what-they-are-paid');
    expect((await suggest()).out).toContain('near enough');
    expect(await suggest('--apply', '7')).toMatchObject({
      ...{ code: 1, err: expect.stringContaining('There are 0 suggestions') },
    });
  });
});
