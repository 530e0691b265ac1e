// The knowledge as a site to look through; follows the files as they change.
import { drawing, element } from './controls.js';

const $ = (id) => document.getElementById(id);
document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
let entries = [];

async function load() {
  entries = await (await fetch('/preview/entries')).json();
  show();
  if ($('question').value !== '') await explain();
}

function show() {
  const wanted = $('filter').value.toLowerCase();
  const fits = ({ question, phrasings, roles, aspect }) =>
    [question, aspect ?? '', ...roles, ...phrasings].some((text) => text.toLowerCase().includes(wanted));
  const shown = entries.filter(fits);
  const thin = shown.filter((entry) => entry.thin.length > 0).length;
  $('count').textContent = `${shown.length} of ${entries.length} entries, ${thin} of them thin.`;
  $('entries').replaceChildren(...shown.map(card));
}

function card({ id, question, phrasings, aspect, roles, source, thin, html }) {
  const facts = [...roles, ...(aspect === null ? [] : [aspect]), ...(source === null ? [] : [source])].join(' · ');
  const details = element(
    'details',
    {},
    element('summary', { textContent: `${phrasings.length} other ways to ask` }),
    element('ul', {}, ...phrasings.map((textContent) => element('li', { textContent }))),
  );
  return element(
    'article',
    { className: 'card', id },
    element('h2', { textContent: question }),
    element('p', { className: 'facts', textContent: facts }),
    ...thin.map((textContent) => element('p', { className: 'thin', textContent: `Thin: ${textContent}.` })),
    details,
    inert(html),
  );
}

/** A drawing that is only looked at. */
function inert(html) {
  const box = drawing(html);
  box.inert = true;
  return box;
}

async function explain() {
  const question = $('question').value;
  if (question.trim() === '') return $('explanation').replaceChildren();
  const { names, rest, outcome, candidates, html } = await (
    await fetch(`/preview/explain?question=${encodeURIComponent(question)}`)
  ).json();
  // Of two answers that cross on their way, the one to what is typed now counts.
  if ($('question').value !== question) return;
  const row = ({ id, question, score, answers, why }) =>
    element(
      'tr',
      { className: answers ? 'answers' : '' },
      element('td', { textContent: answers ? '✓' : '' }),
      element('td', { textContent: score.toFixed(2) }),
      element('td', {}, element('a', { href: `#${id}`, textContent: question })),
      element('td', { textContent: why }),
    );
  const head = ['Answers', 'Score', 'Entry', 'Why'].map((textContent) => element('th', { textContent }));
  $('explanation').replaceChildren(
    element('p', {}, element('strong', { textContent: outcome })),
    element(
      'ul',
      {},
      ...names.map(({ said, means, how }) => element('li', { textContent: `“${said}”: ${means} (${how})` })),
    ),
    ...(rest.length === 0 ? [] : [element('p', { textContent: `Neither names nor filler: ${rest.join(', ')}` })]),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...candidates.map(row)),
    ),
    inert(html),
  );
}

$('ask').onsubmit = (event) => event.preventDefault();
$('question').oninput = explain;
$('filter').oninput = show;
const changes = new EventSource('/preview/changes');
changes.onmessage = load;
await load();
