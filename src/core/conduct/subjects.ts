import type { Language } from '../text/words.ts';
import { monthName, sayDateFrom, weekdayName } from '../time/say-date.ts';
import type { Instant, Zone } from '../time/instant.ts';

/** What a neutral subject is about: their mail, ours, or sympathy. */
export type NeutralSubject = 'theirs' | 'ours' | 'sympathy' | 'urgent';

const PLAIN = {
  theirs: { nl: 'Uw bericht', en: 'Your message' },
  ours: { nl: 'Ons bericht', en: 'Our message' },
  sympathy: { nl: 'Met deelneming', en: 'With sympathy' },
  urgent: { nl: 'Belangrijk: lees dit nu', en: 'Important: please read this now' },
} as const satisfies Record<NeutralSubject, Record<Language, string>>;

/**
 * A subject that tells nobody what it is about, nor that somebody is a client or patient: "Uw
 * bericht van maandag 23 november". It stands on lock screens and in shared mailboxes.
 */
export function neutralSubject(
  about: NeutralSubject,
  language: Language,
  date: { readonly at: Instant; readonly now: Instant; readonly zone: Zone } | null = null,
): string {
  const plain = PLAIN[about][language];
  if (date === null) return plain;
  const said = sayDateFrom(date.at, date.now, date.zone, language);
  return `${plain} ${language === 'nl' ? 'van' : 'of'} ${said}`;
}

/** Whether a subject is one of the neutral ones, with or without its date. */
export function isNeutralSubject(subject: string): boolean {
  return (['nl', 'en'] as const).some((language) => NEUTRAL[language].test(subject.trim()));
}

const NEUTRAL = { nl: neutralPattern('nl'), en: neutralPattern('en') } as const;

function neutralPattern(language: Language): RegExp {
  const plain = Object.values(PLAIN).map((said) => said[language]);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName(day, language));
  const months = Array.from({ length: 12 }, (_none, index) => monthName(index + 1, language));
  const date = `(?:${days.join('|')}) \\d{1,2} (?:${months.join('|')})(?: \\d{4})?`;
  return new RegExp(`^(?:${plain.join('|')})(?: (?:van|of) ${date})?$`);
}
