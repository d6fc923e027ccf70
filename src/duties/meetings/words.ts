import type { Words } from '../../core/text/words.ts';

/** What the duty says of meetings with others. */
export const meetingWords: Words = {
  'meetings.opened': {
    nl: 'Met {who} wordt een moment gezocht.',
    en: 'A time is being found with {who}.',
  },
  'meetings.asks-one': {
    nl: 'Vraagt {who} of dit moment schikt.',
    en: 'Asks {who} whether this time suits.',
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
  'meetings.asks-again-empty': {
    nl: '{who} antwoordde zonder iets te schrijven; gevraagd wordt te zeggen wat schikt.',
    en: '{who} answered without writing anything; it is asked what suits.',
  },
  'meetings.has-said': {
    nl: '{who} heeft gezegd wat schikt.',
    en: '{who} has said what suits.',
  },
  'meetings.said': {
    nl: '{who} antwoordde: „{words}”',
    en: '{who} answered: “{words}”',
  },
  'meetings.withdrawn': {
    nl: '{who} ziet van de afspraak af („{words}”); er wordt niets meer gezocht.',
    en: '{who} no longer wants the appointment (“{words}”); nothing more is sought.',
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
  'meetings.cannot-read-empty': {
    nl: '{who} antwoordde ook de tweede keer zonder iets te schrijven. Wat zal ik doen?',
    en: '{who} has answered without writing anything for the second time. What shall I do?',
  },
  'meetings.books-one': {
    nl: '{who} kan op {when}: de afspraak komt in de agenda.',
    en: '{who} can come on {when}: the appointment goes into the diary.',
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
    nl: 'Met {who}{about} is ook na {often} keer zoeken geen moment gevonden dat iedereen schikt. Wat zal ik doen?',
    en: 'Even after {often} attempts no time was found with {who}{about} that suits everybody. What shall I do?',
  },
  'meetings.poll-what-now': {
    nl: 'De rondvraag onder {who}{about} heeft geen moment opgeleverd waarop genoeg mensen kunnen. Welk moment zal het zijn?',
    en: 'The round of questions to {who}{about} has brought no time at which enough people can come. Which time shall it be?',
  },
  'meetings.poll-nobody': {
    nl: 'De rondvraag onder {who}{about} heeft geen moment opgeleverd waarop iemand kan. Wat zal ik doen?',
    en: 'The round of questions to {who}{about} has brought no time at which anybody can come. What shall I do?',
  },
  'meetings.poll-closed': {
    nl: 'De termijn van de rondvraag is voorbij.',
    en: 'The term of the round of questions is over.',
  },
  'meetings.choice-settle': {
    nl: '{when}: {count} van de {all}{without}',
    en: '{when}: {count} of the {all}{without}',
  },
  'meetings.choice-call-off': {
    nl: 'Niet laten doorgaan, en allen dat schrijven',
    en: 'Call it off, and write to everybody that it is',
  },
  'meetings.says-not-now': {
    nl: '{who} hoort dat de bespreking voorlopig niet doorgaat.',
    en: '{who} is told that the meeting will not take place for the time being.',
  },
  'meetings.settled': { nl: 'U koos {when}.', en: 'You chose {when}.' },
  'meetings.tells-settled': {
    nl: '{who} hoort dat het {when} wordt, en kan dan niet.',
    en: '{who} is told that it will be {when}, and cannot come then.',
  },
  'meetings.no-time-left': {
    nl: 'Voor de afspraak met {who}{about} is geen ander moment meer te vinden. Wat zal ik doen?',
    en: 'No other time can be found for the appointment with {who}{about}. What shall I do?',
  },
  'meetings.no-time-left-since': {
    nl: 'Voor de afspraak met {who}{about} is geen ander moment te vinden. {why} Wat zal ik doen?',
    en: 'No other time can be found for the appointment with {who}{about}. {why} What shall I do?',
  },
  'meetings.given-up': {
    nl: 'Er wordt niet verder gezocht met {who}.',
    en: 'The search with {who} has ended.',
  },
  'meetings.stuck': {
    nl: 'Voor de afspraak met {who}{about} is geen antwoord meer te verwachten. Wat zal ik doen?',
    en: 'No further answer is to be expected on the appointment with {who}{about}. What shall I do?',
  },
  'meetings.until-booked': {
    nl: 'Dan wordt gekeken of de afspraak staat.',
    en: 'Then it is seen whether the appointment stands.',
  },
  'meetings.waits-for-you': {
    nl: 'Er wordt gewacht op wat u zegt.',
    en: 'It waits for what you say.',
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
  'meetings.rest': {
    nl: 'Het zoeken naar een moment laten rusten.',
    en: 'To let the search for a time rest.',
  },
  'meetings.unwanted': {
    nl: 'Vragen wat er nu gebeurt: de afspraak die klaarlag, is afgewezen.',
    en: 'To ask what happens now: the appointment that lay ready was declined.',
  },
  'meetings.unwanted-what-now': {
    nl: 'De afspraak met {who}{about} op {when} wilde u niet. Wat zal ik doen?',
    en: 'You did not want the appointment with {who}{about} on {when}. What shall I do?',
  },
  'meetings.rang': {
    nl: 'Vragen wat het telefoongesprek heeft opgeleverd.',
    en: 'To ask what came of the telephone call.',
  },
  'meetings.rang-what-now': {
    nl: 'U zou {who} bellen{about}. Wat is daaruit gekomen?',
    en: 'You were going to telephone {who}{about}. What came of it?',
  },
  'meetings.rang-or-when': {
    nl: 'U zou {who} bellen{about}. Wat is daaruit gekomen? Anders zet ik het voor u in de agenda: {when}.',
    en: 'You were going to telephone {who}{about}. What came of it? Otherwise I shall put it into your diary: {when}.',
  },
  'meetings.choice-put-call': { nl: 'In de agenda: {when}', en: 'Into the diary: {when}' },
  'meetings.puts-call': {
    nl: 'Zet het bellen met {who} in de agenda: {when}.',
    en: 'Puts the call to {who} into the diary: {when}.',
  },
  'meetings.choice-not-yet': { nl: 'Nog niet gebeld', en: 'Not telephoned yet' },
  'meetings.choice-made': { nl: 'De afspraak is gemaakt', en: 'The appointment has been made' },
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
  'meetings.falls-out': {
    nl: '{who} kan er op {when} niet bij zijn.',
    en: '{who} cannot be there on {when}.',
  },
  'meetings.falls-out-too': {
    nl: 'Ook {who} kan er op {when} niet bij zijn. Wat ik voorstelde, geldt nog.',
    en: '{who} cannot be there on {when} either. What I proposed still holds.',
  },
  'meetings.goes-ahead': {
    nl: '{who} kan er op {when} niet bij zijn. Er blijven genoeg mensen over: de bespreking gaat door, en niemand anders hoeft iets te horen.',
    en: '{who} cannot be there on {when}. Enough people are left: the meeting goes ahead, and nobody else need hear of it.',
  },
  'meetings.repair-other': {
    nl: '{who} kan er op {when} niet bij zijn. Mijn voorstel: naar {to}, waarop eerder iedereen kon. Wijst u dat af, dan blijft de bespreking staan zonder {who}.',
    en: '{who} cannot be there on {when}. My proposal: {to}, when everybody could come before. If you decline that, the meeting stands without {who}.',
  },
  'meetings.repair-anew': {
    nl: '{who} kan er op {when} niet bij zijn. Mijn voorstel: afzeggen, en in dezelfde brief andere momenten vragen. Wijst u dat af, dan blijft de bespreking staan zonder {who}.',
    en: '{who} cannot be there on {when}. My proposal: call it off, and ask about other times in the same letter. If you decline that, the meeting stands without {who}.',
  },
  'meetings.repair-none': {
    nl: '{who} kan er op {when} niet bij zijn, en een ander moment is er niet te vinden. Te kiezen: laten doorgaan zonder {who}, of afzeggen. Mijn voorstel: zeg wat het moet worden.',
    en: '{who} cannot be there on {when}, and no other time can be found. To choose: let it go ahead without {who}, or call it off. My proposal: tell me which.',
  },
  'meetings.moves-there': {
    nl: '„{title}” gaat naar {when}.',
    en: '“{title}” goes to {when}.',
  },
  'meetings.tells-there': {
    nl: '{who} hoort dat het {when} wordt.',
    en: '{who} is told that it will be {when}.',
  },
  'meetings.calls-off': {
    nl: '„{title}” gaat niet door.',
    en: '“{title}” does not take place.',
  },
  'meetings.asks-anew': {
    nl: '{who} hoort dat het niet doorgaat, en wordt gevraagd welk van {count} momenten schikt.',
    en: '{who} is told that it does not take place, and asked which of {count} times suits.',
  },
  'meetings.says-no-time': {
    nl: '{who} hoort dat er geen moment is gevonden.',
    en: '{who} is told that no time was found.',
  },
  'meetings.says-no': {
    nl: '{who} hoort dat er geen afspraak komt.',
    en: '{who} is told that there will be no appointment.',
  },
};
