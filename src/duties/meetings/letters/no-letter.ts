import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { atStart, body, type LetterText } from '../../../core/letters/letter.ts';
import type { Tone } from '../../../core/people/salutation.ts';

const NO_APPOINTMENT: LetterText = {
  u: 'Dank voor uw bericht. Tot onze spijt kan {principal} u de komende tijd geen afspraak aanbieden. Is het dringend, dan horen wij dat graag; wij zoeken dan een andere weg.',
  je: 'Dank voor je bericht. Tot onze spijt kan {principal} je de komende tijd geen afspraak aanbieden. Is het dringend, dan horen wij dat graag; wij zoeken dan een andere weg.',
  en: 'Thank you for your message. I am sorry to say that {principal} is unable to offer you an appointment for the time being. If it is urgent, please let us know and we shall find another way.',
};

/** Tells somebody who asked for it that there will be no appointment; without salutation and closing. */
export function noLetter({ situation }: Deciding, tone: Tone): string {
  const principal = situation.profile.named[tone.language];
  return body(NO_APPOINTMENT, tone, { principal, Principal: atStart(principal) });
}
