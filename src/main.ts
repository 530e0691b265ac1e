/** `npm start`. Short, since Node strips its types at every start; what it loads from here on is kept stripped and compiled. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compiled'));
await import('./serve.ts');
