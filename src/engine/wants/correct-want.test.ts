import { expect, test } from 'vitest';
import { dutyThat, leave } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import { openTestOffice, ownerId, principal, type TestOffice } from '../../../test/world/office.ts';
import type { Situation } from '../../core/situation.ts';
import { erase } from '../care/erase.ts';
import { verifyLedgerOf } from '../care/verify.ts';
import { personWithAddress } from '../../store/records/people.ts';
import { correctWant } from './correct-want.ts';

const SHOP = 'Winkel <mail@winkel.example>';
const TEXT = 'Hierbij onze offerte voor nieuwe tuinmeubelen, speciaal voor vaste klanten.';

/** An office of two principals, with what each decision saw of a mail. */
async function office(): Promise<{ opened: TestOffice; seen: Map<string, readonly string[]> }> {
  const seen = new Map<string, readonly string[]>();
  const watch = dutyThat((situation: Situation) => {
    const { arrival, reading } = situation;
    const wants = reading?.kind === 'message' ? reading.wants : [];
    seen.set(
      String(arrival.id),
      wants.map((want) => want.kind),
    );
    return [leave(situation)];
  });
  const principals = [{ id: 'berg' }, { id: 'boer' }];
  return { opened: await openTestOffice({ duties: [watch], principals }), seen };
}

async function offer(world: TestOffice, owner: string): Promise<string> {
  const to = `${owner}@kantoor.example`;
  await world.receive(letter({ from: SHOP, to, subject: 'Onze offerte', text: TEXT }), { owner });
  const row = await world
    .owner(owner)
    .store.read.get(`SELECT id FROM arrival WHERE kind = 'mail' ORDER BY seq DESC LIMIT 1`);
  return String(row?.['id']);
}

const by = principal().id;

test('a correction changes what the next mail like it is seen to want, for that principal alone', async () => {
  const { opened, seen } = await office();
  await using world = opened;
  const first = await offer(world, 'berg');
  expect(seen.get(first)).toContain('quote');
  const wrong = { arrival: first, kind: 'quote', holds: false, by } as const;
  const done = await correctWant(world.owner('berg'), wrong);
  expect(done.result === 'corrected' && done.wants.map((want) => want.kind)).not.toContain('quote');
  expect(seen.get(await offer(world, 'berg'))).not.toContain('quote');
  expect(seen.get(await offer(world, 'boer'))).toContain('quote');
  expect((await verifyLedgerOf(world.office, ownerId('berg')))?.faults).toEqual([]);
});

test('what is certain cannot be corrected, and leaves nothing behind', async () => {
  const { opened } = await office();
  await using world = opened;
  const arrival = await offer(world, 'berg');
  const owner = world.owner('berg');
  expect(await correctWant(owner, { arrival, kind: 'phishing', holds: false, by })).toEqual({
    result: 'certain',
  });
  expect(await owner.store.read.all('SELECT * FROM want_correction')).toEqual([]);
});

test('erased with whoever wrote the mail, a correction teaches nothing any more', async () => {
  const { opened, seen } = await office();
  await using world = opened;
  const arrival = await offer(world, 'berg');
  const owner = world.owner('berg');
  await correctWant(owner, { arrival, kind: 'quote', holds: false, by });
  const shop = await personWithAddress(owner.store.read, 'mail@winkel.example');
  await erase(world.office, ownerId('berg'), String(shop?.id), by);
  expect(await owner.store.read.all('SELECT * FROM want_correction')).toEqual([]);
  expect(seen.get(await offer(world, 'berg'))).toContain('quote');
});
