import type { Words } from '../../core/text/words.ts';

/** What the engine says of calendars elsewhere and of what is written into the diary. */
export const diaryEngineWords: Words = {
  'engine.calendar-gone': {
    nl: 'De agenda “{calendar}” bestaat daar niet meer. Wat wij ervan weten, blijft staan en telt mee tot u zegt dat het weg mag: secretaris calendar remove {name}',
    en: 'The calendar “{calendar}” no longer exists there. What we know of it stays and counts until you say that it may go: secretaris calendar remove {name}',
  },
  'engine.calendar-back': {
    nl: 'De agenda “{calendar}” is er weer; wij lezen haar bij.',
    en: 'The calendar “{calendar}” is there again; we read what was missed.',
  },
  'engine.calendar-troubled-one': {
    nl: 'In de agenda “{calendar}” is één afspraak niet te gebruiken. {why} De rest is gewoon gelezen.',
    en: 'One event in the calendar “{calendar}” cannot be used. {why} The rest was read as usual.',
  },
  'engine.calendar-troubled': {
    nl: 'In de agenda “{calendar}” zijn {count} afspraken niet te gebruiken. De eerste: {why} De rest is gewoon gelezen.',
    en: '{count} events in the calendar “{calendar}” cannot be used. The first: {why} The rest was read as usual.',
  },
  'import.dropped-no-start': {
    nl: 'Niet gebruikt: {what} (er staat niet in wanneer het begint).',
    en: 'Not used: {what} (it does not say when it begins).',
  },
  'import.dropped-no-time': {
    nl: 'Niet gebruikt: {what} (er staat geen leesbare tijd bij {detail}).',
    en: 'Not used: {what} (there is no time that can be read at {detail}).',
  },
  'import.dropped-no-calendar': {
    nl: 'Er staat geen agenda in dit bestand.',
    en: 'There is no calendar in this file.',
  },
  'import.dropped-line': {
    nl: 'Niet gebruikt: {what} (een regel is niet te lezen: {detail}).',
    en: 'Not used: {what} (a line cannot be read: {detail}).',
  },
  'import.dropped-rule': {
    nl: 'Niet gebruikt: {what} (de herhaling is niet te lezen: {detail}).',
    en: 'Not used: {what} (how it recurs cannot be read: {detail}).',
  },
  'import.dropped-too-long': {
    nl: 'Er staat te veel in dit bestand; de rest is weggelaten.',
    en: 'There is too much in this file; the rest was left out.',
  },
  'import.dropped-too-many': {
    nl: '{what} is te groot; wat er te veel was, is weggelaten.',
    en: '{what} is too large; what was too much was left out.',
  },
  'import.dropped-other': {
    nl: 'Niet gebruikt: {what} (dit deel kennen wij niet).',
    en: 'Not used: {what} (we do not know this part).',
  },
  'import.dropped-zone': {
    nl: 'De tijdzone “{detail}” van {what} kennen wij niet; de tijd is genomen zoals zij er staat.',
    en: 'We do not know the time zone “{detail}” of {what}; the time was taken as it stands there.',
  },
  'import.dropped-twice': {
    nl: '{what} staat er twee keer in; de laatste geldt.',
    en: '{what} is in it twice; the later one holds.',
  },
  'import.dropped-no-uid': {
    nl: '{what} heeft geen eigen kenmerk (UID); wij kennen het voortaan aan zijn inhoud.',
    en: '{what} has no identifier (UID) of its own; from now on we know it by its content.',
  },
  'engine.event-waits': {
    nl: '“{act}” kan nog niet: de agendaserver is er niet. Het wacht en gebeurt zodra hij er weer is; u hoeft niets te doen.',
    en: '“{act}” cannot be done yet: the calendar server is away. It waits and is done as soon as the server is back; you need do nothing.',
  },
  'engine.event-after-all': {
    nl: '“{act}”, waarop we wachtten, is nu gedaan.',
    en: '“{act}”, which had to wait, has now been done.',
  },
  'engine.event-given-up': {
    nl: '“{act}” is niet gelukt: de agendaserver bleef weg. Er is niets veranderd; geeft u de opdracht opnieuw als hij er weer is.',
    en: '“{act}” did not succeed: the calendar server stayed away. Nothing was changed; please give the order again when it is back.',
  },
  'engine.event-changed-meanwhile': {
    nl: '“{act}” is niet gedaan: iemand anders heeft deze afspraak intussen veranderd. Er is niets overschreven. Wat er nu staat en wat wij wilden, ziet u met: secretaris why {id}',
    en: '“{act}” was not done: somebody else has changed this event in the meantime. Nothing was overwritten. What stands there now and what we meant you see with: secretaris why {id}',
  },
  'engine.event-refused': {
    nl: '“{act}” is niet gedaan. {why} Er is niets veranderd.',
    en: '“{act}” was not done. {why} Nothing was changed.',
  },
};
