/** The files of the playground's pages, and who may ask for them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Hono, type MiddlewareHandler } from 'hono';

const PAGE = join(import.meta.dirname, 'page');
const ASSETS: Readonly<Record<string, { file: string; type: string }>> = {
  '/': { file: join(PAGE, 'page.html'), type: 'text/html; charset=utf-8' },
  '/page.css': { file: join(PAGE, 'page.css'), type: 'text/css; charset=utf-8' },
  '/page.js': { file: join(PAGE, 'page.js'), type: 'text/javascript; charset=utf-8' },
  '/controls.js': { file: join(PAGE, 'controls.js'), type: 'text/javascript; charset=utf-8' },
  '/preview': { file: join(PAGE, 'preview.html'), type: 'text/html; charset=utf-8' },
  '/preview.css': { file: join(PAGE, 'preview.css'), type: 'text/css; charset=utf-8' },
  '/preview.js': { file: join(PAGE, 'preview.js'), type: 'text/javascript; charset=utf-8' },
  '/blocks.css': {
    file: createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'),
    type: 'text/css; charset=utf-8',
  },
};

// The drawing library sets a few style attributes; scripts come from the server only.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the files. */
export function pages(): Hono {
  const app = new Hono();
  for (const [path, { file, type }] of Object.entries(ASSETS)) {
    app.get(path, async (c) =>
      c.body(await readFile(file), 200, { 'content-type': type, 'content-security-policy': CONTENT_SECURITY_POLICY }),
    );
  }
  return app;
}

/** Another website in the same browser may neither read nor post here, nor reach it by a name of its own. */
export const onlyFromHere: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  const origin = c.req.header('origin');
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host)) return c.text('Open this page at http://localhost.', 403);
  if (origin !== undefined && origin !== `http://${host}`)
    return c.text('Only the playground’s own page may do that.', 403);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  return next();
};
