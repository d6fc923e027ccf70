import type { NotLooked } from '../../../core/briefing/material.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { listAccounts } from '../../../store/records/accounts.ts';
import { listCalendars } from '../../../store/records/diary/calendars.ts';
import type { Reader } from '../../../store/access.ts';
import { isUnread } from '../../diary/busy.ts';

/** Mailboxes and calendars into which nobody can look now. */
export async function notLookedAt(reader: Reader, now: Instant): Promise<readonly NotLooked[]> {
  const accounts = (await listAccounts(reader)).filter(({ state }) => state !== 'working');
  const calendars = (await listCalendars(reader)).filter((calendar) => isUnread(calendar, now));
  return [
    ...accounts.map(({ id, title, stateAt }): NotLooked => ({
      name: id,
      title,
      what: 'mailbox',
      since: stateAt,
    })),
    ...calendars.map(({ name, title, lookedAt }): NotLooked => ({
      name,
      title,
      what: 'calendar',
      since: lookedAt,
    })),
  ];
}
