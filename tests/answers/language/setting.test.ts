import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { onlySetting, withoutKind, withoutPlace, withoutSetting } from '../../../src/answers/language/setting.ts';
import { shippedEngine } from '../../support/bot.ts';

describe('a setting', () => {
  test.each([
    ['what does a PM do at a bank', 'what does a PM do', 'at a bank'],
    ['what does a PM do at a bank?', 'what does a PM do?', 'at a bank'],
    ['role of the CTO in large B2B companies', 'role of the CTO', 'in large B2B companies'],
    ['PM vs PL within the fintech industry', 'PM vs PL', 'within the fintech industry'],
    ['what can a CTO do for a startup?', 'what can a CTO do?', 'for a startup'],
    ['who in a scale-up owns the roadmap', 'who owns the roadmap', 'in a scale-up'],
    ['who answers for the roadmap in a bank', 'who answers for the roadmap', 'in a bank'],
    ['what does a PM do in a company of 30', 'what does a PM do', 'in a company of 30'],
    ['is a PO needed in 2026?', 'is a PO needed?', 'in 2026'],
    ['part in development at an agency', 'part in development', 'at an agency'],
  ])('is taken out of "%s"', (asked, text, setting) => {
    expect(withoutSetting(asked)).toEqual({ text, setting });
  });

  test.each([
    'what does a PM do',
    'what does the CTO wear at a wedding',
    'in a bank',
    'what is a PM for a banker',
    'pricing for SaaS',
  ])('"%s" has none', (asked) => {
    expect(withoutSetting(asked)).toBeUndefined();
  });
});

test.each([
  ['what does a Fintech PM do?', ['pm'], { text: 'what does a PM do?', setting: 'Fintech PM' }],
  ['startup CTO', ['cto'], { text: 'CTO', setting: 'startup CTO' }],
  [
    'part-time CTO vs digital product manager',
    ['product manager', 'cto'],
    { text: 'CTO vs digital product manager', setting: 'part-time CTO' },
  ],
  ['what does an upstart PM do?', ['pm'], undefined],
  ['the startup and its PM', ['pm'], undefined],
  ['a startup', [], undefined],
  ['is it PM stuff', ['pm'], undefined],
  ['what do they do in a software team', ['', ''], undefined],
  ['a bank of startup PMs', ['pm'], { text: 'a bank of PMs', setting: 'startup PM' }],
  ['(startup C++ PM)', ['c++'], { text: '(C++ PM)', setting: 'startup C++' }],
])('the kind of role is taken out of "%s", which names %j', (text, names, rest) => {
  expect(withoutKind(text, names)).toEqual(rest);
});

test.each([
  ['and in a startup?', 'in a startup'],
  ['what about at Google', 'at Google'],
  ['in a startup who decides?', undefined],
  ['and the PM in a startup?', undefined],
  ['and the PM?', undefined],
])('"%s" names only the setting %j', (text, setting) => {
  expect(onlySetting(text)).toBe(setting);
});

test.each([
  ['What does a PM do at Google?', 'What does a PM do?', 'at Google'],
  ['PM vs PO in the Netherlands', 'PM vs PO', 'in the Netherlands'],
  ['what will a CTO do in 2030', 'what will a CTO do', 'in 2030'],
])('the place is taken out of "%s"', (asked, text, setting) => {
  expect(withoutPlace(asked)).toEqual({ text, setting });
});

test.each([
  'who is the CTO at Google',
  'is the PM in Berlin',
  'what does a PM do at noon',
  'WHAT DOES A PM DO IN BERLIN',
])('"%s" asks of no place', (asked) => {
  expect(withoutPlace(asked)).toBeUndefined();
});

test('what one is paid at a place is not what one is paid anywhere', async () => {
  const engine = await shippedEngine();
  expect(answer('What does a PM do in Berlin?', engine).kind).toBe('profile');
  expect(answer("what's a fair salary for a PM in Berlin", engine).kind).toBe('unknown');
  expect(answer('product manager jobs in Berlin', engine).kind).toBe('unknown');
});

describe('a question that asks of a setting', () => {
  test.each([
    ['what does a product manager do at a bank', 'profile', 'at a bank'],
    ['which person sets the price in a SaaS company', 'answer', 'in a SaaS company'],
    // Though an entry on the CTO speaks of software.
    ['what is the function of the CTO in a software company', 'profile', 'in a software company'],
  ])('"%s" gets what is known in general, and is told so', async (asked, kind, setting) => {
    const found = answer(asked, await shippedEngine());
    expect(found.kind).toBe(kind);
    expect(found.notes[0]).toBe(`This is said in general: I have nothing on "${setting}".`);
    expect(found.question).toBe(asked);
  });

  test('is told of a part of a question too', async () => {
    const { aspect, notes } = answer('who owns the roadmap, and what does a PM do at a bank?', await shippedEngine());
    expect(aspect).toBe('roadmap');
    expect(notes[0]).toMatch(/^On "what does a PM do at a bank\?": Product Manager\./);
    expect(notes).toContain('This is said in general: I have nothing on "at a bank".');
  });

  test.each([
    'what does a product manager eat at a bank',
    'who is the CTO in our bank',
    'who is the product manager in my team',
    'who is the owner in our fintech company',
  ])('is not answered where the rest is not, or somebody is asked for: "%s"', async (asked) => {
    expect(answer(asked, await shippedEngine()).kind).toBe('unknown');
  });

  test('is answered as it stands where that can be done', async () => {
    const asked = [
      ['is agile used in healthcare companies', 'agile-examples'],
      ['does a CTO need devops in a software company', 'what-a-cto-needs'],
      ['what skills does a CTO need in a company', 'what-a-cto-needs'],
    ] as const;
    for (const [question, entry] of asked) {
      expect(answer(question, await shippedEngine())).toMatchObject({ entries: [entry], notes: [] });
    }
  });
});
