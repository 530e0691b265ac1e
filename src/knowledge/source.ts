/** One knowledge file that remembers where each of its values stands, so that an error can point at it. */
import { relative } from 'node:path';
import { isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** A file as parsed: its plain value, and a way from a path within it to a problem at that place. */
export interface Source {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** @param of what the problem is with: the value at the path, or the key that it stands under */
  problem(path: readonly PropertyKey[], found: string, expected: string, of?: 'value' | 'key'): Problem;
}

/**
 * Parses YAML (and JSON, which is YAML).
 *
 * @param file the name that problems carry
 * @param yaml its text
 */
export function parseSource(file: string, yaml: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    found: `YAML that cannot be read: ${error.message}`,
    expected: 'valid YAML',
  }));
  let value: unknown = null;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch (error) {
      const found = `YAML that cannot be read: ${(error as Error).message}`;
      problems.push({ ...at(0), found, expected: 'valid YAML, with few aliases' });
    }
  }
  return {
    value,
    problems,
    problem(path, found, expected, of = 'value') {
      return { ...at(offsetOf(path, of)), found, expected };
    },
  };

  /** Where the value at a path begins; for a key that has no value, where the key stands; else the nearest parent. */
  function offsetOf(path: readonly PropertyKey[], of: 'value' | 'key'): number {
    for (let length = path.length; length > 0; length--) {
      const key = path[length - 1];
      const parent = document.getIn(path.slice(0, length - 1), true);
      let offset: number | undefined;
      if (isNode(parent)) {
        visit(parent, {
          Pair: (_, pair) => {
            if (isPair(pair) && isScalar(pair.key) && pair.key.value === key) offset ??= pair.key.range?.[0];
            return visit.SKIP;
          },
        });
      }
      const node = document.getIn(path.slice(0, length), true);
      const isMeant = isNode(node) && length === path.length && of === 'value';
      const place = isMeant ? (node.range?.[0] ?? offset) : offset;
      if (place !== undefined) return place;
      if (isNode(node) && node.range) return node.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
  }
}

/** Turns what zod complains of into problems at their places. */
export function problemsOf(source: Source, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        source.problem([...issue.path, key], `the key "${key}"`, 'only keys that the schema names', 'key'),
      );
    }
    const value = issue.path.reduce<unknown>(
      (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
      source.value,
    );
    return [source.problem(issue.path, shown(value), expectedBy(issue))];
  });
}

function expectedBy(issue: z.core.$ZodIssue): string {
  const name = issue.path.findLast((key) => typeof key === 'string');
  const what = name === undefined ? '' : ` for "${String(name)}"`;
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.expected === 'array' ? 'a list' : issue.expected}${what}`;
    case 'too_big':
      return `at most ${issue.maximum}${what}`;
    default:
      return `${issue.message}${what}`;
  }
}

/** What the system has against reading a file or a folder. */
export function unreadable(path: string, message: string): Problem {
  const place = { file: shownPath(path), line: 1, column: 1 };
  return { ...place, found: `what cannot be read (${message})`, expected: 'a file that the bot may read' };
}

/** A path as problems name it: from the working directory, where it is within that. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') || near === '' ? path : near;
}

/** A value as an error shows it: short, and unmistakable. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
