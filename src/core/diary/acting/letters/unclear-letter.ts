import { sayTime, type LetterReader } from './offer-letters.ts';
import { body, type LetterText } from '../../../letters/letter.ts';
import type { Span } from '../../span.ts';
import type { Zone } from '../../../time/instant.ts';

const UNCLEAR: LetterText = {
  u: 'Dank voor uw antwoord. Ik lees er niet met zekerheid uit wat u schikt. Welk van deze momenten kunt u?\n\n{times}\n\nEén regel is genoeg; schikt er geen, noemt u dan gerust zelf een moment.',
  je: 'Dank voor je antwoord. Ik lees er niet met zekerheid uit wat je schikt. Welk van deze momenten kun je?\n\n{times}\n\nEén regel is genoeg; schikt er geen, noem dan gerust zelf een moment.',
  en: 'Thank you for your answer. I cannot tell from it for certain what suits you. Which of these times can you manage?\n\n{times}\n\nOne line will do; if none suits, please name a time yourself.',
};

/** Asks once more, in plain words, what an answer meant. */
export function unclearLetter(
  reader: LetterReader,
  times: readonly (Span & { readonly zone: Zone })[],
): string {
  return body(UNCLEAR, reader.tone, {
    times: times.map((time) => `– ${sayTime(time, time.zone, reader)}`).join('\n'),
  });
}
