import { chasingWords } from '../../core/chasing/words.ts';
import { invitationWords } from '../../core/diary/invitations/words.ts';
import type { Duty } from '../../core/duty.ts';
import { orderWords } from '../../core/orders/words.ts';
import { decide } from './decide.ts';
import { needs } from './needs.ts';
import { diaryWords } from './words/words.ts';

/** The diary: what is planned, offered, held and released; invitations in and out; orders about all of it. */
export const diary: Duty = {
  id: 'diary',
  title: { nl: 'Agenda', en: 'Diary' },
  listensTo: ['order', 'mail', 'call', 'wake', 'calendar'],
  acts: [
    'meeting.plan',
    'meeting.offer',
    'meeting.offer-same',
    'meeting.confirm',
    'meeting.move',
    'meeting.cancel',
    'meeting.hold',
    'meeting.release',
    'meeting.remind',
    'diary.keep',
    'invitation.send',
    'invitation.accept',
    'invitation.decline',
    'correspondence.write',
  ],
  needs,
  decide,
  words: { ...chasingWords, ...invitationWords, ...orderWords, ...diaryWords },
};
