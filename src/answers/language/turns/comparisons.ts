/** What sets two apart, or makes them the same. */
import { ROLE, type Turn } from './turn.ts';

export const COMPARISONS: readonly Turn[] = [
  [
    'disagree argue clash fight quarrel conflict',
    '$1 who decides on $2',
    '^(?:if|when|in case|should) ((?:\\w+ ){2,7})(?:disagree|argue|clash|fight|quarrel|conflict) (?:(?:on|about|over) ((?:\\w+ ){1,3}))?who (?:wins|decides|prevails|gets (?:his|her|their) way)$',
  ],
  ['border boundary', 'the line', '(?:the |a )?(?:border|boundary)(?: line)?'],
  ['toes way tandem', 'overlap', 'steps? on each others? toes', 'gets? in each others? way', 'in tandem'],
  ['whom side', 'compare', 'who \\w+(?: \\w+)? to whom', 'who \\w+ whom', 'side by side'],
  ['up', 'compare with', '(?:stacks?|measures?|holds?) up (?:against|with|to)'],
  [
    'is isnt like',
    'is that the same as a',
    '^(?:(?:so|or|and|but|wait) )*(?:is|isnt) (?:that|it|this|he|she)(?: not)?(?: just| basically| like)? an?(?= (?!(?:big |good |bad )?(?:promotion|demotion|problem|issue|mistake|step|thing)\\b)(?:\\w+ ?){1,2}$)',
    '^so (?:basically |just )?like an?(?= (?:\\w+ ?){1,2}$)',
  ],
  ['beat beats', 'better than', 'beats?'],
  [
    'better',
    'compare',
    '(?:which(?: one)?|what) is (?:the )?better(?=.* or )',
    '(?<= or .*)which(?: one)? is (?:the )?better$',
  ],
  ['together', 'share $1', 'work on ((?:\\w+ ){1,3})together'],
  [
    'boss chief superior supervisor',
    'above',
    `(?<=^(?:is )?(?:(?:the|an?) )?(?:\\w+ ){1,3})(?:the )?(?:boss|chief|superior|supervisor) of(?= (?:(?:the|an?) )?${ROLE}\\b)`,
  ],
  [
    'add include throw',
    'now with',
    '^(?:and |or |so )?(?:what )?(?:if|when) (?:we|you|i) (?:add|include|throw in)(?= (?:(?:the|an?) )?(?:\\w+ ?){1,2}$)',
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
    'merge merged merging mergeable combine combined combining compete competes',
    'compare',
    'merge[ds]?|merging|mergeable|combin(?:ed?|es|ing)|competes?',
  ],
  [
    'make',
    'is $1 the same as a',
    '^(?:would|does|can|could|will) (an? (?:\\w+ ){1,3}?)(?:automatically |also )?make an? (?:good|great|better)',
  ],
  ['closer nearer', 'does', '(?:is|are) (?:closer|nearer) to'],
  ['harder tougher easier nicer bigger', '$1', '(?:harder|tougher|easier|nicer|bigger) (job|role|task)'],
  ['manage lead own', '$1ing a product', 'to (manag|lead|own)e? (?:an? )?products?$'],
  ['along', 'work together', '(?<=^how (?:do|does|can|should) .*)get along(?! with)'],
  [
    'hire choose pick need recruit want use take try go',
    'which one',
    'which(?: one| of (?:them|these|the two))? (?:should|do|would|must|can) (?:i|we) (?:hire|choose|pick|need|recruit|want|use|take|try|go (?:for|with))(?: first)?$',
  ],
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
  ['apart', 'how does $1 differ from the old way', 'what sets (agile) apart$'],
  [
    'meet overlap intersect touch',
    'what do $1have in common',
    '^where (?:do|does|would) ((?:(?:an?|the) )?(?:\\w+ ){1,3}and (?:(?:an?|the) )?(?:\\w+ ){1,3})(?:meet|overlap|intersect|touch)$',
  ],
  [
    'put set place hold',
    'compare $1 and $2',
    '^(?:put|set|place|hold) ((?:an? |the )?(?:\\w+ ){1,3})(?:next to|beside|against|alongside) (?!me$|us$|him$|her$|them$|it$|you$)((?:an? |the )?(?:\\w+ ?){1,3})$',
  ],
  [
    'dont doesnt not cant cannot',
    '$1vs $2',
    '^what (?:do|does) ((?:an? |the )?(?:\\w+ ){1,3}?)do that ((?:an? |the )?(?:\\w+ ){1,3}?)(?:dont|doesnt|do not|does not|cant|cannot)(?: do)?$',
  ],
  // "PM or lead?", "a lead and a manager in product"; a team lead is somebody else.
  [
    'lead leads',
    'leader',
    '(?<=\\b(?:pm|po|owner|manager|cto|architect)s? (?:vs |versus |or |and |n )(?:an? |the )?)leads?(?=$| (?:diff|differences?|in product|who|what|which)\\b)',
    '(?<=\\b(?:pm|po) )lead(?= (?:diff|differences?)\\b)',
    '(?<=\\bthe )lead(?= (?:and )?the (?:product )?(?:manager|owner)\\b)',
    '(?<!\\b(?!(?:an?|the|between|is|are|do)\\b)\\w+ )leads?(?= (?:vs|versus|or|and|n) (?:an? |the )?(?:product )?(?:pm|po|owner|manager|cto)s?\\b)',
  ],
  [
    'replaced swapped exchanged replace swap exchange',
    '$1vs $2',
    '^(?:we|they) (?:(?:have |had )?(?:replaced|swapped|exchanged)|(?:will |want to |may )?(?:replace|swap|exchange)) (?:our |the |an? )?((?:\\w+ ){1,2})(?:by|with|for) (?:our |the |an? )?((?:\\w+ ){1,2}?)(?:now |so |and )?what (?:will|do|would|changes|is|are).*$',
  ],
  [
    'hierarchy',
    'comparison',
    '(?<=\\b(?:leader|manager|owner|architect|pm|po|cto)s? (?:leader|manager|owner|architect|pm|po|cto)s? )hierarchy$',
  ],
  [
    'not',
    '$2',
    '^(?:no )?(?:i (?:said|meant) )?not (?:an? |the )?(pm|po|cto|manager|owner|leader|architect) (?:but )?(?:an? |the )?(pm|po|cto|manager|owner|leader|architect)$',
  ],
  [
    'hire recruit choose pick need employ',
    'which is better',
    '^(?:whom?|which(?: one| role)?) (?:should|do|would|must|could) (?:i|we|(?:a |our )?(?:startup|company|team)) (?:hire|recruit|choose|pick|need|employ)(?: first| next| now)?(?= .* or )',
  ],
  [
    'line',
    'what is the difference',
    'where(?: is|s| lies| do (?:i|we|you|they) draw) the (?:\\w+ )?line(?= between\\b)',
  ],
];
