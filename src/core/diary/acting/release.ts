import type { Precondition, Remark } from '../../act.ts';
import type { ActDecision, Decision } from '../../decision.ts';
import type { DiaryObject } from '../desk-diary.ts';
import type { Hold, HoldState } from '../hold.ts';
import { sentence, type Sentence } from '../../text/words.ts';
import { note, type Deciding } from './deciding.ts';
import { changeEvent } from './event-act.ts';
import { mailTo, recipientAt } from './mail-act.ts';
import { offerSubject, withdrawnLetter } from './letters/offer-letters.ts';
import { nameOf } from './letters/naming.ts';

/** How a hold ends, and on what ground. */
export interface Releasing {
  readonly state: Exclude<HoldState, 'held'>;
  readonly reason: Sentence;
  readonly preconditions?: readonly Precondition[];
  readonly remarks?: readonly Remark[];
}

/** Takes a held time out of the diary and ends the hold. */
export function release(deciding: Deciding, hold: Hold, how: Releasing): ActDecision {
  const { state, reason, preconditions = [], remarks = [] } = how;
  return changeEvent(deciding, objectOf(deciding, hold), null, {
    kind: 'meeting.release',
    key: releaseKey(hold),
    reason,
    hold: { effect: 'end', hold: hold.id, state },
    preconditions: [{ kind: 'hold-stands', hold: hold.id }, ...preconditions],
    remarks,
  });
}

export function releaseKey({ id }: Pick<Hold, 'id'>): string {
  return `release:${id}`;
}

/** The event that keeps the time; one that somebody took out already is no reason to go on holding. */
export function objectOf({ diary }: Deciding, hold: Pick<Hold, 'calendar' | 'uid'>): DiaryObject {
  const { calendar, uid } = hold;
  const found = diary.objects.find(
    (object) => object.calendar === calendar && object.uid === uid && !object.gone,
  );
  return found ?? { calendar, uid, name: '', etag: '', text: '', gone: true, card: null };
}

/** Lets go of times that were held, and tells whoever they were held for and was written to. */
export function releaseHolds(
  deciding: Deciding,
  holds: readonly Hold[],
  key: string,
): readonly Decision[] {
  const acts = holds.map((hold) =>
    release(deciding, hold, {
      state: 'released',
      reason: sentence('diary.release', { who: nameOf(hold) }),
    }),
  );
  const offers = [...new Set(holds.map(({ offer }) => offer))];
  const letters = offers.flatMap((offer): readonly Decision[] => {
    const theirs = holds.filter((hold) => hold.offer === offer);
    const [first] = theirs;
    // Offered by telephone: whoever offered it there takes it back there.
    if (first === undefined || first.thread === null) return [];
    const recipient = recipientAt(deciding, { name: first.name, address: first.address });
    const letter = mailTo(deciding, recipient, {
      kind: 'meeting.cancel',
      key: `${key}:${offer}`,
      subject: offerSubject(deciding, recipient.tone, null),
      body: withdrawnLetter(deciding, recipient, theirs),
      reason: sentence('diary.release-told', { who: nameOf(first) }),
      preconditions: theirs.map((hold) => ({ kind: 'act-done', key: releaseKey(hold) })),
    });
    return letter === null ? [note(deciding, sentence('diary.no-account'))] : [letter];
  });
  return [...acts, ...letters];
}
