import { expect, test } from 'vitest';
import {
  answerBundle,
  changeKeptOut,
  mergePeople,
  settleMailing,
  startMailing,
} from '../../../src/engine/index.ts';
import { derivedId } from '../../../src/core/ids.ts';
import { writeMatter } from '../../../src/store/records/matters.ts';
import { addMark, personWithAddress } from '../../../src/store/records/people.ts';
import { openDesk } from '../diary/desk.ts';
import { left, standings, turns } from './listed.ts';
import { principal, type TestOffice } from '../../world/office.ts';

/** A letter to these, written as `Naam;E-mail`. */
async function start(world: TestOffice, ...rows: readonly string[]) {
  const bytes = new TextEncoder().encode(['Naam;E-mail', ...rows].join('\r\n'));
  const { mailing: id, arrival } = await startMailing(world.owner(), principal(), {
    list: { k: 'file', bytes },
    nl: { subject: 'Vrijdag gesloten', body: 'Vrijdag is het kantoor gesloten.' },
    en: { subject: 'Closed on Friday', body: 'On Friday the office is closed.' },
    ...{ title: null, road: 'mail', voice: null, answerBy: null },
  });
  await world.settle();
  return { id, arrival };
}

test('who has died or wants no more of them, as was written down after his letter lay ready, gets none', async () => {
  await using world = await openDesk();
  const rows = ['Piet Jansen;piet@jansen.example', 'Els Visser;els@visser.example'];
  const { arrival } = await start(world, ...rows, 'Kate Hill;kate@hill.example');
  world.clock.moveBy(60_000);
  const keep = (who: string, why: 'deceased' | 'never') =>
    changeKeptOut(world.owner(), principal(), { who, why });
  await keep('piet@jansen.example', 'deceased');
  const before = left(world).length;
  await answerBundle(world.owner(), arrival, principal(), { answer: 'all' });
  await world.settle();
  // The others wait for their turn, and one of them is kept out meanwhile.
  await keep('kate@hill.example', 'never');
  await turns(world, 4);
  expect(
    left(world)
      .slice(before)
      .map(({ to }) => to),
  ).toEqual(['els@visser.example']);
});

test('to a house in mourning it goes where the principal himself said so', async () => {
  await using world = await openDesk();
  const { read } = world.owner().store;
  const els = await personWithAddress(read, 'els@visser.example');
  await world
    .owner()
    .store.transact((writer) => addMark(writer, els?.id ?? 'nobody', 'bereaved', 0));
  const { id } = await start(world, 'Els Visser;els@visser.example');
  expect(await standings(world, id)).toEqual(['1 held In het huis van Els Visser is rouw.']);
  const asked = { mailing: id, numbers: [1] };
  const { arrival } = await settleMailing(world.owner(), principal(), asked, { k: 'send' });
  await answerBundle(world.owner(), arrival ?? '', principal(), { answer: 'all' });
  await turns(world, 2);
  expect(await standings(world, id)).toEqual(['1 sent']);
});

test('what the principal answered of one person is asked again of another', async () => {
  await using world = await openDesk();
  const { read } = world.owner().store;
  const els = await personWithAddress(read, 'els@visser.example');
  const piet = await personWithAddress(read, 'piet@jansen.example');
  await world.owner().store.transact((writer) =>
    writeMatter(writer, {
      id: derivedId('matter', 'secret'),
      reference: '2026.9',
      title: 'De verkoop',
      confidentiality: 'principal',
      subjects: [],
      people: [els, piet].map((one) => ({
        person: one?.id ?? derivedId('person', 'nobody'),
        side: 'ours',
      })),
    }),
  );
  const { id } = await start(world, 'Els Visser;els@visser.example');
  const asked = { mailing: id, numbers: [1] };
  const { arrival } = await settleMailing(world.owner(), principal(), asked, { k: 'send' });
  await answerBundle(world.owner(), arrival ?? '', principal(), { answer: 'none' });
  await settleMailing(world.owner(), principal(), asked, { k: 'person', person: piet?.id ?? '' });
  expect(await standings(world, id)).toEqual([
    '1 held Over een brief aan Piet Jansen beslist de opdrachtgever zelf.',
  ]);
});

test('who was kept out stays so when his record is merged into another of his', async () => {
  await using world = await openDesk();
  const { read } = world.owner().store;
  const kept = await personWithAddress(read, 'piet@jansen.example');
  const part = await personWithAddress(read, 'els@visser.example');
  if (kept === null || part === null) throw new Error('nobody there');
  const out = { who: 'els@visser.example', why: 'unsubscribed' } as const;
  await changeKeptOut(world.owner(), principal(), out);
  await mergePeople(world.owner(), principal(), kept, part);
  const { id } = await start(world, 'Piet Jansen;piet@jansen.example');
  expect(await standings(world, id)).toEqual(['1 held Piet Jansen wil geen brieven per lijst.']);
});
