import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/composing/compose.ts';
import { type Engine, prepare } from '../../src/answers/engine.ts';
import { shippedEngine } from '../support/bot.ts';
import { entry, HATTERS } from '../support/hatters.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

const seen = ({ kind, roles, aspect, entries }: Answer) => ({ kind, roles, aspect, entries });

test.each([
  'As a CTO, Q',
  'Speaking as a product owner: Q',
  'I am a product owner. Q',
  'I work as an architect. Q',
  'new PO here, Q',
  'Our CTO has left. Q',
  'I met an architect at a conference! Q',
  'We are hiring a PO, Q',
  'Q Our CTO asked.',
  'Q My manager was not sure.',
  'My manager is on holiday. Q',
])('a role that is only told of is not asked for: %j', (said) => {
  for (const question of [
    'What does a product manager do?',
    'Is a product leader above a product manager?',
    'Who sets the vision?',
    'What is Redshift?',
    'How do we introduce agile?',
    'What does a CTO do?',
  ]) {
    const text = said.replace('Q', question);
    expect(seen(answer(text, engine)), text).toEqual(seen(answer(question, engine)));
  }
});

test('who asks ends at a word of asking, too, but not where it is asked of them', () => {
  expect(answer('as a product owner what does a CTO do', engine)).toMatchObject({ kind: 'profile', roles: ['cto'] });
  expect(answer('as a product owner what do I do', engine)).toMatchObject({ roles: ['product-owner'] });
});

test.each(['Our CEO is curious. Q', 'Q My manager asked me yesterday.', 'As a CTO, Q', 'My boss: Q'])(
  'what has no answer has none for being told of: %j',
  (said) => {
    for (const question of ['How does Redshift encrypt data?', 'What would a product leader be judged on?']) {
      expect(answer(said.replace('Q', question), engine).kind, question).toBe('unknown');
    }
  },
);

test('where there are no roles, what is told is part of the question', () => {
  const cards = prepare({
    ...{ ...HATTERS, roles: [], notCovered: [], aspects: [] },
    entries: [
      entry('lost', 'My card was stolen', { phrasings: ['I lost my card', 'someone took my card', 'card stolen'] }),
      entry('child', 'A card for my child', { phrasings: ['get a card for my daughter', 'a card for my son'] }),
      entry('late', 'Where is my card?', { phrasings: ['my card has not arrived', 'card is late'] }),
    ],
  });
  const [told, asked] = ['I ordered it two weeks ago.', 'Where is my card?'];
  expect(answer(asked, cards).score).toBe(1);
  expect(answer(`${told} ${asked}`, cards)).toMatchObject({ entries: ['late'], score: expect.toSatisfy((x) => x < 1) });
});

test.each([
  ['As a PM, what salary can I expect?', { roles: ['product-manager'], aspect: 'compensation' }],
  ['We are hiring a CTO. What knowledge is a must?', { roles: ['cto'], aspect: 'skills' }],
  ['We can pay for one hire. Leader or manager, what would each bring?', { kind: 'comparison' }],
  ['We have a PM, why would we need a product leader?', { kind: 'comparison' }],
  ['A PM and a PO were talking. Who owns the roadmap?', { kind: 'comparison', aspect: 'roadmap' }],
  ['I met a PM. Is a PO paid less?', { kind: 'comparison', aspect: 'compensation' }],
  ['We talked about pay. PM or PO?', { kind: 'comparison', aspect: 'compensation' }],
  ['As a CTO who has seen a PM and a PO, who owns the roadmap?', { kind: 'comparison' }],
  ['PRODUCT LEADER VS. PRODUCT MANAGER - WHO DOES WHAT?', { kind: 'comparison' }],
  ['The difference between PO and PM, is it only about agile?', { kind: 'comparison' }],
])('what is told is asked for too: %j', (text, expected) => {
  expect(answer(text, engine)).toMatchObject(expected);
});

test.each([
  ['Customers complain about quality. Would agile help?', 'agile-benefits'],
  ['We are a hospital. Do we need Redshift?', 'redshift-benefits'],
  ['The boss wants to cut risk. Would agile help?', 'agile-benefits'],
  // Nothing that is told points at one entry, or what a topic is, is what is asked.
  ['My cat is ill. Would agile help?', 'what-is-agile'],
  ['Customers complain about quality. What is agile?', 'what-is-agile'],
])('of a topic, what is told before tells what is meant: %j', (question, id) => {
  expect(answer(question, engine).entries).toEqual([id]);
});
