/** The workflow step “Answer a role question”: a question in; the answer out, as text and as rich text. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { RichTextBlock } from '@slack/types';
import { plainText } from '../../answers/composing/plain.ts';
import { answerTo } from '../answering.ts';
import { type Bot, teamOf } from '../bot.ts';
import { clip, LIMITS } from '../limits.ts';

export const answerQuestion =
  (bot: Bot) =>
  async (args: SlackEventMiddlewareArgs<'function_executed'> & AllMiddlewareArgs): Promise<void> => {
    const { inputs, complete, fail, context, logger } = args;
    const { question } = inputs;
    if (typeof question !== 'string' || question.trim() === '') {
      await fail({ error: 'The step “Answer a role question” got no question. Fill in its field “Question”.' });
      return;
    }
    try {
      const request = { text: question, after: null };
      const found = await answerTo(bot, { surface: 'workflow', team: teamOf(context), request });
      const answer = clip(plainText(found), LIMITS.messageText);
      await complete({ outputs: { answer, answer_rich: richText(answer) } });
    } catch (error) {
      logger.error('A workflow step could not be completed:', error);
      await fail({ error: 'Something went wrong on Rolecall’s side. Run the workflow again.' });
    }
  };

function richText(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}
