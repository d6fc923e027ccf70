import type { Words } from '../text/words.ts';

/** The alarm for calendars elsewhere that cannot be read. */
export const calendarAlarmWords: Words = {
  'conduct.calendars-fails': {
    nl: 'In de agenda’s van {account} kan sinds {since} niet worden gekeken.',
    en: 'The calendars of {account} cannot be looked into since {since}.',
  },
  'conduct.calendars-password-refused': {
    nl: 'Sinds {since} weigert de agendaserver van {account} het wachtwoord; het is waarschijnlijk verlopen of gewijzigd. Wat wij van die agenda’s wisten, blijft staan, maar wat anderen er nu in zetten, zien wij niet. Geeft u het nieuwe wachtwoord bij de instellingen van dit account, dan lezen wij alles bij.',
    en: 'Since {since} the calendar server of {account} refuses the password; it has probably expired or been changed. What we knew of those calendars stays, but what others put in them now we do not see. Once you enter the new password in the settings of this account, we read everything that was missed.',
  },
  'conduct.calendars-reconnect-needed': {
    nl: 'Sinds {since} mag het secretariaat niet meer in de agenda’s van {account}: de toestemming is verlopen of ingetrokken. Wat wij ervan wisten, blijft staan. Verbindt u ze opnieuw, dan lezen wij alles bij.',
    en: 'Since {since} the secretary may no longer look into the calendars of {account}: the permission has expired or was withdrawn. What we knew of them stays. Once you connect them again, we read everything that was missed.',
  },
  'conduct.calendars-server-unreachable': {
    nl: 'Sinds {since} is de agendaserver van {account} niet te bereiken. Wij blijven het proberen; u hoeft niets te doen. Wat anderen intussen in die agenda’s zetten, weten wij niet; wat wij er nog in moeten schrijven, wacht.',
    en: 'Since {since} the calendar server of {account} cannot be reached. We keep trying; you need do nothing. What others put in those calendars meanwhile we do not know; what we have yet to write there waits.',
  },
  'conduct.calendars-server-refuses': {
    nl: 'Sinds {since} weigert de agendaserver van {account} ons te bedienen. Wat wij van die agenda’s wisten, blijft staan. Controleert u het adres, of vraagt u het de beheerder van de server.',
    en: 'Since {since} the calendar server of {account} refuses to serve us. What we knew of those calendars stays. Please check the address, or ask whoever runs the server.',
  },
  'conduct.calendars-certificate-invalid': {
    nl: 'Sinds {since} toont de agendaserver van {account} een certificaat dat niet klopt. Wij geven het wachtwoord dan niet af. Laat u de beheerder van de server ernaar kijken; doe zelf niets.',
    en: 'Since {since} the calendar server of {account} shows a certificate that is not right. We do not hand it the password. Please let whoever runs the server look at it; do nothing yourself.',
  },
  'conduct.calendars-folder-missing': {
    nl: 'Sinds {since} zijn de agendabestanden van {account} niet te vinden. Wat wij ervan wisten, blijft staan. Kijkt u of de schijf is aangesloten en de map er nog is.',
    en: 'Since {since} the calendar files of {account} cannot be found. What we knew of them stays. Please see whether the disk is connected and the folder still there.',
  },
};
