import { expect, test } from 'vitest';
import { event } from '../../../test/contracts/calendar-mirror.ts';
import { openTestOffice, type TestOffice } from '../../../test/world/office.ts';
import type { EventCard } from '../../core/diary/event-card.ts';
import { objectsOf } from '../../store/records/diary/calendar-objects.ts';
import { readCalendarRow } from '../../store/records/diary/calendars.ts';
import { readCard, writeCard } from '../../store/records/diary/event-cards.ts';
import { keepObject, type Kept, type Keeping } from './keep.ts';

const CARD: EventCard = {
  calendar: 'agenda',
  uid: 'first',
  reason: null,
  requester: null,
  person: null,
  movability: { moves: 'fixed' },
  rung: 'confirmed',
  matter: null,
  loop: null,
  confidentiality: 'office',
  parent: null,
  changedAt: 0,
};

const NAME = 'x.ics';

/** Keeps an event under the one name, as it comes from a device or from a server. */
async function keep(
  world: TestOffice,
  uid: string,
  from: Pick<Keeping, 'href' | 'remoteEtag'> = {},
): Promise<Kept> {
  const owner = world.owner();
  return owner.store.transact(async (writer) => {
    const calendar = await readCalendarRow(writer, 'agenda');
    if (calendar === null) throw new Error('no calendar');
    return keepObject(owner, writer, { calendar, name: NAME, text: event(uid, uid), ...from });
  });
}

async function standing(world: TestOffice): Promise<readonly unknown[]> {
  const { read } = world.owner().store;
  const objects = await objectsOf(read, 'agenda');
  const card = await readCard(read, 'agenda', 'first');
  return [
    ...objects.map(({ uid, remoteEtag }) => [uid, remoteEtag]),
    card === null ? 'bare' : 'card',
  ];
}

test('another event that a device writes over one is refused, and the one stays with its card', async () => {
  await using world = await openTestOffice();
  await keep(world, 'first');
  await world.owner().store.transact((writer) => writeCard(writer, CARD));
  const kept = await keep(world, 'second');
  expect(kept).toEqual({ kept: 'refused', why: 'no-uid-conflict', name: NAME });
  expect(await standing(world)).toEqual([['first', null], 'card']);
});

test('another event that a server put in the place of one is taken, and the card of the one goes with it', async () => {
  await using world = await openTestOffice();
  await keep(world, 'first', { href: '/werk/x.ics', remoteEtag: '"1"' });
  await world.owner().store.transact((writer) => writeCard(writer, CARD));
  const kept = await keep(world, 'second', { href: '/werk/x.ics', remoteEtag: null });
  expect(kept.kept).toBe('created');
  expect(await standing(world)).toEqual([['second', null], 'bare']);
});
