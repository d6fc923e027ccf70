import { expect, test } from 'vitest';
import { wall } from '../../src/sample/week.ts';
import { openWeek } from './week.ts';

const PETERS = 'j.peters@peters-post.example';

test('Saturday, chest pain, to the address for appointments: the prepared text at once, and a human alarm', async () => {
  await using week = await openWeek();
  await week.until('2026-12-12T10:13');
  const [text, ...more] = week.received(PETERS);
  expect(more).toEqual([]);
  expect(text).toMatchObject({
    from: 'appointments@smit-clinic.example',
    subject: 'Belangrijk: lees dit nu',
    at: wall('2026-12-12T10:12'),
  });
  expect(text?.text).toMatch(
    /^Wacht met deze klachten niet op ons antwoord\. Bij levensgevaar: bel direct 112\./,
  );
  expect(text?.text).toContain('huisartsenpost');

  const alarms = week.told.filter((alert) => alert.owner === 'smit');
  expect(alarms).toHaveLength(1);
  expect(alarms[0]).toMatchObject({ urgent: true, at: wall('2026-12-12T10:12') });
  // Read on a lock screen: no name, no complaint.
  expect(alarms[0]?.text).not.toMatch(/peters|chest|pain|borst|patient/i);

  const item = await week.item('smit', 'Afspraak');
  expect(item.sorting).toBe('principal');
});

test('no ordinary answer follows, however long it waits', async () => {
  await using week = await openWeek();
  await week.until('2026-12-24T12:00');
  expect(week.received(PETERS)).toHaveLength(1);
  const acts = await week.actsTo('smit', PETERS);
  expect(acts.map((act) => act.act.kind)).toEqual(['correspondence.emergency-text']);
});
