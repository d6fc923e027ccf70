import { configWords } from '../config/words.ts';
import { caldavWords } from '../channels/caldav/words.ts';
import { carddavWords } from '../channels/carddav/words.ts';
import { calendarFileWords } from '../channels/calendar-files/words.ts';
import { feedWords } from '../channels/feeds/words.ts';
import { filesWords } from '../channels/files/words.ts';
import { caldavWords as servedWords } from '../surfaces/caldav/words.ts';
import { words as imapWords } from '../channels/imap/words.ts';
import { paperWords } from '../channels/paper/words.ts';
import { words as smtpWords } from '../channels/smtp/words.ts';
import { elsewhereWords } from '../core/diary/words-elsewhere.ts';
import { contactsElsewhereWords } from '../core/people/words-elsewhere.ts';
import { invitationWords } from '../core/diary/invitations/words.ts';
import type { Words } from '../core/text/words.ts';
import { careWords } from '../engine/care/words.ts';
import { contactsEngineWords } from '../engine/contacts/words.ts';
import { diaryEngineWords } from '../engine/diary/words.ts';
import { fitWords } from '../core/diary/fit/words.ts';
import { engineWords } from '../engine/words.ts';
import { personWords } from '../engine/people/words.ts';
import { blobWords } from '../store/blobs/words.ts';
import { secretWords } from '../store/secrets/words.ts';
import { roomWords } from './words-rooms.ts';
import { officeWords } from './words.ts';

/** Sentences of every room in which trouble can arise. */
export function allWords(): Words {
  return {
    ...roomWords,
    ...configWords,
    ...elsewhereWords,
    ...contactsElsewhereWords,
    ...caldavWords,
    ...carddavWords,
    ...feedWords,
    ...calendarFileWords,
    ...filesWords,
    ...servedWords,
    ...imapWords,
    ...smtpWords,
    ...paperWords,
    ...invitationWords,
    ...careWords,
    ...fitWords,
    ...engineWords,
    ...diaryEngineWords,
    ...personWords,
    ...contactsEngineWords,
    ...blobWords,
    ...secretWords,
    ...officeWords,
  };
}
