import type { Decision } from '../../../core/decision.ts';
import { objectIn, ownAddresses } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { offerSubject } from '../../../core/diary/acting/letters/offer-letters.ts';
import { mailTo, recipientAt, type Recipient } from '../../../core/diary/acting/mail-act.ts';
import { instanceText, partAt, standingUnder } from '../../../core/diary/acting/standing.ts';
import { spanOfPart, titleIn } from '../../../core/diary/acting/times.ts';
import { attendeeAmong } from '../../../core/diary/invitations/meeting.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
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
 * He had declined somebody's meeting, or one instance of a series: he says again what he had said before. Where he had said
 * nothing, his answer is open again. Null for what was no answer.
 */
function answeredAnew(
  deciding: Deciding,
  deeds: readonly DoneDeed[],
  { deed, mail }: SentLetter,
  key: string,
): readonly Decision[] | null {
  if (mail.calendar?.method !== 'REPLY') return null;
  const reply = objectIn(mail.calendar.text);
  const replied = reply === null ? null : partAt(reply, null);
  const uid = reply?.uid ?? '';
  const text = netChanges(deeds).find(({ first }) => first.uid === uid)?.first.before ?? null;
  const before = text === null ? null : objectIn(text);
  const standing = standingUnder(deciding, uid);
  if (replied === null || before === null || standing === null) return null;
  const { recurrenceId } = replied;
  const instance = recurrenceId === null ? null : instanceText(before, recurrenceId);
  const me = ownAddresses(deciding);
  const [part, now] = [partAt(before, instance), partAt(standing.object, instance)];
  if (part === null) return null;
  const title = titleIn(part);
  const said = answerIn(part, me);
  // Called off since, or answered anew: that holds.
  const holds =
    now === null || now.status === 'CANCELLED' || answerIn(now, me) !== answerIn(replied, me);
  if (holds) return [note(deciding, sentence('diary.undo-changed', { title }))];
  const answer = said === 'ACCEPTED' || said === 'TENTATIVE' ? said : 'NEEDS-ACTION';
  const was = spanOfPart(part, deciding.situation.profile.zone);
  const comes = answer === 'ACCEPTED' && part.rule === null && was !== null;
  const words = (reader: Recipient) => ({
    body: comes
      ? comesLetter(deciding, reader, { sent: deed.at, was })
      : disregardLetter(deciding, reader, deed.at),
  });
  return replyTo(deciding, standing, {
    ...{ answer, instance, key, words, under: underOf([{ deed, mail }]) },
    reason: sentence(SAID_AGAIN[answer], { title }),
  });
}

const SAID_AGAIN = {
  ACCEPTED: 'diary.undo-answers',
  TENTATIVE: 'diary.undo-perhaps',
  'NEEDS-ACTION': 'diary.undo-unanswered',
} as const;

function answerIn(part: CalendarComponent, me: readonly string[]): string | null {
  return attendeeAmong(part, me)?.answer ?? null;
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
