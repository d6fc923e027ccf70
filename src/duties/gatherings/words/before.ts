import type { Words } from '../../../core/text/words.ts';

/** What is said of a meeting that is to come. */
export const beforeWords: Words = {
  'gatherings.opened': {
    nl: '„{title}” op {when} wordt voorbereid.',
    en: '“{title}” on {when} is being prepared.',
  },
  'gatherings.no-event': {
    nl: '„{title}” staat niet meer in de agenda.',
    en: '“{title}” is no longer in the diary.',
  },
  'gatherings.guards': {
    nl: 'Bewaakt wordt {what} voor „{title}”, uiterlijk {by}.',
    en: 'Guarded: {what} for “{title}”, by {by}.',
  },
  'gatherings.asks': {
    nl: 'Vraagt {who} om {what} voor {when}.',
    en: 'Asks {who} for {what} for {when}.',
  },
  'gatherings.books-room': {
    nl: '{room} wordt gereserveerd voor „{title}”, {when}.',
    en: '{room} is booked for “{title}”, {when}.',
  },
  'gatherings.no-room': {
    nl: 'Voor {count} personen is er op {when} geen zaal vrij. Een andere zaal, een ander moment, of zal ik elders vragen? Zegt u dan wie.',
    en: 'For {count} people no room is free on {when}. Another room, another time, or shall I ask elsewhere? Then say whom.',
  },
  'gatherings.nobody-to-ask': {
    nl: 'Wie kan ik vragen om {what} voor „{title}”? Er staat niemand in de instellingen.',
    en: 'Whom can I ask for {what} for “{title}”? Nobody stands in the settings.',
  },
  'gatherings.stands-there': {
    nl: 'In {room} staat al {what}; daar is niets voor te vragen.',
    en: 'In {room} there is {what} already; nothing need be asked for.',
  },
  'gatherings.into-invitation': {
    nl: 'Plaats, link of route komt in de uitnodiging voor „{title}”.',
    en: 'Place, link or directions go into the invitation to “{title}”.',
  },
  'gatherings.stands-in-diary': {
    nl: 'Dit staat vast: {what} voor „{title}”.',
    en: 'This stands: {what} for “{title}”.',
  },
  'gatherings.confirmed': {
    nl: 'Bevestigd door {who}: {what} voor „{title}” („{words}”).',
    en: 'Confirmed by {who}: {what} for “{title}” (“{words}”).',
  },
  'gatherings.refused': {
    nl: 'Bij {who} lukt dit niet: {what} voor „{title}” („{words}”). Wat zal ik doen?',
    en: 'This cannot be had from {who}: {what} for “{title}” (“{words}”). What shall I do?',
  },
  'gatherings.promised': {
    nl: 'Toegezegd door {who}: {what} („{words}”); op {when} wordt gekeken.',
    en: 'Promised by {who}: {what} (“{words}”); it is looked at on {when}.',
  },
  'gatherings.unclear': {
    nl: 'Uit het antwoord van {who} blijkt niet hoe het staat met {what}: „{words}”.',
    en: 'The answer from {who} does not show how things stand with {what}: “{words}”.',
  },
  'gatherings.asks-back': {
    nl: 'Vraagt {who} nog eens hoe het staat met {what}.',
    en: 'Asks {who} once more how things stand with {what}.',
  },
  'gatherings.read-this': {
    nl: 'Over {what} voor „{title}” schrijft {who}: „{words}”. Wat zal ik antwoorden?',
    en: 'About {what} for “{title}”, {who} writes: “{words}”. What shall I answer?',
  },
  'gatherings.has-said': {
    nl: 'Over {what} heeft {who} iets gezegd.',
    en: 'Something was said about {what} by {who}.',
  },
  'gatherings.somebody-else': {
    nl: 'Over {what} schrijft een ander ({address}). Dat telt pas als u het zegt.',
    en: 'Somebody else ({address}) writes about {what}. It counts once you say so.',
  },
  'gatherings.away': {
    nl: 'Omdat {who} afwezig is, kan {what} voor „{title}” later komen dan gevraagd.',
    en: 'As {who} is away, {what} for “{title}” may come later than asked.',
  },
  'gatherings.link-from-outside': {
    nl: 'De link komt van {who}: {words}. Bekijkt u hem voordat hij in de uitnodiging gaat.',
    en: 'The link comes from {who}: {words}. Look at it before it goes into the invitation.',
  },
  'gatherings.looked-at-again': {
    nl: 'Er wordt opnieuw gekeken naar {what}.',
    en: 'Looked at again: {what}.',
  },
  'gatherings.not-asked-yet': {
    nl: 'De brief aan {who} om {what} voor „{title}” ({when}) is niet verstuurd. Nodig uiterlijk {by}. Wat zal ik doen?',
    en: 'The letter asking {who} for {what} for “{title}” ({when}) was not sent. Needed by {by}. What shall I do?',
  },
  'gatherings.nobody-yet': {
    nl: 'Voor {what} voor „{title}” ({when}) is nog niemand gevraagd. Nodig uiterlijk {by}. Wie kan ik vragen?',
    en: 'Nobody has been asked yet for {what} for “{title}” ({when}). Needed by {by}. Whom can I ask?',
  },
  'gatherings.asked-already': {
    nl: 'Dit wordt al bewaakt en is niet nog eens gevraagd: {what} voor „{title}”.',
    en: 'This is guarded already and was not asked for again: {what} for “{title}”.',
  },
  'gatherings.not-booked-yet': {
    nl: 'Dit staat nog niet vast: {what} voor „{title}” ({when}). Het wacht op uw akkoord, of was intussen bezet. Nodig uiterlijk {by}.',
    en: 'This does not stand yet: {what} for “{title}” ({when}). It waits for your approval, or was taken in the meantime. Needed by {by}.',
  },
  'gatherings.began': {
    nl: '„{title}” is begonnen; naar {what} wordt niet meer gevraagd.',
    en: '“{title}” has begun; {what} is no longer asked for.',
  },
  'gatherings.agenda': {
    nl: 'Op de agenda van „{title}”: {items}.',
    en: 'On the agenda of “{title}”: {items}.',
  },
  'gatherings.agenda-stands': {
    nl: 'De agenda van „{title}” is nu: {agenda}.',
    en: 'The agenda of “{title}” now reads: {agenda}.',
  },
  'gatherings.agenda-is': { nl: 'Agenda: {agenda}.', en: 'Agenda: {agenda}.' },
  'gatherings.on-agenda-already': {
    nl: 'Dat staat al op de agenda van „{title}”.',
    en: 'That stands on the agenda of “{title}” already.',
  },
  'gatherings.sends-at': {
    nl: 'De stukken voor „{title}” gaan op {when} naar de deelnemers.',
    en: 'The papers for “{title}” go to the participants on {when}.',
  },
  'gatherings.paper-of-nobody': {
    nl: 'Wie levert {what}? Zolang niemand genoemd is, wordt niemand gevraagd.',
    en: 'Who delivers {what}? As long as nobody is named, nobody is asked.',
  },
  'gatherings.paper-here': {
    nl: 'Stuk {number} voor „{title}” is binnen: {what}, van {who}.',
    en: 'Paper {number} for “{title}” is here: {what}, from {who}.',
  },
  'gatherings.unknown-files': {
    nl: 'Bij een mail over „{title}” kwamen bestanden waarvan niet blijkt welk stuk het is: {files}.',
    en: 'With a mail about “{title}” came files of which it does not show which paper they are: {files}.',
  },
  'gatherings.asks-missing': {
    nl: 'Vraagt {who} {what} na te zenden.',
    en: 'Asks {who} to send {what} after.',
  },
  'gatherings.sends-set': {
    nl: 'Agenda en stukken ({count}) voor „{title}”, {when}, gaan naar {who}.',
    en: 'Agenda and papers ({count}) for “{title}”, {when}, go to {who}.',
  },
  'gatherings.set-goes': {
    nl: 'Agenda en stukken voor „{title}” liggen klaar.',
    en: 'Agenda and papers for “{title}” lie ready.',
  },
  'gatherings.set-not-sent': {
    nl: 'Agenda en stukken voor „{title}” ({when}) zijn nog niet bij iedereen. Wat zal ik doen?',
    en: 'Agenda and papers for “{title}” ({when}) have not reached everybody. What shall I do?',
  },
  'gatherings.papers-missing': {
    nl: 'Voor „{title}” ({when}) ontbreekt: {papers}. Sturen zonder, wachten of verzetten?',
    en: 'For “{title}” ({when}) this is missing: {papers}. Send without, wait or postpone?',
  },
  'gatherings.cannot-wait': {
    nl: 'Tot {until} kan niet worden gewacht met de stukken voor „{title}”. Wat zal ik doen?',
    en: 'The papers for “{title}” cannot wait until {until}. What shall I do?',
  },
  'gatherings.no-agenda': {
    nl: '„{title}” ({when}) heeft nog geen agenda en geen stukken. Wat zal ik doen?',
    en: '“{title}” ({when}) has no agenda and no papers yet. What shall I do?',
  },
  'gatherings.nothing-to-send': {
    nl: 'Voor „{title}” zijn er geen agenda en stukken om te sturen.',
    en: 'For “{title}” there are no agenda and papers to send.',
  },
  'gatherings.nobody-comes': {
    nl: 'Voor „{title}” is niemand met een mailadres uitgenodigd; er gaat niets weg.',
    en: 'Nobody with a mail address is invited to “{title}”; nothing leaves.',
  },
  'gatherings.not-of-matter': {
    nl: 'Er gaan geen stukken naar {who}, die niet bij het dossier van „{title}” hoort.',
    en: 'No papers go to {who}, who does not belong to the matter of “{title}”.',
  },
  'gatherings.confidential-paper': {
    nl: 'Stuk {number}, {what}, is alleen voor u en gaat niet mee.',
    en: 'Paper {number}, {what}, is for you alone and does not go along.',
  },
  'gatherings.not-vouched': {
    nl: 'Voor de afzender van stuk {number}, {what}, staat niemand in ({who}). Bekijkt u het voordat het weggaat.',
    en: 'Nobody vouches for the sender of paper {number}, {what} ({who}). Look at it before it leaves.',
  },
  'gatherings.with-macros': {
    nl: 'Een van de stukken bevat macro’s.',
    en: 'One of the papers contains macros.',
  },
  'gatherings.event-changed': {
    nl: '„{title}” is nu {when}; de voorbereiding gaat mee.',
    en: '“{title}” is now {when}; what prepares it goes along.',
  },
  'gatherings.called-off': {
    nl: '„{title}” gaat niet door; er wordt niets meer voor gevraagd.',
    en: '“{title}” will not take place; nothing is asked for it any more.',
  },
  'gatherings.tells-off': {
    nl: 'Zegt {who} dat {what} niet meer hoeft.',
    en: 'Tells {who} that {what} will not be needed.',
  },
  'gatherings.nothing-yet': {
    nl: 'Voor „{title}” ({when}) is nog niets geregeld of gevraagd.',
    en: 'Nothing has been arranged or asked yet for “{title}” ({when}).',
  },
  'gatherings.stands': { nl: '„{title}”, {when}.', en: '“{title}”, {when}.' },
  'gatherings.done-so-far': {
    nl: 'Binnen of geregeld: {tasks}.',
    en: 'Here or arranged: {tasks}.',
  },
  'gatherings.still-open': { nl: 'Nog open: {tasks}.', en: 'Still open: {tasks}.' },
};
