import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/composing/compose.ts';
import { plainText } from '../../../src/answers/composing/plain.ts';

const NOTHING: Answer = {
  ...{
    question: 'q',
    after: null,
    kind: 'answer',
    roles: [],
    aspect: null,
    named: null,
    earlier: [],
    notCovered: [],
    entries: [],
    nearest: [],
  },
  ...{ score: 1, title: '', summary: 'Two meet.', table: null, notes: [], sources: [], related: [], suggestions: [] },
  further: { aspects: [], roles: [] },
};
const POST = { id: 'post', title: 'On hats', url: 'https://x.example/hats', listed: false };

test('an answer says no more than it has', () => {
  expect(plainText(NOTHING)).toBe('Two meet.');
});

test('a comparison names the side of each cell, and a dash where nothing is known', () => {
  const table = { columns: ['Cap', 'Hat'], rows: [{ label: 'Brim', cells: [null, 'wide'] }] };
  expect(
    plainText({ ...NOTHING, kind: 'comparison', title: 'Cap vs Hat', table, notes: ['A note.', 'Another.'] }),
  ).toBe('Cap vs Hat: Two meet.\nBrim: Cap: -; Hat: wide\nA note.\nAnother.');
});

test('a profile has one side, which needs no name', () => {
  const rows = [
    { label: 'Brim', cells: ['wide'] },
    { label: 'Peak', cells: [null] },
  ];
  expect(plainText({ ...NOTHING, kind: 'profile', title: 'Hat', table: { columns: ['Hat'], rows } })).toBe(
    'Hat: Two meet.\nBrim: wide\nPeak: -',
  );
});

test('sources come with what is known of them, and what is a source is not related too', () => {
  const sources = [
    { ...POST, section: null, imprint: 'Hatters, 1 May 2026' },
    { ...POST, id: 'bare', title: 'Bare', section: 'Conclusion', imprint: '' },
    { ...POST, id: 'in-a-list', title: 'In a list', listed: true, section: null, imprint: 'Hatters' },
  ];
  const related = [
    { ...POST, why: 'the source itself' },
    { ...POST, id: 'more', title: 'More', why: 'goes on' },
    { ...POST, id: 'far', title: 'Far', listed: true, why: 'goes further' },
  ];
  expect(plainText({ ...NOTHING, sources, related })).toBe(
    [
      'Two meet.',
      'Source: On hats (Hatters, 1 May 2026)',
      'Source: Bare',
      'Source: In a list (Hatters; listed under Related Articles)',
      'Related: More: goes on',
      'Related: Far: goes further (listed under Related Articles)',
    ].join('\n'),
  );
});

test.each([
  ['unknown', 'What I do know:'],
  ['help', 'Try:'],
] as const)('what can be asked next, after %s', (kind, lead) => {
  expect(plainText({ ...NOTHING, kind, suggestions: ['Who has a hat?', 'hat vs cap'] })).toBe(
    `Two meet.\n${lead} "Who has a hat?", "hat vs cap"`,
  );
});
