import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../src/answers/answer.ts';
import { KnowledgeError } from '../src/knowledge/problem.ts';
import { openKnowledge } from '../src/opened.ts';

async function folderWith(answerText: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'opened-'));
  await mkdir(join(folder, 'entries'));
  await change(folder, answerText);
  return folder;
}

function change(folder: string, answerText: string): Promise<void> {
  const entries = ['red', 'green', 'blue'].map((id) => ({ id, question: `what is ${id}`, answer: answerText }));
  return writeFile(join(folder, 'entries', 'a.yml'), JSON.stringify(entries));
}

const unkept = (error: unknown) => {
  throw error;
};
const asked = async (folder: string) => answer('what is green', await (await openKnowledge(folder, unkept)).engine);

test('what was kept answers the same, and a changed folder is read again', async () => {
  const folder = await folderWith('a colour');
  const first = await asked(folder);
  expect(await asked(folder)).toEqual(first);
  await change(folder, 'another colour');
  expect((await asked(folder)).summary).toBe('another colour');
});

test('a folder that is broken after it was kept is refused', async () => {
  const folder = await folderWith('a colour');
  await asked(folder);
  await change(folder, '');
  await expect(openKnowledge(folder, unkept)).rejects.toThrow(KnowledgeError);
});
