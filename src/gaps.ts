/** Puts together what people asked in vain, and drafts an entry for it. */
import { areAlike } from './answers/gist.ts';
import { words } from './answers/language/text.ts';
import type { Gap } from './store/gaps.ts';

/** Questions that ask the same, however they were spelt. */
export interface GapGroup {
  /** The one that was asked most often. */
  readonly question: string;
  /** The others, most often asked first. */
  readonly variants: readonly string[];
  readonly why: Gap['why'];
  /** The entry that is nearest; null when none is. */
  readonly nearest: string | null;
  readonly times: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** Groups gaps that differ by typos and word order only, those that were met most often first. */
export function grouped(gaps: readonly Gap[]): GapGroup[] {
  const groups: Gap[][] = [];
  for (const gap of gaps) {
    const group = groups.find(([first]) => first?.why === gap.why && areAlike(first.gist, gap.gist));
    if (group === undefined) groups.push([gap]);
    else group.push(gap);
  }
  return groups.map(merged).sort((a, b) => b.times - a.times);
}

function merged(group: readonly Gap[]): GapGroup {
  const [first] = group as readonly [Gap];
  const questions = [...new Set(group.map(({ question }) => question))];
  return {
    question: first.question,
    variants: questions.slice(1),
    why: first.why,
    nearest: first.entry === '' ? null : first.entry,
    times: group.reduce((sum, { times }) => sum + times, 0),
    firstSeen: group.map(({ firstSeen }) => firstSeen).sort()[0] as string,
    lastSeen: group
      .map(({ lastSeen }) => lastSeen)
      .sort()
      .at(-1) as string,
  };
}

/** An entry for a group in the format of the knowledge files; it is not answered from until a person has finished it. */
export async function draftOf({ question, variants }: GapGroup): Promise<string> {
  const { stringify } = await import('yaml');
  const entry = {
    id: words(question).slice(0, 8).join('-') || 'new-entry',
    draft: true,
    question,
    ...(variants.length > 0 ? { phrasings: variants } : {}),
    answer: 'To do: the answer in a line or two',
    source: { post: 'to-do', section: 'To do: where it is written, or take the source out' },
  };
  return stringify([entry], { lineWidth: 0 });
}

/** Groups as comma-separated values, with a head. @see https://www.rfc-editor.org/rfc/rfc4180 */
export function csvOf(groups: readonly GapGroup[]): string {
  // A cell that begins with one of these would be a formula in a spreadsheet.
  const cell = (value: string | number) =>
    `"${String(value)
      .replace(/^(?=[=+\-@\t\r])/, "'")
      .replace(/"/g, '""')}"`;
  const rows = groups.map(({ question, variants, why, nearest, times, firstSeen, lastSeen }) =>
    [question, times, why, nearest ?? '', firstSeen, lastSeen, variants.join(' | ')].map(cell).join(','),
  );
  return ['question,times,why,nearest,first_seen,last_seen,variants', ...rows, ''].join('\r\n');
}
