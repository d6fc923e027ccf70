import { expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/core/time/instant.ts';
import { alikeContacts, people } from '../../../src/engine/index.ts';
import { card } from '../../contracts/holding.ts';
import { letter } from '../../world/letter.ts';
import { ownerId, principal } from '../../world/office.ts';
import { openRelationsDesk } from './desk.ts';

test('the power goes after the server has a change and before it is noted here: it stands there once', async () => {
  let cut = true;
  const probe = (point: string): void => {
    if (point !== 'card-after-server' || !cut) return;
    cut = false;
    throw new Error('power cut');
  };
  await using desk = await openRelationsDesk({ probe });
  const { contacts } = desk.world.mail;
  const book = contacts.addBook('berg', { name: 'werk' });
  await desk.connect({ kind: 'memory-contacts', settings: { user: 'berg' } });
  await desk.look();
  const act = await desk.add({
    name: 'Jan Bakker',
    addAddresses: ['jan@bakker.example'],
    book: 'werk',
  });
  expect([cut, act?.state]).toEqual([false, 'wait']);
  expect(contacts.look('berg', book).size).toBe(1);
  desk.world.clock.moveBy(HOUR_MS);
  await desk.world.settle();
  expect(await desk.states()).toEqual([]);
  expect(contacts.look('berg', book).size).toBe(1);
  expect(await desk.count('person')).toBe(1);
  expect((await desk.shown('Jan Bakker')).cards).toHaveLength(1);
});

test('a card that is none, one that is broken and one of a group are said once, and the rest is read', async () => {
  await using desk = await openRelationsDesk();
  const { contacts } = desk.world.mail;
  const book = contacts.addBook('berg', { name: 'werk' });
  await desk.connect({ kind: 'memory-contacts', settings: { user: 'berg' } });
  contacts.put('berg', book, card('heel', 'Els de Vries', ['EMAIL:els@vries.example']));
  contacts.put('berg', book, card('broken@x.example', 'Kapot'));
  contacts.put('berg', book, 'BEGIN:VCARD\r\nVERSION:3.0\r\n', 'leeg.vcf');
  contacts.put('berg', book, card('groep', 'Kantoor', ['X-ADDRESSBOOKSERVER-KIND:group']));
  contacts.put('berg', book, card('a', 'A A') + card('b', 'B B'), 'twee.vcf');
  const looked = await desk.look();
  expect(looked.changed).toBe(3);
  await desk.look();
  expect(await desk.said()).toHaveLength(1);
  const all = await people(desk.owner, { text: null, limit: 10 });
  expect(all.map(({ name }) => name)).toEqual(['Els de Vries']);
});

test('a shared mailbox is two people: the first name says which, and neither is taken for the other', async () => {
  await using desk = await openRelationsDesk();
  const { contacts } = desk.world.mail;
  const book = contacts.addBook('berg', { name: 'werk' });
  await desk.connect({ kind: 'memory-contacts', settings: { user: 'berg' } });
  for (const name of ['Els', 'Jan'])
    contacts.put(
      'berg',
      book,
      card(name, `${name} de Vries`, [`N:de Vries;${name};;;`, 'EMAIL:fam@vries.example']),
    );
  await desk.look();
  const all = await people(desk.owner, { text: 'vries', limit: 10 });
  expect(all.map(({ name }) => name).toSorted()).toEqual(['Els de Vries', 'Jan de Vries']);
  expect(await alikeContacts(desk.owner)).toEqual([]);
});

test('an account that is let go takes its cards along, and who was known by them alone', async () => {
  await using desk = await openRelationsDesk();
  const { contacts } = desk.world.mail;
  const book = contacts.addBook('berg', { name: 'werk' });
  const account = await desk.connect({ kind: 'memory-contacts', settings: { user: 'berg' } });
  contacts.put('berg', book, card('els', 'Els de Vries', ['EMAIL:els@vries.example']));
  contacts.put('berg', book, card('jan', 'Jan Bakker', ['EMAIL:jan@bakker.example']));
  await desk.world.receive(
    letter({ from: 'Els de Vries <els@vries.example>', to: 'berg@kantoor.example' }),
  );
  await desk.look();
  await desk.world.office.removeAccount(ownerId('berg'), account, principal().id);
  const all = await people(desk.owner, { text: null, limit: 10 });
  expect(all.map(({ name }) => name)).toEqual(['Els de Vries']);
  expect(await desk.count('contact_card')).toBe(0);
});
