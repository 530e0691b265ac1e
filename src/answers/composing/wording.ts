/**
 * The bot's own sentences: everything it says that does not stand in the knowledge. Plain quotes and dashes only: one
 * typographic mark makes each letter of a message two bytes wide inside Node, which then takes longer to send it.
 */
import type { Aspect, Entry, Knowledge, Role } from '../../knowledge/schema.ts';

/** What can be asked, in a line or two. */
export function help({ roles, entries }: Knowledge): string {
  if (roles.length === 0) return `Ask me a question. I know the answers to ${entries.length}.`;
  return `Ask me who does what: one role, two to compare, or who is behind something. I know the ${all(roles.map(({ name }) => name))}.`;
}

/** Questions that show what can be asked, taken from the knowledge. */
export function examples({ roles, entries, aspects }: Knowledge): string[] {
  const pair = entries.find(({ aspect, roles }) => aspect === undefined && roles.length === 2);
  const names = pair?.roles.map((id) => roles.find((role) => role.id === id)?.name) ?? [];
  const aspect = aspects.map(({ id }) => entries.find((entry) => entry.aspect === id)).slice(0, 2);
  const topic = entries.find((entry) => entry.aspect === undefined && entry.roles.length === 0);
  const found = [
    names.length === 2 ? names.join(' vs ') : undefined,
    ...aspect.map((e) => e?.question),
    topic?.question,
  ];
  const shown = found.filter((question) => question !== undefined);
  return shown.length > 1 ? shown : entries.slice(0, 4).map(({ question }) => question);
}

export function comparisonTitle(roles: readonly Role[], aspect: Aspect | null): string {
  const names = roles.map(({ name }) => name).join(' vs ');
  return aspect === null ? names : `${names} (${aspect.name.toLowerCase()})`;
}

/** One line above a comparison; `direct` is the entry that compares the roles, when there is one. */
export function comparisonSummary(roles: readonly Role[], aspect: Aspect | null, direct: Entry | null): string {
  if (direct !== null) return direct.answer;
  const who = all(roles.map(({ short, name }) => `the ${short ?? name}`));
  if (aspect !== null) return `What is known of ${who} here.`;
  return `Nothing compares ${who} directly; this is what is known of each.`;
}

/** What the answer to another question of the same message says. */
export function alsoAsked(question: string, title: string, summary: string): string {
  return `On "${question}": ${title === '' ? '' : `${title}. `}${summary}`;
}

export function nothingOnPart(part: string): string {
  return `I have nothing on "${part}".`;
}

export function onlyPart(part: string): string {
  return `This answers only "${part}".`;
}

export function inGeneral(setting: string): string {
  return `This is said in general: I have nothing on "${setting}".`;
}

export function readAs(as: string, role: Role): string {
  return `"${as.length <= 3 ? as.toUpperCase() : as}" is read as ${role.name}.`;
}

export function nothingOnTitles(titles: readonly string[]): string {
  return `I have nothing on ${all(titles.map(plural))}.`;
}

/** "Scrum masters", "agile coaches", "heads of design"; marketing and sales stay as they are. */
function plural(title: string): string {
  const [head = '', ...rest] = title.split(' of ');
  const isAlready = /(?:s|ing)$/.test(head);
  return [isAlready ? head : head + (/(?:[cs]h|x)$/.test(head) ? 'es' : 's'), ...rest].join(' of ');
}

/**
 * Said when nothing answers the question.
 *
 * @param silent the roles of which nothing is known on the aspect
 * @param titles the titles of which nothing is known at all
 */
export function nothing(silent: readonly Role[], aspect: Aspect | null, titles: readonly string[]): string {
  if (titles.length > 0) return nothingOnTitles(titles);
  if (silent.length === 0 || aspect === null) return 'I have nothing on that.';
  const whose = all(
    silent.map(({ short, name }) => `${withArticle(short ?? name)}'s`),
    'or',
  );
  return `The article says nothing on ${whose} ${phraseOf(aspect)}.`;
}

function phraseOf({ phrase, name }: Aspect): string {
  return phrase ?? name.toLowerCase();
}

/** What one side of a comparison has and another has not, so that silence is not read as "no". */
export function silence(silent: readonly { role: Role; aspects: readonly Aspect[] }[]): string[] {
  const parts = silent
    .filter(({ aspects }) => aspects.length > 0)
    .map(({ role, aspects }) => {
      const what = aspects.map(phraseOf);
      return `${withArticle(role.short ?? role.name)}'s ${all(what, 'or')}`;
    });
  return parts.length === 0 ? [] : [`Nothing in the article on: ${parts.join('; ')}.`];
}

/** The few words of a cell as a sentence. */
export function sentence(point: string): string {
  return `${point.charAt(0).toUpperCase()}${point.slice(1)}${/[.!?]$/.test(point) ? '' : '.'}`;
}

/** "2025-06-05" as "5 June 2025". (`Intl` would take longer to load than the whole answer takes to make.) */
export function day(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** "a", "a and b", "a, b and c". */
function all(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joiner} ${last}`;
}
