import { newEvent } from '../../core/diary/ical/new-event.ts';
import type { EventAttendee, EventTime } from '../../core/diary/ical/event-fields.ts';
import type { EventCardDraft } from '../../core/diary/event-change.ts';
import type { BlockRole, Movability } from '../../core/diary/event-card.ts';
import type { DiarySettings } from '../../core/diary/settings.ts';
import { WEEK_ZONE } from '../zone.ts';

/** A calendar of a principal of the sample office. */
export interface SampleCalendar {
  readonly name: string;
  readonly title: string;
  readonly colour: string;
  /** False: what stands in it takes no time (birthdays, days to mind). */
  readonly counts: boolean;
}

/** Somebody who takes part, as an invitation names him. */
export interface SampleGuest {
  readonly name: string;
  readonly address: string;
  readonly answer: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'NEEDS-ACTION';
}

/** An event as somebody of the office wrote it down. Times are on the clock of `zone`, the week's unless told. */
export interface SampleEvent {
  readonly calendar: string;
  /** Names it among those of its principal. */
  readonly key: string;
  /** `2026-12-07T09:00`, or `2026-12-07` for whole days. */
  readonly from: string;
  /** Exclusive. */
  readonly until: string;
  readonly zone?: string;
  readonly title: string;
  readonly rule?: string;
  /** Days on which the series does not take place: its starts, as `from` is written. */
  readonly except?: readonly string[];
  readonly where?: string;
  readonly link?: string;
  readonly organiser?: { readonly name: string; readonly address: string };
  readonly guests?: readonly SampleGuest[];
  readonly private?: true;
  /** It takes no time. */
  readonly free?: true;
  /** Why it is there. */
  readonly reason?: string;
  readonly requester?: string;
  /** What moving it costs, from 1 (a word) to 9 (almost never); freely unless told. */
  readonly moves?: 'fixed' | number;
  readonly parent?: { readonly key: string; readonly role: BlockRole };
}

/** Time offered to somebody before the week began. */
export interface SampleHold {
  readonly key: string;
  /** Names the offers that were made together. */
  readonly offer: string;
  readonly from: string;
  readonly until: string;
  readonly name: string;
  readonly address: string;
  readonly what: string;
  readonly standsUntil: string;
  /** The sample mail that begins the thread it was offered in; left out: it was offered by telephone. */
  readonly thread?: string;
}

/** All there is of a principal's diary when the week begins. */
export interface SampleDiary {
  readonly of: 'vandenberg' | 'smit';
  /** What its UIDs end in. */
  readonly domain: string;
  readonly calendars: readonly SampleCalendar[];
  readonly settings: Partial<DiarySettings>;
  readonly events: readonly SampleEvent[];
  readonly holds: readonly SampleHold[];
  /** What a held time is called before whom it is held for. */
  readonly held: string;
}

/** The UID of a sample event. */
export function sampleUid(key: string, { domain }: Pick<SampleDiary, 'domain'>): string {
  return `${key}@${domain}`;
}

/** The event as it stands in its calendar. */
export function sampleEventText(event: SampleEvent, diary: SampleDiary, stamp: number): string {
  const { zone = WEEK_ZONE } = event;
  const at = (local: string): EventTime =>
    local.includes('T') ? { local: `${local}:00`, zone } : { local, zone: null };
  const { organiser, guests = [], parent } = event;
  return newEvent({
    uid: sampleUid(event.key, diary),
    stamp,
    start: at(event.from),
    end: at(event.until),
    summary: event.title,
    rule: event.rule ?? null,
    exceptedDates: (event.except ?? []).map(at),
    location: event.where ?? null,
    conference: event.link ?? null,
    status: 'CONFIRMED',
    transparent: event.free ?? false,
    confidentiality: event.private === true ? 'PRIVATE' : null,
    organizer: organiser ?? null,
    attendees: guests.map((guest): EventAttendee => ({
      ...guest,
      ...(guest.answer === 'NEEDS-ACTION' ? { answerAsked: true } : {}),
    })),
    parent: parent === undefined ? null : sampleUid(parent.key, diary),
  });
}

/** What the desk knows of it beside its text; null where nobody noted anything. */
export function sampleCard(event: SampleEvent, diary: SampleDiary): EventCardDraft | null {
  const { reason, requester, moves, parent } = event;
  if ([reason, requester, moves, parent].every((one) => one === undefined)) return null;
  return {
    reason: reason ?? null,
    requester: requester ?? null,
    person: null,
    movability: movabilityOf(moves),
    rung: 'confirmed',
    matter: null,
    loop: null,
    confidentiality: event.private === true ? 'principal' : 'office',
    parent:
      parent === undefined
        ? null
        : {
            uid: sampleUid(parent.key, diary),
            recurrenceId: null,
            role: parent.role,
            planned: null,
            parentFrom: beginOf(parent.key, diary),
          },
  };
}

/** When a single event of the sample begins. */
function beginOf(key: string, { events }: SampleDiary): number | null {
  const event = events.find((one) => one.key === key);
  if (event === undefined) return null;
  const { from, zone = WEEK_ZONE } = event;
  return Temporal.PlainDateTime.from(from).toZonedDateTime(zone).epochMilliseconds;
}

function movabilityOf(moves: SampleEvent['moves']): Movability {
  if (moves === undefined) return { moves: 'freely' };
  return moves === 'fixed' ? { moves: 'fixed' } : { moves: 'at-cost', cost: moves };
}

/** The tentative event that keeps a held time. */
export function sampleHoldText(hold: SampleHold, diary: SampleDiary, stamp: number): string {
  const at = (local: string): EventTime => ({ local: `${local}:00`, zone: WEEK_ZONE });
  return newEvent({
    uid: sampleUid(hold.key, diary),
    stamp,
    start: at(hold.from),
    end: at(hold.until),
    summary: `${diary.held}: ${hold.what} (${hold.name})`,
    status: 'TENTATIVE',
  });
}
