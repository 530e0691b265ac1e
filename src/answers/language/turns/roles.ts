/** What a role does, and what it is needed for. */
import type { Turn } from './turn.ts';

/** What a role's part in the work is called. */
const PART =
  'impact agenda priority priorities domain territory routine assignment assignments jurisdiction realm output outputs essence charter workload reach'.split(
    ' ',
  );

export const ROLES: readonly Turn[] = [
  ['keep', 'do', 'earns? (?:their|his|her|its) keep'],
  [
    'goal goals',
    'what is the purpose of $1',
    '(?:what (?:is|are) )?(?:the )?(?:(?:main|primary|key|ultimate|overall) )?goals? of ((?:\\w+ ?){1,4})$',
  ],
  [
    'goal goals',
    'what is the purpose of $1',
    'what (?:is|are) ((?:\\w+ ){0,3}?\\w+s )(?:(?:main|primary|key|ultimate|overall) )?goals?$',
  ],
  ['value', 'what do $1 do', 'what value (?:does|do|would|can) ((?:\\w+ ){1,4}?)(?:add|bring)$'],
  ['add', 'what do $1 do', 'what (?:does|do|would|will|can|could) ((?:\\w+ ){1,4}?)add$'],
  [
    'over off delegate leave',
    'what is the job of',
    '(?:what|which) (?:work |tasks |things )?(?:can|could|should|do) (?:i|we|you) (?:hand over|hand off|delegate|leave)(?: to)?(?= )',
  ],
  [
    'produce generate deliver',
    'what do $1 do',
    'what (?:does|do|would|will|should) ((?:\\w+ ){1,4}?)(?:have to |need to )?(?:produce|generate|deliver)$',
  ],
  ['paying pay', 'what do $1 do', 'what (?:are|do) (?:we|you|they|companies) pay(?:ing)? ((?:\\w+ ){1,3})for$'],
  ['paid', 'what do $1 do', 'what (?:am|is|are|do|does) ((?:\\w+ ){1,4}?)(?:get )?paid to do'],
  ['bother', 'why', 'why (?:(?:should|do|would) (?:we|i|you|one|people) )?(?:even )?bother (?:with|about)'],
  [
    'ad description posting post spec vacancy profile',
    'what is the job of',
    'what (?:should|would|do|does|can|must) (?:i|you|we|one) (?:write|put|say|include|mention) (?:in|on|into) (?:an? |the |my |our )?(?:job (?:ad|description|post|posting|spec|profile)|vacancy|ad|profile) for',
  ],
  ['life', 'job of', '(?:everyday|daily|working|work) life (?:of|as)'],
  ['hats', 'what $1 $2 do', '(?:what|which) hats (does|do) ((?:\\w+ ){1,4})wear'],
  // What somebody likes or loathes of it, nothing tells.
  [
    'worst best',
    'hardest $1',
    '(?:worst|best) (parts?|things?|sides?)(?= (?:of|about) (?:being|working as|life as)\\b)',
  ],
  ['missing', 'what do they do', 'what (?:are (?:we|you)|am i) missing(?: out on)?$'],
  ['change', 'what are the duties', 'what (?:will|would) change(?= of)', 'what (?:will|would) change for (?:me|us)'],
  [
    'hand',
    'what does $1 do',
    '^(?:once|if|when) (?:i|we) (?:hire|have|get|employ) ((?:an? |the )?(?:\\w+ ){1,3}?)what (?:do|should|would|can|could|will|must) (?:i|we) (?:hand over|delegate|give away|let go of)$',
  ],
  [
    'hire hired become became appoint appointed employ employed',
    'of a',
    '(?:if|when|once) (?:i|we|you) (?:hired?|became|become|appoint(?:ed)?|employ(?:ed)?)(?: an?)?',
  ],
  [
    'hire employ have get need pay',
    'why need',
    'why (?:(?:would|should|do|does|must) )?(?:(?:i|we|you|one|they|people|any(?:one|body)|some(?:one|body)|(?:a )?(?:company|startup|team)|companies|startups|teams) )?(?:hire|employ|have|get|need|pay for|pay(?= (?:an? |the )?(?:\\w+ ?){1,3}$))',
  ],
  ['hiring', 'why need', 'why (?:is|are) (?:everyone|everybody|companies|people|all) (?:hiring|looking for)'],
  ['sell pitch convince', 'why', '(?:sell|pitch) (?:me|us)(?: on)?', 'convince (?:me|us)(?: of)?'],
  [
    'ad advert posting listing',
    'job description',
    '(?<=^(?!(?:please )?(?:write|draft|create)\\b|.*\\b(?:have|got|find|found|see|saw|show|there|apply|any)\\b).*\\b(?:an?|the|my|our) (?:\\w+ ){0,2})job (?:ad|advert|posting|listing)',
  ],
  ['jd job role', 'job description', 'jd', '(?:job|role) (?:spec|specs|specification|profile)'],
  ['carry carries carrying', 'do', 'carr(?:y|ies|ying) out'],
  ['reason reasons', 'why', 'for (?:what|which) reasons?'],
  ['lie', 'what are $1', 'where do ((?:\\w+ ){1,2}?(?:duties|responsibilities|tasks)) lie'],
  ['carry', 'have', 'carry$'],
  [
    'missing miss lack lose wrong happen break',
    'what do $1 do',
    'what (?:(?:would|will|do|does|could|can) (?:be missing|go wrong|happen|break|(?:\\w+ ){1,2}(?:miss|lack|lose))|(?:am|are|is) \\w+ missing) without ((?:\\w+ ?){1,4})$',
    '^(?:(?:we|they|i) (?:have no|lack|are without|have not got)|there is no) ((?:an? )?(?:\\w+ ){1,3})what (?:do|will|would) (?:we|they|i) (?:miss|lack|lose)$',
  ],
  [
    'everyone everybody each',
    'who does what',
    'what (?:does|do|did) (?:everyone|everybody|each(?: (?:one|person|role|of (?:them|you)))?) do',
  ],
  [
    'as becoming become',
    'what does $1 do',
    '^(?:as|(?:i am|im|we are) becoming|(?:if|when|once) i become) ((?:an? )?(?:\\w+ ){1,3})what (?:do|should|must|can|will|would) i do',
  ],
  ['be', 'is being $2 $1', '^is it (\\w+ )to be ((?:an? )?(?:\\w+ ?){1,3})$'],
  [
    'need have get use hire employ',
    'do we need',
    'is there (?:any |really )?(?:an? )?(?:need|use) for',
    'should (?:we|i) (?:have|get|hire|employ)(?= (?:an?|any)\\b)(?!.* or )',
  ],
  ['matter', 'why need $1', '^do ((?:\\w+ ){1,3})(?:really |even )?matter$'],
  [
    'benefit benefits advantage advantages',
    'why need',
    '(?:what (?:is|are) )?(?:the )?(?:main |key )?(?:benefits?|advantages?) (?:of|in)(?: having| hiring)?(?= an? (?:\\w+ ?){1,3}$)',
    '(?:what (?:is|are) )?(?:the )?(?:main |key )?(?:benefits?|advantages?) (?:of|in) (?:having|hiring)',
  ],
  [PART.join(' '), 'role of', `(?:${PART.join('|')}) of(?= (?:an?|the) (?:\\w+ ?){1,3}$)`],
  [PART.join(' '), 'what is the role of $1', `^what (?:is|are) ((?:an? |the )(?:\\w+ ){1,3})(?:${PART.join('|')})$`],
  ['bread fame', 'job', 'bread and butter', 'daily bread', 'claim to fame'],
  [
    'fit come',
    'what is the role of $1',
    'where (?:in (?:the|a|our) (?:company|team|organi[sz]ation) )?(?:does|do|would) ((?:an? |the )?(?:\\w+ ){1,3})(?:fit(?: in)?|come in)$',
  ],
  ['ask demand want', 'expect of', '(?<=\\b(?:should|can|could|may) (?:i|we|one) )(?:ask|demand|want) (?:of|from)'],
  ['list lists', 'tasks', 'to ?do lists?'],
  ['when', 'what makes a', 'when is (?:someone|somebody|a person|one) (?:really )?an?'],
  [
    'specialise specialize fight live think hired',
    'what do $1 do',
    'what (?:does|do|should|would) ((?:an? |the |our )?(?:\\w+ ){1,3}?)(?:specialise in|specialize in|fight for|live for|(?:have to |need to )?think about|get hired for)$',
  ],
  [
    'ad posting',
    'what are the responsibilities of $1',
    '^(?:i|we) (?:have|need|want) to write an? (?:job )?(?:ad|posting) for ((?:an? |the )?(?:\\w+ ){1,3}?)what (?:goes|do i put|should i put) in(?: it| there)?$',
  ],
  [
    'why',
    'why need $1',
    '^(?:\\w+ ){1,4}(?:says?|said|thinks?|insists?) (?:that )?(?:we|i) need ((?:an? )(?:\\w+ ){1,3})(?:but )?why$',
  ],
  ['desk', 'job', 'desk(?= of an? )'],
  ['kid child', 'explain', '^what (?:would|should|do|can) (?:you|i|we) tell (?:a|my|your) (?:kid|child) about'],
  ['value', 'what do $1 do', '^where (?:does|do|would|can) ((?:an? |the )?(?:\\w+ ){1,3}?)(?:add|bring|create) value$'],
  [
    'focus concentrate',
    'do',
    '(?<=\\bwhat (?:should|must|does|do|will|would|can) (?:he|she|they|one) )(?:focus|concentrate) on$',
  ],
  ['tick', 'what do $1 do', 'what makes ((?:an? |the )?(?:\\w+ ){1,3})tick'],
  ['people', 'the product roles', '(?:the )?(?:people in product|product people)(?= (?:earn|get|make|do)\\b)'],
  [
    'left remains',
    'what do $1 do',
    'what (?:is|would be|will be|remains)(?: left)? for ((?:an? |the )?(?:\\w+ ){1,3})to do$',
  ],
  ['gain', 'why need', 'what (?:do|does|would|will|can|could) (?:\\w+ ){1,3}gain from(?= an? )'],
  [
    'place',
    'role',
    'place(?= of (?:the|an?) (?:\\w+ ){1,4}in (?:the|an?|our) (?:\\w+ )?(?:team|company|organi[sz]ation))',
  ],
  [
    'problem problems',
    'what do $1 do',
    '(?:what|which) (?:kinds? of )?problems? (?:do|does|can|could|would) (?!(?:agile|scrum|kanban|redshift) )((?:\\w+ ){1,4}?)(?:solve|fix|address)$',
  ],
  ['purpose', 'purpose', 'purpose in life'],
  ['worth', 'why need', 'is (?:it )?worth (?:having|hiring|getting|paying for)'],
  [
    'new',
    'what does a $1 do',
    '^(?:i am |im )?(?:an? |the |your )?new ((?:\\w+ ){1,3})here (?:so )?what (?:do|should|must) i do',
  ],
  ['expect', 'what do they do', 'what (?:can|should|could) (?:i|we) expect$'],
  [
    'left',
    'what does $1 do',
    'what (?:is|would be|will be) left for ((?:an? |the )?(?:\\w+ ?){1,3}?)(?= (?:if|when)\\b)',
  ],
  ['first', 'day of', 'first (?:day|week|month) (?:of|as)'],
  ['more', 'what is $1', '^is (an? (?:\\w+ ){1,3})more of an? \\w+ or (?:more of )?an? \\w+$'],
  [
    'big large broad wide',
    'what is the responsibility',
    'how (?:big|large|broad|wide) is the (?:responsibility|scope|role|job)',
  ],
  ['power authority influence', 'decide', 'have (?:any |real |much )?(?:power|authority|influence)$'],
  [
    'reason reasons',
    'why need',
    '(?:(?:what are|are there|is there) )?(?:(?:the|some|any|a) )?(?:good |main )?reasons? (?:to|for) (?:have|having|hire|hiring|get|getting)',
  ],
  ['nobody else', '', '(?<=\\bwhat (?:do|does) .*do )that (?:nobody|no one) else (?:does|do|can|will)$'],
  [
    'ad posting',
    'what are the responsibilities of $1',
    '(?:what (?:are|should be|would be) |what (?:would|should|do|can) (?:i|we) (?:put|list|write) as )(?:the )?(?:main |key )?(?:responsibilities|tasks|duties) in ((?:an? |the |my |our )?(?:\\w+ ){1,3})(?:job )?(?:ad|posting)$',
  ],
  ['hides lies', 'is behind', '(?:hides|lies) behind(?= the (?:abbreviation|title|name|job))'],
  [
    'bother approach ask consult involve go turn',
    'what is $1 responsible for',
    'what (?:can|should|may|could) (?:i|we) (?:bother|approach|consult|go to|turn to|involve) ((?:an? |the )?(?:\\w+ ){1,3})(?:with|for|about|in)$',
    'when (?:should|do|would) (?:i|we) (?:go to|turn to|approach|consult|involve|bother) ((?:an? |the )?(?:\\w+ ?){1,3})$',
  ],
  [
    'as',
    'does $1',
    '^as ((?:an?|the) (?:\\w+ ){1,3}?)(?:am i (?:supposed|expected|meant) to|do i (?:have to|need to)|must i)(?= \\w)',
  ],
  [
    'quit quits left leaves leaving resigned retired gone',
    '$2 a $1',
    '^(?:our|my|the) ((?:\\w+ ){1,3}?)(?:(?:has|is|just|had|have) )*(?:quit|quits|left|leaves|leaving|resigned|retired|gone)(?: (?:us|last \\w+|yesterday|today|recently))? (.*) (?:(?:the|a|our) (?:next|new) one|(?:the|a|our) (?:successor|replacement))',
  ],
  ['hire', '$1', '((?:first|next|new|future) (?:\\w+ ){0,2}(?:cto|po|pm|owner|manager|leader|architect)) hire'],
  ['part', 'what is $1 part', '^where is ((?:\\w+ ){1,3}?)part(?= in )'],
  [
    'where',
    'what about $1',
    '^(?:and )?where (?:is|does) ((?:an? |the )?(?:\\w+ ){1,3}?)(?:in (?:this|that|all (?:this|that)|the picture)|fit in|come in)$',
  ],
  [
    'far',
    'what is $1 responsible for',
    'how far (?:does|do) ((?:an? |the )?(?:\\w+ ){1,3}?)(?:responsibility|responsibilities|remit|mandate|job) (?:go|reach|extend)$',
  ],
];
