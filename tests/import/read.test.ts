import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/import/html.ts';
import { readMarkdown } from '../../src/import/markdown.ts';
import { readText } from '../../src/import/text.ts';

const LONG =
  'The scheduler decides who is on call each week. It looks at holidays first. Then it asks the team for wishes.';
const EXPECTED = {
  title: 'Scheduler or Dispatcher?',
  author: 'Ada Byron',
  date: '2026-03-04',
  url: 'https://blog.example/scheduler-or-dispatcher',
};
const HEADINGS = ['What does a scheduler decide?', 'Tools they use'];

/** As a static site generator writes it: meta tags in the head, a plain article, a list of links at its end. */
const STATIC = `<!doctype html><html><head><title>Scheduler or Dispatcher? | Example blog</title>
<link rel="canonical" href="https://blog.example/scheduler-or-dispatcher"><meta name="author" content="Ada Byron">
<meta property="article:published_time" content="2026-03-04T10:00:00Z"><meta property="og:site_name" content="Example"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Scheduler or Dispatcher?</h1><p>${LONG} ${LONG}</p>
<h2>What does a scheduler decide?</h2><p>${LONG}</p><p>${LONG}</p><h2>Tools they use</h2><p>${LONG}</p>
<h2>Related posts</h2><ul><li><a href="https://blog.example/rota">Building a rota</a></li></ul></article>
<footer><p>© Example</p></footer></body></html>`;

/** As a builder of sites writes it: nothing but divs, JSON-LD, and cards of other posts beside the article. */
const BUILDER = `<!doctype html><html><head><title>x</title><script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"BlogPosting","headline":"Scheduler or Dispatcher?",
"author":[{"@type":"Person","name":"Ada Byron"}],"datePublished":"2026-03-04","mainEntityOfPage":{"@id":"https://blog.example/scheduler-or-dispatcher"}}]}
</script></head><body><div class="page"><div class="rich"><h1>Scheduler or Dispatcher?</h1><div><p>${LONG} ${LONG}</p></div>
<h3><strong>What does a scheduler decide?</strong></h3><div><p>${LONG}</p><p>${LONG} ${LONG}</p></div><h3>Tools they use</h3><p>${LONG}</p></div></div>
<div class="cards"><h2>You may also like</h2><a class="card" href="https://blog.example/rota"><h4>Building a rota</h4><p>How to share out the weeks.</p></a></div></body></html>`;

/** As an older system writes it: a byline and a date in words, microdata, headings in the text. */
const OLDER = `<html><head><title>Scheduler or Dispatcher? - Example</title><meta property="og:url" content="https://blog.example/scheduler-or-dispatcher"></head>
<body><div id="main"><div class="post hentry"><h1 class="entry-title">Scheduler or Dispatcher?</h1><p class="byline">By Ada Byron</p><time datetime="2026-03-04">4 March 2026</time>
<div class="entry-content"><p>${LONG} ${LONG}</p><h2>What does a scheduler decide?</h2><p>${LONG}</p><ul><li>the rota</li><li>who stands in</li></ul>
<h2>Tools they use</h2><p>${LONG}</p><p>${LONG}</p></div></div><div id="sidebar"><h3>Recommended reading</h3><ul><li><h4><a href="https://blog.example/rota">Building a rota</a></h4></li></ul></div></div></body></html>`;

describe.each([
  ['a static site', STATIC],
  ['a site builder', BUILDER],
  ['an older system', OLDER],
])('a page of %s', (_, html) => {
  const article = readHtml(html);

  test('says who wrote what, when and where', () => {
    expect(article).toMatchObject(EXPECTED);
  });

  test('has its sections with what stands under them', () => {
    expect(article.sections.map(({ heading }) => heading)).toEqual(HEADINGS);
    expect(article.sections[0]?.paragraphs.join(' ')).toContain('who is on call');
  });

  test('has its related posts', () => {
    expect(article.related).toMatchObject([{ title: 'Building a rota', url: 'https://blog.example/rota' }]);
  });
});

test('Markdown with front matter', () => {
  const article = readMarkdown(`---
title: "Scheduler or Dispatcher?"
author: Ada Byron
date: 2026-03-04
canonical_url: https://blog.example/scheduler-or-dispatcher
---
An opening.

## What does a scheduler decide?

${LONG}

- the *rota*

## Tools they use

${LONG}

## Related

- [Building a rota](https://blog.example/rota)
`);
  expect(article).toMatchObject(EXPECTED);
  expect(article.sections.map(({ heading }) => heading)).toEqual(HEADINGS);
  expect(article.sections[0]?.paragraphs).toEqual([LONG, 'the rota']);
  expect(article.related).toMatchObject([{ title: 'Building a rota', url: 'https://blog.example/rota' }]);
});

test('Markdown without front matter', () => {
  const article = readMarkdown(`# A title\n\n4 March 2026\n\n## Who decides?\n\n${LONG}\n`);
  expect(article).toMatchObject({ title: 'A title', author: null, date: '2026-03-04', url: null });
});

test('plain text as one copies it from a page', () => {
  const article = readText(
    `Scheduler or Dispatcher?\n\nAda Byron\nMarch 4, 2026\n\nAn opening sentence.\n\nWhat does a scheduler decide?\n\n${LONG}\n\nTools they use\n\n${LONG}\n\nRelated Articles\n\nBuilding a rota\n\nHow to share out the weeks.\n\nRead blog post\n\nContact us\n\nCall us today.\n`,
  );
  expect(article).toMatchObject({ title: EXPECTED.title, author: EXPECTED.author, date: EXPECTED.date });
  expect(article.sections.map(({ heading }) => heading)).toEqual(HEADINGS);
  expect(article.related).toEqual([{ title: 'Building a rota', url: null, summary: 'How to share out the weeks.' }]);
});

test.each(['', '<', '<html>', '<p>no title</p>', '<script type="application/ld+json">{</script>'])(
  '%j is read without an error',
  (html) => {
    expect(readHtml(html).sections).toEqual([]);
  },
);
