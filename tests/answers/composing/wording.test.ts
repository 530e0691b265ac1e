import { expect, test } from 'vitest';
import {
  comparisonSummary,
  comparisonTitle,
  day,
  examples,
  help,
  nothing,
  nothingOnTitles,
  readAs,
  sentence,
  silence,
} from '../../../src/answers/composing/wording.ts';
import type { Aspect, Entry, Knowledge, Role } from '../../../src/knowledge/schema.ts';

const role = (id: string, name: string, short?: string): Role => ({
  ...{ id, name, short, summary: '', aliases: [], readAs: [], everyday: [] },
});
const aspect = (id: string, name: string, phrase?: string): Aspect => ({ id, name, phrase, words: [] });
const entry = (id: string, question: string, roles: string[], of?: string): Entry => ({
  ...{ id, question, phrasings: [], answer: `About ${id}.`, roles, points: {}, related: [], aspect: of },
});

const HATTER = role('hatter', 'Master Hatter', 'hatter');
const OWNER = role('owner', 'Owner');
const PAY = aspect('pay', 'Pay');
const TOOLS = aspect('tools', 'Tools', 'set of tools');
const KNOWLEDGE: Knowledge = {
  ...{
    roles: [HATTER, OWNER],
    notCovered: [],
    aspects: [PAY, TOOLS, aspect('third', 'Third')],
    posts: [],
    examples: [],
  },
  entries: [
    entry('hatter', 'What does a hatter do?', ['hatter']),
    entry('felt', 'What is felt?', []),
    entry('both', 'How do they differ?', ['hatter', 'owner']),
    entry('pay', 'Who is paid?', ['hatter', 'owner'], 'pay'),
    entry('tools', 'Who has tools?', ['hatter'], 'tools'),
    entry('third', 'Who comes third?', ['hatter'], 'third'),
  ],
};
const NO_ROLES: Knowledge = { ...KNOWLEDGE, roles: [], aspects: [], entries: KNOWLEDGE.entries.slice(1, 2) };

test('help names the roles, or how much there is where there are none', () => {
  expect(help(KNOWLEDGE)).toBe(
    'Ask me who does what: one role, two to compare, or who is behind something. I know the Master Hatter and Owner.',
  );
  expect(help(NO_ROLES)).toBe('Ask me a question. I know the answers to 1.');
});

test('examples show a comparison, two aspects and a topic, or else the first questions', () => {
  expect(examples(KNOWLEDGE)).toEqual(['Master Hatter vs Owner', 'Who is paid?', 'Who has tools?', 'What is felt?']);
  expect(examples(NO_ROLES)).toEqual(['What is felt?']);
  expect(examples({ ...NO_ROLES, entries: KNOWLEDGE.entries.map((item) => ({ ...item, roles: ['gone'] })) })).toEqual([
    'What does a hatter do?',
    'What is felt?',
    'How do they differ?',
    'Who is paid?',
  ]);
});

test('titles and summaries of a comparison', () => {
  expect(comparisonTitle([HATTER, OWNER], null)).toBe('Master Hatter vs Owner');
  expect(comparisonTitle([OWNER], PAY)).toBe('Owner (pay)');
  expect(comparisonSummary([HATTER, OWNER], null, KNOWLEDGE.entries[2] as Entry)).toBe('About both.');
  expect(comparisonSummary([HATTER, OWNER], PAY, null)).toBe('What is known of the hatter and the Owner here.');
  expect(comparisonSummary([HATTER, OWNER, OWNER], null, null)).toBe(
    'Nothing compares the hatter, the Owner and the Owner directly; this is what is known of each.',
  );
});

test('short names that were read as a role are written in capitals', () => {
  expect(readAs('pm', HATTER)).toBe('"PM" is read as Master Hatter.');
  expect(readAs('vpx', HATTER)).toBe('"VPX" is read as Master Hatter.');
  expect(readAs('head', HATTER)).toBe('"head" is read as Master Hatter.');
});

test.each([
  [['scrum master'], 'scrum masters'],
  [['sales', 'marketing'], 'sales and marketing'],
  [['head of design', 'chief of staff', 'CEO'], 'heads of design, chiefs of staff and CEOs'],
  [['agile coach'], 'agile coaches'],
])('nothing on %j', (titles, said) => {
  expect(nothingOnTitles(titles)).toBe(`I have nothing on ${said}.`);
});

test('what was understood is said where nothing is known of it', () => {
  expect(nothing([HATTER], PAY, ['cook'])).toBe('I have nothing on cooks.');
  expect(nothing([], PAY, [])).toBe('I have nothing on that.');
  expect(nothing([HATTER], null, [])).toBe('I have nothing on that.');
  expect(nothing([HATTER, OWNER], TOOLS, [])).toBe(
    "The article says nothing on a hatter's or an Owner's set of tools.",
  );
});

test('silence is said of each role that has any', () => {
  expect(silence([{ role: HATTER, aspects: [] }])).toEqual([]);
  expect(
    silence([
      { role: HATTER, aspects: [] },
      { role: OWNER, aspects: [PAY, TOOLS] },
      { role: role('x', 'Felt X', 'x'), aspects: [PAY] },
    ]),
  ).toEqual(["Nothing in the article on: an Owner's pay or set of tools; a x's pay."]);
});

test.each([
  ['owns it', 'Owns it.'],
  ['Is it?', 'Is it?'],
  ['stop!', 'Stop!'],
  ['e.g. this.', 'E.g. this.'],
  ['a. b', 'A. b.'],
])('%j as a sentence', (point, said) => {
  expect(sentence(point)).toBe(said);
});

test.each([
  ['2025-06-05', '5 June 2025'],
  ['2026-01-31', '31 January 2026'],
  ['1999-12-01', '1 December 1999'],
])('the day %s', (date, said) => {
  expect(day(date)).toBe(said);
});
