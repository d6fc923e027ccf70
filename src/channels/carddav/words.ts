import type { Words } from '../../core/text/words.ts';

/** What went wrong with address books elsewhere and what to do about it. */
export const carddavWords: Words = {
  'contacts-password-refused': {
    nl: 'De adressenserver {host} weigert de naam of het wachtwoord. Controleer beide; veel diensten vragen een apart app-wachtwoord. Tot dan kijken wij niet in die adresboeken; wat wij ervan weten, blijft staan.',
    en: 'The address book server {host} refuses the name or the password. Please check both; many services ask for a separate app password. Until then we do not look into those address books; what we know of them stays.',
  },
  'contacts-reconnect-needed': {
    nl: 'De toestemming voor de adresboeken op {host} is verlopen of ingetrokken. Verbind ze opnieuw. Tot dan kijken wij er niet in.',
    en: 'The permission for the address books at {host} has expired or was withdrawn. Please connect them again. Until then we do not look into them.',
  },
  'contacts-server-unreachable': {
    nl: 'De adressenserver {host} is niet bereikbaar. Wij blijven het proberen; wat nog gewijzigd moet worden, wacht. Controleer het adres als dit aanhoudt.',
    en: 'The address book server {host} cannot be reached. We keep trying, and changes still to be made wait. If it lasts, check the address.',
  },
  'contacts-server-refuses': {
    nl: 'De adressenserver {host} antwoordt, maar niet op wat wij vragen. Wij blijven het proberen. Controleer het adres, of vraag het na bij de beheerder.',
    en: 'The address book server {host} answers, but not what we ask. We keep trying. Check the address, or ask its administrator.',
  },
  'contacts-certificate-invalid': {
    nl: 'Het certificaat van de adressenserver {host} klopt niet. Er is geen wachtwoord verstuurd. Controleer het adres, of voeg het certificaat van uw eigen server toe.',
    en: 'The certificate of the address book server {host} is not valid. No password was sent. Check the address, or add the certificate of your own server.',
  },
  'contacts-elsewhere': {
    nl: 'De adressenserver {host} verwijst naar {elsewhere}. Daar is uw wachtwoord niet heen gestuurd. Klopt die naam, vul hem dan zelf als adres in.',
    en: 'The address book server {host} refers to {elsewhere}. Your password was not sent there. If that name is right, fill it in as the address yourself.',
  },
  'contacts-gone': {
    nl: 'Het adresboek {contacts} bestaat daar niet meer. Wat wij ervan weten, blijft staan tot u het account loslaat.',
    en: 'The address book {contacts} no longer exists there. What we know of it stays until you let go of the account.',
  },
  'contacts-stopped': {
    nl: 'Het kijken in de adresboeken op {host} is onderbroken. De volgende keer gaan wij verder waar wij waren.',
    en: 'Looking into the address books at {host} was interrupted. Next time we go on where we were.',
  },
};
