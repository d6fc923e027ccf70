import { actNamed } from './acting/act-named.ts';
import { isId } from '../core/ids.ts';
import { addWorkingDays } from '../core/time/working-days.ts';
import { DAY_MS, inZone, type Instant } from '../core/time/instant.ts';
import { say, sentence } from '../core/text/words.ts';
import type { Profile } from '../core/situation.ts';
import type { Wake } from '../core/records/arrival.ts';
import { dueActs, moveAct, postpone, type StoredAct } from '../store/records/acts.ts';
import { noticeSeenAt, unseenAlerts } from '../store/records/alerts.ts';
import { insertArrival } from '../store/records/arrivals.ts';
import { askAgain, dueQuestions } from '../store/records/decisions.ts';
import { appendLedger } from '../store/records/ledger.ts';
import { readProfile } from '../store/records/meta.ts';
import { dueWakes, insertWake, markFired } from '../store/records/wakes.ts';
import type { Reader, Writer } from '../store/access.ts';
import { gatherDue } from './chasing/gather.ts';
import { lapseQuestions, lookAtDays } from './contacts/bring-up.ts';
import { partWhoOppose } from './contacts/merge.ts';
import { expandAhead } from './diary/expand.ts';
import { keepRhythm } from './briefing/rhythm.ts';
import { lookAhead } from './diary/look-ahead.ts';
import type { Owner } from './owner.ts';
import { allWords, raise } from './raise.ts';

/** Wakes of a loop are for every duty that listens to wakes. */
export const EVERY_DUTY = '*';

/** Most wakes fired in one go; the rest follow at once, and the office stays responsive. */
const WAKES_AT_ONCE = 200;

/**
 * What the clock brings: loops and wakes whose date has come become arrivals, acts nobody stopped
 * become permitted, proposals nobody answered lapse (which is never consent), questions are asked
 * again. Run twice at the same instant it does nothing the second time.
 */
export async function tick(owner: Owner): Promise<void> {
  const now = owner.tools.clock.now();
  owner.tools.probe('wake-before-commit');
  await owner.store.transact(async (writer) => {
    const profile = await readProfile(writer);
    if (profile === null) return;
    for (const loop of await gatherDue(writer, profile, {
      now,
      limit: WAKES_AT_ONCE,
      nextAt: () => nextWorkingMorning(now, profile),
    })) {
      const wake = {
        id: owner.tools.newId('wake'),
        at: loop.nextAt,
        duty: EVERY_DUTY,
        about: loop.id,
        reason: 'loop-due',
      };
      await insertWake(writer, wake);
      await fire(owner, writer, wake);
    }
    await lookAtDays(owner, writer, profile);
    for (const wake of await dueWakes(writer, now, WAKES_AT_ONCE)) await fire(owner, writer, wake);
    await partWhoOppose(owner, writer, profile);
    await settleDueActs(owner, writer, profile, now);
    await expandAhead(owner, writer);
    await lookAhead(owner, writer, profile.zone);
    await lapseQuestions(writer, now);
    if (await keepRhythm(owner, writer, profile))
      for (const wake of await dueWakes(writer, now, WAKES_AT_ONCE))
        await fire(owner, writer, wake);
    for (const question of await dueQuestions(writer, now)) {
      await askAgain(writer, question.id, askedNext(question, now, profile));
      if (await stillUnseen(writer, question.id)) continue;
      const asked = say(allWords(owner), question.decision.reason, profile.language);
      const said = sentence('engine.question-again', { question: asked });
      await raise(owner, writer, profile, { said, urgent: false, about: question.id });
    }
  });
  owner.tools.probe('wake-after-commit');
}

async function fire(owner: Owner, writer: Writer, wake: Wake): Promise<void> {
  const now = owner.tools.clock.now();
  const id = owner.tools.newId('arrival');
  await markFired(writer, wake.id, now);
  await insertArrival(writer, {
    id,
    kind: 'wake',
    channel: 'clock',
    origin: wake.id,
    blob: null,
    receivedAt: now,
    cause: wake.id,
    depth: 1,
    linkedTo: null,
    folderUse: 'other',
  });
  await appendLedger(writer, {
    at: now,
    kind: 'wake-fired',
    subject: wake.id,
    by: 'clock',
    // An event's UID is whatever its writer made it, an address too; the ledger holds no content.
    refs: isId(wake.about) ? [id, wake.about] : [id],
    marks: {},
  });
}

async function settleDueActs(
  owner: Owner,
  writer: Writer,
  profile: Profile,
  now: Instant,
): Promise<void> {
  const due = await dueActs(writer, now);
  for (const act of due.wait) {
    // A retry waits too, but it was consented to already; only silence after a notice needs the notice proven.
    if (act.verdict.verdict === 'wait') {
      const seenAt = await noticeSeenAt(writer, act.id);
      if (seenAt === null) {
        await proposeInstead(writer, act, now);
        continue;
      }
      // His time to say no runs from when he saw the notice, not from when it was written.
      if (now < seenAt + act.verdict.withinMs) {
        await postpone(writer, act.id, seenAt + act.verdict.withinMs);
        continue;
      }
    }
    await moveAct(writer, act.id, ['wait'], 'permitted', now);
  }
  for (const act of due.expired) {
    if (!(await moveAct(writer, act.id, ['approve'], 'expired', now))) continue;
    await appendLedger(writer, {
      at: now,
      kind: 'expired',
      subject: act.id,
      by: 'clock',
      refs: [act.decision],
      marks: {},
    });
    const said = sentence('engine.proposal-lapsed', {
      act: actNamed(act.act, profile.language),
    });
    await raise(owner, writer, profile, { said, urgent: false, about: act.id });
  }
}

/** What nobody has read yet needs not be said twice. */
async function stillUnseen(reader: Reader, about: string): Promise<boolean> {
  const unseen = await unseenAlerts(reader);
  return unseen.some((alert) => alert.about === about);
}

/** Silence to a notice nobody saw is no consent: the act becomes a proposal. */
async function proposeInstead(writer: Writer, act: StoredAct, now: Instant): Promise<void> {
  await writer.run(
    `UPDATE act SET state = 'approve', approvals_needed = 1, expires_at = ? WHERE id = ? AND state = 'wait'`,
    now + 7 * DAY_MS,
    act.id,
  );
  const marks = { verdict: 'approve', why: 'notice-not-delivered' };
  await appendLedger(writer, {
    at: now,
    kind: 'judged',
    subject: act.id,
    by: 'clock',
    refs: [act.decision],
    marks,
  });
}

/**
 * When a question nobody answers is brought back: the next working morning, and then after twice as long each time. The same
 * question every day is no question any more.
 */
function askedNext({ at }: { readonly at: Instant }, now: Instant, profile: Profile): Instant {
  const morning = nextWorkingMorning(now, profile);
  const later = nextWorkingMorning(now + (now - at) - DAY_MS, profile);
  return Math.max(morning, later);
}

/** Ten in the morning of the next working day. */
export function nextWorkingMorning(now: Instant, profile: Profile): Instant {
  const today = inZone(now, profile.zone).toPlainDate();
  const day = addWorkingDays(today, 1, { days: profile.workingDays });
  return day.toZonedDateTime({
    timeZone: profile.zone,
    plainTime: Temporal.PlainTime.from('10:00'),
  }).epochMilliseconds;
}
