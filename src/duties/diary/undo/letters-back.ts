import type { Decision } from '../../../core/decision.ts';
import { objectIn, ownAddresses } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { offerSubject } from '../../../core/diary/acting/letters/offer-letters.ts';
import { mailTo, recipientAt } from '../../../core/diary/acting/mail-act.ts';
import { partAt, standingUnder } from '../../../core/diary/acting/standing.ts';
import { spanOfPart, titleIn } from '../../../core/diary/acting/times.ts';
import { attendeeAmong } from '../../../core/diary/invitations/meeting.ts';
import type { DoneDeed } from '../../../core/bundle/done-deed.ts';
import type { Under } from '../../../core/meetings/convening.ts';
import { sameAddress } from '../../../core/conduct/look.ts';
import { sentence } from '../../../core/text/words.ts';
import { replyTo } from '../invitations/reply.ts';
import { lettersOf, netChanges, type SentLetter } from './deeds-in.ts';
import { comesLetter, disregardLetter } from './letters.ts';

/** Letters that no meeting put right tells: an answer is answered otherwise, any other is followed by one that takes it back. */
export function lettersBack(
  deciding: Deciding,
  deeds: readonly DoneDeed[],
  told: readonly SentLetter[],
  key: string,
): readonly Decision[] {
  const left = lettersOf(deeds).filter(({ deed }) => !told.some((one) => one.deed === deed));
  return left.flatMap((sent, place) => {
    const own = `${key}:letter:${place}`;
    return answeredAnew(deciding, deeds, sent, own) ?? disregard(deciding, sent, own);
  });
}

/**
 * He had declined somebody's meeting, and had said yes or perhaps before: that is what he says again. Null where he had said
 * nothing.
 */
function answeredAnew(
  deciding: Deciding,
  deeds: readonly DoneDeed[],
  { deed, mail }: SentLetter,
  key: string,
): readonly Decision[] | null {
  if (mail.calendar?.method !== 'REPLY') return null;
  const uid = objectIn(mail.calendar.text)?.uid ?? '';
  const net = netChanges(deeds).find(({ first }) => first.uid === uid);
  const before = net?.first.before ?? null;
  const object = before === null ? null : objectIn(before);
  const part = object === null ? null : partAt(object, null);
  const standing = standingUnder(deciding, uid);
  if (part === null || standing === null) return null;
  const answer = attendeeAmong(part, ownAddresses(deciding))?.answer ?? null;
  const title = titleIn(part);
  const isSaid = answer === 'ACCEPTED' || answer === 'TENTATIVE';
  // One time of a series that was declined is answered by hand: which of them is said is not undone in passing.
  const isSeries = part.rule !== null;
  if (!isSaid || isSeries) return null;
  const reason = sentence('diary.undo-answers', { title });
  const was = spanOfPart(part, deciding.situation.profile.zone);
  const comes = answer === 'ACCEPTED' && was !== null;
  return replyTo(deciding, standing, {
    ...{ answer, instance: null, key, reason, under: underOf([{ deed, mail }]) },
    ...(comes
      ? { words: (reader) => ({ body: comesLetter(deciding, reader, { sent: deed.at, was }) }) }
      : {}),
  });
}

function disregard(
  deciding: Deciding,
  { deed, mail }: SentLetter,
  key: string,
): readonly Decision[] {
  return mail.to.flatMap((mailbox, place): readonly Decision[] => {
    const recipient = recipientAt(deciding, mailbox);
    const letter = mailTo(deciding, recipient, {
      kind: 'correspondence.write',
      key: `${key}:${place}`,
      subject: offerSubject(deciding, recipient.tone, null),
      body: disregardLetter(deciding, recipient, deed.at),
      reason: sentence('diary.undo-tells', { who: mailbox.name || mailbox.address }),
      under: underOf([{ deed, mail }])(mailbox.address),
    });
    return letter === null ? [note(deciding, sentence('diary.no-account'))] : [letter];
  });
}

/** The letter that is put right, to whom it went: the new one goes under it. */
export function underOf(letters: readonly SentLetter[]): (address: string) => Under | null {
  return (address) => {
    const found = letters.find(({ mail }) =>
      mail.to.some((to) => sameAddress(to.address, address)),
    );
    if (found === undefined || found.deed.messageId === null) return null;
    const { messageId, thread } = found.deed;
    return { thread: thread ?? messageId, messageId, subject: found.mail.subject };
  };
}
