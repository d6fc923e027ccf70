import type { Words } from '../../../core/text/words.ts';

/** What is said of meetings between principals of one office. */
export const colleagueWords: Words = {
  'diary.reserve': {
    nl: '„{title}” wordt vastgehouden: {when}. Het staat zodra er een ja is van {names}.',
    en: '“{title}” is held: {when}. It stands as soon as there is a yes from {names}.',
  },
  'diary.reserve-move': {
    nl: 'Voor „{title}” wordt {when} vastgehouden. Het verhuist zodra er een ja is van {names}.',
    en: '{when} is held for “{title}”. It moves there as soon as there is a yes from {names}.',
  },
  'diary.reserve-asks': {
    nl: 'Het secretariaat van {who} wordt gevraagd de tijd voor „{title}” vast te houden; dit blijft binnen het kantoor.',
    en: 'The desk of {who} is asked to keep the time for “{title}”; this stays inside the office.',
  },
  'diary.reserve-invites': {
    nl: '{who} wordt uitgenodigd voor „{title}” zodra de collega’s hebben ingestemd.',
    en: '{who} is invited to “{title}” once the colleagues have agreed.',
  },
  'diary.reserve-tells': {
    nl: '{who} krijgt bericht over „{title}” zodra de collega’s hebben ingestemd.',
    en: '{who} is told about “{title}” once the colleagues have agreed.',
  },
  'diary.colleague-taken': {
    nl: '{who} is dan bezet: {when}. Waarmee, is hier niet bekend.',
    en: '{who} is taken then: {when}. By what is not known here.',
  },
  'diary.colleague-unknown': {
    nl: 'Of {who} dan vrij is, is hier niet bekend; het eigen secretariaat wordt eerst gevraagd.',
    en: 'Whether {who} is free then is not known here; the desk concerned is asked first.',
  },
  'diary.found-together': {
    nl: 'Dan kunt u, en voor zover die agenda’s tonen ook {names}:\n{list}',
    en: 'You can then, and as far as those diaries show so can {names}:\n{list}',
  },
  'diary.found-partly': {
    nl: 'Dan kunt u, en voor zover die agenda’s tonen ook {together}; of het {names} schikt, is nog niet bekend:\n{list}',
    en: 'You can then, and as far as those diaries show so can {together}; whether it suits {names} is not known yet:\n{list}',
  },
  'diary.reserved-free': {
    nl: '{who} (dit kantoor) vraagt uw tijd voor „{title}”, {when}. U bent dan vrij; de tijd wordt vastgehouden tot u beslist.',
    en: '{who} (of this office) asks for your time for “{title}”, {when}. You are free then; the time is held until you decide.',
  },
  'diary.reserved-taken': {
    nl: '{who} (dit kantoor) vraagt uw tijd voor „{title}”, {when}. Dan staat er al iets.',
    en: '{who} (of this office) asks for your time for “{title}”, {when}. There is something then already.',
  },
  'diary.reserved-unknown': {
    nl: '{who} (dit kantoor) vraagt uw tijd voor „{title}”, {when}. Of u dan vrij bent, is niet bekend: niet elke agenda kon worden gelezen. Er ligt geen antwoord klaar.',
    en: '{who} (of this office) asks for your time for “{title}”, {when}. Whether you are free then is not known: not every calendar could be read. No answer lies ready.',
  },
  'diary.reserved-past': {
    nl: '{who} (dit kantoor) vraagt uw tijd voor „{title}”, {when}. Dat is al voorbij.',
    en: '{who} (of this office) asks for your time for “{title}”, {when}. That is over already.',
  },
  'diary.reserve-booked': {
    nl: 'Er is een ja van {who}: „{title}” staat, {when}.',
    en: 'There is a yes from {who}: “{title}” stands, {when}.',
  },
  'diary.reserve-agreed': {
    nl: 'Er is een ja van {who} op {when} voor „{title}”; het verhuist.',
    en: 'There is a yes from {who} to {when} for “{title}”; it moves.',
  },
  'diary.reserve-confirms': {
    nl: 'Het secretariaat van {who} hoort dat „{title}” staat.',
    en: 'The desk of {who} is told that “{title}” stands.',
  },
  'diary.reserve-refused': {
    nl: 'Er kwam een nee van {who}: „{title}”, {when}. De tijd is bij iedereen vrijgegeven; er staat niets.',
    en: 'There was a no from {who}: “{title}”, {when}. The time is released everywhere; nothing stands.',
  },
  'diary.reserve-refused-move': {
    nl: 'Er kwam een nee van {who} op {when}; „{title}” blijft waar het stond.',
    en: 'There was a no from {who} to {when}; “{title}” stays where it was.',
  },
  'diary.reserve-instead': {
    nl: 'Voor „{title}” kan iedereen wel op {when}, voor zover de agenda’s tonen.',
    en: 'For “{title}” everybody can on {when}, as far as the diaries show.',
  },
  'diary.reserve-withdraw': {
    nl: 'De tijd voor „{title}” met {who}, {when}, wordt weer vrijgegeven.',
    en: 'The time for “{title}” with {who}, {when}, is released again.',
  },
  'diary.reserve-release-told': {
    nl: 'Het secretariaat van {who} hoort dat de tijd voor „{title}” vrij is.',
    en: 'The desk of {who} is told that the time for “{title}” is free.',
  },
  'diary.reserve-lapsed': {
    nl: 'Er kwam niet op tijd een antwoord van {who}: „{title}”, {when}. De tijd is bij iedereen vrijgegeven.',
    en: 'No answer came in time from {who}: “{title}”, {when}. The time is released everywhere.',
  },
  'diary.reserve-undecided': {
    nl: 'U hebt niet op tijd beslist over „{title}” van {who}, {when}. De tijd is vrijgegeven.',
    en: 'You did not decide in time on “{title}” of {who}, {when}. The time is released.',
  },
  'diary.reserve-in-doubt': {
    nl: 'U zei ja tegen „{title}”; het secretariaat van {who} wordt gevraagd hoe het staat.',
    en: 'You said yes to “{title}”; the desk of {who} is asked how it stands.',
  },
  'diary.reserve-stands': {
    nl: '„{title}” met {who} staat: {when}.',
    en: '“{title}” with {who} stands: {when}.',
  },
  'diary.reserve-moved': {
    nl: '„{title}” van {who} is verzet zoals u goedvond: {when}.',
    en: '“{title}” of {who} has moved as you agreed: {when}.',
  },
  'diary.reserve-withdrawn': {
    nl: '{who} heeft „{title}” ingetrokken: {when}. De tijd is vrijgegeven.',
    en: '{who} has withdrawn “{title}”: {when}. The time is released.',
  },
  'diary.reserve-unknown-here': {
    nl: '{who} vraagt hoe een afspraak staat die hier niet meer staat; het antwoord is dat zij vervalt.',
    en: '{who} asks how an appointment stands that no longer does here; the answer is that it is off.',
  },
};
