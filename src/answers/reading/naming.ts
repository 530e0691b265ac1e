/** Texts with the names of what they only point at: "why are they needed?", "how much does it cost?" */

/** "Which one should I become?", "who is the boss?" */
const ASKS_WHICH =
  /\bwhich one (?:should|would|do|can|could|must) (?:i|we|you|one|an?|the|our)\b(?!.* or )|^(?:and |so |but |ok )*who(?:['’]?s| is) (?:the boss|in charge|above|higher|superior|more \w+)\b|^(?:and |so |but |ok )*whom? (?:should|do|would|must) (?:i|we) (?:hire|choose|pick|need)(?: first)?(?=[?!. ]*$)/i;
/** "The first one", "and the latter?": by the place of the role that is meant, from the first or the last on. */
const BY_PLACE: readonly (readonly [RegExp, number])[] = [
  [/\bthe (?:former\b|first (?:one|role)\b|first(?=(?:,? (?:please|pls))?[?!. ]*$))/i, 0],
  [/\bthe (?:second (?:one|role)\b|second(?=(?:,? (?:please|pls))?[?!. ]*$))/i, 1],
  [/\bthe (?:latter\b|last (?:one|role)\b|last(?=(?:,? (?:please|pls))?[?!. ]*$))/i, -1],
];
/** "Do I need one?", "how do I become one?" */
const ONE = /(?<!\b(?:which|that|this|the|first|second|last|each|no|any) )\bone(?= *[?!.]*$)/i;
const IT = /\b(?:it['’]?s|its|it|that|this)\b/i;
/** "What does it depend on?", "is it fixed?", "what influences it?", "depends on what?" */
const ASPECT = new RegExp(
  [
    '(?<=^(?:and |so |but )*(?:(?:what|how|why) )?(?:does|is|can) )it(?= (?:based|calculated|change|decided|depend|determined|differ|different|fixed|follow|linked|reflect|set|tied|vary)\\b)',
    '(?<=^(?:and |so |but )*on what (?:does|is) )it\\b',
    '(?<=^(?:and |so |but )*what (?:affects|changes|decides|defines|determines|drives|influences|sets|shapes) )it(?=[?!. ]*$)',
    '(?<=^(?:and |so |but )*)(?:it )?(?=depends? on what\\b)',
  ].join('|'),
  'i',
);
/** "Can the PM change it?" */
const OBJECT = /(?<=\w )it(?=(?: (?:out|over|up|through|forward))?[?!. ]*$)/i;
/** "Does one report to the other?" */
const EACH_OTHER = /\bone\b(.*)\bthe other(?: one)?\b/i;
/** "Is it agile?", "is it an agile thing?", "compare him with a PO" */
const ROLE_MEANT =
  /(?<=^(?:and |so |but )*is )it(?= (?:an? )?\w+(?: (?:thing|term|concept))?[?!. ]*$)|(?<=\bcompare )(?:it|him|her|them|this|that)(?= (?:with|to|and)\b)/i;
const THEM = /\b(?:they|them|their|those|these)\b/i;
const ENDS = /[\s?!.,;:]+$/;
const TOO = /,? (?:too|as well)$/i;
const HOW_MUCH = /^(?:and |so |ok |but )*how much *[?!.]*$/i;
const SINCE_WHEN = /^(?:and |so |ok |but )*since when *[?!.]*$/i;
const IN_SOME_SETTING = /^(?:(?:and|so|but|ok|what about|how about) )*(?=(?:in|at|within|for|with|without) \w)/i;
const LEARN_MORE = /^(?:and |so |ok |but )*where (?:can|could|do) (?:i|we) (?:learn|read|find) more *[?!.]*$/i;

/**
 * A text with the name of the role that it points at ("do I need one?", "tell me more about the second"), where one or more
 * were talked about.
 *
 * @param roles ids of those that were talked about
 * @param nameOf the name of a role by its id
 */
export function withRoleNamed(text: string, roles: readonly string[], nameOf: (id: string) => string): string {
  const [only, another] = roles;
  if (only === undefined) return text;
  if (another === undefined) return text.replace(ONE, () => `a ${nameOf(only)}`);
  if (roles.length === 2 && EACH_OTHER.test(text)) {
    return text.replace(EACH_OTHER, (_, between: string) => `a ${nameOf(only)}${between}a ${nameOf(another)}`);
  }
  const [pattern, place] = BY_PLACE.find(([pattern]) => pattern.test(text)) ?? [];
  const meant = place === undefined ? undefined : roles.at(place);
  return pattern === undefined || meant === undefined ? text : text.replace(pattern, () => `the ${nameOf(meant)}`);
}

/**
 * A text with the names of the roles that it speaks of: "why are they needed?", "explain it again", and, where several were
 * talked about, "which one should I become?"
 *
 * @param roles ids of those that were talked about
 * @param nameOf the name of a role by its id
 */
export function withRolesNamed(text: string, roles: readonly string[], nameOf: (id: string) => string): string {
  if (roles.length === 0) return text;
  const named = (inForm: (name: string) => string, joint = ' and ') =>
    roles.map((id) => inForm(nameOf(id))).join(joint);
  if (roles.length > 1 && ASKS_WHICH.test(text)) return `${text.replace(ENDS, '')}, ${named((name) => name, ' or ')}?`;
  return text
    .replace(/\b(?:they|them)\b/i, () => named((name) => `${name}s`))
    .replace(/\b(?:he|she|him)\b|(?<=\b(?:explain|describe|define|say) )(?:it|that)\b/i, () =>
      named((name) => `a ${name}`),
    )
    .replace(/\b(?:their|his|her)\b/i, () => named((name) => `a ${name}'s`));
}

/**
 * A text with the name of the aspect that it speaks of: "what does it depend on?", after an owner's pay.
 *
 * @param roles names of the roles whose aspect was talked about
 */
export function withAspectNamed(text: string, aspect: string, roles: readonly string[]): string {
  if (roles.length === 0) return text;
  const named = `the ${aspect} of ${roles.map((name) => `a ${name}`).join(' and ')}`;
  return text.replace(ASPECT, (it) => (it.toLowerCase() === 'it' ? named : `${named} `));
}

/** A text with the name of what somebody does something with: "can the PM change it?", after the roadmap. */
export function withObjectNamed(text: string, named: string): string {
  return text.replace(OBJECT, () => named);
}

/** A text with the name of the role that it asks of: "is it agile?", "compare him with a PO" */
export function withRoleForIt(text: string, name: string): string {
  return text.replace(ROLE_MEANT, () => `a ${name}`);
}

/** A text that asks of a role what it asks of nobody: "is DevOps needed too?", "is DevOps needed for a CTO?" */
export function forRole(text: string, name: string): string {
  return `${text.replace(ENDS, '').replace(TOO, '')} for a ${name}?`;
}

/** A question with the name of a topic that was talked about in it: "how much does it cost?", "and the benefits?". */
export function withTopic(text: string, named: string): string {
  const pronoun = pronounOf(named);
  if (HOW_MUCH.test(text)) return `how much does ${named} cost`;
  if (SINCE_WHEN.test(text)) return `how old is ${named}`;
  if (IN_SOME_SETTING.test(text)) return text.replace(IN_SOME_SETTING, () => `${named} `);
  const inForm = (said: string) => (/^it['’]?s$/i.test(said) ? `${named}'s` : named);
  return pronoun.test(text) ? text.replace(pronoun, inForm) : `${text.replace(ENDS, '')} of ${named}`;
}

/**
 * A question about one topic, asked of another.
 *
 * @returns undefined where the question does not name the one
 */
export function withOtherTopic(question: string, named: string, other: string): string | undefined {
  const at = question.toLowerCase().lastIndexOf(named);
  return at < 0 ? undefined : question.slice(0, at) + other + question.slice(at + named.length);
}

/** "How much?", "since when?", "in large companies?": asks of a topic, and leaves out which. */
export function leavesTopicOut(text: string): boolean {
  return [HOW_MUCH, SINCE_WHEN, LEARN_MORE, IN_SOME_SETTING].some((asking) => asking.test(text));
}

/** Whether a question speaks of a topic by a word that stands for its name. */
export function saysIt(text: string, named: string): boolean {
  return pronounOf(named).test(text);
}

function pronounOf(named: string): RegExp {
  return named.endsWith('s') ? THEM : IT;
}
