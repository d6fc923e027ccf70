import { expect, test } from 'vitest';
import { ANY, NEW, revisionOf, written, type OpenShelf, type ShelfUnderTest } from './rig.ts';
import { eventText, objectText, taskText } from './samples.ts';

const november = (from: number, until: number) => ({
  from: Date.UTC(2026, 10, from),
  until: Date.UTC(2026, 10, until),
});

/** What changed since a revision. */
export function sinceContract(open: OpenShelf): void {
  test('each object once at its last, and what is gone; from the beginning only what is there', async () => {
    await using at = await open();
    const { shelf, calendar } = at;
    await written(at, 'a.ics', eventText('a@x.example', 'a'));
    await written(at, 'b.ics', eventText('b@x.example', 'b'));
    const mark = await revisionOf(at);
    await written(at, 'c.ics', eventText('c@x.example', 'c'));
    await written(at, 'a.ics', eventText('a@x.example', 'a, later'));
    await written(at, 'a.ics', eventText('a@x.example', 'a, nog later'));
    await shelf.remove(calendar, 'b.ics', ANY);
    const changes = await shelf.since(calendar, mark, 100);
    expect(changes?.changed.map(({ name }) => name).toSorted()).toEqual(['a.ics', 'c.ics']);
    expect(changes?.gone).toEqual(['b.ics']);
    expect(changes?.revision).toBe(await revisionOf(at));
    const all = await shelf.since(calendar, 0, 100);
    expect(all?.changed.map(({ name }) => name).toSorted()).toEqual(['a.ics', 'c.ics']);
    expect(all?.gone).toEqual([]);
    expect(await shelf.since(calendar, await revisionOf(at), 100)).toEqual({
      changed: [],
      gone: [],
      revision: await revisionOf(at),
    });
  });

  test('what came back is there again, not gone', async () => {
    await using at = await open();
    await written(at, 'a.ics', eventText('a@x.example', 'a'));
    const mark = await revisionOf(at);
    await at.shelf.remove(at.calendar, 'a.ics', ANY);
    await written(at, 'a.ics', eventText('a@x.example', 'terug'));
    const changes = await at.shelf.since(at.calendar, mark, 100);
    expect(changes?.changed.map(({ name }) => name)).toEqual(['a.ics']);
    expect(changes?.gone).toEqual([]);
  });

  test('read on from where a limit cut off, everything is told, however it changes meanwhile', async () => {
    await using at = await open();
    const names = Array.from({ length: 23 }, (_none, index) => `o${index}.ics`);
    for (const [index, name] of names.entries())
      await written(at, name, eventText(`o${index}@x.example`, name, 1 + (index % 28)));
    const told = new Set<string>();
    let revision = 0;
    for (let round = 0; round < 20; round += 1) {
      const changes = await at.shelf.since(at.calendar, revision, 5);
      if (changes === null) throw new Error(`revision ${revision} is forgotten`);
      expect(changes.changed.length + changes.gone.length).toBeLessThanOrEqual(5);
      for (const { name } of changes.changed) told.add(name);
      for (const name of changes.gone) told.delete(name);
      revision = changes.revision;
      if (round === 1) await written(at, 'o22.ics', eventText('o22@x.example', 'anders'));
      if (round === 1) await at.shelf.remove(at.calendar, 'o0.ics', ANY);
      if (revision === (await revisionOf(at))) break;
    }
    expect(revision).toBe(await revisionOf(at));
    expect([...told].toSorted()).toEqual(names.slice(1).toSorted());
  });

  test('a revision that is still to come, and a calendar that is not there, are unknown', async () => {
    await using at = await open();
    await written(at, 'a.ics', eventText('a@x.example', 'a'));
    const ahead = (await revisionOf(at)) + 1;
    expect(await at.shelf.since(at.calendar, ahead, 100)).toBeNull();
    expect(await at.shelf.since('nergens', 0, 100)).toBeNull();
  });

  test('whatever is written or removed counts, and nothing else does', async () => {
    await using at = await open();
    const seen = [await revisionOf(at)];
    await written(at, 'a.ics', eventText('a@x.example', 'a'));
    seen.push(await revisionOf(at));
    await at.shelf.put(at.calendar, 'a.ics', eventText('a@x.example', 'b'), NEW);
    await at.shelf.entries(at.calendar);
    seen.push(await revisionOf(at));
    await at.shelf.remove(at.calendar, 'a.ics', ANY);
    seen.push(await revisionOf(at));
    const [empty = 0, one = 0, refused = 0, gone = 0] = seen;
    expect(one).toBeGreaterThan(empty);
    expect(refused).toBe(one);
    expect(gone).toBeGreaterThan(refused);
  });
}

/** What takes place when. */
export function withinContract(open: OpenShelf): void {
  const names = async (
    { shelf, calendar }: ShelfUnderTest,
    component: 'VEVENT' | 'VTODO',
    span: { from: number; until: number } | null,
  ) => (await shelf.within(calendar, component, span)).map(({ name }) => name).toSorted();

  test('an event takes place in each span it touches, and not in one it only meets', async () => {
    await using at = await open();
    await written(at, 'a.ics', eventText('a@x.example', 'van 13 tot 14 uur', 12));
    await written(at, 't.ics', taskText('t@x.example', 'taak'));
    const at13 = Date.UTC(2026, 10, 12, 13);
    const hour = 3_600_000;
    const span = (from: number, until: number) => ({ from, until });
    expect(await names(at, 'VEVENT', span(at13 - hour, at13))).toEqual([]);
    expect(await names(at, 'VEVENT', span(at13 - hour, at13 + 1))).toEqual(['a.ics']);
    expect(await names(at, 'VEVENT', span(at13 + hour - 1, at13 + 2 * hour))).toEqual(['a.ics']);
    expect(await names(at, 'VEVENT', span(at13 + hour, at13 + 2 * hour))).toEqual([]);
    expect(await names(at, 'VEVENT', null)).toEqual(['a.ics']);
    expect(await names(at, 'VTODO', null)).toEqual(['t.ics']);
  });

  test('a series takes place where one of its instances does, not where one was taken out', async () => {
    await using at = await open();
    const lines = [
      'UID:s@x.example',
      'DTSTART:20261102T090000Z',
      'DTEND:20261102T100000Z',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE:20261116T090000Z',
    ];
    await written(at, 's.ics', objectText(lines));
    expect(await names(at, 'VEVENT', november(9, 10))).toEqual(['s.ics']);
    expect(await names(at, 'VEVENT', november(10, 16))).toEqual([]);
    expect(await names(at, 'VEVENT', november(16, 17))).toEqual([]);
    expect(await names(at, 'VEVENT', november(23, 24))).toEqual(['s.ics']);
    expect(await names(at, 'VEVENT', november(24, 30))).toEqual([]);
  });

  test('a task is looked for by when it is due; one without a date is always there', async () => {
    await using at = await open();
    await written(at, 't.ics', taskText('t@x.example', 'op de twaalfde', 12));
    await written(at, 'n.ics', objectText(['UID:n@x.example', 'SUMMARY:ooit'], 'VTODO'));
    expect(await names(at, 'VTODO', november(12, 13))).toEqual(['n.ics', 't.ics']);
    expect(await names(at, 'VTODO', november(20, 21))).toEqual(['n.ics']);
  });

  test('free and busy times tell when, never what', async () => {
    await using at = await open();
    await written(at, 'a.ics', eventText('geheim-uid@x.example', 'Geheim overleg', 12));
    const text = await at.shelf.freeBusy(november(10, 20));
    expect(text).toContain('BEGIN:VFREEBUSY');
    expect(text).toMatch(/FREEBUSY[^\r\n]*:20261112T130000Z/);
    expect(text).not.toMatch(/eheim/);
  });
}
