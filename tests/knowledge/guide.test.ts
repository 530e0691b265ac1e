import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import { plainText } from '../../src/answers/composing/plain.ts';
import { type Engine, prepare } from '../../src/answers/engine.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const guide = readFileSync('knowledge/README.md', 'utf8');
const examples = [...guide.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => ({
  file,
  text,
}));
const asked = [...guide.replace(/\n/g, ' ').matchAll(/Ask: `([^`]+)` → `([^`]+)`/g)].map(
  ([, question = '', says = '']) => ({ question, says }),
);

let engine: Engine;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-guide-'));
  await cp('knowledge', folder, { recursive: true, filter: (path) => !path.includes('local') });
  for (const { file, text } of examples) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  engine = prepare(await loadKnowledge(folder));
});

test('the guide has an example of a role, an aspect, an entry and a post', () => {
  expect(examples.map(({ file }) => file)).toEqual([
    'local/roles.yml',
    'local/aspects.yml',
    'local/entries/meetings.yml',
    'local/posts.yml',
  ]);
  expect(asked).toHaveLength(5);
});

test.each(asked)('its examples, as written, answer $question', ({ question, says }) => {
  expect(plainText(answer(question, engine))).toContain(says);
});
