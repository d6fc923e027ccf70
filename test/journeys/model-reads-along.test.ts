import { expect, test } from 'vitest';
import { erase } from '../../src/engine/care/erase.ts';
import { approvals, modelLog, suggestions, useDraft } from '../../src/engine/index.ts';
import { modelNow, setEndpoint, setModelConsent } from '../../src/engine/reading-along/settings.ts';
import { endpointSettings } from '../../src/core/model/endpoint.ts';
import { readActs, type StoredAct } from '../../src/store/records/acts.ts';
import { personWithAddress } from '../../src/store/records/people.ts';
import { latestQueries } from '../../src/store/records/models.ts';
import { startModelServer } from '../peers/model-server.ts';
import { principal, type TestOffice } from '../world/office.ts';
import {
  allow,
  answerWith,
  lastQuery,
  MAILS,
  mailIn,
  officeWithModel,
  readAlong,
  shown,
} from './reading-along.ts';

const VIEWING = { language: 'nl', everything: true } as const;

async function firstLetter(world: TestOffice): Promise<StoredAct> {
  const acts = await readActs(world.owner().store.read, '', 100);
  const found = acts.find((act) => act.act.payload.type === 'mail' && act.state === 'approve');
  if (found === undefined) throw new Error('no letter waits');
  return found;
}

test('a mail our reading abstained on gets suggestions, each with its words', async () => {
  await using server = await startModelServer();
  server.says = () =>
    answerWith({
      wants: [{ kind: 'personal', quote: 'Thank you for the pleasant conversation.' }],
      summary: [{ text: 'A word of thanks.', quote: 'It was good to see the new office.' }],
    });
  await using world = await officeWithModel(server);
  await mailIn(world, 1, MAILS[1]);
  await readAlong(world);
  const { arrival } = await lastQuery(world);
  const found = await suggestions(world.owner(), arrival, VIEWING);
  expect(found?.summary.map(({ text }) => text)).toEqual(['A word of thanks.']);
  expect(found?.refused).toEqual([]);
});

test('a draft stands beside ours; taken by a person it waits for consent again', async () => {
  await using server = await startModelServer();
  server.says = () => answerWith({ draft: 'Hartelijk dank voor uw bericht. U hoort van ons.' });
  await using world = await officeWithModel(server);
  await mailIn(world, 0, MAILS[4]);
  const before = await firstLetter(world);
  await readAlong(world);
  const found = await suggestions(world.owner(), before.id, VIEWING);
  const [beside] = found?.drafts ?? [];
  expect(beside?.draft).toContain('Hartelijk dank voor uw bericht. U hoort van ons.');
  expect(beside?.draft).toContain('Met vriendelijke groet');
  // Ours is what it was, until a person says otherwise.
  expect(await firstLetter(world)).toEqual(before);
  const made = await useDraft(world.owner(), before.id, principal(), VIEWING);
  const now = await firstLetter(world);
  expect(now.id).toBe(made);
  expect(now.replaces).toBe(before.id);
  if (now.act.payload.type !== 'mail' || before.act.payload.type !== 'mail')
    throw new Error('mail');
  expect(now.act.payload.mail.text).toBe(beside?.draft);
  expect({ ...now.act.payload.mail, text: '' }).toEqual({ ...before.act.payload.mail, text: '' });
  expect(world.mail.sent()).toEqual([]);
  expect(
    (await approvals(world.owner(), world.owner().store.read, VIEWING)).length,
  ).toBeGreaterThan(0);
});

test('only one conversation goes along, without addresses, and another principal’s never', async () => {
  await using server = await startModelServer();
  server.says = () => answerWith({});
  await using world = await officeWithModel(null, { principals: [{ id: 'berg' }, { id: 'smit' }] });
  await allow(world, server, { id: 'berg' });
  await mailIn(world, 0, 'Geachte heer,\n\nHet gaat over de PEREN van de kwekerij.\n\nAnna');
  await mailIn(world, 1, 'Geachte heer,\n\nHet gaat over de APPELS van de kwekerij.\n\nAnna');
  await readAlong(world);
  await readAlong(world, 'smit');
  expect(server.asked).toHaveLength(2);
  for (const asked of server.asked) {
    const text = shown(asked);
    expect(text.includes('PEREN')).not.toBe(text.includes('APPELS'));
    expect(text).not.toContain('@');
  }
});

test('under professional secrecy nothing can be allowed, and nothing leaves', async () => {
  await using server = await startModelServer();
  await using world = await officeWithModel(null, {
    principals: [{ id: 'berg', secrecy: 'lawyer' }],
  });
  await allow(world, server);
  expect(await setModelConsent(world.owner(), 'this-endpoint', 'user-berg')).toBe('secrecy');
  // Even with a consent that should not be there.
  await world
    .owner()
    .store.transact((writer) => writer.run(`UPDATE model_endpoint SET consent = 'this-endpoint'`));
  await mailIn(world, 1, MAILS[1]);
  await readAlong(world);
  expect(server.asked).toEqual([]);
  expect(await lastQuery(world)).toMatchObject({ state: 'kept-home', why: 'secrecy', sent: null });
});

test('what may not leave keeps its whole conversation here, and the log says why', async () => {
  await using server = await startModelServer();
  await using world = await officeWithModel(server);
  await mailIn(
    world,
    1,
    'Geachte heer Berg,\n\nMijn BSN is 111222333, voor uw administratie.\n\nAnna',
  );
  await readAlong(world);
  expect(server.asked).toEqual([]);
  const [line] = await modelLog(world.owner(), 10, VIEWING);
  expect(line).toMatchObject({ state: 'kept-home', why: 'bsn', sent: null });
  expect(line?.says).toContain('burgerservicenummer');
});

test('another address, and consent is gone; the key is not handed on', async () => {
  await using server = await startModelServer();
  await using world = await officeWithModel(server);
  const owner = world.owner();
  const { endpoint } = await modelNow(owner);
  if (endpoint === null) throw new Error('no endpoint');
  await setEndpoint(owner, { settings: endpoint.settings, key: 'a-key', by: 'user-berg' });
  expect((await modelNow(owner)).endpoint).toMatchObject({ consent: 'local-only', hasKey: true });
  const elsewhere = endpointSettings.parse({ ...endpoint.settings, model: 'other' });
  await setEndpoint(owner, { settings: elsewhere, by: 'user-berg' });
  expect((await modelNow(owner)).endpoint).toMatchObject({ consent: 'never', hasKey: false });
  await mailIn(world, 1, MAILS[1]);
  await readAlong(world);
  expect(server.asked).toEqual([]);
});

test('consent taken back between asking and sending holds', async () => {
  await using server = await startModelServer();
  await using world = await officeWithModel(server);
  await mailIn(world, 1, MAILS[1]);
  await setModelConsent(world.owner(), 'never', 'user-berg');
  await readAlong(world);
  expect(server.asked).toEqual([]);
  expect((await lastQuery(world)).why).toBe('no-consent');
});

test('local only is held to at every connection, and by name', async () => {
  await using server = await startModelServer();
  await using world = await officeWithModel(null);
  await allow(world, server, { url: 'http://192.0.2.1/v1' });
  await mailIn(world, 1, MAILS[1]);
  await readAlong(world);
  expect(await lastQuery(world)).toMatchObject({ state: 'nothing', why: 'not-local' });
  await setEndpoint(world.owner(), {
    settings: endpointSettings.parse({
      kind: 'openai-compatible',
      url: server.url,
      model: 'gpt-oss:120b-cloud',
    }),
    by: 'user-berg',
  });
  expect(await setModelConsent(world.owner(), 'local-only', 'user-berg')).toBe('passed-on');
});

test('the hour fills up, and the rest is not asked, which is said', async () => {
  await using server = await startModelServer();
  server.says = () => answerWith({});
  await using world = await officeWithModel(null);
  await allow(world, server, { callsPerHour: 1 });
  await mailIn(world, 1, MAILS[1]);
  await mailIn(world, 2, MAILS[2]);
  await mailIn(world, 3, MAILS[3]);
  await readAlong(world);
  expect(server.asked).toHaveLength(1);
  const reasons = (await latestQueries(world.owner().store.read, 10)).map(({ why }) => why);
  expect(reasons.filter((why) => why === 'rate-reached').length).toBe(reasons.length - 1);
});

test('an acknowledgement that the mail itself overtakes is withdrawn, told, and can no longer be sent', async () => {
  await using server = await startModelServer();
  server.says = () => answerWith({ overtaken: 'Laat maar, het is al opgelost.' });
  await using world = await officeWithModel(server);
  await mailIn(
    world,
    0,
    'Geachte heer Berg,\n\nIk dien hierbij een klacht in over de gang van zaken van gisteren. Laat maar, het is al opgelost.\n\nAnna',
  );
  const acts = () => readActs(world.owner().store.read, '', 100);
  const courtesies = (all: readonly StoredAct[]) =>
    all.filter(({ act }) => /acknowledge|tell-when/.test(act.kind));
  const before = courtesies(await acts());
  await readAlong(world);
  const after = courtesies(await acts());
  expect(before.map(({ state }) => state)).toEqual(['approve']);
  expect(after.map(({ state }) => state)).toEqual(['withdrawn']);
  const alerts = await world.owner().store.read.all('SELECT text FROM alert');
  expect(JSON.stringify(alerts)).toContain('Laat maar, het is al opgelost.');
});

test('erasing a person erases what a model was told of him, and the ledger still holds nothing of it', async () => {
  await using server = await startModelServer();
  server.says = () =>
    answerWith({ summary: [{ text: 'Thanks.', quote: 'It was good to see the new office.' }] });
  await using world = await officeWithModel(server);
  await mailIn(world, 1, MAILS[1]);
  await readAlong(world);
  expect((await lastQuery(world)).sent).toContain('pleasant conversation');
  const owner = world.owner();
  const person = await personWithAddress(owner.store.read, 'anna-1@relatie.example');
  await erase(world.office, owner.id, person?.id ?? '', 'user-berg');
  expect(await lastQuery(world)).toMatchObject({
    sent: null,
    answer: null,
    suggestions: null,
    why: 'erased',
  });
  const ledger = await owner.store.read.all('SELECT * FROM ledger');
  expect(JSON.stringify(ledger)).not.toContain('pleasant');
});
