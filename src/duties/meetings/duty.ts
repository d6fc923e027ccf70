import type { Duty } from '../../core/duty.ts';
import { decide } from './decide.ts';
import { needs } from './needs.ts';
import { meetingWords } from './words.ts';

/** Meetings with others: who can when, asked until enough have agreed, then booked. */
export const meetings: Duty = {
  id: 'meetings',
  title: { nl: 'Besprekingen', en: 'Meetings' },
  listensTo: ['order', 'mail', 'call', 'page', 'wake', 'calendar'],
  acts: [
    'meeting.plan',
    'meeting.move',
    'meeting.cancel',
    'meeting.offer',
    'meeting.confirm',
    'meeting.hold',
    'meeting.release',
    'invitation.send',
    'correspondence.decline',
    'diary.keep',
  ],
  needs,
  decide,
  words: meetingWords,
};
