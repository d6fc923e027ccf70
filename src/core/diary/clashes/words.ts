import type { Words } from '../../text/words.ts';

/** What will not go well in a diary, and what could be done about it. */
export const clashWords: Words = {
  'clash.appointment': { nl: 'een afspraak', en: 'an appointment' },
  'clash.double-booking': {
    nl: '{One} en {other} vallen samen: {stretch}.',
    en: '{One} and {other} fall together: {stretch}.',
  },
  'clash.crowd': {
    nl: '{count} vallen samen: {stretch}. Het zijn {titles}.',
    en: '{count} fall together: {stretch}. They are {titles}.',
  },
  'clash.rest': { nl: 'nog {rest}', en: '{rest} more' },
  'clash.more': {
    nl: 'Er zijn er nog {count}; kies een latere eerste dag om ze te zien.',
    en: 'There are {count} more; choose a later first day to see them.',
  },
  'clash.looked-until': {
    nl: 'Er is gekeken tot {moment}; wat daarna botst, staat hier niet bij. Kies een latere eerste dag om verder te kijken.',
    en: 'It was looked through until {moment}; what clashes after that is not listed. Choose a later first day to look further.',
  },
  'clash.crowd-unnamed': {
    nl: '{count} vallen samen: {stretch}.',
    en: '{count} fall together: {stretch}.',
  },
  'clash.while-away': {
    nl: '{Other} is gepland tijdens een afwezigheid, {one}: {stretch}.',
    en: '{Other} is planned during an absence, {one}: {stretch}.',
  },
  'clash.too-far': {
    nl: 'Van {one} ({origin}) naar {other} ({place}) is het ongeveer {length} reizen; er {is} {room} voor.',
    en: 'From {one} ({origin}) to {other} ({place}) takes about {length}; there {is} {room} for it.',
  },
  'clash.way-unknown': {
    nl: 'Hoe lang de reis is van {one} ({origin}) naar {other} ({place}), is niet bekend; er zit weinig tijd tussen.',
    en: 'How long it takes from {one} ({origin}) to {other} ({place}) is not known; there is little time between.',
  },
  'clash.no-lunch': {
    nl: 'Op {day} blijft er minder dan {length} over voor de lunch.',
    en: 'On {day} less than {length} is left for lunch.',
  },
  'clash.full-day': {
    nl: '{Day} is te vol: {length} aan afspraken.',
    en: '{Day} is too full: {length} of appointments.',
  },
  'clash.many-meetings': {
    nl: '{Day} is te vol: {count}, en meer dan {limit} moeten het er niet zijn.',
    en: '{Day} is too full: {count}, and there should be no more than {limit}.',
  },
  'clash.on-holiday': {
    nl: '{Day} is het {name}; er {are} {count} gepland.',
    en: '{Day} is {name}; {count} {are} planned.',
  },
  'clash.birthday': {
    nl: '{Who} is jarig op de dag van {what}: {day}.',
    en: '{What} is on the birthday of {who}: {day}.',
  },
  'clash.family-birthday': {
    nl: '{Who} is jarig op {day}; {what} loopt tot in de avond.',
    en: 'It is the birthday of {who} on {day}; {what} runs into the evening.',
  },
  'clash.outside-daytime': {
    nl: '{What} is voor {who} buiten de dag: {local}.',
    en: '{What} is outside the daytime of {who}: {local}.',
  },
  'clash.later-for': {
    nl: 'Door het verzetten van de klok is {what} voor {who} vanaf dan {length} later: {local}.',
    en: 'Because the clocks change, {what} is {length} later for {who} from then on: {local}.',
  },
  'clash.earlier-for': {
    nl: 'Door het verzetten van de klok is {what} voor {who} vanaf dan {length} eerder: {local}.',
    en: 'Because the clocks change, {what} is {length} earlier for {who} from then on: {local}.',
  },
  'clash.no-zone': {
    nl: '{What} ({moment}) heeft geen tijdzone; op reis staat het op een ander tijdstip.',
    en: '{What} ({moment}) has no zone; on a journey it stands at another time.',
  },
  'cure.move-same-day': {
    nl: 'Verzet {what} naar {stretch}: dezelfde dag.',
    en: 'Move {what} to {stretch}: the same day.',
  },
  'cure.move-later': {
    nl: 'Verzet {what} naar {stretch}.',
    en: 'Move {what} to {stretch}.',
  },
  'cure.shorten': {
    nl: 'Laat {what} eindigen om {time}; dan duurt het {length}.',
    en: 'End {what} at {time}; it then takes {length}.',
  },
  'cure.remote': {
    nl: 'Doe {what} op afstand, per telefoon of video.',
    en: 'Have {what} from a distance, by telephone or video.',
  },
  'cure.add-zone': {
    nl: 'Geef {what} de tijdzone {zone}.',
    en: 'Give {what} the zone {zone}.',
  },
  'cure.ask': {
    nl: 'Vraag wat voorgaat: {what} kan niet zonder meer worden verzet.',
    en: 'Ask what comes first: {what} cannot simply be moved.',
  },
  'cure.ask-outside': {
    nl: 'Vraag {who} of {local} schikt; een tijd die voor iedereen overdag valt, is er de komende dagen niet.',
    en: 'Ask {who} whether {local} suits; no time in the coming days is in the daytime of everybody.',
  },
  'cure.ask-crowd': {
    nl: 'Vraag wat hiervan doorgaat, en haal de rest uit de agenda.',
    en: 'Ask which of these go on, and take the rest out of the diary.',
  },
  'cure.ask-way': {
    nl: 'Vraag hoe lang de reis naar {what} duurt.',
    en: 'Ask how long the way to {what} takes.',
  },
  'cure.ask-lunch': {
    nl: 'Vraag of {what} een half uur kan opschuiven.',
    en: 'Ask whether {what} can shift by half an hour.',
  },
  'cure.ask-birthday': {
    nl: 'Vraag of {what} door moet gaan.',
    en: 'Ask whether {what} has to go on.',
  },
  'cure.congratulate': {
    nl: 'Een felicitatie bij {what} is op zijn plaats.',
    en: 'Congratulations at {what} are in order.',
  },
  'cure.tell-shift': {
    nl: 'Vraag {who} of {local} schikt.',
    en: 'Ask {who} whether {local} suits.',
  },
};
