/** The phrases of courtesies, as sources of regular expressions: greetings, thanks, who asks, what for, and how a question is led up to. */

/** One of several patterns. */
export const any = (...patterns: readonly string[]) => `(?:${patterns.join('|')})`;

export const GREETING = any(
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
export const ADDRESSEE = any(
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
export const HESITATION = any(
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
export const PLEASE = any(
  'please(?: and thank you)?',
  'pls+',
  'plz+',
  'bitte',
  'por favor',
  "s'il (?:vous|te) pla[iî]t",
);
export const THANKS = any(
  '(?:many )?(?:thanks|thank you|thx|thanx|tnx|ty|cheers|tia|ta|merci|danke|gracias)(?: (?:a lot|a bunch|so much|very much|in advance|again|mate))*',
  'much appreciated',
  'appreciate it',
);
export const CURIOUS = any(
  'asking for a friend',
  '(?:just )?(?:out of (?:curiosity|interest)|curious|wondering)',
  "(?:i'm|i am) (?:(?:just|only|really|so) )?curious",
  'i wonder',
);
/** Whoever it is who asks: "our new head of design". */
const SOMEBODY = '(?:my|our|the|his|her|their|your|an?|one of (?:my|our|the)) (?:[\\w-]+ ){0,3}?[\\w-]+';

export const QUESTION = any(
  '(?:and |just )?one (?:more|last|other|final|quick)(?: thing)?',
  '(?:just )?(?:an? |one |my )?(?:(?:very|really|quick|short|small|simple|basic|dumb|stupid|silly|random|honest|serious|genuine|newbie|noob|bonus|trick|general|more|other|another|next|last|final|first|second|follow ?-?up) )*' +
    `(?:question|q|one|(?:sanity )?check)(?: (?:here|maybe|perhaps|please|for (?:you|(?:all|the|our|any)(?: [\\w-]+){1,3})|from ${SOMEBODY}))?`,
);

/** How something is meant, or is to be told. */
export const REMARK = any(
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
export const ASKER =
  'engineer|developer|dev|programmer|tester|designer|recruiter|founder|co-?founder|ceo|cfo|investor|stakeholder|customer|student|intern|candidate|analyst|lawyer|accountant|teacher|nurse|coach|marketer|salesperson|sales person|outsider|beginner|newcomer|newbie';
export const I_AM = `i(?: a|')m (?:only |just )?an? (?:[\\w-]+ ){0,2}(?:${ASKER})(?: (?:here|by trade|myself|at heart))?`;
export const AS_ASKER = any(`as an? (?:[\\w-]+ ){0,2}(?:${ASKER})`, `(?:an? )?(?:${ASKER}) here`);
/** "As a developer, whom do I talk to?" asks who works with developers. */
export const OF_ANYBODY =
  "(?!(?<=(?:developer|dev|designer|engineer|stakeholder)\\W+)(?:whom? (?:do|should|can) i (?:talk|speak|turn|go|listen|work|call|contact|ask)|who(?:'s| is) my)\\b)";
/** What an answer is wanted for. */
export const FOR =
  'for (?:an?|my|our|the|this) (?:[\\w-]+ ){0,3}(?:deck|slides?|presentation|wiki|handbook|glossary|newsletter|intranet|homework|essay|thesis|ad|vacancy|posting|onboarding|docs?|document|documentation|faq|page|post|blog|training|course|quiz|workshop|talk|meeting|interview|exam)';

/** What leads to a word of asking: "we were wondering", "my boss wants to know". */
export const LEAD_IN = any(
  'any chance (?:that )?(?:you|some(?:one|body)|any(?:one|body)) knows?',
  'any(?:one|body) (?:here )?who knows',
  'my question is',
  '(?:can|could|would|will|does|do) (?:you|(?:some|any)(?:one|body))(?: (?:please|pls|kindly|perhaps|maybe|also|happen to|by any chance))* (?:tell|remind|explain|clarify|know|say|let (?:me|us) know|help (?:me|us) understand)',
  '(?:please |kindly |someone please |just )*(?:tell|remind|let|help)(?= (?:me|us))',
  '(?:please |just )*(?:explain|clarify|tell)',
  "(?:i|we)(?:'(?:m|re|d|ve)| am| are| was| were| would| have| had)?(?: (?:just|only|always|keep|still|also|never|not|no|too|quite|do not|don't|cannot|can't|need to|needing to|want to|wanting to|like to|love to|trying to|try to|have to))* " +
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
export const ASKING = any('whos?|whose|which|whats?|how|why|is|are|do|does|can|should');
