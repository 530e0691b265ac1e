import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { type Answer, compose } from '../../../src/answers/composing/compose.ts';
import { decide } from '../../../src/answers/deciding/decide.ts';
import { prepare } from '../../../src/answers/engine.ts';
import { words } from '../../../src/answers/language/text.ts';
import { understand } from '../../../src/answers/language/understand.ts';
import type { Entry } from '../../../src/knowledge/schema.ts';
import { DYER, entry, HATTER, HATTERS, PAY, SELLER, TOOLS } from '../../support/hatters.ts';

const engine = prepare(HATTERS);

const GUILD = {
  id: 'guild',
  title: 'The guild',
  url: 'https://x.example/guild',
  listed: false,
  imprint: 'Hatters, 1 May 2026',
};
const FELT = { id: 'felt', title: 'On felt', url: 'https://x.example/guild', listed: true };
/** An entry that only the ranker puts there. */
const ANY = expect.any(String);
const NONE = { after: null, named: null, earlier: [], notCovered: [], notes: [], related: [], suggestions: [] };

describe('every word of an answer', () => {
  test('to a comparison that an entry makes', () => {
    expect(answer('master hatter vs felt dyer', engine)).toEqual({
      ...{
        ...NONE,
        question: 'master hatter vs felt dyer',
        kind: 'comparison',
        roles: ['hatter', 'dyer'],
        aspect: null,
      },
      entries: ['both', 'who-has-tools', 'who-is-paid'],
      nearest: ['both', 'who-has-tools', 'who-is-paid'],
      ...{ score: 0.98, title: 'Master Hatter vs Felt Dyer', summary: 'One shapes, one colours.' },
      table: {
        columns: ['Master Hatter', 'Felt Dyer'],
        rows: [
          { label: 'Tools', cells: ['blocks and irons', null] },
          { label: 'Pay', cells: ['by the hat', 'by the day'] },
        ],
      },
      notes: ["Nothing in the article on: a dyer's tools."],
      sources: [{ ...GUILD, section: null }],
      further: { aspects: [TOOLS, PAY], roles: [SELLER] },
    });
  });

  test('to a comparison that none makes, with what is known of each', () => {
    expect(answer('felt dyer vs hat seller', engine)).toEqual({
      ...{ ...NONE, question: 'felt dyer vs hat seller', kind: 'comparison', roles: ['dyer', 'seller'], aspect: null },
      ...{ entries: ['dyer', 'who-is-paid'], nearest: ['dyer', 'who-is-paid', 'both'], score: 0.98 },
      title: 'Felt Dyer vs Hat Seller',
      summary: 'Nothing compares the dyer and the seller directly; this is what is known of each.',
      table: { columns: ['Felt Dyer', 'Hat Seller'], rows: [{ label: 'Pay', cells: ['by the day', null] }] },
      notes: ["Nothing in the article on: a seller's wage."],
      sources: [
        { ...FELT, section: null, imprint: '' },
        { ...GUILD, section: null },
      ],
      related: [
        { ...FELT, why: 'reason 0' },
        { id: 'lost', title: 'A lost page', url: null, listed: false, why: 'reason 2' },
        { id: 'guild', title: 'The guild', url: 'https://x.example/guild', listed: false, why: 'reason 3' },
      ],
      further: { aspects: [PAY], roles: [HATTER] },
    });
  });

  test('to an aspect of a comparison', () => {
    expect(answer('master hatter vs felt dyer wage', engine)).toEqual({
      ...{ ...NONE, question: 'master hatter vs felt dyer wage', kind: 'comparison', roles: ['hatter', 'dyer'] },
      ...{ aspect: 'pay', entries: ['who-is-paid'], nearest: ['who-is-paid', ANY, ANY], score: 0.98 },
      ...{ title: 'Master Hatter vs Felt Dyer (pay)', summary: 'Both are paid.' },
      table: {
        columns: ['Master Hatter', 'Felt Dyer'],
        rows: [{ label: 'Pay', cells: ['by the hat', 'by the day'] }],
      },
      sources: [{ ...GUILD, section: null }],
      further: { aspects: [TOOLS], roles: [SELLER] },
    });
  });

  test('on one role, named by a title that is read as it, beside one that is not covered', () => {
    expect(answer('head of hats vs cobbler', engine)).toEqual({
      ...{ ...NONE, question: 'head of hats vs cobbler', kind: 'profile', roles: ['hatter'], aspect: null },
      notCovered: ['cobbler'],
      entries: ['hatter', 'who-has-tools', 'who-is-paid'],
      nearest: ['hatter', 'who-has-tools', 'who-is-paid'],
      ...{ score: 0.98, title: 'Master Hatter', summary: 'Shapes hats.' },
      table: {
        columns: ['Master Hatter'],
        rows: [
          { label: 'Tools', cells: ['blocks and irons'] },
          { label: 'Pay', cells: ['by the hat'] },
        ],
      },
      notes: ['"head of hats" is read as Master Hatter.', 'I have nothing on cobblers.'],
      sources: [{ ...GUILD, section: 'Trades' }],
      related: [{ ...FELT, why: 'what hats are made of' }],
      further: { aspects: [TOOLS, PAY], roles: [DYER, SELLER] },
    });
  });

  test('on a role that no entry tells of: its summary, and no table', () => {
    expect(answer('hat seller', engine)).toMatchObject({
      ...{ kind: 'profile', entries: [], title: 'Hat Seller', summary: 'Hat Seller in short.', table: null },
      ...{ sources: [], further: { aspects: [], roles: [HATTER, DYER] } },
    });
  });

  test('to an aspect of one role: its point', () => {
    expect(answer('felt dyer wage', engine)).toEqual({
      ...{ ...NONE, question: 'felt dyer wage', kind: 'answer', roles: ['dyer'], aspect: 'pay' },
      ...{ entries: ['who-is-paid'], nearest: ['who-is-paid', 'dyer', 'both'], score: 0.98 },
      ...{ title: 'Felt Dyer (pay)', summary: 'By the day.', table: null },
      sources: [{ ...GUILD, section: null }],
      further: { aspects: [], roles: [HATTER, SELLER] },
    });
  });

  test('on a topic: the answer of its entry', () => {
    expect(answer('what is felt', engine)).toEqual({
      ...{ ...NONE, question: 'what is felt', kind: 'answer', roles: [], aspect: null, entries: ['what-is-felt'] },
      ...{ nearest: ['what-is-felt', ANY, ANY], score: 1, title: '', summary: 'Pressed wool.', table: null },
      sources: [{ ...FELT, section: null, imprint: '' }],
      further: { aspects: [], roles: [] },
    });
  });

  test('where nothing is known: what was understood, and the nearest questions', () => {
    expect(answer('hat seller wage', engine)).toMatchObject({
      ...{
        ...NONE,
        kind: 'unknown',
        roles: ['seller'],
        aspect: 'pay',
        entries: [],
        title: '',
        table: null,
        sources: [],
      },
      ...{ nearest: ['who-is-paid', ANY, ANY], summary: "The article says nothing on a seller's wage." },
      suggestions: ['Who is paid what?', ANY, ANY],
      further: { aspects: [], roles: [] },
    });
  });

  test('where something is known, but not of all that is asked: no word of silence', () => {
    const unanswered = { kind: 'unknown', aspect: 'pay', summary: 'I have nothing on that.' };
    expect(answer('master hatter wages in zebra okapi', engine)).toMatchObject({ ...unanswered, roles: ['hatter'] });
    expect(answer('master hatter vs hat seller wages in zebra okapi gnu', engine)).toMatchObject({
      ...{ ...unanswered, roles: ['hatter', 'seller'] },
      summary: "The article says nothing on a seller's wage.",
    });
  });

  test('where nothing is near: examples', () => {
    expect(answer('zebra', engine)).toMatchObject({
      ...{ kind: 'unknown', summary: 'I have nothing on that.', sources: [], related: [] },
      suggestions: ['Master Hatter vs Felt Dyer', 'Who has the tools?', 'Who is paid what?', 'What is felt?'],
    });
  });

  test('to "help": what can be asked', () => {
    expect(answer('help', engine)).toEqual({
      ...{ ...NONE, question: 'help', kind: 'help', roles: [], aspect: null, entries: [], nearest: [], score: 1 },
      ...{ title: '', table: null, sources: [], further: { aspects: [], roles: [] } },
      summary:
        'Ask me who does what: one role, two to compare, or who is behind something. I know the Master Hatter, ' +
        'Felt Dyer and Hat Seller.',
      suggestions: ['Master Hatter vs Felt Dyer', 'Who has the tools?', 'Who is paid what?', 'What is felt?'],
    });
  });
});

describe('around an answer', () => {
  const { entries } = HATTERS;
  /** What is put together for a question where the ranker says what is given. */
  function composed(text: string, ranking: Record<string, number>, all: readonly Entry[] = entries): Answer {
    const guild = prepare({ ...HATTERS, entries: all });
    const ranked = Object.entries(ranking).map(([id, score]) => ({
      ...{ entry: all.findIndex((other) => other.id === id), score },
    }));
    const question = understand(text, words(text), guild.vocabulary);
    return compose(
      question,
      decide(question, () => ranked, guild),
      () => ranked,
      guild,
    );
  }

  test('nothing is set beside three roles', () => {
    const { further, summary } = composed('master hatter, felt dyer, hat seller', {});
    expect(further).toEqual({ aspects: [TOOLS, PAY], roles: [] });
    expect(summary).toBe(
      'Nothing compares the hatter, the dyer and the seller directly; this is what is known of each.',
    );
  });

  test('an entry on more roles, or on points of fewer, is no comparison of these', () => {
    const three = entry('three', 'Who has gear?', {
      ...{ answer: 'Few.', aspect: 'tools', roles: ['dyer', 'seller'], points: { seller: 'a till' } },
    });
    const known = 'What is known of the dyer and the seller here.';
    expect(composed('felt dyer vs hat seller tools', {}, [three]).summary).toBe(known);
    const two = { ...three, points: { dyer: 'tubs', seller: 'a till' } };
    expect(composed('felt dyer vs hat seller tools', {}, [two]).summary).toBe('Few.');
    expect(composed('felt dyer vs hat seller', {}).summary).toMatch(/^Nothing compares the dyer and the seller/);
  });

  test('a role is silent on an aspect only where no entry speaks of it', () => {
    const till = entry('till', 'Who has the till?', {
      ...{ answer: 'The seller.', aspect: 'tools', roles: ['seller'], points: { seller: 'a till' } },
    });
    expect(composed('master hatter vs hat seller', {}, [...entries, till])).toMatchObject({
      notes: ["Nothing in the article on: a seller's wage."],
      table: {
        rows: [
          { label: 'Tools', cells: ['blocks and irons', 'a till'] },
          { label: 'Pay', cells: ['by the hat', null] },
        ],
      },
    });
    expect(composed('felt dyer vs hat seller wage', {}).notes).toEqual(["Nothing in the article on: a seller's wage."]);
  });

  test.each([
    // The aspect goes first, then other roles, then what the ranker likes.
    ['hat seller wage', { 'what-is-felt': 0.3, hatter: 0.2, dyer: 0.1, 'who-is-paid': 0 }, 'who-is-paid hatter dyer'],
    ['wages zebra', { 'what-is-felt': 0.3, hatter: 0.2, 'who-is-paid': 0 }, 'who-is-paid what-is-felt hatter'],
    // What is about the role itself goes before what has a point on it.
    ['master hatter zebra', { 'who-is-paid': 0.3, dyer: 0.2, both: 0.1, hatter: 0 }, 'both hatter who-is-paid'],
    ['cobbler', { 'what-is-felt': 0.3, both: 0.2, hatter: 0.1 }, 'both hatter what-is-felt'],
    ['zebra', { 'what-is-felt': 0.41, hatter: 0.3, both: 0.2 }, 'what-is-felt hatter both'],
  ])('%j, ranked %j: nearest is %j, and it is suggested', (text, ranking, expected) => {
    const { kind, nearest, suggestions, notes, score } = composed(text, ranking);
    const questions = nearest.map((id) => entries.find((other) => other.id === id)?.question);
    expect({ kind, nearest: nearest.join(' '), notes, suggestions }).toEqual({
      ...{ kind: 'unknown', nearest: expected, notes: [], suggestions: questions },
    });
    expect(score).toBe(Math.max(...Object.values(ranking)));
  });

  test('where the ranker is not near either, examples are suggested', () => {
    expect(composed('zebra', { 'what-is-felt': 0.4 }).suggestions[0]).toBe('Master Hatter vs Felt Dyer');
    expect(composed('zebra', {})).toMatchObject({
      score: 0,
      nearest: [],
      suggestions: [expect.anything(), ANY, ANY, ANY],
    });
  });

  test('what nothing answers is never sure', () => {
    expect(composed('felt zebra', { 'what-is-felt': 0.99 })).toMatchObject({ kind: 'unknown', score: 0.49 });
  });

  test('a post that has an address of its own is linked there, wherever it is listed', () => {
    const posts = HATTERS.posts.map((post) => (post.id === 'felt' ? { ...post, url: 'https://felt.example/' } : post));
    const [source] = answer('what is felt', prepare({ ...HATTERS, posts })).sources;
    expect(source).toMatchObject({ url: 'https://felt.example/', listed: false });
  });

  test('an entry from a post that does not exist fails by name', () => {
    const lost = prepare({ ...HATTERS, posts: [] });
    expect(() => answer('what is felt', lost)).toThrow('"felt"');
  });
});
