import type { Precondition, Remark } from '../../act.ts';
import type { ActDecision } from '../../decision.ts';
import type { DiaryCalendar } from '../desk-diary.ts';
import type { BlockParent } from '../event-card.ts';
import { newEvent } from '../ical/new-event.ts';
import type { Span } from '../span.ts';
import { sentence } from '../../text/words.ts';
import type { Deciding } from './deciding.ts';
import { addEvent, PLAIN_CARD } from './event-act.ts';
import { eventTimes, localOf, saidSpan } from './times.ts';

/** Time beside an event, as it is put into the diary. */
export interface WantedBlockAct {
  readonly uid: string;
  readonly key: string;
  readonly span: Span;
  readonly title: string;
  readonly description?: string | null;
  readonly parent: BlockParent;
  /** Seen by no more people than its event. */
  readonly isPrivate: boolean;
  /** Why it is there; null goes without saying. */
  readonly reason: string | null;
  readonly remarks?: readonly Remark[];
  readonly preconditions?: readonly Precondition[];
}

/** Puts time beside an event into a calendar: it moves and vanishes with that. */
export function blockAct(
  deciding: Deciding,
  calendar: DiaryCalendar,
  { uid, key, span, title, description = null, parent, isPrivate, reason, ...more }: WantedBlockAct,
): ActDecision {
  const { now, profile } = deciding.situation;
  const text = newEvent({
    uid,
    stamp: now,
    ...eventTimes(localOf(span, profile.zone)),
    summary: title,
    ...(description === null ? {} : { description }),
    parent: parent.uid,
    ...(isPrivate ? { confidentiality: 'PRIVATE' } : {}),
  });
  return addEvent(
    deciding,
    { calendar: calendar.name, uid, text },
    {
      kind: 'diary.keep',
      key,
      reason: sentence('diary.block', { title, when: saidSpan(deciding, span) }),
      card: {
        ...PLAIN_CARD,
        reason,
        confidentiality: isPrivate ? 'principal' : 'office',
        parent,
      },
      ...more,
    },
  );
}
