import { expect, test } from 'vitest';
import { say } from '../../../src/core/text/words.ts';
import { factsOf } from '../../../src/core/records/fact.ts';
import { allWords, bundlePoints } from '../../../src/engine/index.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { readActs } from '../../../src/store/records/acts.ts';
import type { TestOffice } from '../../world/office.ts';
import { consent, ELS, KATE, left, openDesk, order, standing } from '../diary/desk.ts';
import { put } from './day.ts';
import { DEATHS, Life } from '../../world/dying.ts';

/** A weekly meeting on four Thursdays, his own. */
async function withOurs(world: TestOffice): Promise<void> {
  await put(world, {
    ...{ uid: 'week', title: 'Weekoverleg', from: '20261126T100000', until: '20261126T110000' },
    guests: [ELS, KATE],
    lines: ['RRULE:FREQ=WEEKLY;COUNT=4'],
  });
}

/** The same of Kate, to which he has said this. */
async function withTheirs(world: TestOffice, answer: string): Promise<void> {
  await put(world, {
    ...{ uid: 'week', title: 'Weekoverleg', from: '20261126T100000', until: '20261126T110000' },
    lines: [
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'ORGANIZER;CN=Kate Hill:mailto:kate@hill.example',
      'ATTENDEE;PARTSTAT=ACCEPTED;CN=Kate Hill:mailto:kate@hill.example',
      `ATTENDEE;PARTSTAT=${answer};CN=P. berg:mailto:berg@kantoor.example`,
    ],
  });
}

/** What went along for the readers' calendars: method, number, and which instance on which time. */
const calendars = (world: TestOffice, after: number): readonly string[] =>
  world.mail
    .sent()
    .slice(after)
    .map(({ raw, to }) => {
      const read = readMessage(raw);
      const parts = read.kind === 'message' ? factsOf(read.facts, 'calendar') : [];
      const said = parts.map(({ value }) => {
        const { method, sequence, recurrenceId, start, status } = value;
        return `${method} ${sequence} ${recurrenceId?.local} ${start?.local} ${status}`;
      });
      return `${to.join(' ')}: ${said.join('; ')}`;
    });

const points = async (world: TestOffice, bundle: string, language: 'nl' | 'en' = 'nl') =>
  (await bundlePoints(world.owner().store.read, bundle)).map(({ said }) =>
    say(allWords(world.owner()), said, language),
  );

const ALL = [
  '2026-11-26T10:00 11:00 Weekoverleg',
  '2026-12-03T10:00 11:00 Weekoverleg',
  '2026-12-10T10:00 11:00 Weekoverleg',
  '2026-12-17T10:00 11:00 Weekoverleg',
];

test('one time of a series that was called off comes back, and each guest hears of it by a newer invitation to that time', async () => {
  await using world = await openDesk();
  await withOurs(world);
  await order(world, 'zeg het weekoverleg van 3 december af');
  await consent(world);
  expect(calendars(world, 0)).toEqual([
    'els@visser.example: CANCEL 1 2026-12-03T10:00:00 2026-12-03T10:00:00 CANCELLED',
    'kate@hill.example: CANCEL 1 2026-12-03T10:00:00 2026-12-03T10:00:00 CANCELLED',
  ]);
  const { arrival } = await order(world, 'toch niet');
  expect(await points(world, arrival)).toEqual([
    'Terug zoals het stond: „Weekoverleg”, donderdag 3 december 2026, 10.00–11.00 uur.',
  ]);
  // Nothing of it is done before he agrees.
  expect(left(world)).toHaveLength(2);
  await consent(world);
  expect(calendars(world, 2)).toEqual([
    'els@visser.example: REQUEST 2 2026-12-03T10:00:00 2026-12-03T10:00:00 null',
    'kate@hill.example: REQUEST 2 2026-12-03T10:00:00 2026-12-03T10:00:00 null',
  ]);
  expect(
    left(world)
      .slice(2)
      .map(({ body }) => body),
  ).toEqual([
    'Mijn bericht van vandaag, dinsdag 24 november, 9.00 uur kunt u als niet verzonden beschouwen: uw afspraak met de heer berg van donderdag 3 december, 10.00 uur gaat door zoals zij stond. Mijn excuses voor het ongemak.',
    'Please disregard my message of today, Tuesday 24 November, at 09:00: your appointment with Mr berg on Thursday 3 December at 10:00 goes ahead as it stood. I am sorry for the inconvenience.',
  ]);
  expect(await standing(world)).toEqual(ALL);
  // Called off once more, it is a newer version again.
  await order(world, 'zeg het weekoverleg van 3 december af');
  await consent(world);
  expect(calendars(world, 4)[0]).toContain('CANCEL 3 2026-12-03');
});

test('of a series that nobody was asked to, one time comes back without a letter', async () => {
  await using world = await openDesk();
  await put(world, {
    ...{ uid: 'week', title: 'Weekoverleg', from: '20261126T100000', until: '20261126T110000' },
    lines: ['RRULE:FREQ=WEEKLY;COUNT=4'],
  });
  await order(world, 'zeg het weekoverleg van 3 december af');
  await consent(world);
  expect(await standing(world)).toHaveLength(3);
  await order(world, 'toch niet');
  await consent(world);
  expect(await standing(world)).toEqual(ALL);
  expect(left(world)).toEqual([]);
});

test('two times of one series that were changed in one breath go back each by itself', async () => {
  await using world = await openDesk();
  await withOurs(world);
  await order(
    world,
    'zeg het weekoverleg van 3 december af en verzet het weekoverleg van 10 december naar 14 uur',
  );
  await consent(world);
  const { arrival } = await order(world, 'toch niet');
  expect(await points(world, arrival)).toEqual([
    'Terug zoals het stond: „Weekoverleg”, donderdag 10 december 2026, 10.00–11.00 uur.',
    'Terug zoals het stond: „Weekoverleg”, donderdag 3 december 2026, 10.00–11.00 uur.',
  ]);
  await consent(world);
  expect(await standing(world)).toEqual(ALL);
  expect(calendars(world, 4)).toEqual([
    'els@visser.example: REQUEST 2 2026-12-10T10:00:00 2026-12-10T10:00:00 null',
    'kate@hill.example: REQUEST 2 2026-12-10T10:00:00 2026-12-10T10:00:00 null',
    'els@visser.example: REQUEST 2 2026-12-03T10:00:00 2026-12-03T10:00:00 null',
    'kate@hill.example: REQUEST 2 2026-12-03T10:00:00 2026-12-03T10:00:00 null',
  ]);
});

test.each([
  [
    'ACCEPTED',
    'REPLY 0 ACCEPTED',
    'Contrary to my message of today, Tuesday 24 November, at 09:00, Mr berg will come after all, on Thursday 3 December at 10:00. I am sorry for the change.',
  ],
  [
    'TENTATIVE',
    'REPLY 0 TENTATIVE',
    'Please disregard my message of today, Tuesday 24 November, at 09:00: everything stays as it was before. I am sorry for the inconvenience.',
  ],
  [
    'NEEDS-ACTION',
    'REPLY 0 NEEDS-ACTION',
    'Please disregard my message of today, Tuesday 24 November, at 09:00: everything stays as it was before. I am sorry for the inconvenience.',
  ],
])(
  'en: a no to one time of somebody else’s series is taken back by what he had said before (%s)',
  async (answer, calendar, body) => {
    await using world = await openDesk();
    await withTheirs(world, answer);
    await order(world, 'cancel the Weekoverleg of 3 December', 'en');
    await consent(world);
    expect(left(world).at(-1)?.calendar).toBe('REPLY 0 DECLINED');
    const sent = left(world).length;
    await order(world, 'undo', 'en');
    expect(left(world)).toHaveLength(sent);
    await consent(world);
    expect(
      left(world)
        .slice(sent)
        .map((one) => [one.to, one.calendar, one.body]),
    ).toEqual([['kate@hill.example', calendar, body]]);
    expect(calendars(world, sent)[0]).toContain('2026-12-03T10:00:00');
    const text = await textOf(world);
    expect(text).not.toContain('PARTSTAT=DECLINED');
    expect(text.split(`PARTSTAT=${answer}`).length).toBeGreaterThan(2);
  },
);

test('what he answered anew since, or what was called off, is not answered once more', async () => {
  await using world = await openDesk();
  await withTheirs(world, 'ACCEPTED');
  await order(world, 'zeg het weekoverleg van 3 december af');
  await consent(world);
  await withTheirs(world, 'TENTATIVE');
  const sent = left(world).length;
  const told = await order(world, 'toch niet');
  expect(told.answers.at(-1)).toMatch(/^„Weekoverleg” is sindsdien door iemand veranderd/);
  await consent(world);
  expect(left(world)).toHaveLength(sent);
});

async function textOf(world: TestOffice): Promise<string> {
  const row = await world
    .owner()
    .store.read.get("SELECT text FROM calendar_object WHERE uid = 'week'");
  return String(row?.['text'] ?? '').replaceAll('\r\n ', '');
}

test.each(DEATHS)(
  'killed at %s for time %i in the middle of taking back: it comes back once, and each guest hears of it once or a person is asked',
  async (at, count) => {
    const life = new Life();
    const world = await openDesk({ probe: life.probe });
    await withOurs(world);
    await order(world, 'zeg het weekoverleg van 3 december af');
    await consent(world);
    const { arrival } = await order(world, 'toch niet');
    life.arm(at, count);
    await consent(world).catch(() => undefined);
    const before = calendars(world, 2);
    await using office = await world.reopen();
    await office.settle();
    // What he had not agreed to yet when it died still waits for him.
    await consent(office);
    expect(await standing(office)).toEqual(ALL);
    const acts = await readActs(office.owner().store.read, '', 100);
    const back = acts.filter((one) => one.arrival === arrival);
    const asked = back.filter(({ state }) => state === 'unknown').length;
    const told = calendars(office, 2);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length + asked).toBeGreaterThanOrEqual(2);
    expect(told).toEqual(expect.arrayContaining([...before]));
    expect(told.every((one) => one.includes('REQUEST 2 2026-12-03T10:00:00'))).toBe(true);
    const states = back
      .filter(({ act }) => act.kind !== 'mailbox.file')
      .map(({ act, state }) => `${act.kind} ${state}`);
    expect(states.filter((state) => !/ (?:done|unknown)$/.test(state))).toEqual([]);
  },
);
