import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import type { Engine } from '../../../src/answers/engine.ts';
import { shippedEngine } from '../../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test('the owner of the product roadmap is no product owner', () => {
  for (const question of [
    'who is the owner of the product roadmap',
    'which role has ownership of the product roadmap',
    'who is owner roadmap',
  ]) {
    expect(answer(question, engine), question).toMatchObject({ kind: 'answer', roles: [], aspect: 'roadmap' });
  }
  expect(answer('what does the owner of the product do', engine).roles).toEqual(['product-owner']);
});

test('a word that may be a role is none beside what is not', () => {
  expect(answer('what is the difference between a manager and a friend', engine).kind).toBe('unknown');
  expect(answer('how does a manager differ from others', engine)).toMatchObject({ kind: 'profile' });
});

test('who gathers requirements is nobody’s skill, and what a PM pays for is no pay', () => {
  for (const question of ['who gathers the requirements', 'what tax does a PM pay', 'what does a PM pay for lunch']) {
    expect(answer(question, engine).kind, question).toBe('unknown');
  }
  expect(answer('what are the requirements for a CTO', engine)).toMatchObject({ kind: 'answer', aspect: 'skills' });
  expect(answer('which salary do PMs pay', engine)).toMatchObject({ kind: 'answer', aspect: 'compensation' });
});

test('an experienced PM is a PM, and what experience one needs is a question of its own', () => {
  for (const praised of ['an experienced', 'a skilled', 'a seasoned', 'an excellent']) {
    expect(answer(`what does ${praised} CTO do`, engine), praised).toMatchObject({ kind: 'profile', roles: ['cto'] });
  }
  expect(answer('what experience does a CTO need', engine)).toMatchObject({ kind: 'answer', aspect: 'skills' });
  expect(answer('who is qualified to be CTO', engine)).toMatchObject({ kind: 'answer', aspect: 'skills' });
});

test('the building is no question about who builds the product, nor a ship about who ships it', () => {
  for (const question of ['who owns the building', 'who navigates this ship', 'what does the CTO pay for the plane']) {
    expect(answer(question, engine)).toMatchObject({ entries: [] });
  }
  expect(answer('who is building the product', engine)).toMatchObject({ kind: 'answer', aspect: 'development' });
  expect(answer('building blocks of architecture', engine)).toMatchObject({ entries: ['architecture-components'] });
});

test('who pays is no question about who is paid', () => {
  expect(answer('who pays for lunch', engine).kind).toBe('unknown');
  expect(answer('what is the PO of our payments team called', engine).kind).toBe('unknown');
  expect(answer('who pays more, the PO or the PM', engine)).toMatchObject({
    kind: 'comparison',
    aspect: 'compensation',
  });
});

test('who speaks with me is no question about those who work together, nor who built the bot about who builds', () => {
  const entry = (question: string) => answer(question, engine).entries[0];
  for (const question of [
    'who am I chatting with',
    'can I speak to somebody about my parcel?',
    'who sits here and works with me?',
    'I lost my suitcase, whom should I contact?',
    'you were built by whom?',
  ]) {
    expect(entry(question), question).toBeUndefined();
  }
  expect(entry('As a PM, who do I work with?')).toBe('who-works-with-whom');
  expect(entry('who talks to stakeholders?')).toBe('who-works-with-whom');
  expect(entry('who should I talk to about the roadmap?')).toBe('who-owns-the-roadmap');
});
