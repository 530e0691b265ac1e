/** How words are typed, what other languages begin a question with, and plainer words for some. */
import type { Turn } from './turn.ts';

/** Who people say they are before they ask. */
const WHO_ASKS =
  '(?:junior |senior |new |young )?(?:recruiter|founder|co ?founder|investor|engineer|developer|dev|designer|analyst|student|intern|candidate|beginner|newcomer|newbie)';

export const WORDS: readonly Turn[] = [
  ['as here', '', `^as an? ${WHO_ASKS}`, `^(?:an? )?${WHO_ASKS} here`],
  ['entry mid', 'junior', '(?:entry|mid) level'],
  ['really actually truly', '', 'really', 'actually', 'truly'],
  // People at home in another language begin in it.
  [
    'ist macht es hace est fait doet een',
    'what is',
    '^(?:was|que|qu|what) (?:ist|macht|es|hace|est|fait|doet)(?: (?:eine?|een|una?|une|el|a))?',
    '^what is een',
  ],
  [
    'zwischen entre tussen unterschied diferencia verschil',
    'difference between',
    '(?:(?:wo|was|what|cual|quelle) (?:ist|is|es|est) (?:der|het|la) )?(?:unterschied|diferencia|difference|verschil) (?:zwischen|entre|tussen|between)',
  ],
  [
    'unterschied diferencia verschil',
    'what is the difference',
    '(?:was|cual|wat|what) (?:ist|es|is) (?:der|la|het) (?:unterschied|diferencia|verschil)',
  ],
  ['oder', 'or', 'oder'],
  ['en et y und e', 'and', '(?<=^difference between .*)(?:en|et|y|und|e)(?= )'],
  [
    'een ein eine einem einer un una une het der dem den el la le',
    '',
    '(?<=^difference between .*)(?:een|eine?[mnr]?|une?|una|het|der|dem|den|el|la|le)(?= )',
  ],
  ['whats', 'what is', 'whats'],
  [
    'whos',
    'who is',
    'whos(?= (?:the|an?|in|on|behind|responsible|accountable|meant|supposed|expected|this|that|\\w+ing)\\b)',
  ],
  ['y', 'why', '^y(?= )'],
  ['2', 'to', '(?<=\\b(?:need|needs|want|wants|have|has|how|who|whom|going|trying) )2(?= \\w)'],
  ['4', 'for', '(?<=\\b(?:responsible|much|pay|need|good) )4(?= \\w)'],
  ['legit', 'right', 'legit'],
  ['pricey costly', 'expensive', 'pricey|costly'],
  ['sw', 'software', 'sw(?= (?:architecture|development|design)\\b)'],
  ['firm', 'company', 'firm'],
  ['firms', 'companies', 'firms'],
  [
    'company',
    'company',
    '(?:traditional|conservative|conventional|established|mature|mid ?sized?|medium ?sized?|family(?: owned)?|privately held|listed) company',
  ],
  ['clarify outline illustrate', 'explain', 'clarify', 'outline', 'illustrate'],
  ['require', 'need', '(?<=\\b(?:do|does|would|will|should) (?:i|we|you|they|one|the team) )require'],
  ['may', 'can', '(?<!\\b(?:in|by|on|until|this|next|since) )may'],
  ['establishes', 'sets', '(?<=who )establishes'],
  [
    'member professional expert function specialist employee colleague title',
    '$1 role',
    '(which|what) (?:team member|professional|expert|function|specialist|employee|colleague|(?:job )?title)(?= \\w+s\\b)',
  ],
  ['ought must', 'should', 'ought to', 'must(?! haves?\\b)'],
  ['position positions', 'role', 'positions?(?! (?:on|to)\\b)'],
  ['job jobs', '$1 role', '(which|each)(?: product)? jobs?'],
  [
    'job',
    'what role $1',
    'what (?:product )?job (?!of|is|are|titles?|descriptions?|specs?|ads?|do|does|would|will|for)(\\w+)',
  ],
  ['day2day', 'day to day', 'day2day'],
  ['wheres', 'where is', 'wheres'],
  ['x', 'vs', '(?<=\\w )x(?= \\w)'],
  ['come', 'why', 'how come'],
  ['whoever', 'who', 'whoever'],
  [
    'startup startups',
    'company',
    '(?<=\\b(?:an?|our|my|your|every|each|any) )(?:\\w+ person |small |tiny |young |new |big |early stage )?startup',
    '(?:small |tiny |young |new |big |early stage )?startups(?= (?:need|have|hire|want)\\b)',
  ],
  ['dev', 'development', '(?<=\\b(?:agile|software|product|app|web) )dev'],
  ['there', 'without', 'if there (?:was|were|is|would be) no'],
];
