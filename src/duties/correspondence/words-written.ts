import type { Words } from '../../core/text/words.ts';

/** What lies ready when a letter was asked for, and what keeps one from being written. */
export const writtenWords: Words = {
  'correspondence.written-receipt': {
    nl: 'U vroeg {name} de ontvangst te bevestigen. De brief noemt de dag waarop het antwoord komt.',
    en: 'You asked to acknowledge receipt to {name}. The letter names the day on which the answer comes.',
  },
  'correspondence.written-decline': {
    nl: 'U slaat de uitnodiging van {name} af. De brief ligt klaar.',
    en: 'You decline the invitation of {name}. The letter lies ready.',
  },
  'correspondence.written-refuse-offer': {
    nl: 'U wijst de offerte van {name} af. De brief ligt klaar.',
    en: 'You turn down the offer of {name}. The letter lies ready.',
  },
  'correspondence.written-missing': {
    nl: 'U mist een bijlage van {name}. De brief vraagt erom.',
    en: 'You lack an attachment of {name}. The letter asks for it.',
  },
  'correspondence.written-ask': {
    nl: 'U vraagt {name} iets te sturen. De brief noemt een termijn, en die wordt bewaakt.',
    en: 'You ask {name} to send something. The letter names a term, and it is guarded.',
  },
  'correspondence.written-thank': {
    nl: 'U bedankt {name}. De brief ligt klaar.',
    en: 'You thank {name}. The letter lies ready.',
  },
  'correspondence.written-congratulate': {
    nl: 'U feliciteert {name}. De brief ligt klaar.',
    en: 'You congratulate {name}. The letter lies ready.',
  },
  'correspondence.written-condole': {
    nl: 'U condoleert {name}. Deze brief gaat alleen uit als u hem zelf tekent.',
    en: 'You condole with {name}. This letter leaves only signed by you.',
  },
  'correspondence.written-refer': {
    nl: 'U verwijst {name} door. De brief stuurt niets door voor er een antwoord is.',
    en: 'You refer {name} to another. The letter sends nothing on before there is an answer.',
  },
  'correspondence.written-no-comment': {
    nl: 'U geeft {name} geen commentaar. De brief ligt klaar.',
    en: 'You give {name} no comment. The letter lies ready.',
  },
  'correspondence.written-tell': {
    nl: 'U liet {name} iets schrijven. De brief ligt klaar.',
    en: 'You had something written to {name}. The letter lies ready.',
  },
  'correspondence.written-say': {
    nl: 'U dicteerde een brief aan {name}. Hij ligt klaar, woord voor woord.',
    en: 'You dictated a letter to {name}. It lies ready, word for word.',
  },
  'correspondence.paper-ready': {
    nl: 'De brief aan {name} ligt klaar om te printen en te tekenen; hij gaat niet vanzelf weg. U vindt hem met `secretaris letters`.',
    en: 'The letter to {name} lies ready to be printed and signed; it does not leave by itself. You find it with `secretaris letters`.',
  },
  'correspondence.no-address': {
    nl: 'Van {name} is geen mailadres bekend, dus er gaat geen brief uit. Noem het adres, of vraag om een brief op papier.',
    en: 'No mail address of {name} is known, so no letter goes out. Give the address, or ask for a letter on paper.',
  },
  'correspondence.no-account': {
    nl: 'Er is geen mailbox om de brief aan {name} mee te sturen. Sluit er een aan.',
    en: 'There is no mailbox to send the letter to {name} from. Connect one.',
  },
  'correspondence.who-is-meant': {
    nl: 'Er staat „hij” of „zij”, en dat kan {name} zijn of een ander. Lees het nog eens na.',
    en: 'It says “he” or “she”, which may be {name} or another. Please read it once more.',
  },
};
