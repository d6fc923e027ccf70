import type { Precondition, Remark } from '../../../core/act.ts';
import type { ActDecision } from '../../../core/decision.ts';
import type { EventCardDraft, HoldEffect } from '../../../core/diary/event-change.ts';
import type { MeetingState } from '../../../core/diary/invitations/meeting.ts';
import type { Outcome } from '../../../core/diary/invitations/receiving/outcome.ts';
import { silent } from '../../../core/diary/invitations/sending/schedule-agents.ts';
import { diaryText } from '../../../core/diary/invitations/write-meeting.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import type { Sentence } from '../../../core/text/words.ts';
import { isDesk } from '../colleagues/desks.ts';
import {
  calendarNamed,
  homeCalendar,
  warning,
  type Deciding,
} from '../../../core/diary/acting/deciding.ts';
import { addEvent, changeEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import type { Standing } from '../../../core/diary/acting/standing.ts';

/** What it costs to move what somebody else asked for. */
const COST = 5;

/** How a message is taken into the diary. */
export interface Taking {
  readonly key: string;
  readonly reason: Sentence;
  readonly outcome: Pick<Outcome, 'uid' | 'part' | 'notes'>;
  readonly remarks?: readonly Remark[];
  readonly card?: Partial<EventCardDraft>;
  /** What it does to time that is held. */
  readonly hold?: HoldEffect | null;
  readonly preconditions?: readonly Precondition[];
  /** The deed, where it is more than keeping the diary. */
  readonly kind?: ActKind;
}

/**
 * The diary as the message leaves it. What was there of the event's own text is kept where nothing else is said. Null
 * where there is no calendar to write it into.
 */
export function taken(
  deciding: Deciding,
  next: MeetingState,
  standing: Standing | null,
  { key, reason, outcome, remarks = [], card = {}, kind = 'diary.keep', ...beside }: Taking,
): ActDecision | null {
  const { uid, part, notes } = outcome;
  const act = {
    kind,
    key,
    reason,
    hold: beside.hold ?? null,
    preconditions: beside.preconditions ?? [],
    remarks: [...notes.map(warning), ...remarks],
  } as const;
  const home = standing === null ? homeCalendar(deciding.diary) : null;
  const kept = home ?? calendarNamed(deciding.diary, standing?.stored.calendar ?? '');
  const plain = diaryText(next, standing === null ? [] : [standing.object]);
  // What a colleague's desk said is answered to that desk: no server may do so as well.
  const text = isDesk(deciding.situation) && kept?.schedules === true ? silent(plain) : plain;
  if (standing !== null) {
    const { stored } = standing;
    const changed = Object.keys(card).length > 0;
    const written = changed ? { card: { ...PLAIN_CARD, ...stored.card, ...card } } : {};
    return changeEvent(deciding, stored, text, { ...act, ...written });
  }
  if (home === null) return null;
  return addEvent(
    deciding,
    { calendar: home.name, uid, text },
    {
      ...act,
      card: {
        ...PLAIN_CARD,
        requester: organiserOf(part),
        rung: 'asked',
        movability: { moves: 'at-cost', cost: COST },
        ...card,
      },
    },
  );
}

/** Whoever calls the meeting, as one names him. */
export function organiserOf({ organizer }: CalendarComponent): string {
  return organizer === null ? '' : (organizer.name ?? organizer.address);
}
