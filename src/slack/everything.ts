/** One of every kind of message, Home and dialog that the bot can make from a knowledge base, for checking them all. */
import { answer, answerAbout } from '../answers/answer.ts';
import type { Answer } from '../answers/composing/compose.ts';
import type { Engine } from '../answers/engine.ts';
import type { GapGroup } from '../gaps.ts';
import { answerMessage, plainerMessage, sharedMessage } from './blocks.ts';
import { answerModal, draftModal, homeView } from './home.ts';
import { compareForm, comparePosted, compareResult } from './views/compare.ts';

/** Something that the bot sends to Slack, and what it comes from. */
export interface Sample {
  /** Such as: the entry "who-owns-the-roadmap", in a dialog. */
  readonly of: string;
  readonly message?: object;
  readonly view?: object;
}

const SOMEBODY = 'U0SOMEBODY';
const SOME_CHANNEL = 'C0CHANNEL';
const GAP: GapGroup = {
  question: 'who wears the hats?',
  variants: [],
  why: 'unanswered',
  nearest: null,
  times: 2,
  firstSeen: '2026-01-01T00:00:00.000Z',
  lastSeen: '2026-01-01T00:00:00.000Z',
};

/** Makes them all: for every entry, every role and every pair of roles, and what is the same for all. */
export async function everything(engine: Engine): Promise<Sample[]> {
  const { roles, entries } = engine.knowledge;
  const pairs = roles.flatMap((one, i) => roles.slice(i + 1).map((other) => [one, other] as const));
  const answers: [of: string, answer: Answer][] = [
    ...entries.map(({ id, question }): [string, Answer] => [`the entry “${id}”`, answer(question, engine)]),
    ...roles.map(({ id }): [string, Answer] => [
      `the role “${id}”`,
      answerAbout({ roles: [id], aspect: null }, engine),
    ]),
    ...pairs.map(([one, other]): [string, Answer] => [
      `“${one.id}” beside “${other.id}”`,
      answerAbout({ roles: [one.id, other.id], aspect: null }, engine),
    ]),
    ['help', answer('help', engine)],
    ['a question without an answer', answer('who wears the hats?', engine)],
  ];
  return [
    ...answers.flatMap(([of, found]) => [
      { of: `${of}, privately`, message: answerMessage(found, true) },
      { of: `${of}, in a thread`, message: answerMessage(found) },
      { of: `${of}, without a table`, message: plainerMessage(found) },
      { of: `${of}, shared`, message: sharedMessage(found, SOMEBODY) },
      { of: `${of}, in a dialog`, view: answerModal(found) },
    ]),
    ...pairs.map(([one, other]) => {
      const topic = { roles: [one.id, other.id], aspect: null };
      const view = compareResult(topic, answerAbout(topic, engine));
      return { of: `“${one.id}” beside “${other.id}”, in the compare dialog`, view };
    }),
    { of: 'Home', view: homeView(engine.knowledge, null) },
    { of: 'Home of those who keep the knowledge', view: homeView(engine.knowledge, [GAP]) },
    { of: 'the compare dialog', view: compareForm(engine) },
    { of: 'the compare dialog, posted', view: comparePosted(SOME_CHANNEL) },
    { of: 'the draft of an entry', view: await draftModal(GAP) },
  ];
}
