import { expect, test } from 'vitest';
import {
  areOnSameTopic,
  entriesOf,
  entriesOfAny,
  entriesOnRole,
  entriesOnTopicOf,
  isOnTopic,
} from '../../src/answers/entries.ts';
import type { Entry } from '../../src/knowledge/schema.ts';
import { GUILD } from '../support/guild.ts';

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);
const entryOf = (id: string) => entriesOf([id], GUILD)[0] as Entry;

test('entries are found by their ids, in the order of these', () => {
  expect(idsOf(entriesOf(['kilns', 'hatter'], GUILD))).toEqual(['kilns', 'hatter']);
});

test('entries are found by the roles that they speak of', () => {
  expect(idsOf(entriesOnRole('hatter', GUILD))).toEqual(['hatter']);
  expect(idsOf(entriesOfAny(['seller'], GUILD))).toEqual(['who-has-shelves']);
  expect(idsOf(entriesOfAny(['hatter', 'seller'], GUILD))).toEqual(
    idsOf(GUILD.entries.filter(({ roles }) => roles.includes('hatter') || roles.includes('seller'))),
  );
});

test.each(GUILD.entries)('the entries on the topic of $id are those that are on the same one', (entry) => {
  const same = GUILD.entries.filter((other) => areOnSameTopic(other, entry));
  expect(idsOf(entriesOnTopicOf(entry, GUILD))).toEqual(isOnTopic(entry) ? idsOf(same) : [entry.id]);
});

test('felt is a topic of several entries', () => {
  expect(idsOf(entriesOnTopicOf(entryOf('felt-age'), GUILD))).toContain('felt-moths');
});
