import type { Decision } from '../../../core/decision.ts';
import { composeResend } from '../../../core/diary/invitations/sending/compose-request.ts';
import type {
  CalendarAttendee,
  CalendarComponent,
} from '../../../core/records/calendar-component.ts';
import { sentence } from '../../../core/text/words.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { actingOf, isOurs } from '../../../core/diary/acting/acting.ts';
import { left, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { standingUnder, type Standing } from '../../../core/diary/acting/standing.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { saidPart, spanOfPart, titleIn } from '../../../core/diary/acting/times.ts';
import { remindersOf } from '../orders/reconfirm.ts';
import { answerBy, lookAgain, LOOKS, silenceDue, workingDayBefore, type Look } from './ahead.ts';

/** A meeting of ours is looked at again: who has not answered, or whether it still stands for everybody. */
export function onLook(deciding: Deciding, look: Look, uid: string): readonly Decision[] {
  const standing = standingUnder(deciding, uid);
  const part = standing?.object.main ?? null;
  const over = left(deciding, sentence('diary.look-over'));
  if (standing === null || part === null || part.status === 'CANCELLED') return [over];
  if (!isOurs(deciding, standing.object)) return [over];
  const { now, profile } = deciding.situation;
  const span = spanOfPart(part, profile.zone);
  if (span === null || span.from <= now) return [over];
  if (look === LOOKS.reconfirm) return reconfirmed(deciding, part, span.from);
  const silent = part.attendees.filter(isSilent);
  if (silent.length === 0) return [left(deciding, sentence('diary.all-answered'))];
  return look === LOOKS.silence
    ? reminded(deciding, standing, part, { silent, from: span.from })
    : [stillSilent(deciding, part, silent)];
}

function isSilent({ answer, answerAsked }: CalendarAttendee): boolean {
  return answer === 'NEEDS-ACTION' && answerAsked;
}

/** Asked once more, each by himself; then only the principal hears of it. */
function reminded(
  deciding: Deciding,
  { object, calendar }: Standing,
  part: CalendarComponent,
  { silent, from }: { readonly silent: readonly CalendarAttendee[]; readonly from: number },
): readonly Decision[] {
  const acting = actingOf(deciding);
  const { now, profile, wake } = deciding.situation;
  if (acting === null) return [stillSilent(deciding, part, silent)];
  const to = silent.map(({ address }) => address);
  const composed = composeResend(object, { to, acting, now });
  const asked = part.stamp === null ? now : Temporal.Instant.from(part.stamp).epochMilliseconds;
  const letters = tellGuests(deciding, composed, {
    key: `remind:${wake?.at ?? now}`,
    reason: sentence('diary.reminds', { title: titleIn(part), who: namesOf(silent) }),
    after: null,
    calendar,
    kind: 'meeting.remind',
    letter: () => 'reminder',
    facts: { asked: dayOf(asked, profile.zone).toString(), by: answerBy(deciding, from) },
  });
  const again = silenceDue(deciding);
  const uid = part.uid ?? '';
  return again < from ? [...letters, lookAgain(deciding, again, uid, LOOKS.silenceAgain)] : letters;
}

function stillSilent(
  deciding: Deciding,
  part: CalendarComponent,
  silent: readonly CalendarAttendee[],
): Decision {
  const values = {
    title: titleIn(part),
    when: saidPart(deciding, part),
    who: namesOf(silent),
  };
  return note(deciding, sentence('diary.still-silent', values));
}

function namesOf(people: readonly CalendarAttendee[]): string {
  return people.map(({ name, address }) => name ?? address).join(', ');
}

/** It was made long before. Moved since to a later day, it is looked at again then. */
function reconfirmed(
  deciding: Deciding,
  part: CalendarComponent,
  from: number,
): readonly Decision[] {
  const due = workingDayBefore(deciding, from);
  const uid = part.uid ?? '';
  if (due > deciding.situation.now) return [lookAgain(deciding, due, uid, LOOKS.reconfirm)];
  return remindersOf(deciding, part, `reconfirm:${from}`);
}
