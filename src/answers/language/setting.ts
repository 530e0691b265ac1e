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
  `^(?<general>.+?) (?<setting>(?:in|at|within|inside|for(?= (?:an?|my|our|the|any) )|(?<=\\b(?:bring|add|offer|contribute)s? )to) (?:(?!(?:in|at|within|inside|for|to) )[\\p{L}\\p{N}-]+ ){0,4}(?:${WORKPLACES})(?: (?:of|with) (?:\\d+|ten|twenty|thirty|forty|fifty|a hundred)(?: people| employees)?)?|(?:in|for) 20\\d\\d)(?![\\p{L}\\p{N}])(?<rest>.*)$`,
  'iu',
);

/** "What does a PM do at Google?", "PM vs PO in the Netherlands", "… in 2026": not who is there. */
const PLACE =
  /^(?=[Ww]hat\b|[Hh]ow do|.*\b(?:vs|versus|difference)\b)(?<general>.*?\p{Ll}.*?) (?<setting>(?:at|in) (?:the )?(?:\p{Lu}[\p{L}\p{N}&'’-]*(?: \p{Lu}[\p{L}\p{N}&'’-]*)*|20\d\d))(?![\p{L}\p{N}])(?<rest>.*)$/u;

/** What may stand before the name of a role to tell where it works ("fintech PM"), but no "it" or "its" ("is it PM or PO?"). */
const KIND = new RegExp(
  `\\b(?!its? )(?:${WORKPLACES}|digital|internal|commercial|consumer|freelance|part[- ]time) `,
  'giu',
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
  return without(SETTING, text);
}

/**
 * Takes a place, or a year, out of a question of what somebody does.
 *
 * @param text readable text
 * @returns undefined where it names none
 */
export function withoutPlace(text: string): InGeneral | undefined {
  return without(PLACE, text);
}

/**
 * Takes what kind of a role it is about out of a question: "what does a fintech PM do?", "startup CTO".
 *
 * @param text readable text
 * @param names of the roles in it, as they stand there
 * @returns undefined where it names none
 */
export function withoutKind(text: string, names: readonly string[]): InGeneral | undefined {
  for (const { 0: kind, index } of text.matchAll(KIND)) {
    const after = text.slice(index + kind.length);
    const name = names.find((some) => some !== '' && after.toLowerCase().startsWith(some));
    if (name === undefined) continue;
    return { text: `${text.slice(0, index)}${after}`, setting: `${kind}${after.slice(0, name.length)}` };
  }
  return undefined;
}

/**
 * The setting that a text names and nothing else: "and in a startup?", "what about at Google?"
 *
 * @param text readable text
 * @returns undefined where it says more, or names none
 */
export function onlySetting(text: string): string | undefined {
  const said = text.replace(/^(?:(?:and|so|but|ok|what about|how about) )*/i, 'What is it ');
  const found = withoutSetting(said) ?? withoutPlace(said);
  return /^What is it\W*$/.test(found?.text ?? '') ? found?.setting : undefined;
}

function without(pattern: RegExp, text: string): InGeneral | undefined {
  const { general, setting, rest = '' } = pattern.exec(text)?.groups ?? {};
  return general === undefined || setting === undefined ? undefined : { text: `${general}${rest}`, setting };
}
