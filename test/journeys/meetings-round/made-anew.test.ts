import { expect, test } from 'vitest';
import { takeMinutes } from '../../../src/engine/index.ts';
import { principal } from '../../world/office.ts';
import { consent, order } from '../diary/desk.ts';
import { goTo, guarded, looked, openRound } from './desk.ts';

test('minutes made anew: an action that is in them no more is not guarded any more, one that stays is, and it is told', async () => {
  await using world = await openRound();
  await order(
    world,
    'plan een bestuursvergadering op donderdag 3 december van 10 tot 12 met Els Visser en Piet Jansen',
  );
  await consent(world);
  await order(world, 'agenda voor de bestuursvergadering: 1. Begroting 2. Rondvraag');
  const [gathering] = await looked(world);
  await goTo(world, '2026-12-03T13:00');
  const which = { id: gathering?.id ?? '' };
  const make = (...actions: readonly string[]) =>
    takeMinutes(
      world.owner(),
      principal(),
      { which, notes: ['1. Begroting', ...actions].join('\n') },
      'nl',
    );
  const offer = 'Actie: Jansen, een nieuwe offerte van de schoonmaker, voor vrijdag 11 december';
  const lease = 'Actie: Visser, de huur opzeggen, voor vrijdag 18 december';
  await make(offer, lease);
  const again = await make(offer, 'Actie: Visser, de huur verlengen, voor vrijdag 18 december');
  expect(again.answers).toContain(
    'Deze actiepunten staan niet meer in het verslag en worden niet meer bewaakt: de huur opzeggen.',
  );
  const actions = (await guarded(world)).filter((one) => one.startsWith('action'));
  expect(actions).toEqual([
    'action een nieuwe offerte van de schoonmaker (Piet Jansen): mentioned',
    'action de huur opzeggen (Els Visser): dropped',
    'action de huur verlengen (Els Visser): mentioned',
  ]);
  // Put back, it is guarded again.
  await make(offer, lease);
  expect((await guarded(world)).filter((one) => one.includes('huur')).slice(-1)).toEqual([
    'action de huur opzeggen (Els Visser): mentioned',
  ]);
});
