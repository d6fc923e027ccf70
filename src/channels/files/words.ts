import type { Words } from '../../core/text/words.ts';

/** What can be wrong with a path to import or to watch, and why something in it was not read. */
export const filesWords: Words = {
  'import-missing': {
    nl: 'Er is niets te vinden op {path}. Er is niets ingelezen. Controleer het pad; een voorbeeld: secretaris import ~/Mail.',
    en: 'There is nothing at {path}. Nothing has been read. Check the path; an example: secretaris import ~/Mail.',
  },
  'import-not-permitted': {
    nl: '{path} mag hier niet gelezen worden. Er is niets ingelezen. Geef de gebruiker van Secretaris leesrecht, of kopieer de map.',
    en: '{path} may not be read here. Nothing has been read. Give the user Secretaris runs as the right to read it, or copy the folder.',
  },
  'import-no-file': {
    nl: '{path} is geen bestand en geen map. Er is niets ingelezen.',
    en: '{path} is neither a file nor a folder. Nothing has been read.',
  },
  'maildir-missing': {
    nl: 'Op {path} is geen maildir (een map met cur, new en tmp). Er is niets veranderd. Controleer of het pad klopt en of de schijf is aangekoppeld.',
    en: 'There is no maildir at {path} (a folder with cur, new and tmp). Nothing has changed. Check that the path is right and that the disk is mounted.',
  },
  'unread.vanished': {
    nl: '{path} was weg toen het gelezen zou worden.',
    en: '{path} was gone when it was to be read.',
  },
  'unread.not-permitted': {
    nl: '{path} mag niet gelezen worden.',
    en: '{path} may not be read.',
  },
  'unread.unreadable': {
    nl: '{path} kon niet gelezen worden; de schijf of het bestand is mogelijk beschadigd.',
    en: '{path} could not be read; the disk or the file may be damaged.',
  },
  'unread.too-large': {
    nl: '{path} is te groot ({size} bytes) en is overgeslagen; de grens staat in de instelling limits.messageMegabytes.',
    en: '{path} is too large ({size} bytes) and was skipped; the limit is the setting limits.messageMegabytes.',
  },
  'unread.too-deep': {
    nl: '{path} ligt te diep, of er zijn te veel mappen; vanaf hier is niet verder gekeken.',
    en: '{path} lies too deep, or there are too many folders; nothing further was looked at from here.',
  },
  'unread.link-outside': {
    nl: '{path} is een verwijzing naar buiten de map en is niet gevolgd.',
    en: '{path} is a link leading out of the folder and was not followed.',
  },
  'unread.link-to-folder': {
    nl: '{path} is een verwijzing naar een map en is niet gevolgd.',
    en: '{path} is a link to a folder and was not followed.',
  },
  'unread.link-broken': {
    nl: '{path} is een verwijzing die nergens heen leidt.',
    en: '{path} is a link that leads nowhere.',
  },
  'unread.not-a-file': {
    nl: '{path} is geen gewoon bestand en is overgeslagen.',
    en: '{path} is not an ordinary file and was skipped.',
  },
  'unread.folder-among-mail': {
    nl: '{path} is een map tussen de berichten; wat erin staat, is niet gelezen.',
    en: '{path} is a folder among the messages; what is in it was not read.',
  },
  'unread.hidden': {
    nl: '{path} is een verborgen map zonder maildir; wat erin staat, is niet gelezen.',
    en: '{path} is a hidden folder that is no maildir; what is in it was not read.',
  },
  'unread.kind-unknown': {
    nl: '{path} is geen bericht en geen soort bestand dat wordt ingelezen.',
    en: '{path} is neither a message nor a kind of file that is imported.',
  },
  'unread.no-message': {
    nl: '{path} bevat geen enkel bericht.',
    en: '{path} holds no message at all.',
  },
  'unread.before-first-message': {
    nl: 'In {path} staan {size} bytes vóór het eerste bericht; die horen bij geen bericht en zijn overgeslagen.',
    en: 'In {path} {size} bytes stand before the first message; they belong to none and were skipped.',
  },
};
