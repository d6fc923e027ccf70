import { placeIn, type TravelTable } from '../../travel/table.ts';
import type { Language } from '../../text/words.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { showsSame, type KnownClock } from '../../people/clock.ts';
import { ORDINARY_DAYTIME, participant } from '../availability/asking/make.ts';
import { busyIndex } from '../availability/busy-index.ts';
import type { BusyKind, BusySpan } from '../busy.ts';
import { defaultCard } from '../default-card.ts';
import type { DiaryEntry } from '../desk-diary.ts';
import type { Hold } from '../hold.ts';
import type { DayOff } from '../hours/working-hours.ts';
import { principalHours } from '../principal-hours.ts';
import type { DiarySettings } from '../settings.ts';
import type { Span } from '../span.ts';
import { birthdaysIn, holidaysIn } from './days-to-mind.ts';
import { takingPart, type TakingPart } from '../taking-part.ts';
import type { Attendee, ClashDiary, ClashEvent } from './clash.ts';

/** The principal's diary as it is looked through for clashes, by somebody who may see what is in it. */
export interface LookedThrough {
  readonly name: string;
  readonly zone: Zone;
  readonly language: Language;
  readonly workingDays: readonly number[];
  readonly settings: DiarySettings;
  readonly daysOff: readonly DayOff[];
  readonly calendars: readonly {
    readonly name: string;
    readonly title: string;
    readonly counts: boolean;
  }[];
  /** Those hidden from the reader say only when they are. */
  readonly entries: readonly (DiaryEntry & { readonly hidden: boolean })[];
  readonly holds: readonly Hold[];
  /** On whose clock those who take part live, by address in lower case, as far as anybody knows. */
  readonly clocks: ReadonlyMap<string, KnownClock>;
  /** By UID of a series, when it last took place before `known`. */
  readonly before: ReadonlyMap<string, Instant>;
  readonly busy: readonly BusySpan[];
  /** The stretch over which `busy` is known. */
  readonly known: Span;
  /** How long the ways between the places of the diary take; null: nobody looked. */
  readonly travel: TravelTable | null;
  /** The same by what the places are called in the diary. */
  readonly minutes: ClashDiary['travelMinutes'];
  readonly now: Instant;
}

/** What stands for an event that the reader may not see. */
const TAKEN: Readonly<Record<Language, string>> = { nl: 'bezet', en: 'taken' };

/** Lays the principal's diary out for the search for clashes. Where nobody can tell what is on, no cure is offered. */
export function clashDiaryOf(look: LookedThrough): ClashDiary {
  const { name, zone, settings, known, travel, now } = look;
  // A calendar of holidays names more days than are off: it counts where no country's law does.
  const daysOff = settings.country === null ? holidaysIn(look) : look.daysOff;
  const unknown = Math.min(
    known.until,
    ...look.busy.filter(({ kind }) => kind === 'unknown').map(({ from }) => from),
  );
  const events = eventsOf(look);
  return {
    owner: participant({
      id: 'principal',
      name,
      zone,
      busy: busyIndex([], { from: known.from, until: Math.max(known.from, unknown) }),
      hours: principalHours({ ...look, daysOff }),
      lunch: settings.lunch,
      limits: { meetingsADay: settings.meetingsADay, minutesADay: null, minutesAWeek: null },
      base: travel === null ? null : (settings.office ?? settings.home),
    }),
    events: [...events, ...heldBeside(look, events)],
    before: look.before,
    birthdays: birthdaysIn(look),
    travelMinutes: look.minutes,
    now,
  };
}

function eventsOf(look: LookedThrough): readonly ClashEvent[] {
  const counting = new Set(
    look.calendars.filter(({ counts }) => counts).map((calendar) => calendar.name),
  );
  const held = new Map(look.holds.map(({ uid, offer }) => [uid, offer]));
  return look.entries
    .filter(({ calendar }) => counting.has(calendar))
    .filter(({ occurrence }) => occurrence.status !== 'CANCELLED')
    .map((entry): ClashEvent => {
      const { occurrence, traits, card, hidden } = entry;
      const offer = held.get(occurrence.uid);
      return {
        uid: occurrence.uid,
        recurrenceId: occurrence.recurrenceId,
        from: occurrence.startAt,
        until: occurrence.endAt,
        summary: hidden ? TAKEN[look.language] : occurrence.summary,
        zone: occurrence.zone,
        allDay: occurrence.allDay,
        floating: traits.floating,
        kind: kindOf(entry, held),
        place: hidden ? null : placeOf(traits.location, look.travel),
        movability: (card ?? defaultCard(occurrence, traits)).movability,
        attendees: hidden
          ? []
          : takingPart(traits).map((one) => attendeeIn(look, one, occurrence.startAt)),
        parent: card?.parent?.uid ?? null,
        ...(offer === undefined ? {} : { offer }),
      };
    });
}

/**
 * Somebody who takes part, with his clock. An ordinary day was only assumed of him: while his clock shows what that of the
 * principal does, he is asked for no less than the principal is.
 */
function attendeeIn({ clocks, zone }: LookedThrough, one: TakingPart, at: Instant): Attendee {
  const known = clocks.get(one.address.toLowerCase());
  if (known === undefined) return { ...one, zone: null, daytime: null };
  if (known.isAssumed && showsSame(known.zone, zone, at))
    return { ...one, zone: known.zone, daytime: ORDINARY_DAYTIME };
  const { daytime, weekdays } = known;
  return { ...one, zone: known.zone, daytime, weekdays };
}

function kindOf({ occurrence }: DiaryEntry, held: ReadonlyMap<string, string>): BusyKind | null {
  if (occurrence.transparent) return null;
  if (held.has(occurrence.uid)) return 'held';
  return occurrence.status === 'TENTATIVE' ? 'tentative' : 'busy';
}

/** As it stands in the diary: it is named to people. */
function placeOf(location: string | null, travel: TravelTable | null): string | null {
  return travel === null || placeIn(travel, location) === null ? null : location;
}

/** A time that is held is held, also where somebody took its event out of the calendar. */
function heldBeside(look: LookedThrough, events: readonly ClashEvent[]): readonly ClashEvent[] {
  const stand = new Set(events.map(({ uid }) => uid));
  return look.holds
    .filter(
      ({ uid, from, until }) =>
        !stand.has(uid) && from < look.known.until && until > look.known.from,
    )
    .map((hold): ClashEvent => ({
      uid: hold.uid,
      recurrenceId: null,
      from: hold.from,
      until: hold.until,
      summary: hold.what,
      zone: hold.zone,
      allDay: false,
      floating: false,
      kind: 'held',
      place: null,
      movability: { moves: 'fixed' },
      attendees: [],
      parent: null,
      offer: hold.offer,
    }));
}
