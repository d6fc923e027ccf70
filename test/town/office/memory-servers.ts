import { findOrigin } from '../../../src/channels/memory/mailbox.ts';
import { openMemoryWorld } from '../../../src/channels/memory/world.ts';
import type { Clock } from '../../../src/core/ports/clock.ts';
import { accountOpener } from '../../../src/main/open-account.ts';
import { PRINCIPALS } from './principals.ts';
import { Outbox, PASSWORD, type Servers } from './servers.ts';

/** A world of mail in memory: what is put into a mailbox can be handed over at once. */
export function memoryServers(clock: Clock): Servers {
  const world = openMemoryWorld({ clock });
  const outbox = new Outbox();
  for (const { profile } of PRINCIPALS)
    for (const address of profile.addresses) world.addMailbox(address, PASSWORD);
  return {
    open: accountOpener(clock, world),
    alwaysLive: false,
    mailAccount: (address) => ({
      kind: 'memory',
      title: address,
      settings: JSON.stringify({ address }),
      secret: JSON.stringify({ password: PASSWORD }),
    }),
    calendarAccount: () => null,
    async put(to, raw, folder) {
      const origin = world.deliver(to, raw, folder);
      const found = findOrigin(world.mailbox(to), origin);
      if (found === null) throw new Error(`nothing lies at ${origin} of ${to}`);
      const { use, path } = found.folder;
      const { arrivedAt, flags } = found.message;
      const mail = { origin, raw, arrivedAt, folder: path, use, flags };
      return Promise.resolve({ to, mail, ends: origin });
    },
    collect: () => outbox.collect(world.sent()),
    hasLeft: (messageId) => outbox.has(messageId, world.sent()),
    diaryOf: async () => Promise.resolve(null),
    expirePassword: async (address) => Promise.resolve(world.expirePassword(address)),
    renewPassword: async (address) => Promise.resolve(world.renewPassword(address, PASSWORD)),
    [Symbol.asyncDispose]: async () => Promise.resolve(),
  };
}
