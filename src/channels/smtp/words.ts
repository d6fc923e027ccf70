import type { Words } from '../../core/text/words.ts';

/** What keeps mail from leaving and what to do about it. */
export const words: Words = {
  'send-password-refused': {
    nl: 'De verzendserver {host} weigert de naam of het wachtwoord. Er gaat niets uit tot dat is hersteld; wat klaarstaat, blijft klaarstaan.',
    en: 'The sending server {host} refuses the name or the password. Nothing leaves until that is put right; what is ready stays ready.',
  },
  'send-reconnect-needed': {
    nl: 'De toestemming om via {host} te verzenden is verlopen of ingetrokken. Verbind de mailbox opnieuw; wat klaarstaat, blijft klaarstaan.',
    en: 'The permission to send through {host} has expired or was withdrawn. Please connect the mailbox again; what is ready stays ready.',
  },
  'send-server-unreachable': {
    nl: 'De verzendserver {host} is niet bereikbaar. Controleer naam en poort; wat klaarstaat, blijft klaarstaan.',
    en: 'The sending server {host} cannot be reached. Check the name and the port; what is ready stays ready.',
  },
  'send-server-refuses': {
    nl: 'De verzendserver {host} antwoordt, maar weigert wat wij vragen. Vraag het na bij de beheerder als dit aanhoudt.',
    en: 'The sending server {host} answers but refuses what we ask. If it lasts, please ask its administrator.',
  },
  'send-certificate-invalid': {
    nl: 'Het certificaat van de verzendserver {host} klopt niet. Er is geen wachtwoord verstuurd. Controleer de servernaam, of voeg het certificaat van uw eigen server toe.',
    en: 'The certificate of the sending server {host} is not valid. No password was sent. Check the server name, or add the certificate of your own server.',
  },
  'address-unusable': {
    nl: 'Naar „{address}” kan niet worden verzonden: dat is geen geldig e-mailadres. Er is niets verstuurd.',
    en: 'Mail cannot be sent to “{address}”: that is not a valid address. Nothing was sent.',
  },
  'mail-without-recipient': {
    nl: 'Deze mail heeft geen geadresseerde. Er is niets verstuurd.',
    en: 'This mail has no recipient. Nothing was sent.',
  },
  'message-id-unusable': {
    nl: 'Deze mail kreeg geen bruikbaar kenmerk en is daarom niet verstuurd.',
    en: 'This mail was given no usable identification and was therefore not sent.',
  },
  'annex-missing': {
    nl: 'De bijlage „{name}” is niet meer te vinden. Er is niets verstuurd; voeg de bijlage opnieuw toe.',
    en: 'The annex “{name}” can no longer be found. Nothing was sent; please attach it again.',
  },
};
