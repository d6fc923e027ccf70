import type { AccountId } from '../core/ids.ts';
import type { CalendarAccount } from '../core/ports/calendar.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Credential } from '../core/ports/login.ts';
import type { CalendarKind } from './calendar-kinds.ts';

/** What an account with calendars is opened with; the settings are checked by its channel. */
export interface OpenCalendars {
  readonly account: AccountId;
  readonly settings: unknown;
  readonly password: () => Promise<string>;
  readonly clock: Clock;
}

/**
 * Opens an account of calendars alone: on a CalDAV server, published at an address, or in files of this machine.
 * @throws ZodError for settings its channel does not know
 */
export async function openCalendars(
  kind: CalendarKind,
  { account, settings, password, clock }: OpenCalendars,
): Promise<CalendarAccount> {
  const credential: Credential = { kind: 'password', password };
  const random = Math.random;
  switch (kind) {
    case 'caldav': {
      const { openCaldavAccount } = await import('../channels/caldav/account.ts');
      const { davSettings } = await import('../channels/dav/settings.ts');
      const parsed = davSettings.parse(settings);
      return openCaldavAccount({ account, settings: parsed, credential, clock, random });
    }
    case 'feed': {
      const { openFeed } = await import('../channels/feeds/account.ts');
      const { feedSettings } = await import('../channels/feeds/settings.ts');
      const parsed = feedSettings.parse(settings);
      const login = parsed.user === undefined ? null : credential;
      return openFeed({ account, settings: parsed, credential: login, clock, random });
    }
    case 'calendar-files': {
      const { openCalendarFiles } = await import('../channels/calendar-files/account.ts');
      const { calendarFileSettings } = await import('../channels/calendar-files/settings.ts');
      return openCalendarFiles({ account, settings: calendarFileSettings.parse(settings), clock });
    }
    default:
      return kind satisfies never;
  }
}
