/** An answer over HTTP as the text that it is: to write its message as JSON anew takes longer than to find it. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AckFn, Context, RespondArguments } from '@slack/bolt';
import type { Answer } from '../answers/composing/compose.ts';
import { answerMessage } from './blocks.ts';

const RESPONSE = 'response';

/** The messages of answers, as JSON: an answer that is remembered has its message remembered with it. */
const written = new WeakMap<Answer, string>();

type Request = IncomingMessage & { [RESPONSE]?: ServerResponse };

/** Has each request that a receiver is given hold the response to it, which Bolt keeps to itself. */
export function holdingResponses(listener: RequestListener): RequestListener {
  return (request: Request, response) => {
    request[RESPONSE] = response;
    listener(request, response);
  };
}

/** Has the listeners find the response in their context. */
export function withResponse(request: Request): Record<string, unknown> {
  return { [RESPONSE]: request[RESPONSE] };
}

/**
 * Acknowledges a command with an answer that only the one who asked sees.
 *
 * Bolt writes an object as JSON, in pieces, each time. A text it sends as it is; what it is and how long is said here.
 */
export function acknowledgeWith(
  answer: Answer,
  { ack, context }: { readonly ack: AckFn<string | RespondArguments>; readonly context: Context },
): Promise<void> {
  const response = context[RESPONSE] as ServerResponse | undefined;
  const message = () => ({ response_type: 'ephemeral', ...answerMessage(answer, true) }) as const;
  if (response === undefined) return ack(message());
  const text = written.get(answer) ?? JSON.stringify(message());
  written.set(answer, text);
  response.setHeader('content-type', 'application/json').setHeader('content-length', Buffer.byteLength(text));
  return ack(text);
}
