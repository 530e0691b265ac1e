/** What a part of a question leaves unsaid, taken from the whole: "My sister became a product manager. What does she do?" */

import { ASKING_WHO, DOING, isOfHaving } from '../language/filler.ts';
import { list } from '../language/text.ts';
import type { Question } from '../language/understand.ts';
import { asksOfDoing, isWho } from '../language/who-and-how.ts';
import { isExplain, sentencesOf } from './asking-parts.ts';
import { asMentioned, takesUp } from './follow-up.ts';

/** What a part says from its beginning to its end, in one of several ways. */
const wholly = (...ways: readonly string[]) => new RegExp(`^(?:and |so |but |i )*(?:${ways.join('|')})$`);

const IT = list('it its this that these those');
const WHAT = list('what');
const WHICH = list('what which');
const THEM = list('they them their he him his she her those these that each person');
const THE_TWO = list('two both');
const MAKING = list(
  `make makes making create creates creating maintain maintains maintaining update updates updating sets setting
  define defines defining write writes writing`,
);
const REFERRING = list('one ones else then both there');
const ME = list('i we');
/** "What would I be doing?" */
const OF_MY_WORK =
  /\b(?:would|will) i (?:be )?(?:do(?:ing)?\b|responsible for)|\b(?:should|must|do|can) i do (?:in (?:that|this|the|such a) (?:role|job|position)|as one)\b|\bam i (?:(?:supposed|expected|meant) to do|responsible for)\b|\bexpect(?:ed)? (?:of|from) me\b|\bam i (?:getting into|in for)\b/;
/** "What do I do now?", of somebody who said before to be one: "I got hired as a PO." */
const WHAT_DO_I_DO =
  /^(?:and |so |but |ok |okay )*what (?:now|is expected(?: of me)?|(?:do|should|must|will|would) i (?:even |have to |need to )?(?:do|be doing)(?: now| then| here| there| all day| exactly)*)$/;
const I_AM_ONE =
  /\b(?:(?:hired|employed|appointed|start|starting|started|begin|began|joined|joining|job|offer|contract|signed|accepted|stand|standing|step|stepping|fill|filling|take|taking|act|acting)(?: me)?(?: \w+){0,2} as|(?:im|i am)(?= .*\b(?:new|now|newly)\b)|now (?:im|i am)|i (?:just )?became|told (?:that )?(?:im|i am)|i (?:will be|become)|ill be|made me|(?:been|was|got) made|(?:title|role|position|job)(?: is| was)?(?: now| changed to)?|promoted(?: me)? to|turned into)(?: (?:now|just|newly|an?|the|their|its|our|new|first))* $/;
/** "What are my duties?" */
const OF_MINE = /\b(?:is|are|would|will)(?: be)? my\b/;
/** "Nobody feels responsible. Who should?" */
const WHO_SHOULD =
  /^(?:and |so |but )*who(?: exactly| then)?$|^(?:and |so |but )*who would be the right (?:one|person|role)$|^(?:and |so |but )*(?:who|which (?:role|person)) (?:(?:would|could)(?: be| care)?|is|picks|chooses|selects|(?:should|must|gets to|has to|is (?:supposed|meant|expected) to)(?: have)?(?: \w+(?: (?:us|me|them))?)?)$/;
/** "Our roadmap is a mess. Who should tidy it?", "who takes care of that?" */
const WHO_DOES_IT = wholly(
  String.raw`(?:(?:who|which (?:role|one|of them|person)) (?:should|must|has to|needs to|is (?:supposed|meant) to|ought to)|whose (?:job|role|task|duty) (?:is|would) (?:it|that) (?:be )?to) (?:\w+|have an answer to|deal with|care about|take care of|look after|look into|see to|attend to|work on) (?:it|that|this)(?: over)?(?: to (?:them|us|me|him|her|everyone|the \w+)| (?:as|when|if|once) \w+ \w+)?`,
  'who (?:is (?:meant|supposed) to )?(?:handles?|takes? care of|deals? with) (?:it|that|this)',
  'who (?:keeps|makes|gets|holds) (?:it|that|this) \\w+(?: \\w+)?',
  'who (?:pulls|brings|puts|gets|steers|moves|sorts|corrects|straightens|adjusts) (?:it|that|this)(?: (?:back|right|straight|out|up|together|in order|on track))*',
  'which (?:role|one|person) (?:should|do|can) (?:i|we) (?:go|turn|talk|speak) to',
);
/** "We need somebody to decide on features. Who is that?" */
const WHO_IS_THAT = wholly('(?:who|which role) (?:is|would) (?:that|it|this|he|she)(?: be)?(?: then)?');
const SOMEBODY = list('someone somebody anyone anybody person role');
/** "How is it paid?", "what does it earn?" */
const HOW_IS_IT = /^(?:and |so |but )*(?:how (?:much |well )?|what )(?:is|does) it \w+$/;
/** "Roadmap: what does she do with it?" */
const WITH_IT = /\bdo (?:with|about|for) (?:it|that|this)$/;
/** "Who do they work with?" */
const WHOM_THEY = /\bwhom? (?:do|does|should|must) (?:they|he|she) \w+ (?:closely )?(?:with|to)$/;
/** "What does that person do?" */
const THAT_PERSON = /\b(?:this|that) person\b/;
/** "Who is right?", of two who say the same of themselves. */
const WHO_IS_WHO = /^(?:and |so |but )*(?:(?:who is|whos) (?:who|whos|right|what)|what goes where)$/;
/** "The ad says PO, the contract says PM. Is that a problem?" */
const IS_IT_ALL_RIGHT = wholly(
  '(?:is|would) (?:that|this|it) (?:be )?(?:even )?(?:a |an )?(?:big )?(?:ok|okay|fine|problem|issue|mistake|normal|usual|common|far off|close|correct|right|true|promotion|demotion|step (?:up|down)|step forward|step back)',
  '(?:do|should) (?:i|we) (?:have to |need to )?(?:worry|care|mind)',
  'does (?:it|that|this) (?:even )?matter',
  'does (?:it|that|this) make (?:any )?sense',
  'is there (?:anything|something|any truth) (?:to|in) (?:it|that|this)',
  'is (?:it|that|this) (?:fair|reasonable|justified)',
  'does (?:anything|something|that|it|this) (?:even )?change',
  '(?:is|isnt) (?:it|that)',
  '(?:am|are) (?:i|we) (?:wrong|right|mistaken)',
  '(?:is|are) (?:that|this|it|those|these|they) (?:even |just )?(?:one|two|different|separate) (?:job|role|thing|position|title)s?',
  'are we (?:doing|getting) (?:it|that|this) (?:wrong|right)',
  'wh(?:at|ich)(?: one)? am i',
  '(?:is|isnt) (?:that|this|it) (?:not )?(?:double|overkill|redundant|too much|one too many|too many|a waste|excessive)',
  'why not',
);
/** "PO and PM in one person, does that work?" */
const DOES_IT_WORK = wholly('does (?:it|that|this) (?:even |ever |really )?work(?: out)?');
/** "In my last job the PM did the pricing. Is that normal?" */
const IS_IT_SO = wholly(
  '(?:is|isnt) (?:that|this|it) (?:right|true|correct|so|typical|usual|normal|common)',
  '(?:right|true|correct|really|normal|typical)',
  '(?:is|isnt) (?:it|that|this)',
);
/** "Pricing: is that the PM's job?", "our founder decides on features. Shouldn't that be the PM?" */
const IS_THEIRS = wholly(
  '(?:is|isnt) (?:that|this|it) .*\\b(?:job|task|responsibility|business|call|role|duty|thing)(?: (?:of|for) .*)?',
  '(?:is|isnt) (?:that|this|it) (?:really |even )?for (?:an?|the) .*',
  '(?:(?:is|isnt) (?:that|this|it) )?(?:really |even )?(?:typical|usual|normal|common|standard) (?:for|with|of|among) .*',
  '(?:should|shouldnt|must|wouldnt|ought) (?:not )?(?:that|this|it) (?:not )?(?:to )?be(?: .*)?',
);
/** "What is that?", "what does that mean?", "what is the job about?", of one role. */
const OF_IT = wholly(
  '(?:(?:what|who) (?:is|are)|whos) (?:that|this|it|those|these|they|(?:the|that|this) (?:job|role|position))(?: (?:exactly|even|then|for|about))*',
  'what (?:does |is )?that means?',
  'what (?:that|this|it|(?:the|that|this) (?:job|role|position)) (?:is|involves|entails|means)',
  'what (?:should|must|do) i (?:need to |have to )?know about (?:it|that|(?:the|that|this) (?:job|role|position))',
  '(?:are|am|would) (?:we|i) (?:be )?missing (?:something|anything|out)(?: on (?:something|anything))?',
  'why need (?:one|him|her|them|it|that)',
  'what is (?:it|(?:the|that|this) (?:job|work|role|position)) like',
  'what they are',
  'what (?:is|are) the (?:(?:main|key|most important) )?(?:points?|facts?|takeaways?)',
  '(?:what for|for what)',
  'what (?:should|must|could|would|do) (?:be|go|i put|i write|we put|we write) (?:in|into|on|for) (?:it|there|that)',
  'what (?:is|are) (?:it|that|this|they|those|he|she) (?:even |actually |there |here )*(?:good )?for',
  'what (?:he|she|they|it) (?:is|are) (?:even |actually |there |here )*for',
  'what (?:does|do|will|would|can) (?:they|he|she|one) bring(?: to the table)?',
  'what (?:kind|sort|type) of (?:person|job|role|position|work|title) is (?:that|this|it)',
  'what (?:does|do) (?:it|that|this|they) stand for',
  'how (?:would|should|could|can|do) (?:you|one|i|we) (?:put|phrase|say|explain|describe|define) (?:it|that|this)(?: to (?:\\w+ )?\\w+)?',
  'what (?:would|will|do) (?:we|i|you) (?:lose|miss)(?: out on)?',
  'what (?:would|will) (?:we|i|you) get(?: (?:out of|from) (?:it|that|them|her|him|one))?',
  '(?:and )?to do what',
  'what is the (?:gist|summary|short version)',
  'what (?:does|do) (?:he|she|they) mean(?: by (?:that|it|this))?',
  'what (?:does|do) (?:it|that|this|they) (?:tell|show|say)(?: us| me)?',
  'please explain',
  'explain (?:that|this|it)',
  '(?:(?:can|could) (?:you|someone|somebody|anyone) )?tell (?:me|us) more',
  'what (?:should|must|do) (?:i|we) (?:need to |have to )?know',
  'how (?:do|does|would|could|can|will) (?:they|he|she|one|it|this|that) help(?: us| me)?',
  'what (?:does|would|will) one do',
  'what (?:does|would|will) it (?:involve|include|entail)',
  'what (?:does|would|will) (?:the|that|this|such a)(?: job| role| position| work)? (?:involve|include|entail|mean|comprise|require|consist of|look like|come with)',
);
/** "Which tasks are there?", "tasks?" */
const OF_TASKS = /^(?:and |so |but )?(?:(?:what|which) (?:\w+ )*|my |the |main )*(?:tasks|duties|responsibilities)\b/;
/** "Which pays more?", of several. */
const WHICH_ONE =
  /^(?:and |so |but )?which (?:one )?(?:is|are|has|does|do|pays?|earns?|makes?|gets?|should|would|owns?|sets?)\b/;
const CHANGING = list('change changes changed different differs else new');

/**
 * A part of a question, with what it leaves unsaid taken from the whole: the roles where it says "they", or "who does
 * what" or "what changes" of them, or what somebody in the one role can expect ("what salary can I …"); the aspect where
 * it says "whose job is that?" or "who decides?".
 */
export function inLightOfWhole(part: Question, whole: Question): Question {
  const text = part.words.join(' ');
  if (part.roles.length > 0) {
    if (part.aspect === null && IS_THEIRS.test(text)) return { ...part, aspect: whole.aspect, asks: true };
    const isOfBoth = part.roles.length === 1 && whole.roles.length === 2 && asksOfTheOther(part);
    return isOfBoth ? { ...part, roles: whole.roles, forNot: false } : part;
  }
  // "One job is in sales, one in marketing. Which one pays better?", "scrum master: salary?"
  const isOfTitles = WHICH_ONE.test(text) || asksOnlyOfAspect(part);
  if (whole.roles.length === 0 && whole.notCovered.length > 0 && isOfTitles) {
    return { ...part, notCovered: whole.notCovered };
  }
  const asksIfRight = IS_IT_ALL_RIGHT.test(text) || (whole.rest.length === 0 && DOES_IT_WORK.test(text));
  if (areTitles(whole) && asksIfRight) {
    return {
      ...part,
      roles: whole.roles,
      aspect: part.aspect === null ? whole.aspect : null,
      rest: [],
      compares: true,
      asks: true,
    };
  }
  if (whole.roles.length === 1 && whole.aspect !== null && whole.rest.length === 0 && IS_IT_SO.test(text)) {
    return { ...part, roles: whole.roles.map(asMentioned), aspect: whole.aspect, rest: [], asks: true };
  }
  const roles = whole.roles.map(asMentioned);
  const asksWhatItIs = roles.length === 1 && asksOfIt(part);
  if (whole.aspect !== null && !asksWhatItIs && asksWhoseItIs(part, whole)) {
    // Whatever it is that is to be done to it, is done by who is behind it.
    const rest = WHO_DOES_IT.test(text) ? [] : part.rest;
    return { ...part, aspect: whole.aspect, roles: roles.length > 1 ? roles : [], rest };
  }
  // "Who does the strategy and who the daily work, the leader or the manager?"
  if (roles.length > 1 && part.asksForSomebody && part.aspect !== null && part.rest.length === 0) {
    return { ...part, roles };
  }
  if (roles.length === 1 && (asksOfMe(part, whole) || (asksOfIt(part) && part.asksForSomebody))) {
    return { ...part, roles, asks: true, ofAction: false, asksCircumstance: false, asksForSomebody: false };
  }
  // "The PO told a joke. What does she do with it?"
  if (WITH_IT.test(text) && whole.aspect === null) return part;
  const isOfThem = roles.length > 1 ? asksOfSome(part) : roles.length === 1 && asksOfTheRole(part);
  if (!isOfThem && !asksOfThem(part)) return part;
  // "PM pay or PO pay, which is higher?" tells no more of what it asks.
  const isOfWhole = asksNothing(part) && (WHICH_ONE.test(text) || WHO_IS_WHO.test(text));
  const aspect = isOfWhole || (part.aspect === null && WITH_IT.test(text)) ? whole.aspect : part.aspect;
  return { ...part, roles, aspect, notCovered: whole.notCovered, asks: true, rest: asksOfIt(part) ? [] : part.rest };
}

function says({ words }: Question, some: ReadonlySet<string>): boolean {
  return words.some((word) => some.has(word));
}

/**
 * "She has been a PM for years, is that the same as a product leader?", "I am a PM, how would my work change as a product
 * leader?", "what would that person do that our PM doesn't?"
 */
function asksOfTheOther(part: Question): boolean {
  return (part.compares && says(part, IT)) || says(part, CHANGING) || (part.forNot && says(part, THEM));
}

/** The PM and the PO are somebody; who is now called a PO, now a PM, wonders how these compare. */
function areTitles({ words, roles }: Question): boolean {
  const said = ` ${words.join(' ')} `;
  return roles.length === 2 && roles.every(({ as }) => !said.includes(` the ${as} `));
}

/** "Whose job is that?", "who decides?", of an aspect that the part does not name. */
function asksWhoseItIs(part: Question, whole: Question): boolean {
  const { words, rest, aspect, asksWho, asksForSomebody } = part;
  if (!asksWho || aspect !== null) return false;
  const text = words.join(' ');
  if (WHO_DOES_IT.test(text) || (WHO_IS_THAT.test(text) && says(whole, SOMEBODY))) return true;
  const asksWhoDoes = words.some(
    (word) => DOING.has(word) || MAKING.has(word) || isOfHaving(word) || (ASKING_WHO.has(word) && !isWho(word)),
  );
  if (says(part, IT) && !THAT_PERSON.test(text)) return asksWhoDoes || words.includes('whose');
  return (asksWhoDoes || WHO_SHOULD.test(text)) && asksForSomebody && rest.length === 0 && !says(part, WHAT);
}

/** "Who does what?", "what changes?", "how do they differ?", "which one pays more?", of several roles. */
function asksOfSome(part: Question): boolean {
  const text = part.words.join(' ');
  const asksOfAll = (part.asksForSomebody || says(part, CHANGING)) && says(part, WHAT);
  const comparesThem = part.compares && (says(part, THEM) || says(part, IT) || asksNothing(part));
  return asksOfAll || comparesThem || says(part, THE_TWO) || WHO_IS_WHO.test(text) || WHICH_ONE.test(text);
}

/** "What is that?", "what salary can I expect?", "what are my duties?", of one role. */
function asksOfTheRole(part: Question): boolean {
  const text = part.words.join(' ');
  const isOfMyWork =
    OF_MY_WORK.test(text) || (OF_MINE.test(text) && (says(part, DOING) || part.words.includes('work')));
  const isOfMe = says(part, WHICH) && ((part.aspect !== null && says(part, ME)) || isOfMyWork);
  const isOfTasks = OF_TASKS.test(text) && part.rest.length === 0 && part.aspect === null;
  return asksOfIt(part) || isOfTasks || (isOfMe && !part.asksForSomebody);
}

/** "I just got hired as a PO. What do I do?", but not "my PM is ill. What do I do?" */
function asksOfMe(part: Question, { words, roles: [role] }: Question): boolean {
  const [before = ''] = role === undefined ? [] : ` ${words.join(' ')} `.split(` ${role.as} `);
  return WHAT_DO_I_DO.test(part.words.join(' ')) && I_AM_ONE.test(`${before.trim()} `);
}

/** "What do they do?", "what should she own?", "who do they work with?", of however many; "how is it paid?" is of a role too. */
function asksOfThem(part: Question): boolean {
  const { aspect, words, asksForSomebody } = part;
  const text = words.join(' ');
  const asksWhat = says(part, WHAT) && (asksOfDoing(words) || words.some(isOfHaving));
  if (aspect !== null && HOW_IS_IT.test(text)) return true;
  return (!asksForSomebody || WHOM_THEY.test(text)) && says(part, THEM) && (aspect !== null || asksWhat);
}

/** "Are there …?", "is it true that …?", "is she the one who …?": words that point at nothing said before. */
const POINTING_NOWHERE =
  /\b(?:is|are|be) there\b|\b(?:is|does) it (?:(?:the|an?|true|enough|take|mean|possible)\b)|\bthe ones? who\b|\bdo(?:es)? that\b/g;

/** Whether a part asks of something that it names itself. */
export function standsAlone({ words, roles, aspect, content }: Question): boolean {
  const pointing = words.join(' ').replace(POINTING_NOWHERE, '').split(' ');
  const pointsElsewhere = [IT, THEM, THE_TWO, REFERRING].some((some) => pointing.some((word) => some.has(word)));
  return !pointsElsewhere && (content.length > 0 || roles.length > 0 || aspect !== null);
}

/** "Salary?", "which career path": of whom, is said elsewhere. */
export function asksOnlyOfAspect({ roles, notCovered, aspect, asksByName, asksWho }: Question): boolean {
  return roles.length + notCovered.length === 0 && aspect !== null && asksByName && !asksWho;
}

/** Whether a question tells nothing of what it asks about: "tell me more". */
export function asksNothing({ roles, notCovered, aspect, content }: Question): boolean {
  return roles.length === 0 && notCovered.length === 0 && aspect === null && content.length === 0;
}

/** "What is that?", whatever was named before. */
export function pointsBack(question: Question): boolean {
  return question.roles.length === 0 && asksOfIt(question);
}

function asksOfIt({ words, text }: Question): boolean {
  return OF_IT.test(words.join(' ')) || isExplain(text);
}

/**
 * Whether the only part that asks, asks for something else than the whole seems to: "Never worked with a product owner
 * before, what do they do?" does not ask whom an owner works with.
 *
 * @param part what `inLightOfWhole` made of it
 */
export function asksOtherwise(part: Question, whole: Question): boolean {
  const { roles, aspect, compares, asksForSomebody, asksWhether } = part;
  if (roles.length === 0 || compares || asksForSomebody || asksWhether || takesUp(part)) return false;
  const isSentence = sentencesOf(whole.text).at(-1) === part.text;
  const isOfThem = roles.every(({ as }) => as === '');
  return (isSentence || isOfThem) && (aspect !== whole.aspect || roles.length !== whole.roles.length);
}
