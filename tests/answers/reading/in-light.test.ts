import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { prepare } from '../../../src/answers/engine.ts';
import { shippedEngine } from '../../support/bot.ts';
import { HATTERS } from '../../support/hatters.ts';

const guild = prepare({
  ...HATTERS,
  notCovered: ['cobbler'],
  roles: HATTERS.roles.map((role) => (role.id === 'seller' ? { ...role, everyday: ['seller'] } : role)),
});

describe('a question with words around it that nothing accounts for', () => {
  const NOTHING = 'unknown: ';
  test.each([
    ['My sister joined the circus as a felt dyer. What does she do?', 'profile: dyer'],
    ['My sister joined the circus as a felt dyer. What should she own?', 'profile: dyer'],
    ['The circus has a felt dyer. What does it wage?', 'answer: dyer pay'],
    ['The circus has a felt dyer. What does it mean?', 'unknown: '],
    ['My sister joined the circus as a felt dyer. What does she eat?', NOTHING],
    ['The zebra is about a felt dyer. What should be in it?', 'profile: dyer'],
    ['The zebra has no felt dyer. Are we missing something?', 'profile: dyer'],
    ['The zebra wants a felt dyer. What is she there for?', 'profile: dyer'],
    ['The zebra wants a felt dyer. What would we get?', 'profile: dyer'],
    ['The zebra saw a felt dyer. What did we get?', NOTHING],
    ['The zebra gets late wages. Typical for a felt dyer?', 'answer: dyer pay'],
    ['Wages of a felt dyer are settled. Is that right?', 'answer: dyer pay'],
    ['Wages of a felt dyer are zebra. Is that right?', NOTHING],
    ['A felt dyer is settled. Is that right?', NOTHING],
    ['We have a felt dyer and a master hatter. Does that work?', 'comparison: dyer hatter'],
    ["The zebra has a felt dyer and a master hatter, isn't that overkill?", 'comparison: dyer hatter'],
    ['Wages of a felt dyer at the zebra: what does she do with it?', 'answer: dyer pay'],
    ['A felt dyer told a zebra. What does she do with it?', NOTHING],
    ['A felt dyer and a master hatter dance at the zebra. Does that work?', NOTHING],
    ['My sister joined the circus as a felt dyer. What did you do?', NOTHING],
    ['My sister joined the circus as a felt dyer. Who is she?', NOTHING],
    ['My sister joined the circus as a felt dyer. Is she?', NOTHING],
    ['My sister joined the circus as a felt dyer. How are her wages?', 'answer: dyer pay'],
    ['My sister joined the circus as a felt dyer. How are wages?', 'answer: dyer pay'],
    ['A felt dyer and a master hatter walk into a circus bar: who does what?', 'comparison: dyer hatter'],
    ['A felt dyer walks into a circus bar: who does what?', NOTHING],
    ['A seller joined the circus; what is their job?', 'profile: seller'],
    ['A cobbler joined the circus; what does he do?', 'unknown: , not cobbler'],
    ['The circus came, cobblers too; what does a felt dyer do?', 'profile: dyer'],
    ['The circus came; what does a felt dyer do that a cobbler does?', 'profile: dyer, not cobbler'],
    ['A cobbler and a felt dyer joined the circus; what do they do?', 'profile: dyer, not cobbler'],
    ['We met a felt dyer at the circus. What is that?', 'profile: dyer'],
    ['We met a felt dyer and a master hatter at the circus. What is that?', NOTHING],
    ['We met at the circus. What is that?', NOTHING],
    ['We met a felt dyer at the circus. What kind of job is that?', 'profile: dyer'],
    ['My aunts ask for what I left the circus. I am a felt dyer. How do I explain that?', 'profile: dyer'],
    ['The circus looks for a felt dyer. What does that person do?', 'profile: dyer'],
    ['The circus looks for a felt dyer, and I shrugged', NOTHING],
    ['The circus asked what a felt dyer is and I shrugged', 'profile: dyer'],
    ['The circus asked for a felt dyer. What am I getting into?', 'profile: dyer'],
    ['The circus said felt dyer, the letter said master hatter. Is that a problem?', 'comparison: dyer hatter'],
    ['The circus said felt dyer, the letter said master hatter. Do I have to worry?', 'comparison: dyer hatter'],
    ['The circus has a felt dyer and a master hatter, a bit odd. Is it?', 'comparison: dyer hatter'],
    ['Our circus calls a felt dyer master hatter now. Does anything change?', 'comparison: dyer hatter'],
    ['At the circus a felt dyer was a master hatter. Am I wrong?', 'comparison: dyer hatter'],
    ['The circus wants a felt dyer. To do what?', 'profile: dyer'],
    ['The circus wants a felt dyer. Can you tell me more?', 'profile: dyer'],
    ['The circus wants a felt dyer. What should I know?', 'profile: dyer'],
    ['The circus wants a felt dyer. How would they help us?', 'profile: dyer'],
    ['The circus wants a felt dyer. How would they help the bear?', NOTHING],
    ['The circus writes to a felt dyer. What should I list as tasks?', 'profile: dyer'],
    ['The circus does fine without a felt dyer. Why would we need one?', 'profile: dyer'],
    ['I stand in as felt dyer at the circus. What will I have to do?', 'profile: dyer'],
    ['The circus wants a felt dyer. What do they mean by that?', 'profile: dyer'],
    ['I talk to the circus as a felt dyer, remind me what the role is', 'profile: dyer'],
    ['The circus asks for a felt dyer, what should I know about the role?', 'profile: dyer'],
    ['I go from the circus to felt dyer, what is the work like?', 'profile: dyer'],
    ['My letter to the circus says felt dyer, what do people expect of me?', 'profile: dyer'],
    ['At the circus the felt dyer shouted at a bear and the master hatter ran. Is that a problem?', NOTHING],
    ['My circus asked what the job of a felt dyer involves. What does it involve?', 'profile: dyer'],
    ['My sister joined the circus as a felt dyer. What does she charge?', NOTHING],
    ['My sister joined the circus as a felt dyer. What is she in charge of?', 'profile: dyer'],
    ['The circus wants me as a felt dyer. What should I do in that role?', 'profile: dyer'],
    ['The circus wants me as a felt dyer. What should I do?', NOTHING],
    ['The circus hired me as its felt dyer. What do I do now?', 'profile: dyer'],
    ['The circus hired me as its felt dyer, what should I be doing?', 'profile: dyer'],
    ['The circus made me their new felt dyer. What should I do?', 'profile: dyer'],
    ['I was made felt dyer. What now?', 'profile: dyer'],
    ['The circus saw our felt dyer fall. What do I do now?', NOTHING],
    ['I am a felt dyer at the circus. What do I do?', NOTHING],
    ['The circus wants me as a felt dyer. What would I be responsible for?', 'profile: dyer'],
    ['The circus said felt dyer many times. Please explain.', 'profile: dyer'],
    ['The circus said felt dyer many times. Meaning?', 'profile: dyer'],
    ['The circus said felt dyer many times. Bears?', NOTHING],
    ['The circus came. A felt dyer or a master hatter?', 'comparison: dyer hatter'],
    ['The circus has cobblers. Which one pays better?', 'unknown: , not cobbler'],
    ['Our felt dyer saw a bear at the circus. Which one should I see?', NOTHING],
    ['The circus has a felt dyer, but no master hatter. Are we doing it wrong?', 'comparison: dyer hatter'],
    [
      'The circus has a felt dyer and wants a master hatter. What would he do that the felt dyer cannot?',
      'comparison: dyer hatter',
    ],
    ['Wages at the circus are late and nobody cares. Who should?', 'answer: pay'],
    ['The wage at the circus is late and nobody cares. Who should be setting it?', 'answer: pay'],
    ['The wage at the circus is late and nobody cares. Who should be owning it?', 'answer: pay'],
    ['The wage at the circus is late and nobody cares. Who should be licking it?', NOTHING],
    ['The circus is late and nobody cares. Who should?', NOTHING],
    ['Wages at the circus are late. Who should mend it?', 'answer: pay'],
    ['Wages at the circus are late. Who has to decide?', 'answer: pay'],
    ['Wages at the circus are late. Who takes care of that?', 'answer: pay'],
    ['Wages at the circus are late. Which role should I go to?', 'answer: pay'],
    ['The circus is late. Who takes care of that?', NOTHING],
    ['Wages at the circus are late. Who should tell it to them?', 'answer: pay'],
    ['Wages at the circus are late. Who should have an answer to that?', 'answer: pay'],
    ['The circus made me its felt dyer. What is expected?', 'profile: dyer'],
    ['A zebra is a felt dyer at the circus. What is expected?', NOTHING],
    ['Wages at the circus are late. Who can mend it?', NOTHING],
    ['The circus is late. Who should mend it?', NOTHING],
    ['The circus needs somebody to settle wages. Who is that?', 'answer: pay'],
    ['The circus settles wages. Who is that?', NOTHING],
    ['The circus wants words on the felt dyer. How would you put it?', 'profile: dyer'],
    ['The circus and the bear asked whos responsible for wages. Who is?', 'answer: pay'],
    ["The circus needs a bear who's a felt dyer. Do you know one?", NOTHING],
    ['A felt dyer and a master hatter claim the circus. Who is right?', 'comparison: dyer hatter'],
    ['Somebody explain the felt dyer, my circus begins', 'profile: dyer'],
    ['The zebras ate the wages. Whose is it?', 'answer: pay'],
    [
      'The felt dyer and the master hatter fight over wages at the circus, whose are those?',
      'comparison: dyer hatter pay',
    ],
    ['We met a felt dyer at the circus. What does that mean?', 'profile: dyer'],
    ['A felt dyer told us of the circus. What does it mean?', NOTHING],
    ['We met a felt dyer at the circus. What is the job about?', 'profile: dyer'],
    ['I join the circus as a felt dyer. What does the job involve?', 'profile: dyer'],
    ['I join the circus as a felt dyer and wonder what that is.', 'profile: dyer'],
    ['The circus asked me why a felt dyer and a master hatter differ', 'comparison: dyer hatter'],
    ['Our circus has a felt dyer. What can we expect from them?', 'profile: dyer'],
    ['She was a felt dyer for years at the circus, is that the same as a master hatter?', 'comparison: dyer hatter'],
    ['The zebras argue about wages. Who decides?', 'answer: pay'],
    ['The zebras argue about wages. Who decides what?', NOTHING],
    ['The zebras argue. Who decides?', NOTHING],
    ['A felt dyer and a master hatter came to the circus: which has tools?', 'comparison: dyer hatter tools'],
    ['Zebra! What is felt', 'answer: '],
    ['Zebra! What is felt okapi', NOTHING],
  ])('%j: %s', (text, expected) => {
    const { kind, roles, aspect, notCovered } = answer(text, guild);
    const about = [...roles, ...(aspect === null ? [] : [aspect])].join(' ');
    const got = kind === 'unknown' ? '' : about;
    expect(`${kind}: ${got}${notCovered.length > 0 ? `, not ${notCovered}` : ''}`).toBe(expected);
  });

  test.each([
    ['The circus pays wages. What does a felt dyer do?', 'profile: dyer'],
    ['Of wages: what does a felt dyer do?', 'answer: dyer pay'],
    ['The circus pays wages. What about a felt dyer?', 'answer: dyer pay'],
    ['The circus pays wages. Is it a felt dyer?', 'answer: dyer pay'],
    ['The wages are low. How does a felt dyer differ?', 'answer: dyer pay'],
    ['I know a master hatter. What does a felt dyer do?', 'profile: dyer'],
    ['I know a master hatter. How is a felt dyer different?', 'comparison: hatter dyer'],
    ['What is a master hatter? What is a felt dyer?', 'comparison: hatter dyer'],
    ['A felt dyer was given wages, so what do they do?', 'profile: dyer'],
    ['A felt dyer was given no wages, so what do you do?', 'answer: dyer pay'],
    ['The wages were late. Whose job is that?', 'answer: pay'],
    ['The wages zebra were late. Whose job is that?', 'answer: pay'],
    ['The wages zebra were late. Whose job?', 'answer: pay'],
    ['The wages zebra were late. Who can fix it?', NOTHING],
    ['The wages zebra were late. Which role is responsible for that?', 'answer: pay'],
    ['A felt dyer came to the circus. What would that person do?', 'profile: dyer'],
    ['A felt dyer and a master hatter came to the circus. What does each of us do?', 'comparison: dyer hatter'],
    ['I join the circus as a felt dyer. What wage can I expect?', 'answer: dyer pay'],
    ['I join the circus as a felt dyer. Which wages do we get?', 'answer: dyer pay'],
    ['I join the circus as a felt dyer. Where do I get wages?', NOTHING],
    ['A felt dyer and a master hatter came to the circus. What wage can I expect?', NOTHING],
    ['The wages zebra were late. What is that?', NOTHING],
    ['The tools zebra were late, who is paid the wages for it?', 'answer: pay'],
    ['A felt dyer came to the circus. Who is that?', 'profile: dyer'],
    ['A felt dyer came to the circus, isnt that overkill?', NOTHING],
    ['I join the circus as a felt dyer. What would I be doing?', 'profile: dyer'],
    ['I join the circus as a felt dyer. What am I supposed to do?', 'profile: dyer'],
    ['I join the circus as a felt dyer. What are my duties?', 'profile: dyer'],
    ['I join the circus as a felt dyer. What are my hats?', NOTHING],
    ['I am the new felt dyer. What is expected of me?', 'profile: dyer'],
    ['A felt dyer came to the circus, what is he there for?', 'profile: dyer'],
    ['A felt dyer came to the circus, what is he like?', NOTHING],
    [
      'A felt dyer and a master hatter came to the circus. How would the two split the work?',
      'comparison: dyer hatter',
    ],
    ['A felt dyer and a master hatter came to the circus. How do they differ?', 'comparison: dyer hatter'],
    ['A felt dyer came to the circus. How would the two split the work?', NOTHING],
  ])('%j: %s', (text, expected) => {
    const { kind, roles, aspect } = answer(text, guild);
    const about = [...roles, ...(aspect === null ? [] : [aspect])].join(' ');
    expect(`${kind}: ${kind === 'unknown' ? '' : about}`).toBe(expected);
  });

  test('the answer is less sure, and to the whole question', () => {
    const text = 'Zebras ran and okapis too; what does a felt dyer do?';
    expect(answer(text, guild)).toMatchObject({ question: text, notes: [], score: 0.78, kind: 'profile' });
    expect(answer('Zebras ran; what is felt?', guild).score).toBe(0.8);
    expect(answer('Zebras ran off to okapis; what of master hatter vs felt dyer gnu kudu', guild).score).toBe(0.5);
  });

  test('"which role is that" is about what was said before, and of nothing by itself', async () => {
    const shipped = await shippedEngine();
    const told = answer('our agency wants somebody for prices and features, which role is that', shipped);
    expect(told).toMatchObject({ kind: 'answer', aspect: 'product-details' });
    expect(answer('which role is that', shipped).kind).toBe('unknown');
  });

  test('which of several questions it answers is said', () => {
    const { kind, notes } = answer('Who ate the zebra? And does a felt dyer?', guild);
    expect({ kind, note: notes[0] }).toEqual({
      kind: 'profile',
      note: 'This answers only "And does a felt dyer?".',
    });
  });

  test('several questions are answered in turn', async () => {
    const shipped = await shippedEngine();
    const told = answer('What is a product owner? And what is agile? Who eats fish?', shipped);
    expect(told).toMatchObject({ kind: 'profile', roles: ['product-owner'] });
    expect(told.notes.map((note) => note.replace(/: A flexible.*/, ''))).toEqual([
      'On "what is agile"',
      'I have nothing on "Who eats fish?".',
    ]);
    expect(told.sources.map(({ id }) => id)).toEqual(['product-leader-vs-product-manager', 'agile-advantage']);
    // Two roles are set side by side, and what points back is asked of what was named.
    expect(answer('what is a PM? what is a PO?', shipped).kind).toBe('comparison');
    const notes = (text: string) => answer(text, shipped).notes.map((note) => note.replace(/": .*/, '"'));
    expect(notes('what is a PO and how much does he earn')).toEqual(['On "how much does he earn"']);
    expect(notes('what is redshift and how much does it cost?')).toEqual(['On "how much does redshift cost?"']);
    expect(notes('Agile: what is it, where does it come from and who uses it?')).toEqual([
      'On "where does agile come from"',
      'On "who uses agile?"',
    ]);
    expect(notes('We hired an architect and a CTO - who of them does what? And what is Agile?')).toContain(
      'On "what is Agile?"',
    );
    expect(answer('who owns the roadmap? whose roadmap is it?', shipped)).toMatchObject({
      aspect: 'roadmap',
      notes: [],
    });
    expect(answer('who decides how much the product costs', shipped)).toMatchObject({ aspect: 'product-details' });
    // One question asked twice, and one of two that is answered.
    expect(answer('who owns the roadmap? whose job is the roadmap?', shipped).notes).toEqual([]);
    expect(answer('what is a sprint? who eats fish?', shipped)).toMatchObject({
      entries: ['what-is-a-sprint'],
      notes: ['This answers only "what is a sprint".'],
    });
    expect(answer('who sets the vision and who owns the roadmap', shipped)).toMatchObject({ aspect: 'vision' });
  });
});

test('a part that asks nothing by itself is not said to be passed over', () => {
  const notes = (text: string) => answer(text, guild).notes;
  expect(notes('We met a felt dyer at the circus. Could someone explain what that means?')).toEqual([]);
  expect(notes('We met a felt dyer at the circus. What is a zebra? What does that mean?')).toEqual([
    'This answers only "What does that mean?".',
  ]);
});
