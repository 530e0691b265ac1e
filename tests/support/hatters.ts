/** A small knowledge base of another trade, whose answers tests hold to the letter. */
import type { Entry, Knowledge, Role } from '../../src/knowledge/schema.ts';

const role = (id: string, name: string, short: string, readAs: string[] = []): Role => ({
  ...{ id, name, short, summary: `${name} in short.`, aliases: [], readAs, everyday: [] },
});
/** An entry that says what is given, and nothing else. */
export const entry = (id: string, question: string, says: Partial<Entry>): Entry => ({
  ...{ id, question, phrasings: [], answer: '', roles: [], points: {}, related: [], source: { post: 'guild' } },
  ...says,
});

export const HATTER = role('hatter', 'Master Hatter', 'hatter', ['head of hats']);
export const DYER = role('dyer', 'Felt Dyer', 'dyer');
export const SELLER = role('seller', 'Hat Seller', 'seller');
export const TOOLS = { id: 'tools', name: 'Tools', words: ['tools'] };
export const PAY = { id: 'pay', name: 'Pay', phrase: 'wage', words: ['wage', 'wages'] };
export const HATTERS: Knowledge = {
  roles: [HATTER, DYER, SELLER],
  notCovered: ['cobbler'],
  aspects: [TOOLS, PAY],
  posts: [
    {
      id: 'guild',
      title: 'The guild',
      url: 'https://x.example/guild',
      publisher: 'Hatters',
      date: '2026-05-01',
      topics: [],
    },
    { id: 'felt', title: 'On felt', listedOn: 'guild', topics: [] },
    { id: 'lost', title: 'A lost page', publisher: 'Nobody', topics: [] },
    { id: 'dye', title: 'On dyes', date: '2026-02-03', topics: [] },
  ],
  entries: [
    entry('hatter', 'What does a master hatter do?', {
      ...{ answer: 'Shapes hats.', roles: ['hatter'], source: { post: 'guild', section: 'Trades' } },
      related: [{ post: 'felt', why: 'what hats are made of' }],
    }),
    entry('dyer', 'What does a felt dyer do?', {
      ...{ answer: 'Colours felt.', roles: ['dyer'], source: { post: 'felt' } },
      related: ['felt', 'felt', 'lost', 'guild', 'dye'].map((post, i) => ({ post, why: `reason ${i}` })),
    }),
    entry('both', 'How do a master hatter and a felt dyer differ?', {
      ...{ answer: 'One shapes, one colours.', roles: ['hatter', 'dyer'] },
    }),
    entry('who-has-tools', 'Who has the tools?', {
      ...{
        answer: 'The hatter has blocks.',
        aspect: 'tools',
        roles: ['hatter'],
        points: { hatter: 'blocks and irons' },
      },
    }),
    entry('who-is-paid', 'Who is paid what?', {
      ...{ answer: 'Both are paid.', aspect: 'pay', roles: ['hatter', 'dyer'] },
      phrasings: ['who sees to the wages'],
      points: { hatter: 'by the hat', dyer: 'by the day' },
    }),
    entry('what-is-felt', 'What is felt?', { answer: 'Pressed wool.', source: { post: 'felt' } }),
  ],
};
