import type { Precondition } from '../../../../core/act.ts';
import type { Decision } from '../../../../core/decision.ts';
import type { Span } from '../../../../core/diary/span.ts';
import { takingPart } from '../../../../core/diary/taking-part.ts';
import { farAmong } from '../../../../core/diary/acting/far-guests.ts';
import type { Deciding } from '../../../../core/diary/acting/deciding.ts';
import { asFound } from '../../../../core/diary/acting/own-time.ts';
import { eventTimes, localOf, saidSpan } from '../../../../core/diary/acting/times.ts';
import { sentence } from '../../../../core/text/words.ts';
import { reschedule } from '../../orders/reschedule.ts';
import type { Affected } from '../affected.ts';
import { movedLetter } from '../letters.ts';
import { isSameDay } from '../places.ts';
import { refOf, spanOfEntry } from './ref.ts';

/** What moving one of several needs to know beside where it goes. */
export interface Moving {
  readonly to: Span;
  readonly key: string;
  /** What is lost with it: it will be gone. */
  readonly ignoring: readonly string[];
  /** What must leave its place first. */
  readonly after: readonly Precondition[];
}

/** It goes elsewhere, and whoever comes is told with a word of regret. */
export function moveIt(
  deciding: Deciding,
  { entry }: Affected,
  moving: Moving,
): readonly Decision[] {
  const { to, key, ignoring, after } = moving;
  const { zone } = deciding.situation.profile;
  const was = spanOfEntry(entry);
  const guests = farAmong(deciding, takingPart(entry.traits));
  const sameDay = isSameDay(deciding, entry, to);
  const local = localOf(to, zone);
  return reschedule(deciding, refOf(deciding, entry), {
    series: false,
    fields: eventTimes(local),
    kind: 'meeting.move',
    key,
    reason: sentence('diary.move', {
      title: entry.occurrence.summary ?? '…',
      was: saidSpan(deciding, was),
      when: saidSpan(deciding, to),
    }),
    preconditions: [
      asFound(deciding, to, { ignoring, place: entry.traits.location, guests }),
      ...after,
    ],
    to: local,
    words: (recipient) => ({
      body: movedLetter(deciding, recipient, { was, to, sameDay }),
    }),
  });
}
