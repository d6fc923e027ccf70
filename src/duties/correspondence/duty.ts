import type { Duty } from '../../core/duty.ts';
import { conductWords } from '../../core/conduct/words.ts';
import { callNoteWords } from './calls/words.ts';
import { mailingWords } from '../../core/letters/mailing/words.ts';
import { chasingWords } from '../../core/chasing/words.ts';
import { decide } from './decide.ts';
import { needs } from './needs.ts';
import { pageNoteWords } from './pages/words.ts';
import { correspondenceWords } from './words.ts';

/** Mail: sorted, answered where that is plain, chased when its day has come. */
export const correspondence: Duty = {
  id: 'correspondence',
  title: { nl: 'Briefwisseling', en: 'Correspondence' },
  listensTo: ['mail', 'call', 'page', 'wake', 'order'],
  acts: [
    'correspondence.acknowledge',
    'correspondence.ask-missing',
    'correspondence.tell-when',
    'correspondence.chase',
    'correspondence.reply',
    'correspondence.condole',
    'correspondence.congratulate',
    'correspondence.thank',
    'correspondence.refer',
    'correspondence.decline',
    'correspondence.write',
    'press.answer',
    'correspondence.emergency-text',
    'invitation.decline',
    'principal.alert',
  ],
  needs,
  decide,
  words: {
    ...conductWords,
    ...chasingWords,
    ...mailingWords,
    ...correspondenceWords,
    ...callNoteWords,
    ...pageNoteWords,
  },
};
