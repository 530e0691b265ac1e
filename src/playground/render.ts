/** Draws messages and views as Slack does, as HTML, and says what in them can be used. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Block, Message as BlockKitMessage } from 'slack-blocks-to-jsx';
import { BOT, CHANNELS, type Message, PEOPLE, SLACKBOT, type View } from './workspace.ts';

/** An element that a person can use, as Slack reports it in an interaction. */
export interface Control {
  readonly type: string;
  readonly action_id: string;
  readonly block_id: string;
  readonly options?: readonly { readonly text: { readonly text: string }; readonly value: string }[];
  readonly [field: string]: unknown;
}

/** Blocks as the page shows them: HTML in which the n-th control has the id `control-n`. */
export interface Drawing {
  readonly html: string;
  readonly controls: readonly DrawnControl[];
}

/** What the page needs to know of a control. */
export interface DrawnControl {
  readonly type: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly most: number | null;
}

/** A message as the page shows it. */
export interface DrawnMessage extends Omit<Message, 'blocks'>, Drawing {
  readonly author: string;
  readonly isBot: boolean;
}

/** Draws a message; a person's text is drawn like a section. */
export function drawn({ blocks, ...message }: Message): DrawnMessage {
  const author = [...PEOPLE, BOT, SLACKBOT].find(({ id }) => id === message.user);
  const shown = blocks.length > 0 ? blocks : [{ type: 'section', text: { type: 'mrkdwn', text: message.text } }];
  const about = { author: author?.name ?? 'Somebody', isBot: author?.isBot ?? true };
  return { ...message, ...about, ...drawBlocks(shown as object[]) };
}

/** A Home or a modal as the page shows it. */
export function drawnView(view: View) {
  const textOf = (field: string) => (view[field] as { text?: string } | undefined)?.text ?? null;
  return {
    id: view.id,
    title: textOf('title'),
    submit: textOf('submit'),
    close: textOf('close'),
    ...drawBlocks(view.blocks),
  };
}

/** What can be used under a message or in a view, in the order in which it is drawn. */
export function controlsOf(blocks: readonly unknown[]): Control[] {
  return blocks.flatMap((block) => {
    const { block_id, ...parts } = block as Parts & { block_id: string };
    return elementsOf(parts).map((element) => ({ ...element, block_id }) as Control);
  });
}

interface Parts {
  readonly elements?: readonly object[];
  readonly accessory?: object;
  readonly element?: object;
}

function elementsOf({ elements = [], accessory, element }: Parts): Control[] {
  return [
    ...elements,
    ...(accessory === undefined ? [] : [accessory]),
    ...(element === undefined ? [] : [element]),
  ].filter((one) => 'action_id' in one) as Control[];
}

/** Draws blocks. */
export function drawBlocks(blocks: readonly object[]): Drawing {
  let count = 0;
  // The drawing library writes an element's action id as its HTML id; ours may stand twice, so that each gets a number.
  const numbered = <T extends object>(element: T): T =>
    'action_id' in element ? { ...element, action_id: `control-${count++}` } : element;
  const shown = blocks.map((block) => {
    const { elements, accessory, element } = block as Parts;
    return {
      ...block,
      ...(elements === undefined ? {} : { elements: elements.map(numbered) }),
      ...(accessory === undefined ? {} : { accessory: numbered(accessory) }),
      ...(element === undefined ? {} : { element: numbered(element) }),
    };
  });
  const html = renderToStaticMarkup(
    createElement(BlockKitMessage, {
      blocks: shown as unknown as Block[],
      name: '',
      logo: '',
      withoutWrapper: true,
      data: { users: [...PEOPLE, BOT].map(({ id, name }) => ({ id, name })), channels: [...CHANNELS] },
    }),
  );
  return { html, controls: controlsOf(blocks).map(drawnControl) };
}

function drawnControl({ type, options = [], placeholder, max_selected_items }: Control): DrawnControl {
  return {
    type,
    label: (placeholder as { text?: string } | undefined)?.text ?? '',
    options: options.map(({ text }) => text.text),
    most: typeof max_selected_items === 'number' ? max_selected_items : null,
  };
}
