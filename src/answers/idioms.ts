/** Turns of phrase: who calls the shots on pricing decides on it, and "in the real world" asks nothing. */
import { list } from './filler.ts';

/** Turns of phrase that only say how simple the answer should be, or how puzzled one is. */
const IDIOMS = new RegExp(
  [
    '(?:like|as if) (?:im|i am|i were|i was|to) (?:a )?(?:\\d+|five|ten)(?: years? old)?',
    '(?:to|for) (?:a|my) (?:5|five)? ?years? old',
    '(?:to|for) (?:a|my) (?:child|kid|mother|mom|mum|father|dad|grandmother|grandfather)',
    'on earth',
    'under the hood',
    '(?:have |got |had )?no idea',
    '(?:a )?day in the life of',
    'the (?:deal|story) with',
    '(?:in )?laymans? terms',
    'up to date',
    'in the loop',
    'in hand',
    'in advance',
    'off (?:my|our) (?:plate|shoulders|hands|back)',
    '^(?:got it|i see|makes sense|alright|understood|fair enough)',
    'elevator pitch',
    '(?:i|we|you) (?:need|want|have|ought) to know (?:about|of|on)',
    '(?:\\d+|two|three|five|ten|twenty|fifty|a hundred) (?:words|lines|sentences|seconds|minutes)',
    'in one (?:breath|go)',
    '(?:in )?the (?:heck|hell)',
    'in the real world',
    'in the world',
    '(?:explain|describe|tell us|tell me|show me)(?: to (?:me|us))? (?=(?:how|why|who) )',
    '(?:and )?why (?:do|does|is|are) (?:people|everyone|everybody|they|we|you) (?:all )?(?:talk|talking|talks) about it',
    '(?:according to|in) (?:the|this|your) (?:article|text|blog post)',
    'in (?:practice|real life|reality|theory|general)',
  ]
    .map((phrase) => `\\b${phrase}\\b`)
    .join('|'),
  'g',
);

/** What turns of phrase ask for in plain words, and these phrases. */
const MEANT = (
  [
    ['the', 'teh', 'hte'],
    ['and', 'adn'],
    // Whom one is to bug, to ping or to complain to about something is who is behind it.
    [
      'who is behind',
      'whom? (?:(?:do|should|can|could|must|may|would|shall) (?:i|we|you|one)|to) (?:\\w+ ){1,3}?(?:about|regarding|concerning|for|on)(?! my)',
    ],
    [
      'whose is it',
      'whom? (?:do|should|can) (?:i|we) (?:ask|tell|call|contact|ping|bug|approach|email|notify|inform|message|(?:talk|speak|go|turn|write) to)$',
    ],
    [
      'behind',
      '(?:(?:the|our|my) )?(?:(?:right|best|main) )?(?:point of contact|contact|contact person|go to person|right person|best person)(?: to \\w+(?: to)?)? (?:for|about|on|regarding|concerning)',
    ],
    [
      'responsible for',
      'on the hook for',
      'to blame for',
      'answerable for',
      'entrusted with',
      'at the helm of',
      'in the drivers seat (?:on|of|for)',
      '(?:holds?|has) the reins (?:on|of)',
      'bears? (?:the )?responsibility for',
      '(?:has|have|with) (?:the )?(?:authority|power) over',
      'rules? over',
    ],
    ['decides', 'calls? the shots(?: (?:on|in|for|about))?'],
    ['who decides on', 'who puts together'],
    ['owner of', '(?:keeper|guardian|steward|custodian|champion|mastermind|brains?) (?:of|behind)'],
    ['whose job', '(?:in )?whose (?:baby|turf|domain|department|problem|business|territory|hands)'],
    ['the job of $1', 'in (?:the )?(\\w+) hands'],
    ['is the job of $1', 'lands? on ((?:\\w+ ){1,4})(?:desk|plate|table)'],
    ['take part in', 'have a hand in'],
    ['takes care of', '(?:looks?|looking) after', 'keeps? an eye on', 'watch(?:es)? over'],
    ['works with $1', 'keeps? ((?:\\w+ ){1,2})(?:informed|posted|happy|in the loop)'],
    ['carries out $1', '(?:translates?|puts?|turns?) ((?:\\w+ ){1,3})into (?:practice|action|reality|effect)'],
    [
      'does the daily work',
      '(?:(?:does|in) )?(?:the )?(?:daily grind|dirty work|weeds|trenches)',
      'rolls? up (?:the|their|his|her) sleeves',
      'gets? (?:the|their|his|her) hands dirty',
    ],
    ['do', 'earns? (?:their|his|her|its) keep'],
    ['what $1 $2 do', 'what hats (does|do) ((?:\\w+ ){1,4})wear'],
    ['what do they do', 'what (?:are (?:we|you)|am i) missing(?: out on)?$'],
    ['what are the duties', 'what (?:will|would) change for (?:me|us)'],
    [
      'what skills do $1 need',
      'what (?:should|must|do|does) (?!(?:i|we|you|one|they|people)\\b)((?:\\w+ ){1,4}?)(?:(?:need|have) to )?(?:know|learn)$',
    ],
    ['of a', '(?:if|when|once) (?:i|we|you) (?:hire|become|appoint|employ)(?: an?)?'],
    ['why', '(?:sell|pitch) (?:me|us)(?: on)?', 'convince (?:me|us)(?: of)?'],
    [
      'explain',
      'how (?:would|do|can|could|should) (?:you|i|we|one) (?:explain|describe|define)',
      '(?:walk|run|talk|take|guide) (?:me|us) through',
      '(?:bring|get) (?:me|us) up to speed (?:on|with|about)',
      '(?:school|enlighten|educate) (?:me|us) (?:on|about)',
      'paint (?:(?:me|us) )?a picture of',
      'the abcs? of',
      'break down',
    ],
    ['job description', 'jd', 'job (?:spec|specs|specification|profile)'],
    ['info on', '^(?:(?:do you )?(?:got|have|know) )?anything (?:on|about)'],
    ['summary', 'tldr', 'tl dr', 'wiki', 'raison detre'],
    ['what', 'wtf', 'wth'],
    ['compare', 'who \\w+(?: to)? whom', 'side by side'],
    ['distinguish $1 from', 'tell ((?:an? |the )?(?:\\w+ ){1,2})from(?! me)'],
    ['vs', 'in (?:relation|contrast|opposition) to'],
    ['closely', 'hand in hand'],
    ['what is next', 'then what$'],
    ['what comes after $1', '^after ((?:\\w+ ){1,3})what$'],
    ['who', 'hu', 'who else'],
    ['what is', 'what (?:do|does) \\w+ mean by', 'what is meant by'],
    ['what about', '^(?:(?:no|sorry|oh|wait) )*i (?:meant|mean)(?: to say)?'],
    [
      'what about',
      'what (?:does|do|can) (?:the|your|this) (?:article|author|source|blog)s? (?:say|tell (?:me|us)|mention|write|state) (?:about|on)',
    ],
    ['the same', 'in common'],
    ['should', 'ought to'],
  ] as const
).map(([meaning, ...phrases]) => ({ meaning, phrase: new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'g') }));
/** Most questions hold none of them, which is found out at once. */
const ANY_MEANT = new RegExp(MEANT.map(({ phrase }) => phrase.source).join('|'));

const EXPLAINING = list('explain explains describe describes');
const RELATING = /\b(?:differ|relat|compar|chang|mov|step)/;
/** The end of "explain a PM to a new colleague". */
const TO_SOMEBODY = / (?:to|for) (?:a|an|my|our|the|some) (?:\w+ ){0,2}\w+$/;

/**
 * A question in plain words.
 *
 * @param asked the words of the question
 * @returns its words without the turns of phrase that mean nothing for it, and with what the others mean in their place
 */
export function inPlainWords(asked: readonly string[]): string[] {
  const typed = asked.join(' ');
  const text = ANY_MEANT.test(typed)
    ? MEANT.reduce((said, { phrase, meaning }) => said.replaceAll(phrase, meaning), typed)
    : typed;
  const isForSomebody = asked.some((word) => EXPLAINING.has(word)) && !RELATING.test(text);
  return (isForSomebody ? text.replace(TO_SOMEBODY, '') : text)
    .replace(IDIOMS, ' ')
    .split(' ')
    .filter((word) => word !== '');
}
