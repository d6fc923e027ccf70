import type { Decision } from '../../../core/decision.ts';
import { sameAddress } from '../../../core/diary/invitations/meeting.ts';
import { body, type LetterText } from '../../../core/letters/letter.ts';
import type { ReconfirmOrder } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../making/deciding.ts';
import { actingOf, objectIn, recipientIn } from '../making/guests.ts';
import { mailTo, subjectOf } from '../making/mail-act.ts';
import { spanOf } from '../making/times.ts';
import { saySpan } from '../../../core/diary/saying/say-event.ts';
import { objectOf } from './move.ts';
import { note } from './notes.ts';

const STANDS: LetterText = {
  u: 'Graag herinner ik u aan uw afspraak met {principal}: {when}{where}. Blijft het daarbij, dan hoeft u niet te antwoorden; bent u verhinderd, dan volstaat één regel of een telefoontje.',
  je: 'Graag herinner ik je aan je afspraak met {principal}: {when}{where}. Blijft het daarbij, dan hoef je niet te antwoorden; ben je verhinderd, dan volstaat één regel of een telefoontje.',
  en: 'May I remind you of your appointment with {principal}: {when}{where}. If it still stands for you, there is no need to answer; should anything prevent you, one line or a telephone call will do.',
};
const SUBJECT = { nl: 'Onze afspraak', en: 'Our appointment' } as const;

/** Reminds whoever comes that it stands; nobody has to answer. */
export function reconfirm(
  deciding: Deciding,
  order: ReconfirmOrder,
  key: string,
): readonly Decision[] {
  return order.events.flatMap((event, place): readonly Decision[] => {
    const stored = objectOf(deciding, event);
    const object = stored === null ? null : objectIn(stored.text);
    const self = actingOf(deciding)?.address ?? '';
    if (stored === null || object === null)
      return [note(deciding, sentence('diary.gone', { title: event.summary }))];
    const part = object.main ?? object.overrides[0];
    const others = [
      ...(part?.organizer === null || part === undefined ? [] : [part.organizer.address]),
      ...(part?.attendees.map(({ address }) => address) ?? []),
    ].filter((address) => !sameAddress(address, self));
    if (others.length === 0)
      return [note(deciding, sentence('diary.nobody-to-ask', { title: event.summary }))];
    const { profile } = deciding.situation;
    const span = spanOf({ from: event.start, until: event.end, zone: profile.zone });
    return [...new Set(others)].flatMap((address) => {
      const recipient = recipientIn(deciding, stored, address);
      const { language } = recipient.tone;
      const where = part?.location ?? null;
      const letter = mailTo(deciding, recipient, {
        kind: 'meeting.remind',
        key: `${key}:${place}:${address}`,
        subject: subjectOf(deciding, SUBJECT[language]),
        body: body(STANDS, recipient.tone, {
          principal: profile.named[language],
          when: saySpan(span.from, span.until, { zone: profile.zone, language }),
          where: where === null ? '' : `, ${where}`,
        }),
        reason: sentence('diary.reconfirm', { title: event.summary }),
      });
      return letter === null ? [] : [letter];
    });
  });
}
