/** The questions of bench/questions, as `npm run questions` asks them. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answer } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/compose.ts';
import type { Engine } from '../../src/answers/engine.ts';
import { shippedEngine } from '../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test('of the questions to look at, no more are answered wrong than the README says', () => {
  interface Group {
    readonly expect: Partial<Answer> & { readonly entry?: string };
    readonly questions: unknown[];
  }
  const groups: Group[] = parse(readFileSync('bench/questions/seen.yml', 'utf8'));
  const wrong = groups.flatMap(({ expect: { entry, roles, notCovered, ...expected }, questions }) =>
    questions.filter((question) => {
      const got = answer(String(question), engine);
      const same = (a: readonly string[] | undefined, b: readonly string[]) =>
        a === undefined || [...a].sort().join() === [...b].sort().join();
      const fits = Object.entries(expected).every(([key, value]) => got[key as keyof Answer] === value);
      return !(
        fits &&
        same(roles, got.roles) &&
        same(notCovered, got.notCovered) &&
        (entry ?? got.entries[0]) === got.entries[0]
      );
    }),
  );
  expect(groups.flatMap(({ questions }) => questions).length).toBeGreaterThan(1_800);
  expect(wrong).toEqual([
    'whats a product owner in agile do',
    'who is in the trenches day to day',
    'how is leading product different from managing product',
    'what is S3',
    'principles of design thinking',
    'who decides salaries',
    'how to price a product',
    'what is amazon athena',
    "my boss calls himself a product leader, I'm a product manager, what's the gap",
    'what can a CTO become',
    'what does agile bring us',
    'which tool do product managers use for roadmaps',
    'list the top skills for becoming CTO',
    'how much influence on pricing does a product manager have',
    'candidate asked me today if product leader = product manager',
    'my CV says product manager but the posting says product leader, is this a promotion?',
    'where does the vision come from',
    'how is the work split during development',
    'data team mentioned redshift. what is it?',
    'PM and PO, twins or strangers?',
    'who says where we go with the product',
    'whos the doer',
    'how is software architecture made',
    'manager on duty',
    'I was a PO in my last company and now they call me PM. Did my job change?',
    'the client keeps saying agile. what is it?',
    'the price of lunch went up again, who decides that',
    "let's ship it, who's with me?",
    "if leaders set direction what's left for a PM",
    'Was macht ein PO anders als ein PM',
    "Do the PM and the PO step on each other's toes?",
    "we've got a PO, is a PM redundant?",
    'role of the owner in scrum',
    'what did the CTO move on to',
    'I need to learn about product owners',
    'I am new, product owner?',
    "what is the product manager's name",
    "let's do agile",
    'kanban is better',
    'who updated the roadmap',
    'my cousin is a product manager and I have no clue what that means',
    "product manager - yay or nay, what's it about",
    'does the PM know',
    'we call ours product lead, is that a PM',
    'first day as scrum newbie - what is a product owner',
    'PM just left the building',
    'not my job, ask the product manager',
    'differnce btwn prodct leadr & prodct mangr',
    'strategy owner?',
    'what does a PM actually do besides meetings',
    'as a backend engineer, what can I expect from my product manager',
    'why would we hire a product manager',
    'why should we pay for a software architect',
    'what does a product owner do in scrum',
    'role of the PO in sprint planning',
    'PO salary range in Berlin',
    'the CTO called, what would you do',
    'who should I ask about usability problems',
    'is being a PM a stepping stone to product leader',
    'is there any real difference between a lead and a manager in product',
    'PM - three bullets please',
    'que hace un product manager',
    'was macht ein product manager',
    'My manager made me a PO. What am I supposed to do?',
    'who gets their hands dirty',
    'is there life after CTO',
    'how do you go about software architecture',
    'what does leading a product mean',
    'do I need a product manager if I have a scrum master',
    'product leader, product manager... potato, potahto?',
    'we merged the PO and PM roles, what did we lose',
    "what is a product manager when it's at home",
    'what are we paying product managers for',
    'I need a short description of a product manager for our website',
    'what value does a product manager add',
    'so our new hire is "Head of Product"... meaning?',
    'who deals with the daily business',
    'where can being CTO take me',
    'how much do product managers make in Berlin',
    "what's so special about product leaders",
    'is there such a thing as a product owner',
    'has the PM a say in strategy',
    'what can I become after CTO',
    'redshift under the hood',
    'who works on redshift in our team',
    'who decides about my salary',
    'who is the executor of the will',
    'who are our stakeholders',
    'who plays in the scrum',
    'when does the sprint end',
    'which of them is taller, the PM or the PO',
    'do the PM and the CTO like each other',
    'who sits next to the product manager and the product owner',
    'how do PO and PM work in tandem',
    'what can a CTO do for us',
    'how much devops does a CTO need',
    'what does a CTO do next',
  ]);
});

test('each question is asked once', () => {
  const all = ['seen', 'unseen'].flatMap((part) => {
    const groups: { questions: unknown[] }[] = parse(readFileSync(`bench/questions/${part}.yml`, 'utf8'));
    return groups.flatMap(({ questions }) => questions.map(String));
  });
  expect(all.filter((question, i) => all.indexOf(question) !== i)).toEqual([]);
});
