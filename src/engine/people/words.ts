import type { Words } from '../../core/text/words.ts';

/** What the engine says of people's clocks. */
export const personWords = {
  'person.zone-unknown': {
    nl: 'In welke tijdzone {name} leeft, is niet bekend.',
    en: 'In which time zone {name} lives is not known.',
  },
  'person.zone-said': {
    nl: '{name} leeft op de klok van {zone}, zo is op {when} gezegd. Overdag is daar {day}.',
    en: '{name} lives on the clock of {zone}, as was said on {when}. Daytime there is {day}.',
  },
  'person.zone-read': {
    nl: '{name} leeft op de klok van {zone}, zo blijkt uit eigen post van {when} ({arrival}). Overdag is daar {day}.',
    en: '{name} lives on the clock of {zone}, as his or her own mail of {when} shows ({arrival}). Daytime there is {day}.',
  },
} as const satisfies Words;
