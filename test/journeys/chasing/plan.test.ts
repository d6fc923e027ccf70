import { expect, test } from 'vitest';
import { changePlan, planOfLoop } from '../../../src/engine/index.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { JANSEN } from '../diary/desk.ts';
import {
  asks,
  comesTo,
  consent,
  daysPass,
  isAsked,
  left,
  openChasingDesk,
  openLoops,
  REPORT,
} from './desk.ts';

const SEES = { by: principal(), viewing: { language: 'nl', everything: true } } as const;

async function asked(world: TestOffice): Promise<string> {
  await asks(world, JANSEN, REPORT);
  const [loop] = await openLoops(world);
  return loop?.id ?? '';
}

test('one reminder instead of three: what lay ready is written by the new plan, and then he is asked', async () => {
  await using world = await openChasingDesk();
  const id = await asked(world);
  await comesTo(world, '2026-12-01T10:00');
  const steps = [{ tone: 'second', channel: 'mail', person: 'party', days: 2 }] as const;
  await changePlan(world.owner(), id, { steps }, SEES);
  await daysPass(world, '2026-12-07T12:00');
  expect(left(world).map(({ body }) => body.split('. ')[0])).toEqual([
    'Het taxatierapport van het pand waarom wij op 24 november vroegen, hebben wij nog niet',
  ]);
  expect(await isAsked(world)).toHaveLength(1);
});

test('quiet, nobody is reminded; put back, what is still to come is as its kind is', async () => {
  await using world = await openChasingDesk();
  const id = await asked(world);
  await comesTo(world, '2026-12-01T10:00');
  await changePlan(world.owner(), id, { as: 'quiet' }, SEES);
  expect(await consent(world)).toEqual([]);
  const { plan } = await changePlan(world.owner(), id, { as: 'usual' }, SEES);
  expect(plan.steps.map(({ tone, days }) => `${tone} ${days}`)).toEqual([
    'first 5',
    'second 3',
    'third 2',
  ]);
  expect(plan.quiet).toBeUndefined();
});

test('a colleague who is named is asked in the step for the stand-in', async () => {
  await using world = await openChasingDesk();
  const id = await asked(world);
  const steps = [{ tone: 'first', channel: 'mail', person: 'stand-in', days: 2 }] as const;
  const standIn = { name: 'Anna de Wit', address: 'anna@jansen.example' };
  await changePlan(world.owner(), id, { steps, standIn }, SEES);
  await daysPass(world, '2026-12-01T12:00');
  expect(left(world).map(({ to }) => to)).toEqual(['anna@jansen.example']);
});

test('what is ours, closed, or the principal’s alone has no plan that can be changed', async () => {
  await using world = await openChasingDesk();
  const id = await asked(world);
  const staff = { language: 'nl', everything: false } as const;
  await world
    .owner()
    .store.transact((writer) => writer.run(`UPDATE loop SET confidentiality = 'principal'`));
  await expect(planOfLoop(world.owner(), id, staff)).rejects.toMatchObject({ code: 'id-unknown' });
  await world.owner().store.transact((writer) => writer.run(`UPDATE loop SET owes = 'we'`));
  await expect(planOfLoop(world.owner(), id, SEES.viewing)).rejects.toMatchObject({
    code: 'loop-is-ours',
  });
});
