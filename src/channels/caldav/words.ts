import type { Words } from '../../core/text/words.ts';

/** What went wrong with a calendar elsewhere and what to do about it. */
export const caldavWords: Words = {
  'calendar-password-refused': {
    nl: 'De agendaserver {host} weigert de naam of het wachtwoord. Controleer beide; veel diensten vragen een apart app-wachtwoord. Tot dan kijken wij niet in die agenda’s; wat wij ervan weten, blijft staan.',
    en: 'The calendar server {host} refuses the name or the password. Please check both; many services ask for a separate app password. Until then we do not look into those calendars; what we know of them stays.',
  },
  'calendar-reconnect-needed': {
    nl: 'De toestemming voor de agenda’s op {host} is verlopen of ingetrokken. Verbind ze opnieuw. Tot dan kijken wij er niet in.',
    en: 'The permission for the calendars at {host} has expired or was withdrawn. Please connect them again. Until then we do not look into them.',
  },
  'calendar-server-unreachable': {
    nl: 'De agendaserver {host} is niet bereikbaar. Wij blijven het proberen; wat nog gewijzigd moet worden, wacht. Controleer het adres als dit aanhoudt.',
    en: 'The calendar server {host} cannot be reached. We keep trying, and changes still to be made wait. If it lasts, check the address.',
  },
  'calendar-server-refuses': {
    nl: 'De agendaserver {host} antwoordt, maar niet op wat wij vragen. Wij blijven het proberen. Controleer het adres, of vraag het na bij de beheerder.',
    en: 'The calendar server {host} answers, but not what we ask. We keep trying. Check the address, or ask its administrator.',
  },
  'calendar-certificate-invalid': {
    nl: 'Het certificaat van de agendaserver {host} klopt niet. Er is geen wachtwoord verstuurd. Controleer het adres, of voeg het certificaat van uw eigen server toe.',
    en: 'The certificate of the calendar server {host} is not valid. No password was sent. Check the address, or add the certificate of your own server.',
  },
  'calendar-elsewhere': {
    nl: 'De agendaserver {host} verwijst naar {elsewhere}. Daar is uw wachtwoord niet heen gestuurd. Klopt die naam, vul hem dan zelf als adres in.',
    en: 'The calendar server {host} refers to {elsewhere}. Your password was not sent there. If that name is right, fill it in as the address yourself.',
  },
  'calendar-not-public': {
    nl: 'De agenda’s zouden op {host} staan, en dat ligt op deze computer of in een eigen netwerk. Daar is niets heen gestuurd. Klopt die naam, vul hem dan zelf als adres in.',
    en: 'The calendars are said to be at {host}, which is on this machine or in a network of your own. Nothing was sent there. If that name is right, fill it in as the address yourself.',
  },
  'calendar-gone': {
    nl: 'De agenda {calendar} bestaat daar niet meer. Wat wij ervan weten, blijft staan tot u zegt dat het weg mag.',
    en: 'The calendar {calendar} no longer exists there. What we know of it stays until you say it may go.',
  },
  'calendar-stopped': {
    nl: 'Het kijken in de agenda’s op {host} is onderbroken. De volgende keer gaan wij verder waar wij waren.',
    en: 'Looking into the calendars at {host} was interrupted. Next time we go on where we were.',
  },
};
