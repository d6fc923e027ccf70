import { expect, test } from 'vitest';
import type { Instant } from '../../src/core/time/instant.ts';
import { correspondence } from '../../src/duties/correspondence/duty.ts';
import { listLoops } from '../../src/store/records/loops.ts';
import { adoptLetter } from '../../src/engine/index.ts';
import { letter } from '../world/letter.ts';
import { openTestOffice, type TestOffice } from '../world/office.ts';
import { plainReader } from './week.ts';

const BROKER = 'visser@makelaar.example';

const wall = (text: string): Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;

/** He asks a broker something; what is then looked at, and when. */
async function asksOn(moment: string): Promise<TestOffice> {
  const world = await openTestOffice({
    duties: [correspondence],
    grades: { correspondence: 'checked' },
    start: wall(moment),
    reader: plainReader,
  });
  await adoptLetter(world.owner(), '1. Alle herinneringen verstuurt u zelf.', 'user-berg');
  await world.receive(
    letter({
      from: 'berg@kantoor.example',
      to: `Bram Visser <${BROKER}>`,
      subject: 'Lindelaan 12',
      text: 'Geachte heer Visser,\n\nKunt u mij het taxatierapport sturen?\n\nJ. van den Berg',
      id: '<gevraagd@kantoor.example>',
      date: world.clock.now(),
    }),
    { use: 'sent' },
  );
  return world;
}

async function tickTo(world: TestOffice, at: Instant): Promise<void> {
  world.clock.moveTo(at);
  await world.settle();
}

test.each([
  // Five working days; Easter Monday, 29 March, is none.
  ['the hour that is skipped', '2027-03-26T15:00', '2027-04-05T10:00', '+02:00'],
  ['the hour that comes twice', '2027-10-29T15:00', '2027-11-05T10:00', '+01:00'],
])(
  'over %s a question asked on Friday is reminded of at ten by the wall clock',
  async (_what, asked, due, offset) => {
    await using world = await asksOn(asked);
    const [loop] = await listLoops(world.owner().store.read, 'open', 10);
    expect(loop).toMatchObject({ address: BROKER, nextAt: Date.parse(`${due}:00${offset}`) });

    await tickTo(world, wall(due) - 1);
    expect(world.mail.sent()).toEqual([]);
    await tickTo(world, wall(due));
    expect(world.mail.sent()).toHaveLength(1);
    // Looked at twice in the same moment, or an hour back, it leaves no second time.
    await tickTo(world, wall(due));
    await tickTo(world, wall(due) - 3_600_000);
    await tickTo(world, wall(due));
    expect(world.mail.sent()).toHaveLength(1);
  },
);

test('within the hour that comes twice nothing is done twice', async () => {
  await using world = await asksOn('2027-10-30T12:00');
  const first = Temporal.ZonedDateTime.from('2027-10-31T02:30[Europe/Amsterdam]', {
    disambiguation: 'earlier',
  }).epochMilliseconds;
  await tickTo(world, first);
  const before = await listLoops(world.owner().store.read, 'open', 10);
  await tickTo(world, first + 3_600_000);
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual(before);
  expect(world.mail.sent()).toEqual([]);
  expect(world.troubles).toEqual([]);
});
