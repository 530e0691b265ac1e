/** App Home: what one can ask, every role, the reading; and to those who keep the knowledge, what people asked in vain. */
import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { Answer } from '../answers/composing/compose.ts';
import { examples } from '../answers/composing/wording.ts';
import { draftOf, type GapGroup } from '../gaps.ts';
import type { Knowledge, Post } from '../knowledge/schema.ts';
import { substance } from './blocks.ts';
import { carried } from './carried.ts';
import { COMPARE, SUGGESTION } from './controls.ts';
import { bounded, button, context, fieldSections, plain, section } from './elements.ts';
import { clip, LIMITS } from './limits.ts';
import { escaped, link } from './mrkdwn.ts';

/** The action id of the button that shows a draft; its value is the gap's question. */
export const SHOW_DRAFT = 'show_draft';

const GAPS_SHOWN = 5;
const ROLES_SHOWN = 30;
const POSTS_SHOWN = 20;

/**
 * The Home tab.
 *
 * @param gaps what people asked in vain; null for anybody but those who keep the knowledge
 */
export function homeView(knowledge: Knowledge, gaps: readonly GapGroup[] | null): HomeView {
  const { roles, posts } = knowledge;
  const blocks: KnownBlock[] = [
    header('Who does what?'),
    section(
      'Ask me in any channel with `/role` (only you see the answer) or by a mention, or write to me here under Messages. ' +
        'My answers are short and name their source; where I know nothing, I say so.',
    ),
    {
      type: 'actions',
      elements: [
        ...examples(knowledge).map((question, i) =>
          button(`${SUGGESTION}_${i}`, question, carried({ text: question, after: null }), `Ask: ${question}`),
        ),
        ...(roles.length > 1 ? [button(COMPARE, 'Compare roles...', 'open')] : []),
      ],
    },
  ];
  if (roles.length > 0)
    blocks.push({ type: 'divider' }, header('Roles'), ...roles.slice(0, ROLES_SHOWN).map(roleSection));
  if (posts.length > 0) {
    blocks.push(
      { type: 'divider' },
      header('Reading'),
      ...posts.slice(0, POSTS_SHOWN).map((post) => postSection(post, posts)),
    );
  }
  if (gaps !== null) blocks.push({ type: 'divider' }, header('Asked in vain'), ...gapSections(gaps));
  return { type: 'home', blocks: bounded(blocks, LIMITS.viewBlocks) };
}

/** An answer in a modal, where there are no tables. */
export function answerModal(answer: Answer): ModalView {
  return {
    type: 'modal',
    title: plain('Rolecall', LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalTitle),
    blocks: bounded(modalSubstance(answer), LIMITS.viewBlocks),
  };
}

/** What an answer says, drawn for a modal. */
export function modalSubstance(answer: Answer): KnownBlock[] {
  return substance(answer, answer.table === null ? [] : fieldSections(answer.table));
}

/** A draft to copy. */
export async function draftModal(group: GapGroup): Promise<ModalView> {
  const draft = clip(await draftOf(group), LIMITS.sectionText);
  return {
    type: 'modal',
    title: plain('Draft of an entry', LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalTitle),
    blocks: [
      section('Copy this into a file under `knowledge/entries/`, finish it, and take out the line `draft: true`.'),
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_preformatted',
            elements: [{ type: 'text', text: draft }],
          },
        ],
      },
    ],
  };
}

function header(text: string): KnownBlock {
  return { type: 'header', text: plain(text, LIMITS.headerText) };
}

function roleSection({ id, name, summary }: Knowledge['roles'][number]): KnownBlock {
  const value = carried({ roles: [id], aspect: null });
  return {
    ...section(`*${escaped(name)}*\n${escaped(summary)}`),
    accessory: button(`${SUGGESTION}_0`, 'Explain', value, `Explain the role ${name}`),
  };
}

function postSection({ title, url, listedOn, summary }: Post, posts: readonly Post[]): KnownBlock {
  const listing = posts.find(({ id }) => id === listedOn)?.url;
  const address = url ?? listing;
  const name = address === undefined ? escaped(title) : link(address, title);
  const where = url === undefined && listing !== undefined ? '_(listed under Related Articles)_' : '';
  return section([`*${name}* ${where}`.trim(), ...(summary === undefined ? [] : [escaped(summary)])].join('\n'));
}

function gapSections(gaps: readonly GapGroup[]): KnownBlock[] {
  if (gaps.length === 0) return [context(['Nobody has asked in vain.'])];
  return gaps.slice(0, GAPS_SHOWN).map((group) => {
    const { question, times, why } = group;
    const about = `${times === 1 ? 'once' : `${times} times`}, ${why === 'unanswered' ? 'no answer' : 'voted down'}`;
    return {
      ...section(`*${escaped(question)}*\n${about}`),
      accessory: button(SHOW_DRAFT, 'Draft', clip(question, LIMITS.buttonValue), `Draft an entry for: ${question}`),
    };
  });
}
