import type { Remark } from '../../../core/act.ts';
import type { ActDecision } from '../../../core/decision.ts';
import { homeCalendar, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { asWritten } from '../../../core/diary/acting/event-act.ts';
import { APPOINTMENT } from '../../../core/diary/acting/letters/naming.ts';
import { holdTime, type NewHold } from '../../../core/diary/acting/offer-times.ts';
import type { DiaryObject } from '../../../core/diary/desk-diary.ts';
import type { Span } from '../../../core/diary/span.ts';
import { derivedId, derivedWord } from '../../../core/ids.ts';
import type { Convening, KeptTime } from '../../../core/meetings/convening.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { addWorkingDays, atHour } from '../../../core/time/working-days.ts';
import { shortly } from './people.ts';

/** A time is kept through all reminders, so many working days. */
const KEPT_DAYS = 10;
const KEPT_HOUR = 12;

/** The hold that keeps a time for a meeting: the same whenever it is decided again. */
export function holdFor(
  deciding: Deciding,
  convening: Pick<Convening, 'id' | 'parties' | 'what'>,
  { from, until }: Span,
  calendar: string,
): NewHold {
  const { profile, now } = deciding.situation;
  const { language, zone, owner, workingDays } = profile;
  const name = `${convening.id}:${from}`;
  const kept = addWorkingDays(dayOf(now, zone), KEPT_DAYS, { days: workingDays });
  return {
    id: derivedId('hold', name),
    offer: convening.id,
    from,
    until,
    zone,
    name: shortly(
      convening.parties.map((party) => party.name),
      language,
    ),
    // Several may be asked: no answer is found by the address of one.
    address: '',
    // One who is asked alone has it for himself.
    promised: convening.parties.length === 1,
    what: convening.what ?? APPOINTMENT[language],
    expiresAt: Math.min(atHour(kept, KEPT_HOUR, zone), from),
    thread: null,
    uid: `${derivedWord(`${owner}:${name}`, 30)}@secretaris`,
    calendar,
  };
}

/** A time that is kept by an act of this very decision. */
export interface FreshTime {
  readonly time: KeptTime;
  readonly hold: NewHold;
  readonly act: ActDecision;
  /** What will stand in the diary once the act is done. */
  readonly object: DiaryObject;
}

/** Keeps a time that one of them named and the principal has free; null where there is nowhere to keep it. */
export function keepTime(
  deciding: Deciding,
  convening: Convening,
  span: Span,
  {
    askedOf,
    ignoring,
    remarks,
  }: {
    readonly askedOf: readonly string[];
    readonly ignoring: readonly string[];
    readonly remarks: readonly Remark[];
  },
): FreshTime | null {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return null;
  const hold = holdFor(deciding, convening, span, calendar.name);
  const act = holdTime(deciding, hold, { remarks, beside: ignoring });
  const object = asWritten(act);
  if (object === null) return null;
  const { id, uid, from, until } = hold;
  return { time: { id, uid, from, until, state: 'held', askedOf, asked: [] }, hold, act, object };
}
