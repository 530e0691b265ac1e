import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { withoutSetting } from '../../../src/answers/language/setting.ts';
import { shippedEngine } from '../../support/bot.ts';

describe('a setting', () => {
  test.each([
    ['what does a PM do at a bank', 'what does a PM do', 'at a bank'],
    ['what does a PM do at a bank?', 'what does a PM do?', 'at a bank'],
    ['role of the CTO in large B2B companies', 'role of the CTO', 'in large B2B companies'],
    ['PM vs PL within the fintech industry', 'PM vs PL', 'within the fintech industry'],
    ['what can a CTO do for a startup?', 'what can a CTO do?', 'for a startup'],
    ['who in a scale-up owns the roadmap', 'who owns the roadmap', 'in a scale-up'],
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
