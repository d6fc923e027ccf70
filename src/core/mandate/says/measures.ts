import type { Money } from '../../act.ts';
import { monthName, weekdayName } from '../../time/say-date.ts';
import { listed } from '../../text/phrases.ts';
import type { Language } from '../../text/words.ts';
import type { Period, Span, Window } from '../mandate.ts';

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** "€ 1.000,50" in Dutch, "€1,000.50" in English. */
export function money({ minor, currency }: Money, language: Language): string {
  const [thousand, cent] = language === 'nl' ? ['.', ','] : [',', '.'];
  const whole = String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, thousand);
  const cents = minor % 100 === 0 ? '' : cent + String(minor % 100).padStart(2, '0');
  const sign = SIGNS[currency] ?? currency;
  return `${sign}${language === 'nl' ? ' ' : ''}${whole}${cents}`;
}

/** "up to € 500", and "under € 500" where the limit lies a cent below a round amount. */
export function upTo(limit: Money, language: Language): string {
  const round = limit.minor % 100 === 99;
  const amount = money(round ? { ...limit, minor: limit.minor + 1 } : limit, language);
  if (language === 'nl') return `${round ? 'onder de' : 'tot'} ${amount}`;
  return `${round ? 'under' : 'up to'} ${amount}`;
}

/** "above € 500", and "from € 500" where the limit lies a cent below. */
export function above(limit: Money, language: Language): string {
  const round = limit.minor % 100 === 99;
  const amount = money(round ? { ...limit, minor: limit.minor + 1 } : limit, language);
  if (language === 'nl') return `${round ? 'vanaf' : 'boven de'} ${amount}`;
  return `${round ? 'from' : 'above'} ${amount}`;
}

const PERIODS = {
  nl: { day: 'per dag', week: 'per week', month: 'per maand', year: 'per jaar' },
  en: { day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
} as const satisfies Record<Language, Record<Period, string>>;

export function per(period: Period, language: Language): string {
  return PERIODS[language][period];
}

/** "een half uur", "45 minuten", "2 uur". */
export function minutes(count: number, language: Language): string {
  if (count === 30) return language === 'nl' ? 'een half uur' : 'half an hour';
  if (count === 60) return language === 'nl' ? 'een uur' : 'an hour';
  if (count === 1440) return language === 'nl' ? 'een dag' : 'a day';
  if (count % 1440 === 0) return `${count / 1440} ${language === 'nl' ? 'dagen' : 'days'}`;
  if (count % 60 === 0) return `${count / 60} ${language === 'nl' ? 'uur' : 'hours'}`;
  return `${count} ${language === 'nl' ? 'minuten' : 'minutes'}`;
}

const UNITS = {
  nl: {
    minute: ['minuut', 'minuten'],
    hour: ['uur', 'uur'],
    day: ['dag', 'dagen'],
    'working-day': ['werkdag', 'werkdagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    year: ['jaar', 'jaar'],
  },
  en: {
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    'working-day': ['working day', 'working days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
} as const satisfies Record<Language, Record<Span['unit'], readonly [string, string]>>;

/** "5 werkdagen", "an hour". */
export function span({ count, unit }: Span, language: Language): string {
  if (unit === 'minute' && count === 30) return minutes(30, language);
  const [one, more] = UNITS[language][unit];
  if (count !== 1) return `${count} ${more}`;
  const an = unit === 'hour' ? 'an' : 'a';
  return language === 'nl' ? `een ${one}` : `${an} ${one}`;
}

/** Windows as a letter names them, joined by "en" or "and". */
export function windows(all: readonly Window[], language: Language): string {
  return listed(
    all.map((window) => windowSaid(window, language)),
    language,
  );
}

function windowSaid(window: Window, language: Language): string {
  const days = window.days === undefined ? '' : daysSaid(window.days, language);
  const months = (window.months ?? []).map((month) => monthName(month, language));
  const year = months.length === 0 ? '' : `in ${listed(months, language)}`;
  return [days, hoursSaid(window, language), year].filter((part) => part !== '').join(' ');
}

function daysSaid(days: readonly number[], language: Language): string {
  const key = days.join('');
  if (key === '12345') return language === 'nl' ? 'op werkdagen' : 'on weekdays';
  if (key === '67') return language === 'nl' ? 'in het weekend' : 'at weekends';
  const names = days.map((day) => weekdayName(day, language));
  return language === 'nl'
    ? `op ${listed(names, language)}`
    : `on ${listed(
        names.map((name) => `${name}s`),
        language,
      )}`;
}

function hoursSaid({ from, until }: Window, language: Language): string {
  const time = (clock: string): string =>
    language === 'nl' ? clock.replace(/^0/, '').replace(':', '.') : clock;
  const dutch = language === 'nl';
  if (from !== undefined && until !== undefined) {
    return dutch
      ? `tussen ${time(from)} en ${time(until)} uur`
      : `between ${time(from)} and ${time(until)}`;
  }
  if (from !== undefined) return dutch ? `na ${time(from)} uur` : `after ${time(from)}`;
  if (until !== undefined) return dutch ? `vóór ${time(until)} uur` : `before ${time(until)}`;
  return '';
}

/** An ISO date as "21 december 2026". */
export function date(iso: string, language: Language): string {
  const { day, month, year } = Temporal.PlainDate.from(iso);
  return `${day} ${monthName(month, language)} ${year}`;
}

/** "van … tot en met …", open on either side. */
export function period(
  { from, through }: { readonly from: string; readonly through: string | null },
  language: Language,
): string {
  const dutch = language === 'nl';
  const start = from === '0000-01-01' ? null : date(from, language);
  const end = through === null ? null : date(through, language);
  if (start !== null && start === end) return `${dutch ? 'op' : 'on'} ${start}`;
  if (start !== null && end !== null) {
    return dutch ? `van ${start} tot en met ${end}` : `from ${start} to ${end}`;
  }
  if (start !== null) return dutch ? `vanaf ${start}` : `from ${start}`;
  return dutch ? `tot en met ${end ?? ''}` : `until ${end ?? ''}`;
}
