import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { run } from './support/process.ts';

const cli = (args: string[], input = '', settings = {}) => run('src/cli.ts', args, settings, input);

async function brokenKnowledge(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'broken-'));
  await mkdir(join(folder, 'entries'));
  await writeFile(join(folder, 'entries', 'a.yml'), '- id: one\n  question: ""\n- 7\n');
  return folder;
}

describe('ask', () => {
  test('--json answers each line of standard input in order, empty ones too', async () => {
    const asked = ['pm vs leader', 'who owns the roadmap?', '', 'pm vs scrum master', 'cto salary', 'lunch?'];
    const { code, out } = await cli(['ask', '--json'], `${asked.join('\n')}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ question }) => question)).toEqual(asked);
    expect(answers.map(({ kind }) => kind)).toEqual(['comparison', 'answer', 'help', 'profile', 'unknown', 'unknown']);
    expect(Object.keys(answers[0])).toEqual([
      ...['question', 'kind', 'roles', 'aspect', 'notCovered', 'entries', 'nearest', 'related', 'score', 'text'],
    ]);
  });

  test('prints a table without colours where nobody sees them', async () => {
    const { out } = await cli(['ask', 'pm', 'vs', 'leader']);
    expect(out).toContain('│ Roadmap');
    expect(out).not.toContain('\u001b');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('takes another folder that holds nothing but entries', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'other-'));
    await mkdir(join(folder, 'entries'));
    const entries = ['red', 'green', 'blue'].map((id) => ({
      id,
      question: `what is ${id}`,
      phrasings: [id],
      answer: id,
    }));
    await writeFile(join(folder, 'entries', 'colours.yml'), JSON.stringify(entries));
    const { out } = await cli(['ask', '--json', '--knowledge', folder, 'what', 'is', 'green']);
    expect(JSON.parse(out)).toMatchObject({ kind: 'answer', entries: ['green'] });
  });

  test.each(['ask', 'check'])('%s names every problem of a broken folder and ends with 1', async (command) => {
    const { code, out, err } = await cli([command, '--knowledge', await brokenKnowledge()]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/a\.yml:2:13: found an empty text/);
    expect(err).toMatch(/a\.yml:3:3: found 7/);
    expect(err).toContain('problems in the knowledge');
  });
});

test('check shows what is covered', async () => {
  const { code, out } = await cli(['check']);
  expect(code).toBe(0);
  expect(out).toMatch(/│ Vision +│ ● +│ ● +│ · /);
  expect(out).toMatch(/\d+ entries, \d+ ways to ask, 4 posts/);
});

test('an installation ends well where the knowledge cannot be read, and says why', async () => {
  const env = { ...process.env, KNOWLEDGE_FOLDER: await brokenKnowledge() };
  const { stderr } = await promisify(execFile)('npm', ['run', 'prepare'], { env });
  expect(stderr).toMatch(/a\.yml:2:13: found an empty text/);
});

test('an unknown command is an error with help at hand', async () => {
  const { code, err } = await cli(['nonsense']);
  expect(code).toBe(1);
  expect(err).toContain("unknown command 'nonsense'");
});
