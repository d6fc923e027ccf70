import { listed } from '../../text/phrases.ts';
import type { Language } from '../../text/words.ts';
import { sayDay, weekdayName } from '../../time/say-date.ts';
import type { StandingOrder } from '../order.ts';

/** A standing order as a clause; read again it is the same order. */
export function sayStanding(
  { rule, period }: Pick<StandingOrder, 'rule' | 'period'>,
  language: Language,
): string {
  const nl = language === 'nl';
  const when = periodWords(period, language);
  if (rule.rule === 'first')
    return nl
      ? `${capitalised(rule.topic)} gaat voor ${when}`
      : `${capitalised(rule.topic)} goes first ${when}`;
  const { weekdays, hours } = rule;
  const days =
    weekdays === null
      ? ''
      : `${nl ? 'op' : 'on'} ${listed(
          weekdays.map((day) => `${weekdayName(day, language)}${nl ? 'en' : 's'}`),
          language,
        )} `;
  return `${nl ? 'Geen afspraken' : 'No appointments'} ${days}${hoursWords(hours, language)}${when}`;
}

function hoursWords(
  hours: { readonly from: string; readonly until: string } | null,
  language: Language,
): string {
  if (hours === null) return '';
  const nl = language === 'nl';
  const at = (clock: string): string => (nl ? clock.replace(':', '.').replace(/^0/, '') : clock);
  const unit = nl ? ' uur' : '';
  if (hours.from === '00:00') return `${nl ? 'voor' : 'before'} ${at(hours.until)}${unit} `;
  if (hours.until === '24:00') return `${nl ? 'na' : 'after'} ${at(hours.from)}${unit} `;
  const [from, until] = [at(hours.from), at(hours.until)];
  return nl ? `tussen ${from} en ${until} uur ` : `between ${from} and ${until} `;
}

function periodWords({ from, until }: StandingOrder['period'], language: Language): string {
  const day = (iso: string): string => {
    const date = Temporal.PlainDate.from(iso);
    return sayDay(date, language, { year: true });
  };
  const last = Temporal.PlainDate.from(until).subtract({ days: 1 }).toString();
  return language === 'nl'
    ? `van ${day(from)} tot en met ${day(last)}`
    : `from ${day(from)} through ${day(last)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
