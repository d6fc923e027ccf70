import type { Precondition, Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { actingOf, isOurs, objectIn } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent } from '../../../core/diary/acting/event-act.ts';
import { guestsIn } from '../../../core/diary/acting/standing.ts';
import { asComposed, tellGuests, tellsOf } from '../../../core/diary/acting/tell-guests.ts';
import type { EventFields } from '../../../core/diary/ical/event-fields.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import { sentence } from '../../../core/text/words.ts';
import type { EventFacts } from '../deciding.ts';

/** Where, by which link and how to come there: put into the invitation, and told once to whoever comes. */
export function intoInvitation(
  deciding: Deciding,
  { title, recurrenceId }: Gathering,
  { standing, part }: EventFacts,
  {
    fields,
    key,
    preconditions,
    remarks,
  }: {
    readonly fields: Partial<EventFields>;
    readonly key: string;
    readonly preconditions: readonly Precondition[];
    readonly remarks: readonly Remark[];
  },
): readonly Decision[] {
  const { stored, object, calendar } = standing;
  if (calendar === null || calendar.readOnly)
    return [note(deciding, sentence('diary.read-only', { title }))];
  if (!isOurs(deciding, object)) return [note(deciding, sentence('diary.not-ours', { title }))];
  const { now } = deciding.situation;
  const acting = actingOf(deciding);
  const edited = changeObject(object, [{ kind: 'edit', instance: recurrenceId, fields }], {
    stamp: now,
  });
  const after = objectIn(edited);
  const act = {
    kind: 'meeting.plan',
    key,
    reason: sentence('gatherings.into-invitation', { title }),
    preconditions,
    remarks,
  } as const;
  if (after === null || acting === null || guestsIn(after) === 0)
    return [changeEvent(deciding, stored, edited, act)];
  const composed = composeRequest(after, { acting, now, before: object });
  return [
    changeEvent(deciding, stored, asComposed(deciding, after, composed, calendar), act),
    ...tellGuests(deciding, composed, { ...tellsOf(key, title, calendar), was: part }),
  ];
}
