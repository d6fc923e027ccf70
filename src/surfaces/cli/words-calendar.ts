import type { Words } from '../../core/text/words.ts';

/** What the commands about calendar files say. */
export const calendarWords: Words = {
  'usage.bad-zone': {
    nl: '„{value}” is geen tijdzone. Schrijf bijvoorbeeld Europe/Amsterdam.',
    en: '“{value}” is not a zone. Write, for instance, Europe/Amsterdam.',
  },
  'usage.bad-day': {
    nl: '„{value}” is geen dag of moment. Schrijf het zo: 2026-11-23, 2026-11-23T09:00 of 2026-11-23T08:00:00Z.',
    en: '“{value}” is not a day or a moment. Write it like this: 2026-11-23, 2026-11-23T09:00 or 2026-11-23T08:00:00Z.',
  },
  'usage.empty-window': {
    nl: 'Tussen {from} en {until} ligt geen tijd: --until moet na --from komen.',
    en: 'There is no time between {from} and {until}: --until must come after --from.',
  },
  'occurrences.none': {
    nl: 'In die tijd vindt er niets plaats.',
    en: 'Nothing takes place in that time.',
  },
  'occurrences.no-calendar': {
    nl: 'In {file} staat geen agenda. Een agendabestand begint met BEGIN:VCALENDAR.',
    en: 'There is no calendar in {file}. A calendar file begins with BEGIN:VCALENDAR.',
  },
  'occurrences.remark': {
    nl: 'Opgevallen in het bestand: {what}: {why}. De rest is gewoon gelezen.',
    en: 'Noticed in the file: {what}: {why}. The rest was read as usual.',
  },
  'occurrences.cut': {
    nl: 'Van {uid} is vanaf {moment} niet bekend wanneer het plaatsvindt ({why}). De rest staat er volledig.',
    en: 'From {moment} on it is not known when {uid} takes place ({why}). The rest is complete.',
  },
  'occurrences.too-large': {
    nl: '{file} is groter dan {size} MB. Het begin is gelezen, de rest niet; splits het bestand om alles te zien.',
    en: '{file} is larger than {size} MB. Its beginning was read, the rest was not; split the file to see everything.',
  },
  'occurrences.too-many': {
    nl: 'Er is meer dan hier wordt getoond: na {count} is gestopt. Vraag een kortere tijd.',
    en: 'There is more than is shown here: it stopped after {count}. Ask for a shorter time.',
  },
};
