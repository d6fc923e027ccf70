import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { atStart, body, type LetterText } from '../../../core/letters/letter.ts';
import type { Tone } from '../../../core/people/salutation.ts';

const NO_APPOINTMENT: LetterText = {
  u: 'Dank voor uw bericht. Tot onze spijt kan {principal} u de komende tijd geen afspraak aanbieden. Is het dringend, dan horen wij dat graag; wij zoeken dan een andere weg.',
  je: 'Dank voor je bericht. Tot onze spijt kan {principal} je de komende tijd geen afspraak aanbieden. Is het dringend, dan horen wij dat graag; wij zoeken dan een andere weg.',
  en: 'Thank you for your message. I am sorry to say that {principal} is unable to offer you an appointment for the time being. If it is urgent, please let us know and we shall find another way.',
};

const NO_TIME: LetterText = {
  u: 'Dank voor uw antwoord. Tot mijn spijt is er geen moment gevonden dat schikt; wat wij vrijhielden, heb ik losgelaten. Wilt u {principal} later nog spreken, dan zoek ik graag opnieuw met u; één regel is genoeg.',
  je: 'Dank voor je antwoord. Tot mijn spijt is er geen moment gevonden dat schikt; wat wij vrijhielden, heb ik losgelaten. Wil je {principal} later nog spreken, dan zoek ik graag opnieuw met je; één regel is genoeg.',
  en: 'Thank you for your answer. I am sorry to say that we cannot find a time that suits; what I was holding I have let go. Should you still wish to see {principal} later, I shall gladly look again with you; one line will do.',
};

/** Tells somebody who answered, or asked for it, that no time was found; without salutation and closing. */
export function noTimeLetter({ situation }: Deciding, tone: Tone): string {
  return body(NO_TIME, tone, { principal: situation.profile.named[tone.language] });
}

/** Tells somebody who asked for it that there will be no appointment; without salutation and closing. */
export function noLetter({ situation }: Deciding, tone: Tone): string {
  const principal = situation.profile.named[tone.language];
  return body(NO_APPOINTMENT, tone, { principal, Principal: atStart(principal) });
}
