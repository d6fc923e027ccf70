import { expect, test } from 'vitest';
import { changeBriefing, briefingSettingsOf } from '../../../src/engine/index.ts';
import { becomes, openBriefingDesk, toPrincipal } from './desk.ts';

test('who wants his folder at half past three and no mail in the morning gets it like that', async () => {
  await using world = await openBriefingDesk();
  const owner = world.owner();
  const settings = await briefingSettingsOf(owner);
  await changeBriefing(owner, { ...settings, folderAt: '15:30' }, 'user-berg');
  await becomes(world, '2026-11-24T15:29');
  expect(toPrincipal(world)).toEqual([]);
  await becomes(world, '2026-11-24T15:30');
  expect(toPrincipal(world).map(({ subject }) => subject)).toEqual([
    'Dagmap voor woensdag 25 november',
  ]);
  await changeBriefing(owner, { ...settings, mail: false }, 'user-berg');
  await becomes(world, '2026-11-25T16:00');
  // It lies on the page; nothing is mailed, and the folder of today is not made twice.
  expect(toPrincipal(world)).toHaveLength(1);
  const made = await owner.store.read.all('SELECT kind, day FROM brief ORDER BY day, kind');
  expect(made.map(({ kind, day }) => `${String(kind)} ${String(day)}`)).toEqual([
    'folder 2026-11-25',
    'folder 2026-11-26',
  ]);
});

test('a weekly talk that is put off for good stands in no folder any more', async () => {
  await using world = await openBriefingDesk();
  const owner = world.owner();
  const settings = await briefingSettingsOf(owner);
  expect(settings.talk).toEqual({ weekday: 1, at: '09:30' });
  await changeBriefing(owner, { ...settings, talk: null }, 'user-berg');
  await becomes(world, '2026-11-27T16:00');
  expect(toPrincipal(world).at(-1)?.text).not.toContain('Weekoverleg');
});
