/** Runs the project's own programs as a person would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The environment of a program without any setting of this machine. */
const BARE = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  DATA_FOLDER: join(tmpdir(), `rolecall-data-${process.pid}`),
};

/** Starts a source file; `folder` is where it runs. */
export function start(file: string, args: readonly string[], settings: Record<string, string> = {}): Started {
  return new Started(spawn(process.execPath, [file, ...args], { env: { ...BARE, ...settings } }));
}

/** Runs a source file to its end, with `input` on standard input. */
export function run(
  file: string,
  args: readonly string[],
  settings: Record<string, string> = {},
  input = '',
): Promise<Run> {
  const started = start(file, args, settings);
  started.child.stdin?.end(input);
  return started.ended;
}

export class Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
  #out = '';
  #err = '';

  constructor(child: ChildProcess) {
    this.child = child;
    child.stdout?.on('data', (data) => {
      this.#out += String(data);
    });
    child.stderr?.on('data', (data) => {
      this.#err += String(data);
    });
    this.ended = new Promise((resolve) => {
      child.on('close', (code) => resolve({ code, out: this.#out, err: withoutWarnings(this.#err) }));
    });
  }

  /** Waits until the standard output fits, and returns what fitted; fails when the program ends before. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.#out);
      if (found !== null) return found;
      if (this.child.exitCode !== null) throw new Error(`The program ended: ${this.#out}${this.#err}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Older versions of Node warn that their SQLite and their type stripping are new. */
function withoutWarnings(err: string): string {
  return err.replace(/^\(node:\d+\) ExperimentalWarning:.*\n(?:\(Use `node --trace-warnings.*\n)?/gm, '');
}
