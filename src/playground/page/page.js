// The playground's page: shows the workspace as one person sees it, and sends what that person types and clicks.
import { connect, drawing, element, fields } from './controls.js';

const $ = (id) => document.getElementById(id);
const EXAMPLES = [
  '/role pm vs leader',
  '/role product owner',
  '@Rolecall who owns the roadmap?',
  '/role cto salary',
  '/role help',
];

// Where the person is: in a channel, or in the app's "home", "messages" or "workflow".
const here = { user: 'U0ADA', place: 'C0PRODUCT', thread: null };
let state = { people: [], channels: [], messages: [], home: null, modal: null, prompts: [], status: null };

async function post(path, body, problem) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  problem.textContent = response === null ? 'The playground has stopped.' : response.ok ? '' : await response.text();
  return response?.ok === true ? response : null;
}

let refreshing = null;
let isStale = false;
/** Fetches the state, one fetch at a time: of two at once, the older could arrive last. */
function refresh() {
  isStale = true;
  refreshing ??= (async () => {
    while (isStale) {
      isStale = false;
      const response = await fetch(`/state?user=${here.user}`).catch(() => null);
      if (response === null || !response.ok) break;
      state = await response.json();
      if (!isStale) show();
    }
    refreshing = null;
  })();
  return refreshing;
}

const isApp = () => ['home', 'messages', 'workflow'].includes(here.place);
const channelHere = () => (here.place === 'messages' ? state.conversation : here.place);

function show() {
  const channel = state.channels.find(({ id }) => id === here.place);
  $('channel-name').textContent = channel === undefined ? 'Rolecall' : `# ${channel.name}`;
  $('composer').placeholder = channel === undefined ? 'Message Rolecall' : `Message #${channel.name}`;
  $('person').replaceChildren(
    ...state.people.map(({ id, name }) =>
      element('option', { value: id, textContent: name, selected: id === here.user }),
    ),
  );
  $('channels').replaceChildren(
    ...state.channels.map(({ id, name }) => placeButton(id, `# ${name}`, id === here.place)),
  );
  $('apps').replaceChildren(placeButton('home', 'Rolecall', isApp()));
  $('tabs').hidden = !isApp();
  for (const tab of $('tabs').children) tab.setAttribute('aria-current', String(tab.dataset.place === here.place));
  $('home').hidden = here.place !== 'home';
  $('workflow').hidden = here.place !== 'workflow';
  $('messages').hidden = here.place === 'home' || here.place === 'workflow';
  $('composer-form').hidden = $('messages').hidden;
  $('examples').hidden = isApp();
  showMessages();
  showHome();
  showModal();
  $('status').textContent = here.place === 'messages' && state.status !== null ? `Rolecall ${state.status}` : '';
  $('prompts').replaceChildren(
    ...(here.place === 'messages' ? state.prompts : []).map(({ title, message }) =>
      element('button', { type: 'button', textContent: title, onclick: () => say(message) }),
    ),
  );
}

function placeButton(place, textContent, isHere) {
  const button = element('button', { type: 'button', textContent, onclick: () => go(place) });
  button.setAttribute('aria-current', String(isHere));
  return element('li', {}, button);
}

function showMessages() {
  const inChannel = state.messages.filter((message) => message.channel === channelHere());
  fill(
    $('messages'),
    inChannel.filter(({ threadTs }) => threadTs === null),
    inChannel,
  );
  $('thread').hidden = here.thread === null;
  if (here.thread !== null) {
    fill(
      $('thread-messages'),
      inChannel.filter(({ ts, threadTs }) => ts === here.thread || threadTs === here.thread),
      null,
    );
  }
}

/** Draws messages; `all` are those among which replies are counted, null inside a thread. */
function fill(list, messages, all) {
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const drawn = new Map([...list.children].map((child) => [child.dataset.key, child]));
  const wanted = messages.map((message) => {
    const replies = all?.filter(({ threadTs }) => threadTs === message.ts).length ?? 0;
    const key = `${message.channel} ${message.ts} ${message.html.length} ${replies} ${here.user}`;
    return drawn.get(key) ?? draw(message, replies, all !== null, key);
  });
  if (wanted.length === 0) {
    const textContent = isApp()
      ? 'Ask Rolecall here; it answers in a thread.'
      : 'Ask who does what: try one of the examples below, or mention @Rolecall.';
    wanted.push(element('p', { className: 'empty', textContent }));
  }
  list.replaceChildren(...wanted);
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function draw(message, replies, canOpen, key) {
  const { channel, ts } = message;
  const time = new Date(Number(ts) * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  const byline = element('div', { className: 'byline' }, element('strong', { textContent: message.author }));
  if (message.isBot) byline.append(element('span', { className: 'app', textContent: 'APP' }));
  byline.append(element('small', { textContent: time }));
  const box = drawing(message.html);
  connect(box, message.controls, (control, index) => use({ channel, ts }, control, index));
  const article = element(
    'article',
    { className: message.onlyFor === null ? 'message' : 'message private' },
    ...(message.onlyFor === null ? [] : [element('div', { className: 'only', textContent: 'Only visible to you' })]),
    element('div', {
      className: message.isBot ? 'avatar bot' : 'avatar',
      textContent: message.author[0],
      ariaHidden: 'true',
    }),
    element('div', {}, byline, box),
  );
  if (message.onlyFor === null) article.append(menu(message, replies, canOpen));
  article.dataset.key = key;
  return article;
}

/** What can be done with a message: open its thread, and the message shortcut. */
function menu({ channel, ts, isBot }, replies, canOpen) {
  const bar = element('div', { className: 'menu' });
  if (canOpen) {
    const textContent = replies === 0 ? 'Reply in thread' : `${replies} ${replies === 1 ? 'reply' : 'replies'}`;
    const onclick = () => open({ thread: ts });
    bar.append(element('button', { className: replies === 0 ? '' : 'replies', type: 'button', textContent, onclick }));
  }
  if (!isBot) {
    const onclick = () => post('/shortcut', { user: here.user, channel, ts }, $('problem'));
    bar.append(element('button', { type: 'button', textContent: 'Explain the roles', onclick }));
  }
  return bar;
}

async function use(where, control, index) {
  return (await post('/use', { user: here.user, where, control, choice: index }, $('problem'))) !== null;
}

function showHome() {
  const html = state.home?.html ?? '';
  if ($('home').dataset.html === html) return;
  $('home').dataset.html = html;
  const box = drawing(html);
  connect(box, state.home?.controls ?? [], async (control, index) => {
    await use('home', control, index);
    return false;
  });
  $('home').replaceChildren(box);
}

let filledIn = () => ({});
function showModal() {
  const { modal } = state;
  const key = modal === null ? '' : `${modal.id} ${modal.title} ${modal.html.length}`;
  if ($('modal').dataset.key === key) return;
  $('modal').dataset.key = key;
  if (modal === null) return $('modal').close();
  $('modal-title').textContent = modal.title;
  $('modal-problem').textContent = '';
  const box = drawing(modal.html);
  filledIn = fields(box, modal.controls, state.channels, suggest);
  $('modal-body').replaceChildren(box);
  $('modal-submit').hidden = modal.submit === null;
  $('modal-submit').textContent = modal.submit ?? '';
  if (!$('modal').open) $('modal').showModal();
}

async function suggest(control, typed) {
  const response = await post('/options', { user: here.user, control, typed }, $('modal-problem'));
  return response === null ? [] : (await response.json()).options;
}

function go(place) {
  open({ place, thread: null });
  if (isApp() && place !== 'workflow') post('/open', { user: here.user, tab: place }, $('problem'));
}

function open(change) {
  Object.assign(here, change);
  show();
  if (!$('composer-form').hidden) $(here.thread === null ? 'composer' : 'thread-composer').focus();
}

function say(text, threadTs = null, problem = $('problem')) {
  return post('/say', { user: here.user, channel: channelHere(), threadTs, text }, problem);
}

function composer(form, box, problem, thread) {
  form.onsubmit = async (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text === '') return;
    if ((await say(text, thread(), problem)) !== null) box.value = '';
    box.focus();
  };
  box.onkeydown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  };
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  for (const themed of document.querySelectorAll('.drawing [data-theme]')) themed.dataset.theme = theme;
}

composer($('composer-form'), $('composer'), $('problem'), () => null);
composer($('thread-form'), $('thread-composer'), $('thread-problem'), () => here.thread);
for (const tab of $('tabs').children) tab.onclick = () => go(tab.dataset.place);
$('compare').onclick = () => post('/shortcut', { user: here.user }, $('problem'));
$('close-thread').onclick = () => open({ thread: null });
$('thread').onkeydown = (event) => {
  if (event.key === 'Escape') open({ thread: null });
};
$('person').onchange = (event) => {
  Object.assign(here, { user: event.target.value, thread: null });
  if (isApp()) go(here.place);
  refresh();
};
$('modal').onclose = () => {
  if (state.modal !== null) post('/close', { user: here.user }, $('problem'));
};
$('modal-close').onclick = () => $('modal').close();
$('modal-form').onsubmit = (event) => {
  event.preventDefault();
  post('/submit', { user: here.user, values: filledIn() }, $('modal-problem'));
};
$('workflow-form').onsubmit = async (event) => {
  event.preventDefault();
  const response = await post('/workflow', { question: $('workflow-question').value }, $('problem'));
  const { outputs, error } = response === null ? {} : await response.json();
  $('workflow-result').textContent = error === undefined ? (outputs?.answer ?? '') : `The step failed: ${error}`;
};
$('theme').onclick = () => setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
$('examples').append(
  ...EXAMPLES.map((textContent) => element('button', { type: 'button', textContent, onclick: () => say(textContent) })),
);
setTheme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
const changes = new EventSource('/changes');
changes.onmessage = refresh;
changes.onopen = refresh;
await refresh();
$('composer').focus();
