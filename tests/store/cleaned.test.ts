import { expect, test } from 'vitest';
import { cleaned } from '../../src/store/cleaned.ts';

test.each([
  ['<@U0ROLECALL> who owns the roadmap?', 'who owns the roadmap?'],
  ['does <#C123|product> have a <@U9|ada>, <!here>?', 'does have a , ?'],
  ['mail ada@example.com or <mailto:bob@example.org|bob@example.org> about pm', 'mail [e-mail] or [e-mail] about pm'],
  ['see <https://example.com/a?b=c|this> and www.example.com/x', 'see [link] and [link]'],
  ['call +49 (30) 123-45 67 about the cto', 'call [number] about the cto'],
  ['is 2025 the year of the po? 100 teams', 'is 2025 the year of the po? 100 teams'],
  ['hey @ada what does a pm do', 'hey what does a pm do'],
])('%j is kept as %j', (typed, kept) => {
  expect(cleaned(typed)).toBe(kept);
});

test('a long text is kept in part', () => {
  expect(cleaned('pm '.repeat(5_000)).length).toBeLessThanOrEqual(300);
});
