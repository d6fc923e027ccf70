import type { Duty } from '../../core/duty.ts';
import { decide } from './decide.ts';
import { DUTY } from './deciding.ts';
import { needs } from './needs.ts';
import { gatheringWords } from './words.ts';

/** Before and after a meeting: what it needs, agenda and papers, minutes and actions. */
export const gatherings: Duty = {
  id: DUTY,
  title: { nl: 'Voor en na de vergadering', en: 'Before and after meetings' },
  listensTo: ['order', 'mail', 'wake', 'calendar'],
  acts: [
    'room.book',
    'order.goods',
    'order.cancel',
    'correspondence.write',
    'correspondence.chase',
    'correspondence.ask-missing',
    'meeting.plan',
    'meeting.move',
    'meeting.confirm',
    'invitation.send',
    'meeting.papers',
    'meeting.minutes',
  ],
  needs,
  decide,
  words: gatheringWords,
};
