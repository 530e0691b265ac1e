import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import type { Engine } from '../../../src/answers/engine.ts';
import { words } from '../../../src/answers/language/text.ts';
import { understand } from '../../../src/answers/language/understand.ts';
import { inLightOf } from '../../../src/answers/reading/follow-up.ts';
import { shippedEngine, talk } from '../../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test.each([
  [['pm vs po', 'and their pay?'], 'comparison', ['product-manager', 'product-owner'], 'compensation'],
  [['product owner', 'any stakeholders?'], 'answer', ['product-owner'], 'collaboration'],
  [['pm vs po', 'what about the salary'], 'comparison', ['product-manager', 'product-owner'], 'compensation'],
  [['product owner salary', 'what about a PM?'], 'answer', ['product-manager'], 'compensation'],
  [['product owner salary', 'and the cto?'], 'unknown', ['cto'], 'compensation'],
  [
    ['what does a PM do?', 'and how does that differ from a PO?'],
    'comparison',
    ['product-manager', 'product-owner'],
    null,
  ],
  [['what does a PM do?', 'vs leader'], 'comparison', ['product-manager', 'product-leader'], null],
  [['cto', 'and his skills?'], 'answer', ['cto'], 'skills'],
  [['cto', 'their pay?'], 'unknown', ['cto'], 'compensation'],
  [['pm vs leader', 'how do they differ?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['pm vs leader', 'what do they have in common'], 'comparison', ['product-manager', 'product-leader'], null],
  [['what does a PM do?', 'how do they differ?'], 'unknown', [], null],
  [['product owner salary', 'what does she do?'], 'profile', ['product-owner'], null],
  [['product owner salary', 'responsibilities?'], 'profile', ['product-owner'], null],
  [['pm vs leader', 'and what do they do?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['product owner salary', 'what do you do?'], 'help', [], null],
  [['what is agile', 'what do they do?'], 'unknown', [], null],
  [['does the PM own the roadmap?', 'then who does?'], 'answer', [], 'roadmap'],
  [['who sets the vision', 'whose job is it?'], 'answer', [], 'vision'],
  [['what does a PM do?', 'who does?'], 'unknown', [], null],
  [['pm vs leader', 'this or that'], 'unknown', [], null],
  [['what does a PM do?', 'who do they work with'], 'answer', ['product-manager'], 'collaboration'],
  [['what does a PM do?', 'do they work with designers'], 'answer', ['product-manager'], 'collaboration'],
  [
    ['pm vs leader', 'which of them works with designers'],
    'comparison',
    ['product-manager', 'product-leader'],
    'collaboration',
  ],
  [['pm vs leader', 'no, I meant the product owner'], 'profile', ['product-owner'], null],
  [['product owner salary', 'got it, and the PM?'], 'answer', ['product-manager'], 'compensation'],
  [['pm vs leader', 'who owns the roadmap?'], 'answer', [], 'roadmap'],
  [['pm vs leader', 'what is agile'], 'answer', [], null],
  [['pm vs leader', 'what about a scrum master?'], 'unknown', [], null],
  [['pm vs leader', 'thanks!'], 'unknown', [], null],
  [['product owner', 'why are they needed?'], 'profile', ['product-owner'], null],
  [['product owner', 'can you explain it simpler?'], 'profile', ['product-owner'], null],
  [['product owner', 'so basically a PM?'], 'comparison', ['product-owner', 'product-manager'], null],
  [['product leader', 'could a PO do that?'], 'comparison', ['product-leader', 'product-owner'], null],
  [['pm vs po', 'who decides then?'], 'comparison', ['product-manager', 'product-owner'], null],
  [
    ['pm vs po', 'where is the difference in day to day work?'],
    'comparison',
    ['product-manager', 'product-owner'],
    'delivery',
  ],
  [['pm vs po', 'in agile?'], 'comparison', ['product-manager', 'product-owner'], 'methodology'],
  [['who owns the roadmap', "what's the PM's part?"], 'answer', ['product-manager'], 'roadmap'],
  [['who owns the roadmap', "what's the PM's role there?"], 'answer', ['product-manager'], 'roadmap'],
  [['who owns the roadmap', "what's the PM's role?"], 'profile', ['product-manager'], null],
  [['pm vs leader', 'and in a startup?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['who owns the roadmap', 'and in a startup?'], 'answer', [], 'roadmap'],
  [['product leader salary', 'and in a startup?'], 'unknown', [], null],
  [['hats?', 'and in a startup?'], 'unknown', [], null],
  [['product owner salary', 'what does it depend on?'], 'answer', ['product-owner'], 'compensation'],
  [['pm vs po', 'why two roles?'], 'comparison', ['product-manager', 'product-owner'], null],
  [['who sets the vision?', 'does the PM help?'], 'answer', ['product-manager'], 'vision'],
  [['product leader', 'what would a PM do instead?'], 'comparison', ['product-leader', 'product-manager'], null],
  [['pm vs po', "what's the overlap?"], 'comparison', ['product-manager', 'product-owner'], null],
  [['pm vs po', "which one's closer to devs?"], 'comparison', ['product-manager', 'product-owner'], 'collaboration'],
  [['CTO skills', 'anything on mobile?'], 'answer', ['cto'], 'career'],
  [['CTO', 'is devops really necessary?'], 'answer', ['cto'], 'skills'],
  [['product owner', 'do we get lunch?'], 'unknown', [], null],
  [['product owner', 'what are we paying the cleaners for'], 'unknown', [], null],
  [['product owner', 'same as a scrum master?'], 'profile', ['product-owner'], null],
  [['product owner', 'tech leads, what do they do'], 'unknown', [], null],
  [['product owner', 'do they like pizza?'], 'unknown', [], null],
  [['pm vs leader', 'which one should I become?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['pm vs leader', 'which one is cheaper, a cat or a dog'], 'unknown', [], null],
  [['pm vs leader', 'and who is the boss?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['pm vs leader', 'is one senior to the other?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['pm vs leader', 'more on the second please'], 'profile', ['product-leader'], null],
  [['who owns the roadmap?', 'what does the PM do with it?'], 'answer', ['product-manager'], 'roadmap'],
  [['who launches the product?', 'is the PM involved?'], 'unknown', ['product-manager'], 'lifecycle'],
  [['CTO skills', 'same for the architect?'], 'unknown', ['software-architect'], 'skills'],
  [['who owns the roadmap?', 'is it the PM?'], 'answer', ['product-manager'], 'roadmap'],
  [['who owns the roadmap?', 'so the PM?'], 'answer', ['product-manager'], 'roadmap'],
  [['pm vs po', 'only the pay'], 'comparison', ['product-manager', 'product-owner'], 'compensation'],
  [['product owner', 'and a PM?', 'differences?'], 'comparison', ['product-owner', 'product-manager'], null],
  [['who owns the roadmap?', 'so not the PO?'], 'unknown', ['product-owner'], 'roadmap'],
  [['cto', "what's the salary"], 'unknown', ['cto'], 'compensation'],
  // What asks of a topic, or of somebody that nothing is known of, and is no follow-up.
  [['pm vs leader', 'why should we use agile'], 'answer', [], null],
  [['product owner salary', 'scrum of scrums'], 'answer', [], null],
  [['cto', 'what are some agile frameworks'], 'answer', [], null],
  [['pm vs leader', 'product owner vs scrum master'], 'profile', ['product-owner'], null],
  [['pm vs leader', 'who or what is a product owner'], 'profile', ['product-owner'], null],
  [['cto', 'who is paid by results?'], 'answer', [], 'compensation'],
  [['product owner', 'do they work in agile?'], 'answer', ['product-owner'], 'methodology'],
  // What names an aspect, and yet is no follow-up.
  [['pm vs leader', 'what is the price of eggs'], 'unknown', [], 'product-details'],
  [['pm vs leader', 'the price of eggs'], 'unknown', [], 'product-details'],
  [['pm vs leader', 'what is our pricing'], 'unknown', [], 'product-details'],
  [['pm vs leader', 'the roadmap looks great'], 'unknown', [], 'roadmap'],
  [['pm vs leader', 'when is the launch'], 'unknown', [], 'lifecycle'],
  [['pm vs leader', 'difference between a ux designer and a ui designer'], 'unknown', [], null],
  [['product owner', 'scrum masters, what are they for'], 'unknown', [], null],
  [['product owner', 'how is the pay'], 'answer', ['product-owner'], 'compensation'],
  [['product owner', 'how is their pay in Berlin'], 'answer', ['product-owner'], 'compensation'],
  [['pm vs leader', 'help'], 'help', [], null],
  [['pm vs leader', 'what does a product owner do?'], 'profile', ['product-owner'], null],
  // Two roles, one after the other, and a topic in between.
  [['product owner', 'and a PM?', "what's the difference?"], 'comparison', ['product-owner', 'product-manager'], null],
  [['cto', 'architect', 'compare them'], 'comparison', ['cto', 'software-architect'], null],
  [
    ['product owner', 'and a PM?', 'who earns more?'],
    'comparison',
    ['product-owner', 'product-manager'],
    'compensation',
  ],
  [['product owner', 'and a PM?', 'who owns the roadmap?'], 'answer', [], 'roadmap'],
  [['product owner', 'and a PM?', 'both'], 'comparison', ['product-owner', 'product-manager'], null],
  [['product owner', 'both'], 'unknown', [], null],
  [['product owner salary', 'PM too'], 'answer', ['product-manager'], 'compensation'],
  [['product owner', 'cto', 'and his skills?'], 'answer', ['cto'], 'skills'],
  [['cto vs architect', 'who of them needs DevOps skills?'], 'comparison', ['cto', 'software-architect'], 'skills'],
  [
    ['product owner', 'and a PM?', 'what about a leader?', "what's the difference between the three?"],
    'comparison',
    ['product-owner', 'product-manager', 'product-leader'],
    null,
  ],
  [['who owns the roadmap', 'and the life cycle?'], 'answer', [], 'lifecycle'],
  [
    ['what does an architect do', 'do they work with the PM?'],
    'comparison',
    ['software-architect', 'product-manager'],
    'collaboration',
  ],
  [
    ['product manager', 'does he earn more than a PO?'],
    'comparison',
    ['product-manager', 'product-owner'],
    'compensation',
  ],
  [['product manager', 'is he the boss of the PO?'], 'comparison', ['product-manager', 'product-owner'], null],
  [['product manager', 'what does the PO do for them?'], 'profile', ['product-owner'], null],
  [
    ['pm vs leader', 'what is agile', 'and their pay?'],
    'comparison',
    ['product-manager', 'product-leader'],
    'compensation',
  ],
  // Which of the two, or one of them by its place.
  [['pm vs leader', 'which one is more senior?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['pm vs leader', 'which should we hire first?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['pm vs leader', 'do I need both?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['pm vs leader', 'so who decides?'], 'comparison', ['product-manager', 'product-leader'], null],
  [['product owner', 'so who decides?'], 'unknown', [], null],
  [['pm vs leader', 'which one of them likes jazz?'], 'unknown', [], null],
  [
    ['pm vs leader', 'how do these two get along?'],
    'comparison',
    ['product-manager', 'product-leader'],
    'collaboration',
  ],
  [['pm vs leader', 'tell me more about the second one'], 'profile', ['product-leader'], null],
  [['pm vs leader', 'and the former?'], 'profile', ['product-manager'], null],
  [['pm vs leader vs po', 'and the last?'], 'profile', ['product-owner'], null],
  [['product owner', 'and the second?'], 'unknown', [], null],
  [['product owner', 'do we need one?'], 'profile', ['product-owner'], null],
  [['product owner', 'which one?'], 'unknown', [], null],
  [['cto', 'what does a leader do, and who needs one?'], 'profile', ['product-leader'], null],
  [['product leader', 'so they own the roadmap?'], 'answer', ['product-leader'], 'roadmap'],
  [
    ['product leader', 'what is their relationship with PMs?'],
    'comparison',
    ['product-leader', 'product-manager'],
    'collaboration',
  ],
  [['who sets prices?', 'same for usability?'], 'answer', [], 'product-details'],
  [['pm vs po', 'in terms of pay?'], 'comparison', ['product-manager', 'product-owner'], 'compensation'],
  [['pm vs po', 'is one higher than the other?'], 'comparison', ['product-manager', 'product-owner'], null],
  [
    ['pm vs po', 'can you add the product leader please'],
    'comparison',
    ['product-manager', 'product-owner', 'product-leader'],
    null,
  ],
  [
    ['pm vs po', 'how about adding the product leader?'],
    'comparison',
    ['product-manager', 'product-owner', 'product-leader'],
    null,
  ],
  [['pm vs po', 'the leader too please'], 'comparison', ['product-manager', 'product-owner', 'product-leader'], null],
  [['pm vs po', 'now with the CTO'], 'comparison', ['product-manager', 'product-owner', 'cto'], null],
  [['what is a PM', 'and the difference to a project manager?'], 'profile', ['product-manager'], null],
  [['what does a PM do?', 'and with whom?'], 'answer', ['product-manager'], 'collaboration'],
  [['what does a CTO do?', 'where does it lead?'], 'answer', ['cto'], 'career'],
  // Nothing is known of their pay, but of what sets them apart.
  [['pm vs leader', 'One more thing: and the second? Thanks!'], 'profile', ['product-leader'], null],
  [['po', 'hm, vs PM? Sorry for all the questions.'], 'comparison', ['product-owner', 'product-manager'], null],
  [['cto', 'do they earn well?', 'compare with a leader'], 'comparison', ['cto', 'product-leader'], null],
] as const)('%j', (questions, kind, roles, aspect) => {
  expect(talk(engine, ...questions)).toMatchObject({ kind, roles, aspect });
});

test.each([
  ['We are moving to Redshift. What are its benefits?', 'redshift-benefits'],
  ['Our PM talks about redshift. How much does it cost?', 'redshift-pricing'],
  ['my team does user stories. what are they for?', 'user-stories'],
  ['I like agile. What is the weather, is it nice?', undefined],
  ['How much does it cost?', undefined],
  ['the client keeps saying agile. what is it?', 'what-is-agile'],
  ['everyone talks about sprints. what is that?', 'what-is-a-sprint'],
  ["we'd like to try agile, how do we start", 'adopting-agile'],
  ['I like agile. What is a sprint?', 'what-is-a-sprint'],
])('%j asks of what it names: %s', (question, entry) => {
  expect(answer(question, engine).entries[0]).toBe(entry);
});

test('what the knowledge has lost since it was talked about is forgotten', () => {
  const gone = { roles: ['gone'], aspect: 'gone', named: 'gone', entries: ['gone'], earlier: ['gone'] };
  expect(answer('and their pay?', engine, gone)).toMatchObject({ kind: 'unknown', roles: [], earlier: [] });
  expect(answer('what about a PO?', engine, gone)).toMatchObject({ kind: 'profile', roles: ['product-owner'] });
  expect(answer('then who does?', engine, gone)).toMatchObject({ kind: 'unknown', aspect: null });
  expect(answer('how much does it cost?', engine, gone)).toMatchObject({ kind: 'unknown' });
  expect(answer('and of Redshift?', engine, gone).entries).toEqual(answer('and of Redshift?', engine).entries);
  const half = { roles: ['cto'], aspect: null, earlier: ['gone', 'software-architect'] };
  expect(answer('what is the difference?', engine, half).roles).toEqual(['software-architect', 'cto']);
});

test('what was talked about is told in the order it has to be read in', () => {
  expect(talk(engine, 'pm', 'po', 'cto', 'architect')).toMatchObject({
    roles: ['software-architect'],
    earlier: ['cto', 'product-owner'],
    named: null,
  });
  expect(talk(engine, 'pm', 'what is redshift?')).toMatchObject({
    roles: [],
    earlier: ['product-manager'],
    named: 'redshift',
  });
  expect(talk(engine, 'pm', 'pm')).toMatchObject({ roles: ['product-manager'], earlier: [] });
});

test('without a conversation before it, a follow-up is read as it stands', () => {
  expect(answer('and their pay?', engine).roles).toEqual([]);
});

test('what was left unsaid is filled in, and what was said stays as it was', () => {
  const about = (question: string) => understand(question, words(question), engine.vocabulary);
  const before = { roles: ['cto'], aspect: 'skills' };
  expect(inLightOf(about('their pay'), before)?.roles).toEqual([{ id: 'cto', as: '', everyday: false, readAs: false }]);
  expect(inLightOf(about('their pay'), { roles: [], aspect: null })).toBeNull();
  expect(inLightOf(about('hello there'), before)).toBeNull();
  expect(inLightOf(about('what about the product owner'), before)).toMatchObject({
    aspect: 'skills',
    roles: [{ id: 'product-owner' }],
  });
  expect(inLightOf(about('what about the product owner'), { ...before, aspect: null })).toBeNull();
  expect(inLightOf(about('the product owner of tomorrow gardening'), before)).toBeNull();
  expect(inLightOf(about('product manager vs product owner'), before)).toBeNull();
  expect(inLightOf(about('product manager pay'), before)).toBeNull();
  expect(inLightOf(about('compared to the CTO'), { ...before, aspect: null })).toBeNull();
  expect(inLightOf(about('scrum master pay'), before)).toBeNull();
  expect(inLightOf(about('who owns the roadmap'), before)).toBeNull();
  const many = { roles: ['cto', 'product-owner', 'software-architect', 'product-leader'], aspect: null };
  const beside = inLightOf(about('compared to the product manager'), many)?.roles.map(({ id }) => id);
  expect(beside).toEqual(['cto', 'product-owner', 'product-manager']);
  expect(inLightOf(about('product manager gardening'), before)).toBeNull();
  expect(inLightOf(about('tell me about what a product manager is for'), before)).toBeNull();
});
