import type { Words } from '../text/words.ts';

/** What a briefing says of meetings, people and papers. */
export const folderWords = {
  'brief.who-new': {
    nl: 'niet eerder geschreven en niet eerder gehoord',
    en: 'never written to and never heard from',
  },
  'brief.who-role-at': { nl: '{role}, {organisation}', en: '{role}, {organisation}' },
  'brief.who-role': { nl: '{role}', en: '{role}' },
  'brief.who-at': { nl: '{organisation}', en: '{organisation}' },
  'brief.who-marks': { nl: '{marks}', en: '{marks}' },
  'brief.who-telephone': { nl: 'tel. {telephone}', en: 'tel. {telephone}' },
  'brief.answer-none': {
    nl: 'heeft op de uitnodiging nog niet geantwoord',
    en: 'has not answered the invitation yet',
  },
  'brief.answer-no': { nl: 'heeft afgezegd', en: 'has declined' },
  'brief.answer-maybe': { nl: 'komt misschien', en: 'may come' },
  'brief.answer-delegated': { nl: 'laat zich vervangen', en: 'sends somebody else' },
  'brief.last-theirs': {
    nl: 'Laatste contact: {when}; schreef ons over “{subject}”.',
    en: 'Last contact: {when}; wrote to us about “{subject}”.',
  },
  'brief.last-ours': {
    nl: 'Laatste contact: {when}; wij schreven over “{subject}”.',
    en: 'Last contact: {when}; we wrote about “{subject}”.',
  },
  'brief.last-met': { nl: 'Laatste afspraak: {when}.', en: 'Last appointment: {when}.' },
  'brief.last-met-about': {
    nl: 'Laatste afspraak: {when}, {what}.',
    en: 'Last appointment: {when}, {what}.',
  },
  'brief.we-promised': {
    nl: 'Door ons toegezegd ({since}): “{what}”. Wij komen erop terug op {next}.',
    en: 'Promised by us ({since}): “{what}”. We come back to it on {next}.',
  },
  'brief.we-owe': {
    nl: 'Nog van ons ({since}): “{what}”. Volgende datum: {next}.',
    en: 'Still to come from us ({since}): “{what}”. Next date: {next}.',
  },
  'brief.they-promised': {
    nl: 'Aan ons toegezegd ({since}): “{what}”. {chases}; volgende datum: {next}.',
    en: 'Promised to us ({since}): “{what}”. {chases}; next date: {next}.',
  },
  'brief.they-owe': {
    nl: 'Nog te ontvangen ({since}): “{what}”. {chases}; volgende datum: {next}.',
    en: 'Still to come to us ({since}): “{what}”. {chases}; next date: {next}.',
  },
  'brief.papers-waited': {
    nl: 'Nog niet binnen van {name}: “{what}”.',
    en: 'Not in yet from {name}: “{what}”.',
  },
  'brief.papers-none': {
    nl: 'Bij deze afspraak liggen geen stukken.',
    en: 'There are no papers for this appointment.',
  },
  'brief.decide-answer': {
    nl: 'Of u komt: op deze uitnodiging is nog niet geantwoord.',
    en: 'Whether you come: this invitation has not been answered yet.',
  },
  'brief.decide-tentative': {
    nl: 'De afspraak staat nog onder voorbehoud.',
    en: 'The appointment is still provisional.',
  },
  'brief.decide-agenda': { nl: 'Volgens de agenda: {what}.', en: 'On the agenda: {what}.' },
  'brief.decide-act': {
    nl: 'Wacht op uw akkoord: {act} ({id}).',
    en: 'Waits for your consent: {act} ({id}).',
  },
  'brief.reason': { nl: '{reason}.', en: '{reason}.' },
  'brief.until': { nl: 'Duurt tot {until}.', en: 'Lasts until {until}.' },
  'brief.way': { nl: '{hours}: {what}.', en: '{hours}: {what}.' },
  'brief.way-how': {
    nl: '{hours}: {what}. {how}.',
    en: '{hours}: {what}. {how}.',
  },
  'brief.clash': { nl: '{what}', en: '{what}' },
  'brief.clash-cure': { nl: '{what} Voorstel: {cure}', en: '{what} Proposal: {cure}' },
} as const satisfies Words;

/** Headings, and what a source is called. */
export const paperWords = {
  'brief.folder-title': { nl: 'Dagmap voor {day}', en: 'Day folder for {day}' },
  'brief.folder-lead': {
    nl: '{count}. Samengesteld {made}.',
    en: '{count}. Made {made}.',
  },
  'brief.items-none': { nl: 'Geen afspraken', en: 'No appointments' },
  'brief.items-one': { nl: 'Eén afspraak', en: 'One appointment' },
  'brief.items-many': { nl: '{count} afspraken', en: '{count} appointments' },
  'brief.items-empty': {
    nl: 'In de agenda staat voor deze dag niets.',
    en: 'There is nothing in the diary for this day.',
  },
  'brief.items-unknown': {
    nl: 'Of er iets in de agenda staat is niet bekend: er kon niet in worden gekeken.',
    en: 'Whether there is anything in the diary is not known: it could not be looked into.',
  },
  'brief.more-items': {
    nl: 'Nog {count} afspraken staan in de agenda en zijn hier niet uitgewerkt.',
    en: 'Another {count} appointments stand in the diary and are not worked out here.',
  },
  'brief.more-people': { nl: 'en nog {count} anderen', en: 'and {count} others' },
  'brief.all-day': { nl: 'hele dag', en: 'all day' },
  'brief.hidden': { nl: 'Bezet', en: 'Busy' },
  'brief.untitled': { nl: 'Zonder titel', en: 'Untitled' },
  'brief.group-people': { nl: 'Met wie', en: 'With whom' },
  'brief.group-papers': { nl: 'Stukken', en: 'Papers' },
  'brief.group-decide': { nl: 'Te beslissen', en: 'To decide' },
  'brief.group-way': { nl: 'De weg', en: 'The way there' },
  'brief.group-where': { nl: 'Waar', en: 'Where' },
  'brief.section-decide': { nl: 'Ook te beslissen', en: 'Also to decide' },
  'brief.section-clashes': { nl: 'Dit gaat schuren', en: 'What will not fit' },
  'brief.section-not-looked': {
    nl: 'Waar niet gekeken kon worden',
    en: 'What could not be looked into',
  },
  'brief.not-looked-mailbox': {
    nl: 'In de mailbox {title} kon sinds {since} niet worden gekeken; wat daar ligt is niet meegenomen.',
    en: 'The mailbox {title} could not be looked into since {since}; what lies there is not in this.',
  },
  'brief.not-looked-calendar': {
    nl: 'De agenda {title} kon niet worden gelezen; wat daarin staat is niet meegenomen.',
    en: 'The calendar {title} could not be read; what stands in it is not in this.',
  },
  'brief.annex': { nl: 'Bijlage {number}', en: 'Annex {number}' },
  'brief.annex-from': {
    nl: 'Bijlage {number}: {name} ({from}, {when})',
    en: 'Annex {number}: {name} ({from}, {when})',
  },
  'brief.annex-ours': {
    nl: 'Bijlage {number}: {name} (van ons, {when})',
    en: 'Annex {number}: {name} (ours, {when})',
  },
  'brief.annexes': { nl: 'Bijlagen', en: 'Annexes' },
  'brief.sources': { nl: 'Bronnen', en: 'Sources' },
  'brief.source-message': { nl: 'bericht van {from}, {when}', en: 'message from {from}, {when}' },
  'brief.source-sent': { nl: 'ons bericht van {when}', en: 'our message of {when}' },
  'brief.source-event': { nl: 'agenda, {when}', en: 'diary, {when}' },
  'brief.source-loop': { nl: 'openstaand punt', en: 'open loop' },
  'brief.source-act': { nl: 'voorstel', en: 'proposal' },
  'brief.source-question': { nl: 'vraag', en: 'question' },
  'brief.source-person': { nl: 'persoonskaart', en: 'card of the person' },
  'brief.source-meeting': { nl: 'te plannen bespreking', en: 'meeting being arranged' },
  'brief.source-channel': { nl: 'toegang', en: 'access' },
  'brief.source-wake': { nl: 'rappel', en: 'tickler' },
  'brief.source-count': { nl: 'geteld', en: 'counted' },
} as const satisfies Words;
