import { expect, test } from 'vitest';
import type { Precondition } from '../../core/act.ts';
import { DAY_MS, MINUTE_MS } from '../../core/time/instant.ts';
import type { Person } from '../../core/records/person.ts';
import { newPerson } from '../../core/people/new-person.ts';
import { answer, dutyThat } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import { openTestOffice, principal, type TestOffice } from '../../../test/world/office.ts';
import { readAct, type StoredAct } from '../../store/records/acts.ts';
import { addMark, personWithAddress } from '../../store/records/people.ts';
import { approve } from '../consent.ts';
import { approvals } from '../views/approvals.ts';
import { settleUnknown } from './act.ts';
import { seededIds } from '../../../test/world/ids.ts';

const ANNA = 'anna@vries.example';
const HE = principal();

/** Answers go to whatever address the subject names, so that a fault of the mail world can be provoked. */
const answering = dutyThat((situation) => {
  const subject = situation.reading?.kind === 'message' ? situation.reading.subject : '';
  return [answer(situation, subject.includes('@') ? { to: subject } : {})];
});

/** A mail comes in, its answer is approved and acted on; the act as it stands then. */
async function actOn(world: TestOffice, subject = 'Vraag'): Promise<StoredAct> {
  const id = await proposed(world, subject);
  await approve(world.owner(), id, HE);
  await world.settle();
  return stored(world, id);
}

async function proposed(world: TestOffice, subject = 'Vraag'): Promise<string> {
  await world.receive(letter({ from: `Anna <${ANNA}>`, to: 'berg@kantoor.example', subject }));
  const row = await world
    .owner()
    .store.read.get(
      `SELECT id FROM act WHERE state = 'approve' ORDER BY created_at DESC, id LIMIT 1`,
    );
  return String(row?.['id']);
}

async function stored(world: TestOffice, id: string): Promise<StoredAct> {
  const act = await readAct(world.owner().store.read, id);
  if (act === null) throw new Error(`no act ${id}`);
  return act;
}

async function alertsAbout(world: TestOffice, id: string): Promise<number> {
  const rows = await world.owner().store.read.all('SELECT 1 FROM alert WHERE about = ?', id);
  return rows.length;
}

test.each([
  ['reject@weg.example', 'failed'],
  ['refuse-content@weg.example', 'failed'],
  ['cut-after-data@weg.example', 'unknown'],
  ['cut-after-storing@weg.example', 'unknown'],
  ['silent@weg.example', 'unknown'],
])(
  'sent to %s the act is %s, the principal is told, and it is not tried again',
  async (to, state) => {
    await using world = await openTestOffice({ duties: [answering] });
    const act = await actOn(world, to);
    expect(act.state).toBe(state);
    const sent = world.mail.sent().length;
    expect(await alertsAbout(world, act.id)).toBe(1);
    world.clock.moveBy(3 * DAY_MS);
    await world.settle();
    expect(world.mail.sent()).toHaveLength(sent);
    expect((await stored(world, act.id)).state).toBe(state);
  },
);

test('a server that says "later" is asked again, less and less often, and then it has failed', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const act = await actOn(world, 'later@vol.example');
  expect(act.state).toBe('wait');
  const tries: string[] = [];
  for (const pause of [2, 10, 60, 360, 1440].map((minutes) => minutes * MINUTE_MS)) {
    world.clock.moveBy(pause - 1);
    await world.settle();
    tries.push((await stored(world, act.id)).result?.proof ?? '');
    world.clock.moveBy(1);
    await world.settle();
  }
  expect(tries.map((proof) => proof.slice(0, 5))).toEqual([1, 2, 3, 4, 5].map((n) => `try ${n}`));
  expect((await stored(world, act.id)).state).toBe('failed');
  expect(await alertsAbout(world, act.id)).toBe(1);
});

test('a server that was away gets the mail once when it is back', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  world.mail.setDown(true);
  const act = await actOn(world);
  expect(act.state).toBe('wait');
  world.mail.setDown(false);
  world.clock.moveBy(2 * MINUTE_MS);
  await world.settle();
  await world.settle();
  expect((await stored(world, act.id)).state).toBe('done');
  expect(world.mail.sent()).toHaveLength(1);
});

test('some addresses refused: it is done, and he is told that not everybody has it', async () => {
  const both = dutyThat((situation) => {
    const decision = answer(situation);
    if (decision.kind !== 'act' || decision.act.payload.type !== 'mail') return [decision];
    const { payload } = decision.act;
    const mail = { ...payload.mail, cc: [{ name: '', address: 'reject@weg.example' }] };
    return [{ ...decision, act: { ...decision.act, payload: { ...payload, mail } } }];
  });
  await using world = await openTestOffice({ duties: [both] });
  const act = await actOn(world);
  expect(act.state).toBe('done');
  expect(act.result?.rejected.map((one) => one.address)).toEqual(['reject@weg.example']);
  expect(await alertsAbout(world, act.id)).toBe(1);
});

test('a payload changed in the database after consent is not sent, and he is told', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const id = await proposed(world);
  await approve(world.owner(), id, HE);
  await world
    .owner()
    .store.transact((writer) =>
      writer.run(
        `UPDATE act SET act = replace(act, 'Uw bericht is ontvangen', 'Betaal aan een ander') WHERE id = ?`,
        id,
      ),
    );
  await world.settle();
  expect(world.mail.sent()).toHaveLength(0);
  expect((await stored(world, id)).result?.proof).toBe('engine.payload-changed');
  expect(await alertsAbout(world, id)).toBe(1);
});

test('payload and hash changed together: nobody consented to that', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const id = await proposed(world);
  await world.receive(letter({ from: 'jan@ander.example', to: 'berg@kantoor.example' }));
  const rows = await world.owner().store.read.all(`SELECT id FROM act WHERE id <> ?`, id);
  const other = await stored(world, String(rows[0]?.['id']));
  await approve(world.owner(), id, HE);
  await world
    .owner()
    .store.transact((writer) =>
      writer.run(
        'UPDATE act SET act = ?, payload_hash = ?, message_id = ? WHERE id = ?',
        JSON.stringify(other.act),
        other.payloadHash,
        other.messageId,
        id,
      ),
    );
  await world.settle();
  expect(world.mail.sent()).toHaveLength(0);
  expect((await stored(world, id)).result?.proof).toBe('engine.consent-lapsed');
});

/** Preconditions that hold when it is proposed, and what happens before it is sent. */
const changes: readonly [
  string,
  (world: TestOffice) => Promise<Precondition>,
  (world: TestOffice) => Promise<void>,
][] = [
  [
    'an answer came meanwhile',
    async (world) => ({
      kind: 'thread-unanswered',
      thread: '<v@vries.example>',
      since: world.clock.now(),
    }),
    (world) =>
      world.receive(
        letter({
          from: ANNA,
          to: 'berg@kantoor.example',
          subject: 'Re: Vraag',
          references: ['<v@vries.example>'],
          date: world.clock.now() + MINUTE_MS,
          text: 'Het is al gevonden.',
        }),
      ),
  ],
  [
    'the matter was closed',
    async () => ({ kind: 'loop-open', loop: 'lo-0000000000' }),
    async () => undefined,
  ],
  [
    'news of a death came',
    async (world) => ({ kind: 'not-bereaved', person: (await anna(world)).id }),
    async (world) => {
      const { id } = await anna(world);
      await world.owner().store.transact((writer) => addMark(writer, id, 'bereaved', 1));
    },
  ],
];

test.each(changes)('%s: what was approved is not sent', async (_what, precondition, happens) => {
  const wanted: Precondition[] = [];
  const duty = dutyThat((situation) => [answer(situation, { preconditions: wanted })]);
  await using world = await openTestOffice({ duties: [duty] });
  await world.receive(letter({ from: 'Anna <anna@vries.example>', to: 'berg@kantoor.example' }));
  wanted.push(await precondition(world));
  await world.receive(
    letter({ from: ANNA, to: 'berg@kantoor.example', id: '<v@vries.example>', subject: 'Tweede' }),
  );
  const { read } = world.owner().store;
  const row = await read.get(`SELECT id FROM act WHERE act LIKE '%Re: Tweede%'`);
  const id = String(row?.['id']);
  expect(await approve(world.owner(), id, HE)).toEqual({ result: 'approved' });
  wanted.splice(0);
  await happens(world);
  await world.settle();
  expect(world.mail.sent()).toHaveLength(0);
  expect((await stored(world, id)).state).toBe('withdrawn');
});

async function anna(world: TestOffice): Promise<Person> {
  const found = await personWithAddress(world.owner().store.read, ANNA);
  return found ?? newPerson(seededIds('nobody')('person'), { name: '', address: ANNA }, 'nl');
}

test('of an interrupted mail a person is asked; his word ends it, either way', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const first = await actOn(world, 'cut-after-storing@weg.example');
  const asked = await approvals(world.owner(), world.owner().store.read, {
    language: 'nl',
    everything: true,
  });
  expect(asked.map((one) => [one.act, one.state])).toEqual([[first.id, 'unknown']]);
  expect(await settleUnknown(world.owner(), first.id, HE.id, 'sent')).toBe(true);
  expect(await settleUnknown(world.owner(), first.id, HE.id, 'send-again')).toBe(false);
  expect((await stored(world, first.id)).state).toBe('done');
  const second = await actOn(world, 'cut-after-data@weg.example');
  const before = world.mail.sent().length;
  expect(await settleUnknown(world.owner(), second.id, HE.id, 'send-again')).toBe(true);
  await world.settle();
  expect((await stored(world, second.id)).state).toBe('unknown');
  expect(world.mail.sent()).toHaveLength(before);
});

test('a mail that cannot be written is failed, not unknown: nothing left', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const act = await actOn(world, 'twee adressen@weg.example, nog.een@weg.example');
  expect(act.state).toBe('failed');
  expect(world.mail.sent()).toHaveLength(0);
});
