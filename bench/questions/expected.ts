/** What the questions of this folder are to be answered with. */
import type { Answer } from '../../src/answers/compose.ts';

/** What the right answer to a question is; what is not named does not matter. */
export interface Expected {
  readonly kind: Answer['kind'];
  readonly roles?: readonly string[];
  readonly aspect?: string;
  readonly notCovered?: readonly string[];
  readonly entry?: string;
}
