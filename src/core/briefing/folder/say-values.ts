import { inBoth, type Both, type Language } from '../../text/words.ts';
import { listed } from '../../text/phrases.ts';
import { sayDateFrom, sayMoment, sayTime } from '../../time/say-date.ts';
import { inZone, type Instant, type Zone } from '../../time/instant.ts';

/** Longest piece of somebody's own words in a line of a briefing. */
const PIECE = 160;

/** A date as one says it today, in both languages. */
export function dateIn(at: Instant, now: Instant, zone: Zone): Both {
  return inBoth((language) => sayDateFrom(at, now, zone, language));
}

/** A moment with weekday, date and time. */
export function momentIn(at: Instant, zone: Zone): Both {
  return inBoth((language) => sayMoment(at, zone, language));
}

/** The time of day; with the date where that is another than the day spoken of. */
function timeIn(at: Instant, day: string, zone: Zone): Both {
  const same = inZone(at, zone).toPlainDate().toString() === day;
  return inBoth((language) => (same ? sayTime(at, zone, language) : sayMoment(at, zone, language)));
}

/** `10.00–11.00 uur`, `10:00–11:00`. */
export function hoursIn(
  { from, until }: { readonly from: Instant; readonly until: Instant },
  zone: Zone,
): Both {
  return inBoth((language) => sayHours(from, until, zone, language));
}

/** As `hoursIn`; where it begins or ends on another day than this, with the day. */
export function hoursOn(
  day: string,
  span: { readonly from: Instant; readonly until: Instant },
  zone: Zone,
): Both {
  const isOn = (at: Instant): boolean => inZone(at, zone).toPlainDate().toString() === day;
  if (isOn(span.from) && isOn(span.until)) return hoursIn(span, zone);
  const [from, until] = [timeIn(span.from, day, zone), timeIn(span.until, day, zone)];
  return inBoth((language) => `${from[language]} – ${until[language]}`);
}

export function sayHours(from: Instant, until: Instant, zone: Zone, language: Language): string {
  const begins = sayTime(from, zone, language).replace(' uur', '');
  return `${begins}–${sayTime(until, zone, language)}`;
}

/** Names in one breath. */
export function namesIn(names: readonly string[]): Both {
  return inBoth((language) => listed(names, language));
}

/** How often somebody was reminded. */
export function chasesIn(times: number): Both {
  if (times === 0) return { nl: 'Nog niet herinnerd', en: 'Not reminded yet' };
  if (times === 1) return { nl: 'Eenmaal herinnerd', en: 'Reminded once' };
  if (times === 2) return { nl: 'Tweemaal herinnerd', en: 'Reminded twice' };
  return { nl: `${times} keer herinnerd`, en: `Reminded ${times} times` };
}

/** Somebody's own words on one line, without the point they end in. */
export function piece(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const short = line.length <= PIECE ? line : `${line.slice(0, PIECE).trimEnd()}…`;
  return short.replace(/[.;:,]+$/, '');
}
