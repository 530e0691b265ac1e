/** A knowledge base of a hospital ward, whose names are also words that people say around a question, or in turns of phrase. */
import type { Knowledge, Role } from '../../src/knowledge/schema.ts';
import { entry } from './hatters.ts';

const role = (id: string, name: string, short: string, aliases: string[] = []): Role => ({
  ...{ id, name, short, summary: `${name} in short.`, aliases, readAs: [], everyday: [] },
});

export const WARD: Knowledge = {
  roles: [
    role('physician', 'Head Physician', 'doctor', ['HM']),
    role('nurse', 'Ward Nurse', 'nurse'),
    role('midwife', 'Senior Midwife', 'midwife', ['SM']),
    role('teacher', 'Clinical Teacher', 'teacher'),
  ],
  notCovered: ['porter', 'scrum master'],
  aspects: [
    { id: 'medication', name: 'Medication', words: ['medication', 'drugs', 'prescriptions'] },
    { id: 'records', name: 'Records', words: ['records', 'notes', 'charts'] },
    { id: 'shifts', name: 'Shifts', words: ['shifts', 'nights', 'line-up'] },
    { id: 'menu', name: 'Menu', words: ['menu', 'meals'] },
  ],
  posts: [{ id: 'guild', title: 'Who does what on a ward', topics: [] }],
  entries: [
    entry('physician', 'What does a Head Physician do?', { answer: 'Treats.', roles: ['physician'] }),
    entry('nurse', 'What does a Ward Nurse do?', { answer: 'Cares.', roles: ['nurse'] }),
    entry('midwife', 'What does a Senior Midwife do?', { answer: 'Delivers.', roles: ['midwife'] }),
    entry('teacher', 'What does a Clinical Teacher do?', { answer: 'Teaches.', roles: ['teacher'] }),
    entry('who-prescribes', 'Who prescribes medication?', {
      ...{ phrasings: ['who hands out drugs'], answer: 'The physician.', aspect: 'medication' },
      ...{ roles: ['physician', 'nurse'], points: { physician: 'prescribes it', nurse: 'hands it out' } },
    }),
    entry('who-writes', 'Who keeps the records?', {
      ...{ phrasings: ['who writes the charts'], answer: 'The nurse.', aspect: 'records' },
      ...{ roles: ['nurse', 'midwife'], points: { nurse: 'keeps them', midwife: 'adds to them' } },
    }),
    entry('who-works-nights', 'Who has which shifts?', {
      ...{ phrasings: ['who works at night'], answer: 'All but the teacher.', aspect: 'shifts' },
      ...{ roles: ['nurse', 'midwife'], points: { nurse: 'three in turn', midwife: 'on call' } },
    }),
    entry('who-orders', 'Who orders the meals?', {
      ...{ phrasings: ['who sets the menu'], answer: 'The nurse.', aspect: 'menu' },
      ...{ roles: ['nurse'], points: { nurse: 'orders them' } },
    }),
  ],
};
