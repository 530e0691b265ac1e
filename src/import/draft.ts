/** Drafts knowledge from an article, in the format of the files: for a person to finish, and not answered from until then. */
import { type Document, isMap, isSeq, type Node, parseDocument, stringify } from 'yaml';
import type { Engine } from '../answers/engine.ts';
import { isFiller } from '../answers/language/filler.ts';
import { findMentions } from '../answers/language/mentions.ts';
import { stem, words } from '../answers/language/text.ts';
import { understand } from '../answers/language/understand.ts';
import type { Meaning } from '../answers/language/vocabulary.ts';
import { type Article, isQuestion, isWorthAsking, type Section } from './article.ts';

/** The files of a draft by their names within the knowledge folder. */
export type Draft = Readonly<Record<string, string>>;

const LONGEST_ANSWER = 300;
const LONGEST_POINT = 110;

/** What titles of roles end in. */
const TITLE =
  /\b((?:\p{Lu}[\p{L}&/-]*\s+){1,3}(?:Manager|Owner|Leader|Lead|Engineer|Developer|Designer|Analyst|Architect|Officer|Master|Director|Scientist|Researcher|Coach))s?\b/gu;

/** The id of an article: the last part of its address, or its title. */
export function idOf({ url, title }: Article): string {
  const last = url === null ? '' : (/([^/?#]+)\/?(?:[?#].*)?$/.exec(url.replace(/^https?:\/\/[^/]+/, ''))?.[1] ?? '');
  return slug(last.replace(/\.\w+$/, '')) || slug(title) || 'article';
}

/** Drafts everything that a person has to look at. */
export function draftOf(article: Article, engine: Engine): Draft {
  const id = idOf(article);
  const roles = draftRoles(article, engine);
  const aspects = draftAspects(article, engine);
  return {
    [`posts/${id}.yml`]: withComment(
      `Drafted from “${article.title}”. A post is shown as soon as an entry that is no draft names it.`,
      { posts: draftPosts(article, id) },
    ),
    ...(roles.length === 0
      ? {}
      : {
          [`roles/${id}.yml`]: withComment(
            'To do: keep the roles that you want answers on, say in one line what each is, and take out “draft: true”. A title that roles.yml lists under notCovered has to go from there.',
            { roles },
          ),
        }),
    ...(aspects.length === 0
      ? {}
      : {
          [`aspects/${id}.yml`]: withComment(
            'To do: keep what can be asked of several roles, name it, and take out “draft: true”.',
            { aspects },
          ),
        }),
    [`entries/${id}.yml`]: draftEntries(article.sections, id, engine),
  };
}

/** The entries of some sections, each with what is left to do. */
export function draftEntries(sections: readonly Section[], post: string, engine: Engine): string {
  const asked = sections.filter(({ heading }) => isWorthAsking(heading));
  const drafts = asked.map((section) => draftEntry(section, post, engine));
  const document = parseDocument(
    stringify(
      drafts.map(({ entry }) => entry),
      { lineWidth: 0 },
    ),
  );
  document.commentBefore =
    ' yaml-language-server: $schema=../entries.schema.json\n Drafts: finish each, say it in words of your own, and take out its line “draft: true”.';
  if (isSeq(document.contents)) {
    for (const [i, item] of document.contents.items.entries()) {
      const { toDo } = drafts[i] as (typeof drafts)[number];
      if (isMap(item) && toDo.length > 0) (item as Node).commentBefore = toDo.map((line) => ` ${line}`).join('\n');
      if (i > 0) (item as Node).spaceBefore = true;
    }
  }
  return text(document);
}

function draftEntry({ heading, paragraphs }: Section, post: string, engine: Engine) {
  const { knowledge, vocabulary } = engine;
  const sentences = paragraphs.flatMap(sentencesOf);
  const said = saidOf(sentences, engine);
  const aspect = understand(heading, words(heading), vocabulary).aspect;
  const known = [...said].filter(([id]) => knowledge.roles.some((role) => role.id === id));
  const isFilled = (role: string) =>
    knowledge.entries.some((entry) => entry.aspect === aspect && entry.points[role] !== undefined);
  const free = aspect === null ? [] : known.filter(([id]) => !isFilled(id));
  const telling = words(heading).filter((word) => !isFiller(word));
  const toDo = [
    ...(isQuestion(heading) ? [] : [`To do: “${heading}” is no question. Ask what it answers.`]),
    ...known
      .filter((one) => !free.includes(one))
      .map(([id, lines]) => `On ${id}: ${clipped(lines.join(' '), LONGEST_POINT)}`),
    ...(aspect === null && known.length > 0 ? ['To do: choose an aspect, to give each role a point of its own.'] : []),
  ];
  return {
    toDo,
    entry: {
      id: slug(heading).split('-').slice(0, 10).join('-'),
      draft: true,
      question: heading,
      ...(telling.length > 1 ? { phrasings: [telling.join(' ')] } : {}),
      ...(aspect === null ? {} : { aspect }),
      ...(known.length === 0 ? {} : { roles: known.map(([id]) => id) }),
      answer: clipped(sentences.slice(0, 2).join(' '), LONGEST_ANSWER),
      ...(free.length === 0
        ? {}
        : { points: Object.fromEntries(free.map(([id, lines]) => [id, clipped(lines[0] ?? '', LONGEST_POINT)])) }),
      source: { post, section: heading },
    },
  };
}

/** What is said of whom: a sentence speaks of the roles that it names, or, with a pronoun, of those before it. */
function saidOf(sentences: readonly string[], { vocabulary }: Engine): Map<string, string[]> {
  const said = new Map<string, string[]>();
  let last: string[] = [];
  for (const sentence of sentences) {
    const named = findMentions(words(sentence), vocabulary)
      .map(({ meaning }) => meaning)
      .filter((meaning): meaning is Extract<Meaning, { kind: 'role' }> => meaning.kind === 'role' && !meaning.everyday)
      .map(({ id }) => id);
    // The first is who the sentence is about; what follows “with” or “to” is whom they deal with.
    const subject = named.slice(0, 1);
    const about = subject.length > 0 ? subject : /^(?:they|he|she|it|their|his|her|its)\b/i.test(sentence) ? last : [];
    for (const id of about) said.set(id, [...(said.get(id) ?? []), sentence]);
    last = about;
  }
  return said;
}

function draftPosts({ title, author, publisher, date, url, related }: Article, id: string) {
  const address = (link: string | null) => (link !== null && /^https?:\/\//.test(link) ? { url: link } : {});
  return [
    {
      ...{ id, draft: true, title },
      ...(author === null ? {} : { author }),
      ...(publisher === null ? {} : { publisher }),
      ...(date === null ? {} : { date }),
      ...address(url),
    },
    ...related.map((post) => ({
      ...{ id: slug(post.title), draft: true, title: post.title },
      ...(post.url !== null && /^https?:\/\//.test(post.url) ? address(post.url) : { listedOn: id }),
      ...(post.summary === null
        ? {}
        : { summary: clipped(post.summary.replace(/(?:^|(?<= ))[-*•] /g, ''), LONGEST_ANSWER) }),
    })),
  ];
}

/** Titles that are named twice or more and are no role yet. */
function draftRoles({ title, sections }: Article, { vocabulary }: Engine) {
  const all = [title, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])];
  const counts = new Map<string, number>();
  for (const [, name = ''] of all.join('\n').matchAll(TITLE)) {
    const bare = name
      .replace(/^(?:The|An?|Our|Your|Each|Every|As|If|When|While|For|And|Or|But)\s+/, '')
      .replace(/\s+/g, ' ');
    counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  const isKnown = (name: string) =>
    findMentions(words(name), vocabulary).some(({ meaning }) => meaning.kind === 'role');
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(sentencesOf));
  return [...counts]
    .filter(([name, count]) => count > 1 && !isKnown(name))
    .map(([name]) => ({
      ...{ id: slug(name), draft: true, name },
      summary: clipped(
        sentences.find((sentence) => sentence.includes(name)) ?? 'To do: what the role is',
        LONGEST_ANSWER,
      ),
    }));
}

/** What headings ask about that no aspect has a word for yet. */
function draftAspects({ sections }: Article, { knowledge, vocabulary }: Engine) {
  const inNames = new Set(
    knowledge.roles
      .flatMap(({ name, aliases, readAs }) => [name, ...aliases, ...readAs])
      .flatMap(words)
      .map(stem),
  );
  const drafts = sections
    .filter(({ heading }) => isQuestion(heading) && isWorthAsking(heading))
    .filter(({ heading }) => understand(heading, words(heading), vocabulary).aspect === null)
    .map(({ heading }) =>
      words(heading).filter((word) => !isFiller(word) && !inNames.has(stem(word)) && word.length > 3),
    )
    .filter((telling) => telling.length > 0)
    .map((telling) => telling.slice(0, 2).join(' '));
  return [...new Set(drafts)].map((name) => ({
    ...{ id: slug(name), draft: true, name: name.charAt(0).toUpperCase() + name.slice(1) },
    words: [name],
  }));
}

/** Splits a paragraph into sentences. */
export function sentencesOf(paragraph: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

function slug(name: string): string {
  return words(name).join('-').slice(0, 80);
}

function clipped(sentence: string, limit: number): string {
  return sentence.length <= limit ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', limit - 1))} …`;
}

function withComment(comment: string, value: object): string {
  const document = parseDocument(stringify(value, { lineWidth: 0 }));
  document.commentBefore = ` ${comment}`;
  return text(document);
}

function text(document: Document): string {
  return document.toString({ lineWidth: 0 });
}
