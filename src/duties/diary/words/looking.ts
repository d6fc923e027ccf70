import type { Words } from '../../../core/text/words.ts';

/** What is said when an appointment is looked at again. */
export const lookingWords: Words = {
  'diary.look-to-reconfirm': {
    nl: 'De werkdag ervoor ligt een herinnering aan de afspraak klaar, omdat zij lang tevoren is gemaakt.',
    en: 'On the working day before, a reminder lies ready, since the appointment was made long ahead.',
  },
  'diary.look-at-hold': {
    nl: 'Dan wordt bekeken of op het antwoord is besloten.',
    en: 'Then it is looked at whether the answer has been decided on.',
  },
  'diary.look-to-offer-again': {
    nl: 'U wilt dat er andere tijden worden aangeboden.',
    en: 'You would like other times to be offered.',
  },
  'diary.look-at-declined': {
    nl: 'Vragen wat wie uitnodigt te horen krijgt.',
    en: 'To ask what whoever invites is told.',
  },
  'diary.declined-what-now': {
    nl: 'Het antwoord dat klaarlag op de uitnodiging van {who} voor „{title}” ({when}) wilde u niet. Wat krijgt {who} te horen?',
    en: 'You did not want the answer that lay ready to the invitation from {who} to “{title}” ({when}). What shall {who} be told?',
  },
  'diary.choice-say-no': { nl: 'Afzeggen', en: 'Decline it' },
  'diary.choice-say-yes': { nl: 'Aannemen', en: 'Accept it' },
  'diary.choice-say-it-himself': { nl: 'Ik antwoord zelf', en: 'I shall answer myself' },
  'diary.look-over': {
    nl: 'Deze afspraak staat er niet meer, of is voorbij.',
    en: 'This appointment no longer stands, or is over.',
  },
  'diary.reminds': {
    nl: 'Op de uitnodiging voor „{title}” heeft nog niet geantwoord: {who}. De herinnering ligt klaar.',
    en: 'Still to answer the invitation to “{title}”: {who}. The reminder lies ready.',
  },
  'diary.look-at-standing': {
    nl: 'Kijken of een opdracht afloopt die een tijd gold',
    en: 'To see whether an order that held for a while is over',
  },
  'diary.look-for-papers': {
    nl: 'Dan moet er zijn wat gevraagd is: er wacht een afspraak op.',
    en: 'By then what was asked for must be there: an appointment waits for it.',
  },
  'diary.papers-there': {
    nl: 'Wat gevraagd was, is er.',
    en: 'What was asked for is there.',
  },
  'diary.papers-no-appointment': {
    nl: 'De afspraak die erop wachtte, staat er niet meer.',
    en: 'The appointment that waited for it is no longer there.',
  },
  'diary.papers-absent': {
    nl: 'Het is {now} en de {what} zijn er niet; om {at} hebt u een afspraak die erop wacht. Het voorstel ligt bovenop: nu bellen.',
    en: 'It is {now} and the {what} are not here; at {at} you have an appointment that waits for them. The proposal lies on top: to ring now.',
  },
  'diary.papers-proposal': {
    nl: 'De {what} van {who} zijn er om {now} niet; om {at} staat „{title}”. Mijn voorstel: ik bel {who}{number} nu; zijn ze er om {latest} niet, dan verschuift de afspraak. Wie er komen, hebben nog niets gehoord.',
    en: 'The {what} from {who} are not here at {now}; “{title}” is at {at}. My proposal: I ring {who}{number} now; if they are not here by {latest}, the appointment moves. Those who are coming have heard nothing yet.',
  },
  'diary.papers-ring': { nl: 'Bel {who} nu', en: 'Ring {who} now' },
  'diary.papers-move': { nl: 'Verschuif de afspraak', en: 'Move the appointment' },
  'diary.papers-mine': { nl: 'Ik regel het zelf', en: 'I shall see to it myself' },
};
