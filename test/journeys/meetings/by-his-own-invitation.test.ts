import { expect, test } from 'vitest';
import type { TestOffice } from '../../world/office.ts';
import { consent, JANSEN, left, order, standing } from '../diary/desk.ts';
import { invitationMail } from '../diary/invitation-mail.ts';
import { arranging, letters, openMeetingDesk } from './desk.ts';

const ARRANGED = 'plan een overleg van een half uur met Piet Jansen volgende week';
const OFFERED = 'bied Piet Jansen twee tijden van een half uur aan volgende week';

/** He presses a key in his calendar program: an invitation of his own goes out, with a line of his or without. */
async function invites(
  world: TestOffice,
  start: string,
  end: string,
  text: string,
): Promise<readonly string[]> {
  world.clock.moveBy(3_600_000);
  await world.receive(
    invitationMail({
      method: 'REQUEST',
      from: JANSEN,
      subject: 'Overleg',
      text,
      id: `his.${start}@jansen.example`,
      uid: `his-own@jansen.example`,
      start,
      end,
    }),
  );
  return consent(world);
}

test.each([
  ['a meeting that is arranged', ARRANGED, ''],
  ['a meeting that is arranged, with a line', ARRANGED, 'Dinsdag kan ik.'],
  ['times that were offered', OFFERED, ''],
  ['times that were offered, with a line', OFFERED, 'Tot dinsdag!'],
])('%s: his invitation to one of the times is his choice of it', async (_what, said, line) => {
  await using world = await openMeetingDesk();
  await order(world, said);
  await consent(world);
  const before = left(world).length;
  await invites(world, '20261201T090000', '20261201T093000', line);
  expect(letters(world, before)).toEqual([
    expect.stringContaining(
      'Hierbij bevestig ik uw afspraak met de heer berg: dinsdag 1 december 2026, 9.00–9.30 uur',
    ),
  ]);
  expect(await standing(world)).toEqual([
    expect.stringMatching(/^2026-12-01T09:00 09:30 [^(]*Piet Jansen$/),
  ]);
  expect(await arranging(world)).toEqual([]);
});

test('he invites to another time, across what was kept for him: that is not in his way', async () => {
  await using world = await openMeetingDesk();
  await order(world, OFFERED);
  await consent(world);
  const before = left(world).length;
  const kinds = await invites(world, '20261201T091500', '20261201T094500', '');
  expect(kinds).toContain('invitation.accept');
  expect(letters(world, before).join()).not.toContain('Tot zijn spijt');
});
