import { conductWords } from '../../core/conduct/words.ts';
import type { Duty } from '../../core/duty.ts';
import { decide } from './decide.ts';
import { needs } from './needs.ts';
import { relationWords } from './words.ts';

/** Relations: birthdays and jubilees brought up in time, a death remembered, a letter where one was asked for. */
export const relations: Duty = {
  id: 'relations',
  title: { nl: 'Relaties', en: 'Relations' },
  listensTo: ['wake', 'mail'],
  acts: ['correspondence.congratulate', 'correspondence.condole'],
  needs,
  decide,
  words: { ...conductWords, ...relationWords },
};
