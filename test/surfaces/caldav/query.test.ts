import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventText, objectText, taskText } from '../../contracts/calendar-shelf/samples.ts';
import { openRig, xml, type Answered, type Rig } from './dav-client.ts';

let rig: Rig;
const WORK = '/dav/calendars/smit/werk/';
const ANY = { ifMatch: null, ifNone: false };
const put = (name: string, text: string) => rig.shelf.put('werk', name, text, ANY);
const names = ({ told }: Answered) => [...told.keys()].map((href) => href.slice(WORK.length));
const query = (inside: string, props = '<D:getetag/>') =>
  rig.ask('REPORT', WORK, {
    body: xml(
      'C:calendar-query',
      `<D:prop>${props}</D:prop><C:filter><C:comp-filter name="VCALENDAR">${inside}</C:comp-filter></C:filter>`,
    ),
  });
const events = (inside = '') => `<C:comp-filter name="VEVENT">${inside}</C:comp-filter>`;
const tasks = (inside = '') => `<C:comp-filter name="VTODO">${inside}</C:comp-filter>`;
const matching = (name: string, match: string) =>
  `<C:prop-filter name="${name}">${match}</C:prop-filter>`;

beforeAll(async () => {
  rig = await openRig();
  await put('els.ics', eventText('els@x.example', 'Overleg met ELS', 12));
  await put('bank.ics', eventText('bank@x.example', 'Bank\\, tweede gesprek', 20));
  await put('akte.ics', taskText('akte@x.example', 'Akte nalezen', 12));
  await put(
    'klaar.ics',
    objectText(['UID:klaar@x.example', 'STATUS:COMPLETED', 'COMPLETED:20261110T100000Z'], 'VTODO'),
  );
  await put(
    'bel.ics',
    objectText([
      'UID:bel@x.example',
      'DTSTART:20261113T130000Z',
      'ATTENDEE;PARTSTAT=DECLINED;CN="Vries, de":mailto:devries@kantoor.example',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15M',
      'END:VALARM',
    ]),
  );
});

afterAll(() => rig[Symbol.asyncDispose]());

test.each<readonly [string, string, readonly string[]]>([
  ['all', '', ['akte.ics', 'bank.ics', 'bel.ics', 'els.ics', 'klaar.ics']],
  ['all events', events(), ['bank.ics', 'bel.ics', 'els.ics']],
  ['all tasks', tasks(), ['akte.ics', 'klaar.ics']],
  ['journals, of which there are none', '<C:comp-filter name="VJOURNAL"/>', []],
  [
    'what takes place on a day',
    events('<C:time-range start="20261112T000000Z" end="20261113T000000Z"/>'),
    ['els.ics'],
  ],
  ['from a day on', events('<C:time-range start="20261113T000000Z"/>'), ['bank.ics', 'bel.ics']],
  ['up to a day', events('<C:time-range end="20261113T000000Z"/>'), ['els.ics']],
  [
    'a UID to the letter',
    events(matching('UID', '<C:text-match collation="i;octet">bank@x.example</C:text-match>')),
    ['bank.ics'],
  ],
  [
    'a UID in other letters, to the letter',
    events(matching('UID', '<C:text-match collation="i;octet">BANK@</C:text-match>')),
    [],
  ],
  [
    'a word, however it is written',
    events(matching('SUMMARY', '<C:text-match>els</C:text-match>')),
    ['els.ics'],
  ],
  [
    'a value as a person reads it',
    events(matching('SUMMARY', '<C:text-match>bank, tweede</C:text-match>')),
    ['bank.ics'],
  ],
  [
    'all without a word',
    events(matching('SUMMARY', '<C:text-match negate-condition="yes">els</C:text-match>')),
    ['bank.ics'],
  ],
  ['tasks that are not done', tasks(matching('COMPLETED', '<C:is-not-defined/>')), ['akte.ics']],
  [
    'tasks done in a week',
    tasks(matching('COMPLETED', '<C:time-range start="20261109T000000Z" end="20261116T000000Z"/>')),
    ['klaar.ics'],
  ],
  [
    'who has declined',
    events(
      matching(
        'ATTENDEE',
        '<C:text-match>devries@</C:text-match><C:param-filter name="PARTSTAT"><C:text-match>declined</C:text-match></C:param-filter>',
      ),
    ),
    ['bel.ics'],
  ],
  ['what has an alarm', events('<C:comp-filter name="VALARM"/>'), ['bel.ics']],
  [
    'events without an alarm',
    events('<C:comp-filter name="VALARM"><C:is-not-defined/></C:comp-filter>'),
    ['bank.ics', 'els.ics'],
  ],
  [
    'what is no event',
    '<C:comp-filter name="VEVENT"><C:is-not-defined/></C:comp-filter>',
    ['akte.ics', 'klaar.ics'],
  ],
])('%s', async (_what, inside, expected) => {
  expect(names(await query(inside)).toSorted()).toEqual(expected);
  const withText = await query(inside, '<D:getetag/><C:calendar-data/>');
  expect(names(withText).toSorted()).toEqual(expected);
  for (const { found } of withText.told.values())
    expect(found['calendar-data']).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test.each([
  ['a time that is none', events('<C:time-range start="morgen"/>'), 'valid-filter'],
  [
    'a range that ends before it begins',
    events('<C:time-range start="20261113T000000Z" end="20261112T000000Z"/>'),
    'valid-filter',
  ],
  ['a range of nothing', events('<C:time-range/>'), 'valid-filter'],
  ['a component without a name', '<C:comp-filter/>', 'valid-filter'],
  [
    'when alarms sound',
    events('<C:comp-filter name="VALARM"><C:time-range start="20261113T000000Z"/></C:comp-filter>'),
    'supported-filter',
  ],
  [
    'an order of letters nobody knows',
    events(matching('UID', '<C:text-match collation="i;klingon">a</C:text-match>')),
    'supported-collation',
  ],
])('%s is refused', async (_what, inside, condition) => {
  expect(await query(inside)).toMatchObject({ status: 403, condition });
});
