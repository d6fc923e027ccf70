/**
 * Messages in the forms that programs are known to send, written by hand after their published forms; people and
 * organisations are made up. Lines end in CR LF.
 */

function calendar(head: readonly string[], ...lines: readonly string[]): string {
  return [...['BEGIN:VCALENDAR', 'VERSION:2.0'], ...head, ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

const WINDOWS_ZONE = [
  ...[
    'BEGIN:VTIMEZONE',
    'TZID:W. Europe Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
  ],
  ...[
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
  ],
  ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
  ...['RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
];

const OUTLOOK = ['PRODID:Microsoft Exchange Server 2010', 'METHOD:REQUEST', ...WINDOWS_ZONE];

function outlook(method: string, stamp: string, ...more: readonly string[]): string {
  return calendar(
    OUTLOOK.map((line) => (line.startsWith('METHOD') ? `METHOD:${method}` : line)),
    ...['BEGIN:VEVENT', 'ORGANIZER;CN=Els Bakker:mailto:els@bakker.example'],
    ...[
      'SUMMARY;LANGUAGE=nl-NL:Overleg',
      'UID:040000008200E00074C5B7101A82E008',
      'CLASS:PUBLIC',
      'PRIORITY:5',
    ],
    ...[
      `DTSTAMP:${stamp}`,
      'TRANSP:OPAQUE',
      'SEQUENCE:0',
      'LOCATION;LANGUAGE=nl-NL:Kantoor Bakker',
    ],
    ...[
      'X-MICROSOFT-CDO-APPT-SEQUENCE:0',
      'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
      'X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY',
    ],
    ...[
      'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
      'X-MICROSOFT-CDO-INSTTYPE:0',
      'X-MICROSOFT-DISALLOW-COUNTER:FALSE',
    ],
    ...more,
    ...[
      'BEGIN:VALARM',
      'DESCRIPTION:REMINDER',
      'TRIGGER;RELATED=START:-PT15M',
      'ACTION:DISPLAY',
      'END:VALARM',
    ],
    'END:VEVENT',
  );
}

const AMSTERDAM_PEOPLE = [
  'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=P. van den',
  '  Berg:mailto:berg@kantoor.example',
];

/** Outlook by Exchange invites: a zone by its name of Windows. */
export const OUTLOOK_REQUEST = outlook(
  'REQUEST',
  '20261123T080000Z',
  ...AMSTERDAM_PEOPLE,
  'DTSTART;TZID=W. Europe Standard Time:20261203T143000',
  'DTEND;TZID=W. Europe Standard Time:20261203T153000',
);

/** Exchange moves it: SEQUENCE is kept, DTSTAMP is new. */
export const OUTLOOK_MOVED = outlook(
  'REQUEST',
  '20261124T080000Z',
  ...AMSTERDAM_PEOPLE,
  'DTSTART;TZID=W. Europe Standard Time:20261204T090000',
  'DTEND;TZID=W. Europe Standard Time:20261204T100000',
);

/** Exchange leaves somebody out: STATUS:CANCELLED, and he alone in the list. */
export const OUTLOOK_CANCEL = outlook(
  'CANCEL',
  '20261125T080000Z',
  ...AMSTERDAM_PEOPLE,
  'STATUS:CANCELLED',
  'DTSTART;TZID=W. Europe Standard Time:20261203T143000',
  'DTEND;TZID=W. Europe Standard Time:20261203T153000',
);

/** Outlook proposes another time to our meeting, and names the old one in properties of its own. */
export const OUTLOOK_COUNTER = calendar(
  ['PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN', 'METHOD:COUNTER', ...WINDOWS_ZONE],
  ...['BEGIN:VEVENT', 'ATTENDEE;PARTSTAT=TENTATIVE;CN=Els Bakker:mailto:els@bakker.example'],
  ...[
    'COMMENT;LANGUAGE=nl-NL:Liever een dag later\\n',
    'UID:overleg-1@kantoor.example',
    'SEQUENCE:0',
  ],
  ...['DTSTAMP:20261124T080000Z', 'DTSTART;TZID=W. Europe Standard Time:20261204T143000'],
  ...[
    'DTEND;TZID=W. Europe Standard Time:20261204T153000',
    'SUMMARY;LANGUAGE=nl-NL:Overleg',
    'LOCATION:Kantoor Bakker',
  ],
  ...[
    'ORGANIZER:mailto:berg@kantoor.example',
    'X-MS-OLK-ORIGINALSTART;TZID=W. Europe Standard Time:20261203T143000',
  ],
  ...['X-MS-OLK-ORIGINALEND;TZID=W. Europe Standard Time:20261203T153000', 'END:VEVENT'],
);

/** Outlook answers: its answer holds the time, and the attendee alone. */
export const OUTLOOK_REPLY = calendar(
  ['PRODID:Microsoft Exchange Server 2010', 'METHOD:REPLY', ...WINDOWS_ZONE],
  ...['BEGIN:VEVENT', 'ATTENDEE;PARTSTAT=ACCEPTED;CN=Els Bakker:MAILTO:els@bakker.example'],
  ...[
    'COMMENT;LANGUAGE=nl-NL:',
    'UID:overleg-1@kantoor.example',
    'SUMMARY;LANGUAGE=nl-NL:Geaccepteerd: Overleg',
  ],
  ...[
    'DTSTART;TZID=W. Europe Standard Time:20261203T143000',
    'DTEND;TZID=W. Europe Standard Time:20261203T153000',
  ],
  ...[
    'CLASS:PUBLIC',
    'PRIORITY:5',
    'DTSTAMP:20261124T080000Z',
    'TRANSP:OPAQUE',
    'STATUS:CONFIRMED',
    'SEQUENCE:0',
  ],
  ...['X-MICROSOFT-CDO-APPT-SEQUENCE:0', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY', 'END:VEVENT'],
);

function google(stamp: string, ...more: readonly string[]): string {
  return calendar(
    ['PRODID:-//Google Inc//Google Calendar 70.9054//EN', 'CALSCALE:GREGORIAN', 'METHOD:REQUEST'],
    ...[
      'BEGIN:VEVENT',
      `DTSTAMP:${stamp}`,
      'ORGANIZER;CN=els@bakker.example:mailto:els@bakker.example',
    ],
    'UID:7kukuqrfedlm2f9t2vmdrkrgms@google.com',
    ...[
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE',
      ' ;CN=els@bakker.example;X-NUM-GUESTS=0:mailto:els@bakker.example',
    ],
    ...[
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TR',
      ' UE;CN=berg@kantoor.example;X-NUM-GUESTS=0:mailto:berg@kantoor.example',
    ],
    ...[
      'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
      'CREATED:20261123T075500Z',
      `LAST-MODIFIED:${stamp}`,
    ],
    ...[
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'SUMMARY:Overleg',
      'TRANSP:OPAQUE',
      ...more,
      'END:VEVENT',
    ],
  );
}

/** Google invites: times in UTC, the organiser among the attendees. */
export const GOOGLE_REQUEST = google(
  '20261123T080000Z',
  'DTSTART:20261203T133000Z',
  'DTEND:20261203T143000Z',
  'LOCATION:Kantoor Bakker',
);

/** Google tells another place, under the same SEQUENCE. */
export const GOOGLE_UPDATE = google(
  '20261124T080000Z',
  'DTSTART:20261203T133000Z',
  'DTEND:20261203T143000Z',
  'LOCATION:Zaal 2',
);

/** Apple: the organiser's address stands in EMAIL, the URI names an account; a whole day. */
export const APPLE_REQUEST = calendar(
  ['PRODID:-//Apple Inc.//iCloud Calendar 2426B48//EN', 'METHOD:REQUEST', 'CALSCALE:GREGORIAN'],
  ...[
    'BEGIN:VEVENT',
    'DTSTAMP:20261123T080000Z',
    'UID:8A1B6E2C-52D5-4A0E-9F0B-6B4E2F0C1D11',
    'SEQUENCE:0',
  ],
  ...[
    'DTSTART;VALUE=DATE:20261203',
    'DTEND;VALUE=DATE:20261204',
    'SUMMARY:Heidag',
    'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC',
  ],
  ...['ORGANIZER;CN=Els Bakker;EMAIL=els@bakker.example:/aMTAwNzY1NDMyMTA/principal/'],
  ...[
    'ATTENDEE;CN=P. van den Berg;CUTYPE=INDIVIDUAL;EMAIL=berg@kantoor.example;PARTST',
    ' AT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:berg@kantoor.example',
  ],
  'END:VEVENT',
);

/** Apple: floating times, meant on whatever clock the reader has. */
export const APPLE_FLOATING = calendar(
  ['PRODID:-//Apple Inc.//macOS 14.6//EN', 'METHOD:REQUEST'],
  ...[
    'BEGIN:VEVENT',
    'DTSTAMP:20261123T080000Z',
    'UID:FLOATING-1',
    'SEQUENCE:1',
    'DTSTART:20261203T143000',
    'DTEND:20261203T153000',
  ],
  ...[
    'SUMMARY:Hardlopen',
    'ORGANIZER:mailto:els@bakker.example',
    'ATTENDEE;RSVP=TRUE:mailto:berg@kantoor.example',
    'END:VEVENT',
  ],
);

/** A file without METHOD, as people send it on. */
export const WITHOUT_METHOD = GOOGLE_REQUEST.replace('METHOD:REQUEST\r\n', '');
