import type { Words } from '../text/words.ts';

/** The weekly talk: its agenda, and what was decided. */
export const talkWords = {
  'brief.talk-title': { nl: 'Weekoverleg, {day}, {at}', en: 'Weekly talk, {day}, {at}' },
  'brief.talk-lead': { nl: 'Agenda, samengesteld {made}.', en: 'Agenda, made {made}.' },
  'brief.talk-in-folder': {
    nl: 'Weekoverleg om {at}: de agenda',
    en: 'Weekly talk at {at}: the agenda',
  },
  'brief.talk-questions': { nl: 'Vragen aan u', en: 'Questions to you' },
  'brief.talk-mandate': { nl: 'De volmacht', en: 'The mandate' },
  'brief.talk-overdue': { nl: 'Wat te lang openstaat', en: 'What has been open too long' },
  'brief.talk-week': { nl: 'De week', en: 'The week' },
  'brief.talk-needed': { nl: 'Wat ik van u nodig heb', en: 'What I need from you' },
  'brief.talk-decided': { nl: 'Besloten', en: 'Decided' },
  'brief.talk-empty': {
    nl: 'Er staat niets op de agenda.',
    en: 'There is nothing on the agenda.',
  },
  'brief.talk-raise': {
    nl: '{kind}: {count} voorstellen achter elkaar waren goed. Mag het voortaan zo: {level}?',
    en: '{kind}: {count} proposals in a row were right. May it go like this from now on: {level}?',
  },
  'brief.talk-lower': {
    nl: '{kind}: er ging er een mis. Voorstel om terug te gaan naar: {level}.',
    en: '{kind}: one went wrong. Proposal to go back to: {level}.',
  },
  'brief.we-promised-named': {
    nl: 'Door ons aan {name} toegezegd ({since}): “{what}”. Volgende datum: {next}.',
    en: 'Promised by us to {name} ({since}): “{what}”. Next date: {next}.',
  },
  'brief.we-owe-named': {
    nl: '{name} krijgt nog van ons ({since}): “{what}”. Volgende datum: {next}.',
    en: '{name} still gets from us ({since}): “{what}”. Next date: {next}.',
  },
  'brief.they-promised-named': {
    nl: '{name} zegde ons toe ({since}): “{what}”. {chases}; volgende datum: {next}.',
    en: '{name} promised us ({since}): “{what}”. {chases}; next date: {next}.',
  },
  'brief.they-owe-named': {
    nl: 'Van {name} krijgen wij nog ({since}): “{what}”. {chases}; volgende datum: {next}.',
    en: 'Still to come from {name} ({since}): “{what}”. {chases}; next date: {next}.',
  },
  'brief.talk-day-none': { nl: '{day}: geen afspraken.', en: '{day}: no appointments.' },
  'brief.talk-day-one': {
    nl: '{day}: één afspraak, {hours} ({titles}).',
    en: '{day}: one appointment, {hours} ({titles}).',
  },
  'brief.talk-day-many': {
    nl: '{day}: {count} afspraken, {hours}, waaronder {titles}.',
    en: '{day}: {count} appointments, {hours}, among them {titles}.',
  },
  'brief.talk-login-mailbox': {
    nl: 'De mailbox {title} kan niet worden gelezen; die moet opnieuw worden aangemeld.',
    en: 'The mailbox {title} cannot be read; it has to be signed in again.',
  },
  'brief.talk-login-calendar': {
    nl: 'De agenda {title} kan niet worden gelezen; die moet opnieuw worden aangemeld.',
    en: 'The calendar {title} cannot be read; it has to be signed in again.',
  },
  'brief.talk-point': { nl: 'Punt {number}: {words}', en: 'Point {number}: {words}' },
  'brief.talk-became-answer': {
    nl: 'Uw antwoord is genoteerd.',
    en: 'Your answer has been noted.',
  },
  'brief.talk-became-level': {
    nl: 'Dit is voortaan uw volmacht: {level}.',
    en: 'This is your mandate from now on: {level}.',
  },
  'brief.talk-became-letter': {
    nl: 'Dit is een zin voor de volmacht. Hij geldt pas als u de brief zelf laat gelden: secretaris talk letter {number} > volmacht.txt en dan secretaris mandate adopt volmacht.txt',
    en: 'This is a sentence for the mandate. It holds only once you adopt the letter yourself: secretaris talk letter {number} > mandate.txt and then secretaris mandate adopt mandate.txt',
  },
  'brief.talk-became-loop': {
    nl: 'Wordt bewaakt onder {loop}; volgende datum: {next}.',
    en: 'Guarded as {loop}; next date: {next}.',
  },
  'brief.talk-decision': {
    nl: 'Besloten in het weekoverleg van {day}: {words}',
    en: 'Decided in the weekly talk of {day}: {words}',
  },
  'brief.talk-made': {
    nl: 'De agenda voor het weekoverleg van {day} is samengesteld.',
    en: 'The agenda for the weekly talk of {day} was made.',
  },
  'brief.talk-subject': { nl: 'Weekoverleg, {day}', en: 'Weekly talk, {day}' },
  'brief.talk-notice': {
    nl: 'De agenda voor het weekoverleg van {day} ligt klaar.',
    en: 'The agenda for the weekly talk of {day} is ready.',
  },
} as const satisfies Words;
