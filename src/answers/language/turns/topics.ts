/** What is asked of a topic: how it works, who uses it, what it costs. */
import type { Turn } from './turn.ts';

export const TOPICS: readonly Turn[] = [
  [
    'workings hood',
    'how does $1 work',
    '(?:what is )?(?:(?:the )?(?:inner )?workings|under the hood) of ((?:\\w+ ?){1,4})$',
  ],
  ['hood', 'how does $1 work', '^((?:\\w+ ){1,2})under the hood$'],
  ['selling', 'benefits', 'selling points?'],
  ['order', 'in what order', 'in (?:what|which) (?:order|sequence)', 'what is the (?:order|sequence) of events'],
  ['favour favor', 'are the benefits of', '(?:speaks?|argues?) (?:in favou?r of|for)'],
  ['founded', 'based on', 'founded (?:on|upon)'],
  ['founded', 'based', '(?<=^(?:up)?on .*)founded$'],
  ['lie lies', 'are the core of', 'lies? at the (?:heart|core|root) of'],
  ['live', 'follow', 'live by'],
  ['thing come appear', 'start', '(?<=^when did .*)(?:become a thing|come (?:about|up|into being)|appear)$'],
  ['attention', 'keep in mind', 'pay (?:close )?attention to'],
  ['improve', 'get better at', 'improve (?:at|in)'],
  ['put', 'built', '(?<=\\bhow (?:is|are) .*)put together'],
  [
    'like want choose care love prefer',
    'why use',
    'why (?:would|should) (?:an?|the|my|our|any) \\w+(?: \\w+)? (?:like|want|choose|care about|care for|love|prefer)',
  ],
  ['excel', 'in spreadsheets', 'in (?:ms |microsoft )?excel'],
  [
    'teams people departments groups squads',
    'several $1',
    '(?:\\d+|twenty|thirty|forty|fifty|a hundred|(?<!how )many|lots of|a lot of|multiple|dozens of|hundreds of) (?:agile |scrum |different |product |dev )?(teams|people|departments|groups|squads)',
  ],
  [
    'engineers developers devs programmers',
    'several teams',
    '(?:\\d{2,}|a hundred|hundreds of) (?:engineers|developers|devs|programmers)',
  ],
  ['around existed', 'how old is $1', 'how long (?:has|have) ((?:\\w+ ){1,3})(?:been around|existed)'],
  ['old oldschool', 'traditional', 'old ?(?:school|fashioned|style)'],
  ['track', 'track the progress of', '(?<=\\bhow .*)keeps? track of'],
  [
    'using done tried adopted',
    'who uses',
    'who(?: is|s)(?: already)? using',
    'who (?:has|have) (?:successfully )?(?:done|tried|adopted)',
  ],
  ['perspective viewpoint view', 'what perspective', 'whose (?:perspective|viewpoint|point of view|view)'],
  ['umbrella', 'of $1', 'under the umbrella of (\\w+)', 'under (?:the )?(\\w+) umbrella'],
  ['action', 'examples', 'in action'],
  ['blocks', 'components', 'building blocks'],
  ['strong', 'strengths', 'strong (?:points?|suits?|sides?)'],
  ['profit profits', 'benefit', 'profits?(?= from)'],
  ['money', 'how much', 'how much money(?=.* costs?\\b)'],
  ['function', 'how $1 work', 'how ((?:does|do) (?:\\w+ ){1,3})function$'],
  ['built', 'part of', 'built in(?:to)?'],
  ['afford', 'what is the price of', 'can (?:we|i|one|you) afford'],
  [
    'software',
    'which tools',
    '(?:what|which) software(?= (?:helps?|supports?|is there|is used|can|do|does|should|would)\\b)',
  ],
  ['in inside', 'what are the components of', 'what is (?:in|inside)(?= an? )(?!.*\\b(?:job|role|description))'],
  [
    'link links post posts article articles reading',
    'info on',
    '(?:(?:an?|the|any|some) )?(?:related )?(?:links?|posts?|articles?|reading) (?:on|about)(?= (?:agile|scrum|kanban|(?:amazon |aws )?redshift|athena)$)',
  ],
  [
    'link links post posts article articles',
    'info on $1',
    '^(?:the )?(agile|(?:amazon )?redshift) (?:links?|posts?|articles?)$',
  ],
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
  ['suited', 'suitable', '(?:(?:well|best|better) )?suited'],
  ['suit fit', 'is $1 suitable for', '^(?:does|would|will) (\\w+) (?:suit|fit)(?: (?:in(?:to)?|with))?(?= \\w)'],

  ['back', 'bring a return on investment', '(?<=\\bagile )pays? back', '(?<=\\bdoes agile )pay back'],
  [
    'convince persuade sell',
    'arguments for',
    '(?:how (?:do|can|could|should) (?:i|we) )?(?:convince|persuade) (?:(?:my|our|the) )?(?:boss|manager|team|ceo|cto|client|customer|management|leadership|colleagues?|stakeholders?|company) (?:of|about|to (?:use|try|adopt|do|go)(?: for| with)?)',
  ],
  [
    'recent current old fresh date',
    'when was the article written',
    '^how (?:recent|current|old|fresh|up to date) (?:is|are) (?:the|this|that|your) (?:article|information|knowledge|source|data|info|post|facts)$',
  ],

  [
    'documentation docs paperwork documents',
    'value $1',
    '(?<=\\bagile )(?:kill|ban|abolish|forbid|ditch|drop|ignore|hate|scrap|eliminate|discourage)s? (documentation|docs|paperwork|documents)',
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
  ['date', 'when was the article written', '(?:publication )?date of (?:the|this|your) (?:article|source|post)'],

  ['before', 'the old way', '(?:what|how) we (?:did|worked|used to do|have done)(?: it| things)? before'],
];
