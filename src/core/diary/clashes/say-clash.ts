import { say } from '../../text/words.ts';
import type { Language } from '../../text/words.ts';
import type { Zone } from '../../time/instant.ts';
import { sayMoment, sayTime } from '../../time/say-date.ts';
import type { Reason } from '../availability/asking/reason.ts';
import { capital, listed, sayNumber } from '../../text/phrases.ts';
import { sayMinutes } from '../../time/when/say/say-length.ts';
import { told } from '../availability/say-values.ts';
import type { Span } from '../span.ts';
import type { Clash, Clashes, Cure } from './clash.ts';
import { clashWords } from './words.ts';

/** What is wrong, as a sentence; times on the clock of the reader's zone. */
export function sayClash({ reason }: Clash, zone: Zone, language: Language): string {
  return spoken('clash', reason, zone, language);
}

/** What could be done about it, as a sentence. */
export function sayCure({ reason }: Cure, zone: Zone, language: Language): string {
  return spoken('cure', reason, zone, language);
}

/** What was asked for and is not among the clashes, as sentences: none where all of it is. */
export function sayLeftOut(
  { more, until }: Clashes,
  within: Span,
  zone: Zone,
  language: Language,
): readonly string[] {
  const count = sayNumber(more, language);
  const moment = sayMoment(until, zone, language);
  return [
    ...(more > 0 ? [say(clashWords, { key: 'clash.more', values: { count } }, language)] : []),
    ...(until < within.until
      ? [say(clashWords, { key: 'clash.looked-until', values: { moment } }, language)]
      : []),
  ];
}

/** Values that stand for the title of an event. */
const TITLES = ['what', 'one', 'other', 'third'] as const;

function spoken(table: string, { key, values }: Reason, zone: Zone, language: Language): string {
  const found = told(values, zone, language);
  const written: Record<string, string> = { ...found, ...counted(values, language) };
  for (const name of TITLES) {
    const title = values[name];
    if (title === undefined) continue;
    const unnamed = say(clashWords, { key: 'clash.appointment', values: {} }, language);
    written[name] = title === '' ? unnamed : quoted(String(title), language);
  }
  if (typeof values['rest'] === 'number') {
    const rest = say(
      clashWords,
      { key: 'clash.rest', values: { rest: written['rest'] ?? '' } },
      language,
    );
    const titles = TITLES.flatMap((name) => (values[name] ? (written[name] ?? []) : []));
    written['titles'] = listed([...titles, rest], language);
  }
  if (typeof values['at'] === 'number') written['time'] = sayTime(values['at'], zone, language);
  for (const name of Object.keys(written).filter((each) => !/^[A-Z]/.test(each)))
    written[capital(name)] = capital(written[name] ?? '');
  return capital(say(clashWords, { key: `${table}.${key}`, values: written }, language));
}

/** Titles are somebody else's words, and stand as such. */
function quoted(title: string, language: Language): string {
  return language === 'nl' ? `„${title}”` : `“${title}”`;
}

const APPOINTMENTS: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['afspraak', 'afspraken'],
  en: ['appointment', 'appointments'],
};

function counted(values: Reason['values'], language: Language): Readonly<Record<string, string>> {
  const { count, room, rest } = values;
  const found: Record<string, string> = {};
  if (typeof count === 'number') {
    found['count'] = `${sayNumber(count, language)} ${APPOINTMENTS[language][count === 1 ? 0 : 1]}`;
    const are = language === 'nl' ? ['is', 'zijn'] : ['is', 'are'];
    found['are'] = are[count === 1 ? 0 : 1] ?? '';
  }
  if (typeof rest === 'number') found['rest'] = sayNumber(rest, language);
  if (typeof room === 'number') {
    found['room'] =
      room <= 0 ? (language === 'nl' ? 'geen tijd' : 'no time') : sayMinutes(room, language);
    found['is'] = 'is';
  }
  return found;
}
