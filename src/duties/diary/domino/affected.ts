import { isOurs, objectIn, ownAddresses } from '../../../core/diary/acting/acting.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { isAmong } from '../../../core/diary/invitations/meeting.ts';
import { takingPart, type TakingPart } from '../../../core/diary/taking-part.ts';
import { colleagueOf } from '../colleagues/desks.ts';
import { companyOf, isUrgent, type Company } from './company.ts';

/** What becomes of an appointment that is lost depends on whose it is and who comes. */
export type Affected =
  /** One guest from outside: it is called off, and he gets other times to choose from. */
  | { readonly is: 'guest'; readonly entry: DiaryEntry; readonly guest: TakingPart }
  /** Several: it goes elsewhere, and all are told. */
  | { readonly is: 'meeting'; readonly entry: DiaryEntry; readonly guests: readonly TakingPart[] }
  /** Somebody who cannot be written to: he is rung. */
  | { readonly is: 'call'; readonly entry: DiaryEntry; readonly company: Company }
  /** His own work. */
  | { readonly is: 'own'; readonly entry: DiaryEntry }
  /** Somebody else's meeting. */
  | { readonly is: 'theirs'; readonly entry: DiaryEntry }
  /** Fixed, held for somebody, not to be seen by who orders it, or in a calendar that cannot be written to. */
  | { readonly is: 'fixed' | 'held' | 'hidden' | 'read-only'; readonly entry: DiaryEntry };

/** What an appointment is, as far as losing it matters. */
export function affectedBy(deciding: Deciding, entry: DiaryEntry): Affected {
  const { diary } = deciding;
  const { occurrence, calendar, card, traits } = entry;
  // Whoever may not see what it is, is told of no name, and moves it nowhere.
  if (occurrence.summary === null) return { is: 'hidden', entry };
  const isHeld = diary.holds.some(({ uid, state }) => uid === occurrence.uid && state === 'held');
  if (isHeld) return { is: 'held', entry };
  const stored = diary.objects.find(
    (one) => one.calendar === calendar && one.uid === occurrence.uid && !one.gone,
  );
  const object = stored === undefined ? null : objectIn(stored.text);
  if (object === null || diary.calendars.find(({ name }) => name === calendar)?.readOnly === true)
    return { is: 'read-only', entry };
  if (!isOurs(deciding, object)) return { is: 'theirs', entry };
  if (card?.movability.moves === 'fixed') return { is: 'fixed', entry };
  const own = ownAddresses(deciding);
  const guests = takingPart(traits).filter(({ address }) => !isAmong(address, own));
  const [guest, ...others] = guests;
  if (guest === undefined) {
    const company = companyOf(deciding, entry);
    return company === null ? { is: 'own', entry } : { is: 'call', entry, company };
  }
  const isAlone = others.length === 0 && colleagueOf(deciding, guest.address) === null;
  return isAlone ? { is: 'guest', entry, guest } : { is: 'meeting', entry, guests };
}

/** Whether another time is sought for it. */
export function isMovable(one: Affected): boolean {
  return one.is === 'guest' || one.is === 'meeting' || one.is === 'own' || one.is === 'call';
}

/** What cannot wait comes before what can; of equals the earlier. */
export function byUrgency(one: Affected, other: Affected): number {
  const urgent = Number(isUrgent(other.entry)) - Number(isUrgent(one.entry));
  return urgent === 0 ? one.entry.occurrence.startAt - other.entry.occurrence.startAt : urgent;
}
