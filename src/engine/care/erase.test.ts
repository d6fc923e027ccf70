import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { MatterId } from '../../core/ids.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { answer, dutyThat, grounds, leave } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import { openTestOffice, ownerId, principal, type TestOffice } from '../../../test/world/office.ts';
import { ownerTables } from '../../../test/world/tables.ts';
import { openLoopsBy } from '../../store/records/loops.ts';
import { writeMatter } from '../../store/records/matters.ts';
import { personWithAddress, writeClaim } from '../../store/records/people.ts';
import { searchMessages } from '../../store/records/search.ts';
import { approve } from '../consent.ts';
import { recordLook } from '../views/looked-at.ts';
import { erase, planErasure } from './erase.ts';
import { PLACES, WITHOUT_TEXT } from './erasing/places.ts';
import { inspect } from './inspect.ts';
import { verifyLedgerOf } from './verify.ts';

const HE = principal();
const BERG = 'berg@kantoor.example';
const QUIRINA = 'Quirina Zwaardvegers <quirina@zwaardvegers.example>';
const BAS = 'Bas Bakker <bas@bakker.example>';
/** What must not be found anywhere: name, address, Message-ID, and what was written to and by her. */
const TRACES = ['Quirina', 'Zwaardvegers', 'zwaardvegers.example', 'paardenstoeterij'];

/** Answers, notes, asks and opens a loop, so that every table gets something about whoever writes. */
const busy = dutyThat((situation) => {
  if (situation.reading?.kind !== 'message') return [leave(situation)];
  const from = situation.reading.from[0]?.name ?? '';
  const said = { key: 'testing.because', values: { name: from } };
  const nextAt = situation.now + 30 * DAY_MS;
  return [
    answer(situation, {
      text: from.startsWith('Q') ? `Geachte ${from},\n\nOver de paardenstoeterij.` : 'Dank u.',
      loop: { effect: 'open', what: `bericht van ${from}`, nextAt, owes: 'they' },
    }),
    { kind: 'note', sorting: 'principal', urgent: true, ...grounds(situation), reason: said },
    {
      kind: 'question',
      choices: [said],
      askAgainAt: situation.now + DAY_MS,
      ...grounds(situation),
      reason: said,
    },
  ];
});

/** She wrote twice and was answered once; Bas wrote with her in copy, and once about something else. */
async function officeWithQuirina(): Promise<TestOffice> {
  const world = await openTestOffice({ duties: [busy] });
  const about = 'Over de paardenstoeterij: wanneer hoor ik iets? Bel mij op 020 555 01 23.';
  const id = '<1@zwaardvegers.example>';
  await world.receive(letter({ from: QUIRINA, to: BERG, id, text: about }));
  const first = await world.owner().store.read.get(`SELECT id FROM act WHERE state = 'approve'`);
  await approve(world.owner(), String(first?.['id']), HE);
  await world.settle();
  await world.receive(letter({ from: QUIRINA, to: BERG, references: [id], text: about }));
  await world.receive(
    letter({
      from: BAS,
      to: BERG,
      cc: QUIRINA,
      text: 'Zie ook wat Quirina\nZwaardvegers schreef.',
    }),
  );
  await world.receive(
    letter({ from: BAS, to: BERG, subject: 'Lunch', text: 'Vrijdag om 12 uur?' }),
  );
  return world;
}

async function quirina(world: TestOffice): Promise<string> {
  const person = await personWithAddress(world.owner().store.read, 'quirina@zwaardvegers.example');
  if (person === null) throw new Error('she is not on record');
  return person.id;
}

/** Every file under a folder that holds one of the texts, whatever its case. */
async function filesWith(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const bytes = (await readFile(join(entry.parentPath, entry.name), 'latin1')).toLowerCase();
    if (texts.some((text) => bytes.includes(text.toLowerCase()))) found.push(entry.name);
  }
  return found;
}

/** Every word the search index still holds; they are stored in pieces, so bytes alone do not tell. */
function indexedWords(path: string): readonly string[] {
  const raw = new DatabaseSync(path);
  raw.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)`);
  const words = raw
    .prepare(
      `SELECT term FROM temp.words UNION SELECT word FROM search_word
       UNION SELECT form FROM search_form UNION SELECT word FROM search_form`,
    )
    .all();
  raw.close();
  return words.map((row) => String(row['term']));
}

test('inspect shows everything held about a person, and who looked at it', async () => {
  await using world = await officeWithQuirina();
  const id = await quirina(world);
  const { read } = world.owner().store;
  const mail = await read.get(`SELECT arrival FROM message WHERE subject = 'Een vraag'`);
  const shown = [String(mail?.['arrival'])];
  await recordLook(world.owner(), { by: 'user-els', what: 'message', shown });
  const found = await inspect(world.owner(), id);
  expect(found.person.name).toBe('Quirina Zwaardvegers');
  expect(found.claims.map((one) => one.value)).toEqual(['quirina@zwaardvegers.example']);
  expect(found.messages).toHaveLength(3);
  // Two alarms, the answer that was sent, its copy for Sent (kept in the first fortnight), one that waits.
  const states = found.acts.map((one) => one.state).toSorted();
  expect(states).toEqual(['approve', 'done', 'done', 'done', 'kept']);
  expect(found.loops.map((one) => one.what)).toEqual(['bericht van Quirina Zwaardvegers']);
  expect(found.namedIn.map((one) => one.place)).toContain('reading');
  expect(found.writtenTo.map((one) => one.address)).toEqual(['quirina@zwaardvegers.example']);
  expect(found.lookedAt).toMatchObject([{ by: 'user-els', what: 'message', records: shown }]);
});

test('erased, nothing of her is found: not in records, search, files or blobs; others keep theirs', async () => {
  await using world = await officeWithQuirina();
  const id = await quirina(world);
  const plan = await planErasure(world.owner(), id);
  const proof = await erase(world.office, ownerId('berg'), id, HE.id);
  expect(proof.removed).toMatchObject({ arrivals: 2, messages: 3, acts: 5, loops: 1, claims: 1 });
  expect(plan).toMatchObject({ arrivals: 2, acts: 5, loops: 1 });
  expect(proof.traces).toBe(0);
  // The mail of Bas, in which she is in copy, stays as it came in, and that is said.
  expect(proof.kept.map((one) => [one.kind, one.why])).toEqual([['blob', 'care.kept-others']]);

  const { read } = world.owner().store;
  const search = { limit: 10, everything: true };
  expect((await searchMessages(read, 'zwaardvegers', search)).hits).toEqual([]);
  expect((await searchMessages(read, 'paardenstoeterij', search)).hits).toHaveLength(0);
  expect((await searchMessages(read, 'lunch', search)).hits).toHaveLength(1);
  expect((await searchMessages(read, 'schreef', search)).hits).toHaveLength(1);
  expect(await openLoopsBy(read, 'address', 'bas@bakker.example')).toEqual([]);
  const report = await verifyLedgerOf(world.office, ownerId('berg'));
  expect(report?.faults).toEqual([]);

  await world.office[Symbol.asyncDispose]();
  const store = join(world.path, 'principals', 'berg', 'store.sqlite');
  expect(indexedWords(store).filter((word) => /quirina|zwaardvegers|stoeterij/.test(word))).toEqual(
    [],
  );
  const kept = proof.kept.map((one) => one.record);
  const files = await filesWith(world.path, TRACES.slice(0, 3));
  // Small blobs lie in one file; only the kept one may be in it.
  expect(files.filter((name) => name !== 'small.sqlite' && !kept.includes(name))).toEqual([]);
  expect(await filesWith(world.path, ['paardenstoeterij'])).toEqual([]);
});

test('the office goes on: her mail on the server does not come back, new mail of hers does', async () => {
  await using world = await officeWithQuirina();
  const again = letter({ from: QUIRINA, to: BERG, text: 'Een derde brief.' });
  await world.receive(again, { origin: 'INBOX;1;50' });
  await erase(world.office, ownerId('berg'), await quirina(world), HE.id);
  await world.receive(again, { origin: 'INBOX;1;50' });
  await world.receive(again, { origin: 'INBOX;2;1' });
  await world.receive(again, { channel: 'import', origin: 'oud/zwaardvegers.eml' });
  expect(await filesWith(join(world.path, 'principals'), ['derde brief'])).toEqual([]);
  await world.receive(letter({ from: QUIRINA, to: BERG, text: 'Iets nieuws.' }));
  expect(await quirina(world)).toMatch(/^pe-/);
  const report = await verifyLedgerOf(world.office, ownerId('berg'));
  expect(report?.faults).toEqual([]);
});

test('what waits for her is withdrawn, so that nothing empty is ever sent', async () => {
  await using world = await officeWithQuirina();
  const { read } = world.owner().store;
  await erase(world.office, ownerId('berg'), await quirina(world), HE.id);
  const waiting = await read.all(`SELECT act FROM act WHERE state = 'approve'`);
  expect(waiting).toHaveLength(2);
  expect(JSON.stringify(waiting)).not.toContain('warvegers');
  const questions = await read.all(
    `SELECT decision FROM decision WHERE kind = 'question' AND answered_at IS NULL`,
  );
  expect(questions).toHaveLength(2);
  world.clock.moveBy(40 * DAY_MS);
  await world.settle();
  expect(world.mail.sent()).toHaveLength(1);
  expect(world.troubles).toEqual([]);
});

test('an address somebody else claims as well, and a name somebody else bears, are said and left', async () => {
  await using world = await officeWithQuirina();
  const id = await quirina(world);
  await world
    .owner()
    .store.transact((writer) =>
      writeClaim(writer, 'pe-0000000000', 'address', 'quirina@zwaardvegers.example', 'x', 1),
    );
  const plan = await planErasure(world.owner(), id);
  expect(plan.arrivals).toBe(0);
  expect(plan.kept).toMatchObject([{ kind: 'address', why: 'care.kept-shared-claim' }]);
});

test('a file the profession must keep is kept, and listed with the reason', async () => {
  await using world = await openTestOffice({
    duties: [busy],
    principals: [{ id: 'berg', secrecy: 'notary' }],
  });
  await world.receive(letter({ from: QUIRINA, to: BERG }));
  const id = await quirina(world);
  const person = await personWithAddress(world.owner().store.read, 'quirina@zwaardvegers.example');
  if (person === null) throw new Error('she is not on record');
  await world.owner().store.transact((writer) =>
    writeMatter(writer, {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
      id: 'ma-0000000001' as MatterId,
      reference: '2026-001',
      title: 'Levering Zwaardvegers',
      confidentiality: 'office',
      subjects: [],
      people: [{ person: person.id, side: 'buyer' }],
    }),
  );
  const proof = await erase(world.office, ownerId('berg'), id, HE.id);
  expect(proof.traces).toBe(0);
  const why = 'care.kept-notary';
  expect(proof.kept).toMatchObject([
    { kind: 'person', record: id, why },
    { kind: 'matter', record: 'ma-0000000001', why },
  ]);
  expect(await quirina(world)).toBe(id);
});

test('nobody is erased twice, and who is not on record is not erased', async () => {
  await using world = await officeWithQuirina();
  const id = await quirina(world);
  await erase(world.office, ownerId('berg'), id, HE.id);
  await expect(erase(world.office, ownerId('berg'), id, HE.id)).rejects.toMatchObject({
    code: 'person-unknown',
  });
});

test('interrupted between records and blobs, it is finished when the office opens again', async () => {
  await using world = await officeWithQuirina();
  const owner = world.owner();
  const broken = { ...owner.blobs, remove: () => Promise.reject(new Error('power cut')) };
  const office = { ...world.office, settle: () => world.settle(), folder: world.office.folder };
  const half = {
    ...office,
    owner: () => ({ ...owner, blobs: broken }),
    owners: world.office.owners,
  };
  await expect(erase(half, ownerId('berg'), await quirina(world), HE.id)).rejects.toThrow(
    'power cut',
  );
  await using later = await world.reopen();
  await later.office[Symbol.asyncDispose]();
  expect(await filesWith(join(world.path, 'principals'), ['paardenstoeterij'])).toEqual([]);
});

test('every text column of the schema is either looked through or known to hold none', async () => {
  const listed = new Map<string, readonly string[]>();
  for (const { table, texts } of PLACES) {
    listed.set(table, [...texts, ...(WITHOUT_TEXT[table] ?? [])].toSorted());
  }
  for (const [table, columns] of Object.entries(WITHOUT_TEXT)) {
    if (!listed.has(table)) listed.set(table, columns.toSorted());
  }
  expect(Object.fromEntries(listed)).toEqual(await ownerTables());
});
