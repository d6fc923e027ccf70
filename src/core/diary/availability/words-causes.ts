import type { Words } from '../../text/words.ts';

/** What keeps somebody, or a room, from a time; and what does so most often. */
export const causeWords: Words = {
  'free.calendar-unread': {
    nl: 'De agenda van {who} kon niet worden gelezen; dan geldt niets als vrij.',
    en: 'The calendar of {who} could not be read; so nothing counts as free.',
  },
  'free.beyond-known': {
    nl: 'Zo ver is de agenda van {who} niet bekend.',
    en: 'The calendar of {who} is not known that far.',
  },
  'free.outside-hours': {
    nl: '{Moment} valt buiten de werktijden van {who}.',
    en: '{Moment} is outside the working hours of {who}.',
  },
  'free.outside-assumed-hours': {
    nl: '{Moment} valt buiten 9.00 tot 17.00 uur op werkdagen; andere werktijden van {who} zijn niet bekend.',
    en: '{Moment} is outside 09:00 to 17:00 on working days; no other hours of {who} are known.',
  },
  'free.not-at-work': {
    nl: '{Who} werkt {day} niet.',
    en: '{Who} is not at work on {day}.',
  },
  'free.holiday': {
    nl: '{Day} is het {name}; {who} werkt dan niet.',
    en: '{Day} is {name}; {who} does not work then.',
  },
  'free.closure': {
    nl: 'Op {day} is het kantoor van {who} gesloten.',
    en: 'On {day} the office of {who} is closed.',
  },
  'free.outside-daytime': {
    nl: 'Voor {who} is het dan {local}; dat is buiten de dag.',
    en: 'For {who} it is {local} then, which is outside the daytime.',
  },
  'free.focus': {
    nl: '{Who} heeft die tijd voor eigen werk gereserveerd.',
    en: '{Who} keeps that time for work of his or her own.',
  },
  'free.busy': {
    nl: '{Who} heeft al een afspraak: {stretch}.',
    en: '{Who} has an appointment already: {stretch}.',
  },
  'free.tentative': {
    nl: '{Who} heeft een voorlopige afspraak: {stretch}.',
    en: '{Who} has a tentative appointment: {stretch}.',
  },
  'free.held': {
    nl: 'Die tijd van {who} is aan een ander aangeboden: {stretch}.',
    en: 'That time of {who} has been offered to somebody else: {stretch}.',
  },
  'free.away': { nl: '{Who} is afwezig: {stretch}.', en: '{Who} is away: {stretch}.' },
  'free.unknown': {
    nl: 'Of {who} dan kan, is niet bekend: {stretch}.',
    en: 'Whether {who} is free then is not known: {stretch}.',
  },
  'free.too-close': {
    nl: 'Dat is te dicht op een andere afspraak van {who}: {stretch}.',
    en: 'That is too close to another appointment of {who}: {stretch}.',
  },
  'free.travel-unknown': {
    nl: 'Hoe lang {who} reist van {origin} naar {place}, is niet bekend.',
    en: 'How long {who} travels from {origin} to {place} is not known.',
  },
  'free.travel-before': {
    nl: '{Who} kan er niet op tijd zijn: van {origin} naar {place} is het ongeveer {length}.',
    en: '{Who} cannot be there in time: from {origin} to {place} takes about {length}.',
  },
  'free.travel-after': {
    nl: '{Who} haalt daarna de volgende afspraak niet: van {origin} naar {place} is het ongeveer {length}.',
    en: '{Who} cannot get on in time afterwards: from {origin} to {place} takes about {length}.',
  },
  'free.meetings-a-day': {
    nl: '{Who} wil niet meer dan {limit} afspraken op een dag; {day} is vol.',
    en: '{Who} wants no more than {limit} appointments a day; {day} is full.',
  },
  'free.minutes-a-day': {
    nl: '{Who} wil niet meer dan {limit} minuten afspraken op een dag; op {day} zou het meer worden.',
    en: '{Who} wants no more than {limit} minutes of appointments a day; {day} would have more.',
  },
  'free.minutes-a-week': {
    nl: '{Who} wil niet meer dan {limit} minuten afspraken in een week; in de week van {day} zou het meer worden.',
    en: '{Who} wants no more than {limit} minutes of appointments a week; the week of {day} would have more.',
  },
  'free.lunch': {
    nl: 'Zo blijft er voor {who} geen {length} over voor de lunch.',
    en: 'That leaves {who} no {length} for lunch.',
  },
  'free.group': {
    nl: 'Van {group} zijn er {needed} nodig; er {can} {count}.',
    en: 'Of {group} {needed} are needed; {count} {can}.',
  },
  'free.resource-too-small': {
    nl: 'Er is geen {what} die groot genoeg is.',
    en: 'No {what} is large enough.',
  },
  'free.resource-unread': {
    nl: 'Of {what} dan vrij is, kon niet worden nagegaan.',
    en: 'Whether {what} is free then could not be looked up.',
  },
  'free.resource-taken': {
    nl: 'Er is dan geen {what} vrij.',
    en: 'No {what} is free then.',
  },
  'mostly.busy': { nl: '{Who} is meestal bezet.', en: '{Who} is mostly taken.' },
  'mostly.held': {
    nl: 'Tijden van {who} zijn aan anderen aangeboden.',
    en: 'Times of {who} have been offered to others.',
  },
  'mostly.away': { nl: '{Who} is afwezig.', en: '{Who} is away.' },
  'mostly.unread': {
    nl: 'De agenda van {who} kon niet worden gelezen.',
    en: 'The calendar of {who} could not be read.',
  },
  'mostly.unknown': {
    nl: 'De agenda van {who} is niet ver genoeg bekend.',
    en: 'The calendar of {who} is not known far enough.',
  },
  'mostly.hours': {
    nl: 'De periode valt grotendeels buiten de werktijden van {who}.',
    en: 'Most of the period is outside the working hours of {who}.',
  },
  'mostly.daytime': {
    nl: 'Voor {who} valt het grotendeels buiten de dag.',
    en: 'For {who} most of it is outside the daytime.',
  },
  'mostly.focus': {
    nl: '{Who} houdt die tijd vrij voor eigen werk.',
    en: '{Who} keeps that time for work of his or her own.',
  },
  'mostly.lunch': { nl: 'De lunch van {who} blijft vrij.', en: 'The lunch of {who} is kept free.' },
  'mostly.limits': {
    nl: 'De dagen of weken van {who} zijn vol genoeg.',
    en: 'The days or weeks of {who} are full enough.',
  },
  'mostly.way-unknown': {
    nl: 'De reistijd van {who} is niet bekend.',
    en: 'The travel time of {who} is not known.',
  },
  'mostly.travel': {
    nl: '{Who} kan er niet op tijd zijn, of haalt de volgende afspraak niet.',
    en: '{Who} cannot be there in time, or cannot get on in time afterwards.',
  },
  'mostly.group': {
    nl: 'Van {who} kunnen er te weinig tegelijk.',
    en: 'Too few of {who} can at the same time.',
  },
  'mostly.resource': { nl: 'Er is geen {who} vrij.', en: 'No {who} is free.' },
  'mostly.small': {
    nl: 'Er is geen {who} die groot genoeg is.',
    en: 'No {who} is large enough.',
  },
  'mostly.past': {
    nl: 'De periode is voorbij of te kort dag.',
    en: 'The period is past, or too short notice.',
  },
};
