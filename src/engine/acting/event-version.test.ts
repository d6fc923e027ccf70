import { expect, test } from 'vitest';
import { isSameVersion } from './event-version.ts';

const ANNA = 'ATTENDEE;CN=Anna;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:anna@vries.example';
const BRAM = 'ATTENDEE;CN=Bram;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:bram@vries.example';

const LINES = [
  'UID:overleg',
  'DTSTAMP:20261101T080000Z',
  'DTSTART;TZID=Europe/Amsterdam:20261126T140000',
  'DTEND;TZID=Europe/Amsterdam:20261126T150000',
  'RRULE:FREQ=WEEKLY;BYDAY=TH,FR',
  'RDATE;TZID=Europe/Amsterdam:20261130T140000',
  'EXDATE;TZID=Europe/Amsterdam:20261203T140000,20261210T140000',
  'SUMMARY:Overleg',
  'DESCRIPTION:Neem de tekeningen mee.',
  'CONFERENCE;VALUE=URI:https://meet.example/overleg',
  ANNA,
  BRAM,
];

function text(lines: readonly string[]): string {
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Secretaris//NL', 'BEGIN:VEVENT'],
    ...[...lines, 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
}

/** The event with some of a line written otherwise. */
const changed = (from: string, to: string): string => text(LINES).replace(from, to);

const accepted = (line: string): string => line.replace('NEEDS-ACTION', 'ACCEPTED');

test('the answers of two guests are two versions, though nothing else differs', () => {
  const first = changed(ANNA, accepted(ANNA));
  const second = changed(BRAM, accepted(BRAM));
  expect(isSameVersion(first, second)).toBe(false);
});

test.each([
  ['a guest more', changed(BRAM, `${BRAM}\r\nATTENDEE:mailto:cor@vries.example`)],
  ['another guest', changed('bram@', 'cor@')],
  ['other words', changed('tekeningen', 'foto’s')],
  ['another link', changed('meet.example/overleg', 'meet.example/ander')],
  ['another place in another zone', changed('DTEND;TZID=Europe/Amsterdam', 'DTEND;TZID=UTC')],
  ['another rule', changed('TH,FR', 'TH')],
  ['a date more', changed('20261130T140000', '20261130T140000,20261201T140000')],
  ['one that is not on', changed('20261203T140000,', '')],
  ['one that takes no time', changed('SUMMARY', 'TRANSP:TRANSPARENT\r\nSUMMARY')],
  ['a private one', changed('SUMMARY', 'CLASS:PRIVATE\r\nSUMMARY')],
])('%s is another version', (_what, other) => {
  expect(isSameVersion(text(LINES), other)).toBe(false);
});

test('what a server writes in its own way is the same version', () => {
  const written = text([
    ...[BRAM, ANNA].map((line) =>
      line
        .replace(/CN=\w+/, 'CN="Anna de Vries";SCHEDULE-STATUS="1.1"')
        .replace('@vries', '\r\n @Vries')
        .replace('mailto', 'MAILTO'),
    ),
    ...['TRANSP:OPAQUE', 'CLASS:PUBLIC', 'LOCATION:', 'X-SERVER-SAW:TRUE'],
    ...LINES.filter((line) => !/^(?:ATTENDEE|EXDATE|RRULE)/.test(line)),
    'EXDATE:20261210T130000Z',
    'EXDATE:20261203T130000Z',
    'RRULE:BYDAY=FR,TH;FREQ=WEEKLY;INTERVAL=1;WKST=MO',
  ]);
  expect(isSameVersion(text(LINES), written)).toBe(true);
});
