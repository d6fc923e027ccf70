import { expect, test } from 'vitest';
import { docket, today } from '../../src/engine/index.ts';
import { HOUR_MS } from '../../src/core/time/instant.ts';
import { wall } from '../../src/sample/week.ts';
import { SAMPLE_PASSWORD } from '../../src/sample/furnish.ts';
import { openWeek } from './week.ts';

const NOTARY = 'notaris@vandenberg-notariaat.example';
const viewing = { language: 'nl', everything: true } as const;

test('the password expires on Friday at five: told by another road within the hour, and not again every minute', async () => {
  await using week = await openWeek();
  await week.until('2026-12-11T18:00');
  const [call, ...more] = week.told.filter((alert) => alert.at >= wall('2026-12-11T17:00'));
  expect(more).toEqual([]);
  expect(call?.owner).toBe('vandenberg');
  expect((call?.at ?? Infinity) - wall('2026-12-11T17:00')).toBeLessThan(HOUR_MS);
  expect(call?.text).toContain('wachtwoord');
  expect(call?.text).toContain('vrijdag 11 december, 17.00 uur');
});

test('Monday never says that there was no mail: it says where nobody could look, and since when', async () => {
  await using week = await openWeek();
  await week.until('2026-12-14T09:30');
  const monday = await today(week.owner('vandenberg'), viewing);
  expect(monday.arrived).toEqual([]);
  expect(monday.couldNotLook).toMatchObject([
    { title: NOTARY, state: 'failing:password-refused', since: wall('2026-12-11T17:00') },
  ]);
  expect((await today(week.owner('smit'), viewing)).couldNotLook).toEqual([]);
});

test('with the new password what came meanwhile is fetched, and nothing is said to be missing any more', async () => {
  await using week = await openWeek();
  await week.until('2026-12-14T09:30');
  const owner = week.owner('vandenberg');
  const raw = new TextEncoder().encode(
    [
      'From: Lotte Bakker <lotte.bakker@bakker-familie.example>',
      `To: ${NOTARY}`,
      'Subject: Zaterdagpost',
      'Message-ID: <zaterdagpost@week.example>',
      'Date: Sat, 12 Dec 2026 10:00:00 +0100',
      '',
      'Klopt de datum van de levering nog?',
    ].join('\r\n'),
  );
  week.sample.world.deliver(NOTARY, raw);
  await week.sample.week.settle();
  const query = { since: null, sorting: null, limit: 500 };
  const before = await docket(owner, owner.store.read, query, viewing);
  expect(before.map((item) => item.subject)).not.toContain('Zaterdagpost');

  week.sample.world.renewPassword(NOTARY, SAMPLE_PASSWORD);
  await week.sample.week.until(async () => {
    const items = await docket(owner, owner.store.read, query, viewing);
    const { couldNotLook } = await today(owner, viewing);
    return items.some((item) => item.subject === 'Zaterdagpost') && couldNotLook.length === 0;
  });
  expect(week.troubles).toEqual([]);
});
