import { expect, test } from 'vitest';
import { Trouble } from '../../../src/core/errors.ts';
import { calendarShelf, stop } from '../../../src/engine/index.ts';
import type { Point } from '../../../src/engine/points.ts';
import { principal } from '../../world/office.ts';
import { actsOf, agrees, diaryOf, heldBy, openDesks, orders, saidTo } from './desks.ts';

const PLAN = 'plan overleg met dr. Smit donderdag 3 december om 14 uur';
const AT = '2026-12-03T14:00 15:00 Overleg met dr. Smit';
const WEEK_MS = 5 * 86_400_000;

test('a confirmation that never came: whoever said yes keeps the time, asks, and hears that it stands', async () => {
  let dead = false;
  let acts = 0;
  const probe = (at: Point): void => {
    // The seventh act would confirm it to the colleague's desk.
    if (at === 'act-before-start') acts += 1;
    if (acts === 7 && at === 'act-before-start') dead = true;
    if (dead) throw new Trouble('office-broken', { retry: true });
  };
  const world = await openDesks({ probe });
  await orders(world, 'berg', PLAN);
  await agrees(world, 'berg');
  await agrees(world, 'smit').catch(() => undefined);
  await world.office[Symbol.asyncDispose]().catch(() => undefined);
  dead = false;
  await using again = await world.reopen();
  const waiting = (await actsOf(again, 'berg')).filter(({ state }) => state === 'permitted');
  expect(waiting.map(({ act }) => act.reason.key)).toEqual(['diary.reserve-confirms']);
  for (const { id } of waiting) await stop(again.owner('berg'), id, principal('berg'));
  await again.settle('berg');
  await again.settle('smit');
  expect([await diaryOf(again, 'berg'), await diaryOf(again, 'smit')]).toEqual([
    [AT],
    [`${AT} (TENTATIVE)`],
  ]);

  again.clock.moveBy(WEEK_MS);
  await again.settle('smit');
  expect((await saidTo(again, 'smit')).join('\n')).toContain(
    'U zei ja tegen „Overleg met dr. Smit”',
  );
  expect([await diaryOf(again, 'berg'), await diaryOf(again, 'smit')]).toEqual([[AT], [AT]]);
  expect(await heldBy(again, 'smit')).toEqual([]);
  expect(again.mail.sent()).toEqual([]);
});

test('en: the one who asked took it out by hand: whoever said yes asks, and hears that it is off', async () => {
  await using world = await openDesks();
  await orders(world, 'berg', PLAN);
  await agrees(world, 'berg');
  const shelf = calendarShelf(world.owner('berg'), 'user-berg');
  const [row] = await world
    .owner('berg')
    .store.read.all('SELECT calendar, name FROM calendar_object WHERE gone = 0');
  const gone = await shelf.remove(String(row?.['calendar']), String(row?.['name']), {
    ifMatch: null,
    ifNone: false,
  });
  expect(gone.result).toBe('removed');
  await agrees(world, 'smit');
  expect(await heldBy(world, 'smit')).toHaveLength(1);

  world.clock.moveBy(WEEK_MS);
  await world.settle('berg');
  await world.settle('smit');
  for (const id of ['berg', 'smit']) {
    expect(await diaryOf(world, id)).toEqual([]);
    expect(await heldBy(world, id)).toEqual([]);
  }
  expect((await saidTo(world, 'smit', 'en')).join('\n')).toContain('has withdrawn');
});
