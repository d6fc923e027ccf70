import type { Decision } from '../../../../core/decision.ts';
import { changeObject } from '../../../../core/diary/ical/change-object.ts';
import { composeCancel } from '../../../../core/diary/invitations/sending/compose-cancel.ts';
import { actingOf } from '../../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../../core/diary/acting/deciding.ts';
import { changeEvent } from '../../../../core/diary/acting/event-act.ts';
import { offerSubject } from '../../../../core/diary/acting/letters/offer-letters.ts';
import { mailTo, recipientAt } from '../../../../core/diary/acting/mail-act.ts';
import { timeFor, toChange } from '../../../../core/diary/acting/standing.ts';
import { asComposed, tellGuests, tellsOf } from '../../../../core/diary/acting/tell-guests.ts';
import { saidSpan } from '../../../../core/diary/acting/times.ts';
import { sentence } from '../../../../core/text/words.ts';
import type { Affected } from '../affected.ts';
import { seenByLetter, stepInLetter } from '../letters.ts';
import type { Cause } from '../lost-time.ts';
import type { StandingIn } from '../stand-in.ts';
import { refOf, spanOfEntry } from './ref.ts';

interface HandingOver {
  readonly who: { readonly name: string; readonly address: string | null };
  readonly standIn: StandingIn;
  readonly cause: Cause;
  readonly key: string;
}

/**
 * What cannot wait goes to whoever stands in: he is asked, the appointment is called off, and whoever it is with hears who
 * is to see him. Without addresses both are rung.
 */
export function handOver(
  deciding: Deciding,
  { entry }: Affected,
  { who, standIn, cause, key }: HandingOver,
): readonly Decision[] {
  const { situation } = deciding;
  const ref = refOf(deciding, entry);
  const was = spanOfEntry(entry);
  const standing = toChange(deciding, ref);
  if ('kind' in standing) return [standing];
  const { stored, object, calendar } = standing;
  const asks = askStandIn(deciding, { who, standIn, was, key });
  const act = {
    kind: 'meeting.cancel',
    key,
    reason: sentence('diary.cancel', { title: ref.summary, when: saidSpan(deciding, was) }),
  } as const;
  const acting = actingOf(deciding);
  if (acting === null || who.address === null) {
    const text =
      ref.recurrenceId === null
        ? null
        : changeObject(object, [{ kind: 'except', instance: ref.recurrenceId }], {
            stamp: situation.now,
          });
    return [...asks, changeEvent(deciding, stored, text, act)];
  }
  const instance = timeFor(object, ref.recurrenceId);
  const composed = composeCancel(object, { acting, now: situation.now, instance });
  return [
    ...asks,
    changeEvent(deciding, stored, asComposed(deciding, object, composed, calendar), act),
    ...tellGuests(deciding, composed, {
      ...tellsOf(key, ref.summary, calendar),
      words: (recipient) => ({
        body: seenByLetter(deciding, recipient, {
          ...{ was, cause },
          standIn: standIn.name,
          telephone: standIn.telephone,
        }),
      }),
    }),
  ];
}

function askStandIn(
  deciding: Deciding,
  {
    who,
    standIn,
    was,
    key,
  }: Pick<HandingOver, 'who' | 'standIn' | 'key'> & {
    readonly was: { readonly from: number; readonly until: number };
  },
): readonly Decision[] {
  if (standIn.address === null) return [];
  const recipient = recipientAt(deciding, { name: standIn.name, address: standIn.address });
  const letter = mailTo(deciding, recipient, {
    kind: 'correspondence.write',
    key: `${key}:stand-in`,
    subject: offerSubject(deciding, recipient.tone, null),
    body: stepInLetter(deciding, recipient, { was, who: who.name }),
    reason: sentence('diary.domino-stand-in', { who: standIn.name }),
  });
  return letter === null ? [note(deciding, sentence('diary.no-account'))] : [letter];
}
