import { say } from '../../text/words.ts';
import type { Language } from '../../text/words.ts';
import type { Zone } from '../../time/instant.ts';
import { sayTime } from '../../time/say-date.ts';
import type { Reason } from '../availability/asking/reason.ts';
import { capital } from '../../text/phrases.ts';
import { sayMinutes } from '../../time/when/say/say-length.ts';
import { told } from '../availability/say-values.ts';
import type { Clash, Cure } from './clash.ts';
import { clashWords } from './words.ts';

/** What is wrong, as a sentence; times on the clock of the reader's zone. */
export function sayClash({ reason }: Clash, zone: Zone, language: Language): string {
  return spoken('clash', reason, zone, language);
}

/** What could be done about it, as a sentence. */
export function sayCure({ reason }: Cure, zone: Zone, language: Language): string {
  return spoken('cure', reason, zone, language);
}

/** Values that stand for the title of an event. */
const TITLES = ['what', 'one', 'other'] as const;

function spoken(table: string, { key, values }: Reason, zone: Zone, language: Language): string {
  const found = told(values, zone, language);
  const written: Record<string, string> = { ...found, ...counted(values, language) };
  for (const name of TITLES) {
    const title = values[name];
    if (title === undefined) continue;
    const unnamed = say(clashWords, { key: 'clash.appointment', values: {} }, language);
    written[name] = title === '' ? unnamed : quoted(String(title), language);
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
  const { count, room } = values;
  const found: Record<string, string> = {};
  if (typeof count === 'number') {
    found['count'] = `${count} ${APPOINTMENTS[language][count === 1 ? 0 : 1]}`;
    const are = language === 'nl' ? ['is', 'zijn'] : ['is', 'are'];
    found['are'] = are[count === 1 ? 0 : 1] ?? '';
  }
  if (typeof room === 'number') {
    found['room'] =
      room <= 0 ? (language === 'nl' ? 'geen tijd' : 'no time') : sayMinutes(room, language);
    found['is'] = 'is';
  }
  return found;
}
