import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/answers/engine.ts';
import { namedIn } from '../../src/answers/named.ts';
import { shippedEngine } from '../support/bot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

test.each([
  ['our CTO met the product owner', ['cto', 'product-owner'], []],
  ['the PO, a product owner and a cto', ['product-owner', 'cto'], []],
  ['see you at 3 pm', [], []],
  ['3 times the pm asked', ['product-manager'], []],
  ['the owner of this car is a leader', [], []],
  ['a scrum master, a tester and a scrum master', [], ['scrum master', 'tester']],
  ['who has the vision?', [], []],
  ['', [], []],
])('%j names %j, and %j that are not covered', (text, roles, notCovered) => {
  expect(namedIn(text, engine)).toEqual({ roles, notCovered });
});
