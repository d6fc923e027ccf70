import { isOwn } from '../../../core/conduct/look.ts';
import type { Decision } from '../../../core/decision.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { isAppointment } from '../../../core/diary/arranging/meeting-of.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Situation } from '../../../core/situation.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { alsoOn, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { lookAgain, LOOKS } from '../looking/ahead.ts';

/** A letter of ours may ask for something by an hour: only then is it read for one. */
const MAY_ASK =
  /\b(?:uiterlijk|vóór|voor|before|by|no later than)\b[^.!?\n]{0,60}\b(?:\d{1,2}(?:[.:]\d{2})?\s*(?:uur|u\b|h\b|am|pm)?|noon|twaalf uur)/iu;

/** Whether he wrote it himself, to somebody outside, and an hour may stand in it. */
export function mayAskByHour(situation: Situation, message: MessageReading): boolean {
  const sender = message.from[0]?.address ?? '';
  const outside = message.to.some(({ address }) => !isOwn(situation, address));
  return (
    isOwn(situation, sender) && outside && message.messageId !== null && MAY_ASK.test(message.own)
  );
}

/**
 * Something was asked for by an hour of a day on which an appointment waits for it: then that hour is looked at, and not the
 * day after. Empty where no appointment does.
 */
export function onSent(deciding: Deciding, message: MessageReading): readonly Decision[] {
  const { situation, diary } = deciding;
  const { deadline } = diary;
  if (deadline === null || deadline === undefined || message.messageId === null) return [];
  const waiting = appointmentAfter(deciding, message);
  if (waiting === null) return [];
  const at = { part: 'text', start: deadline.start, end: deadline.end };
  const source = {
    kind: 'fact',
    arrival: situation.arrival.id,
    fact: 'term-mentioned',
    at,
  } as const;
  return [lookAgain(alsoOn(deciding, [source]), deadline.at, message.messageId, LOOKS.papersDue)];
}

/** The appointment of that day that the letter names by its hour, or by a name in its title. */
function appointmentAfter(
  { situation, diary }: Deciding,
  message: MessageReading,
): DiaryEntry | null {
  const { deadline } = diary;
  if (deadline === null || deadline === undefined) return null;
  const { zone } = situation.profile;
  const later = diary.entries.filter(
    (entry) =>
      isAppointment(entry) &&
      entry.occurrence.startAt > deadline.at &&
      dayOf(entry.occurrence.startAt, zone).equals(dayOf(deadline.at, zone)),
  );
  const named = new Set(wordsOf(`${message.subject}\n${message.own}`));
  return (
    later.find(({ occurrence }) => deadline.beside.includes(occurrence.startAt)) ??
    later.find(({ occurrence }) =>
      wordsOf(occurrence.summary ?? '')
        .slice(1)
        .some((word) => named.has(word)),
    ) ??
    null
  );
}

/** Words with a capital, as names have. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
}
