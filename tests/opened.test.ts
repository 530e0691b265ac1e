import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../src/answers/answer.ts';
import { UntrainedError } from '../src/answers/ranking/ranker.ts';
import { KnowledgeError } from '../src/knowledge/problem.ts';
import { followKnowledge, openKnowledge } from '../src/opened.ts';

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
const asked = async (folder: string) => answer('what is green', await (await openKnowledge(folder, unkept)).engine());

test('what was kept answers the same, and a changed folder is read again', async () => {
  const folder = await folderWith('a colour');
  const first = await asked(folder);
  expect(await asked(folder)).toEqual(first);
  await change(folder, 'another colour');
  expect((await asked(folder)).summary).toBe('another colour');
});

test('new knowledge answers at once what takes no ranking, and the rest when it is learned', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-new-'));
  await cp('knowledge', folder, { recursive: true });
  const more = [{ id: 'new', question: `What is new about ${folder}?`, answer: 'Nothing.' }];
  await writeFile(join(folder, 'entries', 'new.yml'), JSON.stringify(more));
  const { engine, engineNow } = await openKnowledge(folder, unkept);
  const atOnce = answer('pm vs leader', engineNow());
  expect(() => answer('what is agile', engineNow())).toThrow(UntrainedError);
  expect(answer('pm vs leader', await engine())).toEqual(atOnce);
  expect(answer('what is agile', await engine()).kind).toBe('answer');
});

test('what examples teach is kept, and learned anew when they change', async () => {
  const folder = await folderWith('a colour');
  const asksFor = (of: string) =>
    writeFile(join(folder, 'examples', `${of}.txt`), 'which is the leafy one\nthe leafy one is which\nleafy, is it\n');
  await mkdir(join(folder, 'examples'));
  await asksFor('green');
  await writeFile(join(folder, 'examples', 'unknown.txt'), 'is it the north\n');
  let changes = 0;
  const { engine, stop } = await followKnowledge(folder, {
    onChanged: () => {
      changes += 1;
    },
    onRefused: unkept,
    onUnkept: unkept,
  });
  const { taught } = await engine();
  expect((await (await openKnowledge(folder, unkept)).engine()).taught).toEqual(taught);
  await change(folder, 'another colour');
  await expect.poll(() => changes).toBe(1);
  expect((await engine()).taught).toEqual(taught);
  await asksFor('blue');
  await rm(join(folder, 'examples', 'green.txt'));
  await expect.poll(() => changes).toBe(2);
  expect((await engine()).taught).toMatchObject({ of: ['blue', 'unknown'] });
  stop();
});

test('knowledge with too many entries to learn answers at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-large-'));
  await mkdir(join(folder, 'entries'));
  const entries = Array.from({ length: 1_000 }, (_, i) => ({
    id: `e${i}`,
    question: `What is a w${i}?`,
    answer: 'A w.',
  }));
  await writeFile(join(folder, 'entries', 'all.yml'), JSON.stringify(entries));
  const { engineNow } = await openKnowledge(folder, unkept);
  expect(answer('please explain a w700 to me', engineNow()).entries).toEqual(['e700']);
});

test('what the system has against reading a folder is said', async () => {
  const folder = await folderWith('a colour');
  await mkdir(join(folder, 'roles.yml'));
  await expect(openKnowledge(folder, unkept)).rejects.toThrow('EISDIR');
});

test('a change in the middle of an opening is not kept as what the folder was before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-changing-'));
  await mkdir(join(folder, 'entries'));
  for (let delay = 0; delay < 240; delay += 20) {
    const write = async (colour: string) => {
      const text = `- { id: one, question: What is it ${delay}?, answer: ${colour}. }\n`;
      await writeFile(join(folder, 'beside'), text);
      await rename(join(folder, 'beside'), join(folder, 'entries', 'all.yml'));
    };
    await write('Green');
    const opening = openKnowledge(folder, unkept);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await write('Blue');
    await (await opening).engine();
    await write('Green');
    expect((await openKnowledge(folder, unkept)).knowledge.entries[0]?.answer, `after ${delay} ms`).toBe('Green.');
  }
});

test('a folder that is broken after it was kept is refused', async () => {
  const folder = await folderWith('a colour');
  await asked(folder);
  await change(folder, '');
  await expect(openKnowledge(folder, unkept)).rejects.toThrow(KnowledgeError);
});

test('a folder that is followed answers from each good change, and goes on as it was after a bad one', async () => {
  const folder = await folderWith('a colour');
  const refused: unknown[] = [];
  let changes = 0;
  const { engine, engineNow, stop } = await followKnowledge(folder, {
    onChanged: () => {
      changes += 1;
    },
    onRefused: (error) => refused.push(error),
    onUnkept: unkept,
  });
  const said = async () => answer('what is green', await engine()).summary;
  await change(folder, 'another colour');
  await expect.poll(said).toBe('another colour');
  await change(folder, '');
  await expect.poll(() => refused.length).toBe(1);
  expect(refused[0]).toBeInstanceOf(KnowledgeError);
  expect(await said()).toBe('another colour');
  await change(folder, 'a third colour');
  await expect.poll(said).toBe('a third colour');
  expect(engineNow()).toBe(await engine());
  expect(changes).toBe(2);
  stop();
});
