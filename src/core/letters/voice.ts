import { salute } from '../people/salutation.ts';
import type { Addressee, Tone } from '../people/salutation.ts';
import type { Voice } from '../orders/order.ts';
import type { Profile } from '../situation.ts';
import { frame } from './letter.ts';

/** What a letter is written for: it decides how it closes. */
export type Occasion = 'plain' | 'sympathy' | 'joy';

/** Closings the principal himself writes, by language, form and occasion. */
const OWN = {
  plain: { u: 'Met vriendelijke groet,', je: 'Hartelijke groet,', en: 'Kind regards,' },
  sympathy: { u: 'Met medeleven,', je: 'Met medeleven,', en: 'With kind regards,' },
  joy: { u: 'Met hartelijke groet,', je: 'Hartelijke groet,', en: 'With warm regards,' },
} as const satisfies Record<Occasion, Record<'u' | 'je' | 'en', string>>;

/** How a letter closes that the principal signs himself. */
export function ownClosing(occasion: Occasion, { language, form }: Tone): string {
  return OWN[occasion][language === 'en' ? 'en' : form];
}

/** A letter as a mail, in the voice it is written in. Only what the principal signs himself is without a footer. */
export function frameIn(
  voice: Voice,
  letter: {
    readonly profile: Profile;
    readonly addressee: Addressee;
    readonly tone: Tone;
    readonly body: string;
    readonly occasion: Occasion;
  },
): string {
  const { profile, addressee, tone, body, occasion } = letter;
  if (voice === 'principal') {
    const salutation = salute(addressee, tone.language, { personal: true });
    const closing = ownClosing(occasion, tone);
    return `${[salutation, body, closing, profile.name].join('\n\n')}\n`;
  }
  return frame({ profile, addressee, tone, body, below: null, secretary: voice === 'secretary' });
}
