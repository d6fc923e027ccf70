import { BRIEFING } from '../../core/briefing/due.ts';
import { briefingWords } from '../../core/briefing/all-words.ts';
import type { Duty } from '../../core/duty.ts';
import { decide } from './decide.ts';
import { needs } from './needs.ts';

/** The principal is briefed: tomorrow's folder, what changed overnight, who owes whom, what is about to go wrong. */
export const briefing: Duty = {
  id: BRIEFING,
  title: { nl: 'Dagmap', en: 'Briefing' },
  listensTo: ['wake'],
  acts: ['principal.alert'],
  needs,
  decide,
  words: briefingWords,
};
