// Makes the drawn controls of a message or a view work.

/** Makes an element with properties and children. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Puts a drawing into a box of its own; its links open elsewhere. */
export function drawing(html) {
  const box = element('div', { className: 'drawing', innerHTML: html });
  for (const themed of box.querySelectorAll('[data-theme]'))
    themed.dataset.theme = document.documentElement.dataset.theme;
  for (const link of box.querySelectorAll('a')) Object.assign(link, { target: '_blank', rel: 'noreferrer noopener' });
  return box;
}

/**
 * Connects the controls of a message or of a Home.
 *
 * @param use called with the number of the control, and of the choice in it
 */
export function connect(box, controls, use) {
  for (const [number, { type, label, options }] of controls.entries()) {
    const drawn = taken(box, number);
    if (drawn === null) continue;
    if (type === 'static_select') drawn.replaceWith(choice(label, options, (index) => use(number, index)));
    else if (type === 'feedback_buttons') votes(drawn, (index) => use(number, index));
    else
      drawn.onclick = async () => {
        drawn.disabled = true;
        drawn.disabled = await use(number, 0);
      };
  }
}

/**
 * Puts fields in the place of the drawn inputs of a modal.
 *
 * @param channels what a select of conversations offers
 * @param suggest called with the number of a control and what was typed, for its options
 * @returns what was filled in, by the number of the control
 */
export function fields(box, controls, channels, suggest) {
  const filled = controls.map(({ type, label, options, most }, number) => {
    const drawn = taken(box, number);
    const name = drawn?.closest('.slack_blocks_to_jsx__input')?.querySelector('strong')?.textContent ?? label;
    if (type === 'multi_external_select') {
      const { field, chosen } = search(name, label, most, (typed) => suggest(number, typed));
      drawn?.replaceWith(field);
      return chosen;
    }
    const offered =
      type === 'conversations_select'
        ? channels.map((channel) => ({ text: `# ${channel.name}`, value: channel.id }))
        : options.map((text, index) => ({ text, value: String(index) }));
    const select = element('select', { className: 'field' }, element('option', { value: '', textContent: label }));
    select.setAttribute('aria-label', name);
    select.append(...offered.map(({ text, value }) => element('option', { value, textContent: text })));
    drawn?.replaceWith(select);
    return () => (select.value === '' ? [] : [select.value]);
  });
  return () => Object.fromEntries(filled.map((chosen, number) => [number, chosen()]));
}

/** The element of a control, which gives up its id: another drawing has the same. */
function taken(box, number) {
  const drawn = box.querySelector(`#control-${number}`);
  drawn?.removeAttribute('id');
  return drawn;
}

function choice(label, options, use) {
  const select = element('select', { className: 'field' }, element('option', { value: '', textContent: label }));
  select.setAttribute('aria-label', label);
  select.append(...options.map((text, index) => element('option', { value: String(index), textContent: text })));
  select.onchange = async () => {
    select.disabled = true;
    const used = await use(Number(select.value));
    if (!used) Object.assign(select, { disabled: false, value: '' });
  };
  return select;
}

function votes(drawn, use) {
  const buttons = [...drawn.querySelectorAll('button')];
  for (const [index, button] of buttons.entries()) {
    button.setAttribute('aria-pressed', 'false');
    button.onclick = async () => {
      if (!(await use(index))) return;
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    };
  }
}

/** A field to search in: what fits is offered below, what was chosen stays. */
function search(name, placeholder, most, suggest) {
  const chosen = new Map();
  const input = element('input', { type: 'search', className: 'field', placeholder, autocomplete: 'off' });
  input.setAttribute('aria-label', name);
  const list = element('fieldset', { className: 'offered' }, element('legend', { textContent: name }));
  const offer = async () => {
    const typed = input.value;
    const found = await suggest(typed);
    if (input.value !== typed) return;
    const shown = new Map([...chosen, ...found.map(({ text, value }) => [value, text.text])]);
    list.replaceChildren(
      element('legend', { textContent: name }),
      ...[...shown].map(([value, text]) => {
        const box = element('input', { type: 'checkbox', checked: chosen.has(value) });
        box.onchange = () => {
          if (!box.checked) chosen.delete(value);
          else if (most === null || chosen.size < most) chosen.set(value, text);
          else box.checked = false;
        };
        return element('label', {}, box, text);
      }),
    );
  };
  input.oninput = offer;
  offer();
  return { field: element('div', {}, input, list), chosen: () => [...chosen.keys()] };
}
