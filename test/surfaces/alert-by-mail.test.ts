import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { movableClock } from '../../src/channels/clock/movable.ts';
import { openMemoryWorld } from '../../src/channels/memory/world.ts';
import { HOUR_MS } from '../../src/core/time/instant.ts';
import { accounts, alerts, openOffice, setAlertAddress } from '../../src/engine/index.ts';
import { readMessage } from '../../src/intake/index.ts';
import { mailRoad } from '../../src/main/mail-road.ts';
import { accountOpener } from '../../src/main/open-account.ts';
import { openReader } from '../../src/main/reader.ts';
import { makeTools } from '../../src/main/tools.ts';
import { principals } from '../../src/sample/cast.ts';
import { openDataFolder } from '../../src/store/folder.ts';
import { NINE, ownerId } from '../world/office.ts';

const OFFICE = 'notaris@vandenberg-notariaat.example';
const SECOND = 'post@vandenberg-notariaat.example';
const HOME = 'jan@thuis.example';

/** The notary with two mailboxes in a world without a network, and the road by mail. */
async function openNotary() {
  const stack = new AsyncDisposableStack();
  const path = await mkdtemp(join(tmpdir(), 'secretaris-alert-'));
  stack.defer(() => rm(path, { recursive: true, force: true }));
  const clock = movableClock(NINE);
  const world = openMemoryWorld({ clock });
  const listeners = new Set<() => void>();
  const reader = stack.use(openReader());
  const office = stack.use(
    await openOffice({
      folder: await openDataFolder(path),
      tools: makeTools({
        clock,
        reader,
        authenticator: null,
        roads: [mailRoad()],
        changed: () => {
          for (const listener of listeners) listener();
        },
      }),
      openAccount: accountOpener(clock, world),
      live: true,
      onTrouble: (_owner, trouble) => {
        throw trouble;
      },
    }),
  );
  const id = ownerId('vandenberg');
  const profile = principals[0]?.profile;
  if (profile === undefined) throw new Error('nobody to work for');
  const owner = await office.addPrincipal(id, profile);
  for (const address of [OFFICE, SECOND]) {
    world.addMailbox(address, 'geheim');
    await office.addAccount(id, {
      kind: 'memory',
      title: address,
      settings: JSON.stringify({ address }),
      secret: JSON.stringify({ password: 'geheim' }),
    });
  }
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) {
      const { promise, resolve } = Promise.withResolvers<void>();
      listeners.add(resolve);
      if (await holds()) resolve();
      await promise;
      listeners.delete(resolve);
    }
  };
  const fails = async (address: string) =>
    (await accounts(owner)).some((one) => one.title === address && one.state !== 'working');
  return {
    world,
    clock,
    owner,
    /** Resolves when what fails was noticed and everything there is to do about it is done. */
    async noticed(address: string) {
      await until(() => fails(address));
      await until(async () => (await alerts(owner)).length > 0);
      await office.settle(id);
    },
    [Symbol.asyncDispose]: () => stack[Symbol.asyncDispose](),
  };
}

test('a mailbox that no longer opens is told by mail through the other one, within the hour', async () => {
  await using notary = await openNotary();
  const { world, owner, clock } = notary;
  await setAlertAddress(owner, HOME, 'vandenberg');
  world.expirePassword(OFFICE);
  await notary.noticed(OFFICE);
  expect(world.sent()).toHaveLength(1);
  const [sent] = world.sent();
  expect(sent).toMatchObject({ from: SECOND, to: [HOME] });
  expect((sent?.at ?? Infinity) - NINE).toBeLessThan(HOUR_MS);

  const read = readMessage(sent?.raw ?? new Uint8Array());
  if (read.kind !== 'message') throw new Error('the alert cannot be read');
  expect(read.subject).toBe('Secretaris: bericht voor u');
  expect(read.text).toContain('wachtwoord');
  expect(new TextDecoder().decode(sent?.raw)).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  // The page says by which roads it was told; it is not told again.
  expect((await alerts(owner))[0]?.told.join()).toContain('mail');
  clock.moveBy(6 * HOUR_MS);
  expect(world.sent()).toHaveLength(1);
});

test('without an address of his own, or with nothing left that works, nothing is mailed and the page tells it', async () => {
  await using notary = await openNotary();
  const { world, owner } = notary;
  world.expirePassword(OFFICE);
  await notary.noticed(OFFICE);
  expect(world.sent()).toEqual([]);
  await setAlertAddress(owner, HOME, 'vandenberg');
  world.expirePassword(SECOND);
  await notary.noticed(SECOND);
  expect(world.sent()).toEqual([]);
  expect((await alerts(owner)).flatMap((alert) => alert.told).join()).not.toContain('mail');
});

test('the ledger knows that the address changed, and not into what', async () => {
  await using notary = await openNotary();
  await setAlertAddress(notary.owner, HOME, 'vandenberg');
  const lines = await notary.owner.store.read.all(
    `SELECT by, marks FROM ledger WHERE kind = 'principal-changed'`,
  );
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).toContain('vandenberg');
  expect(JSON.stringify(lines)).not.toContain('thuis');
});
