import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { COURTESIES, LEADS } from '../../bench/questions/around.ts';
import { readQuestions } from '../../bench/questions/expected.ts';
import { answer } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/composing/compose.ts';
import { type Engine, prepare } from '../../src/answers/engine.ts';
import { readable, withWords, words } from '../../src/answers/language/text.ts';
import { teach } from '../../src/answers/ranking/examples.ts';
import { sentencesOf } from '../../src/answers/reading/asking-parts.ts';
import { refusals, viewRefusals } from '../../src/playground/validate.ts';
import { answerMessage, plainerMessage, sharedMessage } from '../../src/slack/blocks.ts';
import { answerModal } from '../../src/slack/home.ts';
import { shippedEngine } from '../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

/** Texts as people and machines may send them, some of them close to real questions. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3_000 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '<!channel>',
    '&lt;b&gt; pm',
    '<@U1|x> cto',
    'pm '.repeat(5_000),
    '\u0000pm',
    '<https://a.example|b> vs',
  ),
  fc
    .array(
      fc.constantFrom('pm', 'vs', 'leader', 'owner', 'roadmap', 'who', '?', '<', '>', '&', 'scrum master', 'pay'),
      { maxLength: 12 },
    )
    .map((words) => words.join(' ')),
);

const QUESTIONS = [
  'product manager vs product leader',
  'who owns the roadmap',
  'what does a product owner do',
  'product owner salary',
  'software architect',
  'what is agile',
  'chief technology officer skills',
] as const;

const understood = ({ kind, roles, aspect, notCovered, entries }: Answer) => ({
  kind,
  roles,
  aspect,
  notCovered,
  entries,
});

// A pattern that tries every way to split a text would not end before the test is given up.
test.each([
  '@',
  '@ ',
  '-',
  'as a ',
  'as a-',
  'our x-',
  'hi x ',
  'please ',
  'how do I please ',
  'the pm, ',
  'who asked: ',
  'I am here, ',
])('%j over and over is answered', (part) => {
  for (const end of ['', ', who is it', ': what is a PM?']) {
    expect(answer(`${part.repeat((2_000 - end.length) / part.length)}${end}`, engine).kind).toMatch(
      /unknown|help|profile/,
    );
  }
});

test('any text is answered, within a bound, in a form that Slack takes', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const found = answer(text, engine);
      expect(found.question.length).toBeLessThanOrEqual(2_000);
      expect(found.score).toBeGreaterThanOrEqual(0);
      expect(found.score).toBeLessThanOrEqual(1);
      for (const { blocks } of [answerMessage(found, true), plainerMessage(found), sharedMessage(found, 'U1')]) {
        expect(refusals(blocks)).toEqual([]);
      }
      expect(viewRefusals(answerModal(found))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('nothing of a question acts as mark-up in an answer', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { blocks } = sharedMessage(answer(text, engine), 'U0SHARER');
      const shown = textsIn(blocks).map((mrkdwn) =>
        mrkdwn.replaceAll('<@U0SHARER>', '').replace(/<https:\/\/www\.tlvtech\.io\/[^<>|]*\|[^<>|]*>/g, ''),
      );
      for (const mrkdwn of shown) {
        expect(mrkdwn).not.toMatch(/[<>]/);
        expect(mrkdwn).not.toMatch(/&(?!(?:amp|lt|gt);)/);
      }
    }),
    { numRuns: 500 },
  );
});

/** Every mrkdwn text of some blocks. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: string; text?: unknown };
  return [...(type === 'mrkdwn' && typeof text === 'string' ? [text] : []), ...Object.values(value).flatMap(textsIn)];
}

test('case, spacing, politeness and mark-up change nothing', () => {
  const dress = fc.record({
    question: fc.constantFrom(...QUESTIONS),
    upper: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    gap: fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0'),
    before: fc.constantFrom('', 'hey, ', 'can you tell me ', '<@U0ROLECALL> ', 'please ', '👋 ', '> '),
    after: fc.constantFrom('', '?', ' ???', ' please', ' :pray:', ' thanks!', '.'),
    mark: fc.constantFrom('', '*', '_', '`'),
  });
  fc.assert(
    fc.property(dress, ({ question, upper, gap, before, after, mark }) => {
      const cased = [...question]
        .map((letter, i) => (upper[i % upper.length] ? letter.toUpperCase() : letter))
        .join('');
      const dressed = `${before}${mark}${cased.replaceAll(' ', gap)}${mark}${after}`;
      expect(understood(answer(dressed, engine))).toEqual(understood(answer(question, engine)));
    }),
    { numRuns: 400 },
  );
});

test('what is said around a question changes nothing of its answer', async () => {
  // Before several sentences, it is said of the first of them alone.
  const questions = (await readQuestions('seen')).filter(({ question }) => {
    return words(readable(question)).length > 0 && sentencesOf(readable(question)).length === 1;
  });
  const changedFor = (of: Engine) =>
    questions.flatMap(({ question }, i) => {
      const [before, after] = COURTESIES[i % COURTESIES.length] as (typeof COURTESIES)[number];
      const lead = /^(?:who|what|which|how|why)\b/.test(question) ? `${LEADS[i % LEADS.length]} ` : before;
      const said = `${lead}${question}${after}`;
      return isDeepStrictEqual(understood(answer(said, of)), understood(answer(question, of))) ? [] : [said];
    });
  expect(changedFor({ ...engine, taught: teach([], engine.vocabulary) })).toEqual([]);
  // What an example is like has a share of it, however small.
  expect(changedFor(engine).length / questions.length).toBeLessThan(0.002);
});

test('one typo in a long name changes nothing that is understood', () => {
  const names = [
    'product manager',
    'product leader',
    'product owner',
    'software architect',
    'chief technology officer',
  ];
  const slip = fc.record({
    name: fc.constantFrom(...names),
    at: fc.integer({ min: 1, max: 30 }),
    how: fc.constantFrom('swap', 'drop', 'double'),
  });
  fc.assert(
    fc.property(slip, ({ name, at, how }) => {
      const i = 1 + (at % (name.length - 2));
      fc.pre(!name.slice(i - 1, i + 2).includes(' ') && name[i] !== name[i + 1]);
      const swapped = `${name.slice(0, i)}${name[i + 1] ?? ''}${name[i]}${name.slice(i + 2)}`;
      const typed =
        how === 'swap'
          ? swapped
          : how === 'drop'
            ? name.slice(0, i) + name.slice(i + 1)
            : `${name.slice(0, i)}${name[i]}${name.slice(i)}`;
      expect(answer(`what does a ${typed} do?`, engine).roles).toEqual(answer(`what does a ${name} do?`, engine).roles);
    }),
    { numRuns: 300 },
  );
});

test('an entry that has nothing to do with a question does not change its answer', () => {
  const unrelated = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 7, maxLength: 10 }),
    { minLength: 3, maxLength: 3 },
  );
  fc.assert(
    fc.property(unrelated, ([one = '', two = '', three = '']) => {
      const { knowledge } = engine;
      const entry = {
        id: `x-${one}`,
        question: `how ${one} ${two}`,
        phrasings: [`${two} ${three}`, `${one} of ${three}`],
        answer: three,
        roles: [],
        points: {},
        related: [],
      };
      const larger = prepare({ ...knowledge, entries: [...knowledge.entries, entry] });
      for (const question of QUESTIONS) {
        expect(understood(answer(question, larger))).toEqual(understood(answer(question, engine)));
      }
    }),
    { numRuns: 2 },
  );
});

test('a text in its own words is what it was', () => {
  fc.assert(
    fc.property(anything, (raw) => {
      const text = readable(raw);
      expect(withWords(text, words(text))).toBe(text);
      expect(words(withWords(text, words(text).fill('pm')))).toEqual(words(text).fill('pm'));
    }),
  );
});
