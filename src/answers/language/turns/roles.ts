/** What a role does, and what it is needed for. */
import { ROLE, type Turn } from './turn.ts';

/** What a role's part in the work is called. */
const PART =
  'impact agenda priority priorities domain territory routine assignment assignments jurisdiction realm output outputs essence charter workload reach'.split(
    ' ',
  );

const A_DAY =
  '(?:an? |the )?(?:typical|average|usual|regular|ordinary|normal) (?:working |work )?(?:day|week) (?:of|for|as|in the life of)';

export const ROLES: readonly Turn[] = [
  ['keep', 'do', 'earns? (?:their|his|her|its) keep'],
  [
    'goal goals',
    'what is the purpose of $1',
    '(?:what (?:is|are) )?(?:the )?(?:(?:main|primary|key|ultimate|overall) )?goals? of ((?:\\w+ ?){1,4})$',
  ],
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
  ['paying pay', 'what do $1 do', 'what (?:am|are|do) (?:i|we|you|they|companies) pay(?:ing)? ((?:\\w+ ){1,3})for$'],
  ['paid', 'what do $1 do', 'what (?:on earth )?(?:am|is|are|do|does) ((?:\\w+ ){1,4}?)(?:get )?paid (?:to do|for)$'],
  [
    'bother',
    'why',
    'why (?:(?:should|do|would|does) (?:we|i|you|one|people|(?:my|our|an?|the) \\w+) )?(?:even )?bother (?:with|about)',
  ],
  [
    'did',
    'what does $1 do',
    '^(?:and |so )?what did (he|she|they) (?:actually |even |then )?do(?: here| then| all day| exactly| for us)?$',
  ],
  ['hats', 'what $1 $2 do', '(?:what|which) hats (does|do) ((?:\\w+ ){1,4})wear'],
  ['missing', 'what do they do', 'what (?:are (?:we|you)|am i) missing(?: out on)?$'],
  ['change', 'what are the duties', 'what (?:will|would) change(?= of)', 'what (?:will|would) change for (?:me|us)'],
  [
    'hire hired become became appoint appointed employ employed',
    'of a',
    '(?:if|when|once) (?:i|we|you) (?:hired?|became|become|appoint(?:ed)?|employ(?:ed)?)(?: an?)?',
  ],
  [
    'hire employ have get need pay',
    'why need',
    'why (?:(?:would|should|do|does|must) )?(?:(?:i|we|you|one|they|people|any(?:one|body)|some(?:one|body)|(?:a )?(?:company|startup|team)|companies|startups|teams) )?(?:hire|employ|have|get(?! (?:less|more|paid|better|worse|so|as|the same)\\b)|need|pay for|pay(?! .*\\b(?:less|more|better|worse|badly|well|much|little|differently)$)(?= (?:an? |the )?(?:\\w+ ?){1,3}$))',
  ],
  ['hiring', 'why need', 'why (?:is|are) (?:everyone|everybody|companies|people|all) (?:hiring|looking for)'],
  ['sell pitch convince', 'why', '(?:sell|pitch) (?:me|us)(?: on)?', 'convince (?:me|us)(?: of)?'],
  [
    'ad posting',
    'what are the responsibilities of $1',
    '^(?:i|we|im|were) (?:am |are |want to |need to )?(?:hire|hiring|(?:need|have|want|write|writing) an? (?:job )?(?:ad|posting) for) ((?:an? |the |our )?(?:\\w+ ){1,3}?)what (?:(?:should|would|must|does) (?:it|the (?:job )?(?:ad|posting)) (?:say|contain|mention|list)|goes in(?:to)? the (?:job )?(?:ad|posting))$',
    '^what (?:should|would|must|does) (?:the|an?|our|my) (?:job )?(?:ad|posting) for ((?:an? |the |our )?(?:\\w+ ){1,3})(?:say|contain|mention|list)$',
    '^(?:i|we) (?:have|need|want) to write an? (?:job )?(?:ad|posting) for ((?:an? |the )?(?:\\w+ ){1,3}?)what (?:goes|do i put|should i put) in(?: it| there)?$',
  ],
  [
    'ad advert posting listing',
    'job description',
    '(?<=^(?!(?:please )?(?:write|draft|create)\\b|.*\\b(?:have|got|find|found|see|saw|show|there|apply|any)\\b).*\\b(?:an?|the|my|our) (?:\\w+ ){0,2})job (?:ad|advert|posting|listing)',
  ],
  ['jd job role', 'job description', 'jd', '(?:job|role) (?:spec|specs|specification|profile)'],
  ['carry carries carrying', 'do', 'carr(?:y|ies|ying) out'],
  ['lie', 'what are $1', 'where do ((?:\\w+ ){1,2}?(?:duties|responsibilities|tasks)) lie'],
  [
    'missing miss lack lose wrong happen break',
    'what do $1 do',
    'what (?:(?:would|will|do|does|could|can) (?:be (?:missing|lost)|go wrong|happen|break|(?:\\w+ ){1,2}(?:miss|lack|lose))|(?:am|are|is) \\w+ missing) without ((?:\\w+ ?){1,4})$',
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
  [
    'need have get use hire employ',
    'do we need',
    'is there (?:any |really )?(?:an? )?(?:need|use) for',
    'should (?:we|i) (?:have|get|hire|employ)(?= (?:an?|any)\\b)(?!.* or )',
  ],
  [PART.join(' '), 'role of', `(?:${PART.join('|')}) of(?= (?:an?|the) (?:\\w+ ?){1,3}$)`],
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
  ['gain', 'why need', 'what (?:do|does|would|will|can|could) (?:\\w+ ){1,3}gain from(?= an? )'],
  [
    'problem problems',
    'what do $1 do',
    '(?:what|which) (?:kinds? of )?problems? (?:do|does|can|could|would) (?!(?:agile|scrum|kanban|redshift) )((?:\\w+ ){1,4}?)(?:solve|fix|address)$',
  ],
  ['worth', 'why need', 'is (?:it )?worth (?:having|hiring|getting|paying for)'],
  [
    'new',
    'what does a $1 do',
    '^(?:i am |im )?(?:an? |the |your )?new ((?:\\w+ ){1,3})here (?:so )?what (?:do|should|must) i do',
  ],
  [
    'expect ask',
    'what do they do',
    'what (?:can|should|could) (?:i|we) (?:expect|ask (?:him|her|them|for|him for|her for|them for))$',
  ],
  ['first', 'day of', 'first (?:day|week|month) (?:of|as)'],
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
  [
    'bother approach ask consult involve go turn',
    'what is $1 responsible for',
    'what (?:can|should|may|could) (?:i|we) (?:bother|approach|consult|go to|turn to|involve) ((?:an? |the )?(?:\\w+ ){1,3})(?:with|for|about|in)$',
    'when (?:should|do|would) (?:i|we) (?:go to|turn to|approach|consult|involve|bother) ((?:an? |the )?(?:\\w+ ?){1,3})$',
  ],
  [
    'quit quits left leaves leaving resigned retired gone',
    '$2 a $1',
    '^(?:our|my|the) ((?:\\w+ ){1,3}?)(?:(?:has|is|just|had|have) )*(?:quit|quits|left|leaves|leaving|resigned|retired|gone)(?: (?:us|last \\w+|yesterday|today|recently))? (.*) (?:(?:the|a|our) (?:next|new) one|(?:the|a|our) (?:successor|replacement))',
  ],
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
  [
    'spokesperson ambassador mouthpiece',
    'represents',
    '(?:is |are )?(?:the |an? )?(?:spokesperson|ambassador|mouthpiece) (?:for|of)',
  ],
  ['portrait', 'what is', '^(?:an? |the )?portrait of(?= (?:an? |the )?\\w+)'],
  [
    'skip without',
    'what does $1 do',
    '^(?:can|could|should|may|might|would) (?:we|i|they|you|one|(?:an?|the|my|our|any) (?:startup|start up|scale ?up|company|team|bank|firm|agency|organi[sz]ation|business|project)) (?:skip|(?:do|go|live|survive|manage|get by|get along) without) ((?:an? |the |any )(?:\\w+ ?){1,3})$',
  ],
  // Of the others it is known what they do day by day.
  [
    'day week',
    'the job of $1',
    `${A_DAY}(?= (?:an? |the |our )?(?:po|product owner|owner|cto)\\b)`,
    'how does ((?:an? |the |our )?(?:po|product owner|owner|cto) )(?:typical |average |usual |normal )?day look(?: like)?$',
  ],
  ['day week', 'typical day of', `${A_DAY}(?= (?:an? |the |our )?${ROLE}\\b)`],
  [
    'done',
    'what is the job of',
    'what (?:kind|sort|type)s? of (?:work|jobs?|tasks|things|stuff) (?:is|are|gets?) done by',
  ],
  ['left remains', 'what does $1 do', 'what(?: is|s)? (?:left|remains) for ((?:an? |the |our )?(?:\\w+ ?){1,2})$'],
  [
    'anything something',
    'what is the job about',
    '^(?:is there )?(?:anything|something) (?:else )?(?:i|we) (?:should|must|need to|have to|ought to) know(?: about (?:it|that|(?:the|that|this) (?:job|role|position)))?$',
  ],
  [
    'have',
    'do we need $1',
    '^(?:we|they) (?:dont|do not) have ((?:an? |any )(?:\\w+ ){1,2})(?:and )?(?:does (?:it|that) (?:even )?matter|is (?:it|that) (?:an? )?(?:problem|issue|ok|okay|fine|bad)|do we need one)$',
  ],
  ['purview accountability accountabilities', 'responsibilities', 'purview', 'accountabilit(?:y|ies)(?! for)'],
  ['preside presides', 'do', 'presides? over$'],
  ['needs', 'why do we need $1', '^who needs (an? (?:\\w+ ){0,2}\\w+?)(?: anyways?)?$'],
  [
    'everything all',
    'what does $1 do',
    '(?:list|name|tell me|show me|give me) (?:everything|all) (?:that )?((?:an? |the |our )?(?:\\w+ ){1,2})(?:takes care of|does|owns|handles|covers|is responsible for)$',
  ],
  [
    'our think',
    'what does a $1do',
    'what (?:could|can|might|will|would) our ((?:new )?(?:pm|po|cto|architect|product \\w+|software architect) )do for (?:us|me|you)$',
    'what do you think (?:an?|the|our) ((?:\\w+ ){1,2})(?:does|do)(?: all day)?$',
  ],
];
