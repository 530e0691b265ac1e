import { expect, test } from 'vitest';
import { inPlainWords } from '../../../../src/answers/language/idioms.ts';

test.each([
  ['am i right that the dyer weaves felt', 'is true that the dyer weaves felt'],
  ['do i go to the dyer for felt', 'is the dyer responsible for felt'],
  ['do you agree that felt is dyed', 'is true that felt is dyed'],
  ['do you know whether dyers weave', 'is true that dyers weave'],
  ['do you think a dyer weaves', 'is true that a dyer weaves'],
  ['dyers colour the felt correct', 'is true that dyers colour the felt'],
  ['felt is that part of dyeing', 'is felt part of dyeing'],
  ['felt is what dyers like isnt it', 'is true that felt is what dyers like'],
  ['i am the pm and i never see felt is that ok', 'is true that a pm never see felt'],
  ['i met a dyer who now owns felt and hats is that typical', 'is true that a dyer now owns felt and hats'],
  ['i think dyers weave felt am i wrong', 'is true that i think dyers weave felt'],
  ['is it normal for a dyer to weave', 'does a dyer weave'],
  ['is it normal that dyers dont weave', 'does dyers weave'],
  ['is it wrong if the dyer weaves felt', 'is true that the dyer weaves felt'],
  ['it is fair to say dyers weave felt', 'is true that dyers weave felt'],
  ['my dyer earns more than others can that be', 'is true that my dyer earns more than others'],
  ['our architect likes felt and hats is that normal', 'is true that a architect likes felt and hats'],
  ['our dyer likes felt and hats is that true', 'is true that our dyer likes felt and hats'],
  ['our felt costs less than lace is that fair', 'is true that our felt costs less than lace'],
  ['our pm dyes felt is that a usual step', 'is true that a pm dyes felt'],
  ['our pm wants to set the vision should she', 'is true that a pm wants to set the vision'],
  ['our po talks to dyers all day is that right', 'is true that a po talks to dyers all day'],
  ['our weavers say felt is soft is this really the case', 'is true that our weavers say felt is soft'],
  ['the dyer owns felt and hats did i get that right', 'is true that the dyer owns felt and hats'],
  ['the dyers like felt is that right', 'is true that the dyers like felt'],
  ['the leader should own felt and hats thoughts', 'is true that the leader should own felt and hats'],
  ['will a dyer weave', 'does a dyer weave'],
  ['would you go to a dyer for felt', 'is a dyer responsible for felt'],
  ['would you say that felt is soft', 'is true that felt is soft'],
  ['a dyer isnt that just a hatter', 'isnt a dyer just a hatter'],
])('%j in plain words: %j', (text, rest) => {
  expect(inPlainWords(text.split(' ').filter(Boolean)).join(' ')).toBe(rest);
});
