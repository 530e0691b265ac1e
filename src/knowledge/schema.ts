/** The shape of the knowledge files, as people write them; everything that is optional there has its default here. */
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.-]*$/i, 'an id of letters, digits, dots, underscores and hyphens')
  .describe('A short name that other places refer to, such as product-owner');
const text = z.string().trim().min(1, 'some text');
const texts = z.array(text).default([]);
const draft = z.boolean().optional().describe('Not answered from while it is true: a person has still to finish it');

const role = z.strictObject({
  id,
  draft,
  name: text.describe('The name as answers show it'),
  short: text
    .optional()
    .describe('The word for it in a running sentence, such as leader; counts as one of the everyday names'),
  summary: text.describe('One line: what the role is'),
  aliases: texts.describe('Other names that nobody takes for anything else'),
  readAs: texts.describe('Titles that are answered as this role; the answer says so'),
  everyday: texts.describe('Names that are ordinary words too, such as owner'),
});

const aspect = z.strictObject({
  id,
  draft,
  name: text.describe('The label of a row in a comparison'),
  phrase: text.optional().describe('How a sentence names it: "nothing on: a leader’s <phrase>"'),
  words: texts.describe('Words and phrases by which a question names the aspect'),
});

const post = z.strictObject({
  id,
  draft,
  title: text,
  author: text.optional(),
  publisher: text.optional(),
  date: z.iso.date('a date such as 2025-06-05').optional(),
  url: z.url({ protocol: /^https?$/, error: 'a web address that begins with https://' }).optional(),
  listedOn: id.optional().describe('The post whose page lists this one; links go there while url is not known'),
  summary: text.optional(),
  topics: texts,
});

const entry = z.strictObject({
  // Nothing in the files refers to an entry, so that its id may be whatever another system calls it.
  id: text.describe('A short name that answers and figures carry, such as who-owns-the-roadmap'),
  draft,
  question: text.describe('The question that this entry answers'),
  phrasings: texts.describe('Other ways to ask it; the more they differ, the better'),
  aspect: id.optional().describe('The aspect it speaks of; none for a whole role or another topic'),
  roles: z.array(id).default([]).describe('The roles it speaks of'),
  answer: text.describe('The answer in a line or two'),
  points: z.record(id, text).default({}).describe('Role by role, the few words for a cell of a comparison'),
  source: z.strictObject({ post: id, section: text.optional() }).optional().describe('Where it is written'),
  related: z
    .array(z.strictObject({ post: id, why: text.describe('Why this reader may want it') }))
    .max(3)
    .default([])
    .describe('Up to three posts worth a look'),
});

/** One item of each kind, as it has to be in the end. */
export const items = { roles: role, aspects: aspect, posts: post, entries: entry } as const;

/** The lists of an item to which a workspace's own files add; what else they say takes the place of what was said. */
export const ADDED_TO = {
  roles: ['aliases', 'readAs', 'everyday'],
  aspects: ['words'],
  posts: ['topics'],
  entries: ['phrasings'],
} as const satisfies Record<keyof typeof items, readonly string[]>;

const changes = z.array(z.looseObject({ id: text }));

/** What a workspace's own files may hold: new items, and changes to known ones by their id. */
export const localFiles = {
  roles: z.strictObject({ roles: changes.default([]), notCovered: texts }),
  aspects: z.strictObject({ aspects: changes.default([]) }),
  posts: z.strictObject({ posts: changes.default([]) }),
  entries: changes,
} as const;

/** What each kind of knowledge file may hold. */
export const files = {
  roles: z.strictObject({ roles: z.array(role).default([]), notCovered: texts }),
  aspects: z.strictObject({ aspects: z.array(aspect).default([]) }),
  posts: z.strictObject({ posts: z.array(post).default([]) }),
  entries: z.array(entry),
} as const;

export type FileKind = keyof typeof files;

/** A role that answers are given for. */
export type Role = Readonly<z.output<typeof role>>;
/** Something that can be asked of a role: a row of a comparison. */
export type Aspect = Readonly<z.output<typeof aspect>>;
/** A writing that answers come from or point to. */
export type Post = Readonly<z.output<typeof post>>;
/** A question and its answer. */
export type Entry = Readonly<z.output<typeof entry>>;

/** What questions may be examples of, beside the entries: a role as a whole, roles side by side, help, and nothing. */
export const EXAMPLE_KINDS = ['profile', 'comparison', 'help', 'unknown'] as const;

/** Questions that people asked, and what they ask for: an entry, by its id, or one of `EXAMPLE_KINDS`. */
export interface Examples {
  readonly of: string;
  readonly questions: readonly string[];
}

/** Everything that the bot knows, checked: every id that one part names stands in another. */
export interface Knowledge {
  readonly roles: readonly Role[];
  readonly notCovered: readonly string[];
  readonly aspects: readonly Aspect[];
  readonly posts: readonly Post[];
  readonly entries: readonly Entry[];
}

/**
 * JSON Schemas of the knowledge files, by which editors complete and check what a person types.
 *
 * @returns for each kind of file, its schema (JSON Schema, draft 2020-12)
 */
export function jsonSchemas(): Record<FileKind, object> {
  const kinds = Object.keys(files) as FileKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, z.toJSONSchema(files[kind], { io: 'input' })])) as Record<
    FileKind,
    object
  >;
}
