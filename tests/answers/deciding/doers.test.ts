import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { decideByDeed } from '../../../src/answers/deciding/doers.ts';
import { prepare } from '../../../src/answers/engine.ts';
import { read } from '../../../src/answers/reading/reading.ts';
import { DYER, entry, HATTER, HATTERS, SELLER } from '../../support/hatters.ts';

const GUILD = {
  ...HATTERS,
  roles: [
    { ...HATTER, summary: 'Buys the finest rabbit wool. Rests on feast days' },
    { ...DYER, summary: 'A felt dyer paints signs. The felt dyers stir pots' },
    { ...SELLER, everyday: ['seller'], summary: 'Paints signs and doors' },
  ],
  entries: [
    ...HATTERS.entries,
    entry('what-a-seller-does', 'What is a hat seller there for?', {
      ...{
        roles: ['seller'],
        answer: 'Greets and fits the bridegrooms, counts the coins, pins and buttons, and hums.',
      },
    }),
    entry('wagons', 'Who sees to the wagons?', {
      ...{
        aspect: 'tools',
        roles: ['dyer'],
        points: { dyer: 'greases the axles; hats sold', hatter: 'paints wheels and teases cobblers' },
      },
    }),
    entry('seller-and-hatter', 'Are they friends?', { roles: ['seller', 'hatter'], answer: 'Play chess.' }),
  ],
};
const guild = prepare(GUILD);

test.each([
  ['who greets the bridegrooms', 'what-a-seller-does'],
  ['who fits the bridegrooms?', 'what-a-seller-does'],
  ['who greets and fits the bridegrooms', 'what-a-seller-does'],
  ['who counts coins', 'what-a-seller-does'],
  ['who counts the buttons', 'what-a-seller-does'],
  ['Hey, who is responsible for counting the coins?', 'what-a-seller-does'],
  ['who counts pins', 'what-a-seller-does'],
  ['whose job is it to count the coins', 'what-a-seller-does'],
  ['whose task is counting the coins', 'what-a-seller-does'],
  ['which role paints doors', 'what-a-seller-does'],
  ['who buys the wool', undefined],
  ['who buys the finest wool', 'hatter'],
  ['who buys the finest on feast days', undefined],
  ['who rests on feast days', 'hatter'],
  ['who greases the axles', 'wagons'],
  ['who paints wheels', 'wagons'],
  ['who hats sold', 'wagons'],
  ['who sold hats', undefined],
  // Two do, or nobody is said to do just that.
  ['who paints signs', undefined],
  ['who paints doors and signs', 'what-a-seller-does'],
  ['who stirs pots', 'dyer'],
  ['who stirs felt pots', 'dyer'],
  ['who greets the coins', undefined],
  ['who counts the wooden coins', undefined],
  ['who counts', undefined],
  ['who hums', undefined],
  ['who plays chess', undefined],
  ['who does not count the coins', undefined],
  ['who did count the coins', undefined],
  ['when are the coins counted', undefined],
  ['who counts the coins of the cobbler', undefined],
  ['who teases the cobbler', 'wagons'],
])('%j is answered by %j', (text, id) => {
  const decision = decideByDeed(read(text, guild).question, guild)?.decision;
  expect(decision && 'entries' in decision ? decision.entries[0]?.id : undefined).toBe(id);
});

test('it is as sure as of a name, and nothing of the question is not covered', () => {
  const verdict = (text: string) => decideByDeed(read(text, guild).question, guild);
  expect(verdict('who counts the coins')).toMatchObject({ decision: { kind: 'profile' }, score: 0.98, notCovered: [] });
  expect(verdict('who teases cobblers')).toMatchObject({
    ...{ decision: { kind: 'answer', aspect: 'tools' }, score: 0.98, notCovered: [] },
  });
});

test('whoever does something with a role that is named is somebody else', () => {
  const entries = [
    ...GUILD.entries,
    entry('what-a-dyer-does', 'What else does a felt dyer do?', { roles: ['dyer'], answer: 'Wakes the head of hats.' }),
    entry('soap', 'Who washes whom?', { aspect: 'tools', roles: ['dyer'], points: { dyer: 'soaps the hatters' } }),
  ];
  const shop = prepare({ ...GUILD, entries });
  expect(answer('who wakes the head of hats', shop)).toMatchObject({ kind: 'profile', roles: ['dyer'], notes: [] });
  expect(answer('who wakes the felt dyer', shop).kind).toBe('unknown');
  expect(answer('does the felt dyer wake the head of hats', shop).roles).toEqual(['dyer', 'hatter']);
  expect(answer('who soaps the master hatters', shop).kind).toBe('unknown');
});

test('whoever does what is asked for is shown as a whole', () => {
  const { kind, roles, title, entries } = answer('So who counts the coins?', guild);
  expect({ kind, roles, title, entries }).toEqual({
    ...{ kind: 'profile', roles: ['seller'], title: 'Hat Seller' },
    entries: ['what-a-seller-does'],
  });
});
