// The playground's page: shows the workspace as one person sees it, and sends what that person types and clicks.

const $ = (id) => document.getElementById(id);
const EXAMPLES = [
  '/role pm vs leader',
  '/role product owner',
  '@Rolecall who owns the roadmap?',
  '/role cto salary',
  '/role help',
];

const here = { user: 'U0ADA', channel: 'C0PRODUCT', thread: null };
let state = { people: [], channels: [], messages: [] };

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

async function post(path, body, problem) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  problem.textContent = response === null ? 'The playground has stopped.' : response.ok ? '' : await response.text();
  return response?.ok === true;
}

async function refresh() {
  const response = await fetch(`/state?user=${here.user}`).catch(() => null);
  if (response === null || !response.ok) return;
  state = await response.json();
  show();
}

function show() {
  const channel = state.channels.find(({ id }) => id === here.channel);
  $('channel-name').textContent = `# ${channel.name}`;
  $('composer').placeholder = `Message #${channel.name}`;
  $('person').replaceChildren(
    ...state.people.map(({ id, name }) =>
      element('option', { value: id, textContent: name, selected: id === here.user }),
    ),
  );
  $('channels').replaceChildren(
    ...state.channels.map(({ id, name }) => {
      const button = element('button', {
        type: 'button',
        textContent: `# ${name}`,
        onclick: () => open({ channel: id, thread: null }),
      });
      button.setAttribute('aria-current', String(id === here.channel));
      return element('li', {}, button);
    }),
  );
  const inChannel = state.messages.filter((message) => message.channel === here.channel);
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
    wanted.push(
      element('p', {
        className: 'empty',
        textContent: 'Ask who does what: try one of the examples below, or mention @Rolecall.',
      }),
    );
  }
  list.replaceChildren(...wanted);
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function draw(message, replies, canOpen, key) {
  const time = new Date(Number(message.ts) * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  const byline = element('div', { className: 'byline' }, element('strong', { textContent: message.author }));
  if (message.isBot) byline.append(element('span', { className: 'app', textContent: 'APP' }));
  byline.append(element('small', { textContent: time }));
  const drawing = element('div', { className: 'drawing', innerHTML: message.html });
  for (const themed of drawing.querySelectorAll('[data-theme]'))
    themed.dataset.theme = document.documentElement.dataset.theme;
  for (const link of drawing.querySelectorAll('a'))
    Object.assign(link, { target: '_blank', rel: 'noreferrer noopener' });
  for (const [button, drawnButton] of [...drawing.querySelectorAll('button')].entries()) {
    drawnButton.onclick = async () => {
      drawnButton.disabled = true;
      const sent = await post(
        '/click',
        { user: here.user, channel: message.channel, ts: message.ts, button },
        $('problem'),
      );
      drawnButton.disabled = sent;
    };
  }
  const article = element(
    'article',
    { className: message.onlyFor === null ? 'message' : 'message private' },
    ...(message.onlyFor === null ? [] : [element('div', { className: 'only', textContent: '👁 Only visible to you' })]),
    element('div', {
      className: message.isBot ? 'avatar bot' : 'avatar',
      textContent: message.author[0],
      ariaHidden: 'true',
    }),
    element('div', {}, byline, drawing),
  );
  if (canOpen && message.onlyFor === null) {
    const label = replies === 0 ? 'Reply in thread' : `${replies} ${replies === 1 ? 'reply' : 'replies'}`;
    article.append(
      element('button', {
        className: 'replies',
        type: 'button',
        textContent: label,
        onclick: () => open({ thread: message.ts }),
      }),
    );
  }
  article.dataset.key = key;
  return article;
}

function open(place) {
  Object.assign(here, place);
  show();
  $(here.thread === null ? 'composer' : 'thread-composer').focus();
}

function composer(form, box, problem, thread) {
  form.onsubmit = async (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text === '') return;
    const sent = await post('/say', { user: here.user, channel: here.channel, threadTs: thread(), text }, problem);
    if (sent) box.value = '';
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
$('close-thread').onclick = () => open({ thread: null });
$('thread').onkeydown = (event) => event.key === 'Escape' && open({ thread: null });
$('person').onchange = (event) => {
  Object.assign(here, { user: event.target.value, thread: null });
  refresh();
};
$('theme').onclick = () => setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
$('examples').append(
  ...EXAMPLES.map((text) =>
    element('button', {
      type: 'button',
      textContent: text,
      onclick: () => {
        $('composer').value = text;
        $('composer-form').requestSubmit();
      },
    }),
  ),
);
setTheme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
const changes = new EventSource('/changes');
changes.onmessage = refresh;
changes.onopen = refresh;
await refresh();
$('composer').focus();
