/** The knowledge to look through: each entry as Slack shows it, who asks for it how, and why a question is answered so. */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { answer } from '../answers/answer.ts';
import { sourceText } from '../answers/composing/plain.ts';
import type { Engine } from '../answers/engine.ts';
import { explain } from '../answers/explain.ts';
import type { Entry } from '../knowledge/schema.ts';
import { answerMessage } from '../slack/blocks.ts';
import type { Bot } from '../slack/bot.ts';
import { drawBlocks } from './render.ts';

// Fewer ways to ask than this are soon missed by somebody who asks differently.
const FEW_PHRASINGS = 4;
const LONGEST_QUESTION = 2_000;

/** What the preview's page asks for. */
export function previewRoutes(bot: Bot): Hono {
  const app = new Hono();
  const changes = new EventTarget();
  bot.onKnowledge(() => changes.dispatchEvent(new Event('change')));

  app.get('/preview/entries', async (c) => {
    const engine = await bot.engine();
    return c.json(engine.knowledge.entries.map((entry) => shown(entry, engine)));
  });

  app.get('/preview/explain', async (c) => {
    const engine = await bot.engine();
    const question = (c.req.query('question') ?? '').slice(0, LONGEST_QUESTION);
    const { html } = drawBlocks(answerMessage(answer(question, engine)).blocks);
    return c.json({ ...explain(question, engine), html });
  });

  app.get('/preview/changes', (c) =>
    streamSSE(c, async (stream) => {
      const tell = () => void stream.writeSSE({ data: 'changed' });
      changes.addEventListener('change', tell);
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      changes.removeEventListener('change', tell);
    }),
  );

  return app;
}

function shown({ id, question, phrasings, aspect, roles, source }: Entry, engine: Engine) {
  const { aspects, roles: all, posts } = engine.knowledge;
  const found = answer(question, engine);
  const post = posts.find((one) => one.id === source?.post);
  return {
    ...{ id, question, phrasings },
    aspect: aspects.find((one) => one.id === aspect)?.name ?? null,
    roles: roles.map((role) => all.find((one) => one.id === role)?.name ?? role),
    source:
      post === undefined
        ? null
        : [
            sourceText({ ...post, url: null, listed: false, imprint: post.publisher ?? '', section: null }),
            source?.section,
          ]
            .filter(Boolean)
            .join(', '),
    thin: [
      ...(phrasings.length < FEW_PHRASINGS ? [`only ${phrasings.length} other ways to ask`] : []),
      ...(source === undefined ? ['no source'] : []),
      ...(found.entries.includes(id) ? [] : [`its own question is answered by ${found.entries[0] ?? 'nothing'}`]),
    ],
    html: drawBlocks(answerMessage(found).blocks).html,
  };
}
