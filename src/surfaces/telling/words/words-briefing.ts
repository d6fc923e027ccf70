import type { Words } from '../../../core/text/words.ts';

/** What can go wrong with a briefing. */
export const briefingTroubleWords: Words = {
  'signal-unknown': {
    nl: 'Er is geen signaal met nummer {number}. Kijk met: secretaris morning',
    en: 'There is no signal with number {number}. See: secretaris morning',
  },
  'no-talk': {
    nl: 'Er is nog geen agenda voor een weekoverleg gemaakt, of er is niets over de volmacht besloten. De agenda ligt in de dagmap van de dag ervoor; wanneer het overleg is, zegt: secretaris briefing settings',
    en: 'No agenda for a weekly talk was made yet, or nothing was decided about the mandate. The agenda lies in the folder of the day before; when the talk is, says: secretaris briefing settings',
  },
  'paper-gone': {
    nl: 'In de dagmap van {day} ligt geen stuk met nummer {number}, of het is er niet meer. Kijk met: secretaris folder {day}',
    en: 'There is no paper with number {number} in the folder of {day}, or it is no longer there. See: secretaris folder {day}',
  },
  'file-in-the-way': {
    nl: 'Op {path} staat al een bestand. Er is niets overschreven; kies een andere naam.',
    en: 'There is a file at {path} already. Nothing was overwritten; choose another name.',
  },
};
