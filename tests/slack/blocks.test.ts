import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/composing/compose.ts';
import { refusals } from '../../src/playground/validate.ts';
import { answerMessage, plainerMessage, sharedMessage } from '../../src/slack/blocks.ts';
import { carried, requestFrom } from '../../src/slack/carried.ts';
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
const named = fc.record({ id: fc.oneof(line, fc.uuid()), name: line });
const choices = fc.uniqueArray(named, { maxLength: 120, selector: ({ id }) => id });
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  question: text,
  after: fc.constant(null),
  kind: fc.constantFrom('comparison', 'profile', 'answer', 'help', 'unknown'),
  roles: fc.constant([]),
  aspect: fc.constant(null),
  named: fc.constant(null),
  earlier: fc.constant([]),
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
  further: fc.record({ aspects: choices, roles: choices }),
});

test('whatever a button carries comes back as it was, or cut short', () => {
  const topic = {
    roles: fc.array(fc.uuid(), { maxLength: 3 }),
    aspect: fc.option(fc.uuid()),
    named: fc.string({ minLength: 1, maxLength: 30 }),
    entries: fc.array(fc.uuid(), { minLength: 1, maxLength: 1 }),
    earlier: fc.array(fc.uuid(), { minLength: 1, maxLength: 2 }),
  };
  const after = fc.option(fc.record(topic, { requiredKeys: ['roles', 'aspect'] }));
  fc.assert(
    fc.property(fc.record({ text, after }), (request) => {
      const value = carried(request);
      expect(value.length).toBeLessThanOrEqual(LIMITS.buttonValue);
      expect(value).not.toMatch(/[<>&]/);
      const back = requestFrom(value);
      if (!('text' in back)) throw new Error('It came back as a choice.');
      expect(request.text.toWellFormed().startsWith(back.text.replace(/\uFFFD$/, ''))).toBe(true);
      expect(back.after).toEqual(request.after);
    }),
  );
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
});
