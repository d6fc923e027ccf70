import type { Words } from '../../core/text/words.ts';
import type { Desk } from '../../surfaces/handlers/desk.ts';
import type { OpenedOffice } from '../open-office.ts';
import { calendarTrier } from './try-calendars.ts';
import { contactsTrier } from './try-contacts.ts';
import { accountRetrier, accountTrier } from './try-account.ts';
import { usersOf } from './users.ts';

/** What differs from desk to desk. */
export interface DeskChoices {
  readonly opened: OpenedOffice;
  readonly words: Words;
  readonly address: () => string;
  readonly openSample: Desk['openSample'];
}

/** Puts a desk together from an open office. */
export function deskOf({ opened, words, address, openSample }: DeskChoices): Desk {
  const { office, clock, moveClock } = opened;
  return {
    office,
    users: usersOf(office.folder.office, clock),
    words,
    care: lazyCare(opened),
    now: () => clock.now(),
    moveClock,
    openSample,
    tryAccount: accountTrier(clock),
    tryCalendars: calendarTrier(clock),
    tryContacts: contactsTrier(clock),
    tryAgain: accountRetrier(clock, opened.world ?? null),
    press: {
      print: async (brief) =>
        (await import('../../channels/paper/brief-press.ts')).openBriefPress().print(brief),
    },
    openImport: async (path) => (await import('../../channels/files/source.ts')).openImport(path),
    address,
    checks: async (language) => (await import('./checks.ts')).checksOf(office, language),
    looks: new Map(),
  };
}

function lazyCare({ office }: OpenedOffice): Desk['care'] {
  const care = async () => (await import('./care.ts')).careOf(office);
  return {
    backup: async (to) => (await care()).backup(to),
    exportKey: async (passphrase) => (await care()).exportKey(passphrase),
    inspect: async (...asked) => (await care()).inspect(...asked),
    erase: async (...asked) => (await care()).erase(...asked),
  };
}
