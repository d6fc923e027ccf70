import { expect, test } from 'vitest';
import { questions } from '../../../src/engine/index.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { letter } from '../../world/letter.ts';
import type { TestOffice } from '../../world/office.ts';
import { consent, JANSEN, KATE, left, order, standing } from '../diary/desk.ts';
import { openPages } from '../meetings-page/desk.ts';
import { answers, arranging, openMeetingDesk } from './desk.ts';

/** What is still owed to somebody, each with its next date. */
async function owed(world: TestOffice): Promise<readonly string[]> {
  const open = await listLoops(world.owner().store.read, 'open', 20);
  return open.flatMap((loop) =>
    loop.state === 'open' && loop.owes === 'we'
      ? [`${loop.what} ${loop.nextAt > world.clock.now() ? 'ahead' : 'due'}`]
      : [],
  );
}

async function daysPass(world: TestOffice, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    world.clock.moveBy(86_400_000);
    await world.settle();
  }
}

const asked = async (world: TestOffice): Promise<readonly string[]> =>
  (await questions(world.owner(), { language: 'nl', everything: true })).map(({ text }) => text);

test('he agrees to a time and asks for papers: the meeting is booked, the papers stay owed to him', async () => {
  await using world = await openMeetingDesk();
  await order(world, 'plan een overleg van een half uur met Piet Jansen volgende week');
  await consent(world);
  const said =
    'Maandag 30 november om 9.00 uur schikt. Kunt u mij vóór die tijd de jaarcijfers sturen?';
  await answers(world, JANSEN, said);
  await consent(world);
  expect(await standing(world)).toEqual(['2026-11-30T09:00 09:30 Overleg met Piet Jansen']);
  expect(await arranging(world)).toEqual([]);
  const what = 'Kunt u mij vóór die tijd de jaarcijfers sturen?';
  expect(await owed(world)).toEqual([`${what} ahead`]);
  // Nobody answers it: it is put to the principal, and not forgotten with the meeting.
  await daysPass(world, 2);
  expect(await asked(world)).toEqual([expect.stringContaining(what)]);
  expect(await owed(world)).toEqual([`${what} ahead`]);
  // He answers himself.
  const last = left(world).findLast(({ to }) => to === 'piet@jansen.example');
  await world.receive(
    letter({
      from: 'berg@kantoor.example',
      to: JANSEN,
      subject: `Re: ${last?.subject ?? ''}`,
      text: 'De jaarcijfers gaan hierbij.',
      inReplyTo: last?.messageId ?? '',
      references: [last?.messageId ?? ''],
      date: world.clock.now(),
    }),
    { use: 'sent' },
  );
  expect(await owed(world)).toEqual([]);
});

test('in English, and what asks only about the meeting is answered by it', async () => {
  await using world = await openMeetingDesk();
  await order(world, 'plan een overleg van een half uur met Kate Hill volgende week');
  await consent(world);
  await answers(
    world,
    KATE,
    'Monday 30 November at 9 am suits me. Where shall we meet? Have you heard from the notary by the way?',
  );
  await consent(world);
  expect(await arranging(world)).toEqual([]);
  expect(await owed(world)).toEqual(['Have you heard from the notary by the way? ahead']);
  await using other = await openMeetingDesk();
  await order(other, 'plan een overleg van een half uur met Kate Hill volgende week');
  await consent(other);
  await answers(other, KATE, 'Monday 30 November at 9 am suits me. Where shall we meet?');
  await consent(other);
  expect(await arranging(other)).toEqual([]);
  await daysPass(other, 3);
  expect(await owed(other)).toEqual([]);
});

test('somebody asks for a meeting and for something else: the letter with times answers only the first', async () => {
  await using world = await openMeetingDesk();
  await world.receive(
    letter({
      from: JANSEN,
      to: 'berg@kantoor.example',
      subject: 'Erfpacht',
      text: 'Kunnen wij volgende week een half uur overleggen over de erfpacht? Hebt u het contract al getekend?',
      date: world.clock.now(),
    }),
  );
  await world.settle();
  expect(await consent(world)).toContain('meeting.offer');
  expect(await owed(world)).toEqual(['Hebt u het contract al getekend? ahead']);
  await answers(world, JANSEN, 'Maandag schikt.');
  await consent(world);
  expect(await arranging(world)).toEqual([]);
  expect(await owed(world)).toEqual(['Hebt u het contract al getekend? ahead']);
});

test('what he writes beside his marks on a page stays owed too', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await order(world, 'plan een overleg van een half uur met Piet Jansen volgende week');
  await consent(world);
  await desk.press(
    desk.pageOf('piet@jansen.example'),
    ['yes', 'no'],
    'Wat kost een uur advies bij u?',
  );
  await world.settle();
  await consent(world);
  expect(await arranging(world)).toEqual([]);
  expect(await owed(world)).toEqual(['Wat kost een uur advies bij u? ahead']);
});
