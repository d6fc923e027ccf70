import type { DayOff } from '../hours/working-hours.ts';
import { takingPart } from '../taking-part.ts';
import type { DayToMind } from './clash.ts';
import type { LookedThrough } from './diary-of.ts';

/** Whole days in calendars that take no time. */
type WithDays = Pick<LookedThrough, 'calendars' | 'entries'>;

const BIRTHDAYS = /verjaardag|birthday|geburtstag|anniversaire/i;
const HOLIDAYS = /feestdag|vakantiedag|holiday|feiertag|jours? f[ée]ri/i;

/** What a birthday is called around the name of whose it is. */
const AROUND =
  /verjaardag( van)?|is jarig|jarig|birthday( of)?|['’]s\b|\(\s*\d{0,4}\s*\)|[🎂🎉🎈]/giu;

/** Whose birthdays stand in the diary: whole days that say so, or in a calendar that does. */
export function birthdaysIn(look: WithDays): readonly DayToMind[] {
  const found = wholeDays(look)
    .filter(
      ({ entry, title }) =>
        BIRTHDAYS.test(title) ||
        BIRTHDAYS.test(entry.occurrence.summary ?? '') ||
        /jarig/i.test(entry.occurrence.summary ?? ''),
    )
    .flatMap(({ entry }): readonly DayToMind[] => {
      const name = (entry.occurrence.summary ?? '').replaceAll(AROUND, ' ').replaceAll(/\s+/g, ' ');
      const bare = name
        .trim()
        .replaceAll(/^[-–:,]+|[-–:,]+$/g, '')
        .trim();
      if (bare === '') return [];
      const date = entry.occurrence.start.slice(0, 10);
      return [{ date, name: bare, address: addressOf(bare, look.entries) }];
    });
  return found;
}

/** Days off that a calendar of holidays knows of: it has taken the place of the law of a country. */
export function holidaysIn(look: WithDays): readonly DayOff[] {
  return wholeDays(look)
    .filter(({ title }) => HOLIDAYS.test(title))
    .map(({ entry }) => {
      const name = entry.occurrence.summary ?? '';
      return { date: entry.occurrence.start.slice(0, 10), names: { nl: name, en: name } };
    });
}

function wholeDays({ calendars, entries }: WithDays) {
  const titles = new Map(
    calendars.filter(({ counts }) => !counts).map(({ name, title }) => [name, title]),
  );
  return entries.flatMap((entry) => {
    const title = titles.get(entry.calendar);
    const { allDay, summary } = entry.occurrence;
    return title === undefined || !allDay || entry.hidden || summary === null
      ? []
      : [{ entry, title }];
  });
}

/** His address, where he takes part in something: then it is about him, and not about the family. */
function addressOf(name: string, entries: WithDays['entries']): string | null {
  const wanted = name.toLowerCase();
  for (const { traits, hidden } of entries) {
    const him = takingPart(traits).find((one) => one.name.toLowerCase() === wanted);
    if (him !== undefined && !hidden) return him.address;
  }
  return null;
}
