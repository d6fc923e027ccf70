const APPOINTMENT = '00062002-0000-0000-C000-000000000046';
const MEETING = '6ED8DA90-450B-101B-98DA-00AA003F1305';
const ANY = '00062008-0000-0000-C000-000000000046';
const STRINGS = '00020329-0000-0000-C000-000000000046';

/** Where the properties of a meeting are found (MS-OXOCAL section 2.2, MS-OXPROPS). */
export const KEY = {
  sensitivity: '36',
  startDate: '60',
  endDate: '61',
  responseRequested: '63',
  topic: '70',
  recipientType: 'c15',
  normalizedSubject: 'e1d',
  displayName: '3001',
  emailAddress: '3003',
  smtpAddress: '39fe',
  senderName: 'c1a',
  senderAddress: '5d01',
  sequence: `${APPOINTMENT}:8201`,
  busyStatus: `${APPOINTMENT}:8205`,
  location: `${APPOINTMENT}:8208`,
  start: `${APPOINTMENT}:820d`,
  end: `${APPOINTMENT}:820e`,
  wholeDays: `${APPOINTMENT}:8215`,
  recurrence: `${APPOINTMENT}:8216`,
  intendedBusyStatus: `${APPOINTMENT}:8224`,
  replacedTime: `${APPOINTMENT}:8228`,
  zoneDescription: `${APPOINTMENT}:8234`,
  proposedStart: `${APPOINTMENT}:8250`,
  proposedEnd: `${APPOINTMENT}:8251`,
  counterProposal: `${APPOINTMENT}:8257`,
  zoneDefinition: `${APPOINTMENT}:825e`,
  zoneDefinitionOfSeries: `${APPOINTMENT}:8260`,
  attendeeChange: `${MEETING}:1`,
  where: `${MEETING}:2`,
  globalObjectId: `${MEETING}:3`,
  ownerChange: `${MEETING}:1a`,
  cleanGlobalObjectId: `${MEETING}:23`,
  commonStart: `${ANY}:8516`,
  commonEnd: `${ANY}:8517`,
  teamsLink: `${STRINGS}:skypeteamsmeetingurl`,
} as const;
