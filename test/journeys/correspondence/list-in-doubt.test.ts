import { expect, test } from 'vitest';
import type { Consenting } from '../../../src/engine/approvers.ts';
import { erase } from '../../../src/engine/care/erase.ts';
import {
  adoptLetter,
  answerBundle,
  changeKeptOut,
  everybodyKeptOut,
  mailings,
  settleMailing,
  startMailing,
} from '../../../src/engine/index.ts';
import { keepOut } from '../../../src/store/records/letters/kept-out.ts';
import { personWithAddress } from '../../../src/store/records/people.ts';
import { JANSEN, openDesk } from '../diary/desk.ts';
import { letter } from '../../world/letter.ts';
import { ownerId, principal, type TestOffice } from '../../world/office.ts';
import { left, standings, turns } from './listed.ts';

const PIET = 'piet@jansen.example';

async function start(world: TestOffice, subject: string, ...rows: readonly string[]) {
  const bytes = new TextEncoder().encode(['Naam;E-mail', ...rows].join('\r\n'));
  const { mailing: id, arrival } = await startMailing(world.owner(), principal(), {
    list: { k: 'file', bytes },
    nl: { subject, body: 'Vrijdag is het kantoor gesloten.' },
    en: null,
    ...{ title: null, road: 'mail', voice: null, answerBy: null },
  });
  await world.settle();
  return { id, arrival };
}

test('a surname or a first name that one person bears is asked about, not taken for him', async () => {
  await using world = await openDesk();
  const { id } = await start(world, 'Gesloten', 'de heer Jansen;', 'Els;');
  expect(await standings(world, id)).toEqual([
    '1 held De lijst noemt alleen „de heer Jansen”; zo heet hier alleen Piet Jansen (piet@jansen.example), maar het kan een ander zijn.',
    '2 held De lijst noemt alleen „Els”; zo heet hier alleen Els Visser (els@visser.example), maar het kan een ander zijn.',
  ]);
  // Somebody says that she is meant.
  await settleMailing(world.owner(), principal(), { mailing: id, numbers: [2] }, { k: 'send' });
  await world.settle();
  expect((await standings(world, id))[1]).toBe('2 proposed');
  const whole = await start(world, 'Open', 'Piet Jansen;', 'P. Jansen;');
  expect((await standings(world, whole.id))[0]).toBe('1 proposed');
});

test('who is never written to, or has died, is let in again by the principal or the second person of his mandate', async () => {
  await using world = await openDesk();
  const bakker: Consenting = { id: 'user-bakker', name: 'A. Bakker', roles: ['assistant'] };
  const smit: Consenting = { id: 'user-smit', name: 'mr. J. Smit', roles: ['second'] };
  const change = (by: Consenting, why: 'never' | 'deceased' | 'unsubscribed' | null) =>
    changeKeptOut(world.owner(), by, { who: PIET, why });
  const said = async () => (await everybodyKeptOut(world.owner())).map(({ why }) => why);
  await change(bakker, 'never');
  await expect(change(bakker, null)).rejects.toThrow('kept-out-only-principal');
  // Nor by way of a lighter reason, which he may take away.
  await expect(change(bakker, 'unsubscribed')).rejects.toThrow('kept-out-only-principal');
  await change(bakker, 'deceased');
  await expect(change(smit, null)).rejects.toThrow('kept-out-only-principal');
  expect(await said()).toEqual(['deceased']);
  await adoptLetter(world.owner(), '1. Brieven moet mr. Smit goedkeuren.', 'user-berg');
  await change(smit, null);
  expect(await said()).toEqual([]);
  await change(bakker, 'unsubscribed');
  await change(bakker, null);
  await change(bakker, 'never');
  await change(principal(), null);
  expect(await said()).toEqual([]);
  const rows = await world
    .owner()
    .store.read.all("SELECT by, marks FROM ledger WHERE marks LIKE '%kept-out%' ORDER BY seq");
  expect(rows.map(({ by, marks }) => `${String(by)} ${String(marks)}`)).toEqual([
    'user-bakker {"change":"kept-out","given":"true","why":"never"}',
    'user-bakker {"change":"kept-out","given":"true","why":"deceased","was":"never"}',
    'user-smit {"change":"kept-out","given":"false","was":"deceased"}',
    'user-bakker {"change":"kept-out","given":"true","why":"unsubscribed"}',
    'user-bakker {"change":"kept-out","given":"false","was":"unsubscribed"}',
    'user-bakker {"change":"kept-out","given":"true","why":"never"}',
    'user-berg {"change":"kept-out","given":"false","was":"never"}',
  ]);
});

test('erased, he is still known as one who wanted no more letters, and of his address nothing is left', async () => {
  await using world = await openDesk();
  const { read } = world.owner().store;
  await changeKeptOut(world.owner(), principal(), { who: PIET, why: 'unsubscribed' });
  const piet = await personWithAddress(read, PIET);
  const proof = await erase(world.office, ownerId('berg'), piet?.id ?? '', 'user-berg');
  expect(proof.traces).toBe(0);
  expect(await everybodyKeptOut(world.owner())).toEqual([{ who: '', why: 'unsubscribed' }]);
  expect(JSON.stringify(await read.all('SELECT * FROM kept_out'))).not.toContain('jansen');
  const first = await start(world, 'Gesloten', 'Piet Jansen;Piet@Jansen.example');
  expect((await standings(world, first.id))[0]).toContain('wil geen brieven per lijst');
  // He writes again, and asks for them again.
  const raw = letter({ from: JANSEN, to: 'berg@kantoor.example', subject: 'Dag', text: 'Dag.' });
  await world.receive(raw);
  const second = await start(world, 'Open', 'Piet Jansen;piet@jansen.example');
  expect((await standings(world, second.id))[0]).toContain('wil geen brieven per lijst');
  await changeKeptOut(world.owner(), principal(), { who: PIET, why: null });
  expect(await everybodyKeptOut(world.owner())).toEqual([]);
});

test('erased after he had died and had unsubscribed: the graver reason stays', async () => {
  await using world = await openDesk();
  const { store } = world.owner();
  const piet = await personWithAddress(store.read, PIET);
  await changeKeptOut(world.owner(), principal(), { who: PIET, why: 'deceased' });
  // By a letter of his that was still on its way.
  await store.transact((writer) =>
    keepOut(
      writer,
      { person: null, address: PIET, why: 'unsubscribed' },
      { at: world.clock.now() + 1, by: 'office' },
    ),
  );
  await erase(world.office, ownerId('berg'), piet?.id ?? '', 'user-berg');
  expect(await everybodyKeptOut(world.owner())).toEqual([{ who: '', why: 'deceased' }]);
});

test('a letter that is taken along until later says on its day which day that was, and turns long past are forgotten', async () => {
  await using world = await openDesk();
  // Half past midnight in Amsterdam is yesterday in Greenwich.
  world.clock.moveBy(15.5 * 3_600_000);
  const kept = () => world.owner().store.read.get('SELECT count(*) AS count FROM turn');
  const rows = ['Piet Jansen;piet@jansen.example', 'Els Visser;els@visser.example'];
  const first = await start(world, 'Gesloten', ...rows);
  const [shown] = await mailings(world.owner(), principal());
  expect([shown?.day, new Date(shown?.at ?? 0).toISOString().slice(0, 10)]).toEqual([
    '2026-11-25',
    '2026-11-24',
  ]);
  await answerBundle(world.owner(), first.arrival, principal(), { answer: 'all' });
  await turns(world, 3);
  expect(await kept()).toEqual({ count: 2 });
  world.clock.moveBy(8 * 86_400_000);
  await world.settle();
  const before = left(world).length;
  const second = await start(world, 'Weer open', ...rows);
  await answerBundle(world.owner(), second.arrival, principal(), { answer: 'all' });
  await turns(world, 3);
  expect(left(world)).toHaveLength(before + 2);
  expect(await kept()).toEqual({ count: 2 });
});
