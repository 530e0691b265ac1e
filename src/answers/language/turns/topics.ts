/** What is asked of a topic: how it works, who uses it, what it costs. */
import { ROLE, type Turn } from './turn.ts';

/** What answers come from, as people name it. */
const SOURCE = '(?:the|this|that|your) (?:article|information|knowledge|source|data|info|post|facts|answers?)';

const READING = '(?:links?|posts?|articles?|reading|reads?|resources|material|documentation|docs|sources)';
// Where to read about architecture is known by itself.
const TOPIC = 'agile|scrum|kanban|(?:amazon |aws )?redshift|athena';
const WHAT = `${TOPIC}|(?:the |an? )?(?:role of (?:the |an? )?)?${ROLE}s?(?: roles?)?`;

export const TOPICS: readonly Turn[] = [
  [
    'anyone anybody someone somebody people',
    'why $1',
    'why (?:would|should|do|does) (?:anyone|anybody|someone|somebody|people) (?:ever )?(?:want to |bother to )?(do|use|choose|adopt|like|want(?! to))',
  ],
  [
    'workings hood',
    'how does $1 work',
    '(?:what is )?(?:(?:the )?(?:inner )?workings|under the hood) of ((?:\\w+ ?){1,4})$',
  ],
  ['hood', 'how does $1 work', '^((?:\\w+ ){1,2})under the hood$'],
  ['selling', 'benefits', 'selling points?'],
  ['founded', 'based', '(?<=^(?:up)?on .*)founded$'],
  ['lie lies', 'are the core of', 'lies? at the (?:heart|core|root) of'],
  ['thing come appear', 'start', '(?<=^when did .*)(?:become a thing|come (?:about|up|into being)|appear)$'],
  ['put', 'built', '(?<=\\bhow (?:is|are) .*)put together'],
  ['biggest greatest', 'main', '(?:biggest|greatest)(?= (?:strength|benefit|advantage|plus)(?:s|es)?\\b)'],
  [
    'teams people departments groups squads',
    'several $1$2',
    '(?:\\d+|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|(?<!how )many|lots of|a lot of|multiple|dozens of|hundreds of|thousands of) (agile |scrum )?(?:different |product |dev )?(teams|people|departments|groups|squads)',
  ],
  [
    'engineers developers devs programmers',
    'several teams',
    '(?:\\d{2,}|a hundred|hundreds of) (?:engineers|developers|devs|programmers)',
  ],
  [
    'around existed',
    'how old is $1',
    'how long (?:has|have) ((?:\\w+ ){1,3})(?:been around|existed)',
    'how long ((?:\\w+ ){1,3}?)(?:has|have) (?:been around|existed)',
  ],
  ['old oldschool', 'traditional', 'old ?(?:school|fashioned|style)'],
  ['perspective viewpoint view', 'what perspective', 'whose (?:perspective|viewpoint|point of view|view)'],
  ['blocks', 'components', 'building blocks'],
  ['function', 'how $1 work', 'how ((?:does|do) (?:\\w+ ){1,3})function$'],
  ['built made', 'does $1 use', '^(?:is|was) (\\w+) (?:built|made) (?:with|using)(?= agile$)'],
  ['built', 'part of', 'built in(?:to)?'],
  [
    'eyes perspective viewpoint',
    'from a users perspective',
    '(?:through|with) the eyes of (?:an?|the|our) users?',
    'from the (?:perspective|viewpoint) of (?:an?|the|our) users?',
  ],
  ['afford', 'what is the price of', 'can (?:we|i|one|you) afford'],
  [
    'software',
    'which tools',
    '(?:what|which) software(?= (?:helps?|supports?|is there|is used|can|do|does|should|would)\\b)',
  ],
  [
    'in inside',
    'what are the components of',
    'what is (?:in|inside)(?= an? | it$| (?:software )?architecture$)(?!.*\\b(?:job|role|description))',
  ],
  [
    'link links post posts article articles reading reads resources material documentation docs sources read learn find',
    'info on',
    `(?:(?:an?|the|any|some|more|other|further|good|useful|related) ){0,3}${READING} (?:on|about|for|to (?:learn|study|understand))(?= (?:${WHAT})$)`,
    `where (?:can|could|do|should|would) (?:i|we|one|you) (?:find|read|learn|get)(?: up| out)?(?: more| further| something| anything)? (?:on|about)(?= (?:${WHAT})$)`,
  ],
  [
    'link links post posts article articles resources material documentation docs',
    'info on $1',
    `^(?:(?:open|show|share|send|give|where is|link to)(?: me)? )?(?:(?:the|any|some|your) )?(${TOPIC}) ${READING}$`,
  ],
  [
    'teams team projects environments',
    'in $1',
    '^(?:(?:and|so|but|what about|how about) )*in (agile|scrum|kanban) (?:teams?|projects|environments)$',
  ],
  ['made', 'invented', `(?<=^who )made(?: up)?(?= (?:${TOPIC})$)`],
  ['roll rolled rolling', 'adopt', 'roll(?:ed|ing)? out'],
  ['bother', 'why use $1', '^((?:\\w+ ){1,2})why bother$'],
  ['functions works', 'how does $1 work', '^how (?:functions|works) ((?:\\w+ ?){1,3})$'],
  [
    'method approach framework movement',
    'agile',
    '(?<!\\b(?:which|what|other|another|each|every|one|best|an) )agile (?:method|approach|framework|movement)(?! examples?| names?)',
  ],
  [
    'since',
    'how old is $1',
    '^since when (?:do|does|has|have|is|are) (?:we |people |there |the world )?(?:have |had |known? |been )*((?:\\w+ ?){1,2})$',
  ],
  ['back', 'bring a return on investment', '(?<=\\bagile )pays? back', '(?<=\\bdoes agile )pay back'],
  [
    'convince persuade',
    'arguments for',
    '(?:how (?:(?:do|can|could|should) (?:i|we)|to) )?(?:convince|persuade) (?:(?:my|our|the) )?(?:boss|manager|team|ceo|cto|client|customer|management|leadership|colleagues?|stakeholders?|company) (?:of|about|to (?:use|try|adopt|do|go)(?: for| with)?)',
  ],
  [
    'recent current old fresh date',
    'when was the article written',
    `^how old (?:is|are) ${SOURCE}$`,
    `^how (?:recent|current|fresh) (?:is|are) (?:this|that|it|you|${SOURCE})$`,
    `^(?:is|are) (?:this|that|it|you|${SOURCE}) (?:still )?(?:current|recent)$`,
    '(?:publication )?date of (?:the|this|your) (?:article|source|post)',
  ],
  [
    'form subset branch variant offshoot',
    'a kind of',
    '(?:an?|the|one) (?:form|subset|branch|variant|offshoot) of(?= agile)',
  ],
  [
    'team company organization organisation firm',
    'scaling agile',
    '(?:a |our |my )?(?:team|company|organi[sz]ation|firm) of (?:\\d\\d+|hundreds|thousands)(?: (?:people|engineers|developers|employees))? (?:wants|needs|uses|does|goes|is going|is moving to) agile',
    'agile (?:for|in|with) (?:a |our |my )?(?:team|company|organi[sz]ation|firm) of (?:\\d\\d+|hundreds|thousands)',
  ],
  ['born', 'when did agile start', '(?:when was )?agile born(?: when)?$'],
  [
    'doing using practising practicing running',
    'which companies use agile',
    'who(?: is|s) (?:doing|using|practi[sc]ing|running) agile',
  ],
  [
    'problem problems',
    'what are the benefits of $1',
    '(?:what|which) problems? (?:does|do|will|would|can) ((?:agile|scrum|kanban|redshift) )(?:solve|address|fix|tackle)',
  ],
  [
    'anyone anybody company companies team organisation organization business',
    'which companies use agile',
    '^(?:has|have|did|is there) (?:anyone|anybody|(?:any|some|an?) (?:\\w+ )?(?:company|companies|team|organi[sz]ation|business)) (?:ever )?(?:successfully |really |actually )?(?:(?:that )?(?:has )?(?:gone|go|went|become|became|turned) agile|(?:use|used|adopted|tried|implemented) agile)(?: successfully| with success)?$',
  ],
  ['author', 'who is the author', '^author$'],
  [
    'phases stages steps components parts methods',
    'what are the $1 of $2',
    'how many (phases|stages|steps|components|parts|methods) (?:(?:does|do) ((?:\\w+ ){0,2}\\w+) have|are there (?:in|to|of) ((?:\\w+ ){0,2}\\w+))$',
  ],
  [
    'waterfall',
    'why not waterfall',
    '^is waterfall (?:so |really |that )?(?:bad|outdated|wrong|worse|old fashioned|any good)$',
  ],
  [
    'architect architects',
    'how is software architecture designed',
    'how (?:do|does|would|should|can) (?:an? )?(?:software )?architects? (?:go about designing|design|come up with (?:the |an? )?(?:design|architecture))(?: (?:software|systems?|(?:the |an? )?(?:software )?architecture))?$',
  ],
  [
    'offer offers provide provides',
    'what are the functions of redshift',
    '^what (?:does|can|will) (?:amazon )?redshift (?:offer|provide)$',
  ],
  ['gone embraced', 'which companies use', '^who (?:has|have) (?:already )?(?:gone|embraced)(?= agile)'],
  [
    'corporation corporations corporate corporates conglomerate multinational',
    'in a large company',
    '(?<=\\bagile )(?:in|for|at|within) (?:an? |the )?(?:big |large |huge )?(?:corporations?|corporates?|conglomerates?|multinationals?)$',
  ],
  [
    'waterfall',
    'how do we move to agile',
    '^(?:our|my|the) (?:\\w+ )?(?:company|team|department|organi[sz]ation|firm) (?:is|does|uses|runs|works) (?:still )?(?:in |with |on )?waterfall (?:and |so )?how (?:do|can|could|should) we (?:switch|change|move on|get (?:out|away)(?: from it)?)$',
  ],
  [
    'based',
    'where is this from',
    'what (?:is|are) (?:this|the|your) (?:bot|answers?|knowledge|info|information) based on',
  ],
  ['learn hear read find', 'where did you get that from', '^where did you (?:learn|hear|read|find) (?:that|this|it)$'],
  [
    'practice life world reality',
    'real life examples of agile',
    '^agile in (?:practice|(?:the )?real (?:life|world)|reality)$',
  ],
  ['philosophy', 'philosophy of agile', '(?:the )?agile philosophy'],
  ['ground', 'rules', 'ground rules'],
  ['family', 'agile methods', '(?:the )?agile family'],
  [
    'approaches methodologies',
    'methods',
    '(?<!\\b(?:roles?|who)\\b.*)(?:approaches|methodologies)(?=.*\\bagile\\b)',
    '(?<!\\b(?:roles?|who)\\b.*)(?<=\\bagiles?\\b.*)(?:approaches|methodologies)',
  ],
  ['belongs', 'which methods belong to agile', '^what (?:all )?belongs to agile$'],
  [
    'before',
    'agile compared to the old way',
    '^what (?:was (?:used|done|there)|did (?:people|teams|companies) (?:use|do)) before agile$',
  ],
  ['separate separating', 'separation of concerns', 'separat(?:e|ing) (?:the )?(?:different )?concerns'],
  [
    'workload workloads case cases',
    'what is $1 for',
    'what (?:(?:kinds?|sorts?|types?) of )?(?:workloads?|use cases?) (?:is|are) ((?:\\w+ ){1,3})(?:best |mostly )?(?:good|great|built|made|designed|meant|intended|suited|suitable|ideal|right|perfect) for',
  ],
  ['what', 'what can $1 do', '^((?:amazon |aws )?\\w+) can do what$'],
  [
    'book books reading literature',
    'book on software architecture',
    '(?:books?|reading|literature)(?: (?:tips?|recommendations?|suggestions?))? for (?:an? )?(?:software )?architects?$',
  ],
  ['players names', 'companies', '(?:big|famous|well known|major|global|known) (?:players|names)'],
  ['play', 'work', '(?<=\\bredshift .*)play (?:nicely |well )?together'],
  ['grow', 'scale', '(?<=\\bredshift\\b.*)grow with (?:us|me|you)'],
  [
    'advantage advantages',
    '$1 vs $2',
    '(?:the )?advantages? of (\\w+) over (?!others?\\b|no\\b|the\\b)(\\w+)',
    '(\\w+?)s? advantages? over (?!others?\\b|no\\b|the\\b)(\\w+)',
  ],
];
