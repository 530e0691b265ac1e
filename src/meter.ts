/** What is counted while the bot runs. */

/** Where a question was asked. */
export type Surface = 'command' | 'mention' | 'message' | 'button' | 'shortcut' | 'modal' | 'workflow' | 'offer';

export interface Meter {
  /** A question was answered; `seconds` is what it took to find the answer. */
  answered(kind: string, surface: Surface, seconds: number): void;
  voted(vote: 1 | -1): void;
  /** An event came again and was not answered again. */
  repeated(): void;
  /** Slack refused a call, or could not be reached. */
  slackFailed(error: string): void;
}

/** Counts nothing: for a bot whose counts nobody reads. */
export const SILENT: Meter = { answered() {}, voted() {}, repeated() {}, slackFailed() {} };
