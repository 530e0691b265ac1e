import { beforeAll, describe, expect, test } from 'vitest';
import { type Engine, prepare } from '../../src/answers/engine.ts';
import { explain } from '../../src/answers/explain.ts';
import { shippedEngine } from '../support/bot.ts';
import { HATTERS } from '../support/hatters.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test('it tells names, how they were read, and what nothing accounts for', () => {
  const { names, rest, outcome } = explain('prodct manger salary in Berlin', engine);
  expect(names).toEqual([
    { said: 'prodct manger', means: 'the role Product Manager', how: 'one of its names, with 2 typos' },
    { said: 'salary', means: 'the aspect Pay', how: 'one of its names' },
  ]);
  expect(rest).toEqual(['berlin']);
  expect(outcome).toBe(
    'It asks for an aspect or a topic: an answer, from one entry. Nothing in it accounts for “berlin”.',
  );
  expect(explain('who eats zebras', engine).outcome).toBe(
    'No entry that is asked for like this accounts for “eats”, “zebras”, so that it is not answered.',
  );
});

test('the winner comes first with its reason, and the others with what kept them back', () => {
  const { candidates } = explain('who decides the roadmap', engine);
  expect(candidates[0]).toMatchObject({ id: 'who-owns-the-roadmap', answers: true });
  expect(candidates[1]).toMatchObject({ answers: false, why: expect.stringContaining('says nothing of “roadmap”') });
  for (const { score } of candidates) expect(score).toBeGreaterThanOrEqual(0);
});

test('where only examples lead to the answer, they are named', () => {
  const woolly = ['so that zebra fluff, what', 'what zebra fluff do you knead', 'kneading zebra fluff, what is it'];
  const examples = [
    { of: 'what-is-felt', questions: woolly },
    { of: 'unknown', questions: ['do hats burn', 'where do hats burn', 'the rain in spain'] },
  ];
  const { outcome, candidates } = explain('and so what zebra fluff is it', prepare(HATTERS, undefined, examples));
  expect(outcome).toBe(
    'People asked much like this before: it is answered as the examples of “what-is-felt” are. ' +
      'Nothing in it accounts for “zebra”, “fluff”.',
  );
  expect(candidates[0]).toMatchObject({ id: 'what-is-felt', answers: true, why: 'people asked so before' });
});

test.each(['', '?', '🎉', 'pm vs leader', 'scrum master', 'x'.repeat(3_000)])('%j has an explanation', (question) => {
  expect(explain(question, engine).outcome.length).toBeGreaterThan(10);
});

describe('to the letter', () => {
  const guild = prepare({
    ...HATTERS,
    roles: HATTERS.roles.map((role) =>
      role.id === 'seller' ? { ...role, aliases: ['pm'], everyday: ['seller'] } : role,
    ),
  });
  const told = (question: string) => {
    const { names, rest, outcome, candidates } = explain(question, guild);
    return {
      names: names.map(({ said, means, how }) => `${said}: ${means}; ${how}`),
      rest: rest.join(' '),
      outcome,
      candidates: candidates.map(({ id, why, answers }) => `${id}${answers ? ' answers' : ''}: ${why}`),
    };
  };

  test('a comparison', () => {
    expect(told('head of hats vs fetl dyer and a cobbler, tools or wages')).toEqual({
      names: [
        'head of hats: the role Master Hatter; a title that is read as it',
        'fetl dyer: the role Felt Dyer; one of its names, with a typo',
        'cobbler: cobbler, which is not covered; one of its names',
        'tools: the aspect Tools; one of its names',
        'wages: the aspect Pay; one of its names',
      ],
      ...{ rest: '', outcome: 'It names two roles or more: a comparison, from one entry.' },
      candidates: [
        'who-has-tools answers: the names of the question lead to it',
        'both: says nothing of “head”, “hats”, “cobbler”, “tools”',
        'dyer: says nothing of “head”, “hats”, “cobbler”, “tools”',
        'who-is-paid: says nothing of “head”, “cobbler”, “tools”',
        'hatter: says nothing of “head”, “cobbler”, “tools”, “wages”',
      ],
    });
  });

  test('a word that was put right', () => {
    expect(told('waegs of whom').names).toEqual(['waegs: the aspect Pay; one of its names, with a typo']);
  });

  test('a profile of whoever does what is asked for', () => {
    const { outcome, candidates } = told('who shapes the hats');
    expect({ outcome, best: candidates[0] }).toEqual({
      outcome: 'What it asks for is what this role does: a profile, from 3 entries.',
      best: 'hatter answers: it says who does this',
    });
  });

  test('a profile', () => {
    expect(told('mastr hatter')).toEqual({
      names: ['mastr hatter: the role Master Hatter; one of its names, with a typo'],
      ...{ rest: '', outcome: 'It names one role and nothing else: a profile, from 3 entries.' },
      candidates: [
        'hatter answers: its phrasings are nearest',
        'who-has-tools answers: it fills a row of the comparison or profile',
        'who-is-paid answers: it fills a row of the comparison or profile',
        'both: its phrasings are not near enough',
        'what-is-felt: its phrasings are not near enough',
      ],
    });
  });

  test('an entry’s own words', () => {
    const { outcome, candidates } = told('who is paid what');
    expect(outcome).toBe('It is one of an entry’s own phrasings.');
    expect(candidates.slice(0, 2)).toEqual([
      'who-is-paid answers: these are its own words',
      'what-is-felt: says nothing of “paid”',
    ]);
    expect(explain('who is paid what', guild).candidates[0]?.score).toBe(1);
  });

  test.each([
    ['see you at 3 pm', 'pm: the role Hat Seller; an ordinary word here'],
    ['my seller', 'seller: the role Hat Seller; an ordinary word here'],
    ['my seller and a felt dyer', 'seller: the role Hat Seller; one of its names'],
  ])('a name that is an ordinary word, or not: %j', (question, name) => {
    expect(told(question).names[0]).toBe(name);
  });

  test.each([
    ['help', 'It asks what can be asked.'],
    ['who', 'Nothing that is known answers it.'],
    [
      'ask the felt dyer',
      'It tells or orders something, or is about somebody: it does not ask what a role is or does.',
    ],
    ['zebra gnu', 'No entry that is asked for like this accounts for “zebra”, “gnu”, so that it is not answered.'],
    ['felt dyer wage', 'It asks for an aspect or a topic: an answer, from one entry.'],
    [
      'master hatter vs felt dyer zebra gnu',
      'It names two roles or more: a comparison, from 3 entries. Nothing in it accounts for “zebra”, “gnu”.',
    ],
  ])('%j: %s', (question, outcome) => {
    expect(told(question).outcome).toBe(outcome);
  });

  test('an entry that the ranker is sure of, though it is not asked for like this', () => {
    const { candidates } = explain('why not redshift', engine);
    expect(candidates[0]).toMatchObject({ why: 'it is not asked for like this', answers: false });
  });

  test('an entry that the ranker is sure of, and one that another goes before', () => {
    const { candidates } = explain('how does redshift store its data', engine);
    expect(candidates[0]).toMatchObject({ id: 'how-redshift-works', why: 'its phrasings are nearest', answers: true });
    for (const { why, score, answers } of candidates.slice(1)) {
      expect(answers).toBe(false);
      if (!why.startsWith('says')) {
        expect(why).toBe(score < 0.5 ? 'its phrasings are not near enough' : 'another fits better');
      }
    }
  });
});
