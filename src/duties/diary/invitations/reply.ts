import type { Precondition, Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import type { MeetingTime } from '../../../core/diary/invitations/letters/time-words.ts';
import { attendeeAmong } from '../../../core/diary/invitations/meeting.ts';
import { composeReply } from '../../../core/diary/invitations/sending/compose-reply.ts';
import { isAsked } from '../../../core/diary/reservation.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { answerBy } from '../looking/ahead.ts';
import { actingOf, ownAddresses } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent } from '../../../core/diary/acting/event-act.ts';
import { partAt, timeFor, type Standing } from '../../../core/diary/acting/standing.ts';
import {
  isToldByServer,
  tellGuests,
  timeIn,
  type Telling,
} from '../../../core/diary/acting/tell-guests.ts';
import { spanOfPart, titleIn } from '../../../core/diary/acting/times.ts';

/** An answer to somebody else's meeting. */
export interface Replying {
  /** NEEDS-ACTION: what he said before does not hold, and nothing is said in its place (RFC 5545 section 3.2.12). */
  readonly answer: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'NEEDS-ACTION';
  /** RECURRENCE-ID as its occurrence has it; null for the whole. */
  readonly instance: string | null;
  readonly key: string;
  readonly reason: Sentence;
  /** The act that puts the meeting into the diary, where it does not stand there yet. */
  readonly after?: string | null;
  /** Other times that are proposed with a refusal. */
  readonly times?: readonly MeetingTime[];
  readonly remarks?: readonly Remark[];
  /** He was asked before, and it is another time now. */
  readonly moved?: boolean;
  readonly preconditions?: readonly Precondition[];
  /** Words of our own in the place of the letter's, and what it goes under. */
  readonly words?: Telling['words'];
  readonly under?: Telling['under'];
}

/**
 * The letter to the organiser, and the answer noted in the diary once it has left. Where a server schedules by itself,
 * noting it there is what tells him (RFC 6638 section 3.2.2): then that is the deed to consent to.
 */
export function replyTo(
  deciding: Deciding,
  { stored, object, calendar }: Standing,
  how: Replying,
): readonly Decision[] {
  const acting = actingOf(deciding);
  const { now, profile } = deciding.situation;
  const part = partAt(object, how.instance);
  if (acting === null || part === null)
    return [note(deciding, sentence('diary.gone', { title: stored.uid }))];
  const title = titleIn(part);
  const { answer, key, reason, after = null, remarks = [] } = how;
  const me = ownAddresses(deciding);
  const instance = timeFor(object, how.instance);
  const composed = composeReply(object, { acting, now, answer, instance, comment: null, me });
  const byServer = isToldByServer(deciding, composed, calendar);
  const by = answerBy(deciding, spanOfPart(part, profile.zone)?.from ?? now);
  const letters = tellGuests(deciding, composed, {
    key: `${key}:tell`,
    reason,
    after,
    calendar,
    remarks,
    preconditions: how.preconditions ?? [],
    ...(how.words === undefined ? {} : { words: how.words }),
    ...(how.under === undefined ? {} : { under: how.under }),
    facts: { by, when: timeIn(part), ...(how.times === undefined ? {} : { times: how.times }) },
    ...(how.moved === true && answer === 'ACCEPTED' ? { letter: () => 'comes-then' as const } : {}),
  });
  const address = attendeeAmong(part, me)?.address ?? null;
  if (address === null) return letters;
  const parameters = { PARTSTAT: answer, RSVP: answer === 'NEEDS-ACTION' ? 'TRUE' : null };
  const change = { kind: 'answer', instance: how.instance, address, parameters } as const;
  const text = changeObject(object, [change], { stamp: now });
  const told = letters.flatMap((one) => (one.kind === 'act' ? [one.act.key] : []));
  const first = told[0] ?? after;
  const preconditions: readonly Precondition[] =
    first === null ? [] : [{ kind: 'act-done', key: first }];
  const outside = answer === 'DECLINED' ? 'invitation.decline' : 'invitation.accept';
  // A no to what is kept for a colleague lets the time go with it: nothing of it stays in the diary.
  const kept = deciding.diary.holds.find(
    (hold) => hold.uid === stored.uid && hold.state === 'held' && isAsked(hold),
  );
  const frees = answer === 'DECLINED' && kept !== undefined;
  const noted = changeEvent(deciding, stored, frees ? null : text, {
    ...(frees ? { hold: { effect: 'end', hold: kept.id, state: 'released' } as const } : {}),
    kind: byServer ? outside : 'diary.keep',
    key,
    reason: byServer ? reason : sentence('diary.answer-noted', { title }),
    preconditions,
    remarks: byServer ? remarks : [],
  });
  return [...letters, noted];
}
