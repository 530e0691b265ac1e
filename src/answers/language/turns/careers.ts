/** What it takes to be in a role, and what comes after it. */
import { ROLE, type Turn } from './turn.ts';

export const CAREERS: readonly Turn[] = [
  ['take require', 'which skills does $1 need', 'what (?:does|will|would|might) (that|it|this) (?:take|require)$'],
  [
    'able bring',
    'what skills do $1 need',
    'what (?:should|must|do|does|has|have) ((?:\\w+ ){1,4}?)(?:(?:need|have|got) to )?(?:be able to do|bring (?:along|with (?:them|him|her)|to the (?:job|role)))',
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
    'go',
    'what comes next',
    'where (?:could|can|do|does|should|would|might) (?:i|he|she|they|we|you|one) go(?: next| now| then| from (?:here|there)| after (?:that|this))?$',
  ],
  ['anywhere', 'what comes next', 'is there anywhere (?:else )?(?:left )?to go'],
  [
    'from',
    'what makes a good $1',
    'what (?:separates|sets|distinguishes|tells) (?:an? )?(?:good|great|strong) ((?:\\w+ ){1,4}?)(?:apart )?from (?:an? |the )?(?:bad|poor|weak|average|mediocre)(?: ones?| \\1)?',
  ],
  [
    'strong firm versed proficient fluent mastered',
    'what skills do $1 need',
    'what (?:(?:technical|tech) )?(?:practices |things |areas |fields )?(?:must|should|does|do) ((?:an? |the )?(?:\\w+ ){1,3}?)(?:(?:have|need) to )?be (?:strong|firm|versed|proficient|fluent) (?:in|at)$',
    'what (?:must|should) ((?:an? |the )?(?:\\w+ ){1,3}?)have mastered$',
  ],
  [
    'know learn',
    'what skills do $1 need',
    'what (?:should|must|do|does) (?!(?:i|we|you|one|they|people)\\b)((?:\\w+ ){1,4}?)(?:(?:need|have) to )?(?:know|learn)(?: first)?$',
  ],
  [
    'become becomes turn focus focuses move moves',
    'what comes after $1',
    'what (?:can|could|do|does|will|might|may) ((?:\\w+ ){1,4}?)(?:becomes?|turn into|focus(?:es)? on|moves? (?:on )?to)(?: next| afterwards| later(?: on)?)$',
  ],
  ['then', 'what is next', 'then what$'],
  ['now', 'what could come next', '(?<=\\b(?:been|was) (?:an? )?(?:\\w+ )?ctos? .*)(?:and |so )?what now$'],
  ['next', 'what comes after $1', '^(?!what |whats |who |whos |where |and |so )((?:\\w+ ){1,2})next$'],
  [
    'good great better',
    'what makes a good',
    'how (?:do|does|can|could|would) (?:i|one|you|we|someone|somebody) (?:become|be|recogni[sz]e|spot|identify) an? (?:good|great|better)',
  ],
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
    'candidate candidates',
    'what should i look for in $1',
    '^(?:an? )?((?:\\w+ ){1,2}?)candidates? what (?:should|do|must|would) (?:i|we|you) (?:look|check|screen|test|ask) for$',
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
  ['left', 'what comes after', 'what is left(?: to \\w+)? after'],
  ['years', 'what comes after $1', 'where (?:might|could|will|would) ((?:an? )?(?:\\w+ ){1,3})be in \\w+ years'],
  [
    'good great better',
    'what makes a good',
    'what (?:would|could|can) make (?:me|you|us|someone|somebody|one) an? (?:good|great|better)',
  ],
  ['lead', 'what comes next', '(?:and )?where (?:does|can|could|will|would) (?:it|that|this) lead(?: to| me)?$'],
  [
    'specialise specialize pivot pivots branch branches venture transition transitions diversify expand expands',
    'move into',
    'speciali[sz]e (?:in|on)(?= \\w)',
    '(?<!\\b(?:a|the) )(?:pivots?|branch(?:es)?|venture|transitions?|diversify|expands?)(?: out| over)? (?:in)?to(?! agile\\b)',
  ],
  ['else', 'what could come next', 'what else (?:could|can|might|should) (?:i|they|he|she|we|one) do$'],
  [
    'candidates',
    'what skills does a $1need',
    'what (?:do|does|would|should) (?:\\w+ ){1,3}(?:expect|want|look for|require|ask) (?:from|of|in) ((?:\\w+ ){1,2})candidates',
  ],
  ['onward onwards', 'what comes after', '^(?:and )?onwards? from'],
  [
    'turns turn makes make',
    'what does it take to become',
    'what (?:turns?|makes?) (?:an? )?\\w+ (?:\\w+ )?into(?= an? )',
  ],
  [
    'leaving quitting resigning stepping direction directions',
    'what comes after $1',
    'what (?:can|could|does|will|might|would|should) ((?:an? |the |our )?(?:\\w+ ){1,2})do after (?:leaving|quitting|resigning|stepping down)$',
    'in (?:which|what) directions? (?:can|could|does|might) ((?:an? |the |our )?(?:\\w+ ){1,2})(?:develop|grow|evolve|move on)(?: further)?$',
  ],
  [
    'screen test check vet assess evaluate screening interviewing hiring assessing',
    'what skills does $1 need',
    'what (?:should|do|can|must|would) (?:i|we|you|one) (?:screen|test|check|vet|assess|evaluate) ((?:an? |the |our )?(?:\\w+ ){1,3}?)(?:candidates? )?(?:for|on)$',
    '(?:screening|interviewing|hiring|assessing) (?:an? )?((?:\\w+ ){1,2})candidates? (?:which |what )?skills(?: to (?:check|test|look for))?$',
    'what (?:should|do|must) (?:i|we) (?:screen|look|check|test) for when (?:interviewing|hiring|assessing|screening) (?:an? )?((?:\\w+ ?){1,2}?)(?:candidates?)?$',
  ],
  ['post', 'after $1', 'post (cto)'],
  [
    'forward',
    'next step',
    '(?<=\\bctos? )(?:way|path|road) forward',
    'way forward(?= (?:for|of) (?:an? |the )?ctos?\\b)',
  ],
  [
    'without',
    'does a $1 need',
    '^(?:can|could|may) (?:i|one|you|someone|anyone) (?:be|become|work as) (?:an? )?(cto) without(?: any)?',
  ],
  ['doing', 'do next', '(?<=\\b(?:could|might|can|will) (?:he|she|they|i) )be doing next$'],
  [
    'lead leads',
    'what could come next',
    'where (?:does|will|can|could) (?:this|that|the|my) (?:road|path|job|role|way) lead(?: to)?$',
  ],
  ['from', 'what comes after $1', '^from (?:an? )?(ctos?) to (?:what|where)$'],
  [
    'after',
    'what comes after a $1',
    '^after (?:an? )?(ctos?) (?:what|which) (?:jobs?|work|positions?|roles?|careers?) (?:is|are|comes?)(?: possible| next)?$',
  ],
  ['after', 'what comes after a $1', '^(?:and |so |but )?after (?:being )?(?:an? )?(ctos?)$'],
  [
    'want wants plan plans hope hopes',
    'as $1',
    '(?<=\\bneed .*)if (?:i|we|you|she|he|they|one|someone|somebody) (?:want|wants|plan|plans|hope|hopes) to (?:be|become) ((?:an? )?(?:cto|\\w+ (?:leader|manager|owner|architect)))(?: (?:one|some) ?day| eventually)?$',
  ],
  [
    'bring',
    'what skills does a $1 need',
    `(?:what|which \\w+) (?:should|must|does|would|ought) (?:an? |the |our )?(?:good |strong |ideal |future )?(${ROLE}) (?:candidate|hire|applicant) (?:to )?bring(?: along| to the table| with (?:him|her|them))?`,
  ],
  [
    'leave leaves quit quits retire retires',
    'next',
    '(?<=\\b(?:where|what) .*)(?:when|once|after|if) (?:they|he|she|you|i|one) (?:leaves?|quits?|retires?)$',
  ],
  [
    'follows succeeds',
    'what comes after a $1',
    `(?:what|which) (?:job|role|position|step|title) (?:follows|succeeds) (?:an? |the )?(${ROLE})`,
  ],
];
