import { expect, test } from 'vitest';
import { openQuestions } from '../../../src/store/records/decisions.ts';
import { letter } from '../../world/letter.ts';
import type { TestOffice } from '../../world/office.ts';
import { consent, JANSEN, left, order, standing, type Left } from '../diary/desk.ts';
import { answers, arranging, openMeetingDesk } from './desk.ts';

/** He finds an older letter of ours, and writes his line under that one. */
async function writesUnder(
  world: TestOffice,
  old: Left | undefined,
  text: string,
): Promise<readonly string[]> {
  world.clock.moveBy(3_600_000);
  await world.receive(
    letter({
      from: JANSEN,
      to: 'berg@kantoor.example',
      subject: `Re: ${old?.subject ?? ''}`,
      text,
      inReplyTo: old?.messageId ?? '',
      references: [old?.messageId ?? ''],
      date: world.clock.now(),
    }),
  );
  return consent(world);
}

/** A first meeting stands, and a second is being arranged with the same man. */
async function twoWithJansen(world: TestOffice): Promise<Left | undefined> {
  await order(world, 'plan een overleg van een uur met Piet Jansen over de huur volgende week');
  await consent(world);
  await answers(world, JANSEN, 'Maandag is goed.');
  await consent(world);
  const first = left(world).at(-1);
  await order(
    world,
    'plan een overleg van een half uur met Piet Jansen over de begroting over twee weken',
  );
  await consent(world);
  return first;
}

test('a refusal under the letter of a meeting that stands refuses nothing of another that is being arranged', async () => {
  await using world = await openMeetingDesk();
  const first = await twoWithJansen(world);
  const before = left(world).length;
  expect(await writesUnder(world, first, 'Dat lukt mij bij nader inzien niet.')).not.toContain(
    'meeting.release',
  );
  // What was put to him for the other meeting still stands, and his yes to it is booked.
  expect(
    left(world)
      .slice(before)
      .filter(({ subject }) => subject.includes('begroting')),
  ).toEqual([]);
  const [open] = await arranging(world);
  expect(open?.times.map(({ state }) => state)).toEqual(['held', 'held']);
});

test('a reply under the letter of a meeting that stands, which reads like asking for one, opens no second', async () => {
  await using world = await openMeetingDesk();
  await order(world, 'plan een overleg van een uur met Piet Jansen over de huur volgende week');
  await consent(world);
  await answers(world, JANSEN, 'Maandag is goed.');
  await consent(world);
  const first = left(world).at(-1);
  await writesUnder(world, first, 'Kunnen wij volgende week een uur afspreken om elf uur?');
  expect(await arranging(world)).toEqual([]);
});

test('a time of the other meeting, named under the old letter, is an answer to that one', async () => {
  await using world = await openMeetingDesk();
  const first = await twoWithJansen(world);
  const [open] = await arranging(world);
  const [time] = open?.times ?? [];
  const day = new Date(time?.from ?? 0).getUTCDate();
  await writesUnder(world, first, `Maandag ${day} december om 9.00 uur is goed.`);
  expect(await standing(world)).toContainEqual(
    expect.stringMatching(/Overleg met Piet Jansen over de begroting$/),
  );
  expect(await arranging(world)).toEqual([]);
});

test('he answers under another letter, and the times lapse before anybody looked: he is not told that nothing was heard', async () => {
  await using world = await openMeetingDesk();
  await order(world, 'bied Piet Jansen twee tijden van een uur aan volgende week');
  await consent(world);
  const due = Date.parse('2026-11-27T12:00:00+01:00');
  world.clock.moveTo(due - 60_000);
  await world.receive(
    letter({
      from: JANSEN,
      to: 'berg@kantoor.example',
      subject: 'Re: Goedendag',
      text: 'Dag,\n\nOver de afspraak die u voorstelde: dinsdag 1 december om 9.00 uur is goed.\n\nPiet Jansen',
      date: world.clock.now(),
    }),
  );
  world.clock.moveTo(due);
  await world.settle();
  // Both are still kept, and what he chose is a working day later too: it lies ready, and that is the one question.
  expect(await standing(world)).toHaveLength(2);
  world.clock.moveTo(Date.parse('2026-11-30T17:30:00+01:00'));
  await world.settle();
  // The other has passed.
  expect(await standing(world)).toEqual([expect.stringContaining('2026-12-01T09:00')]);
  expect(
    (await openQuestions(world.owner().store.read)).map(({ decision }) => decision.reason.key),
  ).not.toContain('diary.answered-what-now');
  await consent(world);
  expect(await standing(world)).toEqual(['2026-12-01T09:00 10:00 Afspraak met Piet Jansen']);
});
