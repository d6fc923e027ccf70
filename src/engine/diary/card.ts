import { defaultCard } from '../../core/diary/default-card.ts';
import type { EventCard } from '../../core/diary/event-card.ts';
import { readCalendar } from '../../core/diary/ical/read-calendar.ts';
import { objectsByUid } from '../../store/records/diary/calendar-objects.ts';
import { setConfidential } from '../../store/records/gatherings/write.ts';
import { readCard, writeCard } from '../../store/records/diary/event-cards.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from '../views/docket.ts';

/** What somebody says of an event; what is left out stays. */
export type CardChange = Partial<
  Pick<EventCard, 'reason' | 'requester' | 'movability' | 'confidentiality'>
>;

/** Notes something beside an event. Null: there is none of that UID, or he may not see it. */
export async function noteEvent(
  owner: Owner,
  uid: string,
  change: CardChange,
  viewing: Viewing,
): Promise<EventCard | null> {
  return owner.store.transact(async (writer) => {
    const [object] = await objectsByUid(writer, uid);
    if (object === undefined) return null;
    const { calendar } = object;
    const known = await readCard(writer, calendar, uid);
    const parsed = readCalendar(object.text).objects[0];
    const part = parsed?.main ?? parsed?.overrides[0];
    const traits = { people: [], private: (part?.confidentiality ?? 'PUBLIC') !== 'PUBLIC' };
    const before = known ?? defaultCard({ status: part?.status ?? null }, traits);
    if (before.confidentiality === 'principal' && !viewing.everything) return null;
    const changedAt = owner.tools.clock.now();
    const card: EventCard = { ...before, ...change, calendar, uid, changedAt };
    await writeCard(writer, card);
    await setConfidential(writer, uid, card.confidentiality === 'principal' || traits.private);
    owner.tools.changed(owner.id);
    return card;
  });
}
