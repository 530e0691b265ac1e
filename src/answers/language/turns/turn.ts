/**
 * A turn of phrase: words of which one stands in each of the phrases, what they ask for in plain words (nothing, where they
 * only say how simple the answer should be, or how puzzled one is), and the phrases, as regular expressions of lower-case
 * words. What of a phrase is meant as it stands is a group of it, `$1` the first that was found.
 */
export type Turn = readonly [telling: string, meaning: string, ...phrases: string[]];

/** A role by a name that people have for it, in a phrase. */
export const ROLE = '(?:pm|po|cto|(?:product |software )?(?:manager|owner|leader|architect))';
