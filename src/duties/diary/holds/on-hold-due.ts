import type { ActDecision, Decision, Leave } from '../../../core/decision.ts';
import type { DiaryObject } from '../../../core/diary/desk-diary.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import type { HoldState } from '../../../core/diary/hold.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../making/deciding.ts';
import { changeEvent } from '../making/event-act.ts';
import { mailTo, recipientAt } from '../making/mail-act.ts';
import { releasedLetter } from './letters.ts';

/** A hold has lapsed: its time is given free, with the others of that offer that lapsed, and its reader is told once. */
export function onHoldDue(deciding: Deciding): readonly Decision[] {
  const { situation, diary } = deciding;
  const due = diary.holds.find(({ id }) => id === situation.wake?.about);
  if (due === undefined || due.state !== 'held')
    return [left(deciding, sentence('diary.hold-over'))];
  if (due.expiresAt > situation.now) return [left(deciding, sentence('diary.hold-extended'))];
  const lapsed = diary.holds
    .filter(
      ({ offer, state, expiresAt }) =>
        offer === due.offer && state === 'held' && expiresAt === due.expiresAt,
    )
    .sort((one, other) => one.from - other.from);
  // Each of them has a wake of its own: the first speaks for all, so that there is one letter.
  if (lapsed[0]?.id !== due.id) return [left(deciding, sentence('diary.hold-together'))];
  const reason = sentence('diary.hold-lapsed', { who: nameOf(due), what: due.what });
  const released = lapsed.map((hold) => release(deciding, hold, 'expired', reason));
  const told = tell(deciding, due, lapsed, reason);
  return told === null ? released : [...released, told];
}

/** Takes a held time out of the diary and ends the hold. */
export function release(
  deciding: Deciding,
  hold: Hold,
  state: Exclude<HoldState, 'held'>,
  reason: Sentence,
): ActDecision {
  return changeEvent(deciding, objectOf(deciding, hold), null, {
    kind: 'meeting.release',
    key: releaseKey(hold),
    reason,
    hold: { effect: 'end', hold: hold.id, state },
    preconditions: [{ kind: 'hold-stands', hold: hold.id }],
  });
}

export function releaseKey(hold: Hold): string {
  return `release:${hold.id}`;
}

/** The event that keeps the time; one that somebody took out already is no reason to go on holding. */
export function objectOf({ diary }: Deciding, hold: Hold): DiaryObject {
  const found = diary.objects.find(
    ({ calendar, uid, gone }) => calendar === hold.calendar && uid === hold.uid && !gone,
  );
  if (found !== undefined) return found;
  const { calendar, uid } = hold;
  return { calendar, uid, name: `${uid}.ics`, etag: '', text: '', gone: true, card: null };
}

export function nameOf({ name, address }: Pick<Hold, 'name' | 'address'>): string {
  return name === '' ? address : name;
}

function tell(
  deciding: Deciding,
  due: Hold,
  lapsed: readonly Hold[],
  reason: Sentence,
): ActDecision | null {
  // Offered by telephone to somebody without an address: there is nobody to write to.
  if (!due.address.includes('@')) return null;
  const { profile } = deciding.situation;
  const recipient = recipientAt(deciding, { name: due.name, address: due.address });
  const { tone } = recipient;
  return mailTo(deciding, recipient, {
    kind: 'meeting.offer',
    key: `released:${due.offer}`,
    subject: tone.language === 'nl' ? 'Vrijgehouden tijden' : 'Times held for you',
    body: releasedLetter({
      profile,
      tone,
      zone: due.zone,
      spans: lapsed,
      until: due.expiresAt,
      place: null,
    }),
    reason,
    preconditions: lapsed.map((hold) => ({ kind: 'act-done', key: releaseKey(hold) })),
  });
}

function left({ sources }: Deciding, reason: Sentence): Leave {
  return { kind: 'leave', sources, reason };
}
