import { expect, test } from 'vitest';
import type { Point } from '../../../src/engine/points.ts';
import { readActs } from '../../../src/store/records/acts.ts';
import { standingHolds } from '../../../src/store/records/diary/holds.ts';
import { letter } from '../../world/letter.ts';
import type { TestOffice } from '../../world/office.ts';
import { consent, JANSEN, left, openDesk, order, standing } from './desk.ts';
import { DEATHS, Life } from '../../world/dying.ts';

/** Consents, dies on the way, and comes back on the same folder; what had left before is still known to have left. */
async function consentAndDie(world: TestOffice, life: Life, at: Point, count: number) {
  life.arm(at, count);
  await consent(world).catch(() => undefined);
  const before = left(world);
  const again = await world.reopen();
  await again.settle();
  return { again, before };
}

test.each(DEATHS)(
  'killed at %s for time %i: the event stands once, and each guest hears of it once or a person is asked',
  async (at, count) => {
    const life = new Life();
    const world = await openDesk({ probe: life.probe });
    await order(
      world,
      'plan bespreking met Piet Jansen en Els Visser donderdag 3 december om 14 uur',
    );
    const { again, before } = await consentAndDie(world, life, at, count);
    await using office = again;
    expect(await standing(office)).toEqual([
      '2026-12-03T14:00 15:00 Bespreking met Piet Jansen en Els Visser',
    ]);
    const acts = await readActs(office.owner().store.read, '', 100);
    const asked = acts.filter(({ state }) => state === 'unknown').length;
    const told = left(office).map(({ to }) => to);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length + asked).toBeGreaterThanOrEqual(2);
    expect(told).toEqual(expect.arrayContaining(before.map(({ to }) => to)));
    const states = acts.filter(({ act }) => act.kind !== 'mailbox.file').map(({ state }) => state);
    expect(states.filter((state) => state !== 'done' && state !== 'unknown')).toEqual([]);
  },
);

test.each(DEATHS)(
  'killed at %s for time %i while a choice is booked: booked once, the other let go once',
  async (at, count) => {
    const life = new Life();
    const world = await openDesk({ probe: life.probe });
    await order(world, 'bied Piet Jansen twee tijden van een uur aan volgende week');
    await consent(world);
    const offer = left(world).at(-1)?.messageId ?? '';
    await world.receive(
      letter({
        from: JANSEN,
        to: 'berg@kantoor.example',
        subject: 'Re: Een moment voor onze afspraak',
        text: 'Dinsdag lukt, maandag niet.',
        inReplyTo: offer,
        references: [offer],
      }),
    );
    const { again } = await consentAndDie(world, life, at, count);
    await using office = again;
    expect(await standing(office)).toEqual(['2026-12-01T09:00 10:00 Afspraak met Piet Jansen']);
    expect(await standingHolds(office.owner().store.read)).toEqual([]);
    expect(left(office).filter(({ calendar }) => calendar !== null).length).toBeLessThanOrEqual(1);
  },
);
