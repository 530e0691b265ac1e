import { beforeAll, describe, expect, test } from 'vitest';
import { answer, answerAbout } from '../../src/answers/answer.ts';
import { type Engine, prepare } from '../../src/answers/engine.ts';
import { plainText } from '../../src/answers/plain.ts';
import type { Entry, Knowledge } from '../../src/knowledge/schema.ts';
import { shippedEngine } from '../support/bot.ts';
import { HATTERS } from '../support/hatters.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

describe('the kinds of the contract', () => {
  test.each([
    ['pm vs leader', { kind: 'comparison', roles: ['product-manager', 'product-leader'], aspect: null }],
    ['who owns the roadmap?', { kind: 'answer', roles: [], aspect: 'roadmap', entries: ['who-owns-the-roadmap'] }],
    ['pm vs scrum master', { kind: 'profile', roles: ['product-manager'], notCovered: ['scrum master'] }],
    ['cto salary', { kind: 'unknown', roles: ['cto'], aspect: 'compensation', entries: [] }],
    ['lunch?', { kind: 'unknown', roles: [], aspect: null, notCovered: [], entries: [] }],
    ['project manager', { kind: 'unknown', roles: [], notCovered: ['project manager'] }],
    ['', { kind: 'help', entries: [], nearest: [] }],
  ])('%j', (question, expected) => {
    expect(answer(question, engine)).toMatchObject(expected);
  });
});

test('nearest holds three entries, the first of them what answers, and the score is sure from one half on', () => {
  for (const question of ['pm vs leader', 'what is agile', 'cto salary', 'lunch?', 'scrum master']) {
    const { kind, entries, nearest, score } = answer(question, engine);
    expect(nearest).toHaveLength(3);
    if (kind !== 'unknown') expect(nearest[0]).toBe(entries[0]);
    expect(score >= 0.5).toBe(kind !== 'unknown');
  }
});

test('silence is shown as silence, and said', () => {
  const { table, notes } = answer('leader vs manager', engine);
  expect(table?.rows.find(({ label }) => label === 'Pay')?.cells).toEqual([
    null,
    "differs from an owner's (no figures)",
  ]);
  expect(table?.rows.map(({ label }) => label)).not.toContain('Career');
  expect(notes.join()).toContain("a leader's product details or pay");
});

test('roles that nothing compares are set side by side, and the answer says so', () => {
  const { summary, table } = answer('cto vs product owner', engine);
  expect(summary).toContain('Nothing compares the CTO and the owner directly');
  expect(table?.columns).toEqual(['CTO', 'Product Owner']);
});

test('a name turned round is the same name', () => {
  expect(answer('who is the owner of the product', engine)).toMatchObject({
    kind: 'profile',
    roles: ['product-owner'],
  });
  expect(answer('the owner of this car', engine)).toMatchObject({ kind: 'unknown', roles: [] });
});

test('the owner of the product roadmap is no product owner', () => {
  for (const question of [
    'who is the owner of the product roadmap',
    'which role has ownership of the product roadmap',
  ]) {
    expect(answer(question, engine), question).toMatchObject({ kind: 'answer', roles: [], aspect: 'roadmap' });
  }
  expect(answer('what does the owner of the product do', engine).roles).toEqual(['product-owner']);
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

test('a topic that is pointed back at is the one that was named, if only one was', () => {
  const entries = (question: string) => answer(question, engine).entries;
  expect(entries('Everybody talks about sprints. What is that?')).toEqual(['what-is-a-sprint']);
  expect(entries('Our client keeps saying redshift, what is it?')).toEqual(['what-is-redshift']);
  expect(entries('They say agile, they say redshift. What is that?')).not.toEqual(['what-is-redshift']);
  expect(answer('We have no scrum master and no sprints. What is that?', engine).kind).toBe('unknown');
});

test('parts and settings are read as if they were spelt right, and shown as they were typed', () => {
  const question = 'someone explaiin the product owner please, I have a 1:1 with ours in five min';
  expect(answer(question, engine)).toMatchObject({ question, kind: 'profile', roles: ['product-owner'] });
  expect(answer('what does a CTO do in an agncy', engine)).toMatchObject({ kind: 'profile', roles: ['cto'] });
});

test('who pays is no question about who is paid', () => {
  expect(answer('who pays for lunch', engine).kind).toBe('unknown');
  expect(answer('who pays more, the PO or the PM', engine)).toMatchObject({
    kind: 'comparison',
    aspect: 'compensation',
  });
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

test('what stands between "our" and a title decides whose it is', () => {
  const ours = (question: string) => answer(question, engine).roles;
  expect(ours('who should own our roadmap, pm or leader?')).toEqual(['product-manager', 'product-leader']);
  expect(ours('our next cto starts on monday')).toEqual([]);
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

test('a title that stands for a role is named as such', () => {
  expect(answer('head of product', engine).notes).toEqual(['"head of product" is read as Product Leader.']);
});

test('who asks about roles is never offered Redshift', () => {
  const questions = ['scrum master', 'cto salary', 'pm vs leader', 'product owner', 'what does a UX designer do'];
  for (const question of questions) {
    const { related, nearest, suggestions } = answer(question, engine);
    expect(`${related.map(({ id }) => id)} ${nearest} ${suggestions}`.toLowerCase()).not.toContain('redshift');
  }
});

test('every fact in an answer stands in the knowledge, and its source is linked', () => {
  const { sources } = answer('what is agile', engine);
  expect(sources).toEqual([
    {
      id: 'agile-advantage',
      title: 'The Agile Advantage: Unlocking Success in Software Development',
      url: 'https://www.tlvtech.io/post/difference-product-leader-manager',
      listed: true,
      section: 'Summary',
      imprint: 'TLVTech',
    },
  ]);
});

describe('what changes nothing', () => {
  const plain = 'product manager vs product leader';
  test.each([
    ['case', 'PRODUCT Manager VS product LEADER'],
    ['punctuation', '"product-manager" vs. product/leader!!!'],
    ['plurals', 'product managers vs product leaders'],
    ['typos', 'prodcut maneger vs produc leadr'],
    ['emoji', ':wave: product manager vs product leader 🎉'],
    ['mark-up', '<@U0ROLECALL> *product manager* vs _product leader_'],
    ['filler', 'hey, can you please tell me: product manager vs product leader, thanks'],
    ['joined words', 'productmanager vs productleader'],
  ])('%s', (_, question) => {
    const { question: _asked, score: _score, ...expected } = answer(plain, engine);
    expect(answer(question, engine)).toMatchObject(expected);
  });
});

describe('what was chosen instead of typed', () => {
  test('is answered as if it had been typed, and says what it is about', () => {
    const topic = { roles: ['product-manager', 'product-leader'], aspect: 'vision' };
    const { question, after, ...chosen } = answerAbout(topic, engine);
    const { question: _, after: __, ...typed } = answer('product manager vs product leader: vision', engine);
    expect(chosen).toEqual({ ...typed, nearest: chosen.nearest });
    expect({ question, after }).toEqual({ question: 'Product Manager vs Product Leader (vision)', after: topic });
    expect(answerAbout({ roles: ['cto'], aspect: null }, engine)).toMatchObject({ kind: 'profile', roles: ['cto'] });
  });

  test('leaves out what is no longer known', () => {
    const gone = { roles: ['cto', 'gone'], aspect: 'gone' };
    expect(answerAbout(gone, engine)).toMatchObject({ kind: 'profile', roles: ['cto'], aspect: null });
    expect(answerAbout({ roles: [], aspect: null }, engine)).toMatchObject({ kind: 'unknown', entries: [] });
  });
});

describe('what was answered lately', () => {
  test('is remembered from its second time on: the latest five hundred questions, of up to two hundred characters', () => {
    const guild = prepare(HATTERS);
    const first = answer('felt dyer', guild);
    const second = answer('felt dyer', guild);
    expect(second).not.toBe(first);
    expect(second).toEqual(first);
    expect(answer('felt dyer', guild)).toBe(second);
    for (let i = 1; i < 500; i++) answer(`zebra ${i}`, guild);
    expect(answer('felt dyer', guild)).toBe(second);
    answer('zebra 500', guild);
    expect(answer('felt dyer', guild)).not.toBe(second);
    const long = 'felt dyer'.padEnd(200);
    answer(long, guild);
    expect(answer(long, guild)).toBe(answer(long, guild));
    answer(`${long} `, guild);
    expect(answer(`${long} `, guild)).not.toBe(answer(`${long} `, guild));
  });

  test('is remembered with what it followed up on', () => {
    const guild = prepare(HATTERS);
    const of = (role: string, aspect: string | null = null) =>
      answer('and the wages?', guild, { roles: [role], aspect });
    of('dyer');
    expect(of('dyer')).toBe(of('dyer'));
    of('dyer', 'tools');
    expect(of('hatter').roles).toEqual(['hatter']);
    expect(of('dyer', 'tools')).not.toBe(of('dyer'));
    expect(answer('and the wages?', guild).roles).toEqual([]);
  });
});

describe('a follow-up', () => {
  const before = { roles: ['dyer'], aspect: null };

  test('that nothing answers is still one, unless some word is strange', () => {
    const guild = prepare(HATTERS);
    expect(answer('and the tools?', guild, before)).toMatchObject({ kind: 'unknown', roles: ['dyer'], after: before });
    expect(answer('and the zebra tools?', guild, before)).toMatchObject({ kind: 'unknown', roles: [], after: null });
    expect(answer('and the wages day?', guild, before)).toMatchObject({ kind: 'answer', after: before });
  });
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

describe('a knowledge base that has no roles', () => {
  const entry = (id: string, question: string, phrasings: string[]): Entry => ({
    ...{ id, question, phrasings, answer: `About ${id}.`, roles: [], points: {}, related: [] },
  });
  const knowledge: Knowledge = {
    ...{ roles: [], notCovered: [], aspects: [], posts: [] },
    entries: [
      entry('password', 'How do I reset my password?', ['forgot my password', 'change password', 'cannot log in']),
      entry('holiday', 'How do I request a holiday?', ['take a day off', 'book vacation', 'annual leave request']),
      entry('printer', 'The printer does not work', ['printer jam', 'cannot print', 'out of toner']),
    ],
  };

  test('is answered from by its phrasings alone', () => {
    const small = prepare(knowledge);
    expect(answer('i forgot the password', small)).toMatchObject({ kind: 'answer', entries: ['password'] });
    expect(answer('printer is jammed again', small).nearest[0]).toBe('printer');
    expect(answer('what is the capital of france', small).kind).toBe('unknown');
    expect(answer('help', small).suggestions).toContain('How do I reset my password?');
  });

  test('has help of its own where one of its entries says what can be asked', () => {
    const asked = 'which questions do you answer';
    expect(answer(asked, prepare(knowledge)).kind).toBe('help');
    const entries = [...knowledge.entries, entry('helpdesk', 'What can I ask you?', ['which questions do you answer'])];
    expect(answer(asked, prepare({ ...knowledge, entries }))).toMatchObject({ kind: 'answer', entries: ['helpdesk'] });
  });
});

test('an answer as plain text says all of it', () => {
  const text = plainText(answer('pm vs leader', engine));
  expect(text).toContain('Roadmap: Product Manager: keeps it true to the idea; Product Leader: owns it');
  expect(text).toContain("Source: Product Leader vs Product Manager: What's the Difference? (TLVTech, 5 June 2025)");
  expect(text).toMatch(/Related: The Agile Advantage/);
});
