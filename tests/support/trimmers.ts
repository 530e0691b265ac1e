/** A knowledge base whose names are alike, and what they mean. */
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { entry } from './hatters.ts';

export const TRIMMERS: Knowledge = {
  roles: [
    {
      ...{ id: 'dyer', name: 'Felt Dyer', summary: '–', aliases: ['FD', 'felt colour master', 'tinter'] },
      ...{ readAs: ['dye boss'], everyday: ['dyer'] },
    },
    { id: 'trimmer', name: 'Hat Trimmer', summary: '–', aliases: ['FD'], readAs: [], everyday: ['owner'] },
  ],
  notCovered: ['cobblers', 'hut trimmer', 'felt'],
  aspects: [
    { id: 'pay', name: 'Pay', words: ['wages', 'pay day'] },
    { id: 'gear', name: 'Gear', words: ['wage', 'way of kit'] },
  ],
  posts: [],
  entries: [
    entry('who', 'Who zaps?', { phrasings: ['zipping zones'], answer: 'Zazzy.', points: { dyer: 'zebra wool' } }),
  ],
};

export const role = (id: string, more: object = {}) => ({ kind: 'role', id, everyday: false, readAs: false, ...more });
export const COBBLERS = { kind: 'title', title: 'cobblers' };
export const HUT = { kind: 'title', title: 'hut trimmer' };
export const FELT = { kind: 'title', title: 'felt' };
