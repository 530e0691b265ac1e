import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/answers/engine.ts';
import { decided, GUILD, NOTHING } from '../../support/guild.ts';

const BOTH = 'both who-has-tools who-is-paid';

describe('two roles', () => {
  test.each([
    ['master hatter vs felt dyer', `comparison - 0.98: ${BOTH}`],
    ['mastr hatter vs fetl dyer', `comparison - 0.92: ${BOTH}`],
    ['master hatter, felt dyer, zebra', `comparison - 0.78: ${BOTH}`],
    ['master hatter, felt dyer, zebra, quagga', `comparison - 0.58: ${BOTH}`],
    ['master hatter vs felt dyer zebra quagga okapi', `comparison - 0.50: ${BOTH}`],
    ['master hatter vs felt dyer zebra quagga okapi ibex', NOTHING],
    // Of two certain ones, or whether something is so, not that much may be told.
    ['master hatter vs the felt dyer zebra quagga', `comparison - 0.58: ${BOTH}`],
    ['master hatter vs the felt dyer zebra quagga okapi', NOTHING],
    ['why does the master hatter zebra the felt dyer', NOTHING],
    ['why does a master hatter zebra a felt dyer', `comparison - 0.78: ${BOTH}`],
    ['can a master hatter zebra a felt dyer', `comparison - 0.78: ${BOTH}`],
    ['can a master hatter zebra a felt dyer at the quagga', NOTHING],
    ['master hatter vs felt dyer zebra quagga colours irons', `comparison - 0.58: ${BOTH}`],
    ['master hatter vs hat seller zebra quagga coloured', expect.stringMatching(/^comparison - 0.58: /)],
    ['master hatter vs seller zebra', expect.stringMatching(/^comparison - 0.78: /)],
    ['master hatter vs seller zebra quagga', expect.stringMatching(/^comparison - 0.58: /)],
    ['master hatter vs seller zebra quagga okapi', NOTHING],
    ['can a master hatter zebra a seller', expect.stringMatching(/^comparison - 0.78: /)],
    ['master hatter and seller zebra', NOTHING],
    // Who of them is taller, and where they are, nobody wrote down.
    ['who is zebra, master hatter or felt dyer', NOTHING],
    ['who zebra whom, master hatter or felt dyer', NOTHING],
    ['where do the master hatter and the felt dyer sit', NOTHING],
    ['do the master hatter and the felt dyer sit in the same zebra', NOTHING],
    ['are the master hatter and the felt dyer the same zebra', `comparison - 0.78: ${BOTH}`],
    ['who colours the master hatter and the felt dyer', NOTHING],
    ['who colours the master hatter to the felt dyer', NOTHING],
    ['who are the master hatter and the felt dyer', `comparison - 0.98: ${BOTH}`],
    ['who does what, master hatter and felt dyer', `comparison - 0.98: ${BOTH}`],
    ['where do the master hatter and the felt dyer differ', `comparison - 0.98: ${BOTH}`],
    // What the two do together is not what sets them apart.
    ['what do the master hatter and the felt dyer do', `comparison - 0.98: ${BOTH}`],
    ['what do the master hatter and the felt dyer zebra', NOTHING],
    ['what does the master hatter zebra the felt dyer', `comparison - 0.78: ${BOTH}`],
    ['how do the master hatter and the felt dyer differ by zebra', `comparison - 0.78: ${BOTH}`],
    ['what did the master hatter tell the felt dyer', NOTHING],
    ['how did the master hatter and the felt dyer differ', `comparison - 0.98: ${BOTH}`],
    ['hat seller vs felt dyer tools', 'comparison tools 0.98: who-has-shelves'],
    ['hat seller vs felt dyer wage, cobbler', 'comparison pay 0.98: who-is-paid, not cobbler'],
    ['felt dyer vs hat seller', 'comparison - 0.98: dyer who-has-shelves who-is-paid'],
    ['felt dyer vs hat seller vs master hatter', /: hatter dyer who-has-tools who-has-shelves who-is-paid$/],
  ])('%j: %s', (text, expected) => {
    expect(decided(text)).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected);
  });

  test('an aspect that no entry has for them', () => {
    const without = prepare({ ...GUILD, entries: GUILD.entries.filter(({ aspect }) => aspect !== 'pay') });
    expect(decided('felt dyer vs hat seller wage', {}, without)).toBe('unknown pay 0.10: ');
  });
});

const PROFILE = 'profile - 0.98: hatter who-has-tools who-is-paid';
const TOOLS = 'answer tools 0.98: who-has-tools';

describe('one role', () => {
  test.each([
    ['master hatter', {}, PROFILE],
    ['master hatter zebra', {}, NOTHING],
    ['what master hatter shapes', {}, PROFILE],
    ['master hatter shapes', {}, NOTHING],
    ['how to be a master hatter', {}, NOTHING],
    // What it does is told only where that is what it does: working is filler otherwise.
    ['does a master hatter shape hats', {}, PROFILE],
    ['does a master hatter work', {}, NOTHING],
    ['does anyone know how a master hatter works', {}, PROFILE],
    ['does the big master hatter work', {}, PROFILE],
    ['what work does a master hatter do', {}, PROFILE],
    ['what are the types of a master hatter', {}, PROFILE],
    ['what are the types of master hatters', {}, NOTHING],
    ['what are the types that master hatters know', {}, PROFILE],
    ['how much does a master hatter drink', {}, NOTHING],
    ['the seller is here', {}, NOTHING],
    ['the seller as well', {}, 'profile - 0.98: who-has-shelves'],
    ['seller', {}, 'profile - 0.98: who-has-shelves'],
    ['felt dyer wage', {}, 'answer pay 0.98: who-is-paid'],
    ['fetl dyer wage, cobbler', {}, 'answer pay 0.95: who-is-paid, not cobbler'],
    ['felt dyer wage by the hat', {}, 'answer pay 0.98: who-is-paid'],
    ['felt dyer wage zebra', {}, 'answer pay 0.78: who-is-paid'],
    ['when felt dyer wage zebra', {}, 'unknown pay 0.10: '],
    ['when felt dyer wage', {}, 'answer pay 0.98: who-is-paid'],
    ['what did the felt dyer wage', {}, 'unknown pay 0.10: '],
    ['felt dyer wage zebra quagga', {}, 'unknown pay 0.10: '],
    ['zebra felt dyer wage', {}, 'unknown pay 0.10: '],
    ['do felt dyer wages zebra', {}, 'unknown pay 0.10: '],
    ['seller shelves, the tools zebra', {}, 'unknown tools 0.10: '],
    ['hat seller wage', {}, 'unknown pay 0.10: '],
    // The words of one of its points, or of the question that the point answers.
    ['master hatter irons', { 'who-has-tools': 0.01 }, TOOLS],
    ['felt dyer irons', { 'who-has-tools': 0.01 }, NOTHING],
    ['felt dyer paid', { 'who-is-paid': 0.72 }, 'answer pay 0.98: who-is-paid'],
    ['felt dyer paid', { 'who-is-paid': 0.71, dyer: 0.42 }, NOTHING],
    ['what did the master hatter irons', { 'who-has-tools': 0.01 }, NOTHING],
    ['master hatter irons, cobbler', { 'who-is-paid': 0.9, 'who-has-tools': 0.01 }, `${TOOLS}, not cobbler`],
    ['master hatter wage irons zebra', { 'who-has-tools': 0.01 }, 'unknown pay 0.10: '],
    // The aspect in other words.
    ['how does a master hatter have it good', { 'who-has-tools': 0.88 }, 'answer tools 0.88: who-has-tools'],
    ['where is the master hatter', { 'who-has-tools': 0.9 }, NOTHING],
    ['how does a master hatter have it good', { 'who-has-tools': 0.87, hatter: 0.6 }, PROFILE],
    [
      'how does a master hatter have it good',
      { 'who-has-tools': 0.87, hatter: 0.5 },
      'answer tools 0.87: who-has-tools',
    ],
    ['master hatter', { 'who-has-tools': 0.9 }, PROFILE],
    ['how does a felt dyer have it good', { 'who-has-tools': 0.9 }, 'profile - 0.98: dyer who-is-paid'],
    ['seller oaken', { 'who-has-shelves': 0.5 }, 'answer tools 0.50: who-has-shelves'],
    ['seller oaken, cobbler', { 'who-has-shelves': 0.5 }, 'answer tools 0.50: who-has-shelves, not cobbler'],
    ['seller oaken', { 'who-has-shelves': 0.49 }, NOTHING],
    ['seller oaken zebra', { 'who-has-shelves': 0.9 }, NOTHING],
    ['seller wage oaken', { 'who-has-shelves': 0.9 }, 'unknown pay 0.10: '],
    // Another topic that holds the name of the role.
    ['how to find the master hatter bridge', { hall: 0.5 }, 'answer - 0.50: hall'],
    ['how to find the master hatter bridge', { hall: 0.49 }, NOTHING],
    ['how to find the master hatter bridge zebra', { hall: 0.9 }, NOTHING],
    ['how does a master hatter have it good', { hall: 0.9 }, PROFILE],
    ['felt dyer bridge', { hall: 0.9 }, NOTHING],
    ['master hatter colours', { both: 0.9 }, NOTHING],
    ['master hatter varnish', { 'who-has-shelves': 0.9 }, NOTHING],
  ])('%j, ranked %j: %s', (text, ranking, expected) => {
    expect(decided(text, ranking)).toBe(expected);
  });

  test('an aspect that is part of what is said of another one', () => {
    const aspects = [...GUILD.aspects, { id: 'iron', name: 'Iron', words: ['irons'] }];
    const told = (text: string) => decided(text, { 'who-has-tools': 0.01 }, prepare({ ...GUILD, aspects }));
    expect(told('does a master hatter have irons and blocks')).toBe(TOOLS);
    expect(told('does a master hatter have irons and zebras')).toBe('unknown iron 0.10: ');
    expect(told('does a felt dyer have irons and blocks')).toBe('unknown iron 0.10: ');
  });
});

test('who does what others only have', () => {
  const entries = GUILD.entries.map((entry) =>
    entry.aspect === 'pay' ? { ...entry, phrasings: ['who is paid best'] } : entry,
  );
  const told = (text: string) => decided(text, {}, prepare({ ...GUILD, entries }));
  expect(told('who gets wages')).toBe('answer pay 0.98: who-is-paid');
  expect(told('who decides on wages')).toBe('unknown pay 0.10: ');
  expect(told('who decides on wages of a felt dyer')).toBe('unknown pay 0.10: ');
  expect(told('who decides on tools')).toBe('answer tools 0.98: who-has-tools who-has-shelves');
});

test('who has to do with a role of which that is not told', () => {
  const entries = GUILD.entries.map((entry) =>
    entry.id === 'who-has-tools'
      ? { ...entry, answer: 'The hatter has blocks, and lends them to the felt dyer.' }
      : entry,
  );
  const told = (text: string) => decided(text, {}, prepare({ ...GUILD, entries }));
  expect(told('who has tools for the felt dyer')).toBe('answer tools 0.98: who-has-tools who-has-shelves');
  expect(told('who has zebra tools for the felt dyer')).toBe('unknown tools 0.10: ');
  expect(decided('who has tools for the felt dyer')).toBe('unknown tools 0.10: ');
});
