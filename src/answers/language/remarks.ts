/** What people say of asking itself, in whatever words: "Sorry for my English.", "Not urgent, but …", "Prepping for an interview: …" */
import { GRAMMAR } from './function-words.ts';
import { list, stem, words } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one speaks of when one speaks of asking: what is not clear, who wants to know, for what, how soon and how short. */
const OF_ASKING = stems(`
  ask question answer reply tell told say said talk chat discuss discussion debate argue argued arguing argument agree
  disagree fight settle bet know knew known knowledge wonder curious curiosity interested understand understood confused
  confusing clear unclear sure unsure lost maybe perhaps clue clueless obvious forget forgot forgotten remember remind
  reminder refresh jog memory explain explanation definition teach educate enlighten study research search google look
  lookup luck check double
  sorry pardon forgive excuse apology apologize ignorance interrupt bother disturb joke troll offense offence respect
  bear humour indulge promise wait hang hold listen keep follow hurry rush urgent urgently asap minute second moment advance
  thank thanks thx ty cheers appreciate grateful obliged bye hi hello hey greetings morning afternoon evening hope
  help advise advice please pls kindly opinion thought
  dumb stupid silly basic simple simply random odd weird strange trivia fun pop quick quickly short brief briefly plain
  honest honestly serious seriously genuine genuinely real
  sentence english language native non speaker foreigner outsider speak spelling grammar typo phone typing bus train
  noob newbie beginner new newcomer joiner boss colleague coworker friend teammate intern client mother mom mum father dad
  sister brother wife husband kid son daughter professor student hr
  interview interviewer exam test quiz school homework essay lesson presentation slide deck blog ad advert vacancy prep
  prepping preparing channel standup lunch
`);

/** What stands beside that and tells nothing of anything else. */
const BESIDE = stems(`
  bit little while long half few two three five ten twice once hundred many enough first last next more
  time hour week weekend today yesterday tomorrow tonight monday tuesday wednesday thursday friday before after
  good great nice fine best bad wrong right kind due sense
  hear heard read find found love like try need want get got going come came start join have place meeting call post doc
  write making makes working used look
  nothing something anything own tried nobody somebody someone anyone anybody everyone everybody people group team folks
  here everywhere anywhere out across no couldnt job total totally
`);

function stems(text: string): ReadonlySet<string> {
  return new Set([...list(text)].map(stem));
}

/** These ask, and of what they do is not for this to tell. */
const ASKING = list('what whats which who whos whom whose when where why how hows vs or');

const BEGINS = /^(?<remark>[^.!?:;,…–]{2,80}?)(?:[.!?:;,…–]+|\s-)\s+(?:but,? |so,? )?(?<rest>\S.*)$/;
const BEGINS_BUT = /^(?<remark>[^.!?:;,…–]{2,60}?),? but,? (?<rest>\S.*)$/;
const ENDS =
  /^(?<rest>.*(?:[.!?…](?=\s)|(?=\s(?:-\s|[([]))))\s+[-([]?\s*(?!(?:please |pls )?(?:explain|tell)\b)(?<remark>[^.!?:;…–()[\]]{2,80})[.!…)\]]*$/i;

/**
 * A text without what is said at its beginning or end of asking itself. One that says nothing else stays as it is.
 *
 * @param text readable text
 * @param names the names that the knowledge gives
 */
export function withoutRemarks(text: string, names: Vocabulary['names']): string {
  for (const around of [BEGINS, BEGINS_BUT, ENDS]) {
    const { remark, rest } = around.exec(text)?.groups ?? {};
    if (remark === undefined || rest === undefined) continue;
    if (isOfAsking(remark, names) && !isOfAsking(rest, names)) return rest;
  }
  return text;
}

/** "No idea" is had by who asks, "the idea" by who is asked for; and "the thing" is no thing to be done. */
const CLUELESS =
  /\b(?:(?:no|any) ideas?|here['’]?s the thing|(?:don['’]?t|didn['’]?t|never|not) (?:\w+ )?g[eo]t (?:it|this|that))\b/gi;

/** "Talking about the works, …" tells what is asked about, and "somebody has to talk to clients. Who?" what is to be done. */
const SUBJECT =
  /^(?:talk|speak)ing (?:about|of)\b(?! (?:it|this|that)\b)|\bsome(?:body|one) (?:has|needs|must|should|ought|to)\b/i;

function isOfAsking(text: string, names: Vocabulary['names']): boolean {
  if (SUBJECT.test(text)) return false;
  const said = words(text.replace(CLUELESS, 'clue'));
  const isOfIt = (word: string) => OF_ASKING.has(stem(word));
  return (
    said.some(isOfIt) &&
    said.every((word) => !ASKING.has(word) && (GRAMMAR.has(word) || isOfIt(word) || BESIDE.has(stem(word)))) &&
    !said.some((_, from) => [1, 2, 3].some((count) => names.has(said.slice(from, from + count).join(''))))
  );
}
