import type { Language } from '../../../core/text/words.ts';

/** What somebody answered, in a sentence after his name (PARTSTAT, RFC 5545 section 3.2.12). */
const ANSWERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ACCEPTED: { nl: 'komt', en: 'comes' },
  DECLINED: { nl: 'komt niet', en: 'does not come' },
  TENTATIVE: { nl: 'komt misschien', en: 'may come' },
  DELEGATED: { nl: 'stuurt een ander', en: 'sends somebody else' },
};

const UNSURE: Readonly<Record<Language, string>> = {
  nl: 'weet het nog niet',
  en: 'does not know yet',
};

export function saidAnswer(answer: string, language: Language): string {
  return (ANSWERS[answer] ?? UNSURE)[language];
}
