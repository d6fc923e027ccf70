import type { Words } from '../../core/text/words.ts';

/** What can be wrong with keys and secrets, and what to do about it. */
export const secretWords: Words = {
  'office-key-exposed': {
    nl: 'Anderen op deze machine kunnen de sleutel van het kantoor lezen ({path}). Daarom wordt hij niet gebruikt; er is niets veranderd. Sluit hem af met: chmod 600 "{path}". Kan iemand hem al gelezen hebben, vernieuw dan de sleutel en wijzig de wachtwoorden van de mailaccounts.',
    en: 'Others on this machine can read the office key ({path}). It is therefore not used; nothing has changed. Close it with: chmod 600 "{path}". If somebody may have read it already, renew the key and change the passwords of the mail accounts.',
  },
  'office-key-damaged': {
    nl: 'Het bestand {path} is geen sleutel: het telt {size} bytes en een sleutel telt er 32. Er is niets overschreven. Zet het juiste bestand terug, of lees de uitgevoerde sleutel met de wachtzin weer in.',
    en: 'The file {path} is not a key: it has {size} bytes and a key has 32. Nothing has been overwritten. Put the right file back, or bring in the exported key with its passphrase.',
  },
  'secret-malformed': {
    nl: 'Het bewaarde geheim „{name}” van account {account} is onleesbaar. Voer het opnieuw in bij de instellingen van het account.',
    en: 'The stored secret “{name}” of account {account} cannot be read. Enter it again in the settings of the account.',
  },
  'secret-key-unknown': {
    nl: 'Het geheim „{name}” van account {account} is verzegeld met een sleutel die hier niet is ({key}). Is dit kantoor teruggezet uit een reservekopie, lees dan de uitgevoerde sleutel in; anders voert u het geheim opnieuw in.',
    en: 'The secret “{name}” of account {account} is sealed with a key that is not here ({key}). If this office was restored from a backup, bring in the exported key; otherwise enter the secret again.',
  },
  'secret-unopenable': {
    nl: 'Het geheim „{name}” van account {account} gaat niet open: het is veranderd of hoort bij een ander account. Voer het opnieuw in bij de instellingen van het account.',
    en: 'The secret “{name}” of account {account} does not open: it was changed or belongs to another account. Enter it again in the settings of the account.',
  },
  'passphrase-too-short': {
    nl: 'De wachtzin is te kort; neem er een van ten minste {characters} tekens, liefst een paar losse woorden. Er is niets uitgevoerd.',
    en: 'The passphrase is too short; take one of at least {characters} characters, preferably a few unrelated words. Nothing has been exported.',
  },
  'passphrase-refused': {
    nl: 'De wachtzin past niet bij deze sleutel, of de tekst is veranderd. Er is niets ingelezen; de sleutel die er was, is er nog.',
    en: 'The passphrase does not fit this key, or the text was changed. Nothing has been brought in; the key that was there is still there.',
  },
  'key-export-malformed': {
    nl: 'Deze tekst is geen uitgevoerde sleutel. Zo’n sleutel is één regel die begint met „secretaris-key-1.”; neem hem helemaal over.',
    en: 'This text is not an exported key. Such a key is one line beginning with “secretaris-key-1.”; copy all of it.',
  },
};
