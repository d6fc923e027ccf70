import { expect, test } from 'vitest';
import { toldDifference } from '../../../src/surfaces/telling/said-event.ts';
import { HOUR_MS } from '../../../src/core/time/instant.ts';
import { withPeer } from '../../peers/presence.ts';
import { event, titleOf } from '../../contracts/calendar-mirror.ts';
import { openCalendarDesk, spread, statesOf } from './desk.ts';
import { RADICALE, theOne, XANDIKOS, type ServerKind } from './served.ts';

const READER = { zone: 'Europe/Amsterdam', language: 'nl' } as const;

for (const kind of [RADICALE, XANDIKOS])
  withPeer(kind.name, kind.presence, () => {
    ordersTests(kind);
    troubleTests(kind);
  });

function ordersTests(kind: ServerKind): void {
  test('connected, read, and an order agreed to stands on the server', async () => {
    await using served = await kind.open();
    await served.hand.put('een.ics', event('een', 'Overleg met Els'));
    await using desk = await openCalendarDesk();
    await served.connect(desk);
    expect(await desk.titles()).toEqual(['Overleg met Els']);

    const acts = await desk.done('plan overleg bouw donderdag om half drie');
    expect(acts.map(({ act, state }) => [act.kind, state])).toEqual([['meeting.plan', 'done']]);
    const [, text] = await theOne(served, 'SUMMARY:Overleg bouw');
    expect(text).toMatch(/DTSTART;TZID=Europe\/Amsterdam:20261126T143000/);
    const put = served.meddler.passed.filter(({ method }) => method === 'PUT');
    expect(put).toHaveLength(1);
    // What we wrote is not handed back as news.
    expect(await desk.look()).toMatchObject({ changed: 0, gone: 0, troubled: [] });
    expect(await desk.titles()).toEqual(['Overleg met Els', 'Overleg bouw']);
  });

  test('another changed it first: nothing is overwritten, the difference is shown, the next order works', async () => {
    await using served = await kind.open();
    await using desk = await openCalendarDesk();
    await served.connect(desk);
    await desk.done('plan overleg bouw donderdag om half drie');
    const moved = await desk.order('verzet overleg bouw naar vrijdag om 10 uur');
    const [name, text] = await theOne(served, 'SUMMARY:Overleg bouw');
    const later = text.replaceAll('T143000', 'T160000').replaceAll('T153000', 'T170000');
    await served.hand.put(name, later);

    const [act] = await desk.agree(moved);
    expect(act?.state).toBe('failed');
    if (act === undefined) return;
    expect((await theOne(served, 'SUMMARY:Overleg bouw'))[1]).toContain('T160000');
    expect(await desk.said()).toEqual([
      expect.stringMatching(/^“Besprekingen verzetten” is niet gedaan: iemand anders heeft/),
    ]);
    const found = await desk.why(act);
    const difference = found?.act?.difference ?? { before: null, ours: null, theirs: null };
    const told = toldDifference(difference, READER);
    expect(told.map(({ heading, lines }) => [heading, lines[0]?.value])).toEqual([
      ['Er stond: In de agenda: Overleg bouw', 'donderdag 26 november 2026, 14.30–15.30 uur'],
      [
        'Wij wilden: Wijziging in de agenda: Overleg bouw',
        'vrijdag 27 november 2026, 10.00–11.00 uur (was: donderdag 26 november 2026, 14.30–15.30 uur)',
      ],
      [
        'Iemand anders maakte ervan: Wijziging in de agenda: Overleg bouw',
        'donderdag 26 november 2026, 16.00–17.00 uur (was: donderdag 26 november 2026, 14.30–15.30 uur)',
      ],
    ]);

    const [again] = await desk.done('verzet overleg bouw naar vrijdag om 10 uur');
    expect(again?.state).toBe('done');
    expect((await theOne(served, 'SUMMARY:Overleg bouw'))[1]).toMatch(/DTSTART.*20261127T100000/);
  });

  test('another took it away: said so, and it is not put back', async () => {
    await using served = await kind.open();
    await using desk = await openCalendarDesk();
    await served.connect(desk);
    await desk.done('plan overleg bouw donderdag om half drie');
    const moved = await desk.order('verzet overleg bouw naar vrijdag om 10 uur');
    await served.hand.remove((await theOne(served, 'SUMMARY:Overleg bouw'))[0]);
    const [act] = await desk.agree(moved);
    expect([act?.state, act?.result?.theirs]).toEqual(['failed', null]);
    expect((await served.hand.read()).size).toBe(0);
    expect(await desk.titles()).toEqual([]);
  });
}

function troubleTests(kind: ServerKind): void {
  test('the server is away: the order waits and says so, and is done once when it is back', async () => {
    await using served = await kind.open();
    await using desk = await openCalendarDesk();
    await served.connect(desk);
    await served.power.stop();
    const [waiting] = await desk.done('plan overleg bouw donderdag om half drie');
    expect(waiting?.state).toBe('wait');
    expect(await desk.said()).toEqual([expect.stringContaining('kan nog niet')]);
    expect(await desk.titles()).toEqual([]);

    desk.world.clock.moveBy(HOUR_MS / 6);
    await desk.world.settle();
    expect(await statesOf(desk.owner)).toEqual(['wait']);
    expect(await desk.said()).toHaveLength(1);

    await served.power.start();
    desk.world.clock.moveBy(HOUR_MS);
    await desk.world.settle();
    expect(await statesOf(desk.owner)).toEqual([]);
    expect((await desk.said()).map((text) => text.includes('is nu gedaan'))).toEqual([true, false]);
    expect([...(await served.hand.read()).values()].map(titleOf)).toEqual(['Overleg bouw']);
    expect(await desk.look()).toMatchObject({ changed: 0, gone: 0 });
    expect(await desk.titles()).toEqual(['Overleg bouw']);
  });

  test.each(['before', 'after', 'within'] as const)(
    'the connection is cut %s the answer to a write: it stands there once',
    async (when) => {
      await using served = await kind.open();
      await using desk = await openCalendarDesk();
      await served.connect(desk);
      served.meddler.cut(when, ({ method }) => method === 'PUT');
      await desk.done('plan overleg bouw donderdag om half drie');
      // Somebody looks before it is tried again: what stands there is ours, in the server's own writing.
      await desk.look();
      desk.world.clock.moveBy(HOUR_MS);
      await desk.world.settle();
      expect(await statesOf(desk.owner)).toEqual([]);
      expect([...(await served.hand.read()).values()].map(titleOf)).toEqual(['Overleg bouw']);
      expect(await desk.titles()).toEqual(['Overleg bouw']);
      const [moved] = await desk.done('verzet overleg bouw naar vrijdag om 10 uur');
      expect(moved?.state).toBe('done');
    },
  );

  test('killed in the middle of the first look: what came is kept, the rest comes afterwards', async () => {
    await using served = await kind.open();
    const uids = Array.from({ length: 700 }, (_none, at) => `nr-${at}`);
    const many = new Map(uids.map((uid, at) => [`${uid}.ics`, spread(uid, at)]));
    await served.store(many);
    await using desk = await openCalendarDesk();
    const multiget = ({ body }: { readonly body: string }): boolean => body.includes('multiget');
    served.meddler.cut('within', multiget, 3);
    await served.connect(desk);
    const inDiary = () => desk.kept();
    const kept = (await inDiary()).length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(700);
    await served.power.stop();
    const away = await desk.look();
    expect(away.troubled.map(({ said }) => said.key)).toEqual(['calendar-server-unreachable']);
    await served.power.start();
    expect((await desk.look()).changed).toBe(700 - kept);
    expect((await inDiary()).toSorted()).toEqual(uids.toSorted());
  });
}
