import { listed } from '../../../text/phrases.ts';
import type { Language } from '../../../text/words.ts';

const UNITS = [
  ['years', { nl: ['jaar', 'jaar'], en: ['year', 'years'] }],
  ['months', { nl: ['maand', 'maanden'], en: ['month', 'months'] }],
  ['weeks', { nl: ['week', 'weken'], en: ['week', 'weeks'] }],
  ['days', { nl: ['dag', 'dagen'], en: ['day', 'days'] }],
  ['hours', { nl: ['uur', 'uur'], en: ['hour', 'hours'] }],
  ['minutes', { nl: ['minuut', 'minuten'], en: ['minute', 'minutes'] }],
  ['seconds', { nl: ['seconde', 'seconden'], en: ['second', 'seconds'] }],
] as const;

/** A length of time (ISO 8601) in words: "1 uur en 30 minuten". */
export function sayLength(duration: string, language: Language): string {
  const length = Temporal.Duration.from(duration);
  const said = UNITS.flatMap(([unit, names]) => {
    const n = length[unit];
    if (n === 0) return [];
    const [one, more] = names[language];
    return [`${n} ${n === 1 ? one : more}`];
  });
  if (said.length === 0) return language === 'nl' ? '0 minuten' : '0 minutes';
  return listed(said, language);
}

/** The same of minutes, in hours and minutes; less than none is none. */
export function sayMinutes(minutes: number, language: Language): string {
  const whole = Math.max(0, Math.round(minutes));
  return sayLength(`PT${Math.floor(whole / 60)}H${whole % 60}M`, language);
}
