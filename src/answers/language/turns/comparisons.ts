/** What sets two apart, or makes them the same. */
import type { Turn } from './turn.ts';

export const COMPARISONS: readonly Turn[] = [
  ['border boundary', 'the line', '(?:the |a )?(?:border|boundary)(?: line)?'],
  [
    'matter question',
    'the same',
    '(?:just |only |merely )?a (?:matter|question) of (?:seniority|level|rank|size|pay|title|taste)',
  ],
  ['toes way tandem', 'overlap', 'steps? on each others? toes', 'gets? in each others? way', 'in tandem'],
  ['sort', 'compare', 'sort (?:them|it|this|these|those|that)(?: all)? out'],
  ['hat', 'what is the difference', 'which hat is which'],
  [
    'names words titles labels terms',
    'the same',
    '(?:just |only )?(?:two|different) (?:names|words|titles|labels|terms) for (?:one|the same|a single)(?: (?:job|thing|role|position|person))?',
  ],
  ['whom side', 'compare', 'who \\w+(?: \\w+)? to whom', 'who \\w+ whom', 'side by side'],
  ['tell', 'distinguish $1 from', 'tell ((?:an? |the )?(?:\\w+ ){1,2})from(?! me)'],
  ['relation contrast opposition opposed', 'vs', 'in (?:relation|contrast|opposition) to', '(?:as )?opposed to'],
  ['common coin', 'the same', 'in common', 'two sides of (?:one|the same) coin'],
  ['up', 'compare with', '(?:stacks?|measures?|holds?) up (?:against|with|to)'],
  [
    'is isnt like',
    'is that the same as a',
    '^(?:(?:so|or|and|but|wait) )*(?:is|isnt) (?:that|it|this|he|she)(?: not)?(?: just| basically| like)? an?(?= (?!(?:big |good |bad )?(?:promotion|demotion|problem|issue|mistake|step|thing)\\b)(?:\\w+ ?){1,2}$)',
    '^so (?:basically |just )?like an?(?= (?:\\w+ ?){1,2}$)',
  ],
  ['pros', 'compare', 'pros and cons of(?=.* (?:and|vs|versus|or) )'],
  ['beat beats', 'better than', 'beats?'],
  [
    'better',
    'compare',
    '(?:which(?: one)?|what) is (?:the )?better(?=.* or )',
    '(?<= or .*)which(?: one)? is (?:the )?better$',
  ],
  ['together', 'share $1', 'work on ((?:\\w+ ){1,3})together'],
  ['fit', 'relate', 'fit together'],
  ['one', 'compare', 'is one of(?= (?:the )?\\w+(?: \\w+)? and )'],
  [
    'two',
    'different',
    '(?:are (?:they|these|those|it) |they are )(?:really )?two (?:different |separate )?(?:persons|people|jobs|roles|things)$',
  ],
  ['boss', 'which one is the boss', 'who is the boss(?=.* or )'],
  [
    'leading managing owning',
    '$1 a product and $2 a product',
    '(leading|managing|owning) (?:and|or|versus|vs|from) (leading|managing|owning) (?:an? |the )?products?',
  ],
  ['it', '$1 a product', '(?<=\\b(?:leading|managing|owning) (?:an? |the )?product .*)(leading|managing|owning) it'],
  [
    'leads lead manages manage owns own leading managing',
    '$1ing product',
    '(?:people|person|somebody|someone|those|the one|anyone) (?:who|that) (lead|manag|own)e?s? products?',
  ],
  [
    'leading managing owning',
    '$1 product',
    '(?:people|person|somebody|someone|those|the one|anyone) (leading|managing|owning) products?',
  ],
  [
    'merge merged merging mergeable combine combined combining compete competes',
    'compare',
    'merge[ds]?|merging|mergeable|combin(?:ed?|es|ing)|competes?',
  ],
  ['apples', 'different', '(?:like )?apples (?:and|to|vs) oranges'],
  [
    'make',
    'is $1 the same as a',
    '^(?:would|does|can|could|will) (an? (?:\\w+ ){1,3}?)(?:automatically |also )?make an? (?:good|great|better)',
  ],
  ['closer nearer', 'does', '(?:is|are) (?:closer|nearer) to'],
  ['harder tougher easier nicer bigger', '$1', '(?:harder|tougher|easier|nicer|bigger) (job|role|task)'],
  ['manage lead own', '$1ing a product', 'to (manag|lead|own)e? (?:an? )?products?$'],
  ['division', 'who does what', 'division of (?:labou?r|work|duties|tasks|responsibilities)'],
  ['along', 'work together', '(?<=^how (?:do|does|can|should) .*)get along(?! with)'],
  [
    'hire choose pick need recruit want use take try go',
    'which one',
    'which(?: one| of (?:them|these|the two))? (?:should|do|would|must|can) (?:i|we) (?:hire|choose|pick|need|recruit|want|use|take|try|go (?:for|with))(?: first)?$',
  ],
  ['part', 'differ', 'part ways'],
  [
    'idea',
    'is that ok',
    '(?:is (?:that|this|it) )?an? (?:good|bad|smart|sensible|terrible|great) idea$',
    '(?<=^|\\w )(?:good|bad|smart|terrible|great) idea$',
  ],
  [
    'promotion demotion step upgrade downgrade',
    'compare $1with',
    '^(?:is|would) (?:(?:being|becoming) )?((?:an? |the )?(?:\\w+ ){1,3}?)(?:be )?(?:really )?an? (?:promotion|demotion|upgrade|downgrade|step (?:up|down|back|forward)) (?:for|from|over)(?= \\w)',
  ],
  ['much', 'how $1', 'how much (do .*(?:overlap|differ|have in common))'],
  ['makes make', 'decides more', 'makes? (?:the )?(?:more|most)(?: \\w+)? (?:decisions|calls|choices)'],
  ['wins', 'what is better', 'who wins(?= .* or )'],

  [
    'both',
    'the same person',
    '(?:one|a single|the same) person (?:as|being|doing|acting as|playing|for)(?: both)?(?= (?:an? |the )?\\w+(?: \\w+)? and\\b)',
  ],

  ['apart', 'how does $1 differ from the old way', 'what sets (agile) apart$'],
];
