/** What it takes to be in a role, and what comes after it. */
import type { Turn } from './turn.ts';

export const CAREERS: readonly Turn[] = [
  ['take require', 'which skills does $1 need', 'what (?:does|will|would|might) (that|it|this) (?:take|require)$'],
  [
    'able bring',
    'what skills do $1 need',
    'what (?:should|must|do|does|has|have) ((?:\\w+ ){1,4}?)(?:(?:need|have|got) to )?(?:be able to do|bring (?:along|with (?:them|him|her)|to the (?:job|role)))',
  ],
  [
    'able',
    'what skills do $1 need',
    'what ((?:an? |the |our )?(?:\\w+ ){1,3}?)(?:should|must|needs? to|ha(?:s|ve) to) be able to do',
  ],
  ['study studying', 'become', 'study(?:ing)? to be(?:come)?'],
  [
    'focus',
    'where can $1 focus shift',
    '(?:which|what) direction (?:can|could|may|might|will|does) ((?:an? |the )?\\w+(?: \\w+)? )focus (?:shift|move|go|turn)(?: to| in)?',
  ],
  // The quality of a product is nobody's skill.
  ['qualities', 'strengths', 'qualities'],
  ['technical savvy', 'what skills', 'how technical', 'how tech ?savvy'],
  [
    'direction way',
    'what comes after $1',
    '(?:in )?(?:which|what) (?:direction|way) (?:do|does|can|could|might|will) (?!(?:the|our|this|my|your) product )((?:\\w+ ){1,4}?)(?:grow|develop|go|move)(?: in)?$',
  ],
  [
    'other else',
    'what comes after $1',
    'what (?:other (?:fields?|areas?|roles?|jobs?|paths?|things?|tech|technolog(?:y|ies)|directions?)|else) (?:might|may|can|could|does|do) ((?:\\w+ ){1,4}?)(?:turn to|move to|move into|go into|take on|switch to)$',
  ],
  [
    'ex former',
    'what comes after $1',
    'what (?:can|could|do|does|would) (?:an? )?(?:ex|former) ((?:\\w+ ){1,4}?)(?:do|become|move on to)$',
  ],
  [
    'anywhere somewhere',
    'what comes after $1',
    '(?:does|can|could|will|would) being (?:an? )?((?:\\w+ ){1,4}?)(?:lead|take (?:me|you|one)) (?:anywhere|somewhere)',
  ],
  [
    'go',
    'what comes next',
    'where (?:could|can|do|does|should|would|might) (?:i|he|she|they|we|you|one) go(?: next| now| then| from (?:here|there)| after (?:that|this))?$',
  ],
  ['anywhere', 'what comes next', 'is there anywhere (?:else )?(?:left )?to go'],
  [
    'road path journey',
    'what comes next',
    'where (?:do|does|can|could|will|would|might) the (?:road|path|journey) (?:lead|go|take (?:me|us|you|one))',
  ],
  [
    'from',
    'what makes a good $1',
    'what (?:separates|sets|distinguishes|tells) (?:an? )?(?:good|great|strong) ((?:\\w+ ){1,4}?)(?:apart )?from (?:an? |the )?(?:bad|poor|weak|average|mediocre)(?: ones?| \\1)?',
  ],
  ['know', 'what skills do $1 need', 'what (?:should|must|do|does) (he|she|they) (?:(?:need|have) to )?know$'],
  [
    'know learn',
    'what skills do $1 need',
    'what (?:should|must|do|does) (?!(?:i|we|you|one|they|people)\\b)((?:\\w+ ){1,4}?)(?:(?:need|have) to )?(?:know|learn)(?: first)?$',
  ],
  [
    'become becomes turn',
    'what comes after $1',
    'what (?:can|could|do|does|will|might|may) ((?:\\w+ ){1,4}?)(?:becomes?|turn into)(?: next| afterwards| later(?: on)?)$',
  ],
  ['then', 'what is next', 'then what$'],
  ['next', 'what comes after $1', '^(?!what |whats |who |whos |where |and |so )((?:\\w+ ){1,2})next$'],
  ['now', 'what comes next', '(?<=\\bbeen (?:\\w+ )+(?:years|decades?) )what now$'],
  ['after', 'what comes after $1', '^after ((?:\\w+ ){1,3})what$'],
  [
    'good great better',
    'what makes a good',
    'how (?:do|does|can|could|would) (?:i|one|you|we|someone|somebody) (?:become|be|recogni[sz]e|spot|identify) an? (?:good|great|better)',
  ],
  ['toolbox toolkit arsenal', 'skills of', '(?:toolbox|toolkit|arsenal) of'],
  [
    'suit fit await',
    'what comes after $1',
    '(?:what|which) (?:other )?(?:roles|jobs|paths) (?:might|may|could|can|would) (?:suit|fit|await) ((?:an? )?(?:\\w+ ?){1,3})$',
  ],
  ['along', 'bring', 'bring along'],
  [
    'go move',
    'what comes after $1',
    'where (?:do|does) (?!(?:i|we|you|they|he|she|it)\\b)(?:old |former |ex |retired )?((?:\\w+ ){1,4}?)(?:(?:usually|normally|typically|often) )?(?:go|move(?: on)?)(?: to| next)?$',
  ],
  ['beyond', 'what comes after', 'what (?:is|lies|comes) beyond'],
  [
    'cv cvs resume resumes profile profiles',
    'what skills does $1 need',
    'what (?:should|must|has to) be (?:on|in) the (?:cv|resume|profile) of ((?:an? )?(?:\\w+ ?){1,3})$',
    'what (?:should|must|has to) be (?:on|in) ((?:an? )?(?:\\w+ ){1,3})(?:cvs?|resumes?|profiles?)$',
  ],
  [
    'study learn',
    'what skills',
    '(?<=\\b(?:be|become|becoming|as) (?:an? )?(?:\\w+ ){1,4})what should i (?:study|learn)$',
  ],
  [
    'hiring recruiting interviewing choosing selecting picking',
    'look for in',
    'look for when (?:hiring|recruiting|interviewing|choosing|selecting|picking)',
  ],
  [
    'bring',
    'what skills does $1 need',
    'what (?:do|should|must|would) i (?:have to |need to )?bring as (an? (?:\\w+ ?){1,3})$',
  ],
  [
    'road roads way ways path paths door doors',
    'what comes after',
    '(?:which|what|where) (?:roads?|ways?|paths?|doors?) (?:leads?|opens?) (?:on )?(?:from|after)',
  ],
  ['must', 'what skills does $1 need', 'what is a must for ((?:an? )?(?:\\w+ ?){1,3})$'],
  [
    'after',
    'what comes after',
    'what (?:is|would be) (?:an? )?(?:good |next )?(?:job|role|step|move) after',
    'what (?:can|could|do|should) i do after (?:\\w+ )?(?:years )?as',
  ],
  ['comes', 'in what order', 'what comes (?:after|before) what'],
  ['left', 'what comes after', 'what is left(?: to \\w+)? after'],
  ['years', 'what comes after $1', 'where (?:might|could|will|would) ((?:an? )?(?:\\w+ ){1,3})be in \\w+ years'],
  [
    'good great better',
    'what makes a good',
    'what (?:would|could|can) make (?:me|you|us|someone|somebody|one) an? (?:good|great|better)',
  ],
  ['brush', 'learn', 'brush up on'],
  ['lead', 'what comes next', '(?:and )?where (?:does|can|could|will|would) (?:it|that|this) lead(?: to| me)?$'],
  [
    'specialise specialize pivot pivots branch branches venture transition transitions diversify expand expands',
    'move into',
    'speciali[sz]e (?:in|on)(?= \\w)',
    '(?<!\\b(?:a|the) )(?:pivots?|branch(?:es)?|venture|transitions?|diversify|expands?)(?: out| over)? (?:in)?to(?! agile\\b)',
  ],
  [
    'assess screen test evaluate vet examine interview',
    'look for in $1',
    '(?:(?:assess|screen|test|evaluate|vet|examine|interview) (?:an? )?((?:\\w+ ){1,3}?)(?:candidates?|applicants?)(?: (?:for|on))?)$',
  ],
  ['else', 'what could come next', 'what else (?:could|can|might|should) (?:i|they|he|she|we|one) do$'],
  [
    'years',
    'what could come next for $1',
    '^what (?:might|could|can|will|would|may) ((?:an? |the |our )?(?:\\w+ ){1,2})(?:do|be|be doing) in (?:\\w+ )?(?:\\w+|\\d+) years(?: time)?$',
  ],
  [
    'toolbox toolkit toolbelt',
    'skills of $1',
    '(?:what (?:is|belongs|should be) in )?((?:an? |the )?(?:\\w+ ){1,2})(?:toolbox|toolkit|toolbelt)',
  ],
  [
    'candidates',
    'what skills does a $1need',
    'what (?:do|does|would|should) (?:\\w+ ){1,3}(?:expect|want|look for|require|ask) (?:from|of|in) ((?:\\w+ ){1,2})candidates',
  ],
  [
    'adventure challenge chapter endeavour endeavor',
    'what comes after $1',
    '((?:an? |the )?(?:\\w+ ){1,2})next (?:adventure|challenge|chapter|endeavou?r)',
  ],
  ['onward onwards', 'what comes after', '^(?:and )?onwards? from'],
  [
    'versed',
    'what skills do $1 need',
    'what (?:do|does|should|must) ((?:\\w+ ){1,4}?)(?:(?:have|has|need|needs) to )?be (?:well )?versed in$',
  ],
  [
    'turns turn makes make',
    'what does it take to become',
    'what (?:turns?|makes?) (?:an? )?\\w+ (?:\\w+ )?into(?= an? )',
  ],
];
