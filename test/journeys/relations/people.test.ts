import type { MatterId } from '../../../src/core/ids.ts';
import { expect, test } from 'vitest';
import {
  alikeContacts,
  changeEtiquette,
  contact,
  keepApart,
  mergePeople,
  noteGift,
  organisationNamed,
  partPeople,
  people,
  personMeant,
  takeSuggestion,
} from '../../../src/engine/index.ts';
import { erase } from '../../../src/engine/care/erase.ts';
import { inspect } from '../../../src/engine/care/inspect.ts';
import { writeMatter } from '../../../src/store/records/matters.ts';
import { card } from '../../contracts/holding.ts';
import { letter } from '../../world/letter.ts';
import { ownerId, principal } from '../../world/office.ts';
import { openRelationsDesk, type RelationsDesk } from './desk.ts';

const BERG = 'berg@kantoor.example';
const himself = principal();

async function wrote(desk: RelationsDesk, from: string, text?: string): Promise<void> {
  await desk.world.receive(letter({ from, to: BERG, ...(text === undefined ? {} : { text }) }));
}

async function named(desk: RelationsDesk, text: string) {
  return personMeant(desk.owner.store.read, text);
}

/** Two on opposite sides of one matter. */
async function opposed(desk: RelationsDesk, one: string, other: string): Promise<void> {
  const sides = [
    { person: (await named(desk, one)).id, side: 'eiser' },
    { person: (await named(desk, other)).id, side: 'verweerder' },
  ];
  await desk.owner.store.transact((writer) =>
    writeMatter(writer, {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
      id: 'ma-0000000001' as MatterId,
      reference: '2026-001',
      title: 'De Vries tegen De Vries',
      confidentiality: 'office',
      subjects: [],
      people: sides,
    }),
  );
}

test('the same name at two addresses is proposed and never merged by itself; another first name is somebody else', async () => {
  await using desk = await openRelationsDesk();
  await wrote(desk, 'Els de Vries <els@vries.example>');
  await wrote(desk, 'E. de Vries <e.devries@thuis.example>');
  await wrote(desk, 'Karel de Vries <karel@vries.example>');
  const pairs = await alikeContacts(desk.owner);
  expect(pairs.map(({ one, other, why }) => [[one.name, other.name].toSorted(), why])).toEqual([
    [['E. de Vries', 'Els de Vries'], 'name'],
  ]);
  expect(await desk.count('person_merge')).toBe(0);
  const [first] = pairs;
  if (first === undefined) return;
  await keepApart(desk.owner, himself, first.one, first.other);
  expect(await alikeContacts(desk.owner)).toEqual([]);
});

test('two De Vriezen on opposite sides are not proposed, not merged on request, and parted when it turns out later', async () => {
  await using desk = await openRelationsDesk();
  const [one, other] = ['j.devries@zee.example', 'jan@vries.example'];
  await wrote(desk, `Jan de Vries <${one}>`);
  await wrote(desk, `Jan de Vries <${other}>`);
  const kept = await named(desk, one);
  const part = await named(desk, other);
  await mergePeople(desk.owner, himself, kept, part);
  expect((await named(desk, one)).addresses).toEqual([one, other]);

  await desk.owner.store.transact((writer) =>
    writeMatter(writer, {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
      id: 'ma-0000000001' as MatterId,
      reference: '2026-001',
      title: 'De Vries tegen De Vries',
      confidentiality: 'office',
      subjects: [],
      people: [
        { person: kept.id, side: 'eiser' },
        { person: part.id, side: 'verweerder' },
      ],
    }),
  );
  await desk.world.settle();
  expect((await named(desk, one)).addresses).toEqual([one]);
  expect(await desk.said()).toContainEqual(expect.stringContaining('staan in 2026-001 tegenover'));
  await expect(mergePeople(desk.owner, himself, kept, part)).rejects.toMatchObject({
    code: 'merge-opposed',
  });
  expect(await alikeContacts(desk.owner)).toEqual([]);
});

test('opposed from the beginning they are not even named', async () => {
  await using desk = await openRelationsDesk();
  await wrote(desk, 'Jan de Vries <j.devries@zee.example>');
  await wrote(desk, 'Jan de Vries <jan@vries.example>');
  await opposed(desk, 'j.devries@zee.example', 'jan@vries.example');
  expect(await alikeContacts(desk.owner)).toEqual([]);
});

test('merged they are one everywhere: found by either name and address, with the matters and loops of both', async () => {
  await using desk = await openRelationsDesk();
  await wrote(desk, 'Els de Vries <els@vries.example>');
  await wrote(desk, 'E. Janssen <e.janssen@thuis.example>', 'Kunt u mij vrijdag berichten?');
  const merge = await mergePeople(
    desk.owner,
    himself,
    await named(desk, 'els@vries.example'),
    await named(desk, 'e.janssen@thuis.example'),
  );
  const all = await people(desk.owner, { text: null, limit: 10 });
  expect(all.map(({ name }) => name)).toEqual(['Els de Vries']);
  for (const text of ['els@vries.example', 'e.janssen@thuis.example', 'Janssen'])
    expect((await named(desk, text)).name).toBe('Els de Vries');
  expect((await contact(desk.owner, 'Janssen')).merges).toMatchObject([
    { id: merge, name: 'E. Janssen', grounds: 'said' },
  ]);
  await partPeople(desk.owner, himself, merge);
  expect((await named(desk, 'Janssen')).name).toBe('E. Janssen');
});

test('what a signature says is a suggestion; taken over it is a claim, and nothing is before', async () => {
  await using desk = await openRelationsDesk();
  const signed = [
    'Met vriendelijke groet,',
    '',
    'Els de Vries',
    'advocaat',
    'De Vries Advocaten',
    'T 06 55 50 12 34',
    'els@vries.example',
  ];
  await wrote(desk, 'Els de Vries <els@vries.example>', ['Dank.', '', ...signed].join('\n'));
  const before = await contact(desk.owner, 'els@vries.example');
  expect(before.person).toMatchObject({ telephones: [], organisation: null });
  expect(before.suggestions.map(({ field, value }) => [field, value])).toContainEqual([
    'telephone',
    '+31655501234',
  ]);
  const take = { field: 'telephone', value: '+31655501234', take: true } as const;
  await takeSuggestion(desk.owner, himself, before.person, take);
  const after = await contact(desk.owner, 'els@vries.example');
  expect(after.person.telephones).toEqual(['+31655501234']);
  expect(after.claims.find(({ kind }) => kind === 'telephone')?.evidence).toBe('hand:user-berg');
  expect(after.suggestions.some(({ field }) => field === 'telephone')).toBe(false);
});

test('an organisation has its people, whatever legal form stands behind its name', async () => {
  await using desk = await openRelationsDesk();
  await desk.add({ name: 'Els de Vries', organisation: 'De Vries Advocaten B.V.' });
  await desk.add({ name: 'Jan Bakker', organisation: 'De Vries advocaten', role: 'kandidaat' });
  const found = await organisationNamed(desk.owner, 'de vries advocaten bv');
  expect(found?.people.map(({ name, role }) => [name, role])).toEqual([
    ['Els de Vries', null],
    ['Jan Bakker', 'kandidaat'],
  ]);
});

test('how one deals with somebody decides how a letter begins', async () => {
  await using desk = await openRelationsDesk();
  await desk.add({ name: 'Willem van Hoogenberg' });
  const salutation = async () => (await contact(desk.owner, 'Hoogenberg')).salutation;
  const deal = async (change: Parameters<typeof changeEtiquette>[3]) =>
    changeEtiquette(desk.owner, himself, await named(desk, 'Hoogenberg'), change);
  expect(await salutation()).toBe('Geachte Willem van Hoogenberg,');
  await deal({ title: 'heer' });
  expect(await salutation()).toBe('Geachte heer Van Hoogenberg,');
  await deal({ nobility: 'graaf' });
  expect(await salutation()).toBe('Hooggeboren heer,');
  await deal({ language: 'en' });
  expect(await salutation()).toBe('Dear Count Van Hoogenberg,');
  await deal({ nobility: null, language: 'nl', form: 'je', familiar: true });
  expect(await salutation()).toBe('Beste Willem,');
});

test('a principal who is another principal’s client: no card, title or hit is shared', async () => {
  await using desk = await openRelationsDesk({
    principals: [{ id: 'berg' }, { id: 'smit', secrecy: 'physician' }],
  });
  const { contacts } = desk.world.mail;
  const book = contacts.addBook('berg', { name: 'werk' });
  await desk.connect({ kind: 'memory-contacts', settings: { user: 'berg' } });
  contacts.put(
    'berg',
    book,
    card('smit-1', 'A. Smit', ['EMAIL:a.smit@huis.example']),
    'smit-1.vcf',
  );
  await desk.look();
  await changeEtiquette(desk.owner, himself, await named(desk, 'a.smit@huis.example'), {
    addMarks: ['client'],
    addSensitivities: ['komt over het testament'],
  });
  const smit = desk.world.owner('smit');
  expect(await people(smit, { text: null, limit: 50 })).toEqual([]);
  await expect(contact(smit, 'a.smit@huis.example')).rejects.toMatchObject({
    code: 'person-unknown',
  });
  for (const table of ['contact_card', 'address_book', 'etiquette', 'person', 'member'])
    expect(await smit.store.read.get(`SELECT count(*) AS n FROM ${table}`)).toMatchObject({ n: 0 });
});

test('who is erased is gone with his card, merges, gifts and suggestions, and his card does not come back', async () => {
  await using desk = await openRelationsDesk();
  const { contacts } = desk.world.mail;
  const book = contacts.addBook('berg', { name: 'werk' });
  await desk.connect({ kind: 'memory-contacts', settings: { user: 'berg' } });
  const text = card('zw-1', 'Quirina Zwaardvegers', ['EMAIL:quirina@zwaardvegers.example']);
  contacts.put('berg', book, text, 'zw-1.vcf');
  await desk.look();
  await wrote(desk, 'Quirina Zwaardvegers <quirina@elders.example>');
  const who = await named(desk, 'quirina@zwaardvegers.example');
  const part = await named(desk, 'quirina@elders.example');
  await mergePeople(desk.owner, himself, who, part);
  const whole = await named(desk, 'quirina@zwaardvegers.example');
  await changeEtiquette(desk.owner, himself, whole, { addSensitivities: ['geen noten'] });
  const gift = { direction: 'given', day: '2026-11-24', what: 'wijn', worth: null } as const;
  await noteGift(desk.owner, himself, whole, gift);

  const held = await inspect(desk.owner, part.id);
  expect(held.person.addresses).toHaveLength(2);
  expect(held.relation).toMatchObject({
    etiquette: { sensitivities: ['geen noten'] },
    gifts: [{ what: 'wijn' }],
    cards: [{ book: 'werk' }],
  });
  const proof = await erase(desk.world.office, ownerId('berg'), part.id, himself.id);
  expect(proof.traces).toBe(0);
  expect(proof.kept.map(({ why }) => why)).toContain('care.kept-card-elsewhere');
  for (const table of ['contact_card', 'etiquette', 'gift', 'person', 'claim', 'person_merge'])
    expect(await desk.count(table)).toBe(0);
  expect(contacts.look('berg', book).size).toBe(1);
  contacts.put('berg', book, text.replace('END:VCARD', 'NOTE:x\r\nEND:VCARD'), 'zw-1.vcf');
  contacts.forgetTokens();
  expect((await desk.look()).changed).toBe(0);
  expect(await desk.count('person')).toBe(0);
});
