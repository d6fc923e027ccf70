import type { Decision } from '../../../core/decision.ts';
import { actingOf, objectIn } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent } from '../../../core/diary/acting/event-act.ts';
import { subjectFor } from '../letters/subject.ts';
import { asFound } from '../../../core/diary/acting/own-time.ts';
import { asComposed, tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { eventTimes, localOf, saidSpan, titleIn } from '../../../core/diary/acting/times.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence } from '../../../core/text/words.ts';
import { movedThere } from '../letters/fell-through-letter.ts';
import { askedFor } from '../steps/asked-for.ts';
import { partyAt } from '../steps/people.ts';
import type { FallenOut } from './fallen-out.ts';

/** It goes to a time that everybody had said yes to before, and each is asked whether that still holds. */
export function toAnotherTime(
  deciding: Deciding,
  { convening, standing, part, span, by }: FallenOut,
  to: Span,
): readonly Decision[] {
  const { stored, object, calendar } = standing;
  const { now, profile } = deciding.situation;
  const acting = actingOf(deciding);
  const edited = changeObject(
    object,
    [{ kind: 'edit', instance: null, fields: eventTimes(localOf(to, profile.zone)) }],
    { stamp: now },
  );
  const after = objectIn(edited);
  if (acting === null || after === null)
    return [note(deciding, sentence('diary.gone', { title: titleIn(part) }))];
  const composed = composeRequest(after, { acting, now, before: object });
  const key = `repair:${stored.uid}:${to.from}`;
  const asked = askedFor(deciding, convening);
  const when = saidSpan(deciding, to);
  return [
    changeEvent(deciding, stored, asComposed(deciding, after, composed, calendar), {
      kind: 'meeting.move',
      key,
      reason: sentence('meetings.moves-there', { title: titleIn(part), when }),
      preconditions: [asFound(deciding, to, { ...asked, ignoring: [stored.uid] })],
    }),
    ...tellGuests(deciding, composed, {
      ...{ key: `${key}:tell`, after: key, calendar },
      reason: (who) => sentence('meetings.tells-there', { who, when }),
      under: (address) => partyAt(convening, address)?.latest ?? null,
      words: (recipient) => ({
        subject: subjectFor(deciding, recipient.tone, convening),
        body: movedThere(deciding, recipient, {
          was: span,
          to,
          fell: isAmong(by, recipient.mailbox.address),
        }),
      }),
    }),
  ];
}

function isAmong(by: FallenOut['by'], address: string): boolean {
  return by.some((party) => party.address === address.toLowerCase());
}
