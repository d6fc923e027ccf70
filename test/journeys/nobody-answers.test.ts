import { expect, test } from 'vitest';
import { alerts, approve } from '../../src/engine/index.ts';
import { himself, openWeek } from './week.ts';

const INSURER = 'claims@noord-assurance.example';

test('a proposal nobody answers lapses after a week, is said to have lapsed, and is not sent', async () => {
  await using week = await openWeek();
  await week.until('2026-12-15T13:34');
  const [waiting] = await week.actsTo('smit', INSURER);
  expect(waiting?.state).toBe('approve');

  await week.until('2026-12-15T13:36');
  const [lapsed] = await week.actsTo('smit', INSURER);
  expect(lapsed?.state).toBe('expired');
  expect(await approve(week.owner('smit'), lapsed?.id ?? '', himself('smit'))).toEqual({
    result: 'not-waiting',
    state: 'expired',
  });
  await week.until('2027-01-15T12:00');
  expect(week.received(INSURER)).toEqual([]);
  const said = await alerts(week.owner('smit'));
  expect(said.filter((alert) => alert.about === lapsed?.id).map((alert) => alert.text)).toEqual([
    expect.stringContaining('Silence is not consent'),
  ]);
});
