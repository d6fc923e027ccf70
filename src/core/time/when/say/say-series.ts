import type { Language } from '../../../text/words.ts';
import { monthName, sayDay, weekdayName } from '../../say-date.ts';
import type { WhenValue } from '../find.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A rule by its parts (RFC 5545 3.3.10). */
function partsOf(rule: string): ReadonlyMap<string, string> {
  return new Map(
    rule.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, value] as const;
    }),
  );
}

/** What comes again, in words: "elke eerste maandag van de maand om 10.00 uur". */
export function saySeries(value: WhenValue, language: Language): string {
  const parts = partsOf(value.rule ?? '');
  const said = [sayFrequency(parts, language)];
  const { from } = value;
  if (from !== null && from.length > 10) said.push(sayHours(from, value.duration, language));
  const until = parts.get('UNTIL');
  if (until !== undefined) {
    const last = sayDay(Temporal.PlainDate.from(until.slice(0, 8)), language, { year: true });
    said.push(language === 'nl' ? `tot en met ${last}` : `until ${last}`);
  }
  const count = parts.get('COUNT');
  if (count !== undefined) said.push(language === 'nl' ? `, ${count} keer` : `, ${count} times`);
  return said.join(' ').replace(' ,', ',');
}

function sayHours(from: string, duration: string | undefined, language: Language): string {
  const start = Temporal.PlainTime.from(from.slice(11));
  const clock = (time: Temporal.PlainTime): string => {
    const minute = String(time.minute).padStart(2, '0');
    return language === 'nl'
      ? `${time.hour}.${minute}`
      : `${String(time.hour).padStart(2, '0')}:${minute}`;
  };
  const end = language === 'nl' ? ' uur' : '';
  if (duration === undefined) {
    return `${language === 'nl' ? 'om' : 'at'} ${clock(start)}${end}`;
  }
  const until = clock(start.add(Temporal.Duration.from(duration)));
  return language === 'nl'
    ? `van ${clock(start)} tot ${until}${end}`
    : `from ${clock(start)} to ${until}`;
}

const NTH = {
  nl: ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde'],
  en: ['', 'first', 'second', 'third', 'fourth', 'fifth'],
} as const;

function sayFrequency(parts: ReadonlyMap<string, string>, language: Language): string {
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const byDay = parts.get('BYDAY')?.split(',') ?? [];
  const nth = byDay.map((day) => Number(day.slice(0, -2) || 0));
  const weekdays = byDay.map((day) => DAYS.indexOf(day.slice(-2)) + 1);
  const monthDay = parts.get('BYMONTHDAY');
  const month = parts.get('BYMONTH');
  if (nth.some((each) => each !== 0)) {
    return sayNth(nth, weekdays[0] ?? 1, month === undefined ? null : Number(month), language);
  }
  if (month !== undefined && monthDay !== undefined) {
    const day = `${monthDay} ${monthName(Number(month), language)}`;
    return language === 'nl' ? `elk jaar op ${day}` : `every year on ${day}`;
  }
  if (monthDay !== undefined) return sayMonthDay(Number(monthDay), language);
  if (weekdays.length > 0) return sayWeekdays(weekdays, interval, language);
  return sayEvery(parts.get('FREQ') ?? '', interval, language);
}

function sayNth(
  nth: readonly number[],
  weekday: number,
  month: number | null,
  language: Language,
): string {
  const which = nth
    .map((each) =>
      each < 0 ? (language === 'nl' ? 'laatste' : 'last') : (NTH[language][each] ?? ''),
    )
    .join(language === 'nl' ? ' en ' : ' and ');
  const day = weekdayName(weekday, language);
  if (language === 'nl') {
    return `elke ${which} ${day} van ${month === null ? 'de maand' : monthName(month, language)}`;
  }
  return `every ${which} ${day} of ${month === null ? 'the month' : monthName(month, language)}`;
}

function sayMonthDay(day: number, language: Language): string {
  if (day < 0) {
    return language === 'nl' ? 'de laatste dag van elke maand' : 'the last day of every month';
  }
  const ending =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return language === 'nl' ? `de ${day}e van elke maand` : `the ${day}${ending} of every month`;
}

function sayWeekdays(weekdays: readonly number[], interval: number, language: Language): string {
  const names = weekdays.map((weekday) => weekdayName(weekday, language));
  const last = names.pop() ?? '';
  const and = language === 'nl' ? 'en' : 'and';
  const listed = names.length === 0 ? last : `${names.join(', ')} ${and} ${last}`;
  if (interval === 1) return language === 'nl' ? `elke ${listed}` : `every ${listed}`;
  return language === 'nl'
    ? `elke ${interval} weken op ${listed}`
    : `every ${interval} weeks on ${listed}`;
}

const UNITS: Readonly<Record<string, Readonly<Record<Language, readonly [string, string]>>>> = {
  DAILY: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  WEEKLY: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  MONTHLY: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  YEARLY: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
  HOURLY: { nl: ['uur', 'uur'], en: ['hour', 'hours'] },
  MINUTELY: { nl: ['minuut', 'minuten'], en: ['minute', 'minutes'] },
  SECONDLY: { nl: ['seconde', 'seconden'], en: ['second', 'seconds'] },
};

/** Words of which the article is "het". */
const NEUTER = new Set(['jaar', 'uur']);

function sayEvery(frequency: string, interval: number, language: Language): string {
  const [one, more] = UNITS[frequency]?.[language] ?? ['', ''];
  if (language === 'en') return interval === 1 ? `every ${one}` : `every ${interval} ${more}`;
  if (interval === 1) return `${NEUTER.has(one) ? 'elk' : 'elke'} ${one}`;
  return `elke ${interval} ${more}`;
}
