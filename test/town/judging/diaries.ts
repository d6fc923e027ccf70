import { calendarShelf } from '../../../src/engine/index.ts';
import { overlap } from '../hours.ts';
import { readCalendarText, type TownEvent } from '../mail/calendar-text.ts';
import { PRINCIPALS, type Principal } from '../office/principals.ts';
import type { Town } from '../town.ts';

/** What stands in a principal's diary, as his telephone has it. */
export async function diaryOf(town: Town, principal: Principal): Promise<readonly TownEvent[]> {
  const elsewhere = await town.office.servers.diaryOf(principal);
  if (elsewhere !== null) return elsewhere;
  const shelf = calendarShelf(town.office.owner(principal.id), principal.himself.id);
  const events: TownEvent[] = [];
  for (const { name } of await shelf.calendars()) {
    for (const { text } of await shelf.within(name, 'VEVENT', null))
      events.push(...readCalendarText(text).events);
  }
  return events;
}

/** Every principal's diary, by his name. */
export async function diariesOf(town: Town): Promise<ReadonlyMap<string, readonly TownEvent[]>> {
  const found = new Map<string, readonly TownEvent[]>();
  for (const principal of PRINCIPALS) found.set(principal.id, await diaryOf(town, principal));
  return found;
}

/** Pairs of appointments that take the principal in two places at once. */
export function doubleBooked(
  events: readonly TownEvent[],
  principal: Principal,
): readonly (readonly [TownEvent, TownEvent])[] {
  const firm = events
    .filter((event) => isFirm(event, principal))
    .toSorted((a, b) => a.from - b.from);
  return firm.flatMap((one, index) =>
    firm
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => [one, other] as const),
  );
}

/** He is expected there: he organises it, or said yes to it. */
export function isFirm(event: TownEvent, { profile }: Principal): boolean {
  if (event.status === 'CANCELLED' || event.status === 'TENTATIVE' || event.free) return false;
  if (event.attendees.length === 0 && event.organiser === '') return false;
  const his = (address: string) => profile.addresses.includes(address);
  if (event.organiser === '' || his(event.organiser)) return true;
  return event.attendees.some(({ address, answer }) => his(address) && answer === 'ACCEPTED');
}
