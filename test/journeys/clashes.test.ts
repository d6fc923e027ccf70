import { describe, expect, test } from 'vitest';
import {
  addCalendar,
  alerts,
  calendarShelf,
  diaryClashes,
  seeAlerts,
} from '../../src/engine/index.ts';
import { writeCard } from '../../src/store/records/diary/event-cards.ts';
import { insertHold } from '../../src/store/records/diary/holds.ts';
import { derivedId } from '../../src/core/ids.ts';
import { PLAIN_CARD } from '../../src/core/diary/acting/event-act.ts';
import { at, openDiaryOffice, type DiaryOffice } from '../world/diary.ts';

/** Thursday 26 November 2026. */
const BOARD = { uid: 'board', from: '20261126T140000', until: '20261126T153000', title: 'Bestuur' };
const DENTIST = {
  uid: 'dentist',
  from: '20261126T150000',
  until: '20261126T160000',
  title: 'Tandarts',
};
const WEEK = { from: at('2026-11-23T00:00'), until: at('2026-11-30T00:00') };

const everything = { language: 'nl', everything: true } as const;
const staff = { language: 'nl', everything: false } as const;

async function clashes(
  office: DiaryOffice,
  viewing = everything as typeof everything | typeof staff,
) {
  return (await diaryClashes(office.world.owner(), WEEK, viewing, viewing.language)).clashes;
}

const told = async (office: DiaryOffice) =>
  (await alerts(office.world.owner())).map(({ text }) => text);

describe('a double booking', () => {
  test('is seen ahead, with another time for one of the two', async () => {
    await using office = await openDiaryOffice();
    await office.put(BOARD);
    await office.put(DENTIST);
    const [clash, ...more] = await clashes(office);
    expect(more).toEqual([]);
    expect(clash?.text).toBe(
      '„Bestuur” en „Tandarts” vallen samen: donderdag 26 november tussen 15.00 en 15.30 uur.',
    );
    expect(clash?.cures[0]).toMatch(/^Verzet „(Tandarts|Bestuur)” naar donderdag 26 november/);
    expect(clash?.events.map(({ uid }) => uid)).toEqual(['board', 'dentist']);
  });

  test('in English for whoever reads English', async () => {
    await using office = await openDiaryOffice();
    await office.put(BOARD);
    await office.put(DENTIST);
    const viewing = { language: 'en', everything: true } as const;
    const [clash] = (await diaryClashes(office.world.owner(), WEEK, viewing, 'en')).clashes;
    expect(clash?.text).toMatch(/^“Bestuur” and “Tandarts” fall together: Thursday 26 November/);
  });

  test('with what only the principal may see says nothing of it to others', async () => {
    await using office = await openDiaryOffice();
    await office.settings({ office: 'Utrecht' });
    await office.put(BOARD);
    await office.put({
      ...DENTIST,
      place: 'Kliniek De Linde, Zeist',
      lines: ['CLASS:PRIVATE', 'ATTENDEE;CN=Dokter Oog:mailto:oog@kliniek.example'],
    });
    const seen = JSON.stringify(await clashes(office, staff));
    expect(seen).toContain('„Bestuur” en „bezet” vallen samen');
    for (const secret of ['Tandarts', 'Linde', 'Zeist', 'Oog', 'oog@'])
      expect(seen).not.toContain(secret);
    expect(JSON.stringify(await clashes(office))).toContain('Tandarts');
    // What is told on the page is read by all of the office.
    for (const secret of ['Tandarts', 'Linde', 'Oog'])
      expect((await told(office)).join()).not.toContain(secret);
  });

  test('of what is held for somebody counts, also where its event was taken out of the calendar', async () => {
    await using office = await openDiaryOffice();
    const owner = office.world.owner();
    await owner.store.transact((writer) =>
      insertHold(writer, {
        ...{ id: derivedId('hold', 'h'), offer: 'o', state: 'held', thread: null, uid: 'h' },
        ...{ from: at('2026-11-26T14:30'), until: at('2026-11-26T15:00') },
        ...{ name: 'Jansen', address: 'jansen@elders.example', what: 'overleg', promised: true },
        ...{ zone: 'Europe/Amsterdam', expiresAt: at('2026-11-30T12:00') },
        ...{ calendar: 'agenda', createdAt: 0 },
      }),
    );
    await office.put(BOARD);
    expect((await clashes(office)).map(({ kind }) => kind)).toEqual(['double-booking']);
  });

  test('of a block and its own appointment is none, and what was called off or takes no time neither', async () => {
    await using office = await openDiaryOffice();
    await office.settings({ office: 'Utrecht' });
    await office.put({ ...BOARD, place: 'Den Haag' });
    await office.put({ ...DENTIST, uid: 'off', lines: ['STATUS:CANCELLED'] });
    await office.put({ ...DENTIST, uid: 'free', lines: ['TRANSP:TRANSPARENT'] });
    expect(await clashes(office)).toEqual([]);
  });
});

test('too little time to get there is seen, by what the journey takes', async () => {
  await using office = await openDiaryOffice();
  await office.settings({ office: 'Utrecht', travelBlocks: false, lunch: null });
  await office.put({ ...BOARD, place: 'Groningen' });
  await office.put({
    ...DENTIST,
    from: '20261126T160000',
    until: '20261126T163000',
    place: 'Utrecht',
  });
  const [clash] = await clashes(office);
  expect(clash?.kind).toBe('travel');
  expect(clash?.text).toMatch(
    /^Van „Bestuur” \(Groningen\) naar „Tandarts” \(Utrecht\) is het ongeveer/,
  );
});

test('a day without lunch, and one that the law has off', async () => {
  await using office = await openDiaryOffice();
  await office.put({ ...BOARD, from: '20261126T113000', until: '20261126T134500' });
  await office.put({
    ...BOARD,
    uid: 'christmas',
    from: '20261225T100000',
    until: '20261225T110000',
  });
  expect((await clashes(office)).map(({ kind }) => kind)).toEqual(['no-lunch']);
  const span = { from: at('2026-12-24T00:00'), until: at('2026-12-27T00:00') };
  const [holiday] = (await diaryClashes(office.world.owner(), span, everything, 'nl')).clashes;
  expect(holiday?.kind).toBe('holiday');
});

test('an hour at which many stand is one clash, told once however many come, and a long look says where it ended', async () => {
  await using office = await openDiaryOffice();
  const add = async (uid: string) => office.put({ ...BOARD, uid, title: `Blok ${uid}` });
  for (const uid of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) await add(uid);
  expect(await clashes(office)).toMatchObject([
    {
      kind: 'double-booking',
      text: '10 afspraken vallen samen: donderdag 26 november tussen 14.00 en 15.30 uur. Het zijn „Blok a”, „Blok b”, „Blok c” en nog 7.',
      cures: ['Vraag wat hiervan doorgaat, en haal de rest uit de agenda.'],
    },
  ]);
  const crowds = (await told(office)).filter((text) => text.includes('afspraken vallen samen'));
  expect(crowds).toEqual([expect.stringContaining('9 afspraken vallen samen')]);
  const year = { from: WEEK.from, until: WEEK.from + 300 * 86_400_000 };
  const { leftOut } = await diaryClashes(office.world.owner(), year, everything, 'nl');
  expect(leftOut).toEqual([
    'Er is gekeken tot woensdag 3 maart, 0.00 uur; wat daarna botst, staat hier niet bij. Kies een latere eerste dag om verder te kijken.',
  ]);
});

test('a birthday from a calendar that takes no time', async () => {
  await using office = await openDiaryOffice();
  await addCalendar(office.world.owner(), 'verjaardagen', { title: 'Verjaardagen', counts: false });
  const day = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Phone//EN', 'BEGIN:VEVENT', 'UID:birth'],
    ...['DTSTAMP:20261101T080000Z', 'DTSTART;VALUE=DATE:19801126', 'DTEND;VALUE=DATE:19801127'],
    ...['RRULE:FREQ=YEARLY', 'SUMMARY:Verjaardag Els Jansen', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
  const shelf = calendarShelf(office.world.owner(), 'user-berg');
  await shelf.put('verjaardagen', 'birth.ics', day, { ifMatch: null, ifNone: false });
  await office.put({
    ...BOARD,
    lines: ['ATTENDEE;CN=Els Jansen:mailto:els@elders.example'],
  });
  const [clash, ...more] = await clashes(office);
  expect(more).toEqual([]);
  expect(clash?.text).toBe('Els Jansen is jarig op de dag van „Bestuur”: donderdag 26 november.');
});

test('a diary that could not be read offers no other time', async () => {
  await using office = await openDiaryOffice();
  const owner = office.world.owner();
  await office.put(BOARD);
  await office.put(DENTIST);
  await owner.store.transact((writer) =>
    writer.run(
      `INSERT INTO calendar (name, title, account, href, read_only, schedules, components, made_at)
       VALUES ('elders', 'Elders', 'acc-0', '/c/', 0, 0, '["VEVENT"]', 0)`,
    ),
  );
  const [clash] = await clashes(office);
  expect(clash?.kind).toBe('double-booking');
  expect(clash?.cures.join()).not.toContain('Verzet');
});

test('what can move freely is moved, what is fixed is not', async () => {
  await using office = await openDiaryOffice();
  const owner = office.world.owner();
  await office.put(BOARD);
  await office.put(DENTIST);
  const fixed = { ...PLAIN_CARD, movability: { moves: 'fixed' as const } };
  await owner.store.transact((writer) =>
    writeCard(writer, { ...fixed, calendar: 'agenda', uid: 'dentist', changedAt: 0 }),
  );
  const [clash] = await clashes(office);
  expect(clash?.cures[0]).toContain('„Bestuur”');
});

describe('unasked', () => {
  test('a clash that a change brings is told once, however often its events are touched', async () => {
    await using office = await openDiaryOffice();
    await office.put(BOARD);
    expect(await told(office)).toEqual([]);
    await office.put(DENTIST);
    const [text, ...more] = await told(office);
    expect(more).toEqual([]);
    expect(text).toMatch(
      /^„Bestuur” en „Tandarts” vallen samen: donderdag 26 november tussen 15.00 en 15.30 uur. Voorstel: Verzet/,
    );
    await office.put({ ...DENTIST, title: 'Tandarts (controle)' });
    await office.put({ ...BOARD, lines: ['LOCATION:Zaal 3'] });
    expect(await told(office)).toHaveLength(1);
    const [alert] = await alerts(office.world.owner());
    if (alert === undefined) throw new Error('nothing was told');
    await seeAlerts(office.world.owner(), [alert.id]);
    await office.put({ ...DENTIST, title: 'Tandarts' });
    expect(await told(office)).toEqual([]);
  });

  test('never more than a few at once', async () => {
    await using office = await openDiaryOffice();
    await office.put({ ...BOARD, from: '20261126T090000', until: '20261126T170000' });
    for (const day of ['09', '10', '11', '12', '13', '14', '15', '16'])
      await office.put({
        uid: `visit-${day}`,
        from: `202612${day}T100000`,
        until: `202612${day}T110000`,
      });
    const before = (await told(office)).length;
    await office.put({
      ...BOARD,
      from: '20261209T090000',
      until: '20261209T170000',
      lines: ['RRULE:FREQ=DAILY;COUNT=8'],
    });
    expect((await told(office)).length - before).toBe(3);
  });

  test('what was over already is not told', async () => {
    await using office = await openDiaryOffice();
    await office.put({ ...BOARD, from: '20261119T140000', until: '20261119T150000' });
    await office.put({ ...DENTIST, from: '20261119T140000', until: '20261119T150000' });
    expect(await told(office)).toEqual([]);
  });
});
