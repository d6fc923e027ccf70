import { expect, test } from 'vitest';
import { dayFolder, morningNow, setAlertAddress } from '../../../src/engine/index.ts';
import { mailRoad } from '../../../src/main/mail-road.ts';
import { letter } from '../../world/letter.ts';
import { ELS, JANSEN } from '../diary/desk.ts';
import { becomes, openBriefingDesk, stands, toPrincipal } from './desk.ts';

const seeing = { language: 'nl', everything: true } as const;
const HOME = 'jan@thuis.example';

const emergency = (id: string) =>
  letter({
    from: JANSEN,
    to: 'berg@kantoor.example',
    subject: 'Help',
    id,
    text: 'Ik heb pijn op mijn borst en krijg geen lucht.',
  });

test('whatever comes in and waits, he is mailed twice on a working day and on a free day not at all', async () => {
  await using world = await openBriefingDesk();
  const perDay: string[] = [];
  for (const day of ['24', '25', '26', '27', '28', '29', '30']) {
    const before = toPrincipal(world).length;
    for (const hour of ['07', '10', '13', '16', '20']) {
      await world.receive(
        letter({
          from: ELS,
          to: 'berg@kantoor.example',
          subject: `Vraag ${day} ${hour}`,
          text: 'Kunt u donderdag om tien uur? En wilt u mij de stukken sturen?',
        }),
      );
      await becomes(world, `2026-11-${day}T${hour}:00`);
    }
    perDay.push(`${day}: ${toPrincipal(world).length - before}`);
  }
  // On the first day it was nine o'clock when he began.
  expect(perDay).toEqual(['24: 1', '25: 2', '26: 2', '27: 2', '28: 0', '29: 0', '30: 2']);
});

test('what cannot wait is mailed at once and takes a place; the folder then stands on the page, and the morning tells all of it', async () => {
  await using world = await openBriefingDesk({ roads: [mailRoad()] });
  await setAlertAddress(world.owner(), HOME, 'user-berg');
  await becomes(world, '2026-11-24T16:00');
  await becomes(world, '2026-11-25T07:00');
  await stands(world, {
    uid: 'bank',
    from: '20261126T150000',
    until: '20261126T160000',
    title: 'Gesprek met de bank',
  });
  await becomes(world, '2026-11-25T10:00');
  await world.receive(emergency('<one@jansen.example>'));
  const home = () => toPrincipal(world, HOME).map(({ subject }) => subject);
  expect(home().slice(1)).toHaveLength(2);
  await becomes(world, '2026-11-25T16:00');
  expect(home()).toHaveLength(3);
  const { folder } = await dayFolder(world.owner(), '2026-11-26', seeing);
  expect(folder.items.map(({ title }) => title)).toEqual(['Gesprek met de bank']);
  await becomes(world, '2026-11-26T07:00');
  expect((await morningNow(world.owner(), seeing)).changes).toBeNull();
  expect(toPrincipal(world, HOME).at(-1)?.text).toContain('15.00–16.00 uur  Gesprek met de bank');
});

test.each([
  ['cut-after-storing', 'nobody knows whether it arrived, and it is not mailed a second time', 1],
  ['reject', 'the server refuses it, and the place is free', 0],
])('to %s@: %s', async (local, _what, places) => {
  await using world = await openBriefingDesk();
  await setAlertAddress(world.owner(), `${local}@thuis.example`, 'user-berg');
  await becomes(world, '2026-11-24T16:00');
  await becomes(world, '2026-11-24T18:00');
  const { read } = world.owner().store;
  expect(await read.all('SELECT kind FROM brief_mailed')).toHaveLength(places);
  const acts = await read.all(`SELECT state FROM act WHERE kind = 'principal.alert'`);
  expect(acts.map(({ state }) => state)).toEqual(['failed']);
});
