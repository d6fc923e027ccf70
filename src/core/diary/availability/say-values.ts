import { capital } from '../../text/phrases.ts';
import type { Language } from '../../text/words.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import {
  dayOf,
  sayBetween,
  sayClock,
  sayDate,
  sayMoment,
  sayTime,
  weekdayName,
} from '../../time/say-date.ts';
import { inCity, sayClocks } from '../../time/say-elsewhere.ts';
import { sayMinutes } from '../../time/when/say/say-length.ts';
import type { Reason } from './asking/reason.ts';

/** What a person says of whom nobody has a name. */
const SOMEBODY: Readonly<Record<Language, string>> = { nl: 'de ander', en: 'the other' };

/** Every value that the sentences have a place for, in the words of a language. */
export function told(
  values: Reason['values'],
  zone: Zone,
  language: Language,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) found[name] = String(value);
  const { from, until, at, minutes, begins, ends, count, zones } = values;
  found['who'] ||= SOMEBODY[language];
  if (typeof from === 'number' && typeof until === 'number')
    found['stretch'] = sayStretch(from, until, zone, language);
  if (typeof minutes === 'number') found['length'] = sayMinutes(minutes, language);
  if (typeof at === 'number') {
    found['moment'] = sayMoment(at, zone, language);
    found['day'] = sayDate(at, zone, language);
    found['time'] = sayTime(at, zone, language);
    if (typeof zones === 'string')
      found['clocks'] = sayClocks(at, zones.split(' '), zone, language);
    found['local'] = sayLocal(at, found['zone'] ?? zone, zone, language);
  }
  if (typeof begins === 'string' && typeof ends === 'string')
    found['hours'] = sayHours(begins, ends, String(values['weekdays'] ?? ''), language);
  if (typeof count === 'number') found['can'] = CAN[language][count === 1 ? 0 : 1];
  if (found['zone'] !== undefined) found['there'] = inCity(found['zone'], language);
  found['name'] = String(values[language] ?? '');
  for (const [name, value] of Object.entries(found)) found[capital(name)] = capital(value);
  return found;
}

/** What somebody's own clock shows; in Dutch with where that is, as English always has it. */
function sayLocal(at: Instant, there: Zone, own: Zone, language: Language): string {
  const moment = sayMoment(at, there, language);
  return language === 'en' || there === own ? moment : `${moment} ${inCity(there, language)}`;
}

const CAN: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['kan', 'kunnen'],
  en: ['can', 'can'],
};

/** "donderdag 5 november tussen 10.00 en 11.00 uur", or from moment to moment. */
function sayStretch(from: Instant, until: Instant, zone: Zone, language: Language): string {
  if (dayOf(from, zone).equals(dayOf(until, zone))) {
    const between = language === 'nl' ? 'tussen' : 'between';
    return `${sayDate(from, zone, language)} ${between} ${sayBetween(from, until, zone, language)}`;
  }
  const to = language === 'nl' ? 'tot' : 'until';
  return `${sayMoment(from, zone, language)} ${to} ${sayMoment(until, zone, language)}`;
}

const EVERY_DAY: Readonly<Record<Language, string>> = { nl: 'elke dag', en: 'any day' };

/** "vrijdag, 12.00–24.00", "any day, 08:00–12:00". */
function sayHours(begins: string, ends: string, weekdays: string, language: Language): string {
  const days = weekdays
    .split(',')
    .filter((each) => each !== '')
    .map((each) => weekdayName(Number(each), language));
  const when = days.length === 0 ? EVERY_DAY[language] : days.join(', ');
  return `${when}, ${sayClock(begins, language)}–${sayClock(ends, language)}${language === 'nl' ? ' uur' : ''}`;
}
