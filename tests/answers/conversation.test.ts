import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer.ts';
import type { Engine } from '../../src/answers/engine.ts';
import { shippedEngine, talk } from '../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test.each([
  [['what is redshift', 'how much does it cost?'], 'redshift-pricing'],
  [['agile', 'since when?'], 'agile-principles'],
  [['what is redshift', 'is it free?'], 'redshift-pricing'],
  [['what is redshift', 'who made it?'], 'what-is-redshift'],
  [['agile', 'which methods are there?'], 'agile-methods'],
  [['agile', 'how do we get there?'], 'adopting-agile'],
  [['software architecture', 'where can I learn more?'], 'architecture-resources'],
  [['what is redshift', 'how does it work?', 'and the benefits?'], 'redshift-benefits'],
  [['tell me about user stories', 'what are they good for?'], 'user-stories'],
  [['what is software architecture', 'which book explains it?'], 'architecture-book'],
  [['what is redshift', 'who wrote this?'], 'about-the-article'],
  [['what is redshift', 'what is a sprint?'], 'what-is-a-sprint'],
  [['what is redshift', 'and what is a sprint?'], 'what-is-a-sprint'],
  [['what is agile', 'and who sets the vision?'], 'who-sets-the-vision'],
  [['what is agile', 'and a PM?'], 'product-manager'],
  [['what is agile', 'and a scrum master?'], undefined],
  [['what is redshift', 'how does it compare to snowflake?'], undefined],
  [['what is redshift', 'ok and how much?'], 'redshift-pricing'],
  [['what is redshift', 'thanks!'], undefined],
  [['what is redshift', 'benefits of the doubt?'], undefined],
  [['what is redshift', 'pricing?'], 'redshift-pricing'],
  [['what is agile', 'how do we start', 'benefits'], 'agile-benefits'],
  [['what is agile', 'examples'], 'agile-examples'],
  [['what is agile', 'what types are there?'], 'agile-methods'],
  [['what is agile', 'what roles are there?'], undefined],
  [['what is redshift', 'functions?'], 'redshift-features'],
  [['what is redshift', 'examples'], undefined],
  [['benefits of Agile', 'and of Redshift?'], 'redshift-benefits'],
  [['benefits of Agile', 'and of Redshift?', 'same for agile'], 'agile-benefits'],
  [['how do I start with redshift', 'and with agile?'], 'adopting-agile'],
  [['principles of agile', 'what about software architecture?'], 'architecture-principles'],
  [['agile vs waterfall', 'which one is better?'], 'agile-vs-waterfall'],
  [['redshift or athena?', 'how do they differ?'], 'redshift-vs-athena'],
  [['what is agile', 'which one is better?'], undefined],
  [['what does a CTO do', 'devops too?'], 'what-a-cto-needs'],
  [['how much does redshift cost?', 'and agile?'], 'what-is-agile'],
  [['benefits of Agile', 'redshift'], 'what-is-redshift'],
  [['redshift pricing', 'and the benefits?'], 'redshift-benefits'],
  [['what is redshift', 'ok, and what about the pricing'], 'redshift-pricing'],
  [['who owns the roadmap', 'pricing?'], 'who-manages-the-details'],
  [['what is agile', 'what tools do I need?'], 'agile-tools'],
  [['what is agile', 'how do I cook rice?'], undefined],
  [['what is redshift', 'how do I start?'], 'starting-with-redshift'],
  [['what is redshift', 'how are you?'], undefined],
  [['what is agile', 'what is it?'], 'what-is-agile'],
  [['what is agile', 'great'], undefined],
  [['what is redshift', 'what does it do?'], 'what-is-redshift'],
  [['what is redshift', 'what time is it?'], undefined],
  [['what is redshift', 'how does this work?'], undefined],
  [['what is redshift', 'what are the benefits of redshift?'], 'redshift-benefits'],
  [['what is redshift', 'what are the benefits?'], 'redshift-benefits'],
  [['what is redshift', 'so what are the benefits of agile?'], 'agile-benefits'],
  [['what is redshift', 'when is the next sprint?'], undefined],
  [['what is redshift', 'which company pays best?'], undefined],
  [['what is redshift', 'backlog?'], 'agile-life-cycle'],
  [['what is redshift', 'and what are the benefits?'], 'redshift-benefits'],
  [['what is redshift', 'how is architecture done?'], 'architecture-process'],
  [['what is redshift', 'is the redshift up'], undefined],
  [['what is agile', 'eli5 agile'], 'what-is-agile'],
  [['who owns the roadmap', 'what about the vision?'], 'who-sets-the-vision'],
  [['how does it work?'], undefined],
])('%j goes on with the topic: %s', (questions, entry) => {
  expect(talk(engine, ...questions).entries[0]).toBe(entry);
});

test('"tell me more" about a topic is told what else is known of it', () => {
  const more = talk(engine, 'how does redshift work', 'tell me more');
  expect(more).toMatchObject({
    kind: 'unknown',
    nearest: ['how-redshift-works', 'redshift-features', 'redshift-benefits'],
  });
  expect(more.suggestions).toContain('What are the benefits of Redshift?');
  expect(talk(engine, 'what is redshift', 'and snowflake?').suggestions).not.toContain(
    'What are the benefits of Redshift?',
  );
  const gone = { roles: [], aspect: null, named: 'gone' };
  expect(answer('tell me more', engine, gone).suggestions).toEqual(answer('tell me more', engine).suggestions);
});
