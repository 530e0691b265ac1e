/** Draws an answer, and the coverage of a knowledge base, in a terminal. */
import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { Answer } from './answers/composing/compose.ts';
import { furtherReading, relatedWhy, sourceText, suggestionsTitle } from './answers/composing/plain.ts';
import type { Explanation } from './answers/explain.ts';
import type { Finding } from './doctor.ts';
import type { GapGroup } from './gaps.ts';
import type { Imported } from './import/import.ts';
import type { Knowledge } from './knowledge/schema.ts';
import type { Suggestion } from './suggest.ts';

/** Where something is drawn: how many columns there are, and whether colours may be used. */
export interface Terminal {
  readonly width: number;
  readonly colours: boolean;
}

/** The terminal behind a stream; anything that is no terminal is 80 columns wide and has no colours. */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const colours = stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return { width: stream.isTTY === true ? Math.max(stream.columns || 80, 20) : 80, colours };
}

/** An answer for people, in lines no wider than the terminal. */
export function drawAnswer(answer: Answer, terminal: Terminal): string {
  const { kind, title, summary, table, notes, sources, suggestions } = answer;
  const style = styler(terminal);
  const { width } = terminal;
  const parts = [wrap(title === '' ? style('bold', summary) : `${style('bold', title)}: ${summary}`, width)];
  if (table !== null) {
    const head = ['', ...table.columns];
    const rows = table.rows.map(({ label, cells }) => [style('cyan', label), ...cells.map((cell) => cell ?? '-')]);
    parts.push(grid(head, rows, 12, terminal));
  }
  parts.push(...notes.map((note) => wrap(style('yellow', note), width)));
  for (const source of sources) {
    parts.push(wrap(style('dim', `Source: ${sourceText(source)}`), width));
    if (source.url !== null) parts.push(style('dim', `        ${source.url}`));
  }
  for (const reference of furtherReading(answer)) {
    parts.push(wrap(style('dim', `Related: ${reference.title}: ${relatedWhy(reference)}`), width));
  }
  if (suggestions.length > 0) {
    parts.push(suggestionsTitle(kind), ...suggestions.map((question) => wrap(`  • ${question}`, width)));
  }
  return parts.join('\n');
}

/** What is known of whom: a table of roles by aspects, and how many entries and phrasings there are. */
export function drawCoverage({ roles, aspects, entries, posts }: Knowledge, terminal: Terminal): string {
  const phrasings = entries.reduce((sum, entry) => sum + 1 + entry.phrasings.length, 0);
  const totals = `${count(entries.length, 'entry', 'entries')}, ${phrasings} ways to ask, ${count(posts.length, 'post')}`;
  if (roles.length === 0 || aspects.length === 0) return totals;
  const rows = aspects.map(({ id, name }) => [
    name,
    ...roles.map((role) => (entries.some(({ aspect, points }) => aspect === id && role.id in points) ? '●' : '·')),
  ]);
  const names = roles.map(({ name }) => name);
  return `${grid(['', ...names], rows, 9, terminal)}\n${totals}`;
}

/** What people asked in vain, each with its number, how often, and what was nearest. */
export function drawGaps(groups: readonly GapGroup[], terminal: Terminal): string {
  if (groups.length === 0) return 'Nobody has asked in vain.';
  const style = styler(terminal);
  const lines = groups.map(({ question, variants, why, nearest, times }, i) => {
    const about = [
      why === 'thumbs-down' ? 'voted down' : 'no answer',
      ...(nearest === null ? [] : [`nearest: ${nearest}`]),
    ];
    const number = `${i + 1}.`.padStart(4);
    const often = `${times} ×`.padStart(7);
    return [
      wrap(`${number} ${often}  ${style('bold', question)} ${style('dim', `(${about.join(', ')})`)}`, terminal.width),
      ...variants.map((variant) => wrap(style('dim', `              also: ${variant}`), terminal.width)),
    ].join('\n');
  });
  return `${lines.join('\n')}\n${style('dim', 'An entry to start from: rolecall gaps --draft <number>')}`;
}

/** Why a question is answered as it is. */
export function drawExplanation({ names, rest, outcome, candidates }: Explanation, terminal: Terminal): string {
  const style = styler(terminal);
  const lines = [
    style('bold', outcome),
    ...names.map(({ said, means, how }) => wrap(`  “${said}”: ${means} ${style('dim', `(${how})`)}`, terminal.width)),
    ...(rest.length === 0 ? [] : [wrap(`  Neither names nor filler: ${rest.join(', ')}`, terminal.width)]),
    ...candidates.map(({ id, score, answers, why }) => {
      const mark = answers ? style('green', '✓') : '·';
      return wrap(
        `  ${mark} ${score.toFixed(2)} ${answers ? style('bold', id) : id} ${style('dim', `– ${why}`)}`,
        terminal.width,
      );
    }),
  ];
  return lines.join('\n');
}

/** What was looked at, one line each, with a mark that needs no colour. */
export function drawFindings(findings: readonly Finding[], terminal: Terminal): string {
  const style = styler(terminal);
  const marks = { good: style('green', '✓'), optional: style('dim', '·'), wrong: style('red', '✗') };
  return findings.map(({ state, says }) => wrap(`${marks[state]} ${says}`, terminal.width)).join('\n');
}

/** What an import found and did, and what is left to do. */
export function drawImport({ article, written, changes, newEntries }: Imported, terminal: Terminal): string {
  const style = styler(terminal);
  const { title, author, date, url, sections, related } = article;
  const head = [
    `${style('bold', title)}`,
    style('dim', [author ?? 'no author found', date ?? 'no date found', url ?? 'no address found'].join(', ')),
    `${count(sections.length, 'section')}, ${count(related.length, 'related post')}.`,
  ];
  if (changes === null) {
    const files = written.map((file) => `  ${file}`);
    const next =
      'Everything in them is a draft: finish an entry, take out its line “draft: true”, and the bot answers from it.';
    return [...head, ...files, next].map((line) => wrap(line, terminal.width)).join('\n');
  }
  if (changes.length === 0) return [...head, 'Nothing has changed since it was imported.'].join('\n');
  const lines = changes.flatMap(({ heading, what, added, gone }) => [
    wrap(`${style('bold', heading)} (${what})`, terminal.width),
    ...added.map((sentence) => wrap(style('green', `  + ${sentence}`), terminal.width)),
    ...(gone === 0 ? [] : [style('red', `  - ${count(gone, 'sentence')} gone`)]),
  ]);
  const drafted = newEntries === null ? [] : ['', 'Entries for what is new, to copy:', '', newEntries.trimEnd()];
  return [...head, ...lines, ...drafted].join('\n');
}

/** Phrasings to add, each with its number and what would change. */
export function drawSuggestions(suggestions: readonly Suggestion[], terminal: Terminal): string {
  if (suggestions.length === 0) return 'Nothing that was asked in vain is near enough to an entry.';
  const style = styler(terminal);
  const colours = { '+': 'green', '-': 'red', '@': 'cyan' } as const;
  const drawn = suggestions.map(({ phrasing, entry, times, why, diff }, i) => {
    const lines = diff.split('\n').map((line) => {
      const colour = colours[line.charAt(0) as keyof typeof colours];
      return colour === undefined ? line : style(colour, line);
    });
    return `${i + 1}. ${style('bold', phrasing)} → ${entry} (${times} ×${why === 'thumbs-down' ? ', voted down' : ''})\n${lines.join('\n').trimEnd()}`;
  });
  return [...drawn, style('dim', 'Add some of them: rolecall suggest --apply 1,3')].join('\n\n');
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A table whose columns share the width; where they would be too narrow to read, a list instead. */
function grid(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  narrowest: number,
  terminal: Terminal,
): string {
  const style = styler(terminal);
  const labels = Math.min(16, Math.max(...rows.map(([label]) => plainLength(label ?? ''))) + 2);
  const each = Math.min(44, Math.floor((terminal.width - labels - head.length - 1) / (head.length - 1)));
  if (each < narrowest) {
    const items = rows.map(([label, ...cells]) =>
      [label ?? '', ...cells.map((cell, i) => `  ${cells.length > 1 ? `${head[i + 1]}: ` : ''}${cell}`)]
        .map((line) => wrap(line, terminal.width))
        .join('\n'),
    );
    return items.join('\n');
  }
  const table = new Table({
    head: head.map((name) => style('bold', name)),
    colWidths: [labels, ...head.slice(1).map(() => each)],
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 1 },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

function styler({ colours }: Terminal) {
  return (format: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(format, text, { validateStream: false }) : text;
}

/** Breaks a text into lines at its spaces; every line is indented as the first is. */
function wrap(text: string, width: number): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(indent.length).split(' ')) {
    if (line !== '' && indent.length + plainLength(line) + 1 + plainLength(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((one) => `${indent}${one}`).join('\n');
}

function plainLength(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes take no room on the screen.
  return text.replace(/\u001b\[\d+m/g, '').length;
}
