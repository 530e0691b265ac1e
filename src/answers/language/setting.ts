/** Where people work: "what does a PM do at a bank?" is answered by what a PM does anywhere. */

const WORKPLACES = `
  startup start-up scaleup scale-up company agency bank corporation corporate enterprise firm consultancy business
  organisation organization institution hospital university nonprofit ngo smb sme unicorn bootstrapped team squad tribe
  project environment industry sector space software tech technology it saas b2b b2c web mobile hardware fintech finance
  banking insurance retail ecommerce e-commerce gaming healthcare health medtech biotech pharma education edtech
  government consulting manufacturing telecom media automotive logistics energy agile scrum kanban`
  .trim()
  .split(/\s+/)
  .map((word) => (word.endsWith('y') ? `${word.slice(0, -1)}(?:y|ies)` : `${word}s?`))
  .join('|');

const SETTING = new RegExp(
  `^(?<general>.+?) (?<setting>(?:in|at|within|inside|for(?= (?:an?|my|our|the|any) )|(?<=\\b(?:bring|add|offer|contribute)s? )to) (?:[\\p{L}\\p{N}-]+ ){0,4}(?:${WORKPLACES}))(?![\\p{L}\\p{N}])(?<rest>.*)$`,
  'iu',
);

/** A question without the setting that it asks about, and that setting ("at a bank"). */
export interface InGeneral {
  readonly text: string;
  readonly setting: string;
}

/**
 * Takes the setting out of a question.
 *
 * @param text readable text
 * @returns undefined where it names none
 */
export function withoutSetting(text: string): InGeneral | undefined {
  const { general, setting, rest = '' } = SETTING.exec(text)?.groups ?? {};
  return general === undefined || setting === undefined ? undefined : { text: `${general}${rest}`, setting };
}
