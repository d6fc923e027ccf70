import { expect, test } from 'vitest';
import { nameFor, withLineEnds } from '../collections/lines.ts';
import { ENDING, looksLikeCalendar } from './lines.ts';
import { contentEtag, splitCalendar } from './split.ts';

const FEED = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Vereniging//NL
METHOD:PUBLISH
X-WR-CALNAME:Zalen\\, en
  meer
X-WR-TIMEZONE:Europe/Amsterdam
BEGIN:VTIMEZONE
TZID:Eigen/Zone
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:een@
 vereniging.example
DTSTAMP:20261123T090000Z
DTSTART;TZID="Eigen/Zone":20261124T090000
RRULE:FREQ=WEEKLY
SUMMARY:Repetitie
BEGIN:VALARM
ACTION:DISPLAY
UID:een-ander
TRIGGER:-PT5M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:twee@vereniging.example
DTSTAMP:20261123T090000Z
DTSTART;VALUE=DATE:20261125
SUMMARY:Dag
END:VEVENT
BEGIN:VEVENT
UID:een@vereniging.example
RECURRENCE-ID;TZID=Eigen/Zone:20261201T090000
DTSTART;TZID=Eigen/Zone:20261201T100000
SUMMARY:Repetitie later
END:VEVENT
X-EIGEN:onbekend
END:VCALENDAR
`;

test('each UID becomes a calendar of its own, with its instances and the zones it names', () => {
  const { resources, name, troubled, whole } = splitCalendar(FEED);
  expect([name, troubled, whole]).toEqual(['Zalen, en meer', [], true]);
  expect([...resources.keys()]).toEqual(['een@vereniging.example', 'twee@vereniging.example']);
  const one = resources.get('een@vereniging.example')?.text ?? '';
  expect(one.match(/BEGIN:VEVENT/g)?.length).toBe(2);
  expect(one).toContain('TZID:Eigen/Zone\r\n');
  expect(one).toContain('BEGIN:VALARM\r\nACTION:DISPLAY\r\nUID:een-ander\r\n');
  const two = resources.get('twee@vereniging.example')?.text ?? '';
  expect(two).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Vereniging//NL',
      'X-WR-CALNAME:Zalen\\, en',
      '  meer',
      'X-WR-TIMEZONE:Europe/Amsterdam',
      'BEGIN:VEVENT',
      'UID:twee@vereniging.example',
      'DTSTAMP:20261123T090000Z',
      'DTSTART;VALUE=DATE:20261125',
      'SUMMARY:Dag',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('a version says whether the content changed, not when it was asked for', () => {
  const before = splitCalendar(FEED).resources;
  const later = splitCalendar(FEED.replaceAll('20261123T090000Z', '20261124T111111Z')).resources;
  const moved = splitCalendar(FEED.replace('SUMMARY:Dag', 'SUMMARY:Dagje')).resources;
  const uids = [...before.keys()];
  expect(uids.map((uid) => later.get(uid)?.etag)).toEqual(uids.map((uid) => before.get(uid)?.etag));
  expect(uids.filter((uid) => moved.get(uid)?.etag !== before.get(uid)?.etag)).toEqual([
    'twee@vereniging.example',
  ]);
  expect(contentEtag('a')).toMatch(/^"[0-9a-f]{40}"$/);
});

test('a broken event troubles itself alone', () => {
  const broken = FEED.replace('SUMMARY:Dag\nEND:VEVENT\n', 'SUMMARY:Dag\n');
  const { resources, troubled, whole } = splitCalendar(broken);
  expect([...resources.keys()]).toEqual(['een@vereniging.example']);
  expect(troubled).toEqual([
    { href: 'twee@vereniging.example', why: 'calendar-troubled.no-calendar' },
  ]);
  expect(whole).toBe(true);
});

test('a text that was cut off is known to be', () => {
  expect(splitCalendar(FEED.slice(0, -40)).whole).toBe(false);
  expect(splitCalendar('').whole).toBe(false);
});

test('without a UID an event gets one of its content, the same every time', () => {
  const without = FEED.replace('UID:twee@vereniging.example\n', '');
  const [, uid = ''] = splitCalendar(without).resources.keys();
  expect(uid).toMatch(/^no-uid-[0-9a-f]{32}$/);
  expect(splitCalendar(without).resources.get(uid)?.text).toContain(`UID:${uid}\r\n`);
  const again = splitCalendar(without.replaceAll('20261123T090000Z', '20261124T111111Z'));
  expect([...again.resources.keys()]).toContain(uid);
});

test('several calendars in one text, with a mark at its beginning', () => {
  const other = FEED.replaceAll('vereniging', 'buurt');
  const { resources } = splitCalendar(`\uFEFF${FEED.replaceAll('\n', '\r\n')}${other}`);
  expect(resources.size).toBe(4);
});

test('a line of a million characters, and very many short ones, are read in one go', () => {
  const long = FEED.replace('SUMMARY:Dag', `SUMMARY:${'x'.repeat(1_000_000)}`);
  expect(splitCalendar(long).resources.size).toBe(2);
  const many = FEED.replace('SUMMARY:Dag', `SUMMARY:D\n${' x\n'.repeat(600_000)}SEQUENCE:1`);
  expect(splitCalendar(many).resources.size).toBe(2);
});

test('names and line ends', () => {
  const digest = (text: string): string => `d${text.length}`;
  expect(nameFor('een@huis.example', digest, ENDING)).toBe('een@huis.example.ics');
  for (const uid of ['../x', 'a/b', '.verborgen', 'a'.repeat(200), 'é', 'a..b', '', 'a\u0000b'])
    expect(nameFor(uid, digest, ENDING)).toBe(`d${uid.length}.ics`);
  expect(withLineEnds('\uFEFFa\nb\r\nc')).toBe('a\r\nb\r\nc');
  expect(looksLikeCalendar('\uFEFF\n BEGIN:VCALENDAR\nVERSION:2.0')).toBe(true);
  expect(looksLikeCalendar('<html>BEGIN:VCALENDAR')).toBe(false);
});
