/** A question as a button carries it, so that it can be answered again by any replica. */
import { answer, answerAbout } from '../answers/answer.ts';
import type { Answer } from '../answers/composing/compose.ts';
import type { Engine } from '../answers/engine.ts';
import type { Topic } from '../answers/reading/follow-up.ts';
import { LIMITS } from './limits.ts';

// A letter may be written as an escape of six.
const LONGEST_LETTER = 6;

/** What was typed, with what it followed up on; or roles and an aspect that were chosen. */
export type Request = { readonly text: string; readonly after: Topic | null } | Topic;

/** The request that an answer answered. */
export function requestOf({ question, after }: Answer): Request {
  return { text: question, after };
}

/**
 * Writes a request as the value of a button.
 *
 * @param limit the most characters; the text of a longer one is cut
 */
export function carried(request: Request, limit: number = LIMITS.buttonValue): string {
  const write = (cut: number) =>
    plainJson(
      'text' in request
        ? { q: request.text.slice(0, cut).toWellFormed(), ...(request.after && short(request.after)) }
        : short(request),
    );
  const whole = write(Number.POSITIVE_INFINITY);
  return whole.length <= limit || !('text' in request)
    ? whole
    : write(Math.floor((limit - write(0).length) / LONGEST_LETTER));
}

/** Reads what `carried` wrote; a value that it did not write is read as a question. */
export function requestFrom(value: string): Request {
  try {
    const { q, r, a, n, i, e } = JSON.parse(value) as Readonly<Record<string, unknown>>;
    const topic = Array.isArray(r)
      ? {
          roles: r.map(String),
          aspect: typeof a === 'string' ? a : null,
          ...(typeof n === 'string' && { named: n }),
          ...(typeof i === 'string' && { entries: [i] }),
          ...(Array.isArray(e) && { earlier: e.map(String) }),
        }
      : null;
    if (typeof q === 'string') return { text: q, after: topic };
    if (topic !== null) return topic;
  } catch {
    // A button of an older message holds the question itself.
  }
  return { text: value, after: null };
}

export function answerRequest(request: Request, engine: Engine): Answer {
  return 'text' in request ? answer(request.text, engine, request.after) : answerAbout(request, engine);
}

function short({ roles, aspect, named, entries = [], earlier = [] }: Topic) {
  return {
    r: roles,
    ...(aspect && { a: aspect }),
    ...(named && { n: named }),
    ...(entries[0] !== undefined && { i: entries[0] }),
    ...(earlier.length > 0 && { e: earlier }),
  };
}

/** JSON in which nothing looks like Slack's mark-up. */
function plainJson(value: object): string {
  return JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
