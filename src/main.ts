/** `npm start`. It only sees to it that a start is quick, however this file is run. */
import './quick-start.js';

await import('./serve.ts');
