import { readCalendar } from '../../core/diary/ical/read-calendar.ts';
import { zoneInMail } from '../../core/people/zones/zone-in-mail.ts';
import { factsOf } from '../../core/records/fact.ts';
import { writtenAt, type MessageReading } from '../../core/records/reading.ts';
import type { Profile } from '../../core/situation.ts';
import type { Zone } from '../../core/time/instant.ts';
import type { StoredArrival } from '../../store/records/arrivals.ts';
import { objectsByUid } from '../../store/records/diary/calendar-objects.ts';
import { personWithAddress, writtenTo } from '../../store/records/people.ts';
import { writeReadClock } from '../../store/records/relations/clocks.ts';
import { recordAt } from '../../store/records/relations/one-person.ts';
import type { Reader, Writer } from '../../store/access.ts';

/** Meetings looked up for one mail. */
const MOST_MEETINGS = 20;

/** Notes the zone that somebody's own mail shows. What a person of the office said stays what counts; of what was read, the latest. */
export async function noteZone(
  writer: Writer,
  profile: Profile,
  arrival: Pick<StoredArrival, 'id' | 'receivedAt'>,
  reading: MessageReading,
): Promise<void> {
  const address = reading.from[0]?.address.toLowerCase();
  if (address === undefined) return;
  const found = zoneInMail(reading, {
    isKnown: await writtenTo(writer, address),
    ours: await zonesOfOurs(writer, reading),
    own: profile.zone,
  });
  const person = found === null ? null : await personWithAddress(writer, address);
  if (found === null || person === null) return;
  const at = writtenAt(reading) ?? arrival.receivedAt;
  const read = person.clock?.read ?? null;
  // What says the same again adds nothing: the first evidence stays.
  if (read !== null && (read.zone === found.zone || read.at > at)) return;
  const record = await recordAt(writer, person.id, address);
  await writeReadClock(writer, record, { ...found, arrival: arrival.id, at });
}

/** In which zones the meetings stand that a mail speaks of, as our calendars have them. */
async function zonesOfOurs(
  reader: Reader,
  { facts }: MessageReading,
): Promise<ReadonlyMap<string, readonly Zone[]>> {
  const uids = new Set(factsOf(facts, 'calendar').flatMap(({ value }) => value.uid ?? []));
  const found = new Map<string, readonly Zone[]>();
  for (const uid of [...uids].slice(0, MOST_MEETINGS)) {
    const stored = await objectsByUid(reader, uid);
    const parts = stored
      .flatMap(({ text }) => readCalendar(text).objects)
      .flatMap(({ main, overrides }) => [...(main === null ? [] : [main]), ...overrides]);
    found.set(
      uid,
      parts.flatMap(({ start }) => start?.zone ?? []),
    );
  }
  return found;
}
