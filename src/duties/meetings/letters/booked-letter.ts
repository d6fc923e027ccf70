import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { sayTime, type LetterReader } from '../../../core/diary/acting/letters/offer-letters.ts';
import type { Span } from '../../../core/diary/span.ts';
import { body, type LetterText } from '../../../core/letters/letter.ts';
import type { Zone } from '../../../core/time/instant.ts';

const AGREED: LetterText = {
  u: 'Dank voor uw antwoord. Hierbij bevestig ik uw afspraak met {whom}: {time}{where}. Bent u verhinderd, dan volstaat één regel of een telefoontje.',
  je: 'Dank voor je antwoord. Hierbij bevestig ik je afspraak met {whom}: {time}{where}. Ben je verhinderd, dan volstaat één regel of een telefoontje.',
  en: 'Thank you for your answer. I am glad to confirm your appointment with {whom}: {time}{where}. Should anything prevent you, one line or a telephone call will do.',
};

const INVITED: LetterText = {
  u: 'Het gesprek met {whom} is vastgesteld op {time}{where}. Wij hopen dat u erbij kunt zijn; één regel antwoord is genoeg.',
  je: 'Het gesprek met {whom} is vastgesteld op {time}{where}. Wij hopen dat je erbij kunt zijn; één regel antwoord is genoeg.',
  en: 'The meeting with {whom} has been set for {time}{where}. We hope that you can be there; one line in reply will do.',
};

export interface Booked {
  readonly span: Span;
  readonly zone: Zone;
  readonly others: string;
  /** He said yes himself; else he is still hoped for. */
  readonly agreed: boolean;
  readonly place: string | null;
}

/** Confirms a meeting to one of those who come; without salutation and closing. */
export function bookedLetter(
  { situation }: Deciding,
  reader: LetterReader,
  booked: Booked,
): string {
  const { tone } = reader;
  const { language } = tone;
  const principal = situation.profile.named[language];
  const and = language === 'nl' ? 'en' : 'and';
  const { others, place } = booked;
  return body(booked.agreed ? AGREED : INVITED, tone, {
    whom:
      others === ''
        ? principal
        : others.includes(` ${and} `)
          ? `${principal}, ${others}`
          : `${principal} ${and} ${others}`,
    time: sayTime(booked.span, booked.zone, reader),
    where: place === null ? '' : `, ${language === 'nl' ? '' : 'at '}${place}`,
  });
}
