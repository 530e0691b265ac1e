/** What people say around a question: "hi team, can you tell me …", "quick question: …", "… thanks in advance!" */
import { withoutRemarks } from './remarks.ts';
import { words } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

const any = (...patterns: readonly string[]) => `(?:${patterns.join('|')})`;
/** An apostrophe may be typed in any way, or left out. */
const pattern = (source: string) => new RegExp(source.replaceAll("'", "['’‘]?"), 'i');

const GREETING = any(
  'hi+',
  'he+y+',
  'hello+',
  'hallo',
  'hola',
  'heya',
  'hiya',
  'howdy',
  'yo',
  'greetings',
  'bonjour',
  'ciao',
  'namaste',
  'ahoy',
  'oi',
  'sup',
  'happy (?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'dear',
  '(?:good )?morning',
  'good (?:day|afternoon|evening)',
);
const ADDRESSEE = any(
  'there',
  'all',
  'again',
  'every(?:one|body)',
  'team',
  'folks',
  'guys',
  'people',
  '(?:my )?friends?',
  'mates?',
  'bro',
  'dudes?',
  'sir',
  "ma'am",
  'buddy',
  'bot',
  'rolecall',
  "y'all",
);
const HESITATION = any(
  'u+h*m+',
  'u+h+',
  'e+r+m*',
  'h+m+',
  'e+h+m*',
  'a+h+',
  'o+h+',
  'ok(?:ay|ey)?',
  'alright',
  'so',
  'then',
  'fyi',
  'btw',
  'lol',
  'haha+',
  'idk',
  'actually',
);
const PLEASE = any('please(?: and thank you)?', 'pls+', 'plz+', 'bitte', 'por favor', "s'il (?:vous|te) pla[iî]t");
const THANKS = any(
  '(?:many )?(?:thanks|thank you|thx|thanx|tnx|ty|cheers|tia|ta|merci|danke|gracias)(?: (?:a lot|a bunch|so much|very much|in advance|again|mate))*',
  'much appreciated',
  'appreciate it',
);
const CURIOUS = any(
  'asking for a friend',
  '(?:just )?(?:out of (?:curiosity|interest)|curious|wondering)',
  "(?:i'm|i am) (?:(?:just|only|really|so) )?curious",
  'i wonder',
);
/** Whoever it is who asks: "our new head of design". */
const SOMEBODY = '(?:my|our|the|his|her|their|your|an?|one of (?:my|our|the)) (?:[\\w-]+ ){0,3}?[\\w-]+';

const QUESTION = any(
  '(?:and |just )?one (?:more|last|other|final|quick)(?: thing)?',
  '(?:just )?(?:an? |one |my )?(?:(?:very|really|quick|short|small|simple|basic|dumb|stupid|silly|random|honest|serious|genuine|newbie|noob|bonus|trick|general|more|other|another|next|last|final|first|second|follow ?-?up) )*' +
    `(?:question|q|one|(?:sanity )?check)(?: (?:here|maybe|perhaps|please|for (?:you|(?:all|the|our|any)(?: [\\w-]+){1,3})|from ${SOMEBODY}))?`,
);

/** How something is meant, or is to be told. */
const REMARK = any(
  'in (?:general|short|brief|essence|practice|theory|reality|real life|the end|a nutshell|other words)',
  'in (?:your|my|our) (?:own )?(?:opinion|view|experience|words|case)',
  'in (?:(?:just )?a few|few|an?|one|two) (?:short |simple )?(?:sentences?|words?|lines?)',
  "in (?:very )?(?:simple|plain|easy|laymans?|layman's|everyday|normal|human) (?:words|terms|english|language)",
  '(?:general|usual|normal|typical|basical|essential|honest|serious|frank|brief|rough|short|quick|simp|ideal|most|clear)ly(?: speaking| put)?',
  "(?:just )?(?:to be|let's be) (?:honest|clear|sure|fair|precise|exact|frank)",
  '(?:just )?to (?:check|confirm|clarify|make sure)',
  'for (?:clarity|the record|context|reference|my understanding|a (?:beginner|newbie|newcomer|layman))',
  '(?:according to|in|from|based on|going by|(?:as )?per) (?:the|this|your) (?:article|blog post|text|source)',
  'according to you',
  '(?:based on|from) what you know',
  "(?:please )?(?:explain|tell me)(?: it| this)? (?:like|as if) (?:i'm|i am|i were|to) (?:five|5|an? (?:child|kid|beginner))(?: years old)?",
  'eli ?5',
  'tl;?dr(?: please)?',
  "correct me if (?:i'm|i am) wrong",
  '(?:in|at|within|across|for) (?:most|many|typical|normal|your|a (?:typical|normal|regular|usual|modern)|an average) (?:\\w+ )?(?:compan(?:y|ies)|teams?|organi[sz]ations?|firms?|startups?|business(?:es)?|places|industry|industries|cases|situations)',
  'at all',
  'these days',
  'nowadays',
  'as far as (?:you|we|i) know',
  "if (?:you know|i may(?: ask)?|possible|that makes sense|you don't mind)",
  '(?:when|if) you (?:have|get) (?:a|the) (?:minute|moment|second|sec|chance|time)',
  "(?:(?:it's|it is|this is) )?(?:my )?first (?:day|week)(?: here| at work)?(?:, so)?",
  '(?:coming|i come) from (?:an? |the )?[\\w-]+(?: (?:background|side|team|world))?',
  'before (?:my|our|the) (?:\\w+ )?(?:interview|meeting|call|exam|chat|presentation)(?: (?:at|on|with) [^.?!]{1,20}| tomorrow| today)?',
  'pray tell',
  'got a (?:sec|second|minute|moment)',
  '(?:are )?you there',
  '(?:can|could) (?:you|someone|somebody|anyone|anybody) help(?: me)?(?: out)?(?: with (?:this|that|something))?',
  'no rush',
  '(?:just )?between (?:us|you and me)',
  'by the way',
  'at the end of the day',
  'first of all',
  'if memory serves(?: me)?(?: right| well)?',
  'hot take',
  'unpopular opinion',
);

/** Who somebody says to be before asking of somebody else. */
const ASKER =
  'engineer|developer|dev|programmer|tester|designer|recruiter|founder|co-?founder|ceo|cfo|investor|stakeholder|customer|student|intern|candidate|analyst|lawyer|accountant|teacher|nurse|coach|marketer|salesperson|sales person|outsider|beginner|newcomer|newbie';
const I_AM = `i(?: a|')m (?:only |just )?an? (?:[\\w-]+ ){0,2}(?:${ASKER})(?: (?:here|by trade|myself|at heart))?`;
const AS_ASKER = any(`as an? (?:[\\w-]+ ){0,2}(?:${ASKER})`, `(?:an? )?(?:${ASKER}) here`);
/** "As a developer, whom do I talk to?" asks who works with developers. */
const OF_ANYBODY =
  "(?!(?<=(?:developer|dev|designer|engineer|stakeholder)\\W+)(?:whom? (?:do|should|can) i (?:talk|speak|turn|go|listen|work|call|contact|ask)|who(?:'s| is) my)\\b)";
/** What an answer is wanted for. */
const FOR =
  'for (?:an?|my|our|the|this) (?:[\\w-]+ ){0,3}(?:deck|slides?|presentation|wiki|handbook|glossary|newsletter|intranet|homework|essay|thesis|ad|vacancy|posting|onboarding|docs?|document|documentation|faq|page|post|blog|training|course|quiz|workshop|talk|meeting|interview|exam)';

/** What leads to a word of asking: "we were wondering", "my boss wants to know". */
const LEAD_IN = any(
  'any chance (?:that )?(?:you|some(?:one|body)|any(?:one|body)) knows?',
  'any(?:one|body) (?:here )?who knows',
  'my question is',
  '(?:can|could|would|will|does|do) (?:you|(?:some|any)(?:one|body))(?: (?:please|pls|kindly|perhaps|maybe|also|happen to|by any chance))* (?:tell|remind|explain|clarify|know|say|let (?:me|us) know|help (?:me|us) understand)',
  '(?:please |kindly |someone please |just )*(?:tell|remind|let|help)(?= (?:me|us))',
  '(?:please |just )*(?:explain|clarify|tell)',
  "(?:i|we)(?:'(?:m|re|d|ve)| am| are| was| were| would| have| had)?(?: (?:just|only|always|keep|still|also|never|not|no|too|quite|do not|don't|cannot|can't|need to|want to|like to|love to|trying to|try to|have to))* " +
    '(?:wonder(?:ing)?|curious|sure|unsure|know|remember|tell|understand|grasp|see|forgot|forget(?:ting)?|confused|clear|idea|figure out|find out|learn|clarify|explain|hear|agree|(?:(?:been|get|got|was|were|going to|to) )?ask(?:ed)?)',
  "need to know|wondering|wonder|any idea|no idea|not sure|unsure|(?:it|that)(?:'s| is) (?:not clear|unclear)",
  `(?:${SOMEBODY}|someone|somebody|people|they|new hires?|clients?|customers?|hr|finance|ops|sales|engineering|management|boss) (?:(?:wants?|needs?|would like) to know|(?:is |are |keeps? |kept )?asking|asks?|asked|wonders?|wondered|(?:is|are) wondering|(?:do|does)(?: not|n't) know|has no idea|(?:needs? to|should|must) (?:know|understand)|(?:asked|told|wants?|wanted) (?:me|us) to (?:find out|explain|check|ask|look up))`,
  `(?:(?:how (?:do|can|could|should|would) (?:i|we|you)(?: best)?|(?:i|we) (?:need|want|have|am|are|would like|must|should)(?: to)?|help (?:me|us)(?: to)?|(?:can|could|would) you|please|pls|just|then) ){0,3}(?:explain|describe|tell|teach|show|present)(?: to)? (?:${SOMEBODY}|someone|somebody|people|him|her|them)`,
  '(?:may|can|could) i (?:just )?ask(?: you)?(?: something)?',
  'what (?:i|we) (?:want|need|would like) to know is',
  '(?:what )?(?:does|did) (?:the|your|this) (?:article|text|author|source) (?:say|tell|explain|mention)',
  '(?:my|the|our)(?: \\w+)? question(?: is)?',
);

/** How a question begins. */
const ASKING = any('whos?|whose|which|whats?|how|why|is|are|do|does|can|should');

/** What parts a word that is said after a question from it. */
const OF_ITS_OWN = '(?<!\\b(?:vs|or|and|versus)\\.?|[\\s,.!;:?…–-])[\\s,.!;:?…–-]+';

/** What parts a remark from the question. */
const SIGN = '\\s*[,.!?:;…–-]+\\s+';

/** What is said around a question. */
interface Said {
  readonly pattern: RegExp;
  /** A text has what is said only if it has this: a long pattern takes long to compile and to try. */
  readonly needs?: RegExp;
  /** It says who asks; a role of the knowledge is asked of by that, too. */
  readonly ofAsker?: boolean;
}
const before = (said: string, needs?: RegExp): Said => ({ pattern: pattern(`^(?:${said})`), ...(needs && { needs }) });
const asAsker = (said: string, needs: RegExp): Said => ({ ...before(said, needs), ofAsker: true });
const after = (said: string, needs?: RegExp): Said => ({
  pattern: pattern(`(?:${said})(?<end>[\\s.!?…]*)$`),
  ...(needs && { needs }),
});
const SIGNED = /[,.!?:;…–-]\s/;

// One pattern each, with what parts it from the question: an engine takes more than twice as long to compile a pattern of
// twice the length.
const BEFORE = [
  before('[>"“”„«‘\\s]+'),
  before(
    `(?:${GREETING}|(?:to|calling) (?:all|any)|@[\\w-]{1,40})(?! ${ADDRESSEE} )(?: (?!(?:vs|or|versus)\\b)[^\\s,.!:;?]+){0,5}[,!:]\\s+(?=${ASKING}\\b)`,
  ),
  before(`${GREETING}(?: ${ADDRESSEE})*[\\s,.!:;–-]+`),
  before(`(?:${HESITATION}|${PLEASE}(?=\\W+\\S+\\s))(?:[.,!:;…]+\\s+|\\s+(?:[–-]\\s)?(?!(?:vs|versus|or)\\b))`),
  before('(?:/role|@?rolecall|@(?:here|channel|everyone)|bot)\\b[,:]?\\s+(?=\\S)'),
  before('\\(?\\d{1,2}[.)]\\s+'),
  before(`(?:maybe )?${QUESTION}(?:,? but,?\\s+|${SIGN})`, /[,.!?:;…–-]\s|\bbut\b/i),
  asAsker(`${AS_ASKER}\\b[,:;.–-]*\\s+${OF_ANYBODY}`, /^an?\b|^as\b|\bhere\b/i),
  before(`${FOR}(?:\\s+(?=(?:i|we) (?:need|want)\\b)|${SIGN})`, /^for\b/i),
  asAsker(`for (?:(?:an?|my|our|the) )?(?:${ASKER})s?${SIGN}`, /^for\b/i),
  asAsker(`${I_AM}${SIGN}${OF_ANYBODY}`, SIGNED),
  asAsker(
    `(?:my name is [\\w-]+(?: [\\w-]+)?|(?:this is|i am|i'm|it's) [\\w-]+ from (?:the )?[\\w-]+(?: (?:team|department))?)${SIGN}`,
    SIGNED,
  ),
  before(`${REMARK}${SIGN}`, SIGNED),
  before(
    `(?:${CURIOUS}|${ADDRESSEE}|well|now|wait|right|look|listen|cool|great|nice|good|perfect|wow|awesome|interesting|got it|i see|makes sense|understood)${SIGN}`,
    SIGNED,
  ),
  before(
    '(?:can|could|would|will) you (?:please |pls |kindly )?tell (?:me|us)(?: please)? (?=(?!to\\b|if\\b|whether\\b|about\\b|more\\b)\\w)',
  ),
  before(
    `[^.!?:]{1,80}\\b(?:asks?|asked|asking|wonders?|wondered|knows?|knew|tell|told|says?|said|question)\\b[^.!?:]{0,30}:\\s+(?=["“]?${ASKING}\\b)(?!.*\\b(?:he|she|they|it|them|his|her|their)\\b)`,
  ),
  before(
    `${LEAD_IN}(?: (?:to )?(?:me|us))?(?: (?:this|that|the following))?(?::\\s+|(?: (?:know|understand|about|on|please|again))*[,:]? (?=${ASKING}\\b[^.!?…]*[.!?…]*$))`,
    new RegExp(`\\s${ASKING}\\b|:\\s`, 'i'),
  ),
];
const AFTER = [
  after('["”“»’]+|\\s+(?:[:;=]-?[)(dp|/]+|/s|x{2,}|xo(?:xo)?)'),
  after(
    '(?<=\\S)[\\s,.!;:?…–-]+(?:(?:i |we )?need (?:it|this|that|(?:an )?answers?) (?:for (?:an?|my|our|the) \\w+|asap|fast|quick(?:ly)?|now|soon|today|urgently)|quick answer(?: please)?)',
  ),
  after(
    OF_ITS_OWN +
      any(
        PLEASE,
        THANKS,
        'exactly|again|anyways?|btw|tho|though|lol|haha+|lmao|rofl|smh|ffs|omg|xd|asap|bro|bruh|mate|dude|idk|dunno|iirc|afaik|imh?o|fwiw',
      ),
  ),
  after(`${OF_ITS_OWN}(?<=(?:\\S+ ){4})${REMARK}`, /(?:\S+ ){4}/),
  after(
    `(?<![,.!;:?…–-])[,.!;:?…–-]+\\s*(?:${CURIOUS}|${ADDRESSEE}|(?:any|some)(?:one|body)|today|(?:please )?help(?: me(?: out)?)?|(?:(?:can|could) you )?tell me|(?:(?:do you|does any(?:one|body)|any(?:one|body)) )?know|you know|eh|huh|go|any (?:ideas?|thoughts|help)|(?<=\\?\\s*)(?:ideas|thoughts)|h+m+|(?:(?:it's|this is) )?urgent|or (?:not|what|am i wrong))`,
  ),
];

/** Who tells of a question has it answered: my boss asked "who owns the roadmap?" and I had no clue. */
const QUOTED = pattern(`^[^"“”?]{2,80}["“](?<asked>${ASKING}\\b[^"“”]{8,})["”][^"“”?]{0,60}\\??$`);

/**
 * A question without what people say around it. What is nothing else stays as it is: nobody asks by "thanks".
 *
 * @param text what `readable` returned
 * @param names the names that the knowledge gives
 */
export function withoutCourtesies(text: string, names: Vocabulary['names'] = new Map()): string {
  const told = /["“”]/.test(text) ? (QUOTED.exec(text)?.groups?.['asked'] ?? text) : text;
  const unremarked = withoutRemarks(told, names);
  const begun = BEFORE.reduce(
    (rest, said) => (mayHave(rest, said) ? withoutSaid(rest, said, names) : rest),
    unremarked,
  );
  const shorter = AFTER.reduce(
    (rest, said) => (mayHave(rest, said) ? rest.replace(said.pattern, withoutLosingSigns) : rest),
    begun,
  );
  return shorter === text || shorter === '' ? text : withoutCourtesies(shorter, names);
}

function withoutSaid(text: string, { pattern, ofAsker }: Said, names: Vocabulary['names']): string {
  if (!ofAsker) return text.replace(pattern, '');
  const namesRole = (said: string) => words(said).some((word) => names.get(word)?.kind === 'role');
  return text.replace(pattern, (said) => (namesRole(said) ? said : ''));
}

function mayHave(text: string, { needs }: Said): boolean {
  return needs === undefined || needs.test(text);
}

/** "What is a PO, please?" and "What is a PO? Thanks!" ask. */
function withoutLosingSigns(said: string, ...groups: unknown[]): string {
  const { end } = groups.at(-1) as { end: string };
  return `${/^[\s.!?…]*/.exec(said)?.[0].trim() ?? ''}${end.includes('?') ? '?' : ''}`.replace(/\?+/, '?');
}
