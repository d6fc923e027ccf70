import type { CalendarObject } from '../calendar-object.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { isAmong, organizerOf, type Acting, type MeetingState } from '../invitations/meeting.ts';
import type { Deciding } from './deciding.ts';

/**
 * For whom invitations leave. Answers must come back to a mailbox that is read here: where mail leaves from an address of
 * the principal's, that address organises; where it leaves from the secretary's, she writes for him (SENT-BY). Null when
 * he has no address at all.
 */
export function actingOf({ situation }: Deciding): Acting | null {
  const { accounts, addresses, name } = situation.profile;
  const account = accounts[0]?.address.address ?? null;
  const own = addresses[0] ?? account;
  if (own === null) return null;
  if (account === null || isAmong(account, addresses) || addresses.length === 0)
    return { address: account ?? own, name, secretary: null };
  return { address: own, name, secretary: account };
}

/** All addresses that are the principal's in somebody's list of people. */
export function ownAddresses({ situation }: Deciding): readonly string[] {
  const { addresses, accounts } = situation.profile;
  return [...new Set([...addresses, ...accounts.map(({ address }) => address.address)])];
}

/** The object that stands in a text; null when it holds none. */
export function objectIn(text: string): CalendarObject | null {
  return readCalendar(text).objects[0] ?? null;
}

/** Whether the principal (or nobody) organises it: then it is ours to change. */
export function isOurs(deciding: Deciding, meeting: MeetingState): boolean {
  const organizer = organizerOf(meeting);
  return organizer === null || isAmong(organizer.address, ownAddresses(deciding));
}
