import { expect, test } from 'vitest';
import { say } from '../../../src/core/text/words.ts';
import {
  addCalendar,
  allWords,
  calendarShelf,
  changeDiary,
  diarySettingsOf,
} from '../../../src/engine/index.ts';
import type { Reader } from '../../../src/core/ports/reader.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { actsIn } from '../../../src/store/records/acts.ts';
import { decisionsOn } from '../../../src/store/records/decisions.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { eventText, put } from '../domino/day.ts';
import { consent, ELS, KATE, left, openDesk, order, standing } from './desk.ts';

const MORNING = { from: '20261126T100000', until: '20261126T110000' };

/** Nobody vouches for whoever writes. */
const unproven: Reader = {
  readMany: async (jobs) => jobs.map(({ bytes }) => readMessage(bytes)),
  async [Symbol.asyncDispose]() {
    await Promise.resolve();
  },
};

/** Two rooms, and a meeting of three in the first. */
async function withRooms(world: TestOffice): Promise<void> {
  await addCalendar(world.owner(), 'raadszaal', { title: 'Raadszaal', counts: false });
  await addCalendar(world.owner(), 'kamer', { title: 'Kamer 2', counts: false });
  const settings = await diarySettingsOf(world.owner());
  const rooms = [
    { calendar: 'raadszaal', seats: 12, equipment: ['beamer'], place: null },
    { calendar: 'kamer', seats: 4, equipment: [], place: null },
  ];
  await changeDiary(world.owner(), { ...settings, rooms }, principal().id);
  await put(world, {
    uid: 'begroting',
    title: 'Begroting',
    ...MORNING,
    guests: [ELS, KATE],
    lines: ['LOCATION:Raadszaal'],
  });
}

async function takes(world: TestOffice, calendar: string, title: string): Promise<void> {
  const shelf = calendarShelf(world.owner(), principal().id);
  const event = { uid: `elders-${calendar}`, title, ...MORNING };
  await shelf.put(calendar, `${event.uid}.ics`, eventText(event), { ifMatch: null, ifNone: false });
  await world.settle();
}

async function told(world: TestOffice, kind = 'calendar'): Promise<readonly string[]> {
  const { read } = world.owner().store;
  const arrivals = await read.all('SELECT id FROM arrival WHERE kind = ? ORDER BY seq', kind);
  const all = await Promise.all(arrivals.map(({ id }) => decisionsOn(read, String(id))));
  return all
    .flat()
    .filter(({ decision }) => decision.kind === 'note' && decision.reason.key.includes('room'))
    .map(({ decision }) => say(allWords(world.owner()), decision.reason, 'nl'));
}

test('a room is gone: another at the same hour is proposed with what it lacks, and everybody hears where it is', async () => {
  await using world = await openDesk();
  await withRooms(world);
  await takes(world, 'raadszaal', 'Raadsvergadering');
  expect(await told(world)).toEqual([
    'Raadszaal is van een ander op donderdag 26 november 2026, 10.00–11.00 uur, waar „Begroting” zou zijn. Mijn voorstel: Kamer 2, op hetzelfde uur.',
  ]);
  expect(left(world)).toEqual([]);
  await consent(world);
  expect(left(world).map(({ to, calendar }) => `${to} ${calendar}`)).toEqual([
    'els@visser.example REQUEST 0 ACCEPTED ACCEPTED',
    'kate@hill.example REQUEST 0 ACCEPTED ACCEPTED',
  ]);
  expect(left(world)[0]?.body).toContain('Kamer 2');
  expect((await standing(world)).filter((line) => line.includes('Begroting'))).toEqual([
    '2026-11-26T10:00 11:00 Begroting',
  ]);
});

test('no other room: the principal chooses, and nobody hears a thing', async () => {
  await using world = await openDesk();
  await withRooms(world);
  await takes(world, 'kamer', 'Intervisie');
  expect(await told(world)).toEqual([]);
  await takes(world, 'raadszaal', 'Raadsvergadering');
  expect(await told(world)).toEqual([
    'Raadszaal is van een ander op donderdag 26 november 2026, 10.00–11.00 uur, waar „Begroting” zou zijn, en een andere zaal is er dan niet. Te kiezen: een andere tijd, elders, of online. Mijn voorstel: zeg welke.',
  ]);
  expect(await consent(world)).toEqual([]);
});

/** A mail about a room comes in. */
async function writes(world: TestOffice, from: string, text: string): Promise<void> {
  const date = world.clock.now();
  await world.receive(letter({ from, to: 'berg@kantoor.example', subject: 'Zaal', text, date }));
  await world.settle();
}

const DESK = 'Receptie <receptie@kantoor.example>';

test('no other room, as somebody writes: on whose word is told with it', async () => {
  await using world = await openDesk();
  await withRooms(world);
  await takes(world, 'kamer', 'Intervisie');
  await writes(world, DESK, 'De Raadszaal is donderdag 26 november toch niet beschikbaar.');
  expect(await told(world, 'mail')).toEqual([
    'Receptie schrijft: „De Raadszaal is donderdag 26 november toch niet beschikbaar.”',
    expect.stringContaining('een andere zaal is er dan niet'),
  ]);
});

test.each([
  ['De Raadszaal is donderdag 26 november toch niet beschikbaar.', DESK],
  ['De zaal is donderdag 26 november helaas toch niet vrij.', ELS],
  ['Unfortunately the Raadszaal room is no longer available on Thursday 26 November.', KATE],
])('the same where somebody writes so: %s', async (text, from) => {
  await using world = await openDesk();
  await withRooms(world);
  await writes(world, from, text);
  const before = left(world).length;
  await consent(world);
  expect(
    left(world)
      .slice(before)
      .map(({ to, body }) => `${to} ${String(body.includes('Kamer 2'))}`),
  ).toEqual(['els@visser.example true', 'kate@hill.example true']);
});

test.each([
  ['Is de Raadszaal donderdag 26 november niet meer beschikbaar?', DESK],
  ['Als de Raadszaal donderdag 26 november niet beschikbaar is, hoor ik het graag.', DESK],
  ['De Raadszaal is donderdag 3 december niet beschikbaar.', DESK],
  ['De Raadszaal is donderdag 26 november toch niet beschikbaar.', 'X <x@vreemd.example>'],
])('nothing is moved: %s (%s)', async (text, from) => {
  await using world = await openDesk();
  await withRooms(world);
  await writes(world, from, text);
  expect(await consent(world)).not.toContain('meeting.move');
  expect((await standing(world)).filter((line) => line.includes('Begroting'))).toHaveLength(1);
});

test.each([
  [true, ['diary.room-said']],
  [false, ['diary.room-said', 'diary.not-vouched']],
])('his words are shown with it, and whether anybody vouches for him: %s', async (is, shown) => {
  await using world = await openDesk(is ? {} : { reader: unproven });
  await withRooms(world);
  await writes(world, ELS, 'De Raadszaal is donderdag 26 november toch niet beschikbaar.');
  const { read } = world.owner().store;
  const acts = await actsIn(read, 'approve');
  const keys = acts
    .filter(({ act: { kind, payload } }) => kind === 'meeting.move' && payload.type === 'event')
    .map(({ act }) => act.remarks.map(({ said }) => said.key));
  expect(keys).toEqual([expect.arrayContaining(shown)]);
  expect(keys.flat().includes('diary.not-vouched')).toBe(!is);
});

test('the same where it is said at the telephone, and told to the secretary', async () => {
  await using world = await openDesk();
  await withRooms(world);
  await order(
    world,
    'Els Visser belde: de Raadszaal is donderdag 26 november toch niet beschikbaar',
  );
  expect(await consent(world)).toContain('meeting.move');
  expect(left(world).map(({ body }) => body.includes('Kamer 2'))).toEqual([true, true]);
});
