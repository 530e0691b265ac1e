/** What people say around a question, which changes nothing of what it asks. */

/** What is said before a question, and after it. */
type Around = readonly [before: string, after: string];

/** Courtesies and remarks. */
export const COURTESIES: readonly Around[] = [
  ['hey, ', ''],
  ['As a recruiter, ', ''],
  ['Hi team! ', ' Thanks!'],
  ['quick question: ', ''],
  ['umm ', ''],
  ['ok so ', ' please'],
  ['just curious: ', ' thx in advance'],
  ['Sorry if this is a dumb question, but ', ''],
  ['', ' 🙏'],
  ['> ', ''],
  ['one more question: ', ''],
  ['Generally speaking, ', ''],
  ['To be honest, ', ' Thanks a lot.'],
  ['I’m new here. ', ' Thank you so much'],
];

/** What leads to a word of asking: "what does a PM do", "who owns the roadmap". */
export const LEADS: readonly string[] = [
  'can you tell me',
  'does anyone know',
  'I was wondering',
  'remind me',
  "we're trying to figure out",
  'my boss wants to know',
  'it’s not clear to me',
  'my question is:',
  'I always forget',
];

/** Sentences that tell nothing of what is asked. */
export const SENTENCES: readonly Around[] = [
  ['I joined the company on Monday. ', ''],
  ['We are a small startup with three people. ', ''],
  ['My English is not so good. ', ''],
  ['I have been an engineer for ten years. ', ''],
  ['There was a long debate in our meeting. ', ''],
  ['I looked it up but got confused. ', ''],
  ['I have two minutes before my next call. ', ''],
  ['', ' I have an interview tomorrow.'],
  ['', ' We have been arguing about it.'],
  ['', ' Short answer is fine.'],
  ['', ' Nobody could tell me.'],
  ['Not urgent, but ', ''],
  ['Sorry in advance for the basic question, ', ''],
  ['Prepping for an interview: ', ''],
  ['Was just talking with a friend and we wondered, ', ''],
  ['I don’t get it: ', ''],
  ['Two of my colleagues disagree. ', ''],
  ['I come from a marketing background. ', ''],
  ['On the bus, quick: ', ''],
  ['This came up in standup today: ', ''],
  ['Been googling for an hour, no luck. ', ''],
  ['', ' I have to explain it to my team.'],
  ['', ' Sorry for my English.'],
  ['', ' (sorry, new here)'],
  ['', ' Thanks in advance :)'],
  ['', ' Have a nice day!'],
  ['', ' Keep it short, I am on my phone.'],
];
