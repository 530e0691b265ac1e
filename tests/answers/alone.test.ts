import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import { type Engine, prepare } from '../../src/answers/engine.ts';
import { shippedEngine } from '../support/bot.ts';
import { HATTERS } from '../support/hatters.ts';
import { WARD } from '../support/ward.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test('a role that is named with words of asking alone is described, whatever is ranked first', () => {
  expect(answer('prodct ownr role', engine)).toMatchObject({ kind: 'profile', roles: ['product-owner'] });
});

test('a topic that is asked for by its name alone is explained, whichever of its entries is ranked first', () => {
  for (const question of [
    'definition of agile',
    'agile in simple words',
    'could you explain agile',
    'redshift in short',
  ]) {
    expect(answer(question, engine).entries, question).toEqual([`what-is-${question.match(/agile|redshift/)?.[0]}`]);
  }
  expect(answer('why should we do agile', engine).entries).toEqual(['agile-benefits']);
});

test.each([
  'tell me about the product roadmap',
  'what is known about the roadmap?',
  'roadmap in short',
  'I have a question about the roadmap',
  'everything you know about the roadmap',
])('%j asks for all that is known of an aspect', (question) => {
  expect(answer(question, engine)).toMatchObject({ kind: 'answer', aspect: 'roadmap', roles: [] });
});

test.each(['what is a roadmap', 'show me the roadmap', 'what is on the roadmap', 'info on our roadmap'])(
  '%j asks for more than who has it in hand',
  (question) => {
    expect(answer(question, engine).kind).toBe('unknown');
  },
);

test('all that is known of a topic is what it is, however sure the ranker is of another entry on it', () => {
  for (const question of ['about redshift', 'I need info about redshift', 'how about redshift?']) {
    expect(answer(question, engine).entries, question).toEqual(['what-is-redshift']);
  }
});

test('the owner of an aspect is whoever owns it, unless the aspect is known of the owner', () => {
  expect(answer('strategy owner', engine)).toMatchObject({ kind: 'answer', roles: [], aspect: 'vision' });
  expect(answer('salary owner', engine)).toMatchObject({ roles: ['product-owner'], aspect: 'compensation' });
});

test('what is asked of a role is asked of nobody else', () => {
  expect(answer('for a product leader, what about usability?', engine)).toMatchObject({ kind: 'unknown' });
  expect(answer('for a product manager, what about usability?', engine)).toMatchObject({ kind: 'answer' });
  expect(answer('usability: is that the job of a product leader', engine)).toMatchObject({ kind: 'unknown' });
});

test('signs that stand alone are words', () => {
  expect(answer('how much $$ for a PM?', engine)).toMatchObject({ kind: 'answer', aspect: 'compensation' });
  expect(answer('PO & PM', engine)).toMatchObject({ kind: 'comparison' });
});

test('of good and bad only the good is known, and the answer says so', () => {
  for (const question of ['pros and cons of Agile', 'agile: advantages, disadvantages?', 'Agile pros/cons']) {
    const { entries, notes } = answer(question, engine);
    expect({ entries, notes }, question).toEqual({
      entries: ['agile-benefits'],
      notes: [expect.stringMatching(/^This answers only "(?:pros|advantages)"\.$/)],
    });
  }
  expect(answer('cons of agile', engine).kind).toBe('unknown');
  expect(answer('pros and cons of marriage', engine).kind).toBe('unknown');
});

test('what is left out of a word is read as if it stood there', () => {
  expect(answer('who’d own the roadmap?', engine)).toMatchObject({ kind: 'answer', aspect: 'roadmap' });
  expect(answer("what'll Redshift cost?", engine).entries[0]).toBe('redshift-pricing');
  expect(answer("what're PMs paid?", engine)).toMatchObject({ kind: 'answer', aspect: 'compensation' });
});

test('how big something is takes an entry that is asked for just so', () => {
  expect(answer('how big is a scrum team', engine).kind).toBe('unknown');
  expect(answer('how old is agile', engine).entries[0]).toBe('agile-principles');
});

test.each([
  ['About agile - does it pay off?', 'agile-benefits'],
  ['agile: who uses it?', 'agile-examples'],
  ['About Redshift: how do I start with it?', 'starting-with-redshift'],
])('%j asks of the topic that is named first', (question, entry) => {
  expect(answer(question, engine).entries[0]).toBe(entry);
});

test.each([
  ['who is responsible when the roadmap slips', [], 'roadmap'],
  ['Our roadmap changed five times this month. Who keeps it stable?', [], 'roadmap'],
  ['Our founder decides on features. Shouldn’t that be the PM?', ['product-manager'], 'product-details'],
])('%j asks whose what is told of is', (question, roles, aspect) => {
  expect(answer(question, engine)).toMatchObject({ kind: 'answer', roles, aspect });
});

test('what the article says is what is known', () => {
  expect(answer('Does the article say who owns the roadmap?', engine)).toMatchObject({ aspect: 'roadmap' });
  expect(answer('Does the article say what a CTO earns?', engine)).toMatchObject({ kind: 'unknown', roles: ['cto'] });
});

test('who tells somebody to make a thing asks nothing', () => {
  expect(answer('create a roadmap', engine).kind).toBe('unknown');
});

test('the way from one role to another, of which nothing is said, asks what they are', () => {
  const ofBoth = { kind: 'comparison', aspect: null, roles: ['product-manager', 'product-leader'] };
  expect(answer('Can a PM grow into a product leader?', engine)).toMatchObject(ofBoth);
  expect(answer('PM vs product leader career', engine).kind).toBe('unknown');
});

test('whether one is the new other compares them', () => {
  expect(answer('is the product owner the new product manager?', engine).kind).toBe('comparison');
  expect(answer('is the new product manager in?', engine).kind).toBe('unknown');
});

test('what lies beyond a role is not asked of the role', () => {
  for (const question of [
    'what is higher than a PM',
    'which position is higher than PO',
    "what's above a product manager",
  ]) {
    expect(answer(question, engine).kind, question).toBe('unknown');
  }
  expect(answer('is a CTO higher than a CIO', engine)).toMatchObject({ kind: 'profile', notCovered: ['CIO'] });
  expect(answer('rather than guess, what does a PM do', engine).kind).toBe('profile');
});

test('a topic that is pointed back at is the one that was named, if only one was', () => {
  const entries = (question: string) => answer(question, engine).entries;
  expect(entries('Everybody talks about sprints. What is that?')).toEqual(['what-is-a-sprint']);
  expect(entries('Our client keeps saying redshift, what is it?')).toEqual(['what-is-redshift']);
  expect(entries('TDD came up in our retro. What is that?')).toEqual(['agile-tools']);
  expect(entries('I keep hearing "scrum of scrums". What is it?')).toEqual(['scaling-agile']);
  expect(entries('They say agile, they say redshift. What is that?')).not.toEqual(['what-is-redshift']);
  expect(entries('Our analyst wants redshift. What is that?')).toEqual(['what-is-redshift']);
  expect(answer('Our analyst wants a bonus. What is that?', engine).kind).toBe('unknown');
});

test('what a role can do for somebody is what it does, whatever is ranked first', () => {
  expect(answer('what can a CTO do for us', engine)).toMatchObject({ kind: 'profile', roles: ['cto'] });
  expect(answer('what could a CTO do next', engine)).toMatchObject({ kind: 'answer', aspect: 'career' });
});

test('a phrasing is answered by its entry, though its words would say something else', () => {
  expect(answer('who does agile', engine).entries).toEqual(['agile-examples']);
});

test('where the bot comes from is small talk, and where its answers do is no secret', () => {
  expect(answer('where are you from?', engine).entries).toEqual([]);
  expect(answer('where do you get your answers from?', engine).entries).toEqual(['about-the-article']);
});

test('how many euros something is asks of pay only where somebody gets them', () => {
  expect(answer('ten rupees are how many euros', engine).entries).toEqual([]);
  expect(answer('how many euros does a PO make?', engine).entries).toEqual(['what-they-are-paid']);
});

test('how up to date it is, but no other date', () => {
  const entry = (question: string) => answer(question, engine).entries[0];
  for (const question of ['is this up to date?', 'how up-to-date are you?', 'what date was this written?']) {
    expect(entry(question), question).toBe('about-the-article');
  }
  for (const question of [
    "what's the date",
    'what date will it be next Friday',
    'the current time',
    'how old are you',
  ]) {
    expect(entry(question), question).toBeUndefined();
  }
});

test('what somebody thinks is no question about what is said of them', () => {
  for (const question of ['what does a CTO think about AI', 'what does the PM say in the morning']) {
    expect(answer(question, engine)).toMatchObject({ kind: 'unknown' });
  }
  expect(answer('what do you say a PM is', engine)).toMatchObject({ kind: 'profile' });
});

test('who is at it now is no question about who does what', () => {
  for (const question of [
    'We have a new office. Who is moving?',
    'is the sprint over?',
    'which sprint are we in?',
    'who is on the team',
    'who is in our launch team',
    "how's the launch going",
    'Redshift is down. Who is on call?',
    'Which manager called me?',
    'Is there a manager I can talk to?',
  ]) {
    expect(answer(question, engine).kind, question).toBe('unknown');
  }
  for (const question of ['who is executing', 'which leader sets the vision', 'which manager sets the price']) {
    expect(answer(question, engine).kind, question).not.toBe('unknown');
  }
});

test('a title that is only said not to be meant is not asked for', () => {
  expect(answer("What's a PM (not project manager)?", engine)).toMatchObject({ kind: 'profile' });
  expect(answer('What is a project manager not?', engine).kind).toBe('unknown');
});

test('what somebody is said to be now is asked for by what they do', () => {
  expect(answer("I've been told I'm the product owner. What do I do?", engine)).toMatchObject({ kind: 'profile' });
  expect(answer('Our roadmap is six months old. Whose job is it to refresh it?', engine).aspect).toBe('roadmap');
  expect(answer('They want to promote me to product manager. What is that role about?', engine).kind).toBe('profile');
});

test('what is said of a topic beside does not tell what is named', () => {
  expect(answer('difference between vision and mission', engine).kind).toBe('unknown');
});

test('a word that only shares a stem with what is known is not covered by it', () => {
  const { kind, notCovered } = answer('who leads the marketing', engine);
  expect({ kind, notCovered }).toEqual({ kind: 'unknown', notCovered: ['marketing'] });
});

test('a question without any telling word is answered where it asks for a role, or is about none', () => {
  expect(answer('what is a product', engine).kind).toBe('unknown');
  expect(answer('who gets things done around here', engine)).toMatchObject({
    kind: 'answer',
    entries: ['who-delivers'],
  });
  expect(answer('where did you get this from', engine)).toMatchObject({ entries: ['about-the-article'] });
});

test('"who …?" is answered by who, not by the topic that it is about', () => {
  for (const question of [
    'who owns the data',
    'who approves the design',
    'who leads engineering',
    'who runs the sprint',
  ]) {
    expect(answer(question, engine).kind, question).toBe('unknown');
  }
  expect(answer('who uses agile', engine)).toMatchObject({ kind: 'answer', entries: ['agile-examples'] });
});

test('a number that nothing tells is not answered with a description', () => {
  expect(answer('how many product managers per engineer', engine).kind).toBe('unknown');
  expect(answer('how does a product manager work', engine).kind).toBe('profile');
  expect(answer('how long should a sprint be', engine).kind).toBe('unknown');
});

test('what a role does is no instruction', () => {
  expect(answer('how to be a good manager', engine).kind).toBe('unknown');
  expect(answer('how to adopt agile', engine)).toMatchObject({ kind: 'answer', entries: ['adopting-agile'] });
});

test('of several aspects, the one whose entry is nearest is meant, of those that are known of the roles', () => {
  expect(answer('which skills help a CTO with the roadmap', engine)).toMatchObject({ aspect: 'skills' });
  expect(answer('who builds the roadmap', engine)).toMatchObject({ kind: 'answer', aspect: 'roadmap' });
  expect(answer('how does a product leader communicate the vision', engine)).toMatchObject({ aspect: 'vision' });
});

describe('a phrasing', () => {
  const entries = HATTERS.entries.map((entry) =>
    entry.id === 'who-has-tools' ? { ...entry, phrasings: ['is it so?'] } : entry,
  );

  test('is answered by its entry, whatever its words would say, with all certainty', () => {
    expect(answer('Is it SO', prepare({ ...HATTERS, entries }))).toMatchObject({
      ...{ kind: 'answer', aspect: 'tools', entries: ['who-has-tools'], score: 1, notCovered: [] },
      nearest: ['who-has-tools', expect.anything(), expect.anything()],
    });
    expect(answer('is it not so?', prepare({ ...HATTERS, entries })).kind).toBe('unknown');
  });

  test('goes before a follow-up', () => {
    const before = { roles: ['dyer'], aspect: null };
    expect(answer('what is it paid', prepare(HATTERS), before)).toMatchObject({ kind: 'unknown' });
    expect(answer('and the wages?', prepare(HATTERS), before)).toMatchObject({ roles: ['dyer'], after: before });
    const asked = HATTERS.entries.map((entry) =>
      entry.id === 'who-is-paid' ? { ...entry, phrasings: ['and the wages?'] } : entry,
    );
    expect(answer('and the wages?', prepare({ ...HATTERS, entries: asked }), before)).toMatchObject({
      ...{ kind: 'answer', roles: [], after: null, entries: ['who-is-paid'] },
    });
  });
});

test('what a knowledge base names is asked for, though elsewhere it asks for help', () => {
  expect(answer('menu?', prepare(WARD))).toMatchObject({ kind: 'answer', aspect: 'menu' });
  expect(answer('menu?', prepare(HATTERS)).kind).toBe('help');
});

test.each([
  ['We met a hatter. What can I ask?', 'unknown'],
  ['We met. What can I ask?', 'help'],
  ['We dance. What do you do?', 'unknown'],
])('among other sentences, %j gets %s', (text, kind) => {
  expect(answer(text, prepare(HATTERS)).kind).toBe(kind);
});
