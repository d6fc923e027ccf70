import { describe, expect, test } from 'vitest';
import type { WriteCondition } from '../../../src/core/ports/calendar-shelf.ts';
import { sinceContract, withinContract } from './finding.ts';
import { ANY, NEW, onlyIf, written, type OpenShelf } from './rig.ts';
import { eventText, objectText, taskText } from './samples.ts';

/** What every shelf of calendars keeps to. `open` gives a fresh one each time. */
export function calendarShelfContract(kind: string, open: OpenShelf): void {
  describe(`${kind}: calendars`, () => {
    calendarsContract(open);
  });
  describe(`${kind}: writing`, () => {
    writingContract(open);
  });
  describe(`${kind}: what cannot be kept`, () => {
    refusingContract(open);
  });
  describe(`${kind}: what changed since`, () => {
    sinceContract(open);
  });
  describe(`${kind}: what takes place when`, () => {
    withinContract(open);
  });
}

function calendarsContract(open: OpenShelf): void {
  test('are listed with what they take and whether they may be changed', async () => {
    await using at = await open();
    const all = new Map((await at.shelf.calendars()).map((one) => [one.name, one]));
    expect(all.get(at.calendar)).toMatchObject({
      readOnly: false,
      components: ['VEVENT', 'VTODO'],
    });
    expect(all.get(at.eventsOnly)?.components).toEqual(['VEVENT']);
    expect(all.get(at.readOnly)?.readOnly).toBe(true);
  });

  test('can be made once under a name, and are empty then', async () => {
    await using at = await open();
    const made = {
      name: 'prive-2',
      title: 'Privé & gezin',
      colour: '#12ab9f',
      components: ['VEVENT'] as const,
    };
    expect(await at.shelf.create(made)).toBe(true);
    expect(await at.shelf.create(made)).toBe(false);
    const found = (await at.shelf.calendars()).find(({ name }) => name === made.name);
    expect(found).toMatchObject({ ...made, readOnly: false });
    expect(await at.shelf.entries(made.name)).toEqual([]);
  });

  test('change their title and colour one by one; one that is not there does not', async () => {
    await using at = await open();
    const now = async () => (await at.shelf.calendars()).find(({ name }) => name === at.calendar);
    expect(await at.shelf.change(at.calendar, { title: 'Kantoor', colour: '#0a0b0c' })).toBe(true);
    expect(await at.shelf.change(at.calendar, { title: 'Spreekuur' })).toBe(true);
    expect(await now()).toMatchObject({ title: 'Spreekuur', colour: '#0a0b0c' });
    expect(await at.shelf.change(at.calendar, { colour: null })).toBe(true);
    expect(await now()).toMatchObject({ title: 'Spreekuur', colour: null });
    expect(await at.shelf.change('nergens', { title: 'x' })).toBe(false);
  });

  test('keep what clients leave on them, where they keep such things at all', async () => {
    await using at = await open();
    const order = '{http://apple.com/ns/ical/}calendar-order';
    const other = '{urn:x}note';
    const kept = async () =>
      (await at.shelf.calendars()).find(({ name }) => name === at.calendar)?.kept;
    const keepsAny = (await kept()) !== undefined;
    await at.shelf.change(at.calendar, { kept: { [order]: '3', [other]: 'a' } });
    await at.shelf.change(at.calendar, { kept: { [other]: null } });
    expect(await kept()).toEqual(keepsAny ? { [order]: '3' } : undefined);
  });
}

function writingContract(open: OpenShelf): void {
  test('a text comes back as it was put, under the ETag that the put named', async () => {
    await using at = await open();
    const text = eventText('a@kantoor.example', 'Überleg 🗓 met “Els”');
    const put = await at.shelf.put(at.calendar, 'a.ics', text, NEW);
    expect(put.result).toBe('created');
    const [read] = await at.shelf.read(at.calendar, ['a.ics']);
    expect(read).toMatchObject({ name: 'a.ics', component: 'VEVENT' });
    // A shelf that keeps another text than it was given must not name an ETag (RFC 4791, 5.3.4).
    const named = 'etag' in put && put.etag !== null ? { etag: put.etag, text } : {};
    expect(read).toMatchObject(named);
    expect(read?.text).toContain('🗓');
  });

  test('what is read is in the order asked for, null where nothing stands', async () => {
    await using at = await open();
    await written(at, 'b.ics', eventText('b@x.example', 'b'));
    await written(at, 'a.ics', eventText('a@x.example', 'a'));
    const read = await at.shelf.read(at.calendar, ['a.ics', 'nergens.ics', 'b.ics', 'a.ics']);
    expect(read.map((one) => one?.name ?? null)).toEqual(['a.ics', null, 'b.ics', 'a.ics']);
    expect(await at.shelf.read(at.calendar, [])).toEqual([]);
    expect(await at.shelf.read('nergens', ['a.ics'])).toEqual([null]);
  });

  test('entries say name, ETag, kind and size in bytes', async () => {
    await using at = await open();
    const etag = await written(at, 'a.ics', eventText('a@x.example', 'één'));
    await written(at, 't.ics', taskText('t@x.example', 'Akte nalezen'));
    const [stands] = await at.shelf.read(at.calendar, ['a.ics']);
    const entries = new Map((await at.shelf.entries(at.calendar)).map((one) => [one.name, one]));
    expect(entries.size).toBe(2);
    const size = Buffer.byteLength(stands?.text ?? '');
    expect(entries.get('a.ics')).toEqual({ name: 'a.ics', etag, component: 'VEVENT', size });
    expect(entries.get('t.ics')?.component).toBe('VTODO');
  });

  test('names are kept as they are: blanks, letters of any script, capitals', async () => {
    await using at = await open();
    const names = ['met spatie.ics', 'жизнь.ics', 'A.ICS', 'a.ics', "x';--.ics", '%2e.ics'];
    for (const [index, name] of names.entries())
      await written(at, name, eventText(`n${index}@x.example`, name));
    const there = (await at.shelf.entries(at.calendar)).map(({ name }) => name);
    expect(there.toSorted()).toEqual(names.toSorted());
  });

  test('nothing is overwritten unseen', async () => {
    await using at = await open();
    const { shelf, calendar } = at;
    const first = await written(at, 'a.ics', eventText('a@x.example', 'eerst'));
    const put = (text: string, condition: WriteCondition) =>
      shelf.put(calendar, 'a.ics', eventText('a@x.example', text), condition);
    expect((await put('nieuw?', NEW)).result).toBe('stale');
    expect((await put('tweede', onlyIf(first))).result).toBe('changed');
    expect((await put('te laat', onlyIf(first))).result).toBe('stale');
    expect((await shelf.read(calendar, ['a.ics']))[0]?.text).toContain('SUMMARY:tweede');
    expect((await shelf.remove(calendar, 'a.ics', onlyIf(first))).result).toBe('stale');
    expect((await put('derde', onlyIf('*'))).result).toBe('changed');
    expect((await shelf.remove(calendar, 'a.ics', onlyIf('*'))).result).toBe('removed');
    expect((await put('weer', onlyIf('*'))).result).toBe('stale');
    expect((await shelf.remove(calendar, 'a.ics', ANY)).result).toBe('missing');
    expect(await shelf.entries(calendar)).toEqual([]);
  });

  test('of ten who create the same at once, one does', async () => {
    await using at = await open();
    const put = (by: number) =>
      at.shelf.put(at.calendar, 'a.ics', eventText('a@x.example', `van ${by}`), NEW);
    const all = await Promise.all(Array.from({ length: 10 }, (_none, by) => put(by)));
    const results = all.map(({ result }) => result);
    expect(results.filter((one) => one === 'created')).toHaveLength(1);
    expect(results.filter((one) => one === 'stale')).toHaveLength(9);
  });

  test('a calendar that is not there takes nothing', async () => {
    await using at = await open();
    const text = eventText('a@x.example', 'a');
    expect(await at.shelf.put('nergens', 'a.ics', text, ANY)).toEqual({ result: 'missing' });
    expect(await at.shelf.remove('nergens', 'a.ics', ANY)).toEqual({ result: 'missing' });
  });
}

function refusingContract(open: OpenShelf): void {
  const event = ['UID:a@x.example', 'DTSTART:20261112T130000Z'];
  const two = (second: string) =>
    objectText(event).replace('END:VCALENDAR\r\n', `${second}END:VCALENDAR\r\n`);
  const part = (component: string, uid: string) =>
    `BEGIN:${component}\r\nUID:${uid}\r\nDTSTAMP:20261101T080000Z\r\nDTSTART:20261113T130000Z\r\nEND:${component}\r\n`;

  test.each<readonly [string, string, string]>([
    ['no calendar at all', 'geen agenda', 'valid-calendar-data'],
    ['nothing', '', 'valid-calendar-data'],
    ['a card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Els\r\nEND:VCARD\r\n', 'valid-calendar-data'],
    ['an event that never begins', objectText(['UID:a@x.example']), 'valid-calendar-data'],
    ['an event without UID', objectText([event[1] ?? '']), 'valid-calendar-object-resource'],
    [
      'an invitation still in its envelope',
      objectText(event).replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:REQUEST'),
      'valid-calendar-object-resource',
    ],
    ['two events', two(part('VEVENT', 'b@x.example')), 'valid-calendar-object-resource'],
    ['an event and a task', two(part('VTODO', 'a@x.example')), 'valid-calendar-object-resource'],
    [
      'free and busy times',
      objectText(['UID:f@x.example'], 'VFREEBUSY'),
      'supported-calendar-component',
    ],
  ])('%s', async (_what, text, why) => {
    await using at = await open();
    const put = await at.shelf.put(at.calendar, 'a.ics', text, ANY);
    expect(put).toMatchObject({ result: 'refused', why });
    expect(await at.shelf.entries(at.calendar)).toEqual([]);
  });

  test('a task where only events belong', async () => {
    await using at = await open();
    const put = await at.shelf.put(at.eventsOnly, 't.ics', taskText('t@x.example', 'Akte'), ANY);
    expect(put).toMatchObject({ result: 'refused', why: 'supported-calendar-component' });
  });

  test('the same UID under a second name; the first is named', async () => {
    await using at = await open();
    await written(at, 'a.ics', eventText('a@x.example', 'a'));
    const text = eventText('a@x.example', 'b');
    const put = await at.shelf.put(at.calendar, 'b.ics', text, NEW);
    expect(put).toMatchObject({ result: 'refused', why: 'no-uid-conflict', name: 'a.ics' });
    await at.shelf.remove(at.calendar, 'a.ics', ANY);
    expect((await at.shelf.put(at.calendar, 'b.ics', text, NEW)).result).toBe('created');
  });

  test('another UID under a name that is taken; what stands there stays', async () => {
    await using at = await open();
    const stands = eventText('a@x.example', 'a');
    await written(at, 'a.ics', stands);
    const put = await at.shelf.put(at.calendar, 'a.ics', eventText('b@x.example', 'b'), ANY);
    expect(put).toMatchObject({ result: 'refused', why: 'no-uid-conflict', name: 'a.ics' });
    const [kept] = await at.shelf.read(at.calendar, ['a.ics']);
    expect(kept?.text).toBe(stands);
  });

  test('anything in a calendar that may only be read', async () => {
    await using at = await open();
    const text = eventText('a@x.example', 'a');
    const put = await at.shelf.put(at.readOnly, 'a.ics', text, ANY);
    expect(put).toMatchObject({ result: 'refused', why: 'read-only' });
  });
}
