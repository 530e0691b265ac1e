/** What people say around a question: "hi team, quick question: …", "… thanks in advance!" */

const GREETING =
  '(?:hi|hey|hello|hallo|hola|heya|hiya|howdy|yo|greetings|dear|good (?:morning|afternoon|evening|day)|morning)';
const ADDRESSEE =
  '(?:there|all|again|everyone|everybody|team|folks|guys|people|friends?|mates?|buddy|bot|rolecall|y ?all)';
const HESITATION = '(?:u+h*m+|u+h+|e+r+m+|h+m+|e+h+m*|a+h+|o+h+|ok(?:ay|ey)?|alright|so|btw|by the way|lol|haha+)';
const PLEASE = '(?:please|pls+|plz+|plss+)';
const CURIOUS = '(?:asking for a friend|(?:just )?(?:out of curiosity|curious|wondering))';
const QUESTION =
  '(?:(?:just )?(?:an? )?(?:(?:very|really) )?(?:quick|short|small|simple|basic|dumb|stupid|silly|random|honest|serious|genuine|newbie|noob|general) (?:question|q|one)(?: (?:here|please|for (?:you|the team)))?|question)';
const THANKS =
  '(?:(?:many )?(?:thanks|thank you|thx|thanx|tnx|ty|cheers|tia)(?: (?:a lot|a bunch|so much|very much|in advance|again))*|much appreciated)';

/** Each with what parts it from the question: a greeting may stand right before it, "right" and "question" do not. */
const BEFORE = new RegExp(
  `^(?:${GREETING}(?: ${ADDRESSEE})*(?:[\\s,.!:;–-]+|$)|(?:${HESITATION}|${PLEASE}(?=\\W+\\S+\\s))(?:[.,!:;…]+\\s+|\\s+(?:[–-]\\s)?)` +
    `|sorry (?:for|if|to) [^.!?]{1,80}?\\bbut,?\\s+|(?:${QUESTION}|${CURIOUS}|${ADDRESSEE}|well|now|right|look|listen|sorry)(?:\\s*[,.!:;…–-]+\\s+))`,
  'i',
);
const AFTER = new RegExp(
  `(?:(?<!\\b(?:vs|or|and|versus|&)\\.?)[\\s,.!;:?…–-]+(?:${PLEASE}|${THANKS}|exactly|again|anyways?|btw|tho|though|lol|haha+)` +
    `|[,.!;:?…–-]+\\s*(?:${CURIOUS}|help|${ADDRESSEE}|any(?:one|body)|some(?:one|body)|any idea))(?<end>[\\s.!?…]*)$`,
  'i',
);

/**
 * A question without what people say around it. What is nothing else stays as it is: nobody asks by "thanks".
 *
 * @param text what `readable` returned
 */
export function withoutCourtesies(text: string): string {
  const begun = text.replace(BEFORE, '');
  const shorter = begun.replace(AFTER, (said, ...groups) => {
    const { end } = groups.at(-1) as { end: string };
    // "What is a PO, please?" and "What is a PO? Thanks!" ask.
    return `${/^[\s.!?…]*/.exec(said)?.[0].trim() ?? ''}${end.includes('?') ? '?' : ''}`.replace(/\?+/, '?');
  });
  if (shorter === text || shorter === '') return text;
  return withoutCourtesies(shorter);
}
