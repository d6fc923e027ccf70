import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { answer, dutyThat, leave, mailOf } from '../../test/world/duties.ts';
import { letter } from '../../test/world/letter.ts';
import { openTestOffice, principal } from '../../test/world/office.ts';
import { approve } from './consent.ts';
import type { Point } from './points.ts';
import { processWaiting } from './process.ts';
import { receive } from './receive.ts';

const DE_VRIES = 'Anna de Vries <anna@vries.example>';
const BERG = 'berg@kantoor.example';

const answering = dutyThat((situation) => [
  situation.reading?.kind === 'message' ? answer(situation) : leave(situation),
]);

async function counts(office: Awaited<ReturnType<typeof openTestOffice>>) {
  const { read } = office.owner().store;
  const one = async (sql: string) => Number((await read.get(sql))?.['n']);
  return {
    arrivals: await one('SELECT count(*) AS n FROM arrival'),
    decided: await one(`SELECT count(*) AS n FROM arrival WHERE state = 'decided'`),
    linked: await one(`SELECT count(*) AS n FROM arrival WHERE state = 'linked'`),
    messages: await one('SELECT count(*) AS n FROM message'),
    acts: await one('SELECT count(*) AS n FROM act'),
    ledger: await one('SELECT count(*) AS n FROM ledger'),
  };
}

test('handed over again, a message changes nothing, not even the ledger', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const raw = letter({ from: DE_VRIES, to: BERG });
  await world.receive(raw, { origin: 'INBOX;1;1' });
  const before = await counts(world);
  await world.receive(raw, { origin: 'INBOX;1;1' });
  expect(await counts(world)).toEqual(before);
  expect(before).toMatchObject({ arrivals: 1, decided: 1, messages: 1, acts: 1 });
});

test('the same bytes under a new origin (UIDVALIDITY changed) are the same arrival, which follows', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const raw = letter({ from: DE_VRIES, to: BERG });
  await world.receive(raw, { origin: 'INBOX;1;7' });
  await world.receive(raw, { origin: 'INBOX;2;1' });
  expect(await counts(world)).toMatchObject({ arrivals: 1, acts: 1 });
  const row = await world.owner().store.read.get('SELECT origin FROM arrival');
  expect(row?.['origin']).toBe('INBOX;2;1');
});

test('the same message by another road is linked to the first and not decided twice', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const written = { from: DE_VRIES, to: BERG, id: '<vraag-1@vries.example>' } as const;
  await world.receive(letter(written));
  const forwarded = letter({ ...written, headers: ['Received: from relay.example'] });
  await world.receive(forwarded, { channel: 'import', origin: 'old/vraag.eml' });
  expect(await counts(world)).toMatchObject({ arrivals: 2, decided: 1, linked: 1, acts: 1 });
  const { read } = world.owner().store;
  const [first, second] = await read.all('SELECT id, linked_to FROM arrival ORDER BY seq');
  expect(second?.['linked_to']).toBe(first?.['id']);
});

test('a stranger who reuses a Message-ID with other words is decided by himself', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const id = '<vraag-1@vries.example>';
  await world.receive(letter({ from: DE_VRIES, to: BERG, id, text: 'Wanneer passeert de akte?' }));
  await world.receive(
    letter({ from: DE_VRIES, to: BERG, id, text: 'Betaal nu op NL91ABNA0417164300.' }),
  );
  await world.receive(
    letter({ from: 'x@kwaad.example', to: BERG, id, text: 'Wanneer passeert de akte?' }),
  );
  expect(await counts(world)).toMatchObject({ arrivals: 3, decided: 3, linked: 0, messages: 3 });
});

test('a message without a Message-ID is a message like any other', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  await world.receive(letter({ from: DE_VRIES, to: BERG, id: null, text: 'een' }));
  await world.receive(letter({ from: DE_VRIES, to: BERG, id: null, text: 'twee' }));
  expect(await counts(world)).toMatchObject({ arrivals: 2, decided: 2, messages: 2 });
});

test('bytes that are no message are still an arrival', async () => {
  await using world = await openTestOffice({
    duties: [dutyThat((situation) => [leave(situation)])],
  });
  await world.receive(new Uint8Array([0, 1, 2, 0, 255]));
  await world.receive(new Uint8Array());
  expect(await counts(world)).toMatchObject({ arrivals: 2, decided: 2, messages: 0 });
});

test('an arrival that cannot be decided is set apart with a word to the principal; the rest goes on', async () => {
  const touchy = dutyThat((situation) => {
    if (mailOf(situation).subject === 'Gif') throw new Error('this duty cannot bear it');
    return [leave(situation)];
  });
  await using world = await openTestOffice({ duties: [touchy] });
  const message = (subject: string, origin: string) => ({
    origin,
    raw: letter({ from: DE_VRIES, to: BERG, subject }),
    arrivedAt: null,
    folder: 'INBOX',
    use: 'inbox' as const,
    flags: [],
  });
  const batch = [message('Voor', 'a'), message('Gif', 'b'), message('Na', 'c')];
  await receive(world.owner(), world.account(), batch, undefined);
  await world.settle();
  const { read } = world.owner().store;
  const states = await read.all('SELECT state FROM arrival ORDER BY seq');
  expect(states.map((row) => row['state'])).toEqual(['decided', 'troubled', 'decided']);
  const alerts = await read.all('SELECT text FROM alert');
  expect(alerts).toHaveLength(1);
});

test('an office that is stopped while it decides sets nothing apart: it is decided when the office stands again', async () => {
  let stopped = false;
  const probe = (at: Point): void => {
    if (stopped && at === 'decide-before-commit') throw new Error('stopped');
  };
  await using world = await openTestOffice({ duties: [answering], probe });
  stopped = true;
  await world.receive(letter({ from: DE_VRIES, to: BERG })).catch(() => undefined);
  expect(await counts(world)).toMatchObject({ arrivals: 1, decided: 0 });
  stopped = false;
  await world.settle();
  expect(await counts(world)).toMatchObject({ arrivals: 1, decided: 1 });
});

test('one damaged blob does not hold up the mail beside it', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const raw = letter({ from: DE_VRIES, to: BERG });
  const owner = world.owner();
  const batch = [raw, letter({ from: DE_VRIES, to: BERG })].map((bytes, at) => ({
    origin: `INBOX;1;${at}`,
    raw: bytes,
    arrivedAt: null,
    folder: 'INBOX',
    use: 'inbox' as const,
    flags: [],
  }));
  await receive(owner, world.account(), batch, undefined);
  const blob = await owner.blobs.put(raw);
  const disk = new DatabaseSync(`${world.path}/principals/berg/blobs/small.sqlite`);
  disk.prepare(`UPDATE blob SET bytes = x'00' WHERE hash = ?`).run(blob);
  disk.close();
  await world.settle();
  expect(world.troubles).toEqual([]);
  expect(await counts(world)).toMatchObject({ arrivals: 2, decided: 2, acts: 1 });
});

test('asked for by two hands at once, everything is decided once', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  const owner = world.owner();
  const batch = Array.from({ length: 30 }, (_none, at) => ({
    origin: `INBOX;1;${at}`,
    raw: letter({ from: DE_VRIES, to: BERG }),
    arrivedAt: null,
    folder: 'INBOX',
    use: 'inbox' as const,
    flags: [],
  }));
  await receive(owner, world.account(), batch, undefined);
  await Promise.all([processWaiting(owner), processWaiting(owner), world.settle()]);
  expect(await counts(world)).toMatchObject({ arrivals: 30, decided: 30, messages: 30, acts: 30 });
});

test('our own mail found in Sent is known; a stranger who borrows its Message-ID is not', async () => {
  await using world = await openTestOffice({ duties: [answering] });
  await world.receive(letter({ from: DE_VRIES, to: BERG }));
  const { read } = world.owner().store;
  const act = await read.get('SELECT id FROM act');
  await approve(world.owner(), String(act?.['id']), principal());
  await world.settle();
  const [sent] = world.mail.sent();
  if (sent === undefined) throw new Error('nothing was sent');
  await world.receive(sent.raw, { origin: 'Sent;1;1', use: 'sent' });
  const id = /^Message-ID: (<.*>)/im.exec(new TextDecoder().decode(sent.raw))?.[1] ?? '';
  await world.receive(letter({ from: DE_VRIES, to: BERG, id, text: 'Nu iets heel anders.' }));
  await world.receive(letter({ from: BERG, to: BERG, id, text: 'Betaal nu.' }));
  const states = await read.all('SELECT state FROM arrival ORDER BY seq');
  expect(states.map((row) => row['state'])).toEqual(['decided', 'linked', 'decided', 'decided']);
});
