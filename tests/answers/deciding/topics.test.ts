import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/answers/engine.ts';
import { decided, GUILD, NOTHING } from '../../support/guild.ts';
import { entry } from '../../support/hatters.ts';

describe('no role', () => {
  test.each([
    ['zebra', {}, NOTHING],
    ['what is felt', { 'what-is-felt': 0.4 }, 'answer - 0.50: what-is-felt'],
    ['what is felt', { 'what-is-felt': 0.39 }, NOTHING],
    ['what is felts', { 'what-is-felt': 0.4 }, 'answer - 0.50: what-is-felt'],
    // Of a word that names no topic, nobody has said what it is; what is pressed, the ranker may hear.
    ['what is pressed', { 'what-is-felt': 0.9 }, NOTHING],
    ['what is pressed invented', { 'what-is-felt': 0.9 }, NOTHING],
    ['what is lavender felt', { 'felt-rid': 0.9 }, NOTHING],
    ['why is it all made of moths', { 'felt-moths': 0.9 }, NOTHING],
    ['why is all made of moths', { 'felt-moths': 0.72 }, 'answer - 0.72: felt-moths'],
    ['why is all made of moths', { 'felt-moths': 0.71 }, NOTHING],
    ['why is all pressed', { 'what-is-felt': 0.72 }, 'answer - 0.72: what-is-felt'],
    ['what did we felt', { 'what-is-felt': 0.9 }, NOTHING],
    ['which felt are we in', { 'what-is-felt': 0.9 }, NOTHING],
    ['is the felt over', { 'what-is-felt': 0.9 }, NOTHING],
    ['who is behind the felt of this bot', { 'what-is-felt': 0.9 }, NOTHING],
    ['what is felt of wool', { 'what-is-felt': 0.4 }, 'answer - 0.50: what-is-felt'],
    ['what is felt of wool', { 'what-is-felt': 0.39 }, NOTHING],
    ['what is felt', { 'what-is-felt': 0.7 }, 'answer - 0.70: what-is-felt'],
    ['what is felt zebra', { 'what-is-felt': 0.9 }, NOTHING],
    ['what is felt cobbler', { 'what-is-felt': 0.9 }, `${NOTHING}, not cobbler`],
    ['what is felt for my seller', { 'what-is-felt': 0.9 }, NOTHING],
    ['felt', { 'what-is-felt': 0.87 }, NOTHING],
    ['felt', { 'what-is-felt': 0.88 }, 'answer - 0.88: what-is-felt'],
    ['why felt', { both: 0.9, dyer: 0.9, hall: 0.9, 'what-is-felt': 0.9 }, 'answer - 0.90: both'],
    ['why felt of wool', { both: 0.9, dyer: 0.9, 'what-is-felt': 0.9 }, 'answer - 0.90: what-is-felt'],
    ['why wool', { both: 0.9, dyer: 0.9, hall: 0.9, 'what-is-felt': 0.9 }, NOTHING],
    // Words of other entries on the same topic, by the same post; of one alone they tell it apart.
    ['what is felt invented', { 'what-is-felt': 0.9 }, 'answer - 0.90: what-is-felt'],
    ['what is felt moths', { 'what-is-felt': 0.9 }, NOTHING],
    ['what felt is pressed', { 'felt-moths': 0.71, 'what-is-felt': 0.6 }, 'answer - 0.60: what-is-felt'],
    ['what felt is pressed', { 'felt-moths': 0.72, 'what-is-felt': 0.6 }, NOTHING],
    // So is how to do something.
    ['how do I felt', { 'what-is-felt': 0.9 }, NOTHING],
    ['how do I understand felt', { 'what-is-felt': 0.9 }, 'answer - 0.90: what-is-felt'],
    ['how do I get rid of moths', { 'felt-moths': 0.9, 'felt-rid': 0.8 }, 'answer - 0.80: felt-rid'],
    // What sets things apart is asked of an entry that does.
    ['felt versus wool', { 'what-is-felt': 0.9 }, NOTHING],
    ['felt versus velvet', { 'what-is-felt': 0.9, velvet: 0.6 }, 'answer - 0.60: velvet'],
    ['felt versus wool', { velvet: 0.9 }, NOTHING],
    ['felt versus velvet for zebras', { velvet: 0.6 }, 'answer - 0.60: velvet'],
    ['is felt or velvet better for my zebra', { velvet: 0.6 }, 'answer - 0.60: velvet'],
    ['felt versus velvet in zebras', { velvet: 0.6 }, NOTHING],
    ['felt versus velvet for zebra gnus', { velvet: 0.6 }, NOTHING],
    ['felt versus zebras for us', { velvet: 0.6 }, NOTHING],
    ['velvet for zebras', { velvet: 0.6 }, NOTHING],
    ['why felt and not velvet', { velvet: 0.6 }, 'answer - 0.60: velvet'],
    ['why not felt', { 'what-is-felt': 0.9 }, NOTHING],
    ['who does not have tools', {}, 'unknown tools 0.10: '],
    ['what is felt if not wool', { 'what-is-felt': 0.9 }, 'answer - 0.90: what-is-felt'],
    ['what is felt slippers', { 'what-is-felt': 0.9 }, NOTHING],
    ['what is felt colours', { 'what-is-felt': 0.9 }, NOTHING],
    ['what is felt colours moths', { both: 0.9 }, NOTHING],
    // Without any word that tells something.
    ['where did you get this', { hall: 0.88 }, 'answer - 0.88: hall'],
    ['where did you get this', { hall: 0.87 }, NOTHING],
    ['where did you', { hall: 0.9 }, NOTHING],
    ['where did you get this', { both: 0.9 }, NOTHING],
    ['who gets this all done', { 'who-has-tools': 0.88 }, 'answer tools 0.88: who-has-tools'],
    // Of a measure only what is asked for it.
    ['how big should felt be', { 'what-is-felt': 0.9 }, NOTHING],
    // Of a time only what speaks of one.
    ['when is felt for us', { 'what-is-felt': 0.9 }, NOTHING],
    ['and when is felt for us', { 'what-is-felt': 0.9, 'felt-age': 0.72 }, 'answer - 0.72: felt-age'],
    // Our own is nothing that is known here; nor is anybody's own pay.
    ['what is our felt', { 'what-is-felt': 0.9 }, NOTHING],
    ['what are my felt moths', { 'what-is-felt': 0.9 }, NOTHING],
    ['what is our felt for us all', { 'what-is-felt': 0.9 }, 'answer - 0.90: what-is-felt'],
    ['who sets wages', {}, 'answer pay 0.98: who-is-paid'],
    ['who sets my wages', {}, 'unknown pay 0.10: '],
    ['what is felt when', { 'what-is-felt': 0.9 }, 'answer - 0.90: what-is-felt'],
    // "Who …?" is answered by who.
    ['who is felt for', { 'what-is-felt': 0.9 }, NOTHING],
    ['who is felt for', { 'felt-users': 0.72 }, 'answer - 0.72: felt-users'],
    ['who is felt for', { 'felt-users': 0.71 }, NOTHING],
    ['who is felt for', { 'what-is-felt': 0.9, 'felt-users': 0.72 }, 'answer - 0.72: felt-users'],
    ['is felt for the owner of wool', { 'what-is-felt': 0.9 }, NOTHING],
    ['whose irons', { 'who-has-tools': 0.72 }, 'answer tools 0.72: who-has-tools'],
    ['irons and felt', { 'who-has-tools': 0.9, 'what-is-felt': 0.8 }, NOTHING],
    ['when are the irons here', { 'who-has-tools': 0.9, hall: 0.9 }, NOTHING],
    ['the irons', { 'who-has-tools': 0.9 }, NOTHING],
    ['irons and blocks', { 'who-has-tools': 0.9 }, 'answer tools 0.90: who-has-tools'],
    ['are the irons', { 'who-has-tools': 0.9 }, NOTHING],
    // By the name of an aspect.
    ['wages', {}, 'answer pay 0.98: who-is-paid'],
    ['and the wages', {}, 'answer pay 0.98: who-is-paid'],
    ['and of the wages', {}, 'unknown pay 0.10: '],
    ['where are wages', {}, 'unknown pay 0.10: '],
    ['wages zebra', {}, 'unknown pay 0.10: '],
    ['wages advice', {}, 'unknown pay 0.10: '],
    ['what about wages', {}, 'answer pay 0.98: who-is-paid'],
    ['who has tools', {}, 'answer tools 0.98: who-has-tools who-has-shelves'],
    ['who has tools', { 'what-is-felt': 0.9, 'who-has-tools': 0.88 }, 'answer tools 0.88: who-has-tools'],
    ['who has tools', { 'who-has-tools': 0.87 }, 'answer tools 0.98: who-has-tools who-has-shelves'],
    ['who curates the tools', {}, 'answer tools 0.98: who-has-tools who-has-shelves'],
    ['who likes the tools', {}, 'unknown tools 0.10: '],
    // A role is no answer to who has something in hand, however near the ranker sees it.
    ['who pays', { 'who-is-paid': 0.9 }, NOTHING],
    ['who has tools', { dyer: 0.9 }, 'answer tools 0.98: who-has-tools who-has-shelves'],
    ['who has the tools: cobblers', {}, 'answer tools 0.98: who-has-tools who-has-shelves'],
    ['who has the wages: cobblers', {}, 'unknown pay 0.10: , not cobbler'],
    ['who has the tools: market', {}, 'unknown tools 0.10: , not market'],
    // An aspect that nobody is asked for by "who ...?".
    ['who has kilns', {}, 'unknown kilns 0.10: '],
    ['which role has kilns', {}, 'answer kilns 0.98: kilns'],
  ])('%j, ranked %j: %s', (text, ranking, expected) => {
    expect(decided(text, ranking)).toBe(expected);
  });
});

test('the owner of a company is no role, and is not told what one does', () => {
  const owning = entry('owner', 'What does an owner do?', {
    phrasings: ['who sells?'],
    answer: 'Sells.',
    roles: ['seller'],
  });
  const shop = prepare({ ...GUILD, entries: [...GUILD.entries, owning] });
  expect(decided('who is the owner of the company', { owner: 0.9 }, shop)).toBe(NOTHING);
  expect(decided('who sells', { owner: 0.9 }, shop)).toBe('answer - 0.90: owner');
});

test('who does something is no question of what that is', () => {
  const shaping = entry('shaping', 'How are hats shaped?', { phrasings: ['who watches how hats are shaped'] });
  const shop = prepare({ ...GUILD, entries: [...GUILD.entries, shaping] });
  expect(decided('who watches hats shaped', { shaping: 0.9 }, shop)).toBe('answer - 0.90: shaping');
  expect(decided('who shapes hats', { shaping: 0.9 }, shop)).toMatch(/^profile - 0.98: hatter /);
});

describe('where there are no roles, the ranker decides', () => {
  const topics = prepare({
    ...GUILD,
    roles: [],
    entries: [...GUILD.entries.filter(({ roles }) => roles.length === 0), entry('hello', 'Hello there', {})],
  });
  test.each([
    ['felt zebra', {}, NOTHING],
    ['felt zebra', { 'what-is-felt': 0.5 }, 'answer - 0.50: what-is-felt'],
    ['felt zebra', { 'what-is-felt': 0.49 }, NOTHING],
    // Of mere words of asking, only what is asked for by no others.
    ['hi you', { 'what-is-felt': 0.9 }, NOTHING],
    ['hi you', { hello: 0.9 }, 'answer - 0.90: hello'],
    ['hi you there', { 'what-is-felt': 0.9 }, 'answer - 0.90: what-is-felt'],
    ['hi good morning', { 'what-is-felt': 0.9 }, NOTHING],
    ['hi good morning you', { 'what-is-felt': 0.9 }, 'answer - 0.90: what-is-felt'],
    ['good felt morning', { 'what-is-felt': 0.9 }, 'answer - 0.90: what-is-felt'],
  ])('%j, ranked %j: %s', (text, ranking, expected) => {
    expect(decided(text, ranking, topics)).toBe(expected);
  });
});
