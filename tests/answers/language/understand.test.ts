import { describe, expect, test } from 'vitest';
import { readable, words } from '../../../src/answers/language/text.ts';
import { understand } from '../../../src/answers/language/understand.ts';
import { vocabularyOf } from '../../../src/answers/language/vocabulary.ts';
import { HATTERS, SELLER } from '../../support/hatters.ts';

const seller = { ...SELLER, aliases: ['pl', 'pm'], everyday: ['seller', 'owner'] };
const vocabulary = vocabularyOf({ ...HATTERS, roles: [...HATTERS.roles.filter((r) => r !== SELLER), seller] });
const of = (text: string) => understand(readable(text), words(text), vocabulary);

test('every part of a question that names two roles, a title and an aspect', () => {
  expect(of('Is a head of hats or a fetl dyer paid more wages than cobblers in Zembla?')).toEqual({
    text: 'Is a head of hats or a fetl dyer paid more wages than cobblers in Zembla?',
    words: 'is a head of hats or a fetl dyer paid more wages than cobblers in zembla'.split(' '),
    roles: [
      { id: 'hatter', as: 'head of hats', everyday: false, readAs: true },
      { id: 'dyer', as: 'fetl dyer', everyday: false, readAs: false },
    ],
    notCovered: ['cobbler'],
    aspect: 'pay',
    aspects: ['pay'],
    content: ['head', 'hats', 'fetl', 'dyer', 'paid', 'wages', 'cobblers', 'zembla'],
    rest: ['paid', 'zembla'],
    ...{ ordinary: false, asksOwner: false, bare: false, compares: true, joins: false, asksWho: false },
    ...{
      asksForAll: false,
      asksForSomebody: false,
      forNot: false,
      asksWhether: true,
      asksCircumstance: false,
      asks: true,
      qualified: true,
      typos: 1,
    },
    ofAction: false,
    predicate: [],
    asksByName: false,
  });
});

describe('the roles that a question names', () => {
  test.each([
    ['fetl dyer and mastr hatter', ['dyer', 'hatter'], 2],
    ['the pl', ['seller'], 0],
    ['at 3 pm', [], 0],
    ['at 30 pm', [], 0],
    ['at 3 pl', ['seller'], 0],
    ['explain it 3 owner', ['seller'], 0],
    ['zone a3 pm', ['seller'], 0],
    ['zone 3a pm', ['seller'], 0],
    ['the seller', ['seller'], 0],
    ['the seller of hats', ['seller'], 0],
    ['the seller of wool', [], 0],
    ['an owner for tools', [], 0],
    ['compare an owner for me', ['seller'], 0],
    ['our owner or our owner', [], 0],
    ['our owner or our head of hats', ['seller', 'hatter'], 0],
    ['a seller for tools', ['seller'], 0],
    ['what is an owner for', ['seller'], 0],
    ['what is our felt dyer there for', ['dyer'], 0],
    ['which tools should our felt dyer have', ['dyer'], 0],
    ['which tools will our felt dyer have', [], 0],
    ['what did our felt dyer ask for', [], 0],
    ['i am the new felt dyer', ['dyer'], 0],
    ['ask the new felt dyer', [], 0],
    ['the seller me', [], 0],
    ['my seller', [], 0],
    ['does that seller felt', [], 0],
    ['what do we do that sellers felt', ['seller'], 0],
    ['is it true that sellers felt', ['seller'], 0],
    ['my seller and tools', [], 0],
    ['my seller and the felt dyer', ['seller', 'dyer'], 0],
    // Somebody who wants to know is asked for only where it is about themselves.
    ['my seller asked what a felt dyer does', ['dyer'], 0],
    ['my seller says she is a felt dyer', ['seller', 'dyer'], 0],
    ['our seller wants to be a felt dyer', ['seller', 'dyer'], 0],
    ['is that seller or felt dyer', ['seller', 'dyer'], 0],
    ['a seller asked what a felt dyer does', ['seller', 'dyer'], 0],
    ['our felt dyer', [], 0],
    ['our next felt dyer', [], 0],
    ['our wool, felt dyer or not', ['dyer'], 0],
    ['our opinion, felt dyer or not', ['dyer'], 0],
    ['what does our felt dyer do', ['dyer'], 0],
    ['our felt dyer vs our master hatter', ['dyer', 'hatter'], 0],
    ['our felt dyer or a master hatter', ['dyer', 'hatter'], 0],
    ['is our felt dyer paid more than our master hatter', ['dyer', 'hatter'], 0],
    ['difference of my felt dyer to his master hatter', ['dyer', 'hatter'], 0],
    ['our felt dyer is better than our master hatter', [], 0],
    ['our felt dyer and our master hatter', [], 0],
    ['is our felt dyer with our master hatter', [], 0],
    ['our felt dyer vs our zebra', [], 0],
    ['our felt dyer vs our seller', ['dyer', 'seller'], 0],
    ['who is the felt dyer of the zebras', [], 0],
    ['whos the felt dyer at zebra', [], 0],
    ['who is the felt dyer of', ['dyer'], 0],
    ['who is the felt dyer in it', ['dyer'], 0],
    ['who is a felt dyer of wool', ['dyer'], 0],
    ['demy felt dyer', ['dyer'], 0],
    ['myth felt dyer', ['dyer'], 0],
    ['pls', [], 0],
    ['felt dyer and pls', ['dyer', 'seller'], 0],
    ['felt dyer and pls', ['dyer', 'seller'], 0],
    ['felt dyer vs pls', ['dyer', 'seller'], 0],
    ['pls vs felt dyer', ['seller', 'dyer'], 0],
    ['difference felt dyer master hatter pls', ['dyer', 'hatter'], 0],
    ['difference between pls and felt dyer', ['seller', 'dyer'], 0],
    ['what do pls do', ['seller'], 0],
    ['what do pls', [], 0],
    ['our felt dyer became master hatter, what changes', ['dyer', 'hatter'], 0],
    ['our felt dyer became master hatter', ['hatter'], 0],
    ['our felt dyer says she is basically a master hatter', ['dyer', 'hatter'], 0],
    ['is our felt dyer just a master hatter', ['dyer', 'hatter'], 0],
    ['our felt dyer is seeing a master hatter', ['hatter'], 0],
    ['our felt dyer is the master hatter', ['hatter'], 0],
    ['our felt dyer is also the master hatter', ['dyer', 'hatter'], 0],
    ['our felt dyer told the master hatter what changes', ['hatter'], 0],
    ['felt dyer stand pls', ['dyer'], 0],
    ['felt dyer nadir pls', ['dyer'], 0],
    ['felt dyer anders pls', ['dyer'], 0],
  ])('%j: %j, %i letters corrected', (text, roles, typos) => {
    const question = of(text);
    expect({ roles: question.roles.map(({ id }) => id), typos: question.typos }).toEqual({ roles, typos });
  });

  test('a role that is named twice is as sure as its surer name', () => {
    const sure = { id: 'seller', as: 'hat seller', everyday: false, readAs: false };
    expect(of('seller or hat seller').roles).toEqual([sure]);
    expect(of('hat seller or seller').roles).toEqual([sure]);
    expect(of('pl or hat seller').roles).toEqual([{ ...sure, as: 'pl' }]);
    expect(of('the seller and the owner').roles).toEqual([{ ...sure, as: 'seller', everyday: true }]);
  });
});

describe('the titles that a question names', () => {
  test.each([
    ['zebra seller', ['zebra seller'], []],
    ['zebra: seller', [], ['zebra']],
    ['thought seller', ['thought seller'], []],
    ['a seller', [], []],
    ['felt dyer seller', [], []],
    ['felt dyer zebra seller', ['zebra seller'], []],
    ['cobbler and cobblers', ['cobbler'], []],
    ['cobbler zebra', ['cobbler'], ['zebra']],
    // Whom it is done for does not tell who does it.
    ['who shows cobblers the tools', [], []],
    ['who shows our tools to the cobbler', [], []],
    ['who shows our tools to a cobbler', [], []],
    ['who gives the cobblers wages', ['cobbler'], []],
    ['who decides what cobblers use for tools', ['cobbler'], []],
    ['who has tools, cobblers or a zebra', ['cobbler'], ['zebra']],
    ['who helps cobblers', ['cobbler'], []],
    ['what shows cobblers the tools', ['cobbler'], []],
    ['who knows the tools of a cobbler', ['cobbler'], []],
    ['who does the cobbler in tools', ['cobbler'], []],
    ['who does the cobbler show the tools', [], []],
  ])('%j: %j, and leaves %j', (text, notCovered, rest) => {
    const question = of(text);
    expect({ notCovered: question.notCovered, rest: question.rest }).toEqual({ notCovered, rest });
  });
});

describe('how it is asked', () => {
  const NOTHING = { ordinary: false, asksOwner: false, bare: false, compares: false, joins: false };
  const NOBODY = { asksWho: false, asksForSomebody: false, asksCircumstance: false, ofAction: false, asks: false };
  const NONE = { ...NOTHING, ...NOBODY };
  test.each([
    ['zebra', { asks: true }],
    ['my zebra', {}],
    ['my seller', { ordinary: true }],
    ['my tools', { ordinary: true }],
    ['who are our tools', { ordinary: true, asks: true, asksCircumstance: true, asksWho: true, asksForSomebody: true }],
    ['which zebra does a felt dyer use', { asks: true, asksCircumstance: true }],
    ['which zebra does a felt dyer shoe', { asks: true }],
    ['the seller of wool', { bare: false, asks: true }],
    ['pls zebra', { asks: true }],
    ['tools owner', { asksWho: true, asksOwner: true, bare: true, asks: true }],
    ['tools dyer', { asks: true, bare: true }],
    ['tools felt dyer', { bare: true, asks: true }],
    ['tools for the owner', { asksWho: true, bare: true, asks: true }],
    ['owner tools', { asksWho: true, bare: true, asks: true }],
    ['wool owner', { asksWho: true, bare: true, asks: true }],
    ['felt dyer owner', { asksWho: true, bare: true, asks: true }],
    ['the seller please', { bare: true, asks: true }],
    ['the seller came', { asks: true }],
    ['the seller works', {}],
    ['zebra vs seller', { compares: true, asks: true }],
    ['what do the felt dyer and the head of hats', { joins: true, asks: true }],
    ['is the felt dyer or the head of hats', { compares: true, joins: true, asks: true }],
    ['is a felt dyer or the head of hats', { compares: true, asks: true }],
    ['what do a felt dyer and head of hats', { joins: true, asks: true }],
    ['what between the felt dyer and head of hats', { compares: true, asks: true }],
    ['what do a felt dyer and zebra head of hats', { asks: true }],
    ['what do a felt dyer and wages', { asks: true }],
    ['does a zebra', { asks: true }],
    ['who is a zebra', { asksWho: true, asksForSomebody: true, asksCircumstance: true, asks: true }],
    ['who exactly is a felt dyer', { asksWho: true, asksForSomebody: true, asks: true }],
    ['who is the felt dyer here', { asksWho: true, asksForSomebody: true, asksCircumstance: true, asks: true }],
    ['why is the felt dyer', { asksCircumstance: true, asks: true }],
    ['and whose zebra', { asksWho: true, asksForSomebody: true, asks: true }],
    ['whom a zebra', { asksWho: true, asksForSomebody: true, asksCircumstance: true, asks: true }],
    ['whoever zebra', { asks: true }],
    ['a zebra who', { asksWho: true, asks: true }],
    ['zebra owned', { asksWho: true, asks: true }],
    ['which of them zebras', { asksWho: true, asks: true }],
    ['and which one zebras', { asksWho: true, asks: true }],
    ['which of zebras', { asks: true }],
    ['how to zebra', { asksCircumstance: true, ofAction: true, asks: true }],
    ['when zebra', { asksCircumstance: true, asks: true }],
    ['what time zebra', { asksCircumstance: true, asks: true }],
    ['what zebra right now', { asksCircumstance: true, asks: true }],
    ['what do you think zebra', { asksCircumstance: true, asks: true }],
    ['what did a zebra', { asksCircumstance: true, ofAction: true, asks: true }],
    ['zebra tomorrow', { ofAction: true, asksCircumstance: true, asks: true }],
    ['what is wrong zebra', { asksCircumstance: true, ofAction: true, asks: true }],
    ['what zebra now', { asks: true }],
    ['the new felt dyer', { ordinary: true, asks: true }],
    ['which felt dyer', { ordinary: true, asks: true }],
    ['the name of the felt dyer', { ordinary: true, asks: true }],
    ['the name of a felt dyer', {}],
    ['what is the felt dyer called', { ordinary: true, asks: true }],
    ['what is a felt dyer called', { asks: true }],
    ['which felt dyer tools', { asks: true }],
    ['a new felt dyer', { asks: true }],
    ['where is the zebra', { asksCircumstance: true, ofAction: true, asks: true }],
    ['wheres the difference', { asksCircumstance: true, asks: true, compares: true }],
    ['how do i zebra', { asksCircumstance: true, ofAction: true, asks: true }],
    ['how do i find zebras', { asksCircumstance: true, ofAction: true, asks: true }],
    ['how do you manage a zebra', { asksCircumstance: true, ofAction: true, asks: true }],
    ['how do you find the difference', { asks: true, compares: true }],
    ['what can we do zebra', { asksCircumstance: true, ofAction: true, asks: true }],
    ['how do i explain a zebra', { asks: true }],
    ['how do we separate a zebra', { asks: true }],
    ['what is a zebra working on', { asksCircumstance: true, asks: true }],
    ['what is a zebra doing now', { asksCircumstance: true, asks: true }],
    ['what does a zebra want from me', { asksCircumstance: true, asks: true }],
    ['which company zebra', { asksCircumstance: true, asks: true }],
    ['what happened to a zebra', { asksCircumstance: true, asks: true }],
    ['and where a zebra', { asksCircumstance: true, asks: true }],
    ['zebra and where', { asks: true }],
    ['how zebra to', { asks: true }],
    ['to to zebra', { asks: true }],
  ])('%j: %j', (text, expected) => {
    expect(of(text)).toMatchObject({ ...NONE, ...expected });
  });
});

test.each([
  ['the felt dyer in Zembla', false],
  ['zebra felt dyer', true],
  ['felt dyer zebra', true],
  ['cobbler zebra and felt dyer', false],
  ['felt dyer wage', false],
])('%j: another title, perhaps: %j', (text, qualified) => {
  expect(of(text).qualified).toBe(qualified);
});

test.each([
  ['is a felt dyer paid', true],
  ['a felt dyer is paid', false],
  ['', false],
])('%j asks whether: %j', (text, asksWhether) => {
  expect(of(text).asksWhether).toBe(asksWhether);
});

test('every aspect that is named, the first of them for the time being', () => {
  expect(of('wages and tools')).toMatchObject({ aspect: 'pay', aspects: ['pay', 'tools'] });
  expect(of('zebra')).toMatchObject({ aspect: null, aspects: [] });
});

describe('the words that an answer has to account for', () => {
  test.each([
    ['what is a zebra', ['zebra'], ['zebra']],
    ['how many', ['many'], ['many']],
    ['how long is it', ['long'], ['long']],
    ['how hard is it', ['hard'], ['hard']],
    ['how hard do we try', [], []],
    ['hard is it', [], []],
    ['how exactly is it', [], []],
    ['how different are they', [], []],
    ['which companies use it', ['companies'], ['companies']],
    ['which companies want it', [], []],
    ['what companies use it', [], []],
    ['many of them', [], []],
    ['how manyfold', ['manyfold'], ['manyfold']],
    ['hows that', [], []],
    ['my seller', ['seller'], ['seller']],
    ['seller of wool', ['wool'], ['seller', 'wool']],
    ['felt dyer of wool', ['wool'], ['felt', 'dyer', 'wool']],
    // What is done about an aspect says nothing more than that somebody has it in hand; what else is done does.
    ['who curates the tools', [], ['tools']],
    ['do felt dyers curate the tools', [], ['felt', 'dyers', 'tools']],
    ['curated tools', ['curated'], ['curated', 'tools']],
    ['who curates the wool', ['curates', 'wool'], ['curates', 'wool']],
    ['who likes the tools', ['likes'], ['likes', 'tools']],
    ['who would like the tools', [], ['tools']],
  ])('%j: %j, of %j', (text, rest, content) => {
    const question = of(text);
    expect({ rest: question.rest, content: question.content }).toEqual({ rest, content });
  });
});
