import { beforeAll, describe, expect, test } from 'vitest';
import { answer, answerAbout } from '../../src/answers/answer.ts';
import { plainText } from '../../src/answers/composing/plain.ts';
import { type Engine, prepare } from '../../src/answers/engine.ts';
import { inFull, words } from '../../src/answers/language/text.ts';
import type { Topic } from '../../src/answers/reading/follow-up.ts';
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

test('what somebody wrote down word for word is answered so, whatever the sentence in it that asks is like', () => {
  const told = "Everything is behind schedule. Who's supposed to keep the team on track?";
  expect(answer(told, engine).entries).toEqual(['who-delivers']);
  const place = engine.knowledge.entries.findIndex(({ id }) => id === 'architecture-book');
  const phrasings = new Map(engine.phrasings).set(inFull(words(told)), place);
  expect(answer(told, { ...engine, phrasings }).entries).toEqual(['architecture-book']);
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

test('what stands between "our" and a title decides whose it is', () => {
  const ours = (question: string) => answer(question, engine).roles;
  expect(ours('who should own our roadmap, pm or leader?')).toEqual(['product-manager', 'product-leader']);
  expect(ours('our next cto starts on monday')).toEqual([]);
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

describe('what people asked before', () => {
  const woolly = ['so that zebra fluff, what', 'what zebra fluff do you knead', 'kneading zebra fluff, what is it'];
  const of = (questions: readonly string[]) => questions.flatMap((text) => [text, `${text} then`, `and ${text}`]);
  const taught = prepare(HATTERS, undefined, [
    { of: 'what-is-felt', questions: of(woolly) },
    { of: 'help', questions: of(['give me some zebra rope', 'a zebra rope, be kind']) },
    { of: 'unknown', questions: of(['do hats burn', 'where do hats burn', 'the rain in spain']) },
  ]);

  test.each([
    ['and so what zebra fluff is it', { kind: 'answer', entries: ['what-is-felt'] }],
    ['do give me a zebra rope then', { kind: 'help' }],
    ['so where do hats burn in spain', { kind: 'unknown' }],
    ['this is something else altogether', { kind: 'unknown' }],
  ])('tells what %j asks for, where nothing else does', (question, expected) => {
    expect(answer(question, prepare(HATTERS)).kind).toBe('unknown');
    const found = answer(question, taught);
    expect(found).toMatchObject(expected);
    expect(found.score >= 0.5).toBe(found.kind !== 'unknown');
  });

  test('tells what a follow-up asks for, once what was talked about is named in it', () => {
    const questions = of(['is a felt dyer rather rich by now', 'does a felt dyer own a zebra']);
    const hatters = prepare(HATTERS, undefined, [
      { of: 'who-is-paid', questions },
      { of: 'unknown', questions: of(['do hats burn', 'where do hats burn']) },
    ]);
    const asked = (about: Topic | null) => answer('are they rather rich by now', hatters, about);
    expect(asked({ roles: ['dyer'], aspect: null })).toMatchObject({ kind: 'answer', aspect: 'pay', roles: ['dyer'] });
    // Of whom, nobody said.
    expect(asked(null)).toMatchObject({ kind: 'unknown', roles: [] });
  });

  describe('beside what many words account for', () => {
    const accounted = 'what wages does the head of hats get by the day and by the hat';
    const inPart = 'which wages does the head of hats get who kneads zebra fluff by the day';
    const learned = (question: string, ...phrasings: string[]) =>
      prepare(
        {
          ...HATTERS,
          entries: HATTERS.entries.map((entry) => (entry.aspect === 'pay' ? { ...entry, phrasings } : entry)),
        },
        undefined,
        [
          { of: 'what-is-felt', questions: of([question, ...woolly]) },
          { of: 'unknown', questions: of(['do hats burn', 'where do hats burn']) },
        ],
      );

    test('goes before it', () => {
      const notes = ['"head of hats" is read as Master Hatter.'];
      expect(answer(accounted, prepare(HATTERS))).toMatchObject({ entries: ['who-is-paid'], notes });
      expect(answer(accounted, learned(accounted))).toMatchObject({ entries: ['what-is-felt'], notes });
    });

    test('does not where somebody wrote it down word for word', () => {
      expect(answer(accounted, learned(accounted, accounted)).entries).toEqual(['who-is-paid']);
    });

    test('does not where that would lose what was understood of it', () => {
      const found = answer(inPart, learned(inPart));
      expect(found.entries).toEqual(['who-is-paid']);
      expect(found.notes).toContain('This answers only "which wages does the head of hats get".');
    });
  });

  test('does not tell what a follow-up asks for', () => {
    const hatters = prepare(HATTERS, undefined, [
      { of: 'profile', questions: of(['and what about a felt dyer']) },
      { of: 'unknown', questions: of(['do hats burn']) },
    ]);
    const found = answer('and what about a felt dyer', hatters, { roles: ['hatter'], aspect: 'tools' });
    expect(found).toMatchObject({ kind: 'unknown', roles: ['dyer'], aspect: 'tools' });
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
