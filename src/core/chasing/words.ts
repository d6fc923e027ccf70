import type { Words } from '../text/words.ts';

/** What is said about reminders, and what the principal is asked about somebody silent. */
export const chasingWords: Words = {
  'chasing.due': {
    nl: 'Van {name} is nog geen antwoord op "{what}". Herinnering {nth} ligt klaar.',
    en: '{Name} has not answered on "{what}". Reminder {nth} lies ready.',
  },
  'chasing.due-several': {
    nl: 'Van {name} is op {count} punten nog geen antwoord: {list}. Eén herinnering ligt klaar.',
    en: '{Name} has not answered on {count} matters: {list}. One reminder lies ready.',
  },
  'chasing.due-stand-in': {
    nl: 'Van {name} is nog geen antwoord op "{what}". Een bericht aan {other} ligt klaar.',
    en: '{Name} has not answered on "{what}". A letter to {other} lies ready.',
  },
  'chasing.answered': {
    nl: '{Name} heeft geantwoord. Er wordt niet meer herinnerd.',
    en: '{Name} has answered. No more reminders are sent.',
  },
  'chasing.over': {
    nl: 'Op "{what}" hoeft niemand meer te antwoorden. Er wordt niet meer herinnerd.',
    en: 'Nobody need answer on "{what}" any more. No more reminders are sent.',
  },
  'chasing.written-afresh': {
    nl: 'Blijft dit voorstel liggen, dan wordt het met nieuwe data opnieuw geschreven.',
    en: 'If this proposal is left, it will be written afresh with new dates.',
  },
  'chasing.waits-for-you': { nl: 'Dit wacht op uw antwoord.', en: 'This waits for your answer.' },
  'chasing.wait-mourning': {
    nl: 'Daar is iemand overleden. Wij herinneren nu niet.',
    en: 'There has been a death there. We send no reminder now.',
  },
  'chasing.wait-away': {
    nl: '{Name} is afwezig. Er wordt pas na de terugkeer herinnerd.',
    en: '{Name} is away. No reminder is sent before the return.',
  },
  'chasing.wait-free-day': {
    nl: 'Nu is het daar of hier geen werkuur. Er wordt op de eerste werkdag van beide herinnerd.',
    en: 'These are no working hours there or here. The reminder goes on the first working day of both.',
  },
  'chasing.wait-reminded-today': {
    nl: '{Name} is vandaag al ergens aan herinnerd. Dit gaat op een andere dag.',
    en: '{Name} was reminded of something today already. This goes on another day.',
  },
  'chasing.wait-leaving': {
    nl: 'De herinnering hierover is al onderweg.',
    en: 'The reminder of this is on its way already.',
  },
  'chasing.wait-many': {
    nl: 'De brief aan {name} is vol. Dit gaat op een andere dag.',
    en: 'The letter to {name} is full. This goes on another day.',
  },
  'chasing.ask-after-last': {
    nl: '{Name} heeft na {times} niet geantwoord op "{what}". Wat wilt u?',
    en: '{Name} has not answered on "{what}" after {times}. What would you like?',
  },
  'chasing.ask-needed': {
    nl: '{Name} heeft niet geantwoord op "{what}", en het is nu nodig. Wat wilt u?',
    en: '{Name} has not answered on "{what}", and it is needed now. What would you like?',
  },
  'chasing.ask-away': {
    nl: '{Name} is afwezig tot na het moment waarop "{what}" nodig is. Wat wilt u?',
    en: '{Name} is away until after "{what}" is needed. What would you like?',
  },
  'chasing.ask-call-now': {
    nl: 'Vandaag tussen 10.00 en 11.00 uur is {name} een telefoontje toegezegd over "{what}": {telephone}. Wie belt?',
    en: 'Today between 10:00 and 11:00 {name} was promised a telephone call about "{what}": {telephone}. Who will ring?',
  },
  'chasing.ask-after-call': {
    nl: '{Name} zou worden gebeld over "{what}". Hoe is het afgelopen?',
    en: '{Name} was to be telephoned about "{what}". How did it go?',
  },
  'chasing.ask-no-address': {
    nl: 'Van {name} is geen antwoord op "{what}", en wij weten geen adres om zeker aan te schrijven. Wat wilt u?',
    en: '{Name} has not answered on "{what}", and we know no address we can be sure of. What would you like?',
  },
  'chasing.ask-quiet': {
    nl: 'Van {name} is geen antwoord op "{what}". Afgesproken is dat wij hieraan niet herinneren. Wat wilt u?',
    en: '{Name} has not answered on "{what}". It was agreed that we send no reminder of this. What would you like?',
  },
  'chasing.ask-only-you': {
    nl: 'Van {name} is op een bericht geen antwoord. Daaraan herinneren wij niet; u kunt het zelf doen. Wat wilt u?',
    en: '{Name} has not answered a message. We send no reminder of it; you can do so yourself. What would you like?',
  },
  'chasing.ask-not-chased-bereaved': {
    nl: 'Van {name} is geen antwoord op "{what}". Daar is iemand overleden; wij herinneren niet. Wat wilt u?',
    en: '{Name} has not answered on "{what}". There has been a death there; we send no reminder. What would you like?',
  },
  'chasing.ask-not-chased-court': {
    nl: 'Van {name} is geen antwoord op "{what}". Een rechtbank herinneren wij niet uit onszelf. Wat wilt u?',
    en: '{Name} has not answered on "{what}". We do not chase a court of our own accord. What would you like?',
  },
  'chasing.ask-not-chased-authority': {
    nl: 'Van {name} is geen antwoord op "{what}". Een overheidsinstantie herinneren wij niet uit onszelf. Wat wilt u?',
    en: '{Name} has not answered on "{what}". We do not chase an authority of our own accord. What would you like?',
  },
  'chasing.ask-not-chased-press': {
    nl: 'Van {name} is geen antwoord op "{what}". De pers herinneren wij niet uit onszelf. Wat wilt u?',
    en: '{Name} has not answered on "{what}". We do not chase the press of our own accord. What would you like?',
  },
  'chasing.ask-not-chased-has-counsel': {
    nl: 'Van {name} is geen antwoord op "{what}". Er is een advocaat; herinneren kan alleen langs die. Wat wilt u?',
    en: '{Name} has not answered on "{what}". There is counsel; a reminder can only go through them. What would you like?',
  },
  'chasing.ask-not-chased-never-chase': {
    nl: 'Van {name} is geen antwoord op "{what}". Afgesproken is dat wij niet herinneren. Wat wilt u?',
    en: '{Name} has not answered on "{what}". It was agreed that we send no reminders. What would you like?',
  },
  'chasing.ask-not-chased-patient': {
    nl: 'Van {name} is geen antwoord op "{what}". Een patiënt herinneren wij niet uit onszelf. Wat wilt u?',
    en: '{Name} has not answered on "{what}". We do not chase a patient of our own accord. What would you like?',
  },
  'chasing.choice-telephone': { nl: 'Ik bel zelf', en: 'I shall telephone' },
  'chasing.choice-have-rung': { nl: 'Laat bellen', en: 'Have them telephoned' },
  'chasing.choice-write-yourself': { nl: 'Ik schrijf zelf', en: 'I shall write myself' },
  'chasing.choice-remind': { nl: 'Nog één keer herinneren', en: 'Send one more reminder' },
  'chasing.choice-colleague': {
    nl: 'Vraag het {other}',
    en: 'Ask {other}',
  },
  'chasing.choice-let-rest': { nl: 'Laten rusten', en: 'Let it rest' },
  'chasing.choice-answered': { nl: 'Het is afgehandeld', en: 'It is settled' },
  'chasing.choice-not-reached': { nl: 'Nog niet bereikt', en: 'Not reached yet' },
  'chasing.one-reminder': { nl: 'één herinnering', en: 'one reminder' },
  'chasing.reminders': { nl: '{count} herinneringen', en: '{count} reminders' },
};
