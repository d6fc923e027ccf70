import type { Words } from '../../core/text/words.ts';
import { askedWords } from './words-asked.ts';
import { awayWords } from './words-away.ts';
import { mailingDutyWords } from './words-mailing.ts';
import { toldWords } from './words-told.ts';
import { sortedWords } from './words-sorted.ts';
import { writtenWords } from './words-written.ts';

/** Every sentence of this duty that a person may read: why something lies ready, moves, closes or is left. */
export const correspondenceWords: Words = {
  ...sortedWords,
  ...askedWords,
  ...toldWords,
  ...awayWords,
  ...writtenWords,
  ...mailingDutyWords,
  'correspondence.takes-longer': {
    nl: 'Het antwoord aan {name} kost meer dan een werkdag. De ontvangstbevestiging noemt de dag waarop het komt.',
    en: 'The answer to {name} takes more than a working day. The acknowledgement names the day on which it will come.',
  },
  'correspondence.press-noted': {
    nl: 'Voor {name} ligt een ontvangstbericht klaar: geen commentaar, en de termijn genoteerd of gevraagd.',
    en: 'A note to {name} lies ready: no comment, and the deadline noted or asked for.',
  },
  'correspondence.decline-ready': {
    nl: '{Name} nodigt u uit. Het beleefde afslaan ligt klaar; gaat u wel, wijs dit voorstel dan af.',
    en: '{Name} invites you. A courteous refusal lies ready; if you do wish to go, decline this proposal.',
  },
  'correspondence.annex-forgotten': {
    nl: '{Name} noemt iets dat niet is meegekomen. De vraag om het na te zenden ligt klaar.',
    en: '{Name} mentions something that did not come along. A note asking for it lies ready.',
  },
  'correspondence.day-passed': {
    nl: '{Name} wacht een werkdag op antwoord ("{what}"). Een regel met de dag waarop het komt, ligt klaar.',
    en: '{Name} has waited a working day for an answer ("{what}"). A line naming the day it will come lies ready.',
  },
  'correspondence.emergency-text': {
    nl: 'Op een noodbericht gaat alleen de tekst die u daarvoor hebt vastgesteld.',
    en: 'Only the text you laid down for emergencies answers an emergency.',
  },
  'correspondence.discreet-letter': {
    nl: 'Een brief die bevestigt noch ontkent ligt klaar. Hij is voor iedereen gelijk.',
    en: 'A letter that neither confirms nor denies lies ready. It is the same for everyone.',
  },
  'correspondence.condolence-letter': {
    nl: 'Een condoleance ligt klaar om door u zelf te worden getekend. Maakt u er gerust uw eigen woorden van.',
    en: 'A condolence lies ready for your own signature. Do put it in your own words.',
  },
  'correspondence.reply-to-elsewhere': {
    nl: 'De afzender vraagt het antwoord op een vreemd adres, {wish}. Het gaat naar {address}.',
    en: 'The sender asks for the answer at an address elsewhere, {wish}. It goes to {address}.',
  },
  'correspondence.answered': {
    nl: '{Name} heeft geantwoord. Er wordt niet meer herinnerd.',
    en: '{Name} has answered. No more reminders are sent.',
  },
  'correspondence.answered-point': {
    nl: '{Name} heeft op "{what}" geantwoord. De andere punten lopen door.',
    en: '{Name} has answered on "{what}". The other points go on.',
  },
  'correspondence.answer-looked-at': {
    nl: '{Name} heeft geantwoord; zolang niet zeker is waarop, wordt er niet herinnerd.',
    en: '{Name} has answered; while it is not certain on what, no reminder is sent.',
  },
  'correspondence.promised': {
    nl: '{Name} heeft het toegezegd. Wij kijken weer als die dag voorbij is.',
    en: '{Name} has promised it. We look again when that day has passed.',
  },
  'correspondence.promise-noted': {
    nl: '{Name} zegt iets toe. Wij zien erop toe dat het komt.',
    en: '{Name} makes a promise. We shall see that it is kept.',
  },
  'correspondence.we-owe': {
    nl: '{Name} verwacht antwoord van u.',
    en: '{Name} expects an answer from you.',
  },
  'correspondence.answered-by-you': {
    nl: 'U hebt zelf geantwoord.',
    en: 'You have answered yourself.',
  },
  'correspondence.answered-by-meeting': {
    nl: 'Wat {name} schreef, was een antwoord over een afspraak; hoe het daarmee afliep, is bekend.',
    en: 'What {name} wrote was an answer about an appointment; how that ended is known.',
  },
  'correspondence.you-asked': {
    nl: 'U vraagt {name} iets. Blijft het antwoord uit, dan herinneren wij eraan.',
    en: 'You ask something of {name}. If no answer comes, we shall remind them.',
  },
  'correspondence.asked-again': {
    nl: 'U hebt er zelf nog eens naar gevraagd. De termijn begint opnieuw.',
    en: 'You have asked again yourself. The term begins anew.',
  },
  'correspondence.you-promised': {
    nl: 'U zegt {name} iets toe. Wij zien erop toe dat het op tijd gebeurt.',
    en: 'You promise {name} something. We shall see that it is done in time.',
  },
  'correspondence.day-before': {
    nl: 'De dag voordat {name} antwoord krijgt, hoort u het.',
    en: 'You will be told on the day before {name} is to have an answer.',
  },
  'correspondence.being-arranged': {
    nl: 'Met {name} wordt een moment gezocht; daarin krijgt {name} antwoord.',
    en: 'A time is being found with {name}; that is where {name} is answered.',
  },
  'correspondence.answer-lies-ready': {
    nl: 'Het antwoord aan {name} ligt klaar; het wacht op uw akkoord.',
    en: 'The answer to {name} lies ready; it waits for your consent.',
  },
  'correspondence.waits-for-you': {
    nl: 'Dit wacht op uw antwoord.',
    en: 'This waits for your answer.',
  },
  'correspondence.stopped-for-death': {
    nl: 'Er is een overlijden gemeld. Alles wat voor dit huishouden liep, is stilgezet.',
    en: 'A death has been reported. Everything that was under way for this household has stopped.',
  },
  'correspondence.no-answer': {
    nl: 'Op een bericht dat niet te vertrouwen is, gaat geen antwoord.',
    en: 'A message that is not to be trusted gets no answer.',
  },
  'correspondence.sent-asks-nothing': {
    nl: 'Uw eigen brief vraagt niets en belooft niets.',
    en: 'Your own letter asks nothing and promises nothing.',
  },
  'correspondence.own-unproven': {
    nl: 'Dit bericht draagt uw adres, maar ligt niet bij uw verzonden post. Er is niets op gedaan; is het van u, dan hoeft u niets te doen.',
    en: 'This message bears your address, but does not lie with your sent mail. Nothing was done on it; if it is yours, there is nothing you need do.',
  },
  'correspondence.note-to-self': {
    nl: 'Een notitie van u aan uzelf.',
    en: 'A note from you to yourself.',
  },
  'correspondence.left-principal': {
    nl: 'Dit is voor u zelf. Het secretariaat stelt niets voor.',
    en: 'This is for you yourself. The secretary proposes nothing.',
  },
  'correspondence.left-prepare': {
    nl: 'Gelegd bij wat verwerkt wordt. Een brief is er niet voor nodig.',
    en: 'Put with what is to be dealt with. It needs no letter.',
  },
  'correspondence.left-information': {
    nl: 'Alleen ter kennisneming.',
    en: 'For information only.',
  },
  'correspondence.left-bulk': {
    nl: 'Post aan velen. Er gaat geen antwoord op.',
    en: 'Mail to many. Nothing answers it.',
  },
  'correspondence.left-desk': {
    nl: 'Van het secretariaat van een collega over de agenda; daar wordt het behandeld.',
    en: 'From the desk of a colleague, about the diary; it is dealt with there.',
  },
  'correspondence.left-imported': {
    nl: 'Uit een archief ingelezen: gesorteerd, en verder niets.',
    en: 'Read in from an archive: sorted, and nothing more.',
  },
  'correspondence.left-thrown-away': {
    nl: 'Het lag bij de ongewenste of weggegooide post: gesorteerd, en verder niets.',
    en: 'It lay with the junk or the deleted mail: sorted, and nothing more.',
  },
  'correspondence.left-old': {
    nl: 'Ouder dan dertig dagen: gesorteerd, en verder niets.',
    en: 'More than thirty days old: sorted, and nothing more.',
  },
  'correspondence.left-no-mail': {
    nl: 'Dit is geen post.',
    en: 'This is not mail.',
  },
  'correspondence.left-seen-before': {
    nl: 'Hetzelfde bericht kwam al langs een andere weg binnen.',
    en: 'The same message came in by another road before.',
  },
  'correspondence.left-unsent-draft': {
    nl: 'Een concept dat u niet hebt verzonden.',
    en: 'A draft you have not sent.',
  },
  'correspondence.left-no-wake': {
    nl: 'Niet gevonden waarvoor dit moment was gezet.',
    en: 'What this moment was set for was not found.',
  },
  'correspondence.left-to-diary': {
    nl: 'Aan een uitnodiging herinnert de agenda.',
    en: 'The diary reminds of an invitation.',
  },
  'correspondence.left-to-keeper': {
    nl: 'Hier ziet een ander onderdeel op toe.',
    en: 'Another part of the office sees to this.',
  },
  'correspondence.left-loop-closed': {
    nl: 'Dit stond niet meer open. Er gaat niets uit.',
    en: 'This was no longer open. Nothing is sent.',
  },
  'correspondence.left-account-gone': {
    nl: 'Deze mailbox is er niet meer.',
    en: 'This mailbox is no longer there.',
  },
};
