import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import { prepare } from '../../src/answers/engine.ts';
import { DYER, HATTER, HATTERS, PAY, SELLER, TOOLS } from '../support/hatters.ts';

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
const NONE = { after: null, notCovered: [], notes: [], related: [], suggestions: [] };

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
      notes: ['Nothing in the article on: a dyer’s tools.'],
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
      notes: ['Nothing in the article on: a seller’s wage.'],
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
      notes: ['“head of hats” is read as Master Hatter.', 'I have nothing on cobblers.'],
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
      ...{ nearest: ['who-is-paid', 'hatter', ANY], summary: 'The article says nothing on a seller’s wage.' },
      suggestions: ['Who is paid what?', 'What does a master hatter do?', ANY],
      further: { aspects: [], roles: [] },
    });
  });

  test('where nothing is near: examples', () => {
    expect(answer('zebra', engine)).toMatchObject({
      ...{ kind: 'unknown', summary: 'I have nothing on that.', sources: [], related: [] },
      suggestions: ['Master Hatter vs Felt Dyer', 'Who has the tools?', 'Who is paid what?', 'What is felt?'],
    });
  });
});
