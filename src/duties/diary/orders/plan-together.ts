import type { Decision } from '../../../core/decision.ts';
import type { CalendarObject } from '../../../core/diary/calendar-object.ts';
import type { DiaryCalendar } from '../../../core/diary/desk-diary.ts';
import type { Acting } from '../../../core/diary/invitations/meeting.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { PlanOrder, Who } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { colleagueOf, colleaguesAmong } from '../colleagues/desks.ts';
import { reserve, type Reserving } from '../colleagues/reserve.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';

/** A meeting that is to be planned. */
interface Planned extends Pick<Reserving, 'card' | 'remarks' | 'preconditions'> {
  /** For whom it is organised; null: by nobody who can be answered. */
  readonly acting: Acting | null;
  readonly calendar: DiaryCalendar;
  readonly uid: string;
  readonly span: Span;
  readonly title: string;
  readonly guests: readonly Who[];
  /** As it is held until everybody has agreed, and as it stands from then on. */
  readonly object: CalendarObject | null;
  readonly firm: CalendarObject | null;
}

/**
 * A meeting with colleagues of this office: their time is reserved first, and whoever is outside is invited once it stands.
 * Null: nobody of this office is asked, or it is a series or past, which is not reserved.
 */
export function withColleagues(
  deciding: Deciding,
  order: PlanOrder,
  key: string,
  { acting, object, firm, guests, ...meeting }: Planned,
): readonly Decision[] | null {
  const { now } = deciding.situation;
  const { calendar, span, title } = meeting;
  const colleagues = colleaguesAmong(
    deciding,
    guests.map(({ address }) => address),
  );
  if (acting === null || object === null || firm === null || colleagues.length === 0) return null;
  if (order.rule !== null || span.from <= now) return null;
  const { decisions, agreed } = reserve(deciding, {
    ...meeting,
    acting,
    object,
    colleagues,
    key,
    moves: null,
  });
  const outside = tellGuests(deciding, composeRequest(firm, { acting, now, before: null }), {
    key: `${key}:tell`,
    reason: (who) => sentence('diary.reserve-invites', { title, who }),
    after: null,
    calendar,
    what: order.what,
    only: (address) => colleagueOf(deciding, address) === null,
    preconditions: agreed,
  });
  return [...decisions, ...outside];
}
