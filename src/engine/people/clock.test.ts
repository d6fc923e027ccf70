import { describe, expect, test } from 'vitest';
import { readProfile } from '../../store/records/meta.ts';
import { writeMatter } from '../../store/records/matters.ts';
import { personWithAddress } from '../../store/records/people.ts';
import type { MatterId } from '../../core/ids.ts';
import {
  invitationMail,
  type InvitationMail,
} from '../../../test/journeys/diary/invitation-mail.ts';
import { KATE, openDesk } from '../../../test/journeys/diary/desk.ts';
import { letter } from '../../../test/world/letter.ts';
import { NINE, openTestOffice, ownerId, type TestOffice } from '../../../test/world/office.ts';
import { erase } from '../care/erase.ts';
import { inspect } from '../care/inspect.ts';
import { personClock, setPersonClock, type ClockChange } from './clock.ts';

const say = (world: TestOffice, change: ClockChange, person = 'Kate Hill', owner?: string) =>
  setPersonClock(world.owner(owner), { person, by: 'user-berg', change }, 'nl');
const known = async (world: TestOffice, owner?: string) =>
  (await personClock(world.owner(owner), 'kate@hill.example', 'nl')).zone;

const INVITES: InvitationMail = {
  method: 'REQUEST',
  from: KATE,
  subject: 'Invitation: Review',
  text: 'Please join.',
  id: 'invites@post.example',
  zone: 'America/New_York',
  start: '20261203T093000',
  end: '20261203T103000',
};

describe('what somebody says', () => {
  test('is told back, with who says so and what the day is taken to be', async () => {
    await using world = await openDesk();
    expect((await personClock(world.owner(), 'Kate Hill', 'nl')).said).toBe(
      'In welke tijdzone Kate Hill leeft, is niet bekend.',
    );
    expect(await say(world, { place: 'New York' })).toMatchObject({
      zone: 'America/New_York',
      from: 'said',
      said: 'Kate Hill leeft op de klok van America/New_York, zo is op dinsdag 24 november 2026 gezegd. Overdag is daar 8.00–20.00 uur, maandag t/m vrijdag.',
    });
    const own = { daytime: { from: '09:00', until: '15:30' }, weekdays: [1, 2, 4] };
    expect((await say(world, own)).said).toBe(
      'Kate Hill leeft op de klok van America/New_York, zo is op dinsdag 24 november 2026 gezegd. Overdag is daar 9.00–15.30 uur, maandag, dinsdag, donderdag.',
    );
    expect((await personClock(world.owner(), 'Kate Hill', 'en')).said).toBe(
      'Kate Hill lives on the clock of America/New_York, as was said on Tuesday 24 November 2026. Daytime there is 09:00–15:30, Monday, Tuesday, Thursday.',
    );
    // Where she moved to, she keeps her hours.
    expect(await say(world, { place: 'Londen' })).toMatchObject({
      zone: 'Europe/London',
      ...own,
    });
    expect(await say(world, { place: null })).toMatchObject({ zone: null, from: null });
  });

  test.each([
    ['Utrecht', 'Europe/Amsterdam'],
    ['Gent', 'Europe/Brussels'],
    ['Zutphen', 'Europe/Amsterdam'],
  ])('%s is found among the places that are shipped', async (place, zone) => {
    await using world = await openDesk();
    expect((await say(world, { place })).zone).toBe(zone);
  });

  test.each<[ClockChange, string]>([
    [{ place: 'Nergenshuizen' }, 'zone-of-nobody'],
    [{ place: 'Amerika' }, 'zone-several'],
    [{ weekdays: [1] }, 'zone-missing'],
  ])('%o is refused, and nothing changes', async (change, code) => {
    await using world = await openDesk();
    await expect(say(world, change)).rejects.toMatchObject({ code });
    expect(await known(world)).toBeNull();
  });

  test('who means nobody, or two, is told so', async () => {
    await using world = await openDesk();
    await expect(say(world, { place: 'Londen' }, 'Niemand')).rejects.toMatchObject({
      code: 'person-unknown',
    });
    await expect(say(world, { place: 'Londen' }, 'e')).rejects.toMatchObject({
      code: 'person-ambiguous',
    });
  });
});

describe('what mail shows', () => {
  test('the zone of an invitation that he organises, with where it stands', async () => {
    await using world = await openDesk();
    await world.receive(invitationMail(INVITES));
    const found = await personClock(world.owner(), 'Kate Hill', 'nl');
    expect(found).toMatchObject({ zone: 'America/New_York', from: 'read' });
    expect(found.said).toBe(
      `Kate Hill leeft op de klok van America/New_York, zo blijkt uit eigen post van dinsdag 24 november 2026 (${found.arrival}). Overdag is daar 8.00–20.00 uur, maandag t/m vrijdag.`,
    );
    const person = await personWithAddress(world.owner().store.read, 'kate@hill.example');
    expect(person?.clock?.read?.source.part).toMatch(/^part:/);
  });

  test('never overrules what was said, and holds again when that is taken back', async () => {
    await using world = await openDesk();
    await say(world, { place: 'Londen' });
    await world.receive(invitationMail(INVITES));
    expect(await known(world)).toBe('Europe/London');
    await say(world, { place: null });
    expect(await known(world)).toBe('America/New_York');
  });

  test.each<[string, Partial<InvitationMail>, string | null]>([
    ['an invitation of somebody else that he sends on', { organiser: 'x@y.example' }, null],
    ['a cancellation', { method: 'CANCEL' }, null],
    [
      'an answer in the zone he was asked in',
      {
        method: 'REPLY',
        zone: 'Europe/Amsterdam',
        organiser: 'berg@kantoor.example',
        attendees: [';PARTSTAT=ACCEPTED:mailto:kate@hill.example'],
      },
      null,
    ],
    [
      'a counter-proposal in a zone of his own',
      {
        method: 'COUNTER',
        organiser: 'berg@kantoor.example',
        attendees: [';PARTSTAT=TENTATIVE:mailto:kate@hill.example'],
      },
      'America/New_York',
    ],
    ['a zone that is no place', { zone: 'UTC' }, null],
    ['a zone that nobody knows', { zone: 'Mars/Olympus' }, null],
    ['a zone by its name in Windows', { zone: 'New Zealand Standard Time' }, 'Pacific/Auckland'],
  ])('%s', async (_what, more, expected) => {
    await using world = await openDesk();
    await world.receive(invitationMail({ ...INVITES, ...more }));
    expect(await known(world)).toBe(expected);
  });

  test.each([
    ['Kate Hill\nHill & Partners\nOffice hours 9am–5pm ET', 'America/New_York'],
    ['Kate Hill\nReachable until 4 pm Pacific Time', 'America/Los_Angeles'],
    ['Kate Hill\nHill & Partners\nTel. +1 212 555 0100', null],
  ])('a signature: %s', async (signature, expected) => {
    await using world = await openDesk();
    const text = `Dear all,\n\nThank you for the papers; I shall read them.\n\nKind regards,\n\n-- \n${signature}`;
    await world.receive(letter({ from: KATE, to: 'berg@kantoor.example', text, date: NINE }));
    expect(await known(world)).toBe(expected);
  });

  test('the latest counts; an older mail that comes in later changes nothing', async () => {
    await using world = await openDesk();
    const signed = (id: string, zone: string, date: number) =>
      letter({
        ...{ from: KATE, to: 'berg@kantoor.example', id, date },
        text: `Dear all,\n\nNoted.\n\nKind regards,\n\n-- \nKate Hill\nOffice hours 9am–5pm ${zone}`,
      });
    await world.receive(signed('<a@post.example>', 'ET', NINE - 2 * 86_400_000));
    await world.receive(signed('<b@post.example>', 'PT', NINE - 86_400_000));
    await world.receive(signed('<c@post.example>', 'JST', NINE - 3 * 86_400_000));
    expect(await known(world)).toBe('America/Los_Angeles');
  });

  test('who borrows his name is not believed', async () => {
    await using world = await openTestOffice();
    // No domain vouches, and nobody here ever wrote to him.
    await world.receive(invitationMail(INVITES));
    expect(await known(world)).toBeNull();
  });
});

describe('whose it is', () => {
  test('of one principal; another who knows her too learns nothing of it', async () => {
    await using world = await openTestOffice({ principals: [{ id: 'berg' }, { id: 'smit' }] });
    for (const owner of ['berg', 'smit'])
      await world.receive(letter({ from: KATE, to: `${owner}@kantoor.example` }), { owner });
    await say(world, { place: 'New York' }, 'kate@hill.example', 'berg');
    expect(await known(world, 'berg')).toBe('America/New_York');
    expect(await known(world, 'smit')).toBeNull();
  });

  test('it is shown with all that is held of her, goes when she is erased, and stays over a restart till then', async () => {
    await using before = await openDesk();
    await say(before, { place: 'New York' });
    await before.receive(invitationMail(INVITES));
    await using world = await before.reopen();
    expect(await known(world)).toBe('America/New_York');
    const { person } = await personClock(world.owner(), 'Kate Hill', 'nl');
    const held = await inspect(world.owner(), person);
    expect(held.person.clock).toMatchObject({
      said: { zone: 'America/New_York', by: 'user-berg' },
      read: { zone: 'America/New_York' },
    });
    const proof = await erase(world.office, ownerId('berg'), person, 'user-berg');
    expect(proof.traces).toBe(0);
    expect(await personWithAddress(world.owner().store.read, 'kate@hill.example')).toBeNull();
  });

  test('where the law keeps her name in a file, where she lives goes all the same', async () => {
    await using world = await openDesk({ principals: [{ id: 'berg', secrecy: 'notary' }] });
    await say(world, { place: 'New York' });
    const { person } = await personClock(world.owner(), 'Kate Hill', 'nl');
    const found = await personWithAddress(world.owner().store.read, 'kate@hill.example');
    if (found === null) throw new Error('she is not on record');
    await world.owner().store.transact((writer) =>
      writeMatter(writer, {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
        id: 'ma-0000000001' as MatterId,
        reference: '2026-001',
        title: 'Levering',
        confidentiality: 'office',
        subjects: [],
        people: [{ person: found.id, side: 'buyer' }],
      }),
    );
    await erase(world.office, ownerId('berg'), person, 'user-berg');
    const kept = await personWithAddress(world.owner().store.read, 'kate@hill.example');
    expect(kept?.name).toBe('Kate Hill');
    expect(kept?.clock).toBeUndefined();
  });

  test('the ledger says that it was told, not what', async () => {
    await using world = await openDesk();
    await say(world, { place: 'New York' });
    const rows = await world
      .owner()
      .store.read.all(`SELECT * FROM ledger WHERE kind = 'principal-changed'`);
    expect(JSON.stringify(rows)).toContain('person-zone');
    expect(JSON.stringify(rows)).not.toContain('New_York');
    expect((await readProfile(world.owner().store.read))?.zone).toBe('Europe/Amsterdam');
  });
});
