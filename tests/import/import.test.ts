import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { run, start } from '../support/process.ts';

const TITLE = 'Scheduler or Dispatcher?';
const article = (more = '') => `# ${TITLE}

## What does a scheduler decide?

A Scheduler decides who is on call. A Scheduler looks at holidays first. The product manager asks for quiet weeks.
${more}
`;

let folder: string;
let file: string;
beforeEach(async () => {
  const home = await mkdtemp(join(tmpdir(), 'rolecall-import-'));
  folder = join(home, 'knowledge');
  file = join(home, 'article.md');
  await cp('knowledge', folder, { recursive: true });
  await writeFile(file, article());
});
const imports = (path = file) => run('src/cli.ts', ['import', path, '--knowledge', folder]);
const entries = () => join(folder, 'entries', 'scheduler-or-dispatcher.yml');

test('an article becomes answers in the running bot: import it, take out a mark, ask', async () => {
  const bot = start('src/main.ts', [], { PORT: '0', KNOWLEDGE_FOLDER: folder });
  const [, url] = await bot.says(/Open (http:\S+) and ask away/);
  const ask = async () => {
    const body = JSON.stringify({
      user: 'U0ADA',
      channel: 'C0PRODUCT',
      threadTs: null,
      text: '/role what does a scheduler decide?',
    });
    await fetch(`${url}/say`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { messages } = (await (await fetch(`${url}/state?user=U0ADA`)).json()) as { messages: { text: string }[] };
    return messages.at(-1)?.text ?? '';
  };
  const { code, out } = await imports();
  expect([code, out]).toEqual([0, expect.stringContaining('Everything in them is a draft')]);
  expect(await ask()).toContain('nothing on that');
  await writeFile(entries(), (await readFile(entries(), 'utf8')).replace('  draft: true\n', ''));
  await expect.poll(ask, { interval: 300 }).toMatch(/^A Scheduler decides who is on call\./);
  bot.child.kill('SIGTERM');
  expect((await bot.ended).code).toBe(0);
});

test('importing again says what changed, and touches nothing that a person wrote', async () => {
  await imports();
  await writeFile(entries(), '# mine\n[]\n');
  expect((await imports()).out).toContain('Nothing has changed since it was imported.');
  await writeFile(file, article('It never plans a Friday.\n\n## Who tells the dispatcher?\n\nThe scheduler does.\n'));
  const { out } = await imports();
  expect(out).toContain('What does a scheduler decide? (changed)\n  + It never plans a Friday.');
  expect(out).toContain('Who tells the dispatcher? (new)');
  expect(out).toContain('question: Who tells the dispatcher?');
  expect(await readFile(entries(), 'utf8')).toBe('# mine\n[]\n');
  await writeFile(file, article());
  expect((await imports()).out).toContain('Who tells the dispatcher? (gone)');
});

test('no sentence of the article is kept beside the drafts', async () => {
  await imports();
  const record = await readFile(join(folder, '.imports', 'scheduler-or-dispatcher.json'), 'utf8');
  expect(record).not.toContain('on call');
});

test('what cannot be imported is said in one line', async () => {
  const bad = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return imports(join(folder, name));
  };
  expect(await bad('a.docx', 'x')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/neither \.html, \.md nor \.txt[^\n]*\n$/),
  });
  expect(await bad('a.md', 'only a line')).toMatchObject({
    code: 1,
    err: expect.stringContaining('no title with sections'),
  });
  expect(await imports(join(folder, 'none.md'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('there is no such file'),
  });
  await writeFile(entries(), '[]\n');
  expect(await imports()).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
});
