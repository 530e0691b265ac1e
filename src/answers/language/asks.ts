/** Whether a text asks something, rather than states it or orders it. */
import { ASKING, ASKING_ANYWHERE, COMPARING, isFiller, POSSESSIVE, SETTING_APART } from './filler.ts';
import { list, readable, words } from './text.ts';

/** True for a text that ends in a question mark or begins with a word of asking; a single line, as people ask. */
export function asksSomething(raw: string): boolean {
  const text = readable(raw);
  const [first = ''] = words(text);
  return text.endsWith('?') || ASKING.has(first);
}

/** Words that ask for all that is known of something, wherever they stand, */
const SUMMING_UP = list(`
  about info information overview summary summarize summarise outline explain explains explained explanation describe intro
  introduction rundown lowdown recap gist basics nutshell 101 sum understand curious
`);
/** or that show there that somebody wants to be told what something is. */
const TO_BE_TOLD: ReadonlySet<string> = new Set([
  ...ASKING_ANYWHERE,
  ...COMPARING,
  ...SUMMING_UP,
  ...list(`
    wheres explaining describes defines clarify clarification breakdown clue refresher primer synopsis eli5 advice tips hints suggestions
    dummies understanding understood confusing wonder wondering learn jobs responsible
    enumerate cite elaborate expound elucidate explicate specify accountable accountability charge profile aim aims goal goals objective objectives mission importance
    contribution contributions occupation profession activities purpose scope remit mandate function functions
  `),
]);

/** What may stand around a name without making a sentence of it. */
const AROUND = list(`
  a an the and or of for on in with to as by from at n plus also then so well now again just only quick quickly
  short shortly brief briefly concise simple simply simpler plain easy english terms term words word few two three bit more new
  general generally exactly whole full first next side real one single sentence sentences line lines
  bullet bullets each regarding concerning work q please pls kindly thanks good
  team bot rolecall guys folks friend all everyone everybody anyone somebody someone product software chief level senior junior sr snr jr s
`);

/** Words of asking that ask for more than what something is, */
const OF_MORE = list(
  'why how hows when where wheres which who whos whom whose job jobs purpose scope function functions remit mandate good',
);
/** and words that may stand in such a question. */
const SO = list(
  'is are do does can could would you tell give provide show help me us it that like some kind sort thing i dont get',
);
/** What else may stand in a question for all that is known, */
const OF_ALL = list(
  'have got need want know known say said there article something anything everything details facts topic question im am interested',
);
/** what asks for it there, */
const ALL_ON: ReadonlySet<string> = new Set([
  ...SUMMING_UP,
  ...list('regarding concerning topic facts details data short brief interested'),
]);
/** and what asks only what it is, or tells of it. */
const NOT_ALL_ON =
  /^(?:so |and |ok )*what(?:s| is| are) (?:an? |the )?(?!known|said|written|there\b)|\b(?:defin\w+|mean\w*)\b|^(?:its|(?:it|this|that) is|(?:i|we|they|you) (?:know|understand|have (?!an? question)))\b/;

const FOR_NOT =
  /^what\b.*\bwrong\b|^(?:who|whom|whose|which|what|when|where|why|how)\b(?!.*\b(?:if|when|sure|ensures?)\b).*\b(?:not|never|(?:has|have) no|cannot|(?:do|does|is|are|ca|wo|should|would|could)nt|i stop|we stop|(?:is|are|falls?|lies?) outside)\b(?! (?:know|sure|get|understand|idea|only|just|clear))/;

/** "Who doesn't …?", "what should a PM never do?", though not "what is that? I'm not sure". */
export function asksForNot(asked: readonly string[]): boolean {
  return FOR_NOT.test(asked.slice(asked.findIndex((word) => !LINKING.has(word))).join(' '));
}

/** "Scrum vs Kanban", "how do they differ?" */
export function setsApart(asked: readonly string[]): boolean {
  return asked.some((word) => SETTING_APART.has(word));
}

/** "Is …", "does …", "can …": what a question begins with that is answered by yes or no, */
const WHETHER = list('do does is are can could should would must may might dont doesnt isnt arent');
/** and what one begins with that is about something that happened, or is about to. */
const WHETHER_EVER = list('did didnt has have had hasnt havent was were will wont');
const SOMEBODY = list('my our i im ive id ill we weve you youre he hes she shes they theyre me us him them');
const SUBJECT = list('i we you he she they there any anyone anybody someone somebody it this that');
/** "Can you recommend a book …?", "recommend a book …" */
const ADVISING = list('recommend suggest');
const PRESENCE = list(
  'here there in around back now today tomorrow yet me us coming ready free available late out off up down done',
);
/** and what is said of nobody else, wherever it stands. */
const PRESENT = list('coming joining');
/** "Do you need a PO?", "can you be a CTO without …?" */
const OF_ANYONE = list('need be become');
/** "Do you gather requirements before designing?" */
const IN_ORDER = /\b(?:before|after) (?:the )?\w+/;
const NEED_ONE =
  /^(?:do|will|would|should) (?:i|we|they) (?:even |still |also )?need (?!the |my |our |your |to |it\b|that |this |help\b)/;
/** "Do I decide on the price as a PM?" */
const AS_ONE = /\bas an? (?:\w+ ?){1,3}$/;
const LINKING = list('and but so well all everyone');
/** What is said to somebody, rather than asked. */
const NO_QUESTION =
  /^(?:do not|book (?:a|an|the|me|us)|(?:please )?(?:ask|call|let|remind|inform|notify|ping|invite) (?:the|a|an|my|our|your)|is there an? \w+(?: \w+)? (?:i|we|here|around)\b|talk to|speak to|speak with|thank|thanks|thx|ty|sorry|welcome|congrats|(?:who is|whos) the \w+(?: \w+)? of (?:this|that|these|those)|(?:good|great|nice) (?:job|work|question))\b/;
/** "Pricing is hard", "the roadmap changed", though not "the roadmap is owned by". */
const IS_SAID =
  /^(?:the|our|my) \w+ \w+ed\b|^(?:the |our |my )?\w+(?: \w+)? (?:is|are|was|were|said|says|told|asked|wants|wanted(?! (?:for|in|from|of))|thinks)\b(?!.* by$)/;
const TELL_ME =
  /(?<!\b(?:a|the) )\b(?:tell|give|show|teach|remind|help|brief|name) (?:me|us)\b(?! to\b)|(?:^|\byou )(?:name|list) (?:some|a few|the|all|companies)\b|\bis there an? list of\b/;
const NOT_GRASPED =
  /\b(?:dont|didnt|never|cant|cannot|not) (?:quite |even )?(?:get|got|know|grasp|tell)\b|\b(?:im|am) lost\b/;
const THE_POINT = /^(?:the )?(?:point|use|mission) of\b/;
const TO_KNOW = /\b(?:know|hear|read|see|find) (?:out )?(?:more|on)\b|\bto (?:know|hear|see)\b/;

/**
 * Whether somebody wants to be told something: "what is a PO", "PO basics", "is a PO a job", "PO pay". Not "I like product
 * managers", "ask the PM", "is the PM here", "do we have a PO". An aspect or a topic is asked for by its name alone, with
 * any words around it that speak of nobody.
 *
 * @param asked the words of a question
 * @param others those of them that are not names
 * @param names whether a role is among the names, and an aspect
 */
export function asksToBeTold(
  asked: readonly string[],
  others: readonly string[],
  names: { readonly role: boolean; readonly aspect: boolean },
): boolean {
  const { role, aspect } = names;
  const from = asked.findIndex((word) => !LINKING.has(word));
  if (NO_QUESTION.test(asked.slice(from).join(' '))) return false;
  if (asked.some((word) => TO_BE_TOLD.has(word))) return true;
  const text = others.join(' ');
  const first = asked[from] ?? '';
  if (!role && ADVISING.has(first)) return true;
  if (TELL_ME.test(text) || NOT_GRASPED.test(text) || TO_KNOW.test(text) || THE_POINT.test(text)) return true;
  if (NEED_ONE.test(asked.slice(from).join(' '))) return true;
  if (role && WHETHER_EVER.has(first)) return false;
  if (WHETHER.has(first) || first === 'will') {
    const subject = asked[from + 1] ?? '';
    const isAdvised = !role && ADVISING.has(asked[from + 2] ?? '');
    const isOfAnyone = subject === 'you' && (OF_ANYONE.has(asked[from + 2] ?? '') || IN_ORDER.test(text));
    if (isOfAnyone) return true;
    // "Is there a career after CTO?", but not "is there a CTO here?".
    const isThere = aspect && subject === 'there';
    const isOfOne =
      (subject === 'you' && !isAdvised) ||
      (role && !AS_ONE.test(asked.join(' ')) && (SUBJECT.has(subject) || POSSESSIVE.has(subject)));
    const last = asked.findLast((word) => word !== 'again') ?? '';
    const isOfPresence = PRESENCE.has(last) || asked.some((word) => PRESENT.has(word));
    return (isThere || !isOfOne) && (aspect || !isOfPresence);
  }
  if (!role || aspect) return !IS_SAID.test(asked.join(' ')) && !others.some((word) => SOMEBODY.has(word));
  return others.every((word) => AROUND.has(word) || !isFiller(word));
}

const ORDER =
  /^(?:please )?(?:add|assign|cancel|change|close|create|delete|drop|end|extend|finish|fix|make|move|open|plan|postpone|remove|rename|run|schedule|send|start|stop|update|write) (?:me |us )?(?:an?|the|this|that|my|our|another|next)\b/;

/** "Close the sprint", "write me a user story": somebody is told to. */
export function isOrder(asked: readonly string[]): boolean {
  return ORDER.test(asked.join(' '));
}

/** "A definition of …, please", "… in simple words": what is asked for is what something is, and no more. */
export function asksWhatItIs(asked: readonly string[], content: readonly string[]): boolean {
  return asked.every(
    (word) =>
      content.includes(word) || ((AROUND.has(word) || TO_BE_TOLD.has(word) || SO.has(word)) && !OF_MORE.has(word)),
  );
}

/**
 * "Info on …", "what is known about …?", "… in short": all that is known of something, though not "what is …?" or "show me …".
 *
 * @param asked the words of a question
 * @param others those of them that are neither names nor tell anything
 */
export function asksForAllOn(asked: readonly string[], others: readonly string[]): boolean {
  const rest = others.filter((word) => !OF_ALL.has(word));
  return others.some((word) => ALL_ON.has(word)) && !NOT_ALL_ON.test(asked.join(' ')) && asksWhatItIs(rest, []);
}

/** "Does …?", "did …?": whether a question that begins with a word is answered by yes or no. */
export function beginsWhether(word: string): boolean {
  return WHETHER.has(word) || WHETHER_EVER.has(word);
}

/** Whether a text that names several roles asks something of them: whoever asks if "we need both" wants to be told. */
export function asksOfSeveral(text: string, asked: readonly string[]): boolean {
  const begins = WHETHER.has(asked.find((word) => !LINKING.has(word)) ?? '');
  return (
    begins ||
    text.includes('?') ||
    /\b(?:do|should|can|would) (?:i|we|you|they)\b|\bare(?:nt)? they$/.test(asked.join(' '))
  );
}
