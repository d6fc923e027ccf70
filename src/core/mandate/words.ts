import type { Words } from '../text/words.ts';
import { asking, conflicting, refusing } from './words-asking.ts';

/** Why the judge decided as he did. */
const judging: Words = {
  'judge.clause-act': {
    nl: 'Volgens clausule {clause} van de volmacht mag dit zonder melding.',
    en: 'Clause {clause} of the mandate allows this without a report.',
  },
  'judge.clause-report': {
    nl: 'Volgens clausule {clause} van de volmacht mag dit; u hoort het achteraf.',
    en: 'Clause {clause} of the mandate allows this; you are told afterwards.',
  },
  'judge.clause-unless-stopped': {
    nl: 'Volgens clausule {clause} gaat dit door, tenzij u het tegenhoudt.',
    en: 'Under clause {clause} this goes ahead unless you stop it.',
  },
  'judge.clause-propose': {
    nl: 'Clausule {clause} vraagt hiervoor eerst akkoord.',
    en: 'Clause {clause} asks for consent first.',
  },
  'judge.clause-prepare': {
    nl: 'Volgens clausule {clause} wordt dit alleen klaargelegd.',
    en: 'Under clause {clause} this is only made ready.',
  },
  'judge.clause-note': {
    nl: 'Volgens clausule {clause} wordt dit alleen aan u gemeld.',
    en: 'Under clause {clause} this is only passed on to you.',
  },
  'judge.clause-never': {
    nl: 'Clausule {clause} verbiedt dit.',
    en: 'Clause {clause} forbids this.',
  },
  'judge.clause-only': {
    nl: 'Clausule {clause} laat hier niets anders toe dan wat er staat; dit vraagt akkoord.',
    en: 'Clause {clause} allows nothing here but what it says; this needs consent.',
  },
  'judge.outside-clause': {
    nl: 'Clausule {clause} gaat hierover, maar dit valt buiten haar grenzen.',
    en: 'Clause {clause} is about this, but this lies outside its limits.',
  },
  'judge.agreement': {
    nl: 'U hebt dit na een reeks ongewijzigde voorstellen zelf overgelaten; u hoort het achteraf.',
    en: 'You handed this over yourself after a run of unchanged proposals; you are told afterwards.',
  },
  'judge.default-ordered': {
    nl: 'Zo is uw opdracht gelezen; na uw akkoord gebeurt het.',
    en: 'Your order was read like this; it is done once you agree.',
  },
  'judge.default-inside': {
    nl: 'Dit blijft binnen en kan ongedaan worden gemaakt; u hoort het achteraf.',
    en: 'This stays inside and can be undone; you are told afterwards.',
  },
  'judge.default-colleague': {
    nl: 'Uw agenda-instelling laat collega’s van dit kantoor boeken; u hoort het achteraf.',
    en: 'Your diary setting lets colleagues of this office book; you are told afterwards.',
  },
  'judge.default-leaves': {
    nl: 'Dit gaat de deur uit en geen clausule spreekt erover.',
    en: 'This leaves the office and no clause speaks of it.',
  },
  'judge.default-final': {
    nl: 'Dit kan niet ongedaan worden gemaakt en geen clausule spreekt erover.',
    en: 'This cannot be undone and no clause speaks of it.',
  },
  'judge.alert': {
    nl: 'U waarschuwen mag altijd.',
    en: 'Telling you is always allowed.',
  },
  'judge.not-stoppable': {
    nl: 'Afwachten tot u het tegenhoudt kan alleen met wat binnen blijft en ongedaan te maken is.',
    en: 'Only what stays inside and can be undone may go ahead until you stop it.',
  },
  'judge.foreign-recipient': {
    nl: 'De geadresseerde komt uit een bericht van buiten.',
    en: 'The addressee comes from a message from outside.',
  },
  'judge.foreign-amount': {
    nl: 'Het bedrag komt uit een bericht van buiten.',
    en: 'The amount comes from a message from outside.',
  },
  'judge.foreign-account': {
    nl: 'Het rekeningnummer komt uit een bericht van buiten.',
    en: 'The account number comes from a message from outside.',
  },
};

/** What no clause can loosen. */
const conduct: Words = {
  'judge.never-pays': {
    nl: 'Betalen doet het secretariaat niet; een betaling klaarzetten wel.',
    en: 'The secretary does not pay; making a payment ready is possible.',
  },
  'judge.account-changed': {
    nl: 'Het rekeningnummer is gewijzigd: eerst bellen naar het bekende nummer, en een tweede persoon kijkt mee.',
    en: 'The account number has changed: first a call to the number we know, and a second person looks.',
  },
  'judge.press': {
    nl: 'Wat de pers te horen krijgt, ziet u altijd eerst.',
    en: 'You always see first what the press is told.',
  },
  'judge.condolence': {
    nl: 'Een condoleance gaat alleen door u zelf getekend de deur uit.',
    en: 'A condolence leaves only signed by you.',
  },
  'judge.destruction': {
    nl: 'Vernietigen gebeurt alleen na akkoord op de lijst.',
    en: 'Papers are destroyed only after consent to the list.',
  },
  'judge.binding': {
    nl: 'Hiermee bindt u zich; dat doet u zelf.',
    en: 'This binds you; that is yours to do.',
  },
  'judge.bereaved': {
    nl: 'Er is een overlijden; aan dit huis gaan geen herinneringen uit.',
    en: 'There has been a death; no reminders go to this household.',
  },
  'judge.not-chased': {
    nl: 'Deze partij wordt nooit uit eigen beweging herinnerd.',
    en: 'This party is never chased of our own accord.',
  },
  'judge.patient-not-chased': {
    nl: 'Een patiënt wordt nooit uit eigen beweging over de inhoud herinnerd.',
    en: 'A patient is never chased about contents of our own accord.',
  },
  'judge.emergency': {
    nl: 'Hier past geen gewoon antwoord: de noodtekst, en meteen een mens.',
    en: 'No ordinary answer belongs here: the emergency text, and a person at once.',
  },
  'judge.no-model': {
    nl: 'Uw beroepsgeheim sluit taalmodellen uit.',
    en: 'Your professional secrecy rules out language models.',
  },
  'judge.neither-confirmed': {
    nl: 'Of iemand cliënt of patiënt is, bevestigen noch ontkennen wij.',
    en: 'We neither confirm nor deny that anyone is a client or patient.',
  },
  'judge.secrecy': {
    nl: 'Inhoud valt onder uw beroepsgeheim; dit ziet u eerst.',
    en: 'Contents fall under your professional secrecy; you see this first.',
  },
  'judge.probation': {
    nl: 'In de eerste veertien dagen blijft de mailbox onaangeroerd; nog {left} te gaan.',
    en: 'In the first fourteen days the mailbox is left untouched; {left} to go.',
  },
  'judge.grade-draft': {
    nl: 'Deze taak is nog in proef en stelt alleen voor.',
    en: 'This duty is still a draft and only proposes.',
  },
  'judge.grade-checked': {
    nl: 'Deze taak is beproefd, maar wordt nog altijd gemeld.',
    en: 'This duty has been checked, but is still reported.',
  },
  'judge.grade-trusted': {
    nl: 'Deze taak is vertrouwd.',
    en: 'This duty is trusted.',
  },
  'judge.lowered': {
    nl: 'U hebt dit na een misser een trede lager gezet.',
    en: 'You lowered this a step after a miss.',
  },
};

/** Every sentence of the mandate's room that a person may read. */
export const words: Words = { ...judging, ...conduct, ...asking, ...refusing, ...conflicting };
