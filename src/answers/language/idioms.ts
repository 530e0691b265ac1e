/** Turns of phrase: who calls the shots on pricing decides on it, and "in the real world" asks nothing. */
import { list } from './filler.ts';

/** Who people say they are before they ask. */
const WHO_ASKS =
  '(?:junior |senior |new |young )?(?:recruiter|founder|co ?founder|investor|engineer|developer|dev|designer|analyst|student|intern|candidate|beginner|newcomer|newbie)';

/**
 * Turns of phrase: words of which one stands in each of the phrases, what they ask for in plain words (nothing, where they only
 * say how simple the answer should be, or how puzzled one is), and the phrases. Each sees what those before it have put.
 */
const TURNS: readonly (readonly [telling: string, meaning: string, ...phrases: string[]])[] = [
  ['as here', '', `^as an? ${WHO_ASKS}`, `^(?:an? )?${WHO_ASKS} here`],
  ['teh hte', 'the', 'teh', 'hte'],
  ['adn', 'and', 'adn'],
  ['wat wut wot wht', 'what', 'wat', 'wut', 'wot', 'wht'],
  ['wats whts', 'what is', 'wats', 'whts'],
  ['y', 'why', '^y(?= )'],
  ['wheres', 'where is', 'wheres'],
  ['whoever', 'who', 'whoever'],
  ['sorry', '', '^sorry (?:for|if|to) (?:\\w+ ){1,8}?but'],
  // Whom one is to bug, to ping or to complain to about something is who is behind it.
  [
    'about regarding concerning for on',
    'who is behind',
    'whom? (?:(?:do|should|can|could|must|may|would|shall) (?:i|we|you|one)|to) (?:\\w+ ){1,3}?(?:about|regarding|concerning|for|on)(?! my)',
  ],
  [
    'ask tell call contact ping bug approach email notify inform message to',
    'whose is it',
    'whom? (?:do|should|can) (?:i|we) (?:ask|tell|call|contact|ping|bug|approach|email|notify|inform|message|(?:talk|speak|go|turn|write) to)$',
  ],
  [
    'contact person',
    'behind',
    '(?:(?:the|our|my) )?(?:(?:right|best|main) )?(?:point of contact|contact|contact person|go to person|right person|best person)(?: to \\w+(?: to)?)? (?:for|about|on|regarding|concerning)',
  ],
  [
    'hook blame answerable entrusted helm seat reins responsibility authority power rule rules',
    'responsible for',
    'on the hook for',
    'to blame for',
    'answerable for',
    'entrusted with',
    'at the helm of',
    'in the drivers seat (?:on|of|for)',
    '(?:holds?|has) the reins (?:on|of)',
    '(?:bears?|carr(?:y|ies)|holds?|takes?) (?:the )?responsibility for',
    '(?:has|have|with) (?:the )?(?:authority|power) over',
    'rules? over',
  ],
  ['shots', 'decides', 'calls? the shots(?: (?:on|in|for|about))?'],
  ['together', 'who decides on', 'who puts together'],
  [
    'keeper guardian steward custodian champion mastermind brain brains',
    'owner of',
    '(?:keeper|guardian|steward|custodian|champion|mastermind|brains?) (?:of|behind)',
  ],
  ['whose', 'whose job', '(?:in )?whose (?:baby|turf|domain|department|problem|business|territory|hands)'],
  ['lie lies rest rests', '$1', '(whose job.*) (?:lies?|rests?)$'],
  [
    'concept notion idea',
    'what is',
    '(?:what (?:is|does|do)|explain|describe|define|understand) the (?:concept|notion|idea) of',
  ],
  ['hands', 'the job of $1', 'in (?:the )?(\\w+) hands'],
  ['land lands', 'is the job of $1', 'lands? on ((?:\\w+ ){1,4})(?:desk|plate|table)'],
  ['hand', 'take part in', 'have a hand in'],
  ['after eye over', 'takes care of', '(?:looks?|looking) after', 'keeps? an eye on', 'watch(?:es)? over'],
  ['keep keeps', 'works with $1', 'keeps? ((?:\\w+ ){1,2})(?:informed|posted|happy|in the loop)'],
  ['sit sits hang hangs', 'work', '(?:sits?|hangs? out)(?= with(?: all day)?$)'],
  ['with', 'with whom', 'with (?:which|what) (?:people|persons|colleagues|roles|folks|kind of people)'],
  ['into', 'carries out $1', '(?:translates?|puts?|turns?) ((?:\\w+ ){1,3})into (?:practice|action|reality|effect)'],
  [
    'grind dirty weeds trenches sleeves',
    'does the daily work',
    '(?:(?:does|in) )?(?:the )?(?:daily grind|dirty work|weeds|trenches)',
    'rolls? up (?:the|their|his|her) sleeves',
    'gets? (?:the|their|his|her) hands dirty',
  ],
  ['keep', 'do', 'earns? (?:their|his|her|its) keep'],
  ['value', 'what do $1 do', 'what value (?:does|do|would|can) ((?:\\w+ ){1,4}?)(?:add|bring)$'],
  ['produce generate', 'what do $1 do', 'what (?:does|do|would|will) ((?:\\w+ ){1,4}?)(?:produce|generate)$'],
  ['door', 'gets things done', '(?:gets?|getting) (?:\\w+ ){1,2}out (?:of )?the door'],
  ['paying pay', 'what do $1 do', 'what (?:are|do) (?:we|you|they|companies) pay(?:ing)? ((?:\\w+ ){1,3})for$'],
  [
    'make',
    'what do $1 earn',
    'what (?:do|does|can|could|would) ((?:\\w+ ){1,4}?)make(?: (?:these days|nowadays|now|today|on average|(?:a|per) (?:year|month)))?$',
  ],
  [
    'able',
    'what skills do $1 need',
    'what (?:should|must|do|does) ((?:\\w+ ){1,4}?)(?:(?:need|have) to )?be able to do',
  ],
  ['technical', 'what skills', 'how technical'],
  [
    'road path journey',
    'what comes next',
    'where (?:do|does|can|could|will|would|might) the (?:road|path|journey) (?:lead|go|take (?:me|us|you|one))',
  ],
  ['paid', 'what do $1 do', 'what (?:am|is|are) ((?:\\w+ ){1,4}?)paid to do'],
  ['bother', 'why', 'why (?:should (?:we|i|you|one) )?bother with'],
  [
    'workings hood',
    'how does $1 work',
    '(?:what is |whats )?(?:(?:the )?(?:inner )?workings|under the hood) of ((?:\\w+ ?){1,4})$',
  ],
  ['selling', 'benefits', 'selling points?'],
  ['such', 'what is', 'is there such a thing as'],
  ['toes way tandem', 'overlap', 'steps? on each others? toes', 'gets? in each others? way', 'in tandem'],
  ['hats', 'what $1 $2 do', 'what hats (does|do) ((?:\\w+ ){1,4})wear'],
  ['missing', 'what do they do', 'what (?:are (?:we|you)|am i) missing(?: out on)?$'],
  ['change', 'what are the duties', 'what (?:will|would) change(?= of)', 'what (?:will|would) change for (?:me|us)'],
  [
    'know learn',
    'what skills do $1 need',
    'what (?:should|must|do|does) (?!(?:i|we|you|one|they|people)\\b)((?:\\w+ ){1,4}?)(?:(?:need|have) to )?(?:know|learn)$',
  ],
  [
    'hire hired become became appoint appointed employ employed',
    'of a',
    '(?:if|when|once) (?:i|we|you) (?:hired?|became|become|appoint(?:ed)?|employ(?:ed)?)(?: an?)?',
  ],
  [
    'hire employ have get need',
    'why need',
    'why (?:(?:would|should|do|does|must) )?(?:(?:i|we|you|one|they|people|(?:a )?(?:company|startup|team)) )?(?:hire|employ|have|get|need)',
  ],
  ['sell pitch convince', 'why', '(?:sell|pitch) (?:me|us)(?: on)?', 'convince (?:me|us)(?: of)?'],
  [
    'light how through learn speed school enlighten educate paint abc abcs break',
    'explain',
    '(?:shed|throw|cast) (?:some |a )?light on',
    'how (?:would|do|can|could|should) (?:you|i|we|one) (?:explain|describe|define)',
    '(?:walk|run|talk|take|guide) (?:me|us) through',
    '(?:i|we) (?:need|want|have|would like) to learn (?:more )?about',
    '(?:bring|get) (?:me|us) up to speed (?:on|with|about)',
    '(?:school|enlighten|educate) (?:me|us) (?:on|about)',
    'paint (?:(?:me|us) )?a picture of',
    'the abcs? of',
    'break down',
  ],
  ['jd job', 'job description', 'jd', 'job (?:spec|specs|specification|profile)'],
  ['anything', 'info on', '^(?:(?:do you )?(?:got|have|know) )?anything (?:on|about)'],
  ['tldr dr wiki detre', 'summary', 'tldr', 'tl dr', 'wiki', 'raison detre'],
  ['wtf wth', 'what', 'wtf', 'wth'],
  ['whom side', 'compare', 'who \\w+(?: \\w+)? to whom', 'who \\w+ whom', 'side by side'],
  ['tell', 'distinguish $1 from', 'tell ((?:an? |the )?(?:\\w+ ){1,2})from(?! me)'],
  ['relation contrast opposition opposed', 'vs', 'in (?:relation|contrast|opposition) to', '(?:as )?opposed to'],
  ['hand', 'closely', 'hand in hand'],
  ['then', 'what is next', 'then what$'],
  ['too well', 'and $1', '^((?:\\w+ ){1,3})(?:too|as well)$'],
  ['after', 'what comes after $1', '^after ((?:\\w+ ){1,3})what$'],
  ['hu else', 'who', 'hu', 'who else'],
  [
    'mean meant',
    'what is',
    'what (?:exactly )?(?:do|does) \\w+ (?:really |actually )?mean (?:by|when \\w+ says?)',
    'what is meant by',
  ],
  ['mean meant', 'what about', '^(?:(?:no|sorry|oh|wait) )*i (?:meant|mean)(?: to say)?'],
  [
    'article articles author authors source sources blog blogs',
    'what about',
    'what (?:does|do|can) (?:the|your|this) (?:article|author|source|blog)s? (?:say|tell (?:me|us)|mention|write|state) (?:about|on)',
  ],
  ['carry carries carrying', 'do', 'carr(?:y|ies|ying) out'],
  ['reason reasons', 'why', 'for (?:what|which) reasons?'],
  ['order', 'to', 'in order to'],
  [
    'order',
    'in what order',
    'in (?:what|which) (?:order|sequence)',
    '(?:what is|whats) the (?:order|sequence) of events',
  ],
  ['favour favor', 'are the benefits of', '(?:speaks?|argues?) (?:in favou?r of|for)'],
  ['oversight', 'oversees', '(?:has|have|holds?) (?:the )?oversight (?:of|over)'],
  ['founded', 'based on', 'founded (?:on|upon)'],
  ['founded', 'based', '(?<=^(?:up)?on .*)founded$'],
  ['wherein', 'what is', 'wherein lies'],
  ['carry', 'have', 'carry$'],
  ['counts count', 'is', 'counts? as'],
  ['principal', '$1', 'principal (duties|tasks|functions|responsibilities|activities)'],
  ['essence', 'what is', '(?:the )?essence of'],
  ['along', 'work', 'get along(?= with)'],
  ['degree extent', 'how', '(?:to|in) (?:what|which) (?:degree|extent)'],
  ['common coin', 'the same', 'in common', 'two sides of (?:one|the same) coin'],
  ['missing', 'what do $1 do', 'what (?:would|will) be missing without ((?:\\w+ ?){1,4})$'],
  ['live', 'follow', 'live by'],
  ['teams people departments groups squads', 'several $1', '\\d+ (teams|people|departments|groups|squads)'],
  ['known', '', 'well known'],
  ['umbrella', 'of $1', 'under (?:the )?(\\w+) umbrella', 'under the umbrella of (\\w+)'],
  ['action', 'examples', 'in action'],
  ['blocks', 'components', 'building blocks'],
  ['strong', 'strengths', 'strong (?:points?|suits?|sides?)'],
  ['up', 'compare with', '(?:stacks?|measures?|holds?) up (?:against|with|to)'],
  ['ought', 'should', 'ought to'],
  [
    'like if old child kid mother mom mum father dad grandmother grandfather',
    '',
    '(?:like|as if) (?:im|i am|i were|i was|to) (?:a )?(?:\\d+|five|ten)(?: years? old)?',
    '(?:to|for) (?:a|my) (?:5|five)? ?years? old',
    '(?:to|for) (?:a|my) (?:child|kid|mother|mom|mum|father|dad|grandmother|grandfather)',
  ],
  [
    'earth hood idea life living years there',
    '',
    'for (?:some |many |a few |\\w+ )?years',
    'for a living',
    'on earth',
    'out there',
    'under the hood',
    '(?:have |got |had )?no idea',
    '(?:(?:has |have |had |do you have )?(?:you |anyone |anybody |somebody )?)?any idea',
    '(?:a )?day in the life of',
  ],
  [
    'tech technical nontechnical nontech',
    '',
    '(?:to|for) (?:a )?non ?tech(?:nical)? (?:person|people|folks|reader|audience|founder|manager|ceo|colleague)s?',
  ],
  [
    'deal story fuss hype buzz layman laymans date loop',
    '',
    'the (?:deal|story) with',
    'the (?:fuss|hype|buzz)(?= about)',
    '(?:in )?laymans? terms',
    'up to date',
    'in the loop',
  ],
  ['hand advance off', '', 'in hand', 'in advance', 'off (?:my|our) (?:plate|shoulders|hands|back)'],
  ['got see sense alright understood fair', '', '^(?:got it|i see|makes sense|alright|understood|fair enough)'],
  ['pitch know', '', 'elevator pitch', '(?:i|we|you) (?:need|want|have|ought) to know (?:about|of|on)'],
  [
    'word words line lines sentence sentences second seconds minute minutes breath go box',
    '',
    'in (?:a|one) minute',
    'out of the box',
    '(?:\\d+|one|two|three|five|ten|twenty|fifty|a hundred) (?:words?|lines?|sentences?|seconds?|minutes?)',
    'in one (?:breath|go)',
  ],
  ['heck hell world', '', '(?:in )?the (?:heck|hell)', 'in the (?:real )?world'],
  [
    'how why who',
    '',
    '(?:explain|describe|tell us|tell me|show me)(?: to (?:me|us))? (?=(?:how|why|who) )',
    '(?:and )?why (?:do|does|is|are) (?:people|everyone|everybody|they|we|you) (?:all )?(?:talk|talking|talks) about it',
  ],
  ['article text post', '', '(?:according to|in) (?:the|this|your) (?:article|text|blog post)'],
  [
    'better best good possible worth true right necessary important wise advisable sensible',
    '',
    '(?<=\\b(?:is|be|was) )it(?= (?:better|best|good|possible|worth|true|right|necessary|important|wise|advisable|sensible)\\b)',
  ],
  ['practice life reality theory general', '', 'in (?:practice|real life|reality|theory|general)'],
];

/** By each of their telling words, the places of the turns of phrase it may stand in. */
const PLACES = new Map<string, number[]>();
for (const [place, [telling]] of TURNS.entries()) {
  for (const word of list(telling)) PLACES.set(word, [...(PLACES.get(word) ?? []), place]);
}
/** Compiled when the first question comes that may hold one. */
const PATTERNS: RegExp[] = [];

function patternOf(place: number): RegExp {
  const [, , ...phrases] = TURNS[place] as (typeof TURNS)[number];
  PATTERNS[place] ??= new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'g');
  return PATTERNS[place];
}

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
  const places = new Set(asked.flatMap((word) => PLACES.get(word) ?? []));
  const text = [...places]
    .sort((a, b) => a - b)
    .reduce((said, place) => said.replaceAll(patternOf(place), TURNS[place]?.[1] as string), asked.join(' '));
  const isForSomebody = asked.some((word) => EXPLAINING.has(word)) && !RELATING.test(text);
  return (isForSomebody ? text.replace(TO_SOMEBODY, '') : text).split(' ').filter((word) => word !== '');
}
