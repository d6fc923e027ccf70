import type { Decision } from '../../../core/decision.ts';
import { body, type LetterText } from '../../../core/letters/letter.ts';
import { isAmong } from '../../../core/diary/invitations/meeting.ts';
import { sayMeetingTime } from '../../../core/diary/invitations/letters/time-words.ts';
import type { ReconfirmOrder } from '../../../core/orders/order.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import { sentence } from '../../../core/text/words.ts';
import { isOurs, ownAddresses } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { partAt, standingUnder } from '../../../core/diary/acting/standing.ts';
import { recipientIn } from '../../../core/diary/acting/tell-guests.ts';
import { calendarTime, titleIn } from '../../../core/diary/acting/times.ts';

const STANDS: LetterText = {
  u: 'Graag herinner ik u aan uw afspraak met {principal}: {when}{where}. Staat die voor u nog, dan hoeft u niet te antwoorden; bent u verhinderd, dan volstaat één regel of een telefoontje.',
  je: 'Graag herinner ik je aan je afspraak met {principal}: {when}{where}. Staat die voor jou nog, dan hoef je niet te antwoorden; ben je verhinderd, dan volstaat één regel of een telefoontje.',
  en: 'May I remind you of your appointment with {principal}: {when}{where}. If it still stands for you, there is no need to answer; should anything prevent you, one line or a telephone call will do.',
};
const SUBJECT = { nl: 'Onze afspraak', en: 'Our appointment' } as const;

/** Reminds whoever comes that it stands; nobody has to answer. */
export function reconfirm(
  deciding: Deciding,
  order: ReconfirmOrder,
  key: string,
): readonly Decision[] {
  const { zone } = deciding.situation.profile;
  return order.events.flatMap((event, place): readonly Decision[] => {
    const standing = standingUnder(deciding, event.uid);
    const part = standing === null ? null : partAt(standing.object, event.recurrenceId);
    if (part === null) return [note(deciding, sentence('diary.gone', { title: event.summary }))];
    const [start, end] = [calendarTime(event.start, zone), calendarTime(event.end, zone)];
    return remindersOf(deciding, { ...part, start, end, rule: null }, `${key}:${place}`);
  });
}

/** A line to everybody who comes, as far as he has not said that he does not. */
export function remindersOf(
  deciding: Deciding,
  part: CalendarComponent,
  key: string,
): readonly Decision[] {
  const { profile } = deciding.situation;
  const me = ownAddresses(deciding);
  const comes = part.attendees.filter(({ answer }) => answer !== 'DECLINED');
  const others = [...(part.organizer === null ? [] : [part.organizer]), ...comes]
    .map(({ address }) => address)
    .filter((address) => !isAmong(address, me));
  const title = titleIn(part);
  if (others.length === 0) return [note(deciding, sentence('diary.nobody-to-ask', { title }))];
  return [...new Set(others)].flatMap((address): readonly Decision[] => {
    const recipient = recipientIn(deciding, part, address);
    const { language } = recipient.tone;
    const { start, end } = part;
    const letter = mailTo(deciding, recipient, {
      kind: 'meeting.remind',
      key: `${key}:${address}`,
      subject: SUBJECT[language],
      body: body(STANDS, recipient.tone, {
        principal: profile.named[language],
        when:
          start === null
            ? ''
            : sayMeetingTime(
                { start, end },
                { language, zone: profile.zone, readerZone: recipient.zone },
              ),
        where:
          part.location === null || !isOurs(deciding, { main: part, overrides: [] })
            ? ''
            : `, ${part.location}`,
      }),
      reason: sentence('diary.reconfirm', { title, who: recipient.counterpart.name }),
    });
    return letter === null ? [note(deciding, sentence('diary.no-account'))] : [letter];
  });
}
