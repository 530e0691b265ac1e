/** Keeps vote after vote and prints each one once it is kept, until it is killed. */
import { keepVote } from '../../src/store/feedback.ts';
import { Store } from '../../src/store/store.ts';

const [location = '', run = ''] = process.argv.slice(2);
const store = new Store(location, console);
for (let n = 0; ; n++) {
  const question = `${run}-${n}`;
  const vote = { team: 'T', channel: 'C', message: question, user: 'U', question, gist: question, entry: '' };
  await store.run(keepVote, { ...vote, vote: 1 });
  process.stdout.write(`${question}\n`);
}
