import type { OutgoingMail, Remark } from '../../act.ts';
import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import { ownWords, personAt } from '../look.ts';
import type { PresendContext } from './context.ts';

/** Fewer telling words than this and the text is too short to say what language it is in. */
const ENOUGH_WORDS = 4;

const TELLING = {
  nl: /\b(?:de|het|een|en|van|u|uw|wij|ons|niet|voor|dat|is|met|hebben|naar|bij)\b/gi,
  en: /\b(?:the|an|and|of|you|your|we|our|not|for|that|is|with|have|to|at)\b/gi,
} as const satisfies Record<Language, RegExp>;

/** A letter in another language than the relation writes in. */
export function otherLanguage(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const [first] = mail.to;
  const person = first === undefined ? null : personAt(context.people, first.address);
  const written = languageOf(ownWords(mail));
  if (person === null || written === null || written === person.address.language) return [];
  // He may have written in it himself this time.
  if (context.answered?.language === written) return [];
  const said = sentence('presend.other-language', { name: person.name });
  return [{ weight: 'warn', said }];
}

/** Dutch or English by its small words; null when they do not decide it. */
export function languageOf(text: string): Language | null {
  const nl = text.match(TELLING.nl)?.length ?? 0;
  const en = text.match(TELLING.en)?.length ?? 0;
  if (Math.max(nl, en) < ENOUGH_WORDS || Math.min(nl, en) * 2 > Math.max(nl, en)) return null;
  return nl > en ? 'nl' : 'en';
}
