import type { Words } from '../../core/text/words.ts';

/** What went wrong with a mail server and what to do about it, by code of the closed list. */
export const words: Words = {
  'not-connected-yet': {
    nl: 'De verbinding met de mailserver {host} wordt gemaakt.',
    en: 'The connection to the mail server {host} is being made.',
  },
  'password-refused': {
    nl: 'De mailserver {host} weigert de naam of het wachtwoord. Controleer beide; veel diensten vragen een apart app-wachtwoord. Tot dan komt er geen post binnen.',
    en: 'The mail server {host} refuses the name or the password. Please check both; many services ask for a separate app password. Until then no mail comes in.',
  },
  'reconnect-needed': {
    nl: 'De toestemming voor de mailbox op {host} is verlopen of ingetrokken. Verbind de mailbox opnieuw. Tot dan komt er geen post binnen.',
    en: 'The permission for the mailbox at {host} has expired or was withdrawn. Please connect the mailbox again. Until then no mail comes in.',
  },
  'server-unreachable': {
    nl: 'De mailserver {host} is niet bereikbaar. Wij blijven het proberen; er gaat niets verloren. Controleer naam en poort als dit aanhoudt.',
    en: 'The mail server {host} cannot be reached. We keep trying, and nothing is lost. If it lasts, check the name and the port.',
  },
  'server-refuses': {
    nl: 'De mailserver {host} antwoordt, maar weigert wat wij vragen. Wij blijven het proberen. Houdt dit aan, vraag het dan na bij de beheerder.',
    en: 'The mail server {host} answers but refuses what we ask. We keep trying. If it lasts, please ask its administrator.',
  },
  'certificate-invalid': {
    nl: 'Het certificaat van de mailserver {host} klopt niet. Er is geen wachtwoord verstuurd. Controleer de servernaam, of voeg het certificaat van uw eigen server toe.',
    en: 'The certificate of the mail server {host} is not valid. No password was sent. Check the server name, or add the certificate of your own server.',
  },
  'folder-missing': {
    nl: 'Een map die gelezen of gevuld moet worden, bestaat niet op {host}. De andere mappen worden gewoon gelezen.',
    en: 'A folder that is to be read or filled does not exist at {host}. The other folders are read as usual.',
  },
};
