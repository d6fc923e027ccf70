import { expect, test } from 'vitest';
import { answer, dutyThat } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import { NINE, openTestOffice, principal, type TestOffice } from '../../../test/world/office.ts';
import type { ActDecision, Decision } from '../../core/decision.ts';
import type { Hold } from '../../core/diary/hold.ts';
import type { HoldId } from '../../core/ids.ts';
import type { Situation } from '../../core/situation.ts';
import { HOUR_MS } from '../../core/time/instant.ts';
import { readActs } from '../../store/records/acts.ts';
import { insertHold, readHold } from '../../store/records/diary/holds.ts';
import { approve } from '../consent.ts';

const BERT = 'bert@visser.example';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
const HELD = 'ho-bert' as HoldId;

const held: Hold = {
  id: HELD,
  offer: 'of-bert',
  from: NINE + HOUR_MS,
  until: NINE + 3 * HOUR_MS,
  zone: 'Europe/Amsterdam',
  name: 'Bert Visser',
  address: BERT,
  what: 'Afspraak',
  promised: true,
  expiresAt: NINE + 48 * HOUR_MS,
  state: 'held',
  thread: '<offer@kantoor.example>',
  uid: 'held-for-bert',
  calendar: 'agenda',
  createdAt: NINE,
};

/** Lets go of the time held for Bert once its answer has left. */
function letGo(situation: Situation): Decision {
  const { act, ...decision } = answered(situation, {});
  const hold = { effect: 'end', hold: HELD, state: 'released' } as const;
  const { calendar, uid } = held;
  const gone = { calendar, uid, name: '', text: null, etag: null, before: null, card: null, hold };
  return {
    ...decision,
    act: {
      ...act,
      kind: 'meeting.release',
      key: 'release',
      payload: { type: 'event', event: gone },
      preconditions: [
        { kind: 'hold-stands', hold: HELD },
        { kind: 'act-done', key: 'answer' },
      ],
    },
  };
}

function answered(situation: Situation, how: Parameters<typeof answer>[1]): ActDecision {
  const decision = answer(situation, how);
  if (decision.kind !== 'act') throw new Error('an answer is an act');
  return decision;
}

/** Whoever writes is answered; then Bert loses the time held for him, and is told. */
const choosing = dutyThat((situation) => [
  answered(situation, {}),
  letGo(situation),
  answered(situation, {
    key: 'tell',
    kind: 'meeting.cancel',
    to: BERT,
    preconditions: [{ kind: 'act-done', key: 'release' }],
  }),
]);

/** Consents to everything decided on the letters of somebody; what became of it. */
async function consentTo(world: TestOffice, subject: string): Promise<readonly string[]> {
  const owner = world.owner();
  const all = () => readActs(owner.store.read, '', 100);
  const arrival = (await all()).find(({ act }) => JSON.stringify(act).includes(subject))?.arrival;
  for (const act of await all())
    if (act.arrival === arrival && act.state === 'approve')
      await approve(owner, act.id, principal());
  await world.settle();
  return (await all())
    .filter(({ arrival: on, act }) => on === arrival && !act.key.startsWith('sent-copy:'))
    .map(({ act, state }) => `${act.key} ${state}`)
    .toSorted();
}

test('a time held is let go for two others: he hears of it once, from the first', async () => {
  await using world = await openTestOffice({ duties: [choosing] });
  const { store } = world.owner();
  await store.transact((writer) => insertHold(writer, held));
  for (const name of ['anna', 'carla'])
    await world.receive(
      letter({ from: `${name}@vries.example`, to: 'berg@kantoor.example', subject: name }),
    );
  expect(await consentTo(world, 'Re: anna')).toEqual(['answer done', 'release done', 'tell done']);
  expect((await readHold(store.read, HELD))?.state).toBe('released');
  expect(await consentTo(world, 'Re: carla')).toEqual([
    'answer done',
    'release withdrawn',
    'tell withdrawn',
  ]);
  expect(world.mail.sent().filter(({ to }) => to.includes(BERT))).toHaveLength(1);
});
