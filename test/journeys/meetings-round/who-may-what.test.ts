import { expect, test } from 'vitest';
import type { GatherWish } from '../../../src/core/gatherings/wish.ts';
import {
  adoptLetter,
  approvals,
  gather,
  gatheringsOf,
  noteEvent,
  questions,
  takeMinutes,
  type Consenting,
  type Viewing,
} from '../../../src/engine/index.ts';
import { objectsByUid } from '../../../src/store/records/diary/calendar-objects.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { consent, order } from '../diary/desk.ts';
import { goTo, letters, looked, openRound } from './desk.ts';
import { occurrencesWithin } from '../../../src/store/records/diary/calendar-objects.ts';

const VRIES: Consenting = { id: 'user-vries', name: 'Anna de Vries', roles: ['assistant'] };
const STAFF = { language: 'nl', everything: false } as const;
const HIS = { language: 'nl', everything: true } as const;

const NOT_HIS = [
  'Het verslag van „Bestuursvergadering met Els Visser en Piet Jansen” stelt de heer berg zelf vast, of wie zijn mandaat daarvoor noemt. Er is niets vastgesteld en niets verstuurd.',
];

/** A board meeting on Thursday week with two guests; its UID. */
async function boardMeeting(world: TestOffice): Promise<string> {
  await order(
    world,
    'plan een bestuursvergadering op donderdag 3 december van 10 tot 12 met Els Visser en Piet Jansen',
  );
  await consent(world);
  const span = { from: Date.UTC(2026, 11, 3), until: Date.UTC(2026, 11, 4) };
  const [one] = await occurrencesWithin(world.owner().store.read, span);
  return one?.occurrence.uid ?? '';
}

const wish = (world: TestOffice, by: Consenting, uid: string, one: GatherWish) =>
  gather(world.owner(), by, { which: { uid, recurrenceId: null }, wish: one }, 'nl');

test('hostile: an assistant who names a meeting that is not for his eyes is told that there is none, whatever he asks', async () => {
  await using world = await openRound();
  const uid = await boardMeeting(world);
  await noteEvent(world.owner(), uid, { confidentiality: 'principal' }, HIS);
  const which = { uid, recurrenceId: null };
  const none = { code: 'event-unknown' };
  await expect(wish(world, VRIES, uid, { k: 'show' })).rejects.toMatchObject(none);
  await expect(wish(world, VRIES, uid, { k: 'agenda', items: ['X'] })).rejects.toMatchObject(none);
  await expect(
    takeMinutes(world.owner(), VRIES, { which, notes: 'Besloten: alles.' }, 'nl'),
  ).rejects.toMatchObject(none);
  // As much as of one that is not there.
  await expect(wish(world, VRIES, 'nergens', { k: 'show' })).rejects.toMatchObject({
    code: 'event-unknown',
  });
  expect(await gatheringsOf(world.owner(), { state: 'open', limit: 9 }, HIS)).toEqual([]);

  // What the principal prepares of it, only he sees.
  await wish(world, principal(), uid, { k: 'agenda', items: ['Overname'] });
  await wish(world, principal(), uid, { k: 'send', without: true });
  await wish(world, principal(), uid, {
    k: 'paper',
    what: 'het bod',
    item: null,
    from: null,
    by: '2026-11-26',
    file: null,
  });
  await goTo(world, '2026-11-30T12:30');
  const owner = world.owner();
  const sets = async (viewing: Viewing) =>
    (await approvals(owner, owner.store.read, viewing)).filter(
      ({ kind }) => kind === 'meeting.papers',
    ).length;
  expect(await gatheringsOf(owner, { state: 'open', limit: 9 }, STAFF)).toEqual([]);
  expect([await sets(STAFF), await sets(HIS)]).toEqual([0, 2]);
  expect(await questions(owner, STAFF)).toEqual([]);
  expect((await questions(owner, HIS)).length).toBeGreaterThan(0);
});

test('a meeting that becomes confidential is one from then on, with all that is guarded of it', async () => {
  await using world = await openRound();
  const uid = await boardMeeting(world);
  await wish(world, VRIES, uid, { k: 'agenda', items: ['Jaarcijfers'] });
  expect((await gatheringsOf(world.owner(), { state: 'open', limit: 9 }, STAFF)).length).toBe(1);
  await noteEvent(world.owner(), uid, { confidentiality: 'principal' }, HIS);
  expect(await gatheringsOf(world.owner(), { state: 'open', limit: 9 }, STAFF)).toEqual([]);
  await expect(wish(world, VRIES, uid, { k: 'show' })).rejects.toMatchObject({
    code: 'event-unknown',
  });
  expect((await objectsByUid(world.owner().store.read, uid)).length).toBe(1);
});

test('minutes are approved by the principal, and by the second person his mandate names; an assistant makes and circulates them', async () => {
  await using world = await openRound();
  const uid = await boardMeeting(world);
  await goTo(world, '2026-12-03T14:00');
  const which = { uid, recurrenceId: null };
  await takeMinutes(
    world.owner(),
    VRIES,
    { which, notes: 'Besloten: de cijfers gaan naar de accountant.' },
    'nl',
  );
  await wish(world, VRIES, uid, { k: 'round', until: null });
  expect((await wish(world, VRIES, uid, { k: 'approve' })).answers).toEqual(NOT_HIS);
  const smit: Consenting = { id: 'user-smit', name: 'mr. J. Smit', roles: ['second'] };
  expect((await wish(world, smit, uid, { k: 'approve' })).answers).toEqual(NOT_HIS);
  expect((await looked(world))[0]?.minutes.map(({ state }) => state)).toEqual(['round']);
  await adoptLetter(world.owner(), '1. Notulen moet mr. Smit goedkeuren.', 'user-berg');
  await wish(world, smit, uid, { k: 'approve' });
  const [closed] = await gatheringsOf(world.owner(), { state: 'closed', limit: 9 }, HIS);
  expect(
    closed?.gathering.minutes.map(({ state, approvedBy }) => `${state} ${approvedBy}`),
  ).toEqual(['approved user-smit']);
});

test('reorder: somebody who owes a paper and is away past the day it is needed is asked about, and not waited for', async () => {
  await using world = await openRound();
  await boardMeeting(world);
  await order(world, 'Els levert het jaarverslag voor de bestuursvergadering, uiterlijk vrijdag');
  await consent(world);
  await world.receive(
    letter({
      from: 'Els Visser <els@visser.example>',
      to: 'berg@kantoor.example',
      subject: 'Afwezig: Stuk voor de vergadering',
      text: 'Ik ben afwezig tot en met 7 december 2026.',
      headers: ['Auto-Submitted: auto-replied'],
      date: world.clock.now(),
    }),
  );
  await goTo(world, '2026-11-30T10:00');
  expect(letters(world, 3)).toEqual([]);
  expect((await questions(world.owner(), HIS)).map(({ text }) => text)).toEqual([
    'Els Visser is afwezig tot na het moment waarop "het jaarverslag" nodig is. Wat wilt u?',
  ]);
});
