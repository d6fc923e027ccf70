import { expect, test } from 'vitest';
import { approve, learnTravel, tell, travelTime } from '../../src/engine/index.ts';
import { readActs } from '../../src/store/records/acts.ts';
import { openDiaryOffice } from '../world/diary.ts';
import { principal } from '../world/office.ts';

const journey = { from: 'kantoor', to: 'Den Haag', at: null, mode: null };

test('how long a journey takes is said as an estimate, and what was told of it corrects it', async () => {
  await using office = await openDiaryOffice();
  await office.settings({ office: 'Utrecht' });
  const owner = office.world.owner();
  const before = await travelTime(owner, journey, 'nl');
  expect(before.said).toMatch(/^ongeveer .* met de trein, geschat \(reken op .* tot .*\)$/);
  expect(before.from).toBe('kantoor');
  const learnt = await learnTravel(
    owner,
    { journey, minutes: before.minutes + 30, by: 'user-berg' },
    'nl',
  );
  expect(learnt.before).toBe(before.said);
  expect(learnt.minutes).toBeGreaterThan(before.minutes + 10);
  expect(learnt.said).toContain('bijgesteld naar wat eerdere reizen duurden');
  expect((await travelTime(owner, journey, 'en')).said).toContain('adjusted to what earlier');
  // From now on the way stands in the diary as long as it is.
  await office.put({
    ...{ uid: 'hearing', title: 'Zitting', place: 'Den Haag' },
    ...{ from: '20261126T140000', until: '20261126T150000' },
  });
  const [there] = await office.entries('2026-11-26', '2026-11-27');
  const minutes = ((there?.occurrence.endAt ?? 0) - (there?.occurrence.startAt ?? 0)) / 60_000;
  expect(minutes).toBeGreaterThanOrEqual(learnt.minutes);
});

test('what nobody knows, or what may be more than one place, is said', async () => {
  await using office = await openDiaryOffice();
  const owner = office.world.owner();
  const from = (text: string) => travelTime(owner, { ...journey, from: text }, 'nl');
  await expect(from('Kabouterdorp aan Zee')).rejects.toMatchObject({ code: 'place-unknown' });
  await expect(from('Bergen')).rejects.toMatchObject({ code: 'place-ambiguous' });
  const swim = { ...journey, from: 'Utrecht', to: 'New York', mode: 'foot' as const };
  await expect(travelTime(owner, swim, 'nl')).rejects.toMatchObject({ code: 'no-way' });
});

test('an order that names a place is planned where there is time to get there', async () => {
  await using office = await openDiaryOffice();
  await office.settings({ office: 'Utrecht', travelBlocks: false });
  const owner = office.world.owner();
  await office.put({ uid: 'morning', from: '20261126T080000', until: '20261126T120000' });
  await office.put({ uid: 'afternoon', from: '20261126T163000', until: '20261126T180000' });
  const order = { text: 'plan een uur overleg in Den Haag donderdag', language: 'nl' as const };
  const told = await tell(owner, principal(), order);
  if (!told.understood) throw new Error(told.question);
  // Four and a half hours are free: nearly three are for the journey there and back, half an hour is for lunch.
  expect(told.acts).toHaveLength(1);
  const [act] = await readActs(owner.store.read, '', 10);
  expect(act?.act.preconditions[0]).toMatchObject({
    kind: 'time-free',
    rules: { place: 'Den Haag' },
  });
  const from = act?.act.preconditions[0]?.kind === 'time-free' ? act.act.preconditions[0].from : 0;
  // Then something comes in between that leaves no time for the journey, though the hour itself is free.
  await office.put({
    ...{ uid: 'between', from: '20261126T120000', until: '20261126T131500', place: 'Groningen' },
  });
  await approve(owner, act?.id ?? '', principal());
  await office.world.settle();
  const [after] = await readActs(owner.store.read, '', 10);
  expect(after?.state).toBe('withdrawn');
  expect(after?.result?.proof).toBe('engine.time-taken');
  expect(from).toBeGreaterThan(0);
});

test('for a place that nobody knows no time is looked for, and that is said', async () => {
  await using office = await openDiaryOffice();
  await office.settings({ office: 'Utrecht' });
  const order = {
    text: 'plan een uur overleg bij Kasteel Duivenhoek donderdag',
    language: 'nl' as const,
  };
  const told = await tell(office.world.owner(), principal(), order);
  if (!told.understood) throw new Error(told.question);
  expect(told.acts).toEqual([]);
  expect(told.answers.join()).toMatch(/^Waar „Kasteel Duivenhoek” is, is hier niet bekend/);
});
