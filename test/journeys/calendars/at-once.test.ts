import { expect, test } from 'vitest';
import { withPeer } from '../../peers/presence.ts';
import { event, titleOf } from '../../contracts/calendar-mirror.ts';
import { openCalendarDesk, type CalendarDesk } from './desk.ts';
import { RADICALE, theOne, type ServedCalendar } from './served.ts';

/** So often each of the three writes; `AT_ONCE_ROUNDS=200` is more than a minute's work, and more than a check needs. */
const ROUNDS = Number(process.env['AT_ONCE_ROUNDS'] ?? 25);
const LETTERS = 26;
/** Somebody who is always overtaken gives up after so many tries, and the test fails. */
const TRIES = 60;
const SHARED = 'gedeeld.ics';

/** A word that means nothing, so that it is taken for a name. */
const wordOf = (round: number): string =>
  `x${String.fromCodePoint(97 + Math.floor(round / LETTERS), 97 + (round % LETTERS))}q`;

/** A calendar program that adds its mark to the shared event, as often as it must be tried, and makes events of its own. */
async function program(served: ServedCalendar, name: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const uid = `${name}-${round}`;
    await served.hand.put(`${uid}.ics`, event(uid, uid));
    await mark(served, `X-MARK-${name.toUpperCase()}:${round}`);
  }
}

async function mark({ hand }: ServedCalendar, line: string): Promise<void> {
  const path = `/berg/werk/${SHARED}`;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stands = await hand.ask('GET', path);
    const etag = stands.headers.get('etag') ?? '';
    const text = (await stands.text()).replace('END:VEVENT', `${line}\r\nEND:VEVENT`);
    const headers = { 'if-match': etag, 'content-type': 'text/calendar; charset=utf-8' };
    const put = await hand.ask('PUT', path, { headers, body: text }).catch(() => null);
    if (put === null) continue;
    await put.text();
    return;
  }
  throw new Error(`never got ${line} in`);
}

/** The secretary moves the shared event and plans others, and looks in between. Gives how many orders came too late. */
async function secretary(desk: CalendarDesk): Promise<number> {
  let late = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const hour = 9 + (round % 8);
    const moved = await desk.done(`verzet gedeeld overleg naar vrijdag om ${hour} uur`);
    late += moved.filter(({ state }) => state === 'failed').length;
    const planned = await desk.done(`plan punt ${wordOf(round)} maandag om 10 uur`);
    expect(planned.map(({ state }) => state)).toEqual(['done']);
    await desk.look();
  }
  return late;
}

withPeer('Radicale', RADICALE.presence, () => {
  test(
    'two programs and the secretary write at once: no event is lost, none is there twice',
    { timeout: 240_000 },
    async () => {
      await using served = await RADICALE.open();
      const shared = event('gedeeld', 'Gedeeld overleg').replaceAll('20261124T', '20261127T');
      await served.hand.put(SHARED, shared);
      await using desk = await openCalendarDesk();
      await served.connect(desk);
      const [late] = await Promise.all([
        secretary(desk),
        program(served, 'een'),
        program(served, 'twee'),
      ]);
      // Nobody meddles any more: one order goes through, whatever was too late before.
      const last = await desk.done('verzet gedeeld overleg naar vrijdag om 17 uur');
      expect(last.map(({ state }) => state)).toEqual(['done']);
      await desk.look();

      const there = await served.hand.read();
      const titles = [...there.values()].map(titleOf);
      const own = Array.from({ length: ROUNDS }, (_none, at) => [`een-${at}`, `twee-${at}`]).flat();
      const planned = Array.from({ length: ROUNDS }, (_none, at) => `Punt ${wordOf(at)}`);
      expect(titles.toSorted()).toEqual(['Gedeeld overleg', ...own, ...planned].toSorted());
      expect((await desk.titles()).toSorted()).toEqual(titles.toSorted());

      const [, text] = await theOne(served, 'Gedeeld overleg');
      const marks = [...text.matchAll(/^X-MARK-\w+:\d+/gm)].map(([one]) => one);
      const wanted = Array.from({ length: ROUNDS }, (_none, at) => [
        `X-MARK-EEN:${at}`,
        `X-MARK-TWEE:${at}`,
      ]).flat();
      expect(marks.toSorted()).toEqual(wanted.toSorted());
      expect(text).toMatch(/DTSTART[^:]*:20261127T1[67]0000/);
      process.stdout.write(
        `at once: ${titles.length} events, ${marks.length} marks, ${late} of ${ROUNDS} orders were too late and said so\n`,
      );
    },
  );
});
