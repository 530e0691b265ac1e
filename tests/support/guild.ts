/** The hatters with more to tell, and what is decided of questions about them. */
import { decide } from '../../src/answers/deciding/decide.ts';
import { prepare } from '../../src/answers/engine.ts';
import { readable, words } from '../../src/answers/language/text.ts';
import { understand } from '../../src/answers/language/understand.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { entry, HATTERS, SELLER } from './hatters.ts';

export const GUILD: Knowledge = {
  ...HATTERS,
  roles: HATTERS.roles.map((role) => (role === SELLER ? { ...SELLER, everyday: ['seller', 'owner'] } : role)),
  notCovered: ['cobbler', 'market'],
  aspects: [...HATTERS.aspects, { id: 'kilns', name: 'Kilns', words: ['kilns'] }],
  entries: [
    ...HATTERS.entries,
    entry('who-has-shelves', 'Who has the shelves?', {
      ...{ answer: 'The hatter, oaken and varnished, near the cobblers, for marketing.', aspect: 'tools' },
      ...{ roles: ['seller'], points: { seller: 'shelves' } },
    }),
    entry('kilns', 'Where do kilns lead?', { answer: 'Up.', aspect: 'kilns', points: {} }),
    entry('hall', 'Where is the master hatter hall?', { answer: 'In Bridge Street.' }),
    entry('felt-moths', 'Do moths eat felt?', { answer: 'Gladly.', source: { post: 'felt' } }),
    entry('felt-rid', 'How do we get rid of moths?', { answer: 'With lavender.' }),
    entry('felt-age', 'When was felt invented?', { answer: 'Long ago.', source: { post: 'felt' } }),
    entry('felt-wool', 'Which wool?', {
      answer: 'Any; the shears were invented for it.',
      source: { post: 'felt' },
    }),
    entry('velvet', 'Felt or velvet?', { phrasings: ['felt compared with velvet'], answer: 'As you like.' }),
    entry('felt-users', 'What becomes of felt?', { phrasings: ['who buys felt?'], answer: 'Slippers.' }),
  ],
};
const guild = prepare(GUILD);

/** What is decided of a question, with the ranker's word for it given: as one line. */
export function decided(text: string, ranking: Record<string, number> = {}, engine = guild): string {
  const ranked = Object.entries(ranking).map(([id, score]) => ({
    ...{ entry: engine.knowledge.entries.findIndex((other) => other.id === id), score },
  }));
  const question = understand(readable(text), words(text), engine.vocabulary);
  const { decision, score, notCovered } = decide(question, () => ranked, engine);
  const entries = decision.kind === 'unknown' ? [] : decision.entries.map(({ id }) => id);
  const without = notCovered.length > 0 ? `, not ${notCovered.join(', ')}` : '';
  return `${decision.kind} ${decision.aspect ?? '-'} ${score.toFixed(2)}: ${entries.join(' ')}${without}`;
}

/** What `decided` returns of what is unknown. */
export const NOTHING = 'unknown - 0.10: ';
