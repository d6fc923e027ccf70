import { expect, test } from 'vitest';
import { DAY_MS } from '../core/time/instant.ts';
import { answer, dutyThat } from '../../test/world/duties.ts';
import { letter } from '../../test/world/letter.ts';
import { openTestOffice, principal, type TestOffice } from '../../test/world/office.ts';
import { actsOn, readAct, type StoredAct } from '../store/records/acts.ts';
import { consentRecords } from '../store/records/consent.ts';
import { approve, decline, edit, stop } from './consent.ts';

const proposing = dutyThat((situation) => [answer(situation)]);
const HE = principal();
const ASSISTANT = { id: 'user-els', name: 'Els Bakker', roles: ['assistant'] } as const;
const CLERK = { id: 'user-mulder', name: 'K. Mulder', roles: ['second'] } as const;
const OTHER_PRINCIPAL = { id: 'user-also', name: 'P. Berg', roles: ['principal'] } as const;

/** One mail has come in and an answer is proposed; its id. */
async function proposed(world: TestOffice): Promise<string> {
  await world.receive(letter({ from: 'Anna <anna@vries.example>', to: 'berg@kantoor.example' }));
  const row = await world.owner().store.read.get('SELECT id FROM act');
  return String(row?.['id']);
}

async function stored(world: TestOffice, id: string): Promise<StoredAct> {
  const act = await readAct(world.owner().store.read, id);
  if (act === null) throw new Error(`no act ${id}`);
  return act;
}

/** Makes the proposal one that needs the principal and a second person. */
async function needTwo(world: TestOffice, id: string): Promise<void> {
  const { verdict } = await stored(world, id);
  const approvers = [{ who: 'principal' }, { who: 'person', name: 'mevrouw Mulder' }] as const;
  await world
    .owner()
    .store.transact((writer) =>
      writer.run(
        'UPDATE act SET verdict = ?, approvals_needed = 2 WHERE id = ?',
        JSON.stringify({ ...verdict, verdict: 'approve', approvers }),
        id,
      ),
    );
}

test('what leaves is proposed; approved, it leaves once, exactly as it was shown', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  await world.settle();
  expect(world.mail.sent()).toEqual([]);
  const shown = await stored(world, act);
  expect(await approve(world.owner(), act, HE)).toEqual({ result: 'approved' });
  await world.settle();
  await world.settle();
  expect(world.mail.sent()).toHaveLength(1);
  const done = await stored(world, act);
  expect(done.state).toBe('done');
  expect(done.payloadHash).toBe(shown.payloadHash);
  expect(done.act.payload).toEqual(shown.act.payload);
});

test('approving twice is approving once', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  await approve(world.owner(), act, HE);
  expect(await approve(world.owner(), act, HE)).toEqual({
    result: 'not-waiting',
    state: 'permitted',
  });
  await world.settle();
  expect(world.mail.sent()).toHaveLength(1);
});

test('who may not consent is told who may, and nothing changes', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  for (const by of [ASSISTANT, CLERK]) {
    expect(await approve(world.owner(), act, by)).toEqual({
      result: 'may-not',
      needed: ['principal'],
    });
  }
  expect(await approve(world.owner(), 'ac-0000000000', HE)).toEqual({ result: 'not-found' });
  expect((await stored(world, act)).state).toBe('approve');
});

test('a second person is another person, and the right one', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  await needTwo(world, act);
  const owner = world.owner();
  const waiting = { result: 'needs-more', waitingFor: ['mevrouw Mulder'] };
  expect(await approve(owner, act, HE)).toEqual(waiting);
  expect(await approve(owner, act, HE)).toEqual(waiting);
  const namesake = { ...CLERK, id: 'user-x', name: 'J. Mulderink' };
  for (const by of [OTHER_PRINCIPAL, namesake, ASSISTANT]) {
    expect(await approve(owner, act, by)).toMatchObject({ result: 'may-not' });
  }
  await world.settle();
  expect(world.mail.sent()).toEqual([]);
  expect(await approve(owner, act, CLERK)).toEqual({ result: 'approved' });
  await world.settle();
  expect(world.mail.sent()).toHaveLength(1);
});

test('a first consent that lapsed before the second came does not count; it can be given anew', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  await needTwo(world, act);
  await approve(world.owner(), act, HE);
  world.clock.moveBy(2 * DAY_MS);
  expect(await approve(world.owner(), act, CLERK)).toEqual({
    result: 'needs-more',
    waitingFor: ['principal'],
  });
  expect(await approve(world.owner(), act, HE)).toEqual({ result: 'approved' });
});

test('silence is never consent: a week later the proposal lapses and he is told', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  world.clock.moveBy(8 * DAY_MS);
  expect(await approve(world.owner(), act, HE)).toEqual({
    result: 'not-waiting',
    state: 'expired',
  });
  await world.settle();
  expect((await stored(world, act)).state).toBe('expired');
  expect(await approve(world.owner(), act, HE)).toEqual({
    result: 'not-waiting',
    state: 'expired',
  });
  expect(world.mail.sent()).toEqual([]);
  expect(await alertsAbout(world, act)).toHaveLength(1);
});

test('a consent not used within a day is not used at all, and he is told', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  await approve(world.owner(), act, HE);
  world.clock.moveBy(DAY_MS);
  await world.settle();
  expect((await stored(world, act)).state).toBe('withdrawn');
  expect(world.mail.sent()).toEqual([]);
  expect(await alertsAbout(world, act)).toHaveLength(1);
});

test('an edit replaces the proposal; consent to the old text is no consent to the new', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  const owner = world.owner();
  const fresh = await edit(owner, act, HE, { text: 'Geachte mevrouw,\n\nMorgen om tien uur.' });
  if (fresh === null) throw new Error('nothing was edited');
  expect((await stored(world, act)).state).toBe('replaced');
  expect(await approve(owner, act, HE)).toEqual({ result: 'not-waiting', state: 'replaced' });
  await world.settle();
  expect(world.mail.sent()).toEqual([]);
  expect(await stored(world, fresh)).toMatchObject({ state: 'approve', replaces: act });
  await approve(owner, fresh, HE);
  await world.settle();
  const text = new TextDecoder().decode(world.mail.sent()[0]?.raw);
  expect(text).toContain('Morgen om tien uur.');
  const outcomes = (await consentRecords(owner.store.read)).map((one) => one.outcome);
  expect(outcomes).toEqual(['edited']);
});

test('declined is declined, and remembered; what was declined cannot be approved or edited', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  const owner = world.owner();
  expect(await decline(owner, act, HE, true)).toEqual({ result: 'declined' });
  expect(await approve(owner, act, HE)).toMatchObject({ result: 'not-waiting' });
  expect(await edit(owner, act, HE, { text: 'Toch maar' })).toBeNull();
  expect(await decline(owner, act, HE, false)).toMatchObject({ result: 'not-waiting' });
  expect(await consentRecords(owner.store.read)).toMatchObject([
    { outcome: 'declined', serious: true },
  ]);
});

test('approved and stopped before it left, it does not leave', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  await approve(world.owner(), act, HE);
  expect(await stop(world.owner(), act, HE)).toEqual({ result: 'stopped' });
  await world.settle();
  expect(world.mail.sent()).toEqual([]);
  expect(await stop(world.owner(), act, HE)).toEqual({ result: 'not-waiting', state: 'stopped' });
});

test('a newer proposal to the same person in the same thread overtakes the one that waits', async () => {
  await using world = await openTestOffice({ duties: [proposing] });
  const act = await proposed(world);
  const { read } = world.owner().store;
  const first = await read.get('SELECT message_id FROM message');
  await world.receive(
    letter({
      from: 'Anna <anna@vries.example>',
      to: 'berg@kantoor.example',
      references: [String(first?.['message_id'])],
      text: 'Nog een vraag?',
    }),
  );
  expect((await stored(world, act)).state).toBe('withdrawn');
  const second = await read.get('SELECT id FROM arrival ORDER BY seq DESC LIMIT 1');
  expect(await actsOn(read, String(second?.['id']))).toMatchObject([{ state: 'approve' }]);
});

async function alertsAbout(world: TestOffice, id: string) {
  return world.owner().store.read.all('SELECT text FROM alert WHERE about = ?', id);
}
