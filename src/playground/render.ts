/** Draws messages as Slack does, as HTML. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Block, Message as BlockKitMessage } from 'slack-blocks-to-jsx';
import { BOT, CHANNELS, type Message, PEOPLE, SLACKBOT } from './workspace.ts';

/** A message as the page shows it. */
export interface DrawnMessage extends Omit<Message, 'blocks'> {
  readonly author: string;
  readonly isBot: boolean;
  readonly html: string;
}

/** Draws a message; a person's text is drawn like a section. */
export function drawn({ blocks, ...message }: Message): DrawnMessage {
  const author = [...PEOPLE, BOT, SLACKBOT].find(({ id }) => id === message.user);
  const shown = blocks.length > 0 ? blocks : [{ type: 'section', text: { type: 'mrkdwn', text: message.text } }];
  const html = renderToStaticMarkup(
    createElement(BlockKitMessage, {
      blocks: shown as Block[],
      name: author?.name ?? '',
      logo: '',
      withoutWrapper: true,
      data: { users: [...PEOPLE, BOT].map(({ id, name }) => ({ id, name })), channels: [...CHANNELS] },
    }),
  );
  return { ...message, author: author?.name ?? 'Somebody', isBot: author?.isBot ?? true, html };
}

/** The buttons of a message in the order in which they are drawn, as an interaction reports them. */
export function buttonsOf({ blocks }: Message): object[] {
  return blocks.flatMap((block) => {
    const { block_id, elements, accessory } = block as { block_id: string; elements?: object[]; accessory?: object };
    return [...(elements ?? []), ...(accessory === undefined ? [] : [accessory])]
      .filter((element) => (element as { type?: string }).type === 'button')
      .map((element) => ({ block_id, ...element }));
  });
}
