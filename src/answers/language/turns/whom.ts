/** Which one it is: by whom something is done, who gets more, which is the agile one. */
import { ROLE, type Turn } from './turn.ts';

export const WHOM: readonly Turn[] = [
  ['by', 'by whom', '(?<!^(?:who|whom|what|which)\\b.*)(?<=\\b(?:is|are|gets?) (?:\\w+ ){1,3})by$'],
  ['gets', 'earns more', `(?<=^(?:(?:and|so|but) )*(?:who|which one|which) )gets more(?=$| (?:an? |the )?${ROLE}\\b)`],
  ['which', 'which one is $1', '^(?:(?:and|so|but) )*which is the (\\w+) one$'],
  [
    'managed led supervised overseen coached directed',
    'who manages $1',
    `^(?:by whom|whom?) is ((?:the |an? )?${ROLE}) (?:managed|led|supervised|overseen|coached|directed)(?: by)?$`,
    `^((?:the |an? )?${ROLE}) is (?:managed|led|supervised|overseen|coached|directed) by whom$`,
  ],
];
