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
  'brief.talk-how': {
    nl: 'Een besluit wordt vastgelegd met: secretaris talk decide NUMMER WOORDEN, of gezegd als: besluit 1: bel hem vrijdag.',
    en: 'A decision is written down with: secretaris talk decide NUMBER WORDS, or told as: decision 1: ring him on Friday.',
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
  'brief.talk-sentence': {
    nl: 'Op {day} besloten en nog niet in de volmacht opgenomen: “{words}”.',
    en: 'Decided on {day} and not taken into the mandate yet: “{words}”.',
  },
  'brief.talk-became-answer': {
    nl: 'Uw antwoord is genoteerd.',
    en: 'Your answer has been noted.',
  },
  'brief.talk-became-level': {
    nl: 'Dit is voortaan uw volmacht voor {kind}: {level}.',
    en: 'This is your mandate for {kind} from now on: {level}.',
  },
  'brief.talk-became-letter': {
    nl: 'Dit is een zin voor de volmacht; ik lees hem zo: {says} Hij geldt pas als u de brief zelf laat gelden: secretaris talk letter, en dan secretaris mandate adopt',
    en: 'This is a sentence for the mandate; I read it like this: {says} It holds only once you adopt the letter yourself: secretaris talk letter, and then secretaris mandate adopt',
  },
  'brief.talk-became-agreed': { nl: 'Akkoord; het wordt gedaan.', en: 'Agreed; it will be done.' },
  'brief.talk-became-declined': {
    nl: 'Afgewezen; het gaat niet door.',
    en: 'Declined; it will not be done.',
  },
  'brief.talk-became-needs-more': {
    nl: 'Akkoord van u; er moet nog iemand meebeslissen.',
    en: 'Agreed by you; somebody else must agree too.',
  },
  'brief.talk-became-loop': {
    nl: 'Wordt bewaakt; volgende datum: {next}.',
    en: 'Is guarded; next date: {next}.',
  },
  'brief.talk-became-moved': {
    nl: 'Blijft bewaakt; volgende datum: {next}.',
    en: 'Stays guarded; next date: {next}.',
  },
  'brief.talk-became-closed': { nl: 'Afgesloten.', en: 'Closed.' },
  'brief.talk-became-as-it-is': { nl: 'Het blijft zoals het is.', en: 'It stays as it is.' },
  'brief.talk-ask-past': {
    nl: 'Die dag is al geweest. Noemt u een dag die nog komt; er is nog niets gedaan.',
    en: 'That day is over. Do name a day that is still to come; nothing was done yet.',
  },
  'brief.talk-ask-yes-or-no': {
    nl: 'Dit kan ik niet uitvoeren. Zegt u ja, nee of later bij een voorstel, of wat er moet gebeuren; er is nog niets gedaan.',
    en: 'I cannot carry this out. Do say yes, no or later to a proposal, or what is to be done; nothing was done yet.',
  },
  'brief.talk-ask-mandate': {
    nl: 'Dit gaat over uw volmacht, en ik versta het nog niet. {question} Er is nog niets gedaan.',
    en: 'This is about your mandate, and I do not understand it yet. {question} Nothing was done yet.',
  },
  'brief.talk-decided-on': { nl: 'Punt {number}', en: 'Point {number}' },
  'brief.talk-decided-beside': { nl: 'Buiten de agenda', en: 'Beside the agenda' },
  'brief.talk-decision': {
    nl: 'Besloten in het weekoverleg van {day}: “{words}”.',
    en: 'Decided in the weekly talk of {day}: “{words}”.',
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
