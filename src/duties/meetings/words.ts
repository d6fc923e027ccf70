import type { Words } from '../../core/text/words.ts';

/** What the duty says of meetings with others. */
export const meetingWords: Words = {
  'meetings.opened': {
    nl: 'Met {who} wordt een moment gezocht.',
    en: 'A time is being found with {who}.',
  },
  'meetings.asks': {
    nl: 'Vraagt {who} welk van {count} momenten schikt.',
    en: 'Asks {who} which of {count} times suits.',
  },
  'meetings.asked': {
    nl: 'De momenten zijn voorgelegd.',
    en: 'The times have been put to them.',
  },
  'meetings.asks-again': {
    nl: 'Uit het antwoord van {who} („{words}”) blijkt niet wat schikt; gevraagd wordt het nog eens te zeggen.',
    en: 'The answer from {who} (“{words}”) does not show what suits; it is asked once more.',
  },
  'meetings.has-said': {
    nl: '{who} heeft gezegd wat schikt.',
    en: '{who} has said what suits.',
  },
  'meetings.said': {
    nl: '{who} schreef: „{words}”',
    en: '{who} wrote: “{words}”',
  },
  'meetings.unclear': {
    nl: 'Het antwoord van {who} is niet te duiden.',
    en: 'The answer from {who} cannot be made out.',
  },
  'meetings.somebody-else': {
    nl: 'In het gesprek met {who} antwoordt een ander ({address}). Dat telt pas als u zegt dat het namens {who} is.',
    en: 'Somebody else ({address}) answers in the thread with {who}. It counts once you say that it is on behalf of {who}.',
  },
  'meetings.cannot-read': {
    nl: 'Ook het tweede antwoord van {who} is niet te duiden: „{words}”. Wat zal ik doen?',
    en: 'The second answer from {who} cannot be made out either: “{words}”. What shall I do?',
  },
  'meetings.books': {
    nl: 'Genoeg mensen kunnen op {when}: de afspraak met {who} komt in de agenda.',
    en: 'Enough people can come on {when}: the appointment with {who} goes into the diary.',
  },
  'meetings.confirms': {
    nl: 'Bevestigt de afspraak met {who} op {when}.',
    en: 'Confirms the appointment with {who} on {when}.',
  },
  'meetings.release': {
    nl: 'Voor {who} hoeft deze tijd niet meer vrij te blijven.',
    en: 'This time need not be kept for {who} any longer.',
  },
  'meetings.arranged': {
    nl: 'De afspraak met {who} staat.',
    en: 'The appointment with {who} is made.',
  },
  'meetings.no-time-for-all': {
    nl: 'Met {who}{about} is ook na drie keer zoeken geen moment gevonden dat iedereen schikt. Wat zal ik doen?',
    en: 'Even after three attempts no time was found with {who}{about} that suits everybody. What shall I do?',
  },
  'meetings.given-up': {
    nl: 'Er wordt niet verder gezocht met {who}.',
    en: 'The search with {who} has ended.',
  },
  'meetings.stuck': {
    nl: 'Voor de afspraak met {who}{about} is geen antwoord meer te verwachten. Wat zal ik doen?',
    en: 'No further answer is to be expected on the appointment with {who}{about}. What shall I do?',
  },
  'meetings.waits': {
    nl: 'Op {who} wordt gewacht.',
    en: '{who} is waited for.',
  },
  'meetings.over': {
    nl: 'Deze afspraak is al geregeld of vervallen.',
    en: 'This appointment has been arranged or dropped already.',
  },
  'meetings.asked-anew': {
    nl: 'Er zijn intussen andere momenten voorgelegd.',
    en: 'Other times have been put to them since.',
  },
  'meetings.look': {
    nl: 'Kijken of er voor de afspraak een moment is.',
    en: 'To see whether a time has been found for the appointment.',
  },
  'meetings.choice-telephone': { nl: 'Bellen', en: 'Telephone' },
  'meetings.choice-seek-on': { nl: 'Verder zoeken', en: 'Go on searching' },
  'meetings.choice-let-rest': { nl: 'Laten rusten', en: 'Let it rest' },
  'meetings.choice-other-times': {
    nl: 'Andere momenten voorleggen',
    en: 'Put other times to them',
  },
  'meetings.choice-say-no': {
    nl: 'Schrijven dat het niet gaat',
    en: 'Write that it will not be possible',
  },
  'meetings.choice-is-his': { nl: 'Ja, het is namens {who}', en: 'Yes, it is on behalf of {who}' },
  'meetings.choice-is-not': { nl: 'Nee', en: 'No' },
  'meetings.choice-time': { nl: '{who} kan op {when}', en: '{who} can come on {when}' },
  'meetings.choice-none': { nl: 'Geen van deze momenten schikt', en: 'None of these times suits' },
  'meetings.is-it-his': {
    nl: 'In het gesprek met {who} antwoordt een ander ({address}): „{words}”. Is dat namens {who}?',
    en: 'Somebody else ({address}) answers in the thread with {who}: “{words}”. Is that on behalf of {who}?',
  },
  'meetings.declined-what-now': {
    nl: 'De momenten voor {who}{about} zijn niet verstuurd. Wat krijgt {who} te horen?',
    en: 'The times for {who}{about} were not sent. What shall {who} be told?',
  },
  'meetings.he-said': { nl: 'U zei wat {who} schikt.', en: 'You said what suits {who}.' },
  'meetings.taken-up': {
    nl: 'Er wordt verder gezocht met {who}.',
    en: 'The search with {who} goes on.',
  },
  'meetings.seek': {
    nl: 'Andere momenten zoeken voor de afspraak.',
    en: 'To seek other times for the appointment.',
  },
  'meetings.says-no': {
    nl: '{who} hoort dat er geen afspraak komt.',
    en: '{who} is told that there will be no appointment.',
  },
};
