import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { refusals } from '../../src/playground/validate.ts';
import { answerMessage, plainerMessage, sharedMessage } from '../../src/slack/blocks.ts';
import { LIMITS } from '../../src/slack/limits.ts';

/** Texts as knowledge files and people may hold them: short, very long, blank, and full of mark-up. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('x', '&'.repeat(4_000), '<!channel> '.repeat(500), 'word '.repeat(2_000), '🎉'.repeat(3_000)),
);
const line = text.map((value) => value.trim() || 'x');
const reference = fc.record({
  id: line,
  title: line,
  url: fc.option(fc.webUrl({ withQueryParameters: true })),
  listed: fc.boolean(),
});
const table = fc.integer({ min: 1, max: 30 }).chain((width) =>
  fc.record({
    columns: fc.array(line, { minLength: width, maxLength: width }),
    rows: fc.array(
      fc.record({ label: line, cells: fc.array(fc.option(text), { minLength: width, maxLength: width }) }),
      {
        minLength: 1,
        maxLength: 120,
      },
    ),
  }),
);
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  question: text,
  kind: fc.constantFrom('comparison', 'profile', 'answer', 'help', 'unknown'),
  roles: fc.constant([]),
  aspect: fc.constant(null),
  notCovered: fc.constant([]),
  entries: fc.constant([]),
  nearest: fc.constant([]),
  score: fc.constant(1),
  title: text,
  summary: line,
  table: fc.option(table),
  notes: fc.array(line, { maxLength: 20 }),
  sources: fc.array(
    fc.tuple(reference, text).map(([of, section]) => ({ ...of, section, imprint: section })),
    { maxLength: 8 },
  ),
  related: fc.array(
    fc.tuple(reference, line).map(([of, why]) => ({ ...of, why })),
    { maxLength: 3 },
  ),
  suggestions: fc.array(line, { maxLength: 5 }),
});

test('whatever an answer holds, every form of it is within what Slack takes', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      for (const message of [answerMessage(answer, true), plainerMessage(answer), sharedMessage(answer, 'U1')]) {
        expect(refusals(message.blocks)).toEqual([]);
        expect(message.text.length).toBeGreaterThan(0);
        expect(message.text.length).toBeLessThanOrEqual(LIMITS.messageText);
        expect(message.text).not.toMatch(/[<>]/);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
