import { describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../src/core/time/instant.ts';
import { approve, calendarShelf } from '../../src/engine/index.ts';
import { readActs } from '../../src/store/records/acts.ts';
import {
  HEARING,
  ZONE,
  at,
  openDiaryOffice,
  openTravelling,
  phoneText,
  type DiaryOffice,
} from '../world/diary.ts';
import { principal } from '../world/office.ts';

const THERE = 'Reistijd naar Den Haag';
const BACK = 'Reistijd terug uit Den Haag';

/** What is on in the last week of November and the first of December. */
const fortnight = (office: DiaryOffice) => office.on('2026-11-23', '2026-12-07');

const titles = (lines: readonly string[]) =>
  lines.map((line) => line.split(' ').slice(2).join(' '));

/** The text of the block with a title. */
async function block(office: DiaryOffice, title: string) {
  const entries = await office.entries('2026-11-23', '2027-03-01');
  const found = entries.find(({ occurrence }) => occurrence.summary === title);
  if (found === undefined) throw new Error(`no ${title}`);
  return { ...found, ...(await office.text(found.occurrence.uid)) };
}

/** He drags a block on his telephone, so many minutes later. */
async function drag(office: DiaryOffice, title: string, minutes: number): Promise<void> {
  const { occurrence, name, text } = await block(office, title);
  const later = (instant: number): string =>
    Temporal.Instant.fromEpochMilliseconds(instant + minutes * MINUTE_MS)
      .toZonedDateTimeISO(ZONE)
      .toPlainDateTime()
      .toString()
      .replaceAll(/[-:]/g, '')
      .slice(0, 15);
  const dragged = text
    .replace(/(DTSTART;TZID=[^:]+:)\S+(?=[\s\S]*END:VEVENT)/, `$1${later(occurrence.startAt)}`)
    .replace(/(DTEND;TZID=[^:]+:)\S+/, `$1${later(occurrence.endAt)}`);
  await office.write(name, dragged);
}

test('an appointment elsewhere gets the way there and back, which belong to it', async () => {
  await using office = await openTravelling();
  await office.put(HEARING);
  expect(titles(await fortnight(office))).toEqual([THERE, 'Zitting', BACK]);
  const { occurrence, text, card } = await block(office, THERE);
  expect(occurrence.endAt).toBe(at('2026-11-26T14:00'));
  expect(occurrence.endAt - occurrence.startAt).toBeGreaterThan(40 * MINUTE_MS);
  expect(occurrence.endAt - occurrence.startAt).toBeLessThan(120 * MINUTE_MS);
  expect(text).toContain('RELATED-TO;RELTYPE=PARENT:hearing\r\n');
  expect(text.replaceAll('\r\n ', '')).toContain('geschat');
  expect(card?.parent).toMatchObject({ uid: 'hearing', role: 'travel-there' });
  expect(office.world.troubles).toEqual([]);
});

test('they were made without asking, reported, and with a reason', async () => {
  await using office = await openTravelling();
  await office.put(HEARING);
  const acts = await readActs(office.world.owner().store.read, '', 100);
  expect(acts.map(({ state, verdict, act }) => [act.kind, state, verdict.level])).toEqual([
    ['diary.keep', 'done', 'report'],
    ['diary.keep', 'done', 'report'],
  ]);
});

describe('what a telephone does to the appointment, its blocks follow', () => {
  test('they move along', async () => {
    await using office = await openTravelling();
    await office.put(HEARING);
    await office.put({ ...HEARING, from: '20261130T093000', until: '20261130T110000' });
    const { occurrence } = await block(office, THERE);
    expect(titles(await fortnight(office))).toEqual([THERE, 'Zitting', BACK]);
    expect(occurrence.endAt).toBe(at('2026-11-30T09:30'));
    expect((await block(office, BACK)).occurrence.startAt).toBe(at('2026-11-30T11:00'));
  });

  test('they go with it, and with its place', async () => {
    await using office = await openTravelling();
    await office.put(HEARING);
    await office.remove('hearing.ics');
    expect(await fortnight(office)).toEqual([]);
    await office.put(HEARING);
    expect(await fortnight(office)).toHaveLength(3);
    await office.put({ ...HEARING, place: 'https://video.example/hearing' });
    expect(titles(await fortnight(office))).toEqual(['Zitting']);
    await office.put({ ...HEARING, lines: ['STATUS:CANCELLED'] });
    expect(titles(await fortnight(office))).toEqual(['Zitting']);
  });

  test('two in a row are one journey; when the first falls through, the second begins at the office', async () => {
    await using office = await openTravelling();
    await office.put({
      ...HEARING,
      uid: 'delft',
      title: 'Delft',
      place: 'Delft',
      from: '20261126T120000',
      until: '20261126T130000',
    });
    await office.put(HEARING);
    expect(titles(await fortnight(office))).toEqual([
      'Reistijd naar Delft',
      'Delft',
      'Reistijd van Delft naar Den Haag',
      'Zitting',
      BACK,
    ]);
    await office.remove('delft.ics');
    expect(titles(await fortnight(office))).toEqual([THERE, 'Zitting', BACK]);
  });
});

describe('a hand is left alone', () => {
  test('a block that was taken away is not put back, until its appointment is a new one', async () => {
    await using office = await openTravelling();
    await office.put(HEARING);
    await office.remove((await block(office, BACK)).name);
    expect(titles(await fortnight(office))).toEqual([THERE, 'Zitting']);
    await office.put({ ...HEARING, from: '20261127T140000', until: '20261127T150000' });
    await office.put({ uid: 'dentist', from: '20261125T090000', until: '20261125T093000' });
    expect(titles(await fortnight(office))).toEqual(['dentist', THERE, 'Zitting']);
    await office.remove('hearing.ics');
    await office.put(HEARING);
    expect(titles(await fortnight(office))).toEqual(['dentist', THERE, 'Zitting', BACK]);
  });

  test('a block that was moved stays where it was put, and keeps its distance', async () => {
    await using office = await openTravelling();
    await office.put(HEARING);
    const planned = (await block(office, THERE)).occurrence;
    await drag(office, THERE, -30);
    const dragged = (await block(office, THERE)).occurrence;
    expect(dragged.startAt).toBe(planned.startAt - 30 * MINUTE_MS);
    await office.put({ ...HEARING, title: 'Zitting (kamer 3)' });
    expect((await block(office, THERE)).occurrence.startAt).toBe(dragged.startAt);
    await office.put({ ...HEARING, from: '20261127T140000', until: '20261127T150000' });
    expect((await block(office, THERE)).occurrence.startAt).toBe(dragged.startAt + DAY_MS);
    await office.remove('hearing.ics');
    expect(await fortnight(office)).toEqual([]);
  });
});

describe('no blocks', () => {
  const nothing: readonly (readonly [string, Parameters<DiaryOffice['put']>[0]])[] = [
    ['for what has been', { ...HEARING, from: '20261119T140000', until: '20261119T150000' }],
    ['at the office itself', { ...HEARING, place: 'Utrecht' }],
    ['where nobody knows where it is', { ...HEARING, place: 'Bij oom Piet' }],
    ['for what takes no time', { ...HEARING, lines: ['TRANSP:TRANSPARENT'] }],
    [
      'for an invitation that was not answered',
      {
        ...HEARING,
        lines: [
          'ORGANIZER:mailto:griffie@rechtbank.example',
          'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:berg@kantoor.example',
        ],
      },
    ],
  ];
  test.each(nothing)('%s', async (_what, event) => {
    await using office = await openTravelling();
    await office.put(event);
    expect(await office.on('2026-11-16', '2026-12-07')).toHaveLength(1);
  });

  test('when he wants none, and those there were go', async () => {
    await using office = await openTravelling();
    await office.put(HEARING);
    await office.settings({ travelBlocks: false });
    await office.put({ uid: 'dentist', from: '20261125T090000', until: '20261125T093000' });
    expect(titles(await fortnight(office))).toEqual(['dentist', 'Zitting']);
  });
});

test('time to prepare stands before the way there, to recover after the way back, for who meets somebody', async () => {
  await using office = await openTravelling();
  await office.settings({ preparationMinutes: 20, recoveryMinutes: 10 });
  await office.put(HEARING);
  await office.put({ uid: 'alone', from: '20261125T090000', until: '20261125T100000' });
  const lines = await fortnight(office);
  expect(titles(lines)).toEqual(['alone', 'Voorbereiding', THERE, 'Zitting', BACK, 'Uitloop']);
  const [preparation, there] = [await block(office, 'Voorbereiding'), await block(office, THERE)];
  expect(preparation.occurrence.endAt).toBe(there.occurrence.startAt);
});

test('what only the principal may see has blocks that only he may see', async () => {
  await using office = await openTravelling();
  await office.put({ ...HEARING, lines: ['CLASS:PRIVATE'] });
  const { text, traits, card } = await block(office, THERE);
  expect(text).toContain('CLASS:PRIVATE\r\n');
  expect(traits.private).toBe(true);
  expect(card?.confidentiality).toBe('principal');
});

test('many changes at once end in the same blocks, and nothing is written twice', async () => {
  await using office = await openTravelling();
  const { world } = office;
  const shelf = calendarShelf(world.owner(), 'user-berg');
  const nothing = { ifMatch: null, ifNone: false };
  await Promise.all(
    Array.from({ length: 12 }, (_each, day) =>
      shelf.put(
        'agenda',
        `visit-${day}.ics`,
        phoneText({
          ...HEARING,
          uid: `visit-${day}`,
          from: `202612${String(day + 1).padStart(2, '0')}T140000`,
          until: `202612${String(day + 1).padStart(2, '0')}T150000`,
        }),
        nothing,
      ),
    ),
  );
  await world.settle();
  const acts = await readActs(world.owner().store.read, '', 1000);
  expect(acts.map(({ state }) => state)).toEqual(Array.from({ length: 24 }, () => 'done'));
  expect(await office.on('2026-12-01', '2026-12-20')).toHaveLength(36);
  expect(world.troubles).toEqual([]);
});

test('where it must be asked first, it is asked once, and a proposal that was overtaken is not carried out', async () => {
  await using office = await openDiaryOffice({ grades: {} });
  await office.settings({ office: 'Utrecht' });
  await office.put(HEARING);
  await office.put({ ...HEARING, title: 'Zitting, kamer 3' });
  const { read } = office.world.owner().store;
  const waiting = async () =>
    (await readActs(read, '', 100)).filter(({ state }) => state === 'approve');
  expect(await waiting()).toHaveLength(2);
  await office.put({ ...HEARING, from: '20261127T140000', until: '20261127T150000' });
  for (const { id } of await waiting()) await approve(office.world.owner(), id, principal());
  await office.world.settle();
  expect(titles(await fortnight(office))).toEqual([THERE, 'Zitting', BACK]);
  expect((await block(office, THERE)).occurrence.endAt).toBe(at('2026-11-27T14:00'));
});
