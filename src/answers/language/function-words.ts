/** Words that say nothing of their own in any text, whatever it is about: function words, and how a question begins. */
import { list, stem } from './text.ts';

/** Words that only hold a sentence together. */
export const GRAMMAR = list(`
  a an the this that these those some any each every all both either neither other others another same
  i im ive id ill me my mine myself you your yours youre youve he him his she her it its itself we us our were they
  their theyre them one ones
  to of in on at by for from into with without about around out up off through as and or but so if not then than
  because too also even really very actually just only still ever never always often usually normally typically
  generally already again now here there well more much many
  am is are was be been being have has had having do does did done dont doesnt doing can could cant cannot will would
  wont wouldnt shall should may might must let lets
  what whats which who whos whom whose when where why how hows
`);

/** How one asks, wants and greets. */
const REQUEST = list(`
  tell say show give know see find think look help want need like wish try use make get got go going gonna wanna keep
  thing things something anything able possible sure please pls hey hi hello yes no ok okay
`);

const STEMS: ReadonlySet<string> = new Set([...GRAMMAR, ...REQUEST].map(stem));

/** Whether a word of this stem is a function word, or one of asking. */
export function isFunctionStem(stemmed: string): boolean {
  return STEMS.has(stemmed);
}
