import { expect, test } from 'vitest';
import type { Decision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { answer, dutyThat, grounds, mailOf } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import { openTestOffice, principal, type TestOffice } from '../../../test/world/office.ts';
import { personWithAddress, writePerson } from '../../store/records/people.ts';
import { approve } from '../consent.ts';
import { verifyLedgerOf } from '../care/verify.ts';
import { docket } from '../views/docket.ts';

const BERG = 'berg@kantoor.example';
const ANNA = 'anna@vries.example';

/** Does what the subject asks for, so that a test reads as a story. */
const obedient = dutyThat((situation) => [wanted(situation, mailOf(situation).subject)], {
  needs: ({ reading }) => {
    const address = reading?.kind === 'message' ? (reading.from[0]?.address ?? '') : '';
    return [
      { need: 'person', address },
      { need: 'loops-of-address', address },
    ];
  },
});

function wanted(situation: Situation, subject: string): Decision {
  const rest = grounds(situation);
  const [loop] = situation.loaded.loops;
  const [person] = situation.loaded.people;
  const next = situation.now + DAY_MS;
  switch (subject) {
    case 'open':
      return {
        kind: 'loop',
        change: {
          change: 'open',
          owes: 'we',
          address: ANNA.toUpperCase(),
          what: 'het rapport',
          rung: 'asked',
          thread: null,
          nextAt: next,
        },
        ...rest,
      };
    case 'promise':
      return {
        kind: 'loop',
        change: { change: 'move', loop: loop?.id ?? '', rung: 'promised', nextAt: next + DAY_MS },
        ...rest,
      };
    case 'close':
      return {
        kind: 'loop',
        change: { change: 'close', loop: loop?.id ?? '', outcome: 'answered' },
        ...rest,
      };
    case 'death':
      return { kind: 'stop', person: person?.id ?? '', ...rest };
    case 'mark':
      return { kind: 'mark', person: person?.id ?? '', mark: 'bereaved', ...rest };
    case 'hidden':
      return {
        kind: 'note',
        sorting: 'principal',
        confidentiality: 'principal',
        urgent: false,
        ...rest,
      };
    default:
      return answer(situation);
  }
}

async function mail(world: TestOffice, subject: string, from = ANNA): Promise<void> {
  await world.receive(letter({ from: `Anna <${from}>`, to: BERG, subject }));
}

const loops = (world: TestOffice) =>
  world.owner().store.read.all('SELECT state, rung, address, outcome FROM loop ORDER BY id');

test('a loop is opened, moved and closed by evidence, and its address is found in any case', async () => {
  await using world = await openTestOffice({ duties: [obedient] });
  await mail(world, 'hallo');
  await mail(world, 'open');
  expect(await loops(world)).toMatchObject([{ state: 'open', rung: 'asked', address: ANNA }]);
  await mail(world, 'promise');
  expect(await loops(world)).toMatchObject([{ state: 'open', rung: 'promised' }]);
  await mail(world, 'close');
  expect(await loops(world)).toMatchObject([{ state: 'closed', outcome: 'answered' }]);
  const kinds = await world
    .owner()
    .store.read.all(`SELECT kind FROM ledger WHERE kind LIKE 'loop-%' ORDER BY seq`);
  expect(kinds.map((row) => row['kind'])).toEqual(['loop-opened', 'loop-moved', 'loop-closed']);
});

test('a mark is added once and nothing that was there is lost', async () => {
  await using world = await openTestOffice({ duties: [obedient] });
  await mail(world, 'hallo');
  await mail(world, 'mark');
  await mail(world, 'mark');
  const person = await personWithAddress(world.owner().store.read, ANNA);
  expect(person).toMatchObject({ marks: ['bereaved'], addresses: [ANNA] });
});

test('news of a death stops all that waits for her and her household, approved or not, and nobody else’s', async () => {
  await using world = await openTestOffice({ duties: [obedient] });
  const { store } = world.owner();
  const household = async (address: string) => {
    const person = await personWithAddress(store.read, address);
    if (person === null) throw new Error(`${address} is not on record`);
    await store.transact((writer) =>
      writePerson(writer, { ...person, household: 'De Vries' }, 'user-berg', 1),
    );
  };
  for (const from of [ANNA, 'jan@vries.example', 'bas@bakker.example'])
    await mail(world, 'hallo', from);
  await household(ANNA);
  await household('jan@vries.example');
  await mail(world, 'open');
  const second = await store.read.get(`SELECT id FROM act WHERE address = 'jan@vries.example'`);
  await approve(world.owner(), String(second?.['id']), principal());
  await mail(world, 'vraag', 'bas@bakker.example');
  const before = world.mail.sent().length;
  await mail(world, 'hallo', 'jan@vries.example');
  await mail(world, 'death');
  const acts = await store.read.all('SELECT address, state FROM act ORDER BY rowid');
  const states = (address: string) =>
    acts.filter((row) => row['address'] === address).map((row) => row['state']);
  expect(states(ANNA)).toEqual(['stopped']);
  expect(states('jan@vries.example').at(-1)).toBe('stopped');
  expect(states('bas@bakker.example')).toEqual(['approve', 'approve']);
  expect(await loops(world)).toMatchObject([{ state: 'closed', outcome: 'stopped' }]);
  await world.settle();
  expect(world.mail.sent()).toHaveLength(before);
});

test('what only the principal may see is on no list of anybody else, title included', async () => {
  await using world = await openTestOffice({ duties: [obedient] });
  await mail(world, 'hidden');
  const owner = world.owner();
  const look = (everything: boolean) =>
    docket(
      owner,
      owner.store.read,
      { since: null, sorting: null, limit: 9 },
      { language: 'nl', everything },
    );
  expect(await look(false)).toEqual([]);
  expect(await look(true)).toMatchObject([
    { subject: 'hidden', sorting: 'principal', hidden: true },
  ]);
  const report = await verifyLedgerOf(world.office, owner.id);
  expect(report?.faults).toEqual([]);
});
