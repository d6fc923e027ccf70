import type { OutgoingMail, Remark } from '../../act.ts';
import { sentence } from '../../text/words.ts';
import type { Language } from '../../text/words.ts';
import { inZone } from '../../time/instant.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { findWhen } from '../../time/when/when.ts';
import type { WhenFind } from '../../time/when/find.ts';
import { ownWords } from '../look.ts';
import type { PresendContext } from './context.ts';
import { languageOf } from './language.ts';

/** What makes a day the last one by which something is to be done. */
const BY = /\b(?:uiterlijk|vóór|voor|tot|binnen|by|before|until|no later than)\s*$/i;

/** A term that is over before the letter leaves: nobody can keep it. */
export function termsPast(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const text = ownWords(mail);
  const today = dayAt(context.now, context.zone);
  return datesIn(text, context.now, context.zone)
    .filter(({ find, day, term }) => day < today && (term || BY.test(text.slice(0, find.start))))
    .map(({ find }) => ({
      weight: 'stop',
      said: sentence('presend.term-past', { written: find.text }),
    }));
}

/**
 * Days and hours that were still to come when a letter was written and are over now that it is to leave: it waited too long.
 * "Morgen" is another day by then.
 */
export function overtaken(
  mail: OutgoingMail,
  {
    writtenAt,
    now,
    zone,
  }: { readonly writtenAt: Instant; readonly now: Instant; readonly zone: Zone },
): readonly Remark[] {
  const [written, today] = [dayAt(writtenAt, zone), dayAt(now, zone)];
  const text = ownWords(mail);
  if (minuteAt(writtenAt, zone) === minuteAt(now, zone)) return [];
  const dates = datesIn(text, writtenAt, zone);
  const hour = hourPast(dates, { writtenAt, now, zone });
  if (hour !== null)
    return [{ weight: 'stop', said: sentence('presend.overtaken', { written: hour }) }];
  if (written >= today) return [];
  const relative = RELATIVE.exec(text)?.[0];
  if (relative !== undefined) {
    return [
      { weight: 'stop', said: sentence('presend.said-of-another-day', { written: relative }) },
    ];
  }
  const past = dates.find(({ day }) => day >= written && day < today);
  if (past === undefined) return [];
  return [{ weight: 'stop', said: sentence('presend.overtaken', { written: past.find.text }) }];
}

/** An hour of the day, or until when, that has come since it was written down. */
function hourPast(
  dates: readonly Dated[],
  {
    writtenAt,
    now,
    zone,
  }: { readonly writtenAt: Instant; readonly now: Instant; readonly zone: Zone },
): string | null {
  const [written, today] = [minuteAt(writtenAt, zone), minuteAt(now, zone)];
  const past = dates.find(({ find: { from, until }, term }) => {
    const hour = (term ? until : from)?.slice(0, 16) ?? '';
    return hour.length > 10 && hour > written && hour <= today;
  });
  return past?.find.text ?? null;
}

function minuteAt(at: Instant, zone: Zone): string {
  return inZone(at, zone).toPlainDateTime().toString().slice(0, 16);
}

const RELATIVE =
  /(?<![\p{L}])(?:vandaag|vanmiddag|vanavond|morgen(?:ochtend|middag|avond)?|overmorgen|today|tonight|this (?:afternoon|evening)|tomorrow)(?![\p{L}])/iu;

interface Dated {
  readonly find: WhenFind;
  /** ISO date; of a term its last day. */
  readonly day: string;
  readonly term: boolean;
}

/** Days that a text writes with their figures; a weekday alone is another one each week. */
function datesIn(text: string, at: Instant, zone: Zone): readonly Dated[] {
  const spoken = languageOf(text);
  // Too short to tell: a date of either is one.
  const languages: readonly Language[] = spoken === null ? ['nl', 'en'] : [spoken];
  const now = inZone(at, zone).toPlainDateTime().toString({ smallestUnit: 'second' });
  const finds = languages.flatMap((language) => findWhen(text, { now, zone, language }));
  const once = new Map(finds.map((find) => [find.start, find]));
  return [...once.values()].flatMap((find): readonly Dated[] => {
    const term = find.kind === 'range' && find.from === null && find.until !== null;
    const day = term ? lastDay(find.until ?? '') : find.from?.slice(0, 10);
    const isDay =
      find.precision === 'day' || find.precision === 'minute' || find.precision === 'hour';
    const isDated = /\d{1,2}[\s./-]\s*(?:\p{L}|\d)|\p{L}\s\d{1,2}\b/u.test(find.text);
    if (day === undefined || !isDay || !isDated) return [];
    if (!term && find.kind !== 'date' && find.kind !== 'datetime') return [];
    return [{ find, day, term }];
  });
}

/** The last day before an open end: ends of days are exclusive, hours are of their own day. */
function lastDay(until: string): string {
  if (until.length > 10) return until.slice(0, 10);
  return Temporal.PlainDate.from(until).subtract({ days: 1 }).toString();
}

function dayAt(at: Instant, zone: Zone): string {
  return inZone(at, zone).toPlainDate().toString();
}
