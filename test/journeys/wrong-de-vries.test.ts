import { expect, test } from 'vitest';
import { approvals, decline } from '../../src/engine/index.ts';
import { assistant, openWeek } from './week.ts';

const ELS = 'els.devries@koper.example';

test('two De Vriezen on opposite sides of Kade 3: the annex about to go to the wrong one is stopped at sending', async () => {
  await using week = await openWeek();
  await week.until('2026-12-10T10:00');
  const owner = week.owner('vandenberg');
  const [order] = await week.actsTo('vandenberg', ELS);
  expect(order?.state).toBe('approve');
  const viewing = { language: 'nl', everything: true } as const;
  const shown = (await approvals(owner, owner.store.read, viewing)).find(
    (one) => one.act === order?.id,
  );
  const stops = shown?.remarks.filter((remark) => remark.weight === 'stop').map((one) => one.text);
  expect(stops?.join('\n')).toContain('Pieter de Vries (pieter.devries@verkoper.example)');
  expect(stops?.join('\n')).toContain('Els de Vries (els.devries@koper.example)');

  await decline(owner, order?.id ?? '', assistant, true);
  await week.until('2026-12-14T09:00');
  expect(week.received(ELS)).toEqual([]);
});

test('left alone, it lapses: silence sends it no more than a clause would', async () => {
  await using week = await openWeek();
  await week.until('2026-12-18T09:00');
  const [order] = await week.actsTo('vandenberg', ELS);
  expect(order?.state).toBe('expired');
  expect(week.received(ELS)).toEqual([]);
});
