/** What is wrong in a knowledge folder, and where. */

/** Something wrong in a knowledge file. `line` and `column` count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/** The knowledge folder cannot be used; `problems` holds every reason at once. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

/** One problem on one line: `knowledge/roles.yml:12:7: found …; expected ….` */
export function formatProblem({ file, line, column, found, expected }: Problem): string {
  return `${file}:${line}:${column}: found ${found}; expected ${expected}.`;
}
