import { expect, test } from 'vitest';
import { answerBundle, mailings, noteDay, settleMailing, tell } from '../../../src/engine/index.ts';
import type { PersonId } from '../../../src/core/ids.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { personWithAddress, writePerson } from '../../../src/store/records/people.ts';
import { insertBook } from '../../../src/store/records/relations/address-books.ts';
import { writeCardAt } from '../../../src/store/records/relations/contact-cards.ts';
import { ELS, JANSEN, openDesk, order } from '../diary/desk.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { left, standings, turns } from './listed.ts';

/** Els and Piet sit on a council; Kate does not. */
async function onCouncil(world: TestOffice): Promise<void> {
  const { read } = world.owner().store;
  await world.owner().store.transact(async (writer) => {
    for (const address of ['els@visser.example', 'piet@jansen.example']) {
      const person = await personWithAddress(read, address);
      if (person === null) throw new Error('nobody there');
      await writePerson(writer, { ...person, organisation: 'De Raad' }, 'test', 0);
    }
  });
}

test('“schrijf alle leden van de raad dat de vergadering naar de Kerkstraat verhuist, antwoord uiterlijk 1 december”: one letter a member, and each is guarded', async () => {
  await using world = await openDesk();
  await onCouncil(world);
  const before = left(world).length;
  const told = await order(
    world,
    'schrijf alle leden van de raad dat de vergadering naar de Kerkstraat verhuist, antwoord uiterlijk 1 december',
  );
  expect(told.said).toEqual([
    'Brief aan 2 ontvangers: De Raad, dat de vergadering naar de Kerkstraat verhuist, antwoord uiterlijk dinsdag 1 december 2026',
  ]);
  expect(told.acts).toHaveLength(2);
  await answerBundle(world.owner(), told.arrival, principal(), { answer: 'all' });
  await world.settle();
  await turns(world, 1);
  const sent = left(world).slice(before);
  expect(sent.map(({ to }) => to).toSorted()).toEqual([
    'els@visser.example',
    'piet@jansen.example',
  ]);
  const hers = sent.find(({ to }) => to.startsWith('els'));
  expect(hers?.subject).toBe('Bericht van de heer berg');
  expect(hers?.text).toContain(
    'Geachte Els Visser,\n\nDe heer berg laat u weten dat de vergadering naar de Kerkstraat verhuist.\n\nMogen wij uiterlijk dinsdag 1 december van u horen?\n\nMet vriendelijke groet',
  );
  // Who answers owes nothing any more, and is not reminded.
  const raw = world.mail.sent()[before]?.raw ?? new Uint8Array();
  const first = readMessage(raw);
  await world.receive(
    letter({
      from: sent[0]?.to === 'els@visser.example' ? ELS : JANSEN,
      to: 'berg@kantoor.example',
      subject: 'Re: Bericht',
      text: 'Prima, ik ben erbij.',
      references: [first.kind === 'message' ? (first.messageId ?? '') : ''],
      date: world.clock.now(),
    }),
  );
  const [list] = await mailings(world.owner(), principal());
  expect(list?.counts).toEqual({ answered: 1, sent: 1 });
});

test('“write to everyone at De Raad that …” is the same in English, and nobody is a question', async () => {
  await using world = await openDesk();
  await onCouncil(world);
  const told = await order(
    world,
    'write to everyone at De Raad that the office is closed on Friday',
    'en',
  );
  // They read Dutch, and the words are English: both wait for an answer.
  expect(told.acts).toEqual([]);
  expect(told.answers.join(' ')).toContain('No letter is ready yet');
  expect(told.answers.join('\n')).toMatch(
    /The reader has another language \(Dutch\), and there is no text in it\. So the letter to Els Visser \(line [12]\) is kept\./,
  );
  const none = await tell(world.owner(), principal(), {
    text: 'schrijf alle leden van de vereniging dat we verhuizen',
    language: 'nl',
  });
  expect(none.understood).toBe(false);
});

/** Cards as an address book elsewhere brings them: two people, one of them under a category, and a group of both. */
async function inAddressBook(world: TestOffice): Promise<void> {
  const { read } = world.owner().store;
  const els = await personWithAddress(read, 'els@visser.example');
  const piet = await personWithAddress(read, 'piet@jansen.example');
  const card = (name: string, lines: readonly string[], person: PersonId | null) => ({
    ...{ book: 'boek', name, uid: `urn:uuid:${name}`, etag: name, href: name, remoteEtag: name },
    text: ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n'),
    ...{ person, organisation: null, changedAt: 0 },
  });
  const all = [
    card(
      'els',
      ['FN:Els Visser', 'UID:urn:uuid:els', 'CATEGORIES:Kerstkaart,Tennis'],
      els?.id ?? null,
    ),
    card('piet', ['FN:Piet Jansen', 'UID:urn:uuid:piet'], piet?.id ?? null),
    card(
      'groep',
      [
        'KIND:group',
        'FN:Commissie',
        'MEMBER:urn:uuid:els',
        'MEMBER:urn:uuid:piet',
        'MEMBER:urn:uuid:weg',
      ],
      null,
    ),
  ];
  await world.owner().store.transact(async (writer) => {
    const book = { name: 'boek', title: 'Boek', account: world.account(), href: 'x' };
    await insertBook(writer, { ...book, readOnly: true, madeAt: 0 });
    for (const one of all) await writeCardAt(writer, one);
  });
}

test('a group of the address book, and a category; who died gets nothing, whatever is answered', async () => {
  await using world = await openDesk();
  await inAddressBook(world);
  const told = await order(world, 'schrijf de commissie dat het kantoor vrijdag dicht is');
  expect(told.said).toEqual([
    'Brief aan 2 ontvangers: Commissie, dat het kantoor vrijdag dicht is',
  ]);
  expect(told.acts).toHaveLength(2);
  world.clock.moveBy(60_000);
  const els = await personWithAddress(world.owner().store.read, 'els@visser.example');
  if (els === null) throw new Error('nobody there');
  await noteDay(world.owner(), principal(), els, { kind: 'died', day: '2026-11-20' });
  const again = await order(world, 'schrijf alle mensen van de groep Tennis dat wij stoppen');
  expect(again.acts).toEqual([]);
  const [list] = await mailings(world.owner(), principal());
  expect(await standings(world, list?.id ?? '')).toEqual(['1 held Els Visser is overleden.']);
  const settled = settleMailing(
    world.owner(),
    principal(),
    { mailing: list?.id ?? '', numbers: [1] },
    { k: 'send' },
  );
  await expect(settled).rejects.toMatchObject({ code: 'mailing-must-mend' });
});
