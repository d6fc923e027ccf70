import { expect, test } from 'vitest';
import { readCalendar } from '../../../src/core/diary/ical/read-calendar.ts';
import { readActs } from '../../../src/store/records/acts.ts';
import {
  occurrencesWithin,
  objectsByUid,
} from '../../../src/store/records/diary/calendar-objects.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { letter } from '../../world/letter.ts';
import type { TestOffice } from '../../world/office.ts';
import { consent, ELS, JANSEN, KATE, openDesk, order } from './desk.ts';

/** A mail of its own, in no thread of ours. */
async function writes(world: TestOffice, from: string, text: string): Promise<readonly string[]> {
  world.clock.moveBy(3_600_000);
  const date = world.clock.now();
  await world.receive(letter({ from, to: 'berg@kantoor.example', subject: 'Agenda', text, date }));
  await world.settle();
  return remarks(world);
}

async function remarks(world: TestOffice): Promise<readonly string[]> {
  const acts = await readActs(world.owner().store.read, '', 1_000);
  return acts
    .filter(({ state }) => state === 'approve')
    .flatMap(({ act }) => (act.remarks ?? []).map(({ said }) => said.key));
}

/** How every guest of every meeting stands. */
async function guests(world: TestOffice): Promise<readonly string[]> {
  const { read } = world.owner().store;
  const now = world.clock.now();
  const all = await occurrencesWithin(read, { from: now, until: now + 90 * 86_400_000 });
  const uids = [...new Set(all.map(({ occurrence }) => occurrence.uid))];
  const found = await Promise.all(uids.map((uid) => objectsByUid(read, uid)));
  return found.flatMap(([stored]) =>
    (readCalendar(stored?.text ?? '').objects[0]?.main?.attendees ?? []).map(
      ({ address, answer }) => `${address} ${answer}`,
    ),
  );
}

async function awaited(world: TestOffice): Promise<readonly string[]> {
  const loops = await listLoops(world.owner().store.read, 'open', 50);
  return loops.filter(({ kind }) => kind === 'invitation').map(({ address }) => address);
}

async function invited(world: TestOffice, ...orders: readonly string[]): Promise<void> {
  for (const text of orders) await order(world, text);
  await consent(world);
}

const FRIDAY = 'plan vrijdag 4 december om 10:30 een uur overleg met Piet Jansen';
const MONDAY = 'plan maandag 7 december om 14:00 een uur overleg met Piet Jansen';

test('an answer under a subject of its own that names the hour is heard, and nobody reminds him', async () => {
  await using world = await openDesk();
  await invited(world, FRIDAY);
  expect(await awaited(world)).toEqual(['piet@jansen.example']);
  expect(
    await writes(world, JANSEN, 'Vrijdag 4 december om 10:30: prima.\n\nPiet Jansen'),
  ).toContain('diary.read-from-words');
  expect(await awaited(world)).toEqual([]);
  await consent(world);
  expect(await guests(world)).toEqual(['piet@jansen.example ACCEPTED']);
});

test('of two meetings the one whose hour he names; where he names none nobody can say which', async () => {
  await using world = await openDesk();
  await invited(world, FRIDAY, MONDAY);
  expect(await writes(world, JANSEN, 'Prima, dat schikt.\n\nPiet Jansen')).toEqual([]);
  expect(await awaited(world)).toHaveLength(2);
  await writes(world, JANSEN, 'Maandag 7 december om 14:00 kan ik niet.\n\nPiet Jansen');
  expect(await awaited(world)).toHaveLength(1);
  await consent(world);
  expect(await guests(world)).toEqual([
    'piet@jansen.example NEEDS-ACTION',
    'piet@jansen.example DECLINED',
  ]);
});

test('a plain yes with only one meeting open is heard, in English as well', async () => {
  await using world = await openDesk();
  await invited(world, 'plan vrijdag 4 december om 10:30 een uur overleg met Kate Hill');
  await writes(world, KATE, 'Yes, that works for me.\n\nKate Hill');
  await consent(world);
  expect([await guests(world), await awaited(world)]).toEqual([['kate@hill.example ACCEPTED'], []]);
});

test('another time, or a yes to something else, is no answer to it', async () => {
  await using world = await openDesk();
  await invited(world, FRIDAY);
  expect(await writes(world, JANSEN, 'Donderdag 10 december om 9:00: prima.')).not.toContain(
    'diary.read-from-words',
  );
  expect(await awaited(world)).toEqual(['piet@jansen.example']);
  expect(await writes(world, ELS, 'Vrijdag 4 december om 10:30: prima.')).not.toContain(
    'diary.read-from-words',
  );
  expect(await awaited(world)).toEqual(['piet@jansen.example']);
});

test('from an address nobody knows, under his full name, a person sees whose words they are', async () => {
  await using world = await openDesk();
  await invited(world, FRIDAY);
  const thuis = 'Piet Jansen <p.jansen@thuis.example>';
  expect(await writes(world, thuis, 'Vrijdag 4 december om 10:30: prima.')).toContain(
    'diary.known-by-name',
  );
  expect(await awaited(world)).toEqual([]);
  await consent(world);
  expect(await guests(world)).toEqual(['piet@jansen.example ACCEPTED']);
});
