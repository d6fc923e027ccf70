import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, inZone, MINUTE_MS } from '../core/time/instant.ts';
import type { Duty } from '../core/duty.ts';
import { answer, dutyThat, grounds, leave } from '../../test/world/duties.ts';
import { letter } from '../../test/world/letter.ts';
import { openTestOffice, principal, type TestOffice } from '../../test/world/office.ts';
import { markAlertSeen, unseenAlerts } from '../store/records/alerts.ts';
import { writeLevelChange } from '../store/records/consent.ts';
import { listLoops } from '../store/records/loops.ts';
import { answer as answerQuestion, approve } from './consent.ts';
import { stop } from './consent.ts';

const ZONE = 'Europe/Amsterdam';
const wall = (at: number) =>
  inZone(at, ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' });
const at = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).epochMilliseconds;

const mail = () => letter({ from: 'Anna <anna@vries.example>', to: 'berg@kantoor.example' });

/** Counts what the clock brought; on a mail it does what `onMail` says. */
function counting(onMail: Duty['decide']): { readonly duty: Duty; readonly wakes: string[] } {
  const wakes: string[] = [];
  const duty = dutyThat((situation) => {
    if (situation.wake === null) return onMail(situation);
    wakes.push(wall(situation.now));
    return [leave(situation)];
  });
  return { duty, wakes };
}

/** Opens a loop that wants to be looked at at a moment. */
const opensLoop =
  (nextAt: number): Duty['decide'] =>
  (situation) => [
    {
      kind: 'loop',
      change: {
        change: 'open',
        owes: 'they',
        address: 'anna@vries.example',
        what: 'het taxatierapport',
        rung: 'asked',
        thread: null,
        nextAt,
      },
      ...grounds(situation),
    },
  ];

async function openLoops(world: TestOffice) {
  const loops = await listLoops(world.owner().store.read, 'open', 10);
  return loops.map((loop) => (loop.state === 'open' ? wall(loop.nextAt) : 'closed'));
}

test('a loop wakes its duties on its date, once, and always has a next date', async () => {
  const { duty, wakes } = counting(opensLoop(at('2026-11-26T10:00')));
  await using world = await openTestOffice({ duties: [duty] });
  await world.receive(mail());
  await world.settle();
  expect(wakes).toEqual([]);
  world.clock.moveTo(at('2026-11-26T10:00'));
  await world.settle();
  await world.settle();
  expect(wakes).toEqual(['2026-11-26T10:00']);
  expect(await openLoops(world)).toEqual(['2026-11-27T10:00']);
});

test('the clock moved far forward: the date missed is looked at once, and the next is a working morning', async () => {
  const { duty, wakes } = counting(opensLoop(at('2026-11-26T10:00')));
  await using world = await openTestOffice({ duties: [duty] });
  await world.receive(mail());
  world.clock.moveTo(at('2026-12-24T18:00'));
  await world.settle();
  expect(wakes).toEqual(['2026-12-24T18:00']);
  // Friday and Saturday are Christmas, then comes Sunday.
  expect(await openLoops(world)).toEqual(['2026-12-28T10:00']);
});

test('the clock moved back: nothing fires a second time, nothing is lost', async () => {
  const { duty, wakes } = counting(opensLoop(at('2026-11-26T10:00')));
  await using world = await openTestOffice({ duties: [duty] });
  await world.receive(mail());
  world.clock.moveTo(at('2026-11-26T10:30'));
  await world.settle();
  world.clock.moveTo(at('2026-11-26T09:00'));
  await world.settle();
  world.clock.moveTo(at('2026-11-26T11:00'));
  await world.settle();
  expect(wakes).toEqual(['2026-11-26T10:30']);
  world.clock.moveTo(at('2026-11-27T10:00'));
  await world.settle();
  expect(wakes).toEqual(['2026-11-26T10:30', '2026-11-27T10:00']);
});

test.each([
  ['winter time comes, the night has 25 hours', '2026-10-23T09:00', '2026-10-24T12:00'],
  ['summer time comes, the night has 23 hours', '2026-03-27T09:00', '2026-03-28T12:00'],
])('%s: ten in the morning stays ten in the morning', async (_what, start, due) => {
  const { duty, wakes } = counting(opensLoop(at(due)));
  await using world = await openTestOffice({ duties: [duty], start: at(start) });
  await world.receive(mail());
  world.clock.moveTo(at(due));
  await world.settle();
  const monday = inZone(at(due), ZONE).add({ days: 2 }).toPlainDate().toString();
  expect(await openLoops(world)).toEqual([`${monday}T10:00`]);
  world.clock.moveTo(at(`${monday}T10:00`) - 1);
  await world.settle();
  expect(wakes).toHaveLength(1);
  world.clock.moveBy(1);
  await world.settle();
  expect(wakes.at(-1)).toBe(`${monday}T10:00`);
});

test('a wake set inside the hour that comes twice fires once', async () => {
  const second = at('2026-10-25T02:30') + HOUR_MS;
  const setsWake: Duty['decide'] = (situation) => [
    { kind: 'wake', at: second, about: situation.arrival.id, ...grounds(situation) },
  ];
  const { duty, wakes } = counting(setsWake);
  await using world = await openTestOffice({ duties: [duty], start: at('2026-10-24T12:00') });
  await world.receive(mail());
  for (let minute = 0; minute <= 120; minute += 10) {
    world.clock.moveTo(second - HOUR_MS + minute * MINUTE_MS);
    await world.settle();
  }
  expect(wakes).toEqual(['2026-10-25T02:30']);
  expect(inZone(second, ZONE).offset).toBe('+01:00');
});

test('a question nobody answered is asked again, and no more once it is', async () => {
  const asks: Duty['decide'] = (situation) => [
    {
      kind: 'question',
      choices: [],
      askAgainAt: situation.now + DAY_MS,
      ...grounds(situation),
    },
  ];
  await using world = await openTestOffice({ duties: [dutyThat(asks)] });
  await world.receive(mail());
  const { read } = world.owner().store;
  const row = await read.get(`SELECT id FROM decision WHERE kind = 'question'`);
  const id = String(row?.['id']);
  world.clock.moveBy(DAY_MS);
  await world.settle();
  await world.settle();
  expect(await unseenAlerts(read)).toHaveLength(1);
  await answerQuestion(world.owner(), id, principal(), 'Ja, doe dat.');
  world.clock.moveBy(30 * DAY_MS);
  await world.settle();
  expect(await unseenAlerts(read)).toHaveLength(1);
});

/** A deed inside that is done unless somebody stops it. */
async function withNotice(): Promise<TestOffice> {
  const preparing = dutyThat((situation) => [
    answer(situation, { kind: 'document.prepare', as: 'draft' }),
  ]);
  const world = await openTestOffice({ duties: [preparing] });
  await world
    .owner()
    .store.transact((writer) =>
      writeLevelChange(writer, 'document.prepare', 'unless-stopped', 'user-berg', 1),
    );
  await world.receive(mail());
  return world;
}

async function onlyAct(world: TestOffice) {
  const rows = await world.owner().store.read.all('SELECT id, state FROM act');
  return { id: String(rows[0]?.['id']), state: rows[0]?.['state'], count: rows.length };
}

test('what may be stopped is done when the notice was seen and nobody stopped it', async () => {
  await using world = await withNotice();
  expect(await onlyAct(world)).toMatchObject({ state: 'wait', count: 1 });
  const [notice] = await unseenAlerts(world.owner().store.read);
  await world
    .owner()
    .store.transact((writer) => markAlertSeen(writer, notice?.id ?? 0, world.clock.now()));
  world.clock.moveBy(3 * HOUR_MS);
  await world.settle();
  expect(await onlyAct(world)).toMatchObject({ state: 'done' });
  expect(world.mail.look('berg@kantoor.example', 'Drafts')).toHaveLength(1);
});

test('the time to say no runs from when the notice was seen', async () => {
  await using world = await withNotice();
  const { store } = world.owner();
  const [before] = await store.read.all('SELECT due_at FROM act');
  const due = Number(before?.['due_at']);
  world.clock.moveTo(due - 1);
  const [notice] = await unseenAlerts(store.read);
  await store.transact((writer) => markAlertSeen(writer, notice?.id ?? 0, due - 1));
  world.clock.moveTo(due);
  await world.settle();
  expect(await onlyAct(world)).toMatchObject({ state: 'wait' });
  world.clock.moveBy(DAY_MS);
  await world.settle();
  expect(await onlyAct(world)).toMatchObject({ state: 'done' });
});

test('silence to a notice nobody saw is no consent: it becomes a proposal', async () => {
  await using world = await withNotice();
  world.clock.moveBy(3 * HOUR_MS);
  await world.settle();
  const act = await onlyAct(world);
  expect(act.state).toBe('approve');
  expect(world.mail.look('berg@kantoor.example', 'Drafts')).toHaveLength(0);
  expect(await approve(world.owner(), act.id, principal())).toEqual({ result: 'approved' });
  await world.settle();
  expect(await onlyAct(world)).toMatchObject({ state: 'done' });
});

test('stopped in time it is not done', async () => {
  await using world = await withNotice();
  const { id } = await onlyAct(world);
  expect(await stop(world.owner(), id, principal())).toEqual({ result: 'stopped' });
  world.clock.moveBy(DAY_MS);
  await world.settle();
  expect(await onlyAct(world)).toMatchObject({ state: 'stopped' });
});
