import type { Words } from '../../core/text/words.ts';

/** What the command line says of the diary. */
export const diaryCliWords: Words = {
  'print.nothing-on': { nl: 'Er staat niets in de agenda.', en: 'There is nothing in the diary.' },
  'print.all-day': { nl: 'hele dag', en: 'all day' },
  'print.taken': { nl: '(bezet)', en: '(taken)' },
  'print.clashes': { nl: 'Wat botst', en: 'What clashes' },
  'print.holds': { nl: 'Vastgehouden', en: 'Held' },
  'print.hold': {
    nl: '{what} voor {who}: {when}; vervalt {until}',
    en: '{what} for {who}: {when}; lapses {until}',
  },
  'print.no-clashes': { nl: 'Er botst niets.', en: 'Nothing clashes.' },
  'print.provisional': { nl: '(onder voorbehoud)', en: '(provisional)' },
  'print.cancelled': { nl: '(vervallen)', en: '(cancelled)' },
  'print.clock-of': { nl: 'Tijden: {zone}.', en: 'Times: {zone}.' },
  'print.readings': { nl: 'Bedoelt u:', en: 'Do you mean:' },
  'print.would-do': { nl: 'Dit zou er gebeuren:', en: 'This would be done:' },
  'print.agree': { nl: 'Akkoord? {command}', en: 'Agreed? {command}' },
  'print.agree-but': {
    nl: 'Of een deel: secretaris agree {id} "ja, behalve 3"',
    en: 'Or some of it: secretaris agree {id} "yes, except 3"',
  },
  'print.rests-on-points': { nl: 'rust op {numbers}', en: 'rests on {numbers}' },
  'print.state-done': { nl: 'gedaan', en: 'done' },
  'print.state-permitted': { nl: 'toegestaan', en: 'permitted' },
  'print.state-started': { nl: 'bezig', en: 'under way' },
  'print.state-wait': { nl: 'gebeurt straks', en: 'will be done' },
  'print.state-refused': { nl: 'geweigerd', en: 'refused' },
  'print.state-failed': { nl: 'mislukt', en: 'failed' },
  'print.state-unknown': { nl: 'onzeker', en: 'uncertain' },
  'print.state-withdrawn': { nl: 'ingetrokken', en: 'withdrawn' },
  'print.state-kept': { nl: 'klaargelegd', en: 'put ready' },
  'print.proven': { nl: 'Beter kan het niet.', en: 'It cannot be done better.' },
  'print.not-proven': {
    nl: 'Dit is het beste dat in die tijd is gevonden.',
    en: 'This is the best that was found in that time.',
  },
  'usage.arrange': {
    nl: 'Noem een bestand met afspraken (JSON) of een dag: secretaris arrange --lost 2026-12-10',
    en: 'Name a file with meetings (JSON) or a day: secretaris arrange --lost 2026-12-10',
  },
  'print.journey': { nl: 'Van {from} naar {to}: {said}.', en: 'From {from} to {to}: {said}.' },
  'print.journey-learnt': {
    nl: 'Onthouden. Van {from} naar {to} was het {before}; nu {said}.',
    en: 'Remembered. From {from} to {to} it was {before}; now {said}.',
  },
  'print.no-standing': {
    nl: 'Er geldt nu niets van dien aard.',
    en: 'Nothing of the kind holds now.',
  },
  'print.standing-ended': { nl: 'Beëindigd: {said}.', en: 'Ended: {said}.' },
  'usage.note': {
    nl: 'Wie belde er, en wat zei hij? Bijvoorbeeld: secretaris note Jansen belde: donderdag lukt',
    en: 'Who rang, and what was said? For instance: secretaris note Jansen rang: Thursday works',
  },
  'usage.order': {
    nl: 'Er is niets opgedragen. Schrijf het zo: secretaris tell wat staat er morgen?',
    en: 'No order was given. Write it like this: secretaris tell what is on tomorrow?',
  },
  'print.unread': {
    nl: 'Niet te lezen, dus onbekend: {titles}.',
    en: 'Could not be read, so unknown: {titles}.',
  },
  'print.calendar-own': { nl: 'eigen agenda', en: 'our own' },
  'print.calendar-read': { nl: 'laatst gelezen {at}', en: 'last read {at}' },
  'print.calendar-never': { nl: 'nog nooit gelezen', en: 'never read yet' },
  'print.calendar-gone': { nl: 'bestaat daar niet meer sinds {at}', en: 'gone there since {at}' },
  'print.calendar-troubled': {
    nl: '{count} afspraken niet te gebruiken',
    en: '{count} events cannot be used',
  },
  'print.calendar-removed': {
    nl: 'Agenda “{title}” ({name}) is weg, met {count} afspraken en taken.',
    en: 'Calendar “{title}” ({name}) is gone, with {count} events and tasks.',
  },
  'print.calendar-would-go': {
    nl: 'In “{title}” ({name}) staan {count} afspraken en taken; ze zouden weggaan. Doorgaan: --confirm',
    en: '“{title}” ({name}) holds {count} events and tasks; they would go. Go ahead: --confirm',
  },
  'print.account-removed': {
    nl: 'Account “{title}” ({account}) is losgelaten; het wachtwoord is vergeten.',
    en: 'Account “{title}” ({account}) was let go; its password is forgotten.',
  },
  'print.account-would-go': {
    nl: 'Account “{title}” ({account}) zou worden losgelaten. Wat er binnenkwam, blijft. Doorgaan: --confirm',
    en: 'Account “{title}” ({account}) would be let go. What came in stays. Go ahead: --confirm',
  },
  'print.account-calendars': {
    nl: 'De kopie van deze agenda’s gaat mee: {list}. Op hun eigen server blijven ze staan.',
    en: 'The copies of these calendars go with it: {list}. On their own server they stay.',
  },
  'print.calendar-read-only': { nl: 'alleen lezen', en: 'read only' },
  'print.calendar-no-time': { nl: 'kost geen tijd', en: 'takes no time' },
  'print.calendar-address': {
    nl: 'Telefoons en agendaprogramma’s vinden ze op {address}, als {user}. Een wachtwoord maakt: secretaris device add "Telefoon"',
    en: 'Phones and calendar programs find them at {address}, as {user}. For a password: secretaris device add "Phone"',
  },
  'print.calendar-made': { nl: 'Agenda {name} is er.', en: 'Calendar {name} is there.' },
  'print.calendar-changed': {
    nl: 'Agenda {name} is gewijzigd.',
    en: 'Calendar {name} was changed.',
  },
  'print.calendars-connected': {
    nl: '{count} agenda’s gevonden onder account {account}.',
    en: '{count} calendars found under account {account}.',
  },
  'print.calendars-read': {
    nl: '{calendars} agenda’s gelezen: {changed} afspraken nieuw of veranderd, {gone} weg.',
    en: '{calendars} calendars read: {changed} events new or changed, {gone} gone.',
  },
  'print.device-added': {
    nl: 'Vul op het apparaat in:\n  adres       {address}\n  gebruiker   {user}\n  wachtwoord  {password}\nHet wachtwoord wordt niet nog eens getoond. Weigeren kan altijd: secretaris device remove {id}',
    en: 'Enter on the device:\n  address   {address}\n  user      {user}\n  password  {password}\nThe password is not shown again. To shut the device out: secretaris device remove {id}',
  },
  'print.device-used': { nl: 'laatst gezien {at}', en: 'last seen {at}' },
  'print.device-unused': { nl: 'nog niet gezien', en: 'not seen yet' },
  'print.device-removed': {
    nl: '{id} wordt voortaan geweigerd.',
    en: '{id} is shut out from now on.',
  },
  'print.no-devices': { nl: 'Geen enkel apparaat heeft toegang.', en: 'No device has access.' },
  'usage.person-zone': {
    nl: 'Noem een plaats, uren of dagen: secretaris person zone "Kate Hill" New York',
    en: 'Name a place, hours or days: secretaris person zone "Kate Hill" New York',
  },
  'usage.person-hours': {
    nl: '„{value}” zijn geen uren. Schrijf het zo: --hours 09:00-17:30',
    en: '“{value}” are no hours. Write it like this: --hours 09:00-17:30',
  },
  'usage.person-days': {
    nl: '„{value}” zijn geen weekdagen. Schrijf het zo, 1 is maandag: --days 1-5 of --days 1-4,7',
    en: '“{value}” are no weekdays. Write it like this, 1 is Monday: --days 1-5 or --days 1-4,7',
  },
  'usage.set': {
    nl: '„{value}” is geen instelling. Schrijf het zo: secretaris diary set bufferMinutes=15',
    en: '“{value}” is no setting. Write it like this: secretaris diary set bufferMinutes=15',
  },
};
