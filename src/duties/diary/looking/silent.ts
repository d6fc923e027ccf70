import { chaseAfter } from '../../../core/chasing/days.ts';
import { afresh, onlyInvitation } from '../../../core/chasing/deciding/decide-chase.ts';
import { preconditionsOf } from '../../../core/chasing/deciding/reminder-act.ts';
import { roundOf, type Rounded } from '../../../core/chasing/deciding/round-of.ts';
import { actingOf } from '../../../core/diary/acting/acting.ts';
import { lastDayBefore } from '../../../core/diary/acting/awaits-answer.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { standingUnder } from '../../../core/diary/acting/standing.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { titleIn } from '../../../core/diary/acting/times.ts';
import { composeResend } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Decision } from '../../../core/decision.ts';
import type { Reminding } from '../../../core/chasing/round.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { answerBy } from './ahead.ts';

/** The one invitation that a due loop comes to a reminder of; null where it comes to anything else. */
interface DueInvitation {
  readonly uid: string;
  readonly remind: Reminding;
  readonly rounded: Rounded;
}

/** What a due loop is to the diary: a reminder of one invitation, with the invitation itself beside it. Null: not its affair. */
export function invitationDue(situation: Situation): DueInvitation | null {
  const rounded = roundOf(situation);
  const remind = rounded === null ? null : onlyInvitation(rounded);
  const uid = remind?.of.loop.about ?? null;
  return rounded === null || remind === null || uid === null ? null : { uid, remind, rounded };
}

/** Somebody has not answered an invitation of ours: he is asked once more, and the invitation goes along again. */
export function onSilent(deciding: Deciding): readonly Decision[] {
  const { situation } = deciding;
  const due = invitationDue(situation);
  if (due === null) return [];
  const { uid, remind, rounded } = due;
  const { loop, begins } = remind.of;
  const standing = standingUnder(deciding, uid);
  const part = standing?.object.main ?? null;
  const acting = actingOf(deciding);
  const { now, profile } = situation;
  const again = afresh(situation, rounded, remind);
  if (standing === null || part === null || acting === null)
    return [again, note(deciding, sentence('diary.no-account'))];
  const from = begins ?? now;
  const composed = composeResend(standing.object, { to: [loop.address], acting, now });
  const letters = tellGuests(deciding, composed, {
    key: `remind:${loop.id}:${loop.chases + 1}:${dayOf(now, profile.zone).toString()}`,
    reason: (who) => sentence('diary.reminds', { title: titleIn(part), who }),
    after: null,
    // A server that schedules sends an invitation; it reminds nobody.
    calendar: null,
    kind: 'meeting.remind',
    letter: () => 'reminder',
    facts: {
      asked: dayOf(loop.openedAt, profile.zone).toString(),
      by: answerBy(deciding, begins ?? chaseAfter(from, 10, rounded.round.sides)),
    },
    preconditions: preconditionsOf(rounded, [remind], loop.address, now),
    loop: { effect: 'chase', loop: loop.id, nextAt: lookAfter(deciding, rounded, remind) },
  });
  return [...letters, again];
}

/** When it is looked whether he answered the reminder: after its term, and in time for what he is invited to. */
function lookAfter(
  { situation: { now, profile } }: Deciding,
  { round: { sides } }: Rounded,
  { step, of: { begins } }: Reminding,
): Instant {
  const patient = chaseAfter(now, step.days, sides);
  if (begins === undefined) return patient;
  const last = lastDayBefore(profile, begins);
  const soon = last > now ? Math.min(patient, last) : begins;
  return Math.max(soon, now + 1);
}
