/** Turns what a person typed in Slack into plain words; everything that understands a question starts from these. */

// The longest question worth reading, in UTF-16 units. Slack's own messages end at 40,000; nobody asks who does
// what in more than a few lines, and the bound keeps the time of an answer independent of what is pasted.
const LONGEST = 2_000;

/** Most texts: nothing of Slack's is in them, and nothing that could be written in another way but capitals. */
const PLAIN = /^[a-z\d ,.?!-]*$/i;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * Strips what Slack adds to a message and what nobody reads: mentions, links (their labels stay), emoji
 * shortcodes, formatting marks, control and bidirectional characters, lone surrogates.
 *
 * @param raw a message or command text as Slack sends it
 * @returns readable text on one line, in the case it was typed, its lines as sentences; empty when nothing readable is left
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function readable(raw: string): string {
  const text = raw.slice(0, LONGEST);
  if (PLAIN.test(text)) return text.replace(/ +/g, ' ').trim();
  return text
    .toWellFormed()
    .replace(/<(?:https?:|mailto:|tel:|#)[^>|]*\|([^>]*)>/gi, ' $1 ')
    .replace(/<(?:[@#!]|https?:|mailto:|tel:)[^>]*>/gi, ' ')
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] as string)
    .replace(/:[a-z0-9_+'-]*[a-z][a-z0-9_+'-]*:/gi, ' ')
    .replace(/https?:\/\/\S+/gi, '')
    .normalize('NFKC')
    .replace(/\p{Cf}|\uFE0F|\uFFFD/gu, '')
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}]/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])[*_~`]+|[*_~`]+(?![\p{L}\p{N}])/gu, '')
    .trim()
    .replace(/(?<=[\p{L}\p{N}])\s*\n\s*/gu, '. ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/**
 * The words of a readable text, in order: lower case, without accents or apostrophes ("manager's" is "managers", but "PL's"
 * is "pl": two letters and an s are often another word).
 *
 * @param text what `readable` returned, or a text from the knowledge
 * @returns words of letters and digits only
 */
export function words(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])(\p{L}{2})['’‘`´]s(?![\p{L}\p{N}])/gu, '$1')
    .replace(/['’‘`´]/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const CONTRACTED = /\b(what|who|how|where|when)s\b/g;

/** The words of a question as one text, the same for "what's a sprint" and "what is a sprint". */
export function inFull(said: readonly string[]): string {
  return said.join(' ').replace(CONTRACTED, '$1 is');
}

/**
 * A text with other words in place of its own; what stands between them stays.
 *
 * @param meant as many words as the text has
 */
export function withWords(text: string, meant: readonly string[]): string {
  let at = 0;
  return text.replace(/[\p{L}\p{N}\p{M}'’‘`´]+/gu, (typed) => {
    const [word] = words(typed);
    if (word === undefined) return typed;
    const other = meant[at++];
    return other === undefined || other === word ? typed : other;
  });
}

/**
 * A light English stem: plural, -ing, -ed, -ly and a last e are taken off, so that "owns", "owned" and "owning" meet, and so
 * do "prioritise" and "prioritize".
 *
 * @param word one lower-case word from `words`
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let s = word;
  if (s.endsWith('ies') && s.length > 4) s = `${s.slice(0, -3)}y`;
  else if (/[^sui]s$/.test(s)) s = s.slice(0, -1);
  if (s.endsWith('ing') && s.length > 5) s = undouble(s.slice(0, -3));
  else if (s.endsWith('ed') && s.length > 4) s = undouble(s.slice(0, -2));
  if (s.endsWith('ly') && s.length > 5) s = s.slice(0, -2);
  if (s.length > 3 && s.endsWith('e')) s = s.slice(0, -1);
  return s.length > 5 ? inAmerican(s) : s;
}

/** The stem of a word that the British spell otherwise: "organis", "organisation", "flavour". */
function inAmerican(s: string): string {
  if (s.endsWith('is') || s.endsWith('ys')) return `${s.slice(0, -1)}z`;
  if (s.endsWith('isation')) return `${s.slice(0, -7)}ization`;
  return s.endsWith('our') ? `${s.slice(0, -3)}or` : s;
}

/** A word, or a name by its last word, without the s that makes it plural; any other s at its end is taken off, too. */
export function singular(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

function undouble(s: string): string {
  return s.at(-1) === s.at(-2) && !/[ls]$/.test(s) ? s.slice(0, -1) : s;
}

// Three rows of the table of distances, used again and again: thousands of words are compared for one misspelt word,
// and what each left behind would have to be collected.
const ROWS: [number[], number[], number[]] = [[], [], []];

/**
 * How many single-letter edits (insert, delete, replace, or swap two neighbours) turn one word into the other.
 *
 * @param limit the most that matters; anything further is reported as `limit + 1`
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last, row] = ROWS;
  for (let j = 0; j <= Math.min(b.length, limit + 1); j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Only near the diagonal: what lies beside is further than matters.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? i : limit + 1;
    row[to + 1] = limit + 1;
    let best = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let d = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        d = Math.min(d, (before[j - 2] as number) + 1);
      }
      row[j] = d;
      best = Math.min(best, d);
    }
    if (best > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] as number, limit + 1);
}

/** One bit for each letter that occurs: a cheap bound on how near two names can be. */
export function letterMask(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
}

/** How many letters occur in only one of two words, by their masks; each edit makes at most two such. */
export function differingLetters(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** The words that are written out in a text between white space, as a set. */
export function list(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
